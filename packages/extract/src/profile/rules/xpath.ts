import { remembering } from '@rampe/model'
import { isElement } from '../../dom.ts'
import { once } from '../../page/once.ts'
import { call, type Focus, isNodes, numeric, textOf, truth, words, type XNode, type XValue } from './xpath-functions.ts'
import { type Expression, parseXPath, type Step } from './xpath-parse.ts'

/** Nodes that one expression may look at. */
const MOST_LOOKS = 2_000_000

interface Work {
  readonly root: XNode
  readonly order: ReadonlyMap<XNode, number>
  looks: number
}

/** The tree of an expression, read once. @throws RangeError naming what is not understood */
export const xpathOf = remembering(500, parseXPath)

const orderOf = once((root: XNode): ReadonlyMap<XNode, number> => {
  const found = new Map<XNode, number>()
  const work: XNode[] = [root]
  for (let node = work.pop(); node; node = work.pop()) {
    found.set(node, found.size)
    for (const child of (node.children ?? []).toReversed()) work.push(child)
  }
  return found
})

/**
 * What an XPath 1.0 expression finds from a node on. It looks at two million nodes at most.
 *
 * @throws RangeError for an expression that is not understood, or that looks at too many nodes
 */
export function evaluate(source: string, root: XNode, here: XNode = root): XValue {
  const work: Work = { root, order: orderOf(root), looks: 0 }
  return answer(xpathOf(source), { node: here, position: 1, last: 1 }, work)
}

function answer(expression: Expression, focus: Focus, work: Work): XValue {
  switch (expression.kind) {
    case 'text':
      return expression.text
    case 'number':
      return expression.number
    case 'binary':
      return compared(expression, focus, work)
    case 'call':
      return call(
        expression.name,
        expression.given.map((one) => answer(one, focus, work)),
        focus,
      )
    case 'path': {
      const { from } = expression
      const start = from === 'root' ? [work.root] : from === 'here' ? [focus.node] : answer(from, focus, work)
      if (!isNodes(start)) return []
      return expression.steps.reduce<readonly XNode[]>((nodes, one) => stepped(nodes, one, work), start)
    }
  }
}

function stepped(nodes: readonly XNode[], step: Step, work: Work): readonly XNode[] {
  const found = new Set<XNode>()
  for (const start of step.whole ? [nodes] : nodes.map((node) => axis(node, step.axis, work))) {
    let kept = start.filter((node) => fits(node, step.test))
    work.looks += start.length
    if (work.looks > MOST_LOOKS) throw new RangeError('looks at too many elements')
    for (const test of step.tests) {
      const last = kept.length
      kept = kept.filter((node, n) => {
        const value = answer(test, { node, position: n + 1, last }, work)
        return typeof value === 'number' ? value === n + 1 : truth(value)
      })
    }
    for (const node of kept) found.add(node)
  }
  return [...found].sort((a, b) => place(a, work) - place(b, work))
}

const place = (node: XNode, { order }: Work): number =>
  order.get(node.type === 'attribute' && node.parent ? node.parent : node) ?? 0

function fits(node: XNode, test: string): boolean {
  if (test === 'node()') return true
  if (test === 'text()') return node.type === 'text'
  if (node.type !== 'attribute' && !isElement(node)) return false
  return test === '*' || node.name === test
}

function axis(node: XNode, name: string, work: Work): readonly XNode[] {
  switch (name) {
    case 'child':
      return node.children ?? []
    case 'self':
      return [node]
    case 'parent':
      return node.parent ? [node.parent] : []
    case 'attribute':
      return Object.entries(node.attribs ?? {}).map(([key, data]) => ({
        type: 'attribute',
        parent: node,
        name: key,
        data,
      }))
    case 'descendant':
    case 'descendant-or-self': {
      const found: XNode[] = []
      const todo: XNode[] = name === 'descendant' ? (node.children ?? []).toReversed() : [node]
      for (let at = todo.pop(); at; at = todo.pop()) {
        found.push(at)
        if (++work.looks > MOST_LOOKS) throw new RangeError('looks at too many elements')
        for (const child of (at.children ?? []).toReversed()) todo.push(child)
      }
      return found
    }
    case 'ancestor':
    case 'ancestor-or-self': {
      const found: XNode[] = name === 'ancestor' ? [] : [node]
      for (let at = node.parent; at; at = at.parent) found.push(at)
      return found
    }
    default: {
      const siblings = node.parent?.children ?? []
      const at = siblings.indexOf(node)
      return name === 'following-sibling' ? siblings.slice(at + 1) : siblings.slice(0, Math.max(0, at)).toReversed()
    }
  }
}

function compared({ sign, left, right }: Extract<Expression, { kind: 'binary' }>, focus: Focus, work: Work): XValue {
  const a = answer(left, focus, work)
  if (sign === 'or') return truth(a) || truth(answer(right, focus, work))
  if (sign === 'and') return truth(a) && truth(answer(right, focus, work))
  const b = answer(right, focus, work)
  if (sign === '|')
    return isNodes(a) && isNodes(b) ? [...new Set([...a, ...b])].sort((x, y) => place(x, work) - place(y, work)) : []
  const each = (value: XValue): readonly XValue[] => (isNodes(value) ? value.map(textOf) : [value])
  return each(a).some((x) => each(b).some((y) => holds(sign, x, y)))
}

function holds(sign: string, a: XValue, b: XValue): boolean {
  if (sign === '=' || sign === '!=') {
    const same =
      typeof a === 'boolean' || typeof b === 'boolean'
        ? truth(a) === truth(b)
        : typeof a === 'number' || typeof b === 'number'
          ? numeric(a) === numeric(b)
          : words(a) === words(b)
    return same === (sign === '=')
  }
  const [x, y] = [numeric(a), numeric(b)]
  return sign === '<' ? x < y : sign === '>' ? x > y : sign === '<=' ? x <= y : x >= y
}
