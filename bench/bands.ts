import { readFileSync } from 'node:fs'
import { type Claim, type Entity, EVENT_TYPES, valueText } from '@rampe/model'

/** What a claim's confidence was, and whether the labels agree with it. */
export interface Judged {
  readonly site: string
  readonly field: string
  readonly confidence: number
  readonly right: boolean
}

interface Gold {
  readonly complete?: boolean
  readonly events: readonly {
    readonly name?: string
    readonly startDate?: string
    readonly location?: string | { readonly name?: string }
  }[]
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

const best = (entity: Entity | undefined, property: string): Claim | undefined => {
  const [first] = entity?.claims[property] ?? []
  return first?.deprecated === undefined ? first : undefined
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
  for (const event of events) {
    if ((event.claims.subEvent ?? []).length > 0) continue
    const series = inSeries.get(event)
    const say = (property: string) => best(event, property) ?? best(series, property)
    const name = say('name')
    const start = best(event, 'startDate')
    const wall = start ? valueText(start.value) : ''
    const nearest = gold.events
      .map((one) => ({
        one,
        near:
          alike(one.name ?? '', name ? valueText(name.value) : '') +
          (one.startDate?.slice(0, 16) === wall.slice(0, 16)
            ? 0.3
            : one.startDate?.slice(0, 10) === wall.slice(0, 10)
              ? 0.2
              : 0),
      }))
      .sort((a, b) => b.near - a.near)[0]
    const known = nearest && nearest.near >= 0.5 ? nearest.one : undefined
    if (known === undefined) {
      if (gold.complete !== false) add('name', name, false)
      continue
    }
    add('name', name, alike(known.name ?? '', name ? valueText(name.value) : '') >= 0.6)
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
