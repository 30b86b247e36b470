/** An XPath 1.0 expression as a tree (XPath 1.0, 2–3; without variables, namespaces and arithmetic). */
export type Expression =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] }
  | {
      readonly kind: 'path'
      /** From the root of the page, from where the expression is asked, or from what another expression gives. */
      readonly from: 'root' | 'here' | Expression
      readonly steps: readonly Step[]
    }

export interface Step {
  readonly axis: string
  /** A name, `*`, `text()` or `node()`. */
  readonly test: string
  readonly tests: readonly Expression[]
  /** The tests are asked of all nodes as one list: `(//li)[2]`. */
  readonly whole?: boolean
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|'([^']*)'|([A-Za-z_][\w-]*(?:::)?)|(\/\/|::|\.\.|!=|<=|>=|[@()[\],|=<>/.*]))/y
const SIGNS: readonly (readonly string[])[] = [['or'], ['and'], ['=', '!='], ['<', '>', '<=', '>=']]
const AXES = new Set(
  'child descendant descendant-or-self self parent ancestor ancestor-or-self following-sibling preceding-sibling attribute'.split(
    ' ',
  ),
)
const FUNCTIONS = new Set(
  `position last count not true false contains starts-with normalize-space string string-length substring substring-before
   substring-after concat translate name local-name number boolean`.split(/\s+/),
)
const MAX_SOURCE = 500
const MAX_DEPTH = 30

interface Token {
  readonly text: string
  readonly kind: 'number' | 'text' | 'name' | 'sign'
}

interface Reader {
  readonly tokens: readonly Token[]
  at: number
  depth: number
}

/**
 * Reads an XPath 1.0 expression.
 *
 * @throws RangeError naming what is not understood
 */
export function parseXPath(source: string): Expression {
  if (source.length > MAX_SOURCE) throw new RangeError(`longer than ${MAX_SOURCE} characters`)
  const reader: Reader = { tokens: tokensOf(source), at: 0, depth: 0 }
  const expression = binary(reader, 0)
  const rest = reader.tokens[reader.at]
  if (rest) throw new RangeError(`“${rest.text}” is not expected there`)
  return expression
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const text = source.trimEnd()
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const found = TOKEN.exec(text)
    if (!found) throw new RangeError(`“${text.slice(at, at + 10).trim()}” is not understood`)
    const [, number, double, single, name, sign] = found
    if (number !== undefined) tokens.push({ kind: 'number', text: number })
    else if (double !== undefined || single !== undefined) tokens.push({ kind: 'text', text: double ?? single ?? '' })
    else if (name !== undefined) tokens.push({ kind: 'name', text: name })
    else tokens.push({ kind: 'sign', text: sign ?? '' })
  }
  return tokens
}

const is = (reader: Reader, text: string): boolean => {
  const token = reader.tokens[reader.at]
  return token !== undefined && token.kind !== 'text' && token.text === text
}

function expect(reader: Reader, text: string): void {
  if (!is(reader, text)) throw new RangeError(`a “${text}” is missing`)
  reader.at++
}

function binary(reader: Reader, level: number): Expression {
  if (++reader.depth > 8 * MAX_DEPTH) throw new RangeError('nested too deep')
  const signs = SIGNS[level]
  let left = signs ? binary(reader, level + 1) : union(reader)
  for (let sign = signs?.find((one) => is(reader, one)); signs && sign; sign = signs.find((one) => is(reader, one))) {
    reader.at++
    left = { kind: 'binary', sign, left, right: binary(reader, level + 1) }
  }
  reader.depth--
  return left
}

function union(reader: Reader): Expression {
  let left = path(reader)
  while (is(reader, '|')) {
    reader.at++
    left = { kind: 'binary', sign: '|', left, right: path(reader) }
  }
  return left
}

const ANYWHERE: Step = { axis: 'descendant-or-self', test: 'node()', tests: [] }

function path(reader: Reader): Expression {
  const token = reader.tokens[reader.at]
  const next = reader.tokens[reader.at + 1]
  if (!token) throw new RangeError('something is missing at the end')
  if (token.kind === 'number' || token.kind === 'text') {
    reader.at++
    return token.kind === 'number' ? { kind: 'number', number: Number(token.text) } : { kind: 'text', text: token.text }
  }
  const called = token.kind === 'name' && next?.text === '(' && token.text !== 'text' && token.text !== 'node'
  if (called || token.text === '(') {
    const first = called ? call(reader) : bracketed(reader)
    const tests = predicates(reader)
    const filter: Step[] = tests.length > 0 ? [{ axis: 'self', test: 'node()', tests, whole: true }] : []
    const steps = [...filter, ...stepsOf(reader)]
    return steps.length === 0 ? first : { kind: 'path', from: first, steps }
  }
  if (token.text === '/' && !startsStep(next)) {
    reader.at++
    return { kind: 'path', from: 'root', steps: [] }
  }
  if (token.text === '/' || token.text === '//') return { kind: 'path', from: 'root', steps: stepsOf(reader) }
  return { kind: 'path', from: 'here', steps: [step(reader), ...stepsOf(reader)] }
}

const startsStep = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'name' || ['*', '.', '..', '@'].includes(token.text))

function bracketed(reader: Reader): Expression {
  expect(reader, '(')
  const inner = binary(reader, 0)
  expect(reader, ')')
  return inner
}

function call(reader: Reader): Expression {
  const name = reader.tokens[reader.at++]?.text ?? ''
  if (!FUNCTIONS.has(name)) throw new RangeError(`the function “${name}” is not known`)
  expect(reader, '(')
  const given: Expression[] = []
  while (!is(reader, ')')) {
    if (given.length > 0) expect(reader, ',')
    given.push(binary(reader, 0))
  }
  expect(reader, ')')
  return { kind: 'call', name, given }
}

function stepsOf(reader: Reader): Step[] {
  const steps: Step[] = []
  while (is(reader, '/') || is(reader, '//')) {
    if (is(reader, '//')) steps.push(ANYWHERE)
    reader.at++
    steps.push(step(reader))
  }
  return steps
}

function step(reader: Reader): Step {
  const token = reader.tokens[reader.at++]
  if (token?.text === '.') return { axis: 'self', test: 'node()', tests: predicates(reader) }
  if (token?.text === '..') return { axis: 'parent', test: 'node()', tests: predicates(reader) }
  if (!token || !startsStep(token)) throw new RangeError(`“${token?.text ?? ''}” begins no step`)
  let axis = 'child'
  let test = token.text
  if (test === '@') {
    axis = 'attribute'
    test = nameTest(reader)
  } else if (test.endsWith('::')) {
    axis = test.slice(0, -2)
    if (!AXES.has(axis)) throw new RangeError(`the axis “${axis}” is not known`)
    test = nameTest(reader)
  }
  if ((test === 'text' || test === 'node') && is(reader, '(')) {
    reader.at++
    expect(reader, ')')
    test += '()'
  }
  return { axis, test: test.toLowerCase(), tests: predicates(reader) }
}

function nameTest(reader: Reader): string {
  const token = reader.tokens[reader.at++]
  if (!token || (token.kind !== 'name' && token.text !== '*')) throw new RangeError('a name is missing')
  return token.text
}

function predicates(reader: Reader): Expression[] {
  const tests: Expression[] = []
  while (is(reader, '[')) {
    reader.at++
    tests.push(binary(reader, 0))
    expect(reader, ']')
  }
  return tests
}
