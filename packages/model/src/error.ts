import type { Message } from './message.ts'

/** What an error says beside its code. */
export interface ErrorDetails {
  /** What happened, for a person. */
  readonly message: Message
  /** What to do next. */
  readonly remedy: Message
  /** The page or service that it happened for. */
  readonly url?: string
  /** The file that it happened for. */
  readonly file?: string
  readonly cause?: unknown
}

/**
 * A broken promise: something that stops the work at hand. Expected trouble is data instead: see {@link Issue}.
 *
 * `code` is stable and names the fault (`config-invalid`, `folder-read-only`, …): programs may rely on it.
 */
export class RampeError extends Error {
  override readonly name = 'RampeError'
  readonly code: string
  readonly details: ErrorDetails

  constructor(code: string, details: ErrorDetails) {
    super(`${code}: ${details.message.en}`, { cause: details.cause })
    this.code = code
    this.details = details
  }
}
