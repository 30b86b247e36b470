// What a crawl yields.

// Where a crawl keeps what must outlive it.
export { memoryStore } from './memory-store.ts'
export type { Awaitable, CrawlStore, GroupTally, Opening, Previous } from './store.ts'
export type { FrontierEntry, Outcome, Traffic, Visit } from './visit.ts'
