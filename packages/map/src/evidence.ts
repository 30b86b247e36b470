import { type Claim, EVENT_TYPES, remembering, type SiteFacts, termOf, valueText } from '@rampe/model'
import { fold } from './fold.ts'
import { type Mention, type Mentions, said, saidText } from './mention.ts'
import { pageKey } from './url-key.ts'
import { ADR, ARTSDATA_EVENT_TYPES, ARTSDATA_GENRES } from './vocabulary/artsdata.ts'
import { COMPANY_WORDS, HOUSE_WORDS, KEYWORDS, type Meaning, TITLE_WORDS } from './vocabulary/keywords.ts'

/** A word that says what an event is, and how much it weighs where it stands. */
export interface Hit {
  readonly word: string
  readonly meaning: Meaning
  readonly weight: number
  readonly because: Claim
}

/** What the words of an event are read against. */
export interface Setting {
  readonly follow: Mentions['follow']
  /** The words of a text that mean something, the longest phrase first; those of a person's own table before the house's. */
  readonly keywordsIn: (text: string) => readonly (readonly [string, Meaning])[]
  /** Words that are names (of the site's organisation, of its places): they say nothing of one event. */
  readonly without: (text: string) => string
  /** What the organisation says of an event that says nothing itself. */
  readonly house: (hits: readonly Hit[], mentions: readonly Mention[]) => readonly Hit[]
}

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
  ['description', 1.5],
]

/** People and places that an event leads to: words of their names, of the parts they play, and of what they are. */
const AROUND: readonly (readonly [property: string, weight: number])[] = [
  ['performer', 2],
  ['organizer', 1],
  ['contributor', 1.5],
  ['location', 1.5],
]

/** Classes of people and places that do one thing. */
const CLASSES: Readonly<Record<string, string>> = {
  MusicGroup: 'MusicEvent',
  DanceGroup: 'DanceEvent',
  TheaterGroup: 'TheaterEvent',
  MusicVenue: 'MusicEvent',
  MovieTheater: 'ScreeningEvent',
  ComedyClub: 'ComedyEvent',
  ArtGallery: 'ExhibitionEvent',
}

/** Properties that only some kinds of events have. */
const ROLES: readonly (readonly [property: string, type: string])[] = [
  ['director', 'TheaterEvent'],
  ['composer', 'MusicEvent'],
  ['translator', 'TheaterEvent'],
]

/** The length of the longest keyword that begins with a word. */
function beginnings(tables: readonly ReadonlyMap<string, Meaning>[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const table of tables)
    for (const word of table.keys()) {
      const tokens = word.split(' ')
      const [first = ''] = tokens
      longest.set(first, Math.max(longest.get(first) ?? 0, tokens.length))
    }
  return longest
}

type KeywordsIn = Setting['keywordsIn']

/** Finds every keyword of a text, the longest phrase first, none inside another. */
function keywordReader(own: ReadonlyMap<string, Meaning>): KeywordsIn {
  const longest = beginnings([KEYWORDS, own])
  const read = (text: string): ReturnType<KeywordsIn> => {
    const tokens = fold(text).split(' ').slice(0, 160)
    const found = new Map<string, Meaning>()
    for (let i = 0; i < tokens.length; ) {
      let step = 1
      for (let n = Math.min(longest.get(tokens[i] ?? '') ?? 0, tokens.length - i); n > 0; n--) {
        const word = tokens.slice(i, i + n).join(' ')
        const meaning = own.get(word) ?? KEYWORDS.get(word)
        if (!meaning) continue
        found.set(word, meaning)
        step = n
        break
      }
      i += step
    }
    return [...found]
  }
  // Halls, companies and folders come with event after event; descriptions come once.
  return remembering(5_000, read, 120)
}

/** A person's own table: words of the site, and the class or the concept that they stand for. */
const ownWords = (table: SiteFacts['keywords'] = {}): ReadonlyMap<string, Meaning> =>
  new Map(
    Object.entries(table).map(([word, meant]): [string, Meaning] => {
      const id = meant.replace(ADR, '')
      const genre = ARTSDATA_GENRES.some((one) => one.id === id)
      const concept = ARTSDATA_EVENT_TYPES.some((one) => one.id === id)
      const type = termOf(meant)
      return [fold(word), EVENT_TYPES.has(type) ? { type } : genre ? { genre: id } : concept ? { concept: id } : {}]
    }),
  )

/** The folders of a page's address are the site's own categories: `/concerts/nuit-bleue`; all of a list's address is. */
function inAddress(page: string, list: boolean): string {
  const path = URL.parse(page)?.pathname ?? ''
  return path
    .replace(/\.\w+$/, '')
    .split('/')
    .slice(1, list ? undefined : -1)
    .join(' ')
    .replace(/[-_]/g, ' ')
}

const labelOf = (iri: string): string => {
  const concept = ARTSDATA_EVENT_TYPES.find(({ id }) => ADR + id === iri)
  return concept ? `${concept.en} ${concept.fr}` : ''
}

/** Words in what an event says of itself. */
function ownHits(mention: Mention, { keywordsIn, without }: Setting): readonly Hit[] {
  const hits: Hit[] = []
  for (const [property, weight] of SOURCES)
    for (const because of said(mention, property)) {
      const text = valueText(because.value)
      const stated = property === 'additionalType' ? termOf(text) : ''
      if (EVENT_TYPES.has(stated)) hits.push({ word: stated, meaning: { type: stated }, weight: 10, because })
      const from = text.startsWith(ADR) ? labelOf(text) : because.value.kind === 'reference' ? '' : text
      const plain = property === 'name' || property === 'description' ? without(from) : from
      for (const [word, meaning] of keywordsIn(plain)) {
        const half = property === 'name' && TITLE_WORDS.has(word)
        hits.push({ word, meaning, weight: half ? weight / 2 : weight, because })
      }
    }
  for (const [property, type] of ROLES)
    for (const because of said(mention, property))
      hits.push({ word: property, meaning: { type }, weight: 1.5, because })
  return hits
}

/** Words in the names, roles and classes of those who take part, and of the place. */
function hitsAround(mention: Mention, { follow, keywordsIn }: Setting): readonly Hit[] {
  return AROUND.flatMap(([property, weight]) =>
    said(mention, property).flatMap((because) => {
      const target = because.value.kind === 'reference' ? follow(mention, because.value.iri) : undefined
      if (!target) return []
      const words = ['name', 'roleName', 'jobTitle', 'genre'].flatMap((from) => saidText(target, from)).join(' / ')
      return [
        ...keywordsIn(words).map(([word, meaning]) => ({ word, meaning, weight, because })),
        ...target.types.flatMap((name) => {
          const type = CLASSES[name]
          return type === undefined ? [] : [{ word: name, meaning: { type }, weight: weight + 0.5, because }]
        }),
      ]
    }),
  )
}

/** A festival's name in an address or around an event says nothing of one concert. */
const FRAMES: ReadonlySet<string> = new Set(['Festival', 'SocialEvent', 'SaleEvent'])

/** Everything that speaks for a kind of event. */
export function hitsOf(mentions: readonly Mention[], setting: Setting): readonly Hit[] {
  return mentions.flatMap((mention) => {
    const because = said(mention, 'name')[0]
    const elsewhere = saidText(mention, 'url').some((url) => pageKey(url) !== pageKey(mention.page))
    const address = because ? setting.keywordsIn(inAddress(mention.page, elsewhere)) : []
    const around = [
      ...hitsAround(mention, setting),
      ...address.flatMap(([word, meaning]) => (because ? [{ word, meaning, weight: 2, because }] : [])),
    ]
    return [...ownHits(mention, setting), ...around.filter(({ meaning }) => !FRAMES.has(meaning.type ?? ''))]
  })
}

/** What an organisation's name says of what it plays: an orchestra makes music; a house may play anything. */
function houseMeaning(name: string, keywordsIn: KeywordsIn): readonly [string, Meaning] | undefined {
  const tokens = fold(name).split(' ')
  const company = tokens.some((token) => COMPANY_WORDS.has(token))
  const telling = keywordsIn(name).filter(
    ([word, { type }]) => type !== undefined && !FRAMES.has(type) && (company || !HOUSE_WORDS.has(word)),
  )
  const types = new Set(telling.map(([, { type }]) => type))
  return types.size === 1 ? telling[0] : undefined
}

/** Takes names of two words and more out of a text, so that their words are not taken for the event's. */
function withoutNames(names: readonly string[]): (text: string) => string {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of new Set(names)) {
    const tokens = name.split(' ')
    const [first = ''] = tokens
    if (tokens.length > 1) byFirst.set(first, [...(byFirst.get(first) ?? []), tokens])
  }
  return (text) => {
    const tokens = fold(text).split(' ')
    if (!tokens.some((token) => byFirst.has(token))) return text
    const left: string[] = []
    for (let i = 0; i < tokens.length; ) {
      const here = byFirst.get(tokens[i] ?? '') ?? []
      const found = here.find((name) => name.every((token, n) => token === tokens[i + n]))
      left.push(found ? '·' : (tokens[i] ?? ''))
      i += found?.length ?? 1
    }
    return left.join(' ')
  }
}

/** What the words of one site's events are read against. */
export function settingOf(
  mentions: Mentions,
  site: SiteFacts,
  organisation: string | undefined,
  placeNames: ReadonlySet<string>,
): Setting {
  const keywordsIn = keywordReader(ownWords(site.keywords))
  const names = [...(organisation === undefined ? [] : [fold(organisation)]), ...placeNames]
  const meaning = organisation === undefined ? undefined : houseMeaning(organisation, keywordsIn)
  return {
    follow: mentions.follow,
    keywordsIn,
    without: withoutNames(names),
    house: (hits, [first]) => {
      const because = first && said(first, 'name')[0]
      const [word, meant] = meaning ?? []
      const others = hits.some(({ meaning: { type } }) => type !== undefined && type !== meant?.type)
      return because && word !== undefined && meant && !others
        ? [{ word, meaning: { type: meant.type ?? '' }, weight: 3, because }]
        : []
    },
  }
}
