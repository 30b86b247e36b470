import type { Client } from '@rampe/http'
import { PRODUCT_TOKEN } from '@rampe/http'
import { type Context, RampeError } from '@rampe/model'
import { parseRobots, ROBOTS_LIMIT, type Robots } from './parse.ts'

/** What is known of a host's wishes. */
export type RobotsState =
  | { readonly kind: 'rules'; readonly robots: Robots }
  /** Nothing may be fetched. `cause` says why, where no answer came at all. */
  | { readonly kind: 'unreachable'; readonly cause?: RampeError }

interface Kept {
  readonly state: Promise<RobotsState>
  readonly at: number
}

/** RFC 9309, 2.4: a copy is used for at most a day. */
const DAY = 24 * 3600_000
/** An unreachable file is asked for again after a while. */
const HOUR = 3600_000
/** Longer delays than this would stop a crawl for good; the host is then visited at this distance. */
const MAX_CRAWL_DELAY = 300

const NO_RULES = parseRobots('')

/** Keeps each host's robots.txt, fetches it before anything else, and holds its `Crawl-delay` against the pace. */
export class RobotsKeeper {
  private readonly kept = new Map<string, Kept>()
  private readonly good = new Map<string, Kept>()
  private readonly client: Client
  private readonly context: Context
  private readonly agent: string

  constructor(client: Client, context: Context, agent: string = PRODUCT_TOKEN) {
    this.client = client
    this.context = context
    this.agent = agent
  }

  /** The wishes of the host of this address. */
  async of(url: URL): Promise<RobotsState> {
    const { origin } = url
    const now = this.context.now().getTime()
    const kept = this.kept.get(origin)
    if (kept !== undefined) {
      const state = await kept.state
      if (now - kept.at < (state.kind === 'rules' ? DAY : HOUR)) return state
    }
    const state = this.ask(url)
    this.kept.set(origin, { state, at: now })
    const answer = await state
    if (answer.kind === 'rules') {
      this.good.set(origin, { state, at: now })
      return answer
    }
    // RFC 9309, 2.3.1.4: a copy from before may stand in.
    const good = this.good.get(origin)
    return good !== undefined && now - good.at < DAY ? good.state : answer
  }

  async allows(url: URL): Promise<RobotsState & { readonly allowed: boolean }> {
    const state = await this.of(url)
    return { ...state, allowed: state.kind === 'rules' && state.robots.isAllowed(this.agent, url.href) }
  }

  private async ask(url: URL): Promise<RobotsState> {
    try {
      const answer = await this.client.request(new URL('/robots.txt', url).href, {
        redirects: 5,
        // A larger file is cut, not refused (2.5).
        maxBytes: ROBOTS_LIMIT,
        longBody: 'cut',
        headers: { accept: 'text/plain,*/*;q=0.5' },
      })
      const { status } = answer
      if (status >= 500) return { kind: 'unreachable' }
      if (status < 200 || status >= 300) return { kind: 'rules', robots: NO_RULES }
      const robots = parseRobots(answer.body)
      const delay = robots.crawlDelay(this.agent)
      if (delay !== undefined) this.client.pace.setFloor(url.host, Math.min(delay, MAX_CRAWL_DELAY) * 1000)
      return { kind: 'rules', robots }
    } catch (error) {
      if (!(error instanceof RampeError)) throw error
      if (error.code === 'aborted') throw error
      // Too many redirects are as good as no file (2.3.1.2); so is one that is no robots.txt by its size.
      if (error.code === 'too-many-redirects' || error.code === 'body-too-large')
        return { kind: 'rules', robots: NO_RULES }
      return { kind: 'unreachable', cause: error }
    }
  }
}
