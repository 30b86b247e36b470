import { wordSet } from '../word-set.ts'
import { spansFrom } from './spans.ts'
import type { TreeNode } from './tree.ts'

/** Elements that lay out what they hold, where that is nothing but other elements: cards made of spans, rows made of links. */
const LAYS_OUT = wordSet('div section article li td header figure a ul ol dd form main span summary button')

export function laysOut(node: TreeNode): boolean {
  if (!LAYS_OUT.has(node.name ?? '') && !node.name?.includes('-')) return false
  const elements = elementsAlone(node)
  return elements.length > 1 && !elements.some((one, n) => spansFrom(() => elements[n - 1], one))
}

/** The element before a child, where no words part the two. */
export function elementBefore(children: readonly TreeNode[], at: number): TreeNode | undefined {
  for (let n = at - 1; n >= 0; n--) {
    const one = children[n]
    if (one?.type === 'tag') return one
    if (one && isWords(one)) return undefined
  }
  return undefined
}

/** The elements of one that holds nothing else. */
function elementsAlone({ children = [] }: TreeNode): readonly TreeNode[] {
  const elements: TreeNode[] = []
  for (let n = 0; n < children.length; n++) {
    const child = children[n]
    if (!child || isWords(child) || runsOn(children, n)) return []
    if (child.type === 'tag') elements.push(child)
  }
  return elements
}

const PARTS = wordSet('span em time img div')

/** `<p><a><span class="day">…</span><span class="name">…</span></a></p>`: all that a paragraph holds is a link that is laid out. */
export function wraps(node: TreeNode): boolean {
  const [link, more] = elementsAlone(node)
  if (link?.name !== 'a' || more) return false
  const parts = elementsAlone(link)
  return parts.length > 1 && parts.every(({ name }) => PARTS.has(name ?? ''))
}

/**
 * Whether the child of an element at a place adds nothing to what is around it, as editors and templates wrap what they print: it has no
 * class and is all that its parent holds, or words that run on.
 */
export const isBare = (parent: TreeNode, at: number): boolean =>
  isPlain(parent.children?.[at]) && (isSole(parent) || runsOn(parent.children ?? [], at))

/** The children of an element, those of bare ones in their place. */
export function contentOf(top: TreeNode): readonly TreeNode[] {
  const found: TreeNode[] = []
  const work = [{ node: top, next: 0 }]
  for (let open = work.at(-1); open; open = work.at(-1)) {
    const at = open.next++
    const child = open.node.children?.[at]
    if (!child) work.pop()
    else if (isBare(open.node, at)) work.push({ node: child, next: 0 })
    else found.push(child)
  }
  return found
}

const PLAIN = wordSet('span div font')
/** Attributes of looks: what they hide or draw is more than that. */
const LOOKS = wordSet('style lang dir color face size')
const DRAWS = /none|url/

/** An element that says nothing of what it holds. */
function isPlain(node: TreeNode | undefined): node is TreeNode {
  if (!node || !PLAIN.has(node.name ?? '')) return false
  for (const [name, value] of Object.entries(node.attribs ?? {}))
    if (!LOOKS.has(name) || DRAWS.test(value)) return false
  return true
}

const isWords = ({ type, data = '' }: TreeNode): boolean => type === 'text' && data.trim() !== ''

/** Elements of which a child is one of several, though it may be the only one here. */
const HOLDERS = wordSet('html body ul ol dl table tbody thead tfoot tr')

/** Whether an element holds one element and nothing else. */
function isSole({ type, name = '', children = [] }: TreeNode): boolean {
  let elements = 0
  for (const child of children) {
    if (isWords(child)) return false
    if (child.type === 'tag' && ++elements > 1) return false
  }
  return type === 'tag' && !HOLDERS.has(name)
}

/** Words with a space at an edge, or behind a sign: what stands in an element of its own for its place on the page has none. */
const RUNS_ON = /^(?:\s|[,.;:)!?…])|\s$/

/** `<b>Nuit bleue</b><span>, le 5 mars</span>`: words that run on from what they touch, or that a line break parts from it. */
function runsOn(siblings: readonly TreeNode[], at: number): boolean {
  const node = siblings[at]
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  if (node?.name !== 'span' || before?.type === 'text' || after?.type === 'text' || !isPlain(node)) return false
  const words = wordsIn(node)
  return words !== undefined && (before?.name === 'br' || after?.name === 'br' || RUNS_ON.test(words))
}

/** The text that an element holds, and no element but such as say nothing either. */
function wordsIn(node: TreeNode): string | undefined {
  let at: TreeNode | undefined = node
  while (isPlain(at) && at.children?.length === 1) at = at.children[0]
  return at?.type === 'text' ? at.data : undefined
}
