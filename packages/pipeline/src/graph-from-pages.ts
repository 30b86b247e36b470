import { savedCapture } from '@rampe/crawl'
import { extract, learn, type Markup } from '@rampe/extract'
import { type IdLock, map } from '@rampe/map'
import type { Capture, Decision, Graph, SiteFacts } from '@rampe/model'

/** A page as it stands in a build: its address and its HTML. */
export interface PageSource {
  /** Where the page will be served; pages of one site share a host. */
  readonly url: string
  readonly html: string
}

export interface GraphFromPagesOptions {
  /** What dates without a year are read against. @default the system's clock */
  readonly now?: Date
  /** Whether the pages' own structured data counts. @default 'use' */
  readonly markup?: Markup
  /** What is known of the site: its name, its time zone. @default what the pages tell */
  readonly site?: SiteFacts
  /** What people said, as in `decisions.jsonl`. @default nothing */
  readonly decisions?: readonly Decision[]
  /** Identifiers once given, as in `ids.lock.json`. @default none: each is made from what it names */
  readonly ids?: IdLock
}

/**
 * The graph that pages speak of: read, learned from and mapped in memory. No network, no disk, nothing remembered. The
 * build-step plug-ins of `@rampe/publish` use it where there is no reviewed graph.
 *
 * @example const graph = graphFromPages([{ url: 'https://theatre.example/phedre', html }])
 */
export function graphFromPages(pages: Iterable<PageSource>, options: GraphFromPagesOptions = {}): Graph {
  const { now = new Date(), markup = 'use', site, decisions, ids } = options
  const encoder = new TextEncoder()
  const captures = [...pages].map(
    ({ url, html }): Capture =>
      savedCapture({
        url,
        capturedAt: now.toISOString(),
        body: encoder.encode(html),
        contentType: 'text/html; charset=utf-8',
      }),
  )
  const profile = captures.length > 1 ? learn(captures, { markup }) : undefined
  const claims = captures.flatMap((capture) => extract(capture, { markup, ...(profile ? { profile } : {}) }).claims)
  const known = site ?? profile?.site
  return map(claims, {
    ...(known ? { site: known } : {}),
    ...(decisions ? { decisions } : {}),
    ...(ids ? { ids } : {}),
  }).graph
}
