import type { Dispatcher } from 'undici'
import { failure } from './failures.ts'

/** One text for each header; several values are joined. */
export function plainHeaders(headers: Dispatcher.ResponseData['headers']): Readonly<Record<string, string>> {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) plain[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return plain
}

/** Reads a body and stops at the cap: what comes after is never held. */
export async function bodyOf(
  response: Dispatcher.ResponseData,
  maxBytes: number,
  longBody: 'fail' | 'cut',
  url: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    const bytes: unknown = chunk
    if (!(bytes instanceof Uint8Array)) continue
    size += bytes.length
    if (size > maxBytes && longBody === 'fail') throw failure('body-too-large', url)
    chunks.push(bytes)
    if (size > maxBytes) break
  }
  const [only] = chunks
  return chunks.length === 1 && only !== undefined
    ? only.subarray(0, maxBytes)
    : Buffer.concat(chunks, Math.min(size, maxBytes))
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
