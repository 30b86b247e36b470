import { EVENT_TYPES } from '@rampe/model'
import { fold } from './fold.ts'
import type { Kind } from './kinds.ts'
import { type Mention, saidText } from './mention.ts'
import { ORGANISATION } from './organizer.ts'
import { basisRank } from './rank.ts'
import { FIRST_NAMES } from './vocabulary/first-names.ts'
import { GROUP_WORDS, ORGANIZATION_WORDS } from './vocabulary/keywords.ts'

const GENERAL: Readonly<Record<string, string>> = {
  event: 'Event',
  place: 'Place',
  agent: 'Organization',
  work: 'CreativeWork',
}

/** Classes that say less than another that is given for the same thing. */
const VAGUE: ReadonlySet<string> = new Set([
  'Event',
  'Thing',
  'Place',
  'Organization',
  'EventSeries',
  'CreativeWork',
  'LocalBusiness',
  'EventVenue',
])

/** The class that the best believed mentions state themselves; undefined where they state none, or a vague one only. */
export function statedType(kind: Kind, mentions: readonly Mention[]): string | undefined {
  const votes = new Map<string, number>()
  for (const { types, basis } of mentions)
    for (const type of types) {
      if (VAGUE.has(type) || (kind === 'event' && !EVENT_TYPES.has(type))) continue
      votes.set(type, (votes.get(type) ?? 0) + 10 ** basisRank(basis))
    }
  return [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0]
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de du des la le van von der den da di el al bin ben st st. d’ of y e'.split(' '),
)

/** The look of a personal name: two to four words with a capital, particles between them. */
function isPersonal(name: string): boolean {
  const tokens = name.trim().split(/\s+/)
  const capital = tokens.filter((token) => /^(?:d['’])?\p{Lu}[\p{L}'’.-]*$/u.test(token))
  const rest = tokens.filter((token) => !capital.includes(token))
  const framed = capital.includes(tokens[0] ?? '') && capital.includes(tokens.at(-1) ?? '')
  return framed && capital.length >= 2 && capital.length <= 4 && rest.every((token) => PARTICLES.has(token))
}

/** The name has a word that names no person: a group, a house, a town. */
const isOrganised = (name: string): boolean =>
  fold(name)
    .split(' ')
    .some((word) => GROUP_WORDS.has(word) || ORGANIZATION_WORDS.has(word))

/** A group and no house: `Compagnie du Quai`, but not `Théâtre de la Rampe`. */
const isEnsemble = (name: string): boolean => {
  const tokens = fold(name).split(' ')
  return tokens.some((token) => GROUP_WORDS.has(token)) && !tokens.some((token) => ORGANIZATION_WORDS.has(token))
}

const isFirstName = (token: string | undefined): boolean => token !== undefined && FIRST_NAMES.has(token)

/** Person, PerformingGroup or Organization by the look of a name. Undefined where it may be any. */
export function agentByName(name: string): string | undefined {
  const tokens = fold(name).split(' ').filter(Boolean)
  if (tokens.some((token) => GROUP_WORDS.has(token))) return 'PerformingGroup'
  if (tokens.some((token) => ORGANIZATION_WORDS.has(token)) || /\d/.test(name)) return undefined
  if (/[&+]|\bet\b|\band\b/.test(name)) return 'PerformingGroup'
  if (!isPersonal(name)) return undefined
  // In capitals a band looks like a person: there the first name must be one.
  return name !== name.toUpperCase() || isFirstName(tokens[0]) ? 'Person' : undefined
}

const PERFORMS: ReadonlySet<string> = new Set(['performer', 'performers', 'actor', 'actors'])
const PEOPLE: ReadonlySet<string> = new Set(['Person', 'PerformingGroup', 'Organization'])

/** The most specific class that the mentions state, or that the name and the part it plays tell. */
export function typeOf(kind: Kind, mentions: readonly Mention[]): string {
  const stated = statedType(kind, mentions)
  if (kind === 'place') return stated === 'VirtualLocation' ? stated : placeType(stated)
  if (kind !== 'agent') return stated ?? GENERAL[kind] ?? 'Thing'
  const name = mentions.flatMap((mention) => saidText(mention, 'name'))[0] ?? ''
  const performs = mentions.some(({ via }) => via !== undefined && PERFORMS.has(via))
  const read = mentions.every(({ basis }) => basis === 'inferred')
  const looks = agentByName(name)
  const own = mentions.some(({ by }) => by === ORGANISATION)
  if (own && (stated === undefined || PEOPLE.has(stated))) return isEnsemble(name) ? 'PerformingGroup' : 'Organization'
  if (stated === 'Person' && isOrganised(name)) return performs ? 'PerformingGroup' : 'Organization'
  // Plain reading tells a person from a group by the same look of the name: the stated class adds nothing.
  if (stated !== undefined && !(read && PEOPLE.has(stated) && looks !== undefined && performs)) return stated
  if (performs) return looks ?? 'PerformingGroup'
  return looks === 'Person' ? 'Person' : 'Organization'
}

/** Places are typed as places: catalogues know few of the businesses among schema.org's classes. */
const PLACES: ReadonlySet<string> = new Set([
  'PerformingArtsTheater',
  'MusicVenue',
  'MovieTheater',
  'Museum',
  'Library',
  'StadiumOrArena',
  'Park',
  'Church',
  'EventVenue',
  'ArtGallery',
])

const placeType = (stated: string | undefined): string =>
  stated !== undefined && PLACES.has(stated) ? stated : 'Place'
