import { setTimeout as sleep } from 'node:timers/promises'
import { failure } from './failures.ts'

export interface PaceOptions {
  /** Milliseconds of rest for a host after each answer. 0 turns every waiting of our own off. @default 1000 */
  readonly delayMs?: number
  /** Requests to one host at a time. @default 1 */
  readonly perHost?: number
  /** The longest that a host may ask us to wait (`Retry-After`); above it, it is left alone. Milliseconds. @default 300000 */
  readonly maxWaitMs?: number
  /** Failures in a row after which a host is given a rest. @default 5 */
  readonly breakAfter?: number
  /** The first rest, doubled at each further one; after three the host is given up. Milliseconds. @default 30000 */
  readonly restMs?: number
  /** A monotonic clock in milliseconds. @default performance.now */
  readonly clock?: () => number
}

/** How the host took a request. */
export interface Reception {
  /** `ok`: an answer, also 404. `busy`: 429 or 503. `failed`: 5xx, or no answer. */
  readonly kind: 'ok' | 'busy' | 'failed'
  /** Milliseconds from sending to the last byte. */
  readonly milliseconds: number
  /** What `Retry-After` asked for, in milliseconds. */
  readonly retryAfterMs?: number
}

/** Leave to send one request. */
export interface Turn {
  /** Milliseconds since the host's previous request started; absent for the first. */
  readonly gap?: number
  /** Must be called once, when the answer is complete or has failed. */
  readonly done: (reception: Reception) => void
}

interface Host {
  active: number
  /** When the last request started. */
  started: number | undefined
  /** When a request last started or ended: what a host is given is counted from there, so that its own clock agrees. */
  touched: number
  /** The present distance between requests. */
  delay: number
  /** What robots.txt asks for. */
  floor: number
  /** Not before this moment: `Retry-After`, or a rest. */
  notBefore: number
  failures: number
  rests: number
  queue: Promise<void>
  wake: (() => void)[]
}

/** A host that slows down gets up to this much distance of our own accord. */
const MAX_DELAY = 60_000
const MAX_RESTS = 3

/**
 * Keeps requests to a host apart, over all crawls of the process that share it.
 *
 * The rest after an answer is the configured delay or the host's `Crawl-delay`, whichever is longer; a host that answers slowly gets as
 * long as its answer took; a host that says 429 or 503 gets twice the distance, and easier by a tenth with each good
 * answer. An error never shortens it.
 */
export class Pace {
  private readonly hosts = new Map<string, Host>()
  private readonly delayMs: number
  private readonly perHost: number
  private readonly maxWaitMs: number
  private readonly breakAfter: number
  private readonly restMs: number
  private readonly clock: () => number

  constructor(options: PaceOptions = {}) {
    this.delayMs = options.delayMs ?? 1000
    this.perHost = Math.max(1, options.perHost ?? 1)
    this.maxWaitMs = options.maxWaitMs ?? 300_000
    this.breakAfter = options.breakAfter ?? 5
    this.restMs = options.restMs ?? 30_000
    this.clock = options.clock ?? (() => performance.now())
  }

  /** Sets what robots.txt asks for, in milliseconds. The distance is never below it. */
  setFloor(host: string, milliseconds: number): void {
    const state = this.state(host)
    state.floor = milliseconds
    state.delay = Math.max(state.delay, milliseconds)
  }

  /** Waits for leave to send one request. @throws `host-resting` when the host is given up; what the signal was aborted with. */
  async turn(host: string, signal: AbortSignal): Promise<Turn> {
    const state = this.state(host)
    const before = state.queue
    let free: () => void = () => undefined
    state.queue = new Promise((resolve) => {
      free = resolve
    })
    try {
      await before
      await this.wait(host, state, signal)
      const now = this.clock()
      const gap = state.started === undefined ? undefined : now - state.started
      state.started = now
      state.touched = now
      state.active += 1
      let open = true
      const done = (reception: Reception): void => {
        if (!open) return
        open = false
        state.active -= 1
        state.touched = this.clock()
        this.learn(state, reception)
        state.wake.shift()?.()
      }
      return gap === undefined ? { done } : { gap, done }
    } finally {
      free()
    }
  }

  private async wait(host: string, state: Host, signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted()
      if (state.rests > MAX_RESTS || state.notBefore - this.clock() > this.maxWaitMs) {
        throw failure('host-resting', `//${host}/`)
      }
      if (state.active >= this.perHost) {
        await new Promise<void>((resolve) => {
          state.wake.push(resolve)
        })
        continue
      }
      const due = Math.max(state.notBefore, state.started === undefined ? 0 : state.touched + state.delay)
      const rest = due - this.clock()
      if (rest <= 0) return
      // Timers may fire a fraction early; the loop looks at the clock again.
      await sleep(Math.ceil(rest), undefined, { signal })
    }
  }

  private learn(state: Host, { kind, milliseconds, retryAfterMs }: Reception): void {
    const base = Math.max(this.delayMs, state.floor)
    if (kind === 'ok') {
      state.failures = 0
      state.rests = 0
      const wish = Math.max(base, base === 0 ? 0 : Math.min(milliseconds, MAX_DELAY))
      state.delay = state.delay > wish ? Math.max(wish, state.delay * 0.9) : wish
      return
    }
    const now = this.clock()
    if (base > 0) {
      const wish = Math.max(state.delay, milliseconds) * (kind === 'busy' ? 2 : 1)
      state.delay = Math.max(base, Math.min(wish, MAX_DELAY))
    }
    if (retryAfterMs !== undefined) state.notBefore = Math.max(state.notBefore, now + retryAfterMs)
    state.failures += 1
    if (state.failures >= this.breakAfter) {
      state.failures = 0
      state.rests += 1
      state.notBefore = Math.max(state.notBefore, now + this.restMs * 2 ** (state.rests - 1))
    }
  }

  private state(host: string): Host {
    const known = this.hosts.get(host)
    if (known !== undefined) return known
    const fresh: Host = {
      active: 0,
      started: undefined,
      touched: 0,
      delay: this.delayMs,
      floor: 0,
      notBefore: 0,
      failures: 0,
      rests: 0,
      queue: Promise.resolve(),
      wake: [],
    }
    this.hosts.set(host, fresh)
    return fresh
  }
}
