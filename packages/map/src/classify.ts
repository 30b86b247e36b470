import { type Claim, claim, EVENT_TYPES, reference } from '@rampe/model'
import { type Hit, hitsOf, type Setting } from './evidence.ts'
import { fold } from './fold.ts'
import { type Mention, said } from './mention.ts'
import { ADR } from './vocabulary/artsdata.ts'
import { type Meaning, PLACE_WORDS } from './vocabulary/keywords.ts'

const ENOUGH = 3

/** Sums the weights that speak for each value; one word counts once, where it says most. */
function tally(
  hits: readonly Hit[],
  key: (meaning: Meaning) => string | undefined,
): readonly (readonly [string, number, Claim])[] {
  const byWord = new Map<string, Hit>()
  for (const hit of hits) {
    const value = key(hit.meaning)
    if (value === undefined) continue
    const known = byWord.get(`${value} ${hit.word}`)
    if (!known || known.weight < hit.weight) byWord.set(`${value} ${hit.word}`, hit)
  }
  const sums = new Map<string, { sum: number; best: Hit }>()
  for (const hit of byWord.values()) {
    const value = key(hit.meaning) ?? ''
    const known = sums.get(value)
    sums.set(value, {
      sum: (known?.sum ?? 0) + hit.weight,
      best: known && known.best.weight >= hit.weight ? known.best : hit,
    })
  }
  return [...sums]
    .map(([value, { sum, best }]) => [value, sum, best.because] as const)
    .sort((a, b) => b[1] - a[1] || Number(isGeneral(a[0])) - Number(isGeneral(b[0])) || (a[0] < b[0] ? -1 : 1))
}

/** Genres come in hundreds: the round ones are the whole field. */
const isGeneral = (id: string): boolean => /^K6-\d00$/.test(id)

/** What an event is, beyond what its own data says. */
export interface Classified {
  /** A schema.org class, where the words are enough for one. */
  readonly type?: string
  /** Artsdata's concepts: IRIs, each with the claim whose words say so. */
  readonly concepts: readonly { readonly iri: string; readonly because: Claim; readonly confidence: number }[]
}

/** The class that enough words speak for. Two that are equally likely say neither, unless one is about the audience of the other. */
function typeIn(hits: readonly Hit[]): string | undefined {
  const [first, second] = tally(hits, ({ type }) => type)
  const tie = first && second && first[1] === second[1] && first[0] !== 'ChildrensEvent'
  return first && first[1] >= ENOUGH && !tie && EVENT_TYPES.has(first[0]) ? first[0] : undefined
}

/** Artsdata's event type for a class that a site declares itself. */
const CONCEPT_OF: Readonly<Record<string, string>> = {
  TheaterEvent: 'TheatrePerformance',
  MusicEvent: 'MusicPerformance',
  DanceEvent: 'DancePerformance',
  ComedyEvent: 'ComedyPerformance',
  ChildrensEvent: 'ChildrensEvent',
  ExhibitionEvent: 'ExhibitionEvent',
  ScreeningEvent: 'ScreeningEvent',
  Festival: 'Festival',
  SaleEvent: 'SaleEvent',
  SocialEvent: 'SocialEvent',
}

/**
 * Reads the kind of an event from its words, in both languages: category, name, address, description, who takes part in which
 * role, and where. What its organisation is counts where nothing else says anything.
 */
export function classify(mentions: readonly Mention[], declared: string | undefined, setting: Setting): Classified {
  const hits = hitsOf(mentions, setting)
  const type = typeIn(hits) ?? typeIn(setting.house(hits, mentions))
  const fits = (concept: Meaning): boolean =>
    declared === undefined || concept.type === undefined || concept.type === declared
  const chosen = hits.filter(
    ({ meaning }) => fits(meaning) && (type === undefined || declared !== undefined || meaning.type === type),
  )
  const concepts = tally(chosen, ({ concept }) => concept)
    .filter(([, sum]) => sum >= ENOUGH)
    .slice(0, 1)
  const genres = tally(chosen, ({ genre }) => genre)
    .filter(([, sum]) => sum >= ENOUGH)
    .slice(0, 2)
  const own = declared === undefined ? undefined : CONCEPT_OF[declared]
  const named =
    mentions.flatMap((mention) => said(mention, '@type'))[0] ?? mentions.flatMap((mention) => said(mention, 'name'))[0]
  const fromClass = own !== undefined && named && concepts.length === 0 ? [[own, 4, named] as const] : []
  return {
    ...(type === undefined ? {} : { type }),
    concepts: [...concepts, ...fromClass, ...genres].map(([id, sum, because]) => ({
      iri: ADR + id,
      because,
      confidence: Math.min(0.95, 0.6 + sum / 20),
    })),
  }
}

/** Words in the longest name of a kind of place. */
const LONGEST = 4

/** Artsdata's place type for the words of a place's name. */
export function placeConcept(name: string): string | undefined {
  const tokens = fold(name).split(' ')
  for (let n = LONGEST; n > 0; n--)
    for (let i = 0; i + n <= tokens.length; i++) {
      const concept = PLACE_WORDS.get(tokens.slice(i, i + n).join(' '))
      if (concept !== undefined) return ADR + concept
    }
  return undefined
}

/** A claim that the map makes of what a thing is, on the word of the claim that says so. */
export const typeClaim = (subject: string, iri: string, because: Claim, confidence: number): Claim =>
  claim(subject, 'additionalType', reference(iri), {
    ...because.provenance,
    generatedBy: 'keywords',
    basis: because.provenance.basis === 'declared' ? 'declared' : 'inferred',
    confidence: Math.min(confidence, because.provenance.confidence),
  })
