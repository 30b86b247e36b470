import type { Resolve } from './connect.ts'
import type { Pace, PaceOptions } from './pace.ts'

/** What can be set once for a door. */
export interface ClientOptions extends PaceOptions {
  /** A web page or mail address of whoever runs this, for the default `userAgent`. @default none, and it says so */
  readonly contact?: string
  /** @default Rampe/<version> (+<contact>) */
  readonly userAgent?: string
  /** Hosts that may stand in a private network, as `URL.hostname` writes them. @default none */
  readonly privateHosts?: readonly string[]
  /** Milliseconds to connect. @default 10000 */
  readonly connectTimeoutMs?: number
  /** Milliseconds from the request to the first byte of the answer. @default 20000 */
  readonly headersTimeoutMs?: number
  /** Milliseconds from the request to the last byte. @default 60000 */
  readonly totalTimeoutMs?: number
  /** Bytes of body, on the wire and inflated. @default 10 MiB */
  readonly maxBytes?: number
  /** Bytes of headers. @default 64 KiB */
  readonly maxHeaderBytes?: number
  /** Further tries after a passing failure, 429, 502, 503 or 504; for requests that may be repeated. @default 2 */
  readonly retries?: number
  /** The first wait before another try, doubled each time, with jitter. Milliseconds. @default 1000 */
  readonly backoffMs?: number
  /** Names to addresses. @default the system's resolver */
  readonly resolve?: Resolve
  /** Adds headers to each request as it is sent, such as a signature (RFC 9421). */
  readonly sign?: (request: { readonly method: string; readonly url: URL }) => Readonly<Record<string, string>>
}

/** One request. */
export interface RequestOptions {
  /** @default GET */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Redirects to follow. With 0 the answer is the redirect itself. @default 5 */
  readonly redirects?: number
  /** @default the door's */
  readonly maxBytes?: number
  /** What to do with a longer body, where it is not compressed: fail, or take its beginning. @default fail */
  readonly longBody?: 'fail' | 'cut'
  /** @default the door's, and none for POST and PATCH */
  readonly retries?: number
  /** @default the door's */
  readonly totalTimeoutMs?: number
  readonly signal?: AbortSignal
}

/** What a server answered. Any status is an answer. */
export interface Answer {
  /** The address that answered. */
  readonly url: string
  /** Addresses that redirected, in order. */
  readonly redirects: readonly string[]
  readonly status: number
  /** Names in lower case; several values of one name are joined with `, `. */
  readonly headers: Readonly<Record<string, string>>
  /** Inflated. */
  readonly body: Uint8Array
  /** Bytes of body on the wire. */
  readonly received: number
  /** Requests sent, with redirects and retries. */
  readonly requests: number
  /** Milliseconds that the server took for the last request. */
  readonly milliseconds: number
  /** Milliseconds since the host's previous request. */
  readonly gap?: number
}

/** The one door to the network. */
export interface Client {
  /** @throws RampeError with a `FailureCode` when no usable answer came. */
  request(url: string, options?: RequestOptions): Promise<Answer>
  /** The distance between requests to a host, for robots.txt's `Crawl-delay`. */
  readonly pace: Pace
  /** Closes its connections. */
  close(): Promise<void>
}
