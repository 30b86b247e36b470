import { type CrawlOptions as AllOptions, crawl as crawlVisits, memoryStore } from '@rampe/crawl'
import { type Capture, type Context, contextOf } from '@rampe/model'

export type CrawlOptions = Partial<AllOptions>

/**
 * The pages of one site, one capture at a time, politely. Nothing is remembered unless a `store` is given; what could not be
 * read is told to the context's log.
 *
 * @example
 * for await (const capture of crawl('https://theatre.example/')) console.log(capture.url)
 */
export async function* crawl(
  seed: string,
  options: CrawlOptions = {},
  given: Partial<Context> = {},
): AsyncGenerator<Capture> {
  const context = contextOf(given)
  for await (const { outcome } of crawlVisits([seed], { store: memoryStore(), ...options }, context)) {
    if (outcome.kind === 'captured') yield outcome.capture
    if (outcome.kind === 'failed') context.log.warn(outcome.issue.message.en, { code: outcome.issue.code })
  }
}
