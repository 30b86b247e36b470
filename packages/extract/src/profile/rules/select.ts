import type { CheerioAPI } from 'cheerio/slim'
import { once } from '../../page/once.ts'
import type { Outline } from '../../page/outline.ts'
import type { TreeNode } from '../../page/tree.ts'
import { evaluate } from './xpath.ts'
import { isNodes, textOf } from './xpath-functions.ts'

/** What is looked through: a page, and its outline where it has been made. */
export interface Ground {
  readonly $: () => CheerioAPI
  readonly outline?: Outline
}

/** A place that a selector found: an element, or a text that an XPath gave. */
export interface Spot {
  readonly node: TreeNode
  /** Where the selector led to an attribute or gave a text. */
  readonly text?: string
}

export interface Selecting {
  readonly css?: string
  readonly xpath?: string
}

/** How a selector is written where only one text is given. */
export const written = (selector: string): Selecting =>
  /^[(/]/.test(selector) ? { xpath: selector } : { css: selector }

const EMPTY: TreeNode = { type: 'root', parent: null }

/** What a selector finds, in document order; within `here` where that is given. */
export function select(given: Selecting, ground: Ground, here?: TreeNode): readonly Spot[] {
  if (given.css !== undefined) {
    const nodes = elementsBy(given.css, ground)
    return (here ? nodes.filter((node) => isWithin(node, here)) : nodes).map((node) => ({ node }))
  }
  if (given.xpath === undefined) return []
  const root = ground.$().root()[0] ?? EMPTY
  const value = evaluate(given.xpath, root, here ?? root)
  if (!isNodes(value)) {
    const text = String(value)
    return text.trim() === '' ? [] : [{ node: here ?? root, text }]
  }
  return value.map((node) =>
    node.type === 'attribute' || node.type === 'text' ? { node: node.parent ?? root, text: textOf(node) } : { node },
  )
}

const isWithin = (node: TreeNode, here: TreeNode): boolean => {
  for (let at: TreeNode | null = node; at; at = at.parent) if (at === here) return true
  return false
}

const foundIn = once((_: CheerioAPI) => new Map<string, readonly TreeNode[]>())

function elementsBy(css: string, { $, outline }: Ground): readonly TreeNode[] {
  const tree = $()
  const known = foundIn(tree)
  let nodes = known.get(css)
  if (!nodes) {
    const chain = outline && chainOf(css)
    nodes = chain ? alongChain(chain, outline) : tree.root().find(css).toArray()
    known.set(css, nodes)
  }
  return nodes
}

interface Link {
  readonly tag: string
  readonly name: string | undefined
  readonly place: number | undefined
  /** It has no class. */
  readonly bare: boolean
}

const LINK = /^([a-z][a-z\d-]*)(?:\.(-?[A-Za-z_][\w-]*))?(?::nth-of-type\((\d{1,3})\)|(:not\(\[class\]\)))?$/
/** Elements that an outline leaves out. */
const NOT_OUTLINED = new Set(
  'html head title meta link base script style noscript template svg iframe object select option textarea math canvas audio video datalist br'.split(
    ' ',
  ),
)
const chains = new Map<string, readonly Link[] | undefined>()

/** A selector that only says tags, classes and children (`main > p.quand`), as learned ones do: read without a selector engine. */
function chainOf(css: string): readonly Link[] | undefined {
  if (!chains.has(css)) {
    const links = css.split(' > ').map((step): Link | undefined => {
      const [, tag, name, place, bare] = LINK.exec(step) ?? []
      if (tag === undefined || NOT_OUTLINED.has(tag)) return undefined
      return { tag, name, place: place === undefined ? undefined : Number(place), bare: bare !== undefined }
    })
    if (chains.size > 2000) chains.clear()
    chains.set(css, links.every((link) => link !== undefined) ? links : undefined)
  }
  return chains.get(css)
}

function alongChain(chain: readonly Link[], outline: Outline): readonly TreeNode[] {
  const last = chain.at(-1)
  return outline.boxes.flatMap(({ tag, node }) => {
    if (tag !== last?.tag) return []
    let at: TreeNode | null = node
    for (let n = chain.length - 1; n >= 0; n--) {
      const link = chain[n]
      if (!at || !link || !isLink(at, link)) return []
      at = at.parent
    }
    return [node]
  })
}

function isLink(node: TreeNode, { tag, name, place, bare }: Link): boolean {
  if (node.name !== tag || (bare && node.attribs?.class !== undefined)) return false
  if (name !== undefined && !(node.attribs?.class ?? '').split(/\s+/).includes(name)) return false
  return place === undefined || place === placeOf(node)
}

/** The place of an element among its siblings of the same tag, from 1. */
export function placeOf(node: TreeNode): number {
  let place = 0
  for (const sibling of node.parent?.children ?? []) {
    if (sibling.type === 'tag' && sibling.name === node.name) place++
    if (sibling === node) break
  }
  return place
}
