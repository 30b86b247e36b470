/** One step of reading: what went in, what came out, how long it took. */
export interface TraceStep {
  /** `plain`, `profile`, `css main > h1`, `match …`. */
  readonly name: string
  /** How deep within other steps, from 0. */
  readonly depth: number
  readonly input: unknown
  readonly output: unknown
  /** Milliseconds. */
  readonly time: number
}

/** Writes down the steps of one reading, in the order in which they began. The clock comes from outside. */
export interface Trace {
  readonly steps: readonly TraceStep[]
  run<T>(name: string, input: unknown, work: () => T): T
}

/** Does a step of the work, and writes it down where somebody asked for that. */
export const traced = <T>(trace: Trace | undefined, name: string, input: unknown, work: () => T): T =>
  trace ? trace.run(name, input, work) : work()

/** @param now milliseconds, from any origin */
export function traceWith(now: () => number): Trace {
  const steps: TraceStep[] = []
  let depth = 0
  return {
    steps,
    run(name, input, work) {
      const at = steps.length
      const level = depth++
      steps.push({ name, depth: level, input, output: undefined, time: 0 })
      const begun = now()
      try {
        const output = work()
        steps[at] = { name, depth: level, input, output, time: now() - begun }
        return output
      } finally {
        depth = level
      }
    },
  }
}
