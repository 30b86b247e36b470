import type { Measured } from './attack.ts'
import type { Expression } from './found.ts'
import type { Growth } from './growth.ts'
import type { Checked } from './worker.ts'

/** What is known of an expression's steps by the length of the text, and how. */
export type Verdict =
  /** Proved by its automaton, for every text. */
  | 'linear'
  | 'quadratic'
  /** Proved likewise: quadratic, with the bounds of its repetitions as factors. */
  | 'bounded'
  /** No proof, and no attack that grew with more than the square of the length. */
  | 'attacked'
  | 'polynomial'
  | 'exponential'

export interface Row extends Expression {
  readonly verdict: Verdict
  /** The bound by its automaton, and where the bounds of repetitions are factors. */
  readonly degree: number
  readonly bounded: number
  /** What the recheck says, by its automata or else by its attacks. */
  readonly recheck?: Checked
  /** The worst text that was tried, and what it cost. */
  readonly worst?: Measured
  /** The length of such a text that holds a matcher for a second, about. */
  readonly second?: number
}

export interface Known {
  readonly growth: Growth
  /** The recheck's automata; its attacks. */
  readonly automaton?: Checked
  readonly fuzz?: Checked
  readonly measured: readonly Measured[]
}

/** Above this power, what was measured is more than the square. */
const SQUARE = 2.5
/** What is not done after the time limit with so short a text is exponential. */
const SHORT = 600

export function rowOf(expression: Expression, { growth, automaton, fuzz, measured }: Known): Row {
  const { degree, bounded } = growth
  const last = [...new Map(measured.map((one) => [one.text, one])).values()]
  const worst = last.reduce<Measured | undefined>(
    (one, other) => (one && secondOf(one) <= secondOf(other) ? one : other),
    undefined,
  )
  const recheck = [automaton, fuzz].find((checked) => degreeOf(checked) !== undefined)
  const row = { ...expression, degree, bounded, ...(recheck && { recheck }) }
  const says = degreeOf(recheck) ?? 0
  if (degree <= 2 && says <= degree) return { ...row, verdict: degree < 2 ? 'linear' : 'quadratic' }
  const found = { ...row, ...(worst && { worst, second: secondOf(worst) }) }
  const endless = last.some(({ ms, characters }) => ms === Number.POSITIVE_INFINITY && characters < SHORT)
  if (says === Number.POSITIVE_INFINITY || endless) return { ...found, verdict: 'exponential' }
  if (bounded <= 2) return { ...found, verdict: 'bounded' }
  const proved = (degreeOf(automaton) ?? 0) > 2
  return { ...found, verdict: proved || last.some(isSteep) ? 'polynomial' : 'attacked' }
}

const isSteep = ({ ms, power = 0 }: Measured): boolean => ms === Number.POSITIVE_INFINITY || (ms > 30 && power > SQUARE)

/** About how long a text holds the matcher for a second, by what it cost and how that grew. */
const secondOf = ({ characters, ms, power = 1 }: Measured): number =>
  ms === Number.POSITIVE_INFINITY
    ? characters
    : Math.round(characters * (1000 / Math.max(ms, 1e-3)) ** (1 / Math.max(power, 1)))

/** The degree that the recheck's words name; none where it says nothing. */
export function degreeOf(checked: Checked | undefined): number | undefined {
  const says = checked?.says ?? ''
  if (says.startsWith('exponential')) return Number.POSITIVE_INFINITY
  const degree = /^(\d+)\w\w degree/.exec(says)?.[1]
  if (degree) return Number(degree)
  return /^(?:safe|linear|constant)/.test(says) ? 1 : undefined
}
