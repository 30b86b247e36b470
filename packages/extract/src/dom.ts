import type { CssSelector } from '@rampe/model'
import type { TreeNode } from './page/tree.ts'

/** Elements that lie deeper are not read: browsers do not build them either. */
export const MAX_DEPTH = 512
/** Steps of a selector; deeper elements are named from an ancestor down. */
const MAX_STEPS = 40
/** Characters of text that are taken from one element. */
const MAX_TEXT = 200_000
/** Nodes and characters that are looked at for the texts of one notation: elements with a text can be nested in each other. */
const MAX_NODES = 300_000
const MAX_TEXTS = 3_000_000
const SPACED = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

export const isElement = (node: TreeNode): boolean =>
  node.type === 'tag' || node.type === 'script' || node.type === 'style'

export const attribute = (node: TreeNode, name: string): string | undefined => node.attribs?.[name]

/** Where an element has the address that it stands for, by its name (HTML, 5.2.4; microformats2 parsing, `u-`). */
export const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['area', 'href'],
  ['link', 'href'],
  ...['img', 'audio', 'video', 'source', 'iframe'].map((name): [string, string] => [name, 'src']),
  ['object', 'data'],
])

/** An attribute by the name of the element. */
export const attributeOf = (node: TreeNode, byName: ReadonlyMap<string, string>): string | undefined => {
  const name = byName.get(node.name ?? '')
  return name === undefined ? undefined : attribute(node, name)
}

export const words = (list: string | undefined): readonly string[] =>
  (list ?? '').split(/\s+/).filter((word) => word !== '')

/** Every element below a node, in document order, without recursion. */
export function* elementsOf(root: TreeNode): Generator<TreeNode> {
  const stack: { children: readonly TreeNode[]; next: number }[] = [{ children: root.children ?? [], next: 0 }]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.children[frame.next++]
    if (!child) stack.pop()
    else if (isElement(child)) {
      yield child
      if (child.children?.length && stack.length < MAX_DEPTH) stack.push({ children: child.children, next: 0 })
    }
  }
}

/** The text content of an element (DOM, `textContent`), and the same with a space where a browser breaks the line. */
export interface Text {
  readonly raw: string
  readonly words: string
}

/** Reads the texts of a page's elements, until all together are too much; `cut` tells whether they were. */
export function texts(): { readonly of: (node: TreeNode) => Text; readonly cut: () => boolean } {
  const budget = { nodes: MAX_NODES, characters: MAX_TEXTS }
  const spent = (): boolean => budget.nodes <= 0 || budget.characters <= 0
  return { of: (node) => (spent() ? { raw: '', words: '' } : textContent(node, budget)), cut: spent }
}

function textContent(root: TreeNode, budget: { nodes: number; characters: number }): Text {
  const only = root.children?.length === 1 ? root.children[0] : undefined
  if (only?.type === 'text') {
    budget.characters -= only.data?.length ?? 0
    return { raw: only.data ?? '', words: only.data ?? '' }
  }
  const raw: string[] = []
  const spaced: string[] = []
  let length = 0
  const stack: { node: TreeNode; next: number }[] = [{ node: root, next: 0 }]
  for (let frame = stack.at(-1); frame && length < MAX_TEXT; frame = stack.at(-1)) {
    const child = frame.node.children?.[frame.next++]
    budget.nodes--
    if (!child) {
      if (SPACED.has(frame.node.name ?? '')) spaced.push(' ')
      stack.pop()
    } else if (child.type === 'text') {
      raw.push(child.data ?? '')
      spaced.push(child.data ?? '')
      length += (child.data ?? '').length
    } else if (child.children && stack.length < MAX_DEPTH) {
      if (SPACED.has(child.name ?? '')) spaced.push(' ')
      stack.push({ node: child, next: 0 })
    }
  }
  budget.characters -= length
  return { raw: raw.join(''), words: spaced.join('') }
}

/** The language that an element is in: its own `lang` or the nearest ancestor's (HTML, 3.2.6.2). */
export function languageAt(node: TreeNode, known: Map<TreeNode, string | undefined>): string | undefined {
  const passed: TreeNode[] = []
  let language: string | undefined
  for (let at: TreeNode | null = node; at; at = at.parent) {
    if (known.has(at)) {
      language = known.get(at)
      break
    }
    passed.push(at)
    const own = at.attribs?.lang ?? at.attribs?.['xml:lang']
    if (own !== undefined) {
      language = own || undefined
      break
    }
  }
  for (const at of passed) known.set(at, language)
  return language
}

/** Makes selectors of elements; places among siblings are counted once for each parent. */
export function selectors(): (node: TreeNode) => CssSelector {
  const known = new Map<TreeNode, string>()
  const stepOf = (node: TreeNode): string => {
    const step = known.get(node)
    if (step !== undefined) return step
    let place = 0
    for (const sibling of node.parent?.children ?? [])
      if (isElement(sibling)) {
        const name = /^[a-z][a-z\d-]*$/.test(sibling.name ?? '') ? sibling.name : '*'
        known.set(sibling, `${name}:nth-child(${++place})`)
      }
    return known.get(node) ?? '*'
  }
  return (node) => {
    const steps: string[] = []
    for (let at: TreeNode | null = node; at && isElement(at) && steps.length < MAX_STEPS; at = at.parent)
      steps.push(stepOf(at))
    return { type: 'CssSelector', value: steps.reverse().join(' > ') }
  }
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

/**
 * The content of an element as XML, for `rdf:XMLLiteral`, `rdf:HTML` and `e-`.
 *
 * @param afford false once too many nodes were looked at
 */
export function xmlContent(root: TreeNode, afford: () => boolean): string {
  const parts: string[] = []
  let length = 0
  const write = (text: string): void => {
    parts.push(text)
    length += text.length
  }
  const stack: { node: TreeNode; next: number }[] = [{ node: root, next: 0 }]
  for (let frame = stack.at(-1); frame && length < MAX_TEXT && afford(); frame = stack.at(-1)) {
    const child = frame.node.children?.[frame.next++]
    if (!child) {
      stack.pop()
      if (stack.length > 0 && !VOID.has(frame.node.name ?? '')) write(`</${frame.node.name}>`)
    } else if (child.type === 'text') write((child.data ?? '').replace(/[&<>]/g, (char) => ESCAPED[char] ?? char))
    else if (child.type === 'comment') write(`<!--${child.data ?? ''}-->`)
    else if (isElement(child) && stack.length < MAX_DEPTH) {
      const attributes = Object.entries(child.attribs ?? {})
        .map(([name, value]) => ` ${name}="${value.replace(/[&<"]/g, (char) => ESCAPED[char] ?? char)}"`)
        .join('')
      write(`<${child.name}${attributes}>`)
      stack.push({ node: child, next: 0 })
    }
  }
  return parts.join('')
}
