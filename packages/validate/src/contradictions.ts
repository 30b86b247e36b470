import { type Claim, type Entity, quoteOf, termOf, valueText } from '@rampe/model'

/** What the markup claims and the page shows, where they differ. */
export interface Contradiction {
  readonly property: 'startDate' | 'endDate' | 'doorTime' | 'eventStatus' | 'price' | 'availability'
  /** What differs, for the sentence. */
  readonly about: 'date' | 'time' | 'status' | 'price' | 'availability'
  readonly markup: Claim
  readonly page: Claim
  /** The markup's moment on the wall of the venue, `2026-12-03T15:00`, where it is written in another offset. */
  readonly markupMeans?: string
}

/** Below this, a reading of plain text is a guess and contradicts nobody. */
const SURE = 0.5

const isMarkup = (claim: Claim): boolean => claim.provenance.basis === 'declared'
/** A date of the page that lost to the markup was set aside for this very contradiction. */
const LOST = 'contradicts-better-source'
const isPage = (claim: Claim): boolean =>
  (claim.provenance.basis === 'inferred' || claim.provenance.basis === 'learned') &&
  claim.provenance.confidence >= SURE &&
  (claim.deprecated === undefined || claim.deprecated === LOST)
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

const wallOf = ({ value }: Claim): string => (value.kind === 'time' ? value.wall : valueText(value)).slice(0, 16)

const numberOf = (claim: Claim): number | undefined => {
  const number =
    claim.value.kind === 'number' ? claim.value.number : Number.parseFloat(valueText(claim.value).replace(',', '.'))
  return Number.isFinite(number) ? number : undefined
}

interface Reading {
  /** The claim as it is written on the page. */
  readonly claim: Claim
  readonly wall: Wall
}

const origin = ({ provenance: { source, selector, generatedBy } }: Claim): string =>
  JSON.stringify([source.url, selector, generatedBy])

/**
 * What markup means on the wall of the venue. Where a time in UTC was turned into local time on the way, its words are
 * those of the markup and its moment is that local time; where its letter was set aside, it still is what machines read.
 */
function readingsOf(claims: readonly Claim[], local: string | undefined): readonly Reading[] {
  const mended = new Map(
    claims.filter((claim) => claim.deprecated === undefined).map((claim) => [origin(claim), claim]),
  )
  const inUtc = claims.filter((claim) => claim.deprecated === 'utc-by-default' && mended.has(origin(claim)))
  const told = new Set(inUtc.map((claim) => mended.get(origin(claim))))
  return claims
    .filter((claim) => !told.has(claim))
    .flatMap((claim) => {
      const meant = inUtc.includes(claim) ? mended.get(origin(claim)) : undefined
      const turned = meant && wallOf(meant) !== wallOf(claim)
      const walls = turned ? wallsOf(meant, undefined) : wallsOf(claim, local)
      const written = meant ? wallsOf(claim, undefined).filter(({ clock }) => clock === '00:00') : []
      return [...walls, ...written].map((wall) => ({ claim, wall }))
    })
}

const surest = (claims: readonly Claim[]): Claim | undefined =>
  [...claims].sort((a, b) => b.provenance.confidence - a.provenance.confidence)[0]

function times(
  property: 'startDate' | 'endDate' | 'doorTime',
  markup: readonly Claim[],
  page: readonly Claim[],
  local: string | undefined,
): Contradiction | undefined {
  const [said, shown] = [readingsOf(markup, local), readingsOf(page, local)]
  const told = (about: 'date' | 'time', { claim, wall }: Reading, shows: Claim): Contradiction => {
    const means = wall.clock === undefined ? wall.day : `${wall.day}T${wall.clock}`
    const shifted = wall.clock !== undefined && !valueText(claim.value).startsWith(means)
    return { property, about, markup: claim, page: shows, ...(shifted ? { markupMeans: means } : {}) }
  }
  const sameDay = said.flatMap((a) => shown.filter((b) => a.wall.day === b.wall.day).map((b) => ({ a, b })))
  if (sameDay.length === 0) {
    const [a, b] = [said[0], surest(shown.map((one) => one.claim))]
    return a && b ? told('date', a, b) : undefined
  }
  const clocked = sameDay.filter(({ a, b }) => a.wall.clock && b.wall.clock)
  const [first] = clocked
  if (!first || clocked.some(({ a, b }) => a.wall.clock === b.wall.clock)) return undefined
  return told('time', first.a, first.b.claim)
}

function differing<T>(
  property: 'eventStatus' | 'price' | 'availability',
  about: 'status' | 'price' | 'availability',
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

const NONE_LEFT = new Set(['SoldOut', 'OutOfStock', 'Discontinued'])

/** Whether tickets can still be had; a page that says neither, or "presale", contradicts nobody. */
function ticketsLeft({ value }: Claim): boolean | undefined {
  const term = termOf(valueText(value))
  if (NONE_LEFT.has(term)) return false
  return term === 'InStock' || term === 'LimitedAvailability' ? true : undefined
}

/**
 * Where one page says different things to its visitors and to machines. Both sides must come from the same page; a value
 * that either side gives among others is no contradiction. Markup that was set aside on the way still counts: it is
 * still on the page.
 *
 * @param offers the entities of the event's offers, for its prices
 * @param published the start as the graph has it, for the offset at the venue
 */
export function contradictionsOf(event: Entity, offers: readonly Entity[], published = ''): readonly Contradiction[] {
  const found: Contradiction[] = []
  const of = (property: string): readonly Claim[] => event.claims[property] ?? []
  const stated = of('startDate')
    .filter((claim) => claim.deprecated === undefined)
    .map((claim) => (claim.value.kind === 'time' ? claim.value.offset : undefined))
  const local = [...stated, /[+-]\d{2}:\d{2}$/.exec(published)?.[0]].find(
    (offset) => offset !== undefined && offset !== 'Z' && offset !== '+00:00',
  )
  const availabilities = offers.flatMap((offer) => offer.claims.availability ?? [])
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
    const availability = differing('availability', 'availability', ...both(availabilities), ticketsLeft)
    for (const one of [status, price, availability]) if (one) found.push(one)
  }
  return found
}

/** The words of a claim as they stand where it was read. */
export const wordsOf = (claim: Claim): string => quoteOf(claim.provenance.selector) || valueText(claim.value)
