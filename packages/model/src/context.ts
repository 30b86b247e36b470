/** Where a room tells what it does. The pipeline gives one; nothing writes to the terminal by itself. */
export interface Log {
  debug(message: string, details?: Readonly<Record<string, unknown>>): void
  warn(message: string, details?: Readonly<Record<string, unknown>>): void
}

/** Clock, abort and log come in from outside; no room reads them from the air. */
export interface Context {
  readonly signal: AbortSignal
  readonly now: () => Date
  readonly log: Log
}

const silent: Log = { debug: () => undefined, warn: () => undefined }

/** A context for library use and tests: the system's clock, no abort, no log, unless given. */
export const contextOf = (given: Partial<Context> = {}): Context => ({
  signal: new AbortController().signal,
  now: () => new Date(),
  log: silent,
  ...given,
})
