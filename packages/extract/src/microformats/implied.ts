import { attribute, attributeOf, isElement } from '../dom.ts'
import type { TreeNode } from '../page/tree.ts'
import type { MfItem } from './parse.ts'
import { resolveUrl, textOf, type Walk } from './values.ts'

interface Explicit {
  /** Prefixes of the properties that are stated. */
  readonly prefixes: ReadonlySet<string>
  /** The item holds other items. */
  readonly nested: boolean
  readonly isRoot: (node: TreeNode) => boolean
}

const PHOTOS: ReadonlyMap<string, string> = new Map([
  ['img', 'src'],
  ['object', 'data'],
])
const LINKS: ReadonlyMap<string, string> = new Map([
  ['a', 'href'],
  ['area', 'href'],
])
const elements = (node: TreeNode): TreeNode[] => (node.children ?? []).filter(isElement)

/** Puts in what a root implies (microformats2 parsing, 1.3.3): its name, photo and address. */
export function impliedInto(item: MfItem, walk: Walk, { prefixes, nested, isRoot }: Explicit): void {
  const { element, properties } = item
  const free = (node: TreeNode): boolean => !isRoot(node)
  /** `>x:only-child`, `>x:only-of-type`; then the same in an only child. */
  const inChild = (
    test: (node: TreeNode, siblings: readonly TreeNode[]) => string | undefined,
  ): [TreeNode, string] | undefined => {
    const children = elements(element)
    const only = children.length === 1 ? children[0] : undefined
    for (const level of [children, only && free(only) ? elements(only) : []])
      for (const node of level) {
        const value = free(node) ? test(node, level) : undefined
        if (value !== undefined) return [node, value]
      }
    return undefined
  }
  const alone = (node: TreeNode, siblings: readonly TreeNode[]): boolean =>
    siblings.filter(({ name }) => name === node.name).length === 1
  const named = (node: TreeNode): string | undefined =>
    node.name === 'img' || node.name === 'area'
      ? attribute(node, 'alt')
      : node.name === 'abbr'
        ? attribute(node, 'title')
        : undefined

  if (!properties.has('name') && !prefixes.has('p') && !prefixes.has('e') && !nested) {
    const own = named(element)
    const found: [TreeNode, string] | undefined =
      own === undefined
        ? inChild((node, siblings) => (siblings.length === 1 ? named(node) || undefined : undefined))
        : [element, own]
    const [node, value] = found ?? [element, textOf(element, walk, false)]
    properties.set('name', [{ element: node, value: value.trim() }])
  }

  const linked = (tags: ReadonlyMap<string, string>): [TreeNode, string] | undefined => {
    const own = attributeOf(element, tags)
    if (own !== undefined) return [element, own]
    for (const [tag, source] of tags) {
      const found = inChild((node, siblings) =>
        node.name === tag && alone(node, siblings) ? attribute(node, source) : undefined,
      )
      if (found) return found
    }
    return undefined
  }
  if (nested || prefixes.has('u')) return
  const photo = properties.has('photo') ? undefined : linked(PHOTOS)
  if (photo) {
    const [node, source] = photo
    const alt = node.name === 'img' ? attribute(node, 'alt') : undefined
    const value = resolveUrl(source, walk.base)
    properties.set('photo', [alt === undefined ? { element: node, value } : { element: node, value, alt }])
  }
  const link = properties.has('url') ? undefined : linked(LINKS)
  if (link) properties.set('url', [{ element: link[0], value: resolveUrl(link[1], walk.base) }])
}
