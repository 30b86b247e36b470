import { type Client, PRODUCT_TOKEN } from '@rampe/http'
import { type Context, RampeError } from '@rampe/model'
import type { Cost } from '../fetcher.ts'
import type { CrawlStore, RobotsCopy } from '../store.ts'
import { parseRobots, ROBOTS_LIMIT, type Robots } from './parse.ts'

/** What is known of a host's wishes. */
export type RobotsState =
  | { readonly kind: 'rules'; readonly robots: Robots }
  /** Nothing may be fetched. `cause` says why, where no answer came at all. */
  | { readonly kind: 'unreachable'; readonly cause?: RampeError }

interface Kept {
  readonly state: RobotsState
  /** Milliseconds since the epoch. */
  readonly at: number
  /** It comes from an earlier run: the host was not asked in this one. */
  readonly stored: boolean
}

/** RFC 9309, 2.4: a copy is used for at most a day. */
const DAY = 24 * 3600_000
/** An unreachable file is asked for again after a while. */
const HOUR = 3600_000
/** Longer delays than this would stop a crawl for good; the host is then visited at this distance. */
const MAX_CRAWL_DELAY = 300

const NOTHING = new Uint8Array()

/**
 * Keeps each host's robots.txt, fetches it before anything else, and holds its `Crawl-delay` against the pace.
 *
 * A good copy is kept in the store and used for a day, over runs and whatever the host answers meanwhile; after that the host
 * is asked whether it has changed (RFC 9309, 2.4).
 */
export class RobotsKeeper {
  private readonly kept = new Map<string, Promise<Kept>>()
  private readonly costs = new Map<string, Cost>()
  private readonly client: Client
  private readonly context: Context
  private readonly copies: Pick<CrawlStore, 'robots' | 'keepRobots'>
  /** By which name robots.txt addresses this robot. */
  readonly agent: string

  constructor(
    client: Client,
    context: Context,
    copies: Pick<CrawlStore, 'robots' | 'keepRobots'>,
    agent: string = PRODUCT_TOKEN,
  ) {
    this.client = client
    this.context = context
    this.copies = copies
    this.agent = agent
  }

  /** The wishes of the host of this address. */
  async of(url: URL): Promise<RobotsState> {
    return (await this.current(url)).state
  }

  /**
   * @param anew a person asks for this very address: where an earlier run's copy forbids it, the host is asked once more
   */
  async allows(url: URL, anew = false): Promise<RobotsState & { readonly allowed: boolean }> {
    const { state, stored } = await this.current(url)
    const allowed = state.kind === 'rules' && state.robots.isAllowed(this.agent, url.href)
    if (allowed || !anew || !stored) return { ...state, allowed }
    this.kept.set(url.origin, this.ask(url, await this.copies.robots(url.origin)))
    return this.allows(url)
  }

  /** What asking a host for its robots.txt has cost since the last call. */
  takeCost(host: string): Cost | undefined {
    const cost = this.costs.get(host)
    this.costs.delete(host)
    return cost
  }

  private async current(url: URL): Promise<Kept> {
    const { origin } = url
    const known = this.kept.get(origin)
    if (known !== undefined) {
      const kept = await known
      if (this.age(kept.at) < (kept.state.kind === 'rules' ? DAY : HOUR)) return kept
      // Somebody else has asked again meanwhile.
      if (this.kept.get(origin) !== known) return this.current(url)
    }
    const found = this.find(url)
    this.kept.set(origin, found)
    return found
  }

  private age(at: number): number {
    const age = this.context.now().getTime() - at
    // A copy of tomorrow is none: a clock was wrong.
    return age < 0 ? Number.POSITIVE_INFINITY : age
  }

  private async find(url: URL): Promise<Kept> {
    const copy = await this.copies.robots(url.origin)
    const at = Date.parse(copy?.at ?? '')
    return copy !== undefined && this.age(at) < DAY ? this.rulesOf(url, copy, true) : this.ask(url, copy)
  }

  private rulesOf({ host }: URL, { body, at }: RobotsCopy, stored: boolean): Kept {
    const robots = parseRobots(body)
    const delay = robots.crawlDelay(this.agent)
    if (delay !== undefined) this.client.pace.setFloor(host, Math.min(delay, MAX_CRAWL_DELAY) * 1000)
    return { state: { kind: 'rules', robots }, at: Date.parse(at), stored }
  }

  private async ask(url: URL, copy: RobotsCopy | undefined): Promise<Kept> {
    const now = this.context.now()
    const answer = await this.answer(url, copy)
    if ('state' in answer) {
      const stands = copy !== undefined && this.age(Date.parse(copy.at)) < DAY
      // 2.3.1.4: a good copy from before may stand in.
      return stands ? this.rulesOf(url, copy, false) : { state: answer.state, at: now.getTime(), stored: false }
    }
    const fresh: RobotsCopy = { ...answer, origin: url.origin, at: now.toISOString() }
    await this.copies.keepRobots(fresh)
    return this.rulesOf(url, fresh, false)
  }

  /** What the host says now; or why nothing may be fetched. */
  private async answer(
    url: URL,
    copy: RobotsCopy | undefined,
  ): Promise<Omit<RobotsCopy, 'origin' | 'at'> | { readonly state: RobotsState }> {
    try {
      const answer = await this.client.request(new URL('/robots.txt', url).href, {
        redirects: 5,
        // A larger file is cut, not refused (2.5); one byte more tells that it was.
        maxBytes: ROBOTS_LIMIT + 1,
        longBody: 'cut',
        headers: {
          accept: 'text/plain,*/*;q=0.5',
          ...(copy?.etag === undefined ? {} : { 'if-none-match': copy.etag }),
          ...(copy?.lastModified === undefined ? {} : { 'if-modified-since': copy.lastModified }),
        },
      })
      this.costs.set(url.host, answer)
      const { status, headers, body } = answer
      if (status === 304 && copy !== undefined) return copy
      if (status >= 500) return { state: { kind: 'unreachable' } }
      const { etag, 'last-modified': lastModified } = headers
      return {
        body: status >= 200 && status < 300 ? body : NOTHING,
        ...(etag === undefined ? {} : { etag }),
        ...(lastModified === undefined ? {} : { lastModified }),
      }
    } catch (error) {
      if (!(error instanceof RampeError)) throw error
      if (error.code === 'aborted') throw error
      // Too many redirects are as good as no file (2.3.1.2); so is one that is no robots.txt by its size.
      if (error.code === 'too-many-redirects' || error.code === 'body-too-large') return { body: NOTHING }
      return { state: { kind: 'unreachable', cause: error } }
    }
  }
}
