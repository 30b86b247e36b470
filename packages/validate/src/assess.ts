import type { Entity, Graph, Issue, Report, Severity } from '@rampe/model'
import type { CrawlSummary } from './crawl-summary.ts'
import { type Difference, RANK } from './gate.ts'
import { GraphView, type Item } from './graph-view.ts'
import type { PageFacts } from './rule.ts'
import { artsdataScore } from './score/artsdata.ts'
import { discoverability } from './score/discoverability.ts'
import { type Edit, editsFor } from './score/edits.ts'

/** Everything that a report tells of. */
export interface ReportInput {
  readonly graph: Graph
  readonly report: Report
  /** With the entities, a report shows the evidence behind each value. */
  readonly entities?: readonly Entity[]
  readonly pages?: readonly PageFacts[]
  readonly crawl?: CrawlSummary
  /** What was noticed or mended on the way: by crawl, extract and map. */
  readonly notes?: readonly Issue[]
  readonly run: {
    /** The site's address, or the name of a file. */
    readonly site?: string
    /** RFC 3339 instant. */
    readonly startedAt: string
    readonly seconds?: number
  }
  /** What changed since the last build. */
  readonly difference?: Difference
  /** `summary` of the last run's `report.json`, for the trend. */
  readonly previous?: ReportSummary
}

/** An event in one line. */
export interface EventRow {
  readonly '@id': string
  readonly name: string
  readonly type: string
  readonly url?: string
  readonly startDate?: string
  readonly place?: string
  readonly status?: string
  /** `blocked` by a violation, `improvable` by warnings, `ready`. */
  readonly state: 'blocked' | 'improvable' | 'ready'
  /** Artsdata's score, of 74, and its percentage. */
  readonly score: number
  readonly scorePercent: number
  /** Rampe's score, of 100. */
  readonly discoverability: number
  readonly issues: readonly Issue[]
}

/** The figures of one run: what a trend compares. */
export interface ReportSummary {
  readonly at: string
  readonly events: number
  readonly ready: number
  readonly improvable: number
  readonly blocked: number
  readonly discoverability: number
  readonly artsdataPercent: number
  readonly violations: number
  readonly warnings: number
  readonly infos: number
  /** Share of events that have each property, 0–1. */
  readonly coverage: Readonly<Record<string, number>>
  /** Share of events that have words in each language, 0–1; `und` where the language is not told. */
  readonly languages: Readonly<Record<string, number>>
}

export interface Assessment {
  readonly view: GraphView
  readonly rows: readonly EventRow[]
  readonly edits: readonly Edit[]
  readonly summary: ReportSummary
}

/** The properties whose coverage is told, in the order of their weight for a reader. */
export const COVERED: readonly string[] = [
  'name',
  'startDate',
  'location',
  'location.address',
  'description',
  'image',
  'offers',
  'offers.price',
  'offers.url',
  'performer',
  'organizer',
  'endDate',
  'eventStatus',
  'url',
  'location.sameAs',
  'performer.sameAs',
]

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : Math.round((numbers.reduce((sum, n) => sum + n, 0) / numbers.length) * 10) / 10

/** True when the dotted path has a value at the event, or at its series. */
export function covers(graph: GraphView, event: Item, path: string): boolean {
  const [first = '', ...rest] = path.split('.')
  const next = rest.join('.')
  return next ? graph.told(event, first).some((item) => covers(graph, item, next)) : graph.tells(event, first)
}

const languagesOf = (graph: GraphView, event: Item): ReadonlySet<string> => {
  const told = [...graph.all(event, 'name'), ...graph.all(event, 'description')].flatMap(
    (field) => field.language ?? [],
  )
  const said = graph.all(event, 'inLanguage').map((field) => field.text)
  const all = (told.length > 0 ? told : said).map((tag) => tag.toLowerCase().split('-')[0] ?? '')
  return new Set(all.length > 0 ? all : ['und'])
}

const known = new WeakMap<ReportInput, Assessment>()

/** What a report says, as data: rows, edits, figures. Pure, and computed once for one input. */
export function assess(input: ReportInput): Assessment {
  const before = known.get(input)
  if (before) return before
  const view = new GraphView(input.graph)
  const events = view.events.filter((event) => !view.isSeries(event))
  const byFocus = Map.groupBy(input.report.issues, (issue) => issue.focusNode)
  const rows = events.map((event) => rowOf(view, event, byFocus))
  const share = (count: (event: Item) => boolean): number =>
    events.length === 0 ? 0 : Math.round((events.filter(count).length / events.length) * 1000) / 1000
  const spoken = events.map((event) => languagesOf(view, event))
  const tags = [...new Set(spoken.flatMap((set) => [...set]))].sort()
  const state = (name: EventRow['state']) => rows.filter((row) => row.state === name).length
  const severity = (name: Severity) => input.report.issues.filter((issue) => issue.severity === name).length
  const assessment: Assessment = {
    view,
    rows,
    edits: editsFor(events, view),
    summary: {
      at: input.run.startedAt,
      events: rows.length,
      ready: state('ready'),
      improvable: state('improvable'),
      blocked: state('blocked'),
      discoverability: mean(rows.map((row) => row.discoverability)),
      artsdataPercent: mean(rows.map((row) => row.scorePercent)),
      violations: severity('violation'),
      warnings: severity('warning'),
      infos: severity('info'),
      coverage: Object.fromEntries(COVERED.map((path) => [path, share((event) => covers(view, event, path))])),
      languages: Object.fromEntries(
        tags.map((tag) => [
          tag,
          Math.round((spoken.filter((set) => set.has(tag)).length / Math.max(1, events.length)) * 1000) / 1000,
        ]),
      ),
    },
  }
  known.set(input, assessment)
  return assessment
}

function rowOf(view: GraphView, event: Item, byFocus: ReadonlyMap<string, readonly Issue[]>): EventRow {
  const focuses = new Set(view.partsOf(event).map((part) => view.focusOf(part)))
  const issues = [...focuses]
    .flatMap((focus) => byFocus.get(focus) ?? [])
    .sort((a, b) => RANK[b.severity] - RANK[a.severity])
  const place = view.linked(event, 'location')[0]
  const url = view.pageOf(event)
  const startDate = view.text(event, 'startDate')
  const status = view.text(event, 'eventStatus')
  const worst = issues.some((issue) => issue.severity === 'violation')
    ? 'blocked'
    : issues.some((issue) => issue.severity === 'warning')
      ? 'improvable'
      : 'ready'
  const artsdata = artsdataScore(event, view)
  return {
    '@id': view.focusOf(event),
    name: view.nameOf(event),
    type: event.types[0] ?? 'Event',
    ...(url ? { url } : {}),
    ...(startDate ? { startDate } : {}),
    ...(place ? { place: view.nameOf(place) } : {}),
    ...(status ? { status } : {}),
    state: worst,
    score: artsdata.score,
    scorePercent: artsdata.scorePercent,
    discoverability: discoverability(event, view).score,
    issues,
  }
}
