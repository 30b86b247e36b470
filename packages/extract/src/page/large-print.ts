import type { Box, Line, Outline } from './box.ts'
import { once } from './once.ts'
import type { TreeNode } from './tree.ts'
import { isClockwork, labelOf } from './words.ts'

/** What is printed larger than running words, in the sizes of `<font>`: 3 is that of running words. */
const LARGE = 4
const LONGEST = 90
/** The size of `<font size>` from so many pixels on. */
const PIXELS: readonly (readonly [least: number, size: number])[] = [
  [32, 6],
  [24, 5],
  [18, 4],
]

/** On a page without large headings, the line that is printed larger than all others, in the manner of old pages. */
export const largestPrint = once(({ lines }: Outline): Line | undefined => {
  const own = lines.filter(({ frame, hidden }) => frame < 2 && !hidden)
  if (own.some(({ heading, frame }) => frame === 0 && (heading === 1 || heading === 2))) return undefined
  const sized = Map.groupBy(own, ({ box }) => sizeOf(box) ?? 0)
  const largest = Math.max(...sized.keys())
  const [line, ...more] = largest >= LARGE ? (sized.get(largest) ?? []) : []
  return line && more.length === 0 && mayHead(line) ? line : undefined
})

const mayHead = ({ text }: Line): boolean =>
  text.length <= LONGEST && /\p{L}{2}/u.test(text) && !isClockwork(text) && !labelOf(text)

/** Its own style says that it is printed larger than running words. */
export const isLarge = ({ node }: Box): boolean => (ofStyle(node.attribs?.style) ?? 0) >= LARGE

/** `<font size="5">` · `<font size="+2">` · `<big>` · `style="font-size: 24px"`; undefined where nothing says. */
function sizeOf({ node }: Box): number | undefined {
  let at: TreeNode | null = node
  for (let inside = soleChild(node); inside; inside = soleChild(inside)) at = inside
  for (let up = 0; at && up < REACH; at = at.parent, up++) {
    const { size: asked, style } = at.attribs ?? {}
    const size = at.name === 'big' ? LARGE : at.name === 'font' && asked !== undefined ? ofFont(asked) : ofStyle(style)
    if (size !== undefined) return size
  }
  return undefined
}

/** So many elements may stand around the words, or in a line around all of them. */
const REACH = 10

const soleChild = (node: TreeNode): TreeNode | undefined => {
  const [only, ...more] = (node.children ?? []).filter(({ type, data }) => type !== 'text' || data?.trim() !== '')
  return more.length === 0 && only?.type === 'tag' ? only : undefined
}

function ofFont(asked: string): number | undefined {
  const number = Number.parseInt(asked, 10)
  return Number.isNaN(number) ? undefined : /^\s*[+-]/.test(asked) ? 3 + number : number
}

function ofStyle(style: string | undefined): number | undefined {
  const [, number, unit] = /font-size:\s*(\d{1,3}(?:\.\d{1,3})?)(px|pt|em|rem|%)/i.exec(style ?? '') ?? []
  if (number === undefined) return undefined
  const pixels = Number(number) * ({ px: 1, pt: 4 / 3, '%': 0.16 }[unit?.toLowerCase() ?? ''] ?? 16)
  return PIXELS.find(([least]) => pixels >= least)?.[1] ?? 3
}
