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
  readonly signal: AbortSignal
}

/**
 * One request and its answer, without streams in between: they would cost more than all the rest. Stops at the cap: what
 * comes after is never held.
 *
 * @throws what undici or the network threw; RampeError `body-too-large`; what the signal was aborted with
 */
export function exchange(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  { maxBytes, longBody, signal }: ExchangeLimits,
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    let head: Omit<Raw, 'body'> = { status: 0, headers: {} }
    let controller: Dispatcher.DispatchController | undefined

    const settle = (): void => signal.removeEventListener('abort', onAbort)
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
    const onAbort = (): void => {
      fail(signal.reason)
      controller?.abort(signal.reason)
    }
    if (signal.aborted) return onAbort()
    signal.addEventListener('abort', onAbort)

    dispatcher.dispatch(request, {
      onRequestStart(given) {
        controller = given
        // It waited for a connection while its time ran out.
        if (signal.aborted) given.abort(signal.reason)
      },
      onResponseStart(_, status, headers) {
        // Informational answers come before the one that counts (RFC 9110, 15.2).
        if (status >= 200) head = { status, headers: plainHeaders(headers) }
      },
      onResponseData(given, chunk) {
        size += chunk.length
        if (size <= maxBytes || longBody === 'cut') chunks.push(chunk)
        if (size <= maxBytes) return
        const error = failure('body-too-large', `${request.origin}${request.path}`)
        if (longBody === 'cut') succeed()
        else fail(error)
        given.abort(error)
      },
      onResponseEnd: succeed,
      onResponseError: (_, error) => fail(error),
    })
  })
}

/** A signal that fires at a time limit or with its parents, and lets go of them afterwards. */
export function timeLimit(
  milliseconds: number,
  parents: readonly (AbortSignal | undefined)[],
): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  const timer = setTimeout(abort, milliseconds)
  for (const parent of parents) {
    if (parent?.aborted === true) abort()
    parent?.addEventListener('abort', abort)
  }
  return {
    signal: controller.signal,
    end: (): void => {
      clearTimeout(timer)
      for (const parent of parents) parent?.removeEventListener('abort', abort)
    },
  }
}
