import type { Context } from '@rampe/model'
import type { Previous } from './store.ts'
import type { FrontierEntry } from './visit.ts'

export interface FetchRequest {
  readonly url: string
  readonly role: FrontierEntry['role']
  /** What is known of the address: a fetcher may answer 304 when nothing changed. */
  readonly previous?: Previous
}

/** What asking took. */
export interface Cost {
  readonly received: number
  readonly requests: number
  readonly milliseconds: number
  readonly gap?: number
}

/** One answer, redirects not followed. */
export interface Fetched extends Cost {
  readonly url: string
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** Inflated. */
  readonly body: Uint8Array
  /** RFC 3339, where it is not now. */
  readonly capturedAt?: string
}

/** A way to come by a page: one file, one line in `fetchers/index.ts`, and the contract test. */
export interface Fetcher {
  readonly name: string
  /** Present where the fetcher holds a fixed set of addresses: the crawl visits these, in this order, and follows nothing. */
  readonly holds?: readonly string[]
  /** @throws RampeError when there is no answer */
  fetch(request: FetchRequest, context: Context): Promise<Fetched>
  close(): Promise<void>
}
