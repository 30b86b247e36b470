import type { Graph, Issue, Report } from '@rampe/model'
import { assess, type EventRow, type ReportInput, type ReportSummary } from './assess.ts'
import { against, type Difference } from './gate.ts'
import type { Edit } from './score/edits.ts'
import { type ValidateOptions, validate } from './validate.ts'

export interface AuditOptions extends ValidateOptions, Pick<ReportInput, 'crawl' | 'notes' | 'previous'> {
  /** The site's address, or a file's name: for the report's title. */
  readonly site?: string
  /** How long the work before took. */
  readonly seconds?: number
  /** The graph of the last build, to be compared with. */
  readonly before?: Graph
}

/** An audit: the report, its figures, and what every format is written from. */
export interface AuditResult {
  readonly report: Report
  readonly events: readonly EventRow[]
  readonly edits: readonly Edit[]
  readonly summary: ReportSummary
  readonly issues: readonly Issue[]
  readonly difference?: Difference
  /** Give this to `renderReport`, `toJson`, `toMarkdown`, `toCsv`, `toSarif` or `toJunit`. */
  readonly input: ReportInput
}

/**
 * How discoverable is this graph, what is missing, which edits gain most.
 *
 * @throws RampeError `profile-unknown`
 * @example const { events, input } = await audit(graph, { profiles: ['google'], site: 'https://rampe.example/' })
 */
export async function audit(graph: Graph, options: AuditOptions = {}): Promise<AuditResult> {
  const now = options.now ?? new Date()
  const report = await validate(graph, { ...options, now })
  const { entities, pages, crawl, notes, previous, site, seconds, before } = options
  const difference = before && against(before, graph, now)
  const input: ReportInput = {
    graph,
    report,
    ...(entities ? { entities } : {}),
    ...(pages ? { pages } : {}),
    ...(crawl ? { crawl } : {}),
    ...(notes ? { notes } : {}),
    ...(previous ? { previous } : {}),
    ...(difference ? { difference } : {}),
    run: { startedAt: now.toISOString(), ...(site ? { site } : {}), ...(seconds === undefined ? {} : { seconds }) },
  }
  const { rows, edits, summary } = assess(input)
  return {
    report,
    events: rows,
    edits,
    summary,
    issues: report.issues,
    ...(difference ? { difference } : {}),
    input,
  }
}
