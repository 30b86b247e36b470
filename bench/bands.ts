import { readFileSync } from 'node:fs'
import { type Claim, type Entity, EVENT_TYPES, valueText } from '@rampe/model'

/** What a claim's confidence was, and whether the labels agree with it. */
export interface Judged {
  readonly site: string
  readonly field: string
  readonly confidence: number
  readonly right: boolean
}

interface GoldEvent {
  readonly name?: string
  readonly startDate?: string
  readonly endDate?: string
  readonly location?: string | { readonly name?: string }
}

interface Gold {
  readonly complete?: boolean
  readonly events: readonly GoldEvent[]
}

const words = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Harmonic mean of the shares of words that two names have in common, 0–1. */
function alike(a: string, b: string): number {
  const [x, y] = [words(a), [...words(b)]]
  const total = x.length + y.length
  const shared = x.filter((word) => {
    const at = y.indexOf(word)
    if (at >= 0) y.splice(at, 1)
    return at >= 0
  }).length
  return total === 0 ? 0 : (2 * shared) / total
}

/** One name stands whole in the other and is no mere fragment of it. */
function holds(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].map((text) => ` ${words(text).join(' ')} `).sort((x, y) => x.length - y.length)
  return short.length > 6 && short.length >= 0.35 * long.length && long.includes(short)
}

/** The same name, as the scorer of the corpus has it: `Nuit bleue` for `Nuit bleue – Ada Lampe` is right as well. */
const isSameName = (a: string, b: string): boolean => alike(a, b) >= 0.6 || (alike(a, b) >= 0.45 && holds(a, b))

const best = (entity: Entity | undefined, property: string): Claim | undefined => {
  const [first] = entity?.claims[property] ?? []
  return first?.deprecated === undefined ? first : undefined
}

const textOf = (claim: Claim | undefined): string => (claim ? valueText(claim.value) : '')

/** Whether a performance falls within what the labels tell of once. */
const within = ({ startDate = '', endDate = startDate }: GoldEvent, wall: string): boolean =>
  wall.slice(0, 10) >= startDate.slice(0, 10) && wall.slice(0, 10) <= endDate.slice(0, 10)

/** The label of each event, each label given once, to the nearest: by name, then by day and hour. */
function labelled(
  told: readonly { readonly name: string; readonly wall: string }[],
  gold: readonly GoldEvent[],
): readonly (GoldEvent | undefined)[] {
  const pairs = told.flatMap(({ name, wall }, n) =>
    gold.map((one, k) => {
      const at = one.startDate ?? ''
      const same = at.slice(0, 16) === wall.slice(0, 16) ? 0.3 : at.slice(0, 10) === wall.slice(0, 10) ? 0.2 : 0
      return { n, k, one, near: alike(one.name ?? '', name) + same }
    }),
  )
  const labels: (GoldEvent | undefined)[] = told.map(() => undefined)
  const given = new Set<number>()
  for (const { n, k, one, near } of pairs.toSorted((a, b) => b.near - a.near)) {
    if (near < 0.5 || labels[n] || given.has(k)) continue
    labels[n] = one
    given.add(k)
  }
  return labels
}

/**
 * Holds the winning claims of one page's events against its labels: a claim with 0.9 should be right nine times in ten. An
 * event that the labels do not know counts against its name, unless the labels say that they are not complete.
 */
export function judge(entities: readonly Entity[], goldFile: string, site: string): readonly Judged[] {
  const gold: Gold = JSON.parse(readFileSync(goldFile, 'utf8'))
  const byIri = new Map(
    entities.flatMap((entity) => [entity.iri, ...entity.subjects].map((iri) => [iri, entity] as const)),
  )
  const events = entities.filter((entity) => EVENT_TYPES.has(entity.type))
  const inSeries = new Map(
    events.flatMap((event) =>
      (event.claims.subEvent ?? []).map((claim) => [byIri.get(valueText(claim.value)), event] as const),
    ),
  )
  const judged: Judged[] = []
  const add = (field: string, claim: Claim | undefined, right: boolean): void => {
    if (claim) judged.push({ site, field, confidence: claim.provenance.confidence, right })
  }
  const told = events.flatMap((event) => {
    if ((event.claims.subEvent ?? []).length > 0) return []
    const series = inSeries.get(event)
    const say = (property: string) => best(event, property) ?? best(series, property)
    return [{ say, name: say('name'), start: best(event, 'startDate') }]
  })
  const labels = labelled(
    told.map(({ name, start }) => ({ name: textOf(name), wall: textOf(start) })),
    gold.events,
  )
  for (const [n, { say, name, start }] of told.entries()) {
    const wall = textOf(start)
    const known = labels[n]
    if (known === undefined) {
      const near = (one: GoldEvent) => alike(one.name ?? '', textOf(name)) >= 0.5 && within(one, wall)
      if (gold.complete !== false && !gold.events.some(near)) add('name', name, false)
      continue
    }
    add('name', name, isSameName(known.name ?? '', textOf(name)))
    if (known.startDate) add('startDate', start, known.startDate.slice(0, 10) === wall.slice(0, 10))
    if (/T(?!00:00)/.test(known.startDate ?? '') && wall.includes('T'))
      add('startTime', start, known.startDate?.slice(11, 16) === wall.slice(11, 16))
    const place = typeof known.location === 'object' ? known.location.name : undefined
    const location = say('location')
    const placeName = best(location && byIri.get(valueText(location.value)), 'name')
    if (place && placeName) add('place', placeName, alike(place, valueText(placeName.value)) >= 0.5)
  }
  return judged
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/** Precision in each band of confidence, one row a field. */
export function printBands(judged: readonly Judged[]): void {
  console.log(`\nprecision by confidence${BANDS.map((low) => `≥${low}`.padStart(13)).join('')}`)
  for (const [field, claims] of Map.groupBy(judged, (one) => one.field)) {
    const cells = BANDS.map((low, n) => {
      const band = claims.filter(({ confidence }) => confidence >= low && confidence < (BANDS[n + 1] ?? 2))
      const right = band.filter((one) => one.right).length
      return band.length === 0 ? '–' : `${(right / band.length).toFixed(3)} (${band.length})`
    })
    console.log(field.padEnd(23) + cells.map((cell) => cell.padStart(13)).join(''))
  }
}
