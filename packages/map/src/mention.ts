import { type Basis, type Claim, claim, termOf, textValue, valueText } from '@rampe/model'
import { type Kind, kindOf, RANGES } from './kinds.ts'

/**
 * What one extractor says of one subject on one page: the unit that joining works with. (Two extractors may give the same
 * name to different things: the second offer of one is not the second offer of the other.)
 */
export interface Mention {
  readonly subject: string
  /** The page it was read from. */
  readonly page: string
  /** The extractor. */
  readonly by: string
  readonly basis: Basis
  readonly types: readonly string[]
  readonly kind: Kind
  readonly claims: ReadonlyMap<string, readonly Claim[]>
  /** The thing that this one is a nested value or a sub-event of, and the property that leads here. */
  readonly owner: Mention | undefined
  readonly via: string | undefined
}

interface Draft {
  subject: string
  page: string
  by: string
  basis: Basis
  types: string[]
  kind: Kind
  claims: Map<string, Claim[]>
  owner: Draft | undefined
  via: string | undefined
}

const NONE: readonly never[] = []
const isDeprecated = (given: Claim): boolean => given.deprecated !== undefined
const wordsOf = (given: Claim): string => valueText(given.value)

/** The claims of a list that may be published. */
export const standing = (all: readonly Claim[]): readonly Claim[] =>
  all.some(isDeprecated) ? all.filter((given) => !isDeprecated(given)) : all

/** The claims of a mention for a property that may be published, in the order they were made. */
export function said(mention: Mention, property: string): readonly Claim[] {
  const all = mention.claims.get(property)
  return all === undefined ? NONE : standing(all)
}

/** The words of those claims. */
export function saidText(mention: Mention, property: string): readonly string[] {
  const given = said(mention, property)
  return given.length === 0 ? NONE : given.map(wordsOf)
}

export interface Mentions {
  readonly all: readonly Mention[]
  /** Those of one kind, in the same order. */
  readonly of: (kind: Kind) => readonly Mention[]
  /** The mention that a reference from another mention leads to: of the same reader on the same page if there is one. */
  readonly follow: (from: Mention, iri: string) => Mention | undefined
  /** The pages that they were read from, sorted. */
  readonly pages: readonly string[]
  /** When the newest capture was made: the map's only clock. */
  readonly newest: string
}

/** Mentions, told apart by kind: what looks at one kind need not walk through all. */
export function mentionsIn(all: readonly Mention[], rest: Omit<Mentions, 'all' | 'of'>): Mentions {
  const kinds = Map.groupBy(all, ({ kind }) => kind)
  return { ...rest, all, of: (kind) => kinds.get(kind) ?? NONE }
}

/** A name that stands where a thing is expected (`performer: "Jeanne Laroche"`) becomes a thing with that name. */
function lift(given: Claim, n: number): readonly Claim[] {
  const subject = `${given.subject}.${given.property}.text${n > 0 ? `.${n}` : ''}`
  const link = claim(
    given.subject,
    given.property,
    { kind: 'reference', iri: subject },
    given.provenance,
    given.deprecated,
  )
  const value = given.value.kind === 'text' ? given.value : textValue(valueText(given.value))
  return [link, claim(subject, 'name', value, given.provenance)]
}

const lifted = (property: string): boolean => {
  const kind = RANGES.get(property)
  return kind === 'place' || kind === 'agent' || kind === 'work'
}

/** The mentions of one extractor on one page, by subject. */
type Source = Map<string, Draft>

class Drafts {
  readonly #pages = new Map<string, Map<string, Source>>()
  #last: { readonly page: string; readonly by: string; readonly source: Source } | undefined

  /** Claims of one source mostly come together, so the last one is tried first. */
  source(page: string, by: string): Source {
    const last = this.#last
    if (last && last.by === by && last.page === page) return last.source
    let readers = this.#pages.get(page)
    if (!readers) {
      readers = new Map()
      this.#pages.set(page, readers)
    }
    let source = readers.get(by)
    if (!source) {
      source = new Map()
      readers.set(by, source)
    }
    this.#last = { page, by, source }
    return source
  }

  add(given: Claim): void {
    const { source: from, generatedBy } = given.provenance
    const source = this.source(from.url, generatedBy)
    if (given.value.kind !== 'text' || !lifted(given.property)) {
      put(source, given)
      return
    }
    const before = source.get(given.subject)?.claims.get(given.property)?.length ?? 0
    for (const made of lift(given, before)) put(source, made)
  }

  get pages(): readonly string[] {
    return [...this.#pages.keys()].sort()
  }

  /** Sorted, so that the order in which pages were read decides nothing. */
  sorted(): readonly Draft[] {
    const compare = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)
    return [...this.#pages]
      .sort(compare)
      .flatMap(([, readers]) => [...readers].sort(compare).flatMap(([, source]) => [...source].sort(compare)))
      .map(([, draft]) => draft)
  }
}

function put(source: Source, given: Claim): void {
  const { generatedBy: by, basis, source: from } = given.provenance
  let draft = source.get(given.subject)
  if (!draft) {
    const { subject } = given
    const claims = new Map<string, Claim[]>()
    draft = { subject, page: from.url, by, basis, types: [], kind: 'other', claims, owner: undefined, via: undefined }
    source.set(subject, draft)
  }
  // A person's verdict on one value does not make the whole reading a person's.
  if (draft.basis === 'asserted') draft.basis = basis
  if (given.property === '@type' && given.deprecated === undefined) draft.types.push(termOf(valueText(given.value)))
  const list = draft.claims.get(given.property)
  if (!list) draft.claims.set(given.property, [given])
  else if (!list.some((other) => other.id === given.id)) list.push(given)
}

/** Groups claims into mentions, and finds which are nested in which. Linear in the number of claims. */
export function mentionsOf(claims: Iterable<Claim>): Mentions {
  const drafts = new Drafts()
  let newest = ''
  for (const given of claims) {
    const { capturedAt } = given.provenance.source
    if (capturedAt > newest) newest = capturedAt
    drafts.add(given)
  }
  const all = drafts.sorted()
  const bySubject = new Map(all.toReversed().map((draft) => [draft.subject, draft]))
  const follow = (from: Mention | Draft, iri: string): Draft | undefined =>
    drafts.source(from.page, from.by).get(iri) ?? bySubject.get(iri)
  for (const draft of all) nest(draft, follow)
  for (const draft of all) draft.kind = kindOf(draft.types, draft.via)
  return mentionsIn(all, { follow, newest, pages: drafts.pages })
}

/** Tells the things that a mention refers to what led to them, and those that it made for its own values whose they are. */
function nest(draft: Draft, follow: (from: Draft, iri: string) => Draft | undefined): void {
  draft.claims.forEach((list, property) => {
    if (property === '@type') return
    for (const { value } of list) {
      const target = value.kind === 'reference' ? follow(draft, value.iri) : undefined
      if (value.kind !== 'reference' || !target || target === draft || target.via !== undefined) continue
      target.via = property
      if (property === 'subEvent' || value.iri.startsWith(`${draft.subject}.${property}`)) target.owner = draft
    }
  })
}

/** The same mentions with other claims, for those that have any: what they are and how they nest stays. */
export function withClaims(mentions: Mentions, changed: ReadonlyMap<Mention, Mention['claims']>): Mentions {
  if (changed.size === 0) return mentions
  const next = new Map<Mention, Mention & { owner: Mention | undefined }>()
  // What hangs on a changed thing changes with it; owners may stand after what they own.
  const isChanged = (mention: Mention): boolean => {
    for (let at: Mention | undefined = mention, n = 0; at && n < DEEPEST; at = at.owner, n++)
      if (changed.has(at)) return true
    return false
  }
  for (const mention of mentions.all)
    if (isChanged(mention)) next.set(mention, { ...mention, claims: changed.get(mention) ?? mention.claims })
  for (const mention of next.values()) {
    const owner = mention.owner && next.get(mention.owner)
    if (owner) mention.owner = owner
  }
  const now = (mention: Mention): Mention => next.get(mention) ?? mention
  return mentionsIn(mentions.all.map(now), {
    ...mentions,
    follow: (from, iri) => {
      const found = mentions.follow(from, iri)
      return found && now(found)
    },
  })
}

/** Nested things are a few steps deep; a ring of owners ends here. */
const DEEPEST = 50

/** Of several tellings of a series those that tell of one performance each. */
export function playedOnce(own: readonly Mention[], subs: readonly Mention[]): ReadonlySet<Mention> {
  const times = new Map<Mention, number>()
  for (const mention of subs) times.set(mention, (times.get(mention) ?? 0) + 1)
  return new Set(own.length > 1 ? own.filter((mention) => times.get(mention) === 1) : [])
}

/** Who tells of a performance alone, and, of several tellings of one page, the one that lists it: `Jan 9, 2 and 4 pm`. */
export const tellersOf = (
  performance: readonly Mention[],
  alone: ReadonlySet<Mention>,
  own: readonly Mention[],
): readonly Mention[] =>
  performance.flatMap((mention) => {
    if (alone.has(mention)) return [mention]
    const { owner, page } = mention
    return mention.via === 'subEvent' && owner && own.filter((one) => one.page === page).length > 1 ? [owner] : []
  })
