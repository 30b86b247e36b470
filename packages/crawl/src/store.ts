import type { FrontierEntry, Visit } from './visit.ts'

/** Now, or later: a store over synchronous SQLite answers at once, one over a network when it can. */
export type Awaitable<T> = T | Promise<T>

/** What is remembered of an address from its last good capture: enough to ask "has it changed?" and to go on without it. */
export interface Previous {
  readonly url: string
  /** SHA-256 of the body, hexadecimal. */
  readonly digest: string
  /** RFC 3339 instant of the capture. */
  readonly capturedAt: string
  /** `ETag` of that answer, verbatim. */
  readonly etag?: string
  /** `Last-Modified` of that answer, verbatim. */
  readonly lastModified?: string
  /** What {@link Visit} said then. */
  readonly events: number
}

/** One group of addresses, counted. */
export interface GroupTally {
  readonly group: string
  /** Entries that wait. */
  readonly queued: number
  /** Entries visited, in any run. */
  readonly visited: number
  /** Of these, how many held events. */
  readonly fruitful: number
  /** The highest priority that an entry of it ever had. */
  readonly priority: number
}

/** Where a run starts. */
export interface Opening {
  /** True when the last run did not finish: this one goes on where it stopped. */
  readonly resumed: boolean
  /** Entries that were taken and never committed, in the order in which they were taken: these are visited first. */
  readonly pending: readonly FrontierEntry[]
  /** Visits of roles `page` and `feed` that this run has committed (0 unless resumed). */
  readonly done: number
  readonly groups: readonly GroupTally[]
}

/**
 * The durable side of one site's crawl: the frontier, and what is remembered of each page. A crawl keeps nothing else that
 * must outlive it, so `kill -9` at any instant loses at most the requests in flight.
 *
 * A store belongs to one site (one set of seeds). Every method is atomic. Order is part of the contract, because the same
 * site must give the same pages: within a group, higher `priority` first, then the entry that was added earlier.
 */
export interface CrawlStore {
  /**
   * Opens a run. After an unfinished run it goes on there. After a finished run, all entries that were visited are due
   * again, and entries that were never reached still wait.
   */
  open(): Awaitable<Opening>
  /** Adds what is not known yet, in this order; answers the entries that were new. A known address keeps its entry. */
  add(entries: readonly FrontierEntry[]): Awaitable<readonly FrontierEntry[]>
  /** Takes the first waiting entry of a group, and remembers that it was taken. */
  next(group: string): Awaitable<FrontierEntry | undefined>
  /** True when a visit of this run has settled this address, as entry, as alias or as the address of a capture. */
  settled(url: string): Awaitable<boolean>
  /** The last good capture of an address, from this or an earlier run. */
  previous(url: string): Awaitable<Previous | undefined>
  /** The address of a good capture, settled in this run, with the same body; for finding copies under other addresses. */
  twin(digest: string): Awaitable<string | undefined>
  /**
   * Settles an entry: its outcome, the capture if there is one (under `capture.url`), its aliases, its discoveries (as by
   * `add`), all or nothing. A failed or skipped visit keeps the last good capture. Answers the discoveries that were new.
   */
  commit(visit: Visit): Awaitable<readonly FrontierEntry[]>
  /** Ends the run: the next `open` starts a new one. */
  finish(): Awaitable<void>
}
