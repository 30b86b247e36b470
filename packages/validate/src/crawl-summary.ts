import type { PageKind } from '@rampe/model'

/** What a crawl did, for the report. The pipeline fills it in. */
export interface CrawlSummary {
  /** Pages read, by kind. */
  readonly pages: Readonly<Partial<Record<PageKind, number>>>
  readonly fetched: number
  /** Not fetched again, or fetched and found the same. */
  readonly unchanged: number
  readonly failed: number
  /** Of the unchanged: not asked for, because the site's own sitemap says that nothing has changed. */
  readonly spared?: number
  /** What was read beside pages, to find them. */
  readonly lists?: { readonly sitemaps: number; readonly feeds: number; readonly robots: number }
  /** Addresses that were not asked for, by reason: `robots`, `scope`, `limit` … */
  readonly skipped: Readonly<Record<string, number>>
  /** Bytes received. */
  readonly bytes: number
  readonly hosts: readonly HostSummary[]
  /** Addresses that failed, with the reason; the first few are enough. */
  readonly failures?: readonly { readonly url: string; readonly reason: string }[]
}

/** How one host was treated. */
export interface HostSummary {
  readonly host: string
  readonly requests: number
  /** Milliseconds that it takes to answer, on the average. */
  readonly answers?: number
  /** Milliseconds between two requests: the shortest, and the middle one. */
  readonly gap?: { readonly least: number; readonly median: number }
}
