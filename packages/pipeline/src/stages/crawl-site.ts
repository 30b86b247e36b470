import { type CrawlOptions, type CrawlSummary, crawl, EMPTY_SUMMARY, withVisit } from '@rampe/crawl'
import type { Context } from '@rampe/model'
import type { CrawlConfig } from '../config.ts'
import type { OnProgress } from '../progress.ts'
import type { SiteMemory } from '../workspace/workspace.ts'

/** Codes with which a server says that a page is no longer there. */
const GONE: ReadonlySet<string> = new Set(['http-404', 'http-410'])

export interface CrawlSettings {
  readonly crawl: CrawlConfig
  readonly captures?: string
  readonly onProgress?: OnProgress
}

/** Crawls one site into its memory. Each visit is committed by the crawl itself; what it had to tell is kept beside it. */
export async function crawlSite(memory: SiteMemory, settings: CrawlSettings, context: Context): Promise<CrawlSummary> {
  const begun = performance.now()
  let summary = EMPTY_SUMMARY
  let [done, known] = [0, 1]
  for await (const visit of crawl([memory.site], crawlOptions(memory, settings), context)) {
    const { entry, outcome, issues } = visit
    summary = withVisit(summary, visit)
    const trouble = outcome.kind === 'failed' || outcome.kind === 'skipped' ? [outcome.issue] : []
    memory.issues.replace('crawl', entry.url, [...trouble, ...issues])
    if (outcome.kind === 'failed' && GONE.has(outcome.issue.code))
      memory.captures.gone(entry.url, context.now().toISOString())
    done += 1
    known = Math.max(known + visit.discovered.length, done)
    const rate = (done * 1000) / (performance.now() - begun)
    const { events, outcomes } = summary
    settings.onProgress?.({ room: 'crawl', site: memory.site, done, known, rate, events, errors: outcomes.failed })
  }
  return summary
}

/** The configuration's words are for people; the crawl's options name their units. */
function crawlOptions(memory: SiteMemory, { crawl: config, captures }: CrawlSettings): CrawlOptions {
  const { maxTime, delay, ...rest } = config
  return {
    ...rest,
    store: memory.crawlStore,
    ...(maxTime === undefined ? {} : { maxTimeSeconds: maxTime }),
    ...(delay === undefined ? {} : { delayMs: delay }),
    ...(captures === undefined ? {} : { captures }),
  }
}
