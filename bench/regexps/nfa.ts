import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { type Alphabet, alphabetOf } from './alphabet.ts'
import { after, before, EMPTY, either, gate, joined, link, NEVER, position, type Stretch } from './stretch.ts'

/**
 * The ways through an expression, by the positions in it that read a character (Glushkov's automaton): `follow[p]` says how a matcher
 * that backtracks comes from p to the next position, and in how many ways, of which two are as bad as more: `(?:a*)*` comes from `a`
 * to `a` in two.
 */
export interface Nfa {
  readonly alphabet: Alphabet
  /** The parts of the alphabet that each position takes. */
  readonly takes: readonly bigint[]
  readonly follow: readonly ReadonlyMap<number, number>[]
  /** Where it can begin. */
  readonly first: readonly number[]
  /** Those that a repetition without bound holds. */
  readonly endless: ReadonlySet<number>
  /** The assertions that look ahead or behind, each as an automaton from where it stands. */
  readonly asides: readonly Nfa[]
}

interface Building extends Nfa {
  readonly takes: bigint[]
  readonly follow: Map<number, number>[]
  readonly first: number[]
  readonly endless: Set<number>
  readonly asides: Nfa[]
  readonly backwards: boolean
  /** What can stand before a line, and after. */
  readonly edge: bigint
  /** What `\w` takes, where there is a `\b`. */
  readonly word?: bigint
}

/** Up to here, a bound of a repetition is written out; within another one, up to what that leaves of it. */
const LOW = 12

/**
 * The automaton of an expression, with at least its ways: assertions ask no more than what stands next to them, high bounds are
 * none, and what refers back reads anything that its group could. Where the expression may start at any character, a first position reads all before.
 */
export function nfaOf(source: string, flags: string): Nfa {
  const [unicode, unicodeSets] = [flags.includes('u'), flags.includes('v')]
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode, unicodeSets })
  const alphabet = alphabetOf(pattern, flags)
  const edge = alphabet.outside | (flags.includes('m') ? alphabet.of('[\\n\\r\\u2028\\u2029]') : 0n)
  const to = building({ alphabet, edge, ...(/\\b/i.test(source) && { word: alphabet.of('\\w') }) })
  const all = choice(pattern.alternatives, to, LOW)
  const search = flags.includes('y')
    ? all
    : joined(
        repeatedly(() => position(alphabet.all, to), to),
        all,
        to,
      )
  return begun(to, search)
}

const building = (given: Pick<Building, 'alphabet' | 'edge' | 'word'> & { backwards?: boolean }): Building => ({
  backwards: false,
  ...given,
  ...{ takes: [], follow: [], first: [], endless: new Set(), asides: [] },
})

function begun(to: Building, all: Stretch): Building {
  to.first.push(...all.first.map(({ at }) => at))
  return to
}

const choice = (alternatives: readonly AST.Alternative[], to: Building, room: number): Stretch =>
  alternatives
    .map(({ elements }) => {
      const all = elements.map((one) => element(one, to, room))
      return (to.backwards ? all.reverse() : all).reduce((one, other) => joined(one, other, to), EMPTY)
    })
    .reduce(either, NEVER)

function element(node: AST.Element, to: Building, room: number): Stretch {
  switch (node.type) {
    case 'Quantifier':
      return repeated(node, to, room)
    case 'Group':
    case 'CapturingGroup':
      return choice(node.alternatives, to, room)
    case 'Assertion':
      return assertion(node, to)
    case 'Backreference':
      return again(node, to)
    default:
      return reader(to.alphabet.taken(node), to)
  }
}

/** What a group read is read again: what the group could read, and nothing it could not. */
const again = ({ resolved }: AST.Backreference, to: Building): Stretch =>
  [resolved]
    .flat()
    .map(({ alternatives }) => choice(alternatives, to, LOW))
    .reduce(either, NEVER)

/** What takes letters and other characters is two positions where the expression tells them apart. */
function reader(takes: bigint, to: Building): Stretch {
  const { word } = to
  if (word === undefined || (takes & word) === 0n || (takes & ~word) === 0n) return position(takes, to)
  return either(position(takes & word, to), position(takes & ~word, to))
}

function assertion(node: AST.Assertion, to: Building): Stretch {
  const { word = 0n, edge, alphabet, backwards } = to
  if (node.kind === 'word')
    return node.negate ? either(gate(word, word), gate(~word, ~word)) : either(gate(word, ~word), gate(~word, word))
  if (!('alternatives' in node)) return (node.kind === 'start') === backwards ? after(edge) : before(edge)
  const aside = building({ ...to, backwards: node.kind === 'lookbehind' })
  const all = choice(node.alternatives, aside, LOW)
  to.asides.push(begun(aside, all))
  const next = all.first.reduce((mask, { at }) => mask | (aside.takes[at] ?? 0n), 0n)
  const single = node.alternatives.every(
    ({ elements: [one, ...more] }) => more.length === 0 && one && READERS.test(one.type),
  )
  if (node.negate ? !single : all.empty.length > 0) return EMPTY
  const beside = node.negate ? (alphabet.all | alphabet.outside) & ~next : next
  return (node.kind === 'lookbehind') === backwards ? after(beside) : before(beside)
}

const READERS = /^Character|^ExpressionCharacterClass/

/** Iterations that must be are written out; one that need not be and reads nothing is none (ECMA-262, RepeatMatcher). */
function repeated({ element: what, min, max }: AST.Quantifier, to: Building, room: number): Stretch {
  const free = max > room
  const one = (): Stretch => element(what, to, free ? room : Math.floor(room / Math.max(max, 1)))
  let all = EMPTY
  for (let times = 0; times < (free ? Math.min(min, 2) : min); times++) all = joined(all, one(), to)
  if (free) return joined(all, repeatedly(one, to, max), to)
  let rest = EMPTY
  for (let times = min; times < max; times++) rest = { ...joined(one(), rest, to), empty: EMPTY.empty }
  return joined(all, rest, to)
}

function repeatedly(what: () => Stretch, to: Building, max = Number.POSITIVE_INFINITY): Stretch {
  const start = to.takes.length
  const one = what()
  link(one, one, to)
  if (max === Number.POSITIVE_INFINITY) for (let at = start; at < to.takes.length; at++) to.endless.add(at)
  return { ...one, empty: EMPTY.empty }
}
