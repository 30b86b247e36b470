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
export const fold = (text: string): string => text.replace(/[\s\u00a0\u2000-\u200b\u202f\ufeff]+/g, ' ').trim()

const IDENT = /^[A-Za-z][\w-]*$/

/**
 * A CSS selector that finds this element: from the nearest ancestor whose `id` stands once on the page, by tag and place
 * among siblings of that tag.
 */
export function cssPath(element: TreeNode, ids: ReadonlyMap<string, number>): string {
  const steps: string[] = []
  for (let node: TreeNode | null = element; node && node.type === 'tag'; node = node.parent) {
    const id = node.attribs?.id
    if (id && IDENT.test(id) && ids.get(id) === 1) {
      steps.push(`#${id}`)
      break
    }
    let place = 0
    let alike = 0
    for (const sibling of node.parent?.children ?? []) {
      if (sibling.type !== 'tag' || sibling.name !== node.name) continue
      alike++
      if (sibling === node) place = alike
      if (place && alike > place) break
    }
    steps.push(alike > 1 ? `${node.name}:nth-of-type(${place})` : (node.name ?? '*'))
  }
  return steps.reverse().join(' > ')
}

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
