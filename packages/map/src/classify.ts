import { type Claim, claim, EVENT_TYPES, reference, valueText } from '@rampe/model'
import { fold } from './fold.ts'
import { type Mention, said } from './mention.ts'
import { ADR, ARTSDATA_EVENT_TYPES } from './vocabulary/artsdata.ts'
import { KEYWORDS, type Meaning, PLACE_WORDS } from './vocabulary/keywords.ts'

/** Where words stand, and how much they say: a category more than a name, a name more than a description. */
const SOURCES: readonly (readonly [property: string, weight: number])[] = [
  ['genre', 5],
  ['keywords', 5],
  ['category', 5],
  ['eventType', 5],
  ['articleSection', 5],
  ['additionalType', 5],
  ['about', 3],
  ['name', 3],
  ['alternateName', 2],
  ['description', 1],
]
const ENOUGH = 3

interface Hit {
  readonly word: string
  readonly meaning: Meaning
  readonly weight: number
  readonly because: Claim
}

const LONGEST = 4

/** Every keyword of a text, the longest phrase first, none inside another. */
function keywordsIn(text: string): readonly (readonly [string, Meaning])[] {
  const tokens = fold(text).split(' ').slice(0, 120)
  const found = new Map<string, Meaning>()
  for (let i = 0; i < tokens.length; ) {
    let step = 1
    for (let n = Math.min(LONGEST, tokens.length - i); n > 0; n--) {
      const word = tokens.slice(i, i + n).join(' ')
      const meaning = KEYWORDS.get(word)
      if (!meaning) continue
      found.set(word, meaning)
      step = n
      break
    }
    i += step
  }
  return [...found]
}

/** The folders of a page's address are the site's own categories: `/concerts/nuit-bleue`. */
function inAddress(page: string): string {
  if (!URL.canParse(page)) return ''
  const folders = new URL(page).pathname.split('/').slice(1, -1)
  return folders.join(' ').replace(/[-_]/g, ' ')
}

function hitsOf(mentions: readonly Mention[]): readonly Hit[] {
  const hits: Hit[] = []
  for (const mention of mentions) {
    for (const [property, weight] of SOURCES)
      for (const because of said(mention, property)) {
        const text = valueText(because.value)
        const from = text.startsWith(ADR) ? labelOf(text) : because.value.kind === 'reference' ? '' : text
        for (const [word, meaning] of keywordsIn(from)) hits.push({ word, meaning, weight, because })
      }
    const because = said(mention, 'name')[0]
    if (because)
      for (const [word, meaning] of keywordsIn(inAddress(mention.page)))
        hits.push({ word, meaning, weight: meaning.type === 'Festival' ? 0 : 2, because })
  }
  return hits
}

const labelOf = (iri: string): string => {
  const concept = ARTSDATA_EVENT_TYPES.find(({ id }) => ADR + id === iri)
  return concept ? `${concept.en} ${concept.fr}` : ''
}

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

/** Reads the kind of an event from its words: category, name, address, description, in both languages. */
export function classify(mentions: readonly Mention[], declared: string | undefined): Classified {
  const hits = hitsOf(mentions)
  const [first, second] = tally(hits, ({ type }) => type)
  // Two classes that are equally likely say neither, unless one is about the audience or the frame of the other.
  const tie = first && second && first[1] === second[1] && first[0] !== 'ChildrensEvent'
  const type = first && first[1] >= ENOUGH && !tie && EVENT_TYPES.has(first[0]) ? first[0] : undefined
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
