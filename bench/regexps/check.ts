import type { Measured } from './attack.ts'
import type { Expression } from './found.ts'
import type { Growth } from './growth.ts'
import type { Told } from './pool.ts'
import { degreeOf, type Row, rowOf } from './verdict.ts'
import type { Checked, Task } from './worker.ts'

/** How long each question may take, in ms of the clock. */
export interface Limits {
  /** The recheck is asked about what has a bound above this degree only. */
  readonly above: number
  readonly growth: number
  readonly automaton: number
  readonly fuzz: number
  readonly attack: number
}

/** Asks about an expression until it is known: what is linear or quadratic at most for every text is not attacked. */
export async function check(one: Expression, limits: Limits, ask: (task: Task) => Promise<Told>): Promise<Row> {
  const about = async <One>(what: Task['ask']): Promise<readonly One[]> => {
    const { answers } = await ask({ source: one.source, flags: one.flags, ask: what, timeout: limits[what] })
    return answers as readonly One[]
  }
  const [growth = UNKNOWN] = await about<Growth>('growth')
  const [automaton] = growth.degree > limits.above ? await about<Checked>('automaton') : []
  const known = { growth, ...(automaton && { automaton }), measured: [] }
  if (Math.max(growth.degree, degreeOf(automaton) ?? 0) <= 2) return rowOf(one, known)
  const measured = await about<Measured>('attack')
  const [fuzz] = await about<Checked>('fuzz')
  return rowOf(one, { ...known, ...(fuzz && { fuzz }), measured })
}

const UNKNOWN: Growth = { degree: Number.POSITIVE_INFINITY, bounded: Number.POSITIVE_INFINITY, attack: [] }
