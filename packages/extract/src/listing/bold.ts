import type { Box, Line } from '../page/outline.ts'
import { textIn } from '../page/tree.ts'
import { isNameLike, TITLE_CLASS } from './name-like.ts'

/** The bold words that a line begins with, where others follow that nothing joins to them: `<b>Ada Lampe</b> Les Anses`. */
export function boldHead({ box, text }: Line): { readonly text: string; readonly box: Box } | undefined {
  let at: Box | undefined = box
  while (at && !BOLD.test(at.tag)) at = at.children[0]
  const head = at ? textIn(at.node) : ''
  if (!at || head.length >= text.length || !text.startsWith(`${head} `) || isJoined(text.slice(head.length)))
    return undefined
  return isNameLike(head) ? { text: head, box: at } : undefined
}

/** `<b>Open Air</b> <span>Ada Lampe, Les Anses</span>`: the words behind the bold ones stand in an element of their own. */
export const isApart = ({ text }: Line, head: Box): boolean =>
  (head.parent?.children ?? []).map(({ node }) => textIn(node)).join(' ') === text

/** Words that go on with what stands before them. */
export const isJoined = (words: string): boolean => JOINED.test(words.trim())

/** Elements for words in bold. */
export const BOLD = /^(?:b|strong)$/
/** Elements for slanted words, as titles of works are printed. */
export const SLANTED: ReadonlySet<string> = new Set(['em', 'i', 'cite'])
const JOINED = /^(?:and|et|&|\+|with|avec|feat\.?|ft\.?|x|vs\.?)(?!\p{L})|^\P{L}*[:–—-]/iu

/** The bold parts of a line, of those that stand in its element. */
export function boldIn({ box, index }: Line): Box[] {
  const found: Box[] = []
  const work = [...box.children]
  for (let at = work.pop(); at && found.length < 8; at = work.pop()) {
    if (at.first > index || at.end <= index) continue
    if (
      at.tag === 'b' ||
      at.tag === 'strong' ||
      at.tag === 'em' ||
      at.tag === 'i' ||
      TITLE_CLASS.test(at.node.attribs?.class ?? '')
    )
      found.push(at)
    else work.push(...at.children)
  }
  return found.reverse()
}
