import type { Claim, TimeValue } from '@rampe/model'
import { likeness, nameKey, words } from '../fold.ts'
import { type Mention, type Mentions, said, saidText } from '../mention.ts'
import { basisRank } from '../rank.ts'

/** One time that a source gives for an event: a performance, or a run of days. */
export interface Occurrence {
  /** `YYYY-MM-DD` */
  readonly day: string
  /** `HH:MM`, where the hour is known. */
  readonly time?: string
  /** The last day, where it is a run. */
  readonly lastDay?: string
  readonly start: Claim
  readonly end?: Claim
  /** Where its own place, status and offers stand: the sub-event, or the event itself. */
  readonly mention: Mention
  readonly place?: string
}

const isTime = (given: Claim): given is Claim & { value: TimeValue } =>
  given.value.kind === 'time' && /^\d{4}-\d{2}-\d{2}/.test(given.value.wall)

export const dayOf = (wall: string): string => wall.slice(0, 10)
export const timeOf = (wall: string): string | undefined => (wall.length >= 16 ? wall.slice(11, 16) : undefined)

/** Minutes that an event may go on past midnight and still be one evening: until six in the morning. */
const MORNING = '06:00'

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A night that ends in the small hours is no run of two days. */
function lastDayOf(day: string, end: string): string | undefined {
  const last = dayOf(end)
  if (last <= day) return undefined
  const until = timeOf(end)
  return last === nextDay(day) && until !== undefined && until <= MORNING ? undefined : last
}

/** Surer than a guess: below what is published alone, but two pages that agree may be enough. */
const worthALook = ({ provenance }: Claim): boolean => provenance.basis !== 'inferred' || provenance.confidence >= 0.25

/** The name of the place of a mention, folded. */
export function placeOf(mention: Mention, { follow }: Mentions): string | undefined {
  for (const iri of saidText(mention, 'location')) {
    const place = follow(mention, iri)
    const name = place && saidText(place, 'name')[0]
    if (name) return nameKey(name)
  }
  return undefined
}

function ownOccurrences(mention: Mention, mentions: Mentions): readonly Occurrence[] {
  const starts = said(mention, 'startDate').filter(isTime).filter(worthALook)
  const ends = said(mention, 'endDate').filter(isTime).filter(worthALook)
  // Several dates in declared data are several performances; several readings of a page are alternatives.
  const kept =
    mention.basis === 'declared'
      ? starts
      : [...starts].sort((a, b) => b.provenance.confidence - a.provenance.confidence).slice(0, 1)
  const place = placeOf(mention, mentions)
  return kept.map((start, i) => {
    const { wall } = start.value
    const day = dayOf(wall)
    const time = timeOf(wall)
    const end =
      kept.length === 1
        ? [...ends].sort((a, b) => b.provenance.confidence - a.provenance.confidence)[0]
        : (ends.find((one) => dayOf(one.value.wall) === day) ?? (ends.length === kept.length ? ends[i] : undefined))
    const lastDay = end && lastDayOf(day, end.value.wall)
    return {
      day,
      start,
      mention,
      ...(time === undefined ? {} : { time }),
      ...(lastDay === undefined ? {} : { lastDay }),
      ...(end === undefined ? {} : { end }),
      ...(place === undefined ? {} : { place }),
    }
  })
}

/** A sub-event without a name of its own, or with its parent's, is one performance; a festival's concert is an event itself. */
export function isPerformance(sub: Mention): boolean {
  if (sub.via !== 'subEvent' || !sub.owner) return false
  const names = saidText(sub, 'name').map(words)
  const above = saidText(sub.owner, 'name').map(words)
  return names.length === 0 || above.length === 0 || names.some((a) => above.some((b) => likeness(a, b) >= 0.6))
}

/** Every time that a mention gives: its sub-events', else its own. */
export function occurrencesOf(mention: Mention, mentions: Mentions): readonly Occurrence[] {
  const found: Occurrence[] = []
  const seen = new Set<Mention>([mention])
  const work = saidText(mention, 'subEvent').toReversed()
  for (let iri = work.pop(); iri !== undefined; iri = work.pop()) {
    const sub = mentions.follow(mention, iri)
    if (!sub || seen.has(sub) || sub.kind !== 'event' || !isPerformance(sub)) continue
    seen.add(sub)
    const below = saidText(sub, 'subEvent')
    if (below.length > 0) work.push(...below.toReversed())
    else found.push(...ownOccurrences(sub, mentions))
  }
  return found.length > 0 ? found : ownOccurrences(mention, mentions)
}

/** Higher is believed first. */
export const weight = (mention: Mention, occurrences: readonly Occurrence[]): number =>
  basisRank(mention.basis) + Math.max(0, ...occurrences.map(({ start }) => start.provenance.confidence)) / 2
