import type { Issue } from '@rampe/model'
import { assess, type EventRow, type ReportInput, type ReportSummary } from '../assess.ts'
import type { CrawlSummary } from '../crawl-summary.ts'
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
  }
}

/** The report as JSON text. */
export const toJson = (input: ReportInput): string => `${JSON.stringify(reportDocument(input), null, 2)}\n`
