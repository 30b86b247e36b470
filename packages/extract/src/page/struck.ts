import { wordSet } from '../word-set.ts'
import type { Box, Line } from './box.ts'
import { textIn } from './tree.ts'

const TAGS = wordSet('del s strike')
const CLASS = /(?:^|[\s_-])(?:was|old|compare|strike|strikethrough|line-through|barre)(?=$|[\s_-])/i
const STYLE = /text-decoration(?:-line)?:[^;]*line-through/i

/** Whether an element strikes its words through: they no longer hold. */
export const isStruck = ({ tag, node: { attribs } }: Box): boolean =>
  TAGS.has(tag) || CLASS.test(attribs?.class ?? '') || STYLE.test(attribs?.style ?? '')

/** A line with spaces in place of the words that are struck through: what stands behind them keeps its place. */
export function standingText(line: Line): string {
  let { text } = line
  const struck = (box: Box): readonly Box[] =>
    box.children.flatMap((child) => (child.first !== line.index ? [] : isStruck(child) ? [child] : struck(child)))
  for (const box of struck(line.box)) {
    const words = textIn(box.node)
    text = text.replace(words, ' '.repeat(words.length))
  }
  return text
}
