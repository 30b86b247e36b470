import { remembering } from '@rampe/model'
import { compile, type Instruction } from './pattern-program.ts'

/** Characters of a text that are looked at. */
const MAX_TEXT = 10_000

/** What a pattern found: the whole match and its groups, and where the match stands (in UTF-16 units). */
export interface Match {
  readonly groups: readonly (string | undefined)[]
  readonly start: number
  readonly end: number
}

/**
 * A regular expression that cannot hang, whatever the pattern and the text: all ways are followed side by side (Thompson's
 * construction, as in RE2), so that time grows with text × pattern and no faster. Looking around and back-references, which
 * make that impossible, are refused. `(?i)` in front: without case.
 */
export interface Pattern {
  readonly source: string
  /** The first match from an offset on. */
  exec(text: string, from?: number): Match | undefined
}

/**
 * The pattern of a source text, compiled once.
 *
 * @throws RangeError naming what is not understood, or that the pattern is too large
 */
export const patternOf = remembering(500, (source): Pattern => {
  const program = compile(source)
  return { source, exec: (text, from = 0) => run(program, text, from) }
})

/** The pieces of a text between the matches of a pattern. */
export function splitBy(pattern: Pattern, text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (let found = pattern.exec(text); found; found = pattern.exec(text, from)) {
    if (found.end === found.start) break
    pieces.push(text.slice(from, found.start))
    from = found.end
  }
  return [...pieces, text.slice(from)]
}

/** Ways that are followed at one place of the text, the preferred first; each instruction at most once. */
interface Ways {
  readonly at: number[]
  readonly saved: (readonly number[])[]
  readonly seen: Uint8Array
}

const none = (size: number): Ways => ({ at: [], saved: [], seen: new Uint8Array(size) })

function run(program: readonly Instruction[], given: string, from: number): Match | undefined {
  const text = given.slice(0, MAX_TEXT)
  let ways = none(program.length)
  let best: readonly number[] | undefined
  for (let place = from; place <= text.length; ) {
    const char = place < text.length ? String.fromCodePoint(text.codePointAt(place) ?? 0) : ''
    if (best === undefined) follow(program, ways, 0, [], text, place)
    if (best !== undefined && ways.at.length === 0) break
    const next = none(program.length)
    for (const [n, at] of ways.at.entries()) {
      const instruction = program[at]
      const saved = ways.saved[n] ?? []
      if (instruction?.op === 'match') {
        best = saved
        break
      }
      if (instruction?.op === 'char' && char !== '' && instruction.test(char))
        follow(program, next, at + 1, saved, text, place + char.length)
    }
    ways = next
    place += char.length || 1
  }
  if (!best) return undefined
  const groups: (string | undefined)[] = []
  for (let slot = 0; slot < best.length; slot += 2) {
    const [start, end] = [best[slot], best[slot + 1]]
    groups.push(start === undefined || end === undefined ? undefined : text.slice(start, end))
  }
  return { groups, start: best[0] ?? 0, end: best[1] ?? 0 }
}

const WORD = /\w/

/** Adds a way and all that it leads to without reading a character; iterative, preferred ways first. */
function follow(
  program: readonly Instruction[],
  ways: Ways,
  start: number,
  given: readonly number[],
  text: string,
  place: number,
): void {
  const work: (readonly [at: number, saved: readonly number[]])[] = [[start, given]]
  for (let way = work.pop(); way; way = work.pop()) {
    const [at, saved] = way
    const instruction = program[at]
    if (!instruction || ways.seen[at]) continue
    ways.seen[at] = 1
    switch (instruction.op) {
      case 'jump':
        work.push([instruction.to, saved])
        break
      case 'split':
        work.push([instruction.second, saved], [instruction.first, saved])
        break
      case 'save': {
        const kept = [...saved]
        kept[instruction.slot] = place
        work.push([at + 1, kept])
        break
      }
      case 'assert':
        if (holds(instruction.kind, text, place)) work.push([at + 1, saved])
        break
      default:
        ways.at.push(at)
        ways.saved.push(saved)
    }
  }
}

function holds(kind: '^' | '$' | 'b' | 'B', text: string, place: number): boolean {
  if (kind === '^') return place === 0
  if (kind === '$') return place === text.length
  const edge = WORD.test(text[place - 1] ?? '') !== WORD.test(text[place] ?? '')
  return kind === 'b' ? edge : !edge
}
