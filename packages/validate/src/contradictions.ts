import { type Claim, type Entity, quoteOf, termOf, valueText } from '@rampe/model'

/** What the markup claims and the page shows, where they differ. */
export interface Contradiction {
  readonly property: 'startDate' | 'endDate' | 'doorTime' | 'eventStatus' | 'price'
  /** What differs, for the sentence. */
  readonly about: 'date' | 'time' | 'status' | 'price'
  readonly markup: Claim
  readonly page: Claim
}

/** Below this, a reading of plain text is a guess and contradicts nobody. */
const SURE = 0.5

const isMarkup = (claim: Claim): boolean => claim.provenance.basis === 'declared'
const isPage = (claim: Claim): boolean =>
  (claim.provenance.basis === 'inferred' || claim.provenance.basis === 'learned') &&
  claim.provenance.confidence >= SURE &&
  claim.deprecated === undefined
const pageOf = (claim: Claim): string => claim.provenance.source.url.replace(/#.*$/, '')

const minutes = (offset: string): number => {
  if (offset === 'Z') return 0
  const [hours = 0, rest = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + rest)
}

interface Wall {
  readonly day: string
  readonly clock?: string
}

/**
 * Day and clock as they stand at the venue: a time in another offset is the same moment there. Midnight in UTC has two
 * readings: the moment, and a plug-in's way to say "no time"; neither alone is held against the page.
 */
function wallsOf(claim: Claim, local: string | undefined): readonly Wall[] {
  const { value } = claim
  const text = value.kind === 'time' ? value.wall : valueText(value)
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? []
  if (!day) return []
  const offset = value.kind === 'time' ? value.offset : /(Z|[+-]\d{2}:\d{2})$/.exec(text)?.[1]
  if (!clock) return [{ day }]
  const written = { day, clock }
  if (!offset || !local || minutes(offset) === minutes(local)) return [written]
  const moment = new Date(Date.parse(`${day}T${clock}:00Z`) + (minutes(local) - minutes(offset)) * 60_000).toISOString()
  const shifted = { day: moment.slice(0, 10), clock: moment.slice(11, 16) }
  return clock === '00:00' && minutes(offset) === 0 ? [shifted, written] : [shifted]
}

const numberOf = (claim: Claim): number | undefined => {
  const number =
    claim.value.kind === 'number' ? claim.value.number : Number.parseFloat(valueText(claim.value).replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}

/** The best-evidenced pair: the surest page claim, and the markup claim nearest to it. */
const surest = (claims: readonly Claim[]): Claim | undefined =>
  [...claims].sort((a, b) => b.provenance.confidence - a.provenance.confidence)[0]

function times(
  property: 'startDate' | 'endDate' | 'doorTime',
  markup: readonly Claim[],
  page: readonly Claim[],
  local: string | undefined,
): Contradiction | undefined {
  const readings = (claims: readonly Claim[]) =>
    claims.flatMap((claim) => wallsOf(claim, local).map((wall) => ({ claim, wall })))
  const [said, shown] = [readings(markup), readings(page)]
  const sameDay = said.flatMap((a) => shown.filter((b) => a.wall.day === b.wall.day).map((b) => ({ a, b })))
  if (sameDay.length === 0) {
    const [a, b] = [said[0]?.claim, surest(shown.map((one) => one.claim))]
    return a && b ? { property, about: 'date', markup: a, page: b } : undefined
  }
  const clocked = sameDay.filter(({ a, b }) => a.wall.clock && b.wall.clock)
  const [first] = clocked
  if (!first || clocked.some(({ a, b }) => a.wall.clock === b.wall.clock)) return undefined
  return { property, about: 'time', markup: first.a.claim, page: first.b.claim }
}

function differing<T>(
  property: 'eventStatus' | 'price',
  about: 'status' | 'price',
  markup: readonly Claim[],
  page: readonly Claim[],
  read: (claim: Claim) => T | undefined,
): Contradiction | undefined {
  const said = markup.filter((claim) => read(claim) !== undefined)
  const shown = page.filter((claim) => read(claim) !== undefined)
  const values = new Set(said.map(read))
  const [a, b] = [said[0], surest(shown)]
  return a && b && !shown.some((claim) => values.has(read(claim))) ? { property, about, markup: a, page: b } : undefined
}

/**
 * Where one page says different things to its visitors and to machines. Both sides must come from the same page; a value
 * that either side gives among others is no contradiction. Markup that was set aside on the way still counts: it is
 * still on the page.
 *
 * @param offers the entities of the event's offers, for its prices
 */
export function contradictionsOf(event: Entity, offers: readonly Entity[]): readonly Contradiction[] {
  const found: Contradiction[] = []
  const of = (property: string): readonly Claim[] => event.claims[property] ?? []
  const local = of('startDate')
    .filter((claim) => claim.deprecated === undefined)
    .map((claim) => (claim.value.kind === 'time' ? claim.value.offset : undefined))
    .find((offset) => offset !== undefined && offset !== 'Z' && offset !== '+00:00')
  const prices = offers.flatMap((offer) => [
    ...(offer.claims.price ?? []),
    ...(offer.claims.lowPrice ?? []),
    ...(offer.claims.highPrice ?? []),
  ])
  const pages = new Set(Object.values(event.claims).flatMap((claims) => claims.filter(isMarkup).map(pageOf)))
  for (const url of pages) {
    const both = (claims: readonly Claim[]) => {
      const here = claims.filter((claim) => pageOf(claim) === url)
      return [here.filter(isMarkup), here.filter(isPage)] as const
    }
    for (const property of ['startDate', 'endDate', 'doorTime'] as const) {
      const one = times(property, ...both(of(property)), local)
      if (one) found.push(one)
    }
    const status = differing('eventStatus', 'status', ...both(of('eventStatus')), (claim) =>
      termOf(valueText(claim.value)),
    )
    const price = differing('price', 'price', ...both(prices), numberOf)
    for (const one of [status, price]) if (one) found.push(one)
  }
  return found
}

/** The words of a claim as they stand where it was read. */
export const wordsOf = (claim: Claim): string => quoteOf(claim.provenance.selector) || valueText(claim.value)
