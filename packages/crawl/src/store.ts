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
  /** RFC 3339 instant at which it was last known to be as it is. */
  readonly checkedAt: string
  /** `ETag` of that answer, verbatim. */
  readonly etag?: string
  /** `Last-Modified` of that answer, verbatim. */
  readonly lastModified?: string
  /** What {@link Visit} said then. */
  readonly events: number
}

/** One group of addresses, as the frontier has it. */
export interface GroupTally {
  readonly group: string
  /** Entries that wait. */
  readonly queued: number
  /** Of these, how many an earlier run visited. */
  readonly due: number
}

/** What a crawl has learned of a group of addresses, or of a class of them: written by `Focus` alone, and read by it alone. */
export interface Lesson {
  readonly of: string
  /** Visits, and how many of them held events, or led to some. */
  readonly visited: number
  readonly fruitful: number
  readonly leads: number
  /** Visits in a row that were of no use. */
  readonly idle: number
  /** Visits that held no events and looked like others. */
  readonly copies: number
}

/** Where a run starts. */
export interface Opening {
  /** True when the last run did not finish: this one goes on where it stopped. */
  readonly resumed: boolean
  /** Visits of roles `page` and `feed` that this run has committed (0 unless resumed). */
  readonly done: number
  /** In the order in which they were met. */
  readonly groups: readonly GroupTally[]
  readonly lessons: readonly Lesson[]
}

/** The last good copy of a host's robots.txt (RFC 9309, 2.4). */
export interface RobotsCopy {
  readonly origin: string
  /** RFC 3339 instant at which the host last gave or confirmed it. */
  readonly at: string
  /** Empty where there is no such file. */
  readonly body: Uint8Array
  readonly etag?: string
  readonly lastModified?: string
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
   * Opens a run. After an unfinished run it goes on there, and what was taken and never committed waits again. After a
   * finished run, all entries that were visited are due again, and entries that were never reached still wait.
   */
  open(): Awaitable<Opening>
  /**
   * Adds what is not known yet, in this order; answers the entries that were new. A known address keeps its entry, with the
   * `lastmod` that was stated last.
   */
  add(entries: readonly FrontierEntry[]): Awaitable<readonly FrontierEntry[]>
  /** Takes the first waiting entry of a group; no other call gives it until the next `open`. */
  next(group: string): Awaitable<FrontierEntry | undefined>
  /** Every address of the frontier, waiting or visited, in the order in which they were added. */
  addresses(): Iterable<string> | AsyncIterable<string>
  /** True when a visit of this run has settled this address, as entry, as alias or as the address of a capture. */
  settled(url: string): Awaitable<boolean>
  /** The last good capture of an address, from this or an earlier run. */
  previous(url: string): Awaitable<Previous | undefined>
  /** The address of a good capture, settled in this run, with the same body; for finding copies under other addresses. */
  twin(digest: string): Awaitable<string | undefined>
  /**
   * Settles an entry: its outcome, the capture if there is one (under `capture.url`), its aliases, its discoveries (as by
   * `add`), and what `learn` makes of the discoveries that were new; all or nothing. A failed or skipped visit keeps the
   * last good capture; one that found a page as it was may be kept together with others of the same instant. Answers the
   * discoveries that were new.
   */
  commit(
    visit: Visit,
    learn?: (found: readonly FrontierEntry[]) => readonly Lesson[],
  ): Awaitable<readonly FrontierEntry[]>
  robots(origin: string): Awaitable<RobotsCopy | undefined>
  keepRobots(copy: RobotsCopy): Awaitable<void>
  /** Ends the run: the next `open` starts a new one. */
  finish(): Awaitable<void>
}
