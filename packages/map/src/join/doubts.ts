import { likeness } from '../fold.ts'
import type { Occurrence } from './occurrences.ts'
import type { EventMention, Production } from './productions.ts'

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

/** Words of addresses whose pages are about people, houses, or the news of events, in both languages. */
const ABOUT =
  /(?:^|[/_-])(?:artistes?|artists?|performers?|musicians?|musiciens?|bands?|comediens?|com%c3%a9diens?|comedians?|intervenants?|speakers?|auteurs?|authors?|people|equipe|%c3%a9quipe|team|staff|a-propos|about|lieux?|venues?|places?|salles?|news|nouvelles?|actualites?|actus?|actu|blog|posts?|presse|press|medias?|articles?|tags?|categor(?:y|ies|ie)|partenaires?|partners?|sponsors?|faqs?|infos?|info-pratiques?|infos-pratiques|contact|recrutement|jobs?|archives?|discographie|discography|mentions-legales|accreditations?)(?:[/_-]|$)/i

interface Seen {
  readonly production: Production
  readonly occurrence: Occurrence
}

const homesOf = (production: Production): ReadonlySet<string> => new Set(production.mentions.map(({ home }) => home))

const isRead = ({ mention }: EventMention): boolean => mention.basis === 'inferred' || mention.basis === 'learned'

const folder = (home: string): string => home.slice(home.indexOf('/') + 1)

/** A card elsewhere that gives this page a date under a like name: then the page is an event to its own site. */
function isListed(production: Production): boolean {
  const cards = production.mentions.filter((one) => !one.own && one.occurrences.length > 0)
  const own = production.mentions.filter((one) => one.own)
  return cards.some((card) => own.some((one) => one.names.some((a) => card.names.some((b) => likeness(a, b) >= 0.6))))
}

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

  for (const production of productions) {
    if (!production.mentions.every(isRead)) continue
    const homes = homesOf(production)
    const occurrences = production.mentions.flatMap((one) => one.occurrences)
    const rivals = (one: Occurrence): readonly Seen[] =>
      (byDay.get(one.day) ?? []).filter(
        (seen) => seen.production !== production && !seen.production.mentions.some(({ home }) => homes.has(home)),
      )
    const sameHour = (one: Occurrence): readonly Production[] =>
      rivals(one)
        .filter(({ occurrence }) => one.time !== undefined && occurrence.time === one.time)
        .map((seen) => seen.production)
    const about = [...homes].every((home) => ABOUT.test(folder(home)))
    const shared = occurrences.filter((one) => rivals(one).length > 0).length
    const exact = occurrences.map(sameHour)
    const others = new Set(exact.flat())
    const names = new Set(production.mentions.flatMap(({ keys }) => keys))

    if (about && occurrences.length > 0 && shared * 2 >= occurrences.length) {
      found.set(production, 'page-about-a-person-or-place')
      continue
    }
    if (
      [...names].some((name) => houses.has(name)) &&
      !production.mentions.some(({ occurrences: held }) =>
        held.some(({ place }) => place === undefined || !names.has(place)),
      )
    ) {
      found.set(production, 'name-is-a-place')
      continue
    }
    const many = exact.filter((list) => list.length > 0).length
    if (
      occurrences.length >= 4 &&
      many >= 3 &&
      others.size >= 3 &&
      many * 2 >= occurrences.length &&
      !isListed(production)
    ) {
      found.set(production, 'page-about-other-events')
      continue
    }
    // Beside hours of its own, a bare day that another event plays on is the link to that event (previous, next, related).
    const timed = occurrences.some(({ time }) => time !== undefined)
    if (!timed) continue
    const ownDays = new Set(occurrences.filter(({ time }) => time !== undefined).map(({ day }) => day))
    for (const one of occurrences)
      if (one.time === undefined && one.lastDay === undefined && !ownDays.has(one.day) && rivals(one).length > 0)
        doubtful.add(one)
  }
  return { productions: found, occurrences: doubtful }
}
