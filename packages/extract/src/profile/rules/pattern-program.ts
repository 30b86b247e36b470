/** One step of a compiled pattern. */
export type Instruction =
  | { readonly op: 'char'; readonly test: (char: string) => boolean }
  | { readonly op: 'split'; readonly first: number; readonly second: number }
  | { readonly op: 'jump'; readonly to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'assert'; readonly kind: '^' | '$' | 'b' | 'B' }
  | { readonly op: 'match' }

/** A part of a pattern, as a tree. */
type Part =
  | { readonly kind: 'char'; readonly test: (char: string) => boolean }
  | { readonly kind: 'assert'; readonly which: '^' | '$' | 'b' | 'B' }
  | { readonly kind: 'row'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'group'; readonly slot: number; readonly part: Part }
  | {
      readonly kind: 'repeat'
      readonly part: Part
      readonly least: number
      readonly most: number
      readonly lazy: boolean
    }

const MAX_SOURCE = 300
const MAX_STEPS = 1000
const MAX_NESTING = 20

/**
 * Compiles a regular expression: characters, `.`, classes, `\d \w \s \p{…}`, groups, `|`, `* + ? {n,m}` (lazy with `?`), `^ $ \b`.
 *
 * @throws RangeError naming what is not understood
 */
export function compile(source: string): readonly Instruction[] {
  if (source.length > MAX_SOURCE) throw new RangeError(`longer than ${MAX_SOURCE} characters`)
  const part = parse(source)
  const program: Instruction[] = []
  emit({ kind: 'group', slot: 0, part }, program)
  program.push({ op: 'match' })
  return program
}

function emit(part: Part, program: Instruction[]): void {
  if (program.length > MAX_STEPS) throw new RangeError('too many repetitions: write a shorter one')
  switch (part.kind) {
    case 'char':
      program.push({ op: 'char', test: part.test })
      return
    case 'assert':
      program.push({ op: 'assert', kind: part.which })
      return
    case 'row':
      for (const one of part.parts) emit(one, program)
      return
    case 'group':
      program.push({ op: 'save', slot: 2 * part.slot })
      emit(part.part, program)
      program.push({ op: 'save', slot: 2 * part.slot + 1 })
      return
    case 'choice':
      emitChoice(part.parts, program)
      return
    case 'repeat':
      emitRepeat(part, program)
  }
}

function emitChoice(parts: readonly Part[], program: Instruction[]): void {
  const ends: number[] = []
  for (const [n, one] of parts.entries()) {
    const last = n === parts.length - 1
    const fork = program.length
    if (!last) program.push({ op: 'jump', to: 0 })
    emit(one, program)
    if (last) break
    ends.push(program.length)
    program.push({ op: 'jump', to: 0 })
    program[fork] = { op: 'split', first: fork + 1, second: program.length }
  }
  for (const end of ends) program[end] = { op: 'jump', to: program.length }
}

function emitRepeat({ part, least, most, lazy }: Extract<Part, { kind: 'repeat' }>, program: Instruction[]): void {
  const split = (inside: number, after: number): Instruction =>
    lazy ? { op: 'split', first: after, second: inside } : { op: 'split', first: inside, second: after }
  for (let n = 0; n < least; n++) emit(part, program)
  if (most === Number.POSITIVE_INFINITY) {
    const start = program.length
    program.push({ op: 'jump', to: 0 })
    emit(part, program)
    program.push({ op: 'jump', to: start })
    program[start] = split(start + 1, program.length)
    return
  }
  const forks: number[] = []
  for (let n = least; n < most; n++) {
    forks.push(program.length)
    program.push({ op: 'jump', to: 0 })
    emit(part, program)
  }
  for (const fork of forks) program[fork] = split(fork + 1, program.length)
}

interface Reader {
  readonly text: string
  readonly fold: boolean
  at: number
  groups: number
}

function parse(source: string): Part {
  const fold = source.startsWith('(?i)')
  const reader: Reader = { text: source, fold, at: fold ? 4 : 0, groups: 0 }
  const part = choice(reader, 0)
  if (reader.at < source.length) throw new RangeError('a “)” without its “(”')
  return part
}

function choice(reader: Reader, depth: number): Part {
  if (depth > MAX_NESTING) throw new RangeError(`groups nested deeper than ${MAX_NESTING}`)
  const parts: Part[] = [row(reader, depth)]
  while (reader.text[reader.at] === '|') {
    reader.at++
    parts.push(row(reader, depth))
  }
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts }
}

function row(reader: Reader, depth: number): Part {
  const parts: Part[] = []
  for (
    let char = reader.text[reader.at];
    char !== undefined && char !== '|' && char !== ')';
    char = reader.text[reader.at]
  )
    parts.push(repeated(reader, atom(reader, depth)))
  return { kind: 'row', parts }
}

function repeated(reader: Reader, part: Part): Part {
  const found = /^(?:[*+?]|\{(\d{1,3})(,(\d{0,3}))?\})(\??)/.exec(reader.text.slice(reader.at, reader.at + 12))
  if (!found) return part
  const [whole, low, range, high, lazy] = found
  reader.at += whole.length
  if (/[*+?{]/.test(reader.text[reader.at] ?? '')) throw new RangeError('two repetitions in a row')
  const sign = whole[0]
  const least = low === undefined ? (sign === '+' ? 1 : 0) : Number(low)
  const open = sign === '*' || sign === '+' || (range !== undefined && high === '')
  const most = open ? Number.POSITIVE_INFINITY : sign === '?' ? 1 : Number(high || low)
  if (most < least) throw new RangeError(`${whole} asks for less than its least`)
  return { kind: 'repeat', part, least, most, lazy: lazy === '?' }
}

function atom(reader: Reader, depth: number): Part {
  const char = String.fromCodePoint(reader.text.codePointAt(reader.at) ?? 0)
  if (char === '(') return group(reader, depth)
  if (char === '[')
    return oneOf(reader, /^\[\^?(?:\\.|[^\\\]])+\]/u.exec(reader.text.slice(reader.at))?.[0], 'a “[” without its “]”')
  if (char === '\\') return escaped(reader)
  if (char === '*' || char === '+' || char === '?') throw new RangeError(`nothing before “${char}” to repeat`)
  reader.at += char.length
  if (char === '^' || char === '$') return { kind: 'assert', which: char }
  if (char === '.') return { kind: 'char', test: (given) => given !== '\n' }
  return literal(reader, char)
}

function literal({ fold }: Reader, char: string): Part {
  const low = char.toLowerCase()
  return { kind: 'char', test: fold ? (given) => given.toLowerCase() === low : (given) => given === char }
}

function group(reader: Reader, depth: number): Part {
  reader.at++
  const head = /^\?(?::|<([A-Za-z]\w*)>)/.exec(reader.text.slice(reader.at))
  if (!head && reader.text[reader.at] === '?')
    throw new RangeError('looking ahead or behind, and flags inside, are not offered')
  const slot = head && head[1] === undefined ? undefined : ++reader.groups
  reader.at += head?.[0].length ?? 0
  const part = choice(reader, depth + 1)
  if (reader.text[reader.at] !== ')') throw new RangeError('a “(” without its “)”')
  reader.at++
  return slot === undefined ? part : { kind: 'group', slot, part }
}

function escaped(reader: Reader): Part {
  const rest = reader.text.slice(reader.at)
  if (/^\\[1-9]|^\\k</.test(rest)) throw new RangeError('references back to a group are not offered')
  const edge = /^\\([bB])/.exec(rest)?.[1]
  if (edge === 'b' || edge === 'B') {
    reader.at += 2
    return { kind: 'assert', which: edge }
  }
  const set = /^\\(?:[dDwWsStnrfv]|p\{[\w=]+\}|P\{[\w=]+\}|u[\da-fA-F]{4}|u\{[\da-fA-F]+\})/.exec(rest)?.[0]
  if (set) return oneOf(reader, set, '')
  const char = rest[1]
  if (char === undefined || /[A-Za-z\d]/.test(char)) throw new RangeError(`“\\${char ?? ''}” is not understood`)
  reader.at += 2
  return literal(reader, char)
}

/** A class of characters is asked of one character at a time, which the platform's own expressions do without harm. */
function oneOf(reader: Reader, source: string | undefined, trouble: string): Part {
  if (source === undefined) throw new RangeError(trouble)
  reader.at += source.length
  const flags = reader.fold ? 'iu' : 'u'
  const expression = classOf(source, flags)
  const known = new Map<string, boolean>()
  const test = (char: string): boolean => {
    let is = known.get(char)
    if (is === undefined) {
      is = expression.test(char)
      if (known.size < 2000) known.set(char, is)
    }
    return is
  }
  return { kind: 'char', test }
}

function classOf(source: string, flags: string): RegExp {
  try {
    return new RegExp(`^${source}$`, flags)
  } catch (error) {
    if (error instanceof SyntaxError) throw new RangeError(`“${source}” is no class of characters`, { cause: error })
    throw error
  }
}
