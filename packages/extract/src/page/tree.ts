import { remembering } from '@rampe/model'

/** The little that page understanding needs of a tree's node. htmlparser2's nodes are of this shape. */
export interface TreeNode {
  readonly type: string
  readonly parent: TreeNode | null
  readonly children?: readonly TreeNode[]
  /** Of an element: its tag, lower case. */
  readonly name?: string
  readonly attribs?: Readonly<Record<string, string>>
  /** Of a text node. */
  readonly data?: string
}

/** Text as a reader sees it: every run of white space, no-break spaces included, is one space. */
export const fold = (text: string): string =>
  narrow(
    isFolded(text)
      ? text
      : text
          .replace(/\u00ad/g, '')
          .replace(/[\s\u00a0\u2000-\u200b\u202f\ufeff]+/g, ' ')
          .trim(),
  )

/** What is longer is no line. */
const LONGEST = 5_000

/**
 * The same text, copied. What is cut out of a page with one `’` anywhere is kept in two bytes a character, and keeps the page; a copy
 * of characters that fit has one byte each, for which expressions are much smaller, and faster.
 */
function narrow(text: string): string {
  if (text.length > LONGEST) return text
  const units: number[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 0xff) return text
    units.push(unit)
  }
  return String.fromCharCode(...units)
}

/** Most texts of a page are folded as they stand: no space at either end, none but single plain ones between. */
const SPACES: ReadonlySet<number> = new Set([
  0xa0, 0xad, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x200b,
  0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])

function isFolded(text: string): boolean {
  let space = true
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x20) {
      if (space) return false
      space = true
    } else if (unit < 0x20 || (unit >= 0xa0 && SPACES.has(unit))) return false
    else space = false
  }
  return !space || text === ''
}

const IDENT = /^[A-Za-z][\w-]*$/

/**
 * Answers a CSS selector that finds an element: from the nearest ancestor whose `id` stands once on the page, by tag and
 * place among siblings of that tag. What leads to an element leads to all that are in it: each step is made once.
 */
export function cssPaths(ids: ReadonlyMap<string, number>): (element: TreeNode) => string {
  const known = new Map<TreeNode, string>()
  const placed = new Map<TreeNode, ReadonlyMap<TreeNode, number>>()
  const stepOf = (node: TreeNode): string => {
    const { name = '*', parent } = node
    const places = parent ? (placed.get(parent) ?? placesIn(parent)) : undefined
    if (parent && places) placed.set(parent, places)
    const place = places?.get(node)
    return place === undefined ? name : `${name}:nth-of-type(${place})`
  }
  return (element) => {
    const way: TreeNode[] = []
    let path = ''
    for (let node: TreeNode | null = element; node && node.type === 'tag' && path === ''; node = node.parent) {
      const id = node.attribs?.id
      path = known.get(node) ?? (id && IDENT.test(id) && ids.get(id) === 1 ? `#${id}` : '')
      if (path === '') way.push(node)
    }
    for (let node = way.pop(); node; node = way.pop()) {
      path += `${path === '' ? '' : ' > '}${stepOf(node)}`
      known.set(node, path)
    }
    return path
  }
}

/** The places of elements among the siblings of their tag, from 1, where there are several: counted once for all of them. */
function placesIn(parent: TreeNode): ReadonlyMap<TreeNode, number> {
  const last = new Map<string | undefined, TreeNode>()
  const places = new Map<TreeNode, number>()
  for (const child of parent.children ?? []) {
    if (child.type !== 'tag') continue
    const before = last.get(child.name)
    last.set(child.name, child)
    if (!before) continue
    const place = places.get(before) ?? 1
    places.set(before, place).set(child, place + 1)
  }
  return places
}

/** The first of an element's classes, without the numbers that a template counts with; a page repeats its classes. */
export const firstClass = (node: TreeNode): string => firstOf(node.attribs?.class ?? '')
const firstOf = remembering(5_000, (list) => list.trim().split(/\s+/)[0]?.replace(/\d+/g, '') ?? '', 200)

/** The text inside an element, folded, up to 2,000 characters. */
export function textIn(node: TreeNode): string {
  let text = ''
  const work: TreeNode[] = [node]
  for (let at = work.pop(); at && text.length < 2000; at = work.pop()) {
    if (at.type === 'text') text += at.data ?? ''
    const children = at.children ?? []
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]
      if (child && child.type !== 'script' && child.type !== 'style' && child.type !== 'comment') work.push(child)
    }
    if (at.name === 'br') text += ' '
  }
  return fold(text)
}
