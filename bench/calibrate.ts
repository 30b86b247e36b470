import { type Calibration, type Corner, calibrated, FITTED_FROM, type Field } from '@rampe/extract'
import type { Judged } from './bands.ts'

/** A place is measured, but its reader's confidence stays: see `extract/src/calibration.ts`. */
export const MEASURED = ['name', 'startDate', 'place'] as const
const APPLIED: readonly Field[] = ['name', 'startDate']
/** A line for everything that is measured. */
export type Lines = Readonly<Record<(typeof MEASURED)[number], readonly Corner[]>>
/** So much of a site, right half of the time, is mixed in, so that a few right values are no certainty. */
const PRIOR = 0.2
/** No reader is surer: from here the line rises to 1. */
const CERTAIN = 0.995
/** A corner stands for so many values at least. */
const FEWEST = 8

interface Block {
  weight: number
  right: number
  confidence: number
  n: number
}

/**
 * Fits each field's line: isotonic regression (pool adjacent violators) of right or wrong on confidence, where every site counts
 * the same however many events it has.
 */
export function fitted(judged: readonly Judged[]): Lines {
  const of = (field: string): readonly Corner[] =>
    lineOf(judged.filter((one) => one.field === field && one.confidence >= FITTED_FROM))
  return { name: of('name'), startDate: of('startDate'), place: of('place') }
}

function lineOf(judged: readonly Judged[]): readonly Corner[] {
  const sizes = new Map<string, number>()
  for (const { site } of judged) sizes.set(site, (sizes.get(site) ?? 0) + 1)
  const weightOf = ({ site }: Judged): number => 1 / (sizes.get(site) ?? 1)
  const blocks: Block[] = []
  for (const [, same] of [...Map.groupBy(judged, ({ confidence }) => confidence)].sort(([a], [b]) => a - b)) {
    const block: Block = { weight: 0, right: 0, confidence: 0, n: same.length }
    for (const one of same) {
      block.weight += weightOf(one)
      block.right += one.right ? weightOf(one) : 0
      block.confidence += weightOf(one) * one.confidence
    }
    blocks.push(block)
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      if (before.n >= FEWEST && share(before) <= share(last)) break
      blocks.splice(-2, 2, {
        weight: before.weight + last.weight,
        right: before.right + last.right,
        confidence: before.confidence + last.confidence,
        n: before.n + last.n,
      })
    }
  }
  // What is not fitted keeps its confidence, and the line must rise from there.
  let floor: number = FITTED_FROM
  return blocks.flatMap((block): readonly Corner[] => {
    if (floor === CERTAIN) return []
    floor = Math.min(CERTAIN, Math.max(floor + 0.001, share(block)))
    return [[round(block.confidence / block.weight), round(floor)]]
  })
}

const share = ({ right, weight }: Block): number => (right + PRIOR / 2) / (weight + PRIOR)
const round = (number: number): number => Math.round(1000 * number) / 1000

const isMeasured = (field: string): field is keyof Lines => MEASURED.some((name) => name === field)

/** The same judgements with the confidence that a table gives them. */
export const judgedBy = (judged: readonly Judged[], tableFor: (site: string) => Lines): readonly Judged[] =>
  judged.flatMap((one) =>
    isMeasured(one.field) ? [{ ...one, confidence: calibrated(tableFor(one.site)[one.field], one.confidence) }] : [],
  )

/** For each site the table that the other sites give. */
export function withoutEach(judged: readonly Judged[]): (site: string) => Lines {
  const tables = new Map<string, Lines>()
  return (site) => {
    const known = tables.get(site) ?? fitted(judged.filter((one) => one.site !== site))
    tables.set(site, known)
    return known
  }
}

/** Mean over sites of the squared distance between confidence and truth (Brier), and of the distance of their means in ten bands. */
export function errorsOf(judged: readonly Judged[]): { readonly brier: number; readonly calibration: number } {
  const sizes = new Map<string, number>()
  for (const { site } of judged) sizes.set(site, (sizes.get(site) ?? 0) + 1)
  const weightOf = ({ site }: Judged): number => 1 / (sizes.get(site) ?? 1) / Math.max(1, sizes.size)
  const brier = judged.reduce((sum, one) => sum + weightOf(one) * (one.confidence - Number(one.right)) ** 2, 0)
  let calibration = 0
  for (const [, band] of Map.groupBy(judged, ({ confidence }) => Math.floor(10 * confidence)))
    calibration += Math.abs(band.reduce((sum, one) => sum + weightOf(one) * (one.confidence - Number(one.right)), 0))
  return { brier, calibration }
}

/** The source of `extract/src/calibration-table.ts`. */
export const sourceOf = (table: Calibration): string => `import type { Calibration } from './calibration.ts'

/** Written by \`pnpm bench quality --calibrate\`; not by hand. */
export const CALIBRATION: Calibration = {
${APPLIED.map((field) => `  ${field}: [\n${table[field].map(([x, y]) => `    [${x}, ${y}],\n`).join('')}  ],`).join('\n')}
}
`
