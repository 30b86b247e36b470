import { type CrawlOptions, type CrawlSummary, crawl, EMPTY_SUMMARY, withVisit } from '@rampe/crawl'
import type { ExtractOptions } from '@rampe/extract'
import type { Capture, Context } from '@rampe/model'
import type { CrawlConfig } from '../config.ts'
import type { OnProgress } from '../progress.ts'
import type { SiteMemory } from '../workspace/workspace.ts'
import { countEvents } from './count-events.ts'
import type { ExtractSettings } from './extract-site.ts'

/** Codes with which a server says that a page is no longer there. */
const GONE: ReadonlySet<string> = new Set(['http-404', 'http-410'])

/** What the crawl asks of the extractors is how they will read its pages. */
export interface CrawlSettings extends Pick<ExtractSettings, 'markup' | 'mappings'> {
  readonly crawl: CrawlConfig
  readonly captures?: string
  readonly onProgress?: OnProgress
}

/** Crawls one site into its memory. Each visit is committed by the crawl itself; what it had to tell is kept beside it. */
export async function crawlSite(memory: SiteMemory, settings: CrawlSettings, context: Context): Promise<CrawlSummary> {
  const begun = performance.now()
  let summary = EMPTY_SUMMARY
  const most = settings.crawl.maxPages ?? Number.POSITIVE_INFINITY
  let done = 0
  for await (const visit of crawl([memory.site], crawlOptions(memory, settings), context)) {
    const { entry, outcome, issues } = visit
    summary = withVisit(summary, visit)
    const trouble = outcome.kind === 'failed' || outcome.kind === 'skipped' ? [outcome.issue] : []
    memory.issues.replace('crawl', entry.url, [...trouble, ...issues])
    if (outcome.kind === 'failed' && GONE.has(outcome.issue.code))
      memory.captures.gone(entry.url, context.now().toISOString())
    done += 1
    const known = Math.max(done, Math.min(done + (visit.queued ?? 0), most))
    const rate = (done * 1000) / (performance.now() - begun)
    const { events, outcomes } = summary
    settings.onProgress?.({ room: 'crawl', site: memory.site, done, known, rate, events, errors: outcomes.failed })
  }
  memory.runs.counted(summary)
  return summary
}

/** The configuration's words are for people; the crawl's options name their units. */
function crawlOptions(memory: SiteMemory, settings: CrawlSettings): CrawlOptions {
  const { crawl: config, captures, markup, mappings } = settings
  const { maxTime, delay, since, ...rest } = config
  const reading: ExtractOptions = { ...(markup ? { markup } : {}), ...(mappings ? { mappings } : {}) }
  return {
    ...rest,
    store: memory.crawlStore,
    ...(maxTime === undefined ? {} : { maxTimeSeconds: maxTime }),
    ...(delay === undefined ? {} : { delayMs: delay }),
    ...(since === undefined ? {} : { recentDays: since }),
    // Saved pages are read in their own order: there is nothing to steer.
    ...(captures === undefined ? { countEvents: (capture: Capture) => countEvents(capture, reading) } : { captures }),
  }
}
