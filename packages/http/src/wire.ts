import type { Dispatcher } from 'undici'
import { failure } from './failures.ts'

/** One text for each header; several values are joined. */
function plainHeaders(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return plain
}

/** What came over the wire. */
export interface Raw {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** As it was sent: not inflated. */
  readonly body: Uint8Array
}

export interface ExchangeLimits {
  readonly maxBytes: number
  /** What to do with a longer body: fail, or take its beginning. */
  readonly longBody: 'fail' | 'cut'
  /** Milliseconds from now to the last byte. */
  readonly timeoutMs: number
  readonly signals: readonly (AbortSignal | undefined)[]
}

/**
 * One request and its answer, without streams in between: they would cost more than all the rest. Stops at the cap: what
 * comes after is never held.
 *
 * @throws what undici or the network threw; RampeError `body-too-large`, `answer-timeout`; what a signal was aborted with
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  { maxBytes, longBody, timeoutMs, signals }: ExchangeLimits,
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    let head: Omit<Raw, 'body'> = { status: 0, headers: {} }
    let controller: Dispatcher.DispatchController | undefined
    let ended: unknown

    const settle = (): void => {
      clearTimeout(timer)
      for (const signal of signals) signal?.removeEventListener('abort', onAbort)
    }
    const fail = (error: unknown): void => {
      settle()
      reject(error)
    }
    const succeed = (): void => {
      settle()
      const [only] = chunks
      const body =
        chunks.length === 1 && only !== undefined
          ? only.subarray(0, maxBytes)
          : Buffer.concat(chunks, Math.min(size, maxBytes))
      resolve({ ...head, body })
    }
    /** Ends it from our side: for the caller at once, for the server as soon as it is connected. */
    const end = (reason: unknown): void => {
      ended = reason
      fail(reason)
      controller?.abort(toError(reason))
    }
    const address = `${request.origin}${request.path}`
    const onAbort = (event: Event): void => end(event.target instanceof AbortSignal ? event.target.reason : event)
    const timer = setTimeout(() => end(failure('answer-timeout', address)), timeoutMs)
    for (const signal of signals) {
      if (signal?.aborted === true) return end(signal.reason)
      signal?.addEventListener('abort', onAbort)
    }

    dispatcher.dispatch(request, {
      onRequestStart(given) {
        controller = given
        // It waited for a connection while its time ran out.
        if (ended !== undefined) given.abort(toError(ended))
      },
      onResponseStart(_, status, headers) {
        // Informational answers come before the one that counts (RFC 9110, 15.2).
        if (status >= 200) head = { status, headers: plainHeaders(headers) }
      },
      onResponseData(given, chunk) {
        size += chunk.length
        if (size <= maxBytes || longBody === 'cut') chunks.push(chunk)
        if (size <= maxBytes) return
        const error = failure('body-too-large', address)
        if (longBody === 'cut') succeed()
        else fail(error)
        given.abort(error)
      },
      onResponseEnd: succeed,
      onResponseError: (_, error) => fail(error),
    })
  })
}

const toError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)))
