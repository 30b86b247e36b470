import { fold, type TreeNode } from '../../page/tree.ts'

/** A node of the page; an attribute is one as well, with its element as parent and its value as data. */
export type XNode = TreeNode
export type XValue = readonly XNode[] | string | number | boolean

/** The node that an expression is asked of, and its place in the list that is looked through. */
export interface Focus {
  readonly node: XNode
  readonly position: number
  readonly last: number
}

export const isNodes = (value: XValue): value is readonly XNode[] => Array.isArray(value)

/** The string-value of a node (XPath 1.0, 5). */
export function textOf(node: XNode): string {
  if (node.type === 'text' || node.type === 'attribute') return node.data ?? ''
  let text = ''
  const todo: XNode[] = [node]
  for (let at = todo.pop(); at; at = todo.pop()) {
    if (at.type === 'text') text += at.data ?? ''
    for (const child of (at.children ?? []).toReversed()) todo.push(child)
  }
  return text
}

export const truth = (value: XValue): boolean => (isNodes(value) ? value.length > 0 : Boolean(value))
export const words = (value: XValue): string => (isNodes(value) ? (value[0] ? textOf(value[0]) : '') : String(value))
export const numeric = (value: XValue): number => {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return Number(value)
  const text = words(value).trim()
  return text === '' ? Number.NaN : Number(text)
}

const before = (text: string, mark: string): string => (text.includes(mark) ? text.slice(0, text.indexOf(mark)) : '')
const after = (text: string, mark: string): string =>
  text.includes(mark) ? text.slice(text.indexOf(mark) + mark.length) : ''

const TEXT_FUNCTIONS: Readonly<Record<string, (a: string, b: string, c: string) => XValue>> = {
  contains: (a, b) => a.includes(b),
  'starts-with': (a, b) => a.startsWith(b),
  'normalize-space': (a) => fold(a),
  string: (a) => a,
  'string-length': (a) => a.length,
  'substring-before': before,
  'substring-after': after,
  substring: (a, b, c) =>
    a.slice(Math.max(0, Number(b) - 1), c === '' ? undefined : Math.max(0, Number(b) - 1 + Number(c))),
  translate: (a, b, c) => [...a].map((char) => (b.includes(char) ? (c[b.indexOf(char)] ?? '') : char)).join(''),
}

/** The value of a function of the core library (XPath 1.0, 4). */
export function call(name: string, values: readonly XValue[], focus: Focus): XValue {
  const [first] = values
  const text = TEXT_FUNCTIONS[name]
  if (text) {
    const [a = textOf(focus.node), b = '', c = ''] = values.map(words)
    return text(a, b, c)
  }
  const nodes = first !== undefined && isNodes(first) ? first : []
  switch (name) {
    case 'position':
      return focus.position
    case 'last':
      return focus.last
    case 'count':
      return nodes.length
    case 'not':
      return !truth(first ?? false)
    case 'boolean':
      return truth(first ?? false)
    case 'number':
      return numeric(first ?? [focus.node])
    case 'concat':
      return values.map(words).join('')
    case 'true':
    case 'false':
      return name === 'true'
    default:
      return (values.length === 0 ? focus.node : nodes[0])?.name ?? ''
  }
}
