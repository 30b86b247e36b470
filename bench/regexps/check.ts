import type { Measured } from './attack.ts'
import type { Expression } from './found.ts'
import type { Growth } from './growth.ts'
import type { Known } from './verdict.ts'
import type { Asker, Checked, Task } from './worker.ts'

/** How long a question may go without an answer, in ms. */
const LIMITS: Readonly<Record<Task['ask'], number>> = { growth: 20_000, automaton: 2000, fuzz: 8000, attack: 10_000 }

/** Bounds an expression, and attacks it if it is not linear or quadratic at most. */
export async function bounded(one: Expression, ask: Asker): Promise<Known> {
  const [growth = UNKNOWN] = await about<Growth>('growth', one, ask)
  if (growth.degree <= 2) return { growth, measured: [] }
  const [fuzz] = growth.bounded > 2 ? await about<Checked>('fuzz', one, ask) : []
  const texts = [growth.attack, ...(fuzz?.parts ? [fuzz.parts] : [])]
  const measured = await about<Measured>('attack', one, (task) => ask({ ...task, texts }))
  return { growth, measured, ...(fuzz && { fuzz }) }
}

/** What the recheck's automata say. */
export const opinion = async (one: Expression, ask: Asker): Promise<Checked | undefined> =>
  (await about<Checked>('automaton', one, ask))[0]

async function about<One>(what: Task['ask'], { source, flags }: Expression, ask: Asker): Promise<readonly One[]> {
  return (await ask({ source, flags, ask: what, timeout: LIMITS[what] })).answers as readonly One[]
}

const UNKNOWN: Growth = { degree: Number.POSITIVE_INFINITY, bounded: Number.POSITIVE_INFINITY, attack: [] }
