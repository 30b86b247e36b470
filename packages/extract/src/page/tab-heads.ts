import { wordSet } from '../word-set.ts'
import { type TreeNode, textIn } from './tree.ts'
import { isClockwork, plain } from './words.ts'

/** What is clicked on to see something else. */
const TAB = wordSet('a button li label div span')
/** Attributes by which it names what it shows: an address within the page, an id, or a word that both bear. */
const SHOWS = ['aria-controls', 'data-bs-target', 'data-target', 'data-tab', 'data-w-tab', 'href']
const BEARS = ['id', 'aria-labelledby', 'data-tab', 'data-w-tab', 'data-panel', 'data-content', 'data-tab-content']
const LONGEST = 40
/** What is shorter says nothing. */
const LEAST = 8
/** So far a panel is looked at for the words of its tab. */
const HEAD = 120

interface Tab {
  readonly node: TreeNode
  readonly key: string
}

/**
 * Panels that tabs show, each with the tab that says its day: `<a href="#d2">Sat 8 Aug</a>` stands over `<div id="d2">` for whoever clicks
 * on it, and nowhere else.
 */
export function tabHeads(document: TreeNode): ReadonlyMap<TreeNode, TreeNode> {
  const tabs: Tab[] = []
  const elements = elementsIn(document)
  for (const node of elements) {
    const key = node.attribs && TAB.has(node.name ?? '') ? shownBy(node.attribs) : undefined
    if (key !== undefined && isDay(textIn(node))) tabs.push({ node, key })
  }
  const heads = new Map<TreeNode, TreeNode>()
  // Few pages have such tabs.
  if (tabs.length === 0) return heads
  const byKey = new Map<string, TreeNode>()
  const days = new Set(tabs.map(({ node }) => node))
  for (const node of elements)
    if (!days.has(node)) for (const own of keysOf(node.attribs ?? {})) if (!byKey.has(own)) byKey.set(own, node)
  for (const { node, key } of tabs) {
    const panel = byKey.get(key) ?? byKey.get(node.attribs?.id ?? '')
    if (panel && !heads.has(panel) && needs(panel, node, tabs)) heads.set(panel, node)
  }
  return heads
}

/** An element and all that are in it, in document order. */
function elementsIn(top: TreeNode): readonly TreeNode[] {
  const found: TreeNode[] = []
  const work: TreeNode[] = [top]
  for (let at = work.pop(); at; at = work.pop()) {
    found.push(at)
    for (let i = (at.children?.length ?? 0) - 1; i >= 0; i--) {
      const child = at.children?.[i]
      if (child?.type === 'tag') work.push(child)
    }
  }
  return found
}

function shownBy(attribs: Readonly<Record<string, string>>): string | undefined {
  for (const name of SHOWS) {
    const value = attribs[name]
    if (value !== undefined && value !== '' && (name !== 'href' || /^#./.test(value))) return value.replace(/^#/, '')
  }
  return attribs.role === 'tab' ? attribs.id : undefined
}

function keysOf(attribs: Readonly<Record<string, string>>): readonly string[] {
  return BEARS.flatMap((name) => attribs[name] || [])
}

/** A day or a weekday, and nothing else. */
const isDay = (text: string): boolean => text.length <= LONGEST && /\p{L}{2}/u.test(text) && isClockwork(text)

/** The panel does not begin with the words of its tab, and the tab does not stand alone right above it. */
function needs(panel: TreeNode, tab: TreeNode, tabs: readonly Tab[]): boolean {
  const text = textIn(panel)
  if (text.length < LEAST) return false
  const first = plain(text.slice(0, HEAD)).split(/[^\p{L}\d]+/u)
  const said = plain(textIn(tab)).match(/\p{L}{3,}|\d{1,2}/gu) ?? []
  if (said.every((word) => first.some((one) => one.startsWith(word)))) return false
  const before = above(panel)
  return !before || !isIn(tab, before) || tabs.filter(({ node }) => isIn(node, before)).length > 1
}

function above(node: TreeNode): TreeNode | undefined {
  const around = (node.parent?.children ?? []).filter(({ type }) => type === 'tag')
  return around[around.indexOf(node) - 1]
}

function isIn(node: TreeNode, outer: TreeNode): boolean {
  for (let at: TreeNode | null = node; at; at = at.parent) if (at === outer) return true
  return false
}
