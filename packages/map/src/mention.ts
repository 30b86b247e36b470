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
  readonly owner?: Mention
  readonly via?: string
}

interface Draft {
  subject: string
  page: string
  by: string
  basis: Basis
  types: string[]
  kind: Kind
  claims: Map<string, Claim[]>
  owner?: Draft
  via?: string
}

/** The claims of a mention for a property that may be published, in the order they were made. */
export const said = (mention: Mention, property: string): readonly Claim[] =>
  (mention.claims.get(property) ?? []).filter((given) => given.deprecated === undefined)

/** The words of those claims. */
export const saidText = (mention: Mention, property: string): readonly string[] =>
  said(mention, property).map((given) => valueText(given.value))

export interface Mentions {
  readonly all: readonly Mention[]
  /** The mention that a reference from another mention leads to: of the same reader on the same page if there is one. */
  readonly follow: (from: Mention, iri: string) => Mention | undefined
}

const keyOf = (subject: string, by: string, page: string): string => `${subject}\u0000${by}\u0000${page}`

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

/** Groups claims into mentions, and finds which are nested in which. Linear in the number of claims. */
export function mentionsOf(claims: Iterable<Claim>): Mentions {
  const drafts = new Map<string, Draft>()
  let last: Draft | undefined
  const draftOf = (given: Claim): Draft => {
    const { generatedBy: by, basis, source } = given.provenance
    // Claims of one thing mostly come together.
    if (last && last.subject === given.subject && last.by === by && last.page === source.url) return last
    const key = keyOf(given.subject, by, source.url)
    let draft = drafts.get(key)
    if (!draft) {
      draft = { subject: given.subject, page: source.url, by, basis, types: [], kind: 'other', claims: new Map() }
      drafts.set(key, draft)
    }
    last = draft
    return draft
  }
  const put = (given: Claim): void => {
    const draft = draftOf(given)
    // A person's verdict on one value does not make the whole reading a person's.
    if (draft.basis === 'asserted') draft.basis = given.provenance.basis
    if (given.property === '@type' && given.deprecated === undefined) draft.types.push(termOf(valueText(given.value)))
    const list = draft.claims.get(given.property)
    if (!list) draft.claims.set(given.property, [given])
    else if (!list.some((other) => other.id === given.id)) list.push(given)
  }
  for (const given of claims) {
    if (given.value.kind !== 'text' || !lifted(given.property)) {
      put(given)
      continue
    }
    const by = drafts.get(keyOf(given.subject, given.provenance.generatedBy, given.provenance.source.url))
    for (const made of lift(given, by?.claims.get(given.property)?.length ?? 0)) put(made)
  }

  const bySubject = new Map<string, Draft>()
  for (const draft of drafts.values()) if (!bySubject.has(draft.subject)) bySubject.set(draft.subject, draft)
  for (const draft of drafts.values())
    for (const [property, list] of draft.claims)
      for (const { value } of list) {
        if (value.kind !== 'reference') continue
        const target = drafts.get(keyOf(value.iri, draft.by, draft.page)) ?? bySubject.get(value.iri)
        if (!target || target === draft || target.via !== undefined) continue
        target.via = property
        if (property === 'subEvent' || value.iri.startsWith(`${draft.subject}.${property}`)) target.owner = draft
      }
  for (const draft of drafts.values()) draft.kind = kindOf(draft.types, draft.via)

  // Sorted, so that the order in which pages were read decides nothing.
  const all: readonly Mention[] = [...drafts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, draft]) => draft)
  return {
    all,
    follow: (from, iri) => drafts.get(keyOf(iri, from.by, from.page)) ?? bySubject.get(iri),
  }
}
