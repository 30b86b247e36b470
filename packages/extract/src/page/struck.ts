import { wordSet } from '../word-set.ts'
import type { Box, Line } from './box.ts'
import { nearest } from './nearest.ts'
import { once } from './once.ts'
import { fold, textIn } from './tree.ts'

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

/** What a line says without the words that are struck through, where others are left: `<s>Le Zinc</s> <b>La Nef</b>`. */
export const leftStanding = once((line: Line): string => {
  const left = line.box.children.length === 0 ? line.text : fold(standingText(line))
  return /\p{L}{3}/u.test(left) ? left : line.text
})

/** All of a line is struck through, or these words of it. */
export const isStruckOut = (line: Line, [start, end]: readonly [number, number] = [0, 0]): boolean =>
  nearest(line.box, 3, isStruck) !== undefined || (end > start && standingText(line).slice(start, end).trim() === '')
