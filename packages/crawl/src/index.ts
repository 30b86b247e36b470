// `crawl` and what it yields; where it keeps what must outlive it; and what others may want of it: one saved page, robots.txt,
// sitemaps, web archives, the one form of an address.

export { canonicalUrl } from './address/canonical.ts'
export { type CrawlOptions, crawl } from './crawl.ts'
export type { Listing } from './listing.ts'
export { memoryStore } from './memory-store.ts'
export { parseRobots, type Robots } from './robots/parse.ts'
export { type SavedPage, savedCapture } from './saved.ts'
export { readSitemap } from './sources/sitemap.ts'
export type { Awaitable, CrawlStore, GroupTally, Lesson, Opening, Previous, RobotsCopy } from './store.ts'
export { type CrawlSummary, EMPTY_SUMMARY, type Ends, GAP_BOUNDS, type HostSummary, withVisit } from './summary.ts'
export type { FrontierEntry, Outcome, Traffic, Visit } from './visit.ts'
export { writeWarc } from './warc/write.ts'
