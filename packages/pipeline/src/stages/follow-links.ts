import { type CrawlOptions, crawl } from '@rampe/crawl'
import { addressesToFollow } from '@rampe/extract'
import type { Context, SiteProfile } from '@rampe/model'
import type { CrawlConfig } from '../config.ts'
import type { SiteMemory } from '../workspace/workspace.ts'

/** Pages that the rules of one profile may lead to in one run. */
const MOST = 2000
/** They belong to no run of the crawl. */
const NO_RUN = 0

/**
 * Captures the pages that the rules of a kept profile lead to and that the crawl did not visit: sheets, interfaces on another
 * host. Only addresses of the site's own host may be private ones.
 */
export async function followLinks(
  memory: SiteMemory,
  profile: SiteProfile,
  config: CrawlConfig,
  context: Context,
): Promise<void> {
  const host = new URL(memory.site).host
  const wanted = new Set<string>()
  for (const { capture } of memory.captures.all()) {
    for (const url of addressesToFollow(capture, profile)) if (wanted.size < MOST) wanted.add(url)
  }
  const missing = [...wanted].filter((url) => new URL(url).host !== host || memory.captures.get(url) === undefined)
  const groups = Map.groupBy(missing, (url) => new URL(url).host === host)
  for (const [own, urls] of groups) {
    const options: CrawlOptions = {
      onlyListed: true,
      maxPages: urls.length,
      allowPrivate: own && config.allowPrivate === true,
      ...(config.browser === undefined ? {} : { browser: config.browser }),
      ...(config.delay === undefined ? {} : { delayMs: config.delay }),
      ...(config.perHost === undefined ? {} : { perHost: config.perHost }),
      ...(config.userAgent === undefined ? {} : { userAgent: config.userAgent }),
    }
    for await (const { outcome } of crawl(urls, options, context))
      if (outcome.kind === 'captured') memory.captures.put(outcome.capture, NO_RUN, 0, 'feed')
  }
}
