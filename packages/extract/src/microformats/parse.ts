import { attribute, elementsOf, isElement, words } from '../dom.ts'
import type { TreeNode } from '../page/tree.ts'
import { CLASSIC_PROPERTIES, CLASSIC_RELS, CLASSIC_ROOTS } from './classic.ts'
import { impliedInto } from './implied.ts'
import { address, dayOf, markup, moment, plainText, type Walk } from './values.ts'

/** A microformat: what stands in it, and where. Property names have no prefix. */
export interface MfItem {
  readonly element: TreeNode
  readonly types: readonly string[]
  readonly properties: Map<string, MfProperty[]>
  readonly children: MfItem[]
}

export interface MfProperty {
  readonly element: TreeNode
  /** The value as text: the name, address or words of a nested item. */
  readonly value: string
  readonly html?: string
  readonly alt?: string
  readonly item?: MfItem
}

export interface MfReading {
  readonly items: MfItem[]
  /** The page states too much: the rest was not read. */
  readonly tooMany: boolean
}

const ROOT = /^h-(?:[a-z\d]+-)?[a-z]+(?:-[a-z]+)*$/
const PROPERTY = /^(p|u|dt|e)-((?:[a-z\d]+-)?[a-z]+(?:-[a-z]+)*)$/
const MAX_DEPTH = 30
const MAX_ELEMENTS = 50_000
/** Nodes that are looked at for values. */
const MAX_LOOKS = 120_000

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)]
const MAX_CLASSES = 40
const classesOf = (node: TreeNode): readonly string[] => words(attribute(node, 'class')).slice(0, MAX_CLASSES)

/** The roots that an element is: microformats2 first; classic only where there are none. */
function rootsOf(node: TreeNode): { readonly types: readonly string[]; readonly classic: boolean } {
  const classes = classesOf(node)
  const modern = classes.filter((name) => ROOT.test(name))
  if (modern.length > 0) return { types: unique(modern).toSorted(), classic: false }
  const classic = classes.flatMap((name) => (Object.hasOwn(CLASSIC_ROOTS, name) ? (CLASSIC_ROOTS[name] ?? []) : []))
  return { types: unique(classic).toSorted(), classic: true }
}

/** The properties that an element is, with their prefix, for an item of these types. */
function propertiesOf(node: TreeNode, types: readonly string[], classic: boolean): readonly string[] {
  const classes = classesOf(node)
  if (!classic) return unique(classes.filter((name) => PROPERTY.test(name)))
  const rels = words(attribute(node, 'rel'))
  const found = types.flatMap((type) => [
    ...classes.flatMap((name) => lookUp(CLASSIC_PROPERTIES[type], name)),
    ...rels.flatMap((name) => lookUp(CLASSIC_RELS[type], name)),
  ])
  return unique(found)
}

const lookUp = (table: Readonly<Record<string, string>> | undefined, name: string): string[] =>
  table && Object.hasOwn(table, name) ? [table[name] ?? ''] : []

/**
 * Reads microformats2 (https://microformats.org/wiki/microformats2-parsing) and the classic ones it knows, with the include
 * patterns of the latter (`class="include"`, `itemref`, table `headers`).
 */
export function readMicroformats(root: TreeNode, base: string): MfReading {
  const byId = new Map<string, TreeNode>()
  for (const element of elementsOf(root)) {
    const id = attribute(element, 'id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
  }
  let budget = MAX_ELEMENTS
  let looks = MAX_LOOKS
  const walk: Walk = {
    base,
    afford: () => --looks > 0,
    children: (node) => {
      const named = [
        ...words(attribute(node, 'itemref')),
        ...(node.name === 'td' ? words(attribute(node, 'headers')) : []),
      ]
      const own = (node.children ?? []).map(included)
      if (named.length === 0) return own
      return [...own, ...named.flatMap((id) => byId.get(id) ?? [])]
    },
    isMicroformat: (node) =>
      classesOf(node).some((name) => ROOT.test(name) || PROPERTY.test(name)) || rootsOf(node).types.length > 0,
  }
  const items: MfItem[] = []
  const stack: TreeNode[] = [root]
  for (let node = stack.pop(); node && budget > 0; node = stack.pop()) {
    const { types, classic } = isElement(node) ? rootsOf(node) : { types: [], classic: false }
    if (types.length > 0) items.push(itemOf(node, types, classic, 0))
    else for (const child of [...(node.children ?? [])].reverse()) if (isElement(child)) stack.push(child)
  }
  return { items, tooMany: budget < 0 || looks <= 0 }

  /** The include pattern: a link that stands for what it points to. */
  function included(node: TreeNode): TreeNode {
    if (!isElement(node) || !classesOf(node).includes('include')) return node
    const id = attribute(node, node.name === 'object' ? 'data' : 'href')
    return (id?.startsWith('#') ? byId.get(id.slice(1)) : undefined) ?? node
  }

  function itemOf(element: TreeNode, types: readonly string[], classic: boolean, depth: number): MfItem {
    const item: MfItem = { element, types, properties: new Map(), children: [] }
    const seen = new Set<TreeNode>([element])
    const prefixes = new Set<string>()
    let nested = false
    let day: string | undefined
    const add = (name: string, property: MfProperty): void => {
      const list = item.properties.get(name) ?? []
      item.properties.set(name, list)
      list.push(property)
    }
    const pending = [...walk.children(element)].reverse()
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (!isElement(node) || seen.has(node) || --budget < 0) continue
      seen.add(node)
      const roots = rootsOf(node)
      const names = propertiesOf(node, types, classic)
      const inner =
        roots.types.length > 0 && depth < MAX_DEPTH ? itemOf(node, roots.types, roots.classic, depth + 1) : undefined
      if (inner) nested = true
      if (inner && names.length === 0) item.children.push(inner)
      budget -= names.length
      for (const full of names) {
        const [, prefix = '', name = ''] = PROPERTY.exec(full) ?? []
        prefixes.add(prefix)
        const value = valueOfProperty(node, prefix, inner, day)
        if (prefix === 'dt') day ??= dayOf(value.value)
        add(name, value)
      }
      if (!inner) for (const child of [...walk.children(node)].reverse()) pending.push(child)
    }
    if (!classic) impliedInto(item, walk, { prefixes, nested, isRoot: (node) => rootsOf(node).types.length > 0 })
    return item
  }

  function valueOfProperty(
    node: TreeNode,
    prefix: string,
    inner: MfItem | undefined,
    day: string | undefined,
  ): MfProperty {
    const found = { element: node, ...(inner ? { item: inner } : {}) }
    const first = (name: string): string | undefined => inner?.properties.get(name)?.[0]?.value
    if (prefix === 'e') return { ...found, ...markup(node, walk) }
    if (prefix === 'dt') return { ...found, value: moment(node, walk, day) }
    if (prefix === 'p') return { ...found, value: first('name') ?? plainText(node, walk) }
    const url = first('url')
    const given = url ?? address(node, walk)
    return typeof given === 'string' ? { ...found, value: given } : { ...found, ...given }
  }
}
