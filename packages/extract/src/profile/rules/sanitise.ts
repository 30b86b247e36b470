import { isElement } from '../../dom.ts'
import type { TreeNode } from '../../page/tree.ts'

const KEPT = new Set('h1 h2 h3 h4 h5 h6 p li ul ol strong em a i br'.split(' '))
const SILENT = new Set('script style noscript template iframe object svg math head title textarea select'.split(' '))
const MAX_TEXT = 50_000
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPED[char] ?? char)

/**
 * The content of an element as HTML that can do no harm: headings, paragraphs, lists, emphasis, links to web pages; of all
 * other elements only the words. Written anew, never cut out of the source.
 */
export function sanitised(root: TreeNode, base: string): string {
  let html = ''
  const work: (TreeNode | string)[] = [...(root.children ?? [])].reverse()
  for (let at = work.pop(); at !== undefined && html.length < MAX_TEXT; at = work.pop()) {
    if (typeof at === 'string') html += at
    else if (at.type === 'text') html += escaped((at.data ?? '').replace(/\s+/g, ' '))
    else if (isElement(at) && !SILENT.has(at.name ?? '')) {
      const name = KEPT.has(at.name ?? '') ? at.name : undefined
      if (name) html += `<${name}${name === 'a' ? link(at, base) : ''}>`
      if (name && name !== 'br') work.push(`</${name}>`)
      work.push(...[...(at.children ?? [])].reverse())
    }
  }
  for (const rest of work.reverse()) if (typeof rest === 'string') html += rest
  return html.trim()
}

function link(node: TreeNode, base: string): string {
  const href = node.attribs?.href
  if (href === undefined || !URL.canParse(href, base)) return ''
  const url = new URL(href, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? ` href="${escaped(url.href)}"` : ''
}

const BLOCK = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
)

/** The words of an element, a line for each block, white space folded. */
export function linesOf(root: TreeNode): string {
  let text = ''
  const work: (TreeNode | string)[] = [root]
  for (let at = work.pop(); at !== undefined && text.length < MAX_TEXT; at = work.pop()) {
    if (typeof at === 'string') text += at
    else if (at.type === 'text') text += (at.data ?? '').replace(/\s+/g, ' ')
    else if (!SILENT.has(at.name ?? '') || at === root) {
      const breaks = BLOCK.has(at.name ?? '') && at !== root
      if (breaks) {
        text += '\n'
        work.push('\n')
      }
      work.push(...[...(at.children ?? [])].reverse())
    }
  }
  return text
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0\u202f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
