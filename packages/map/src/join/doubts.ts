import { fold, likeness } from '../fold.ts'
import type { EventMention } from './event-mention.ts'
import type { Occurrence } from './occurrences.ts'
import type { Production } from './productions.ts'

/** Why something that looks like an event is none: a stable code. */
export type Doubt =
  | 'page-about-a-person-or-place'
  | 'page-about-other-events'
  | 'name-is-a-place'
  | 'date-of-another-event'

export interface Doubts {
  readonly productions: ReadonlyMap<Production, Doubt>
  readonly occurrences: ReadonlySet<Occurrence>
}

/** Folders of addresses whose pages are about people, houses, or the news of events, in both languages. Whole segments only. */
const ABOUT: ReadonlySet<string> = new Set(
  `artiste artistes artist artists performer performers musician musicians musicien musiciens band bands comedien comediens
   comedians intervenants speakers auteurs authors people equipe team staff a-propos apropos about about-us qui-sommes-nous lieu
   lieux venue venues place places salle salles news nouvelle nouvelles actualite actualites actus actu blog blogs post posts
   presse press medias media article articles tag tags category categories categorie partenaires partners sponsors faq faqs
   infos info infos-pratiques informations contact contacts recrutement jobs archives discographie discography cd albums
   mentions-legales accreditation accreditations author auteur`.split(/\s+/),
)

const segments = (home: string): readonly string[] => {
  const path = home.split('?')[0]?.split('/').slice(1) ?? []
  return path.map((segment) => {
    try {
      return fold(decodeURIComponent(segment).replace(/\.\w+$/, '')).replace(/ /g, '-')
    } catch (error) {
      if (error instanceof URIError) return segment
      throw error
    }
  })
}

const isAbout = (home: string): boolean => segments(home).some((segment) => ABOUT.has(segment))

interface Seen {
  readonly production: Production
  readonly occurrence: Occurrence
}

const homesOf = (production: Production): ReadonlySet<string> => new Set(production.mentions.map(({ home }) => home))

const isRead = ({ mention }: EventMention): boolean => mention.basis === 'inferred' || mention.basis === 'learned'

/** A card elsewhere that gives this page a date under a like name: then the page is an event to its own site. */
function isListed(production: Production): boolean {
  const cards = production.mentions.filter((one) => !one.own && one.occurrences.length > 0)
  const own = production.mentions.filter((one) => one.own)
  return cards.some((card) => own.some((one) => one.names.some((a) => card.names.some((b) => likeness(a, b) >= 0.6))))
}

/** A programme elsewhere gives it an hour: a festival may keep what it plays under the names of who plays it. */
const isTimetabled = ({ mentions }: Production): boolean =>
  mentions.some((one) => !one.own && one.occurrences.some(({ time }) => time !== undefined))

/** Names of places where at least two events take place. */
function housesOf(productions: readonly Production[]): ReadonlySet<string> {
  const events = new Map<string, Set<Production>>()
  for (const production of productions)
    for (const { occurrences } of production.mentions)
      for (const { place } of occurrences)
        if (place) events.set(place, (events.get(place) ?? new Set()).add(production))
  return new Set([...events].filter(([, held]) => held.size > 1).map(([place]) => place))
}

/**
 * Finds pages that speak of events without being one: an artist, a house, the team, a news item or a round-up, read from
 * plain text. What gives them away is that their dates are those of other events of the site. Declared data is never doubted.
 */
export function doubtsOf(productions: readonly Production[]): Doubts {
  const byDay = new Map<string, Seen[]>()
  for (const production of productions)
    for (const { occurrences } of production.mentions)
      for (const occurrence of occurrences) {
        const seen = byDay.get(occurrence.day)
        if (seen) seen.push({ production, occurrence })
        else byDay.set(occurrence.day, [{ production, occurrence }])
      }
  const houses = housesOf(productions)
  const found = new Map<Production, Doubt>()
  const doubtful = new Set<Occurrence>()

  const read = productions.filter(({ mentions }) => mentions.every(isRead))
  const occurrencesOf = (production: Production): readonly Occurrence[] =>
    production.mentions.flatMap((one) => one.occurrences)
  /** Other events, on other pages, that play on the day of an occurrence. */
  const rivals = (production: Production, one: Occurrence): readonly Seen[] => {
    const homes = homesOf(production)
    return (byDay.get(one.day) ?? []).filter(
      (seen) =>
        seen.production !== production &&
        !found.has(seen.production) &&
        !seen.production.mentions.some(({ home }) => homes.has(home)),
    )
  }

  // First the pages that their address gives away; what is left are the events that the others are compared with.
  const suspects = read.filter((production) => [...homesOf(production)].every(isAbout) && !isTimetabled(production))
  for (const production of suspects) found.set(production, 'page-about-a-person-or-place')
  for (const production of suspects) {
    const occurrences = occurrencesOf(production)
    const shared = occurrences.filter((one) => rivals(production, one).length > 0).length
    if (occurrences.length === 0 || shared * 2 < occurrences.length) found.delete(production)
  }

  for (const production of read) {
    if (found.has(production)) continue
    const occurrences = occurrencesOf(production)
    const names = new Set(production.mentions.flatMap(({ keys }) => keys))
    const elsewhere = occurrences.some(({ place }) => place === undefined || !names.has(place))
    if (!elsewhere && [...names].some((name) => houses.has(name))) {
      found.set(production, 'name-is-a-place')
      continue
    }
    const exact = occurrences.map((one) =>
      rivals(production, one).filter(({ occurrence }) => one.time !== undefined && occurrence.time === one.time),
    )
    const many = exact.filter((list) => list.length > 0).length
    const others = new Set(exact.flat().map((seen) => seen.production))
    if (occurrences.length >= 4 && many * 2 >= occurrences.length && others.size >= 3 && !isListed(production)) {
      found.set(production, 'page-about-other-events')
      continue
    }
    // Beside hours of its own, a bare day that another event plays on is the link to that event (previous, next, related).
    const ownDays = new Set(occurrences.filter(({ time }) => time !== undefined).map(({ day }) => day))
    if (ownDays.size === 0) continue
    for (const one of occurrences)
      if (
        one.time === undefined &&
        one.lastDay === undefined &&
        !ownDays.has(one.day) &&
        rivals(production, one).length > 0
      )
        doubtful.add(one)
  }
  return { productions: found, occurrences: doubtful }
}
