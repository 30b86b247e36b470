import type { Capture, Issue, PageKind } from '@rampe/model'

/** An address that waits to be visited, and why it is worth a request. */
export interface FrontierEntry {
  /** Canonical: see `canonicalUrl`. The key of the frontier: an address stands in it once. */
  readonly url: string
  /** 0–1, higher first within a group: what the link itself promises (its words, its place, its date). */
  readonly priority: number
  /** Links followed from a seed; a seed has 0. */
  readonly depth: number
  /** The name of the source that found it: `seed`, `links`, `sitemap` … */
  readonly source: string
  /** Addresses that look alike. What a crawl learns, and what it bounds, it learns and bounds per group. */
  readonly group: string
  /** What it is fetched as. Sitemaps and robots files tell addresses and hold nothing to extract. */
  readonly role: 'page' | 'feed' | 'sitemap'
  /** The page that it was found on. */
  readonly referrer?: string
  /** As the sitemap or feed states it: a W3C date-time. */
  readonly lastmod?: string
}

/** What came of a visit. Trouble is data: a failed or skipped visit says why, for a person, and stops nothing. */
export type Outcome =
  | { readonly kind: 'captured'; readonly capture: Capture }
  /** The server said so (304), or the bytes are those of the last good capture, which keeps its place under `url`. */
  | {
      readonly kind: 'unchanged'
      readonly url: string
      readonly checkedAt: string
      /** It was not asked for: the site's own sitemap says that nothing has changed since, or it was looked at lately (`recentDays`). */
      readonly spared?: true
    }
  | { readonly kind: 'failed'; readonly issue: Issue }
  | { readonly kind: 'skipped'; readonly issue: Issue }

/** What a visit cost, for the crawl's report. */
export interface Traffic {
  readonly host: string
  /** Requests sent, with redirects, retries and those for robots.txt. */
  readonly requests: number
  /** Of these, requests for robots.txt; absent where there were none. */
  readonly robots?: number
  /** Bytes of body received, before inflation. */
  readonly bytes: number
  /** Milliseconds that the server took, without our own waiting. */
  readonly milliseconds: number
  /** Milliseconds between the start of the host's previous request and this one's; absent for its first. */
  readonly gap?: number
}

/** One address done: the noun that a crawl yields, and the unit that a store commits. */
export interface Visit {
  readonly entry: FrontierEntry
  readonly outcome: Outcome
  /** Entries found here, in the page's order. Those that the frontier knows already are ignored by the store. */
  readonly discovered: readonly FrontierEntry[]
  /** Other addresses that are settled with this one (redirects, `rel=canonical`): they need no visit of their own. */
  readonly aliases: readonly string[]
  /** A guess from the page's outside; absent for what is no page. */
  readonly pageKind?: PageKind
  /** How many events the page seems to hold, for learning where events are. */
  readonly events: number
  /** Traps, refused links and the like that were met here, each told once per crawl. */
  readonly issues: readonly Issue[]
  readonly traffic?: Traffic
  /** Entries of the frontier that wait after it; known once the visit is committed. */
  readonly queued?: number
}
