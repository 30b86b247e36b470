import type { Issue } from '@rampe/model'
import { assess, type EventRow, type ReportInput, type ReportSummary } from '../assess.ts'
import type { CrawlSummary } from '../crawl-summary.ts'
import type { Difference } from '../gate.ts'
import type { Edit } from '../score/edits.ts'

/** `report.json`: every figure of the report, one row an event. A later run takes `summary` as its `previous`. */
export interface ReportDocument {
  readonly site?: string
  readonly profiles: readonly string[]
  readonly conforms: boolean
  readonly summary: ReportSummary
  readonly events: readonly EventRow[]
  readonly edits: readonly Edit[]
  readonly issues: readonly Issue[]
  readonly notes?: readonly Issue[]
  readonly crawl?: CrawlSummary
  readonly difference?: Difference
}

/** The report as data. */
export function reportDocument(input: ReportInput): ReportDocument {
  const { rows, edits, summary } = assess(input)
  return {
    ...(input.run.site ? { site: input.run.site } : {}),
    profiles: input.report.profiles,
    conforms: input.report.conforms,
    summary,
    events: rows,
    edits,
    issues: input.report.issues,
    ...(input.notes ? { notes: input.notes } : {}),
    ...(input.crawl ? { crawl: input.crawl } : {}),
    ...(input.difference ? { difference: input.difference } : {}),
  }
}

/** The report as JSON text. */
export const toJson = (input: ReportInput): string => `${JSON.stringify(reportDocument(input), null, 2)}\n`

/**
 * The figures of an earlier `report.json`, for the trend; undefined for a file that is no such report.
 *
 * @param site where it is given, a report about another site is no trend
 */
export function summaryIn(text: string, site?: string): ReportSummary | undefined {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(document) || (site !== undefined && document.site !== site)) return undefined
  const { summary } = document
  const numbers = [
    'events',
    'ready',
    'improvable',
    'blocked',
    'discoverability',
    'artsdataPercent',
    'violations',
    'warnings',
    'infos',
  ]
  const complete =
    isRecord(summary) &&
    typeof summary.at === 'string' &&
    numbers.every((name) => typeof summary[name] === 'number') &&
    isRecord(summary.coverage) &&
    isRecord(summary.languages)
  // Checked above, field by field; the shares within are shown and compared, never relied on.
  return complete ? (summary as unknown as ReportSummary) : undefined
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
