import { selectAll } from 'css-select'
import { parseDocument } from 'htmlparser2'
import { cssOf } from './xpath.ts'

/** A listing that a person points to, for sites where guessing does not do. */
export interface Listing {
  /** Its address; `{page}` stands for the number of a page, from 1. */
  readonly url: string
  /** A CSS selector of the links to follow, or of elements that hold them. @default all links of the page */
  readonly select?: string
  /** The same as XPath, as far as {@link cssOf} understands it. */
  readonly xpath?: string
  /** Pages to visit where the address holds `{page}`. @default 20 */
  readonly pages?: number
}

/** The addresses of a listing's pages. */
export const pagesOf = ({ url, pages = 20 }: Listing): readonly string[] =>
  url.includes('{page}')
    ? Array.from({ length: pages }, (_, index) => url.replaceAll('{page}', String(index + 1)))
    : [url]

/** A page with more than this is not searched: a tree of it would be too much to hold. */
const MAX_HTML = 4_000_000
const MAX_FOUND = 2000

interface Element {
  readonly name: string
  readonly attribs: Readonly<Record<string, string>>
  readonly children: readonly unknown[]
}

const isElement = (node: unknown): node is Element =>
  typeof node === 'object' && node !== null && 'attribs' in node && 'children' in node

/**
 * The addresses that a selector finds in a page: of links themselves, or of all links inside what it finds.
 *
 * @throws Error for a selector that cannot be read
 */
export function selected(html: string, listing: Listing): readonly string[] {
  const selector = listing.select ?? (listing.xpath === undefined ? 'a[href]' : cssOf(listing.xpath))
  if (html.length > MAX_HTML) return []
  const found: readonly unknown[] = selectAll(selector, parseDocument(html).children)
  return [...new Set(found.flatMap(hrefsOf))].slice(0, MAX_FOUND)
}

function hrefsOf(root: unknown): readonly string[] {
  const hrefs: string[] = []
  const stack: unknown[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (!isElement(node)) continue
    if (node.attribs.href !== undefined) hrefs.push(node.attribs.href)
    stack.push(...node.children.toReversed())
  }
  return hrefs
}
