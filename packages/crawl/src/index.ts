// From seeds to captures.
export { type CrawlOptions, crawl } from './crawl.ts'
export { type CrawlSummary, EMPTY_SUMMARY, GAP_BOUNDS, type HostSummary, withVisit } from './summary.ts'
export type { FrontierEntry, Outcome, Traffic, Visit } from './visit.ts'

// Where a crawl keeps what must outlive it.
export { memoryStore } from './memory-store.ts'
export type { Awaitable, CrawlStore, GroupTally, Opening, Previous } from './store.ts'

// One page that lies on disk.
export { type SavedPage, savedCapture } from './saved.ts'

// What others may want of it: robots.txt, sitemaps, web archives, the one form of an address.
export { canonicalUrl } from './address/canonical.ts'
export { parseRobots, type Robots } from './robots/parse.ts'
export { readSitemap } from './sources/sitemap.ts'
export { writeWarc } from './warc/write.ts'
