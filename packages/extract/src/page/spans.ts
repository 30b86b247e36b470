import { wordSet } from '../word-set.ts'
import { type TreeNode, textIn } from './tree.ts'

const START = /(?:^|[\s_-])(?:start|begin|from|debut)(?:$|[\s_-])/i
const END = /(?:^|[\s_-])(?:end|fin)(?:$|[\s_-])/i

const isCalled = ({ attribs }: TreeNode, name: RegExp): boolean =>
  attribs?.class !== undefined && name.test(attribs.class)

/**
 * `<span class="start">02 Dec</span><span class="end">17 Jan</span>`: from the first to the second, with no sign between them. Asked
 * of every element of a page, so what stands before it is looked for only where it is called an end.
 */
export function spansFrom(before: () => TreeNode | undefined, node: TreeNode): boolean {
  if (!isCalled(node, END)) return false
  const start = before()
  if (!start || !isCalled(start, START)) return false
  const to = textIn(node)
  return /\d/.test(textIn(start)) && /^[\p{L}\d]/u.test(to) && /\d/.test(to)
}

const DRAWN = wordSet('i span em svg img b')
const SIGN = /arrow|chevron|fleche|tiret|dash|hyphen|divider|(?:^|[\s_-])(?:sep|separat\w+|to|range)(?:$|[\s_-])/i
/** `26`, `26 nov.`, `26.11`, `26 nov. 2027` */
const ENDS_AS_DAY = /(?:^|\s)\d{1,2}(?:er|st|nd|rd|th)?(?:[./]\d{1,2}|\s\p{L}{3,9}\.?)?(?:[\s./]\d{4})?$/u
/** The same with a weekday before it, and a month; no hour. */
const BEGINS_AS_DAY =
  /^(?:\p{L}{2,9}\.?\s)?\d{1,2}(?:er|st|nd|rd|th)?(?:[./]\d{1,2}(?:[./]|\s|$)|\s(?!h(?:eures?)?\b)\p{L}{3})/u

/** `26 nov. <i class="sep"></i> 5 déc.`: a child is nothing but a sign that a class or a picture draws, between two days of one line. */
export function isDrawnDash(children: readonly TreeNode[], at: number, last: () => string): boolean {
  const node = children[at]
  if (!node) return false
  const { name = '', attribs, children: inside = [] } = node
  if (!DRAWN.has(name) || (name !== 'svg' && (inside.length > 1 || !SIGN.test(attribs?.class ?? '')))) return false
  if (!ENDS_AS_DAY.test(last().trim()) || (name !== 'svg' && textIn(node).trim() !== '')) return false
  const behind = children.slice(at + 1).find((one) => textIn(one).trim() !== '')
  return behind !== undefined && BEGINS_AS_DAY.test(textIn(behind).trim())
}

/** A figure right behind a word or a year. */
const BEHIND = /(?:\p{L}{3}|\b\d{4}|\p{Ll}\.)$/u
/** `20 h`, `8pm`, `19:30`: an hour, or a day with its month. */
const HOUR = /^\d{1,2}\s?(?:[:h.]|[ap]\.?m|\p{L}{3})/iu
/** A figure right behind a figure: an hour behind `Jul 5`, `mars 12`. */
const DAY = /\p{L}{3}\.?\s\d{1,2}$/u
const CLOCK = /^\d{1,2}\s?(?:[:h]|[ap]\.?m)/i
/** A name right behind a day or an hour: `10 Oct`, `March 2026`, `20 h`, `7.30pm`. */
const DATED = /(?:\b\d{1,2}\s\p{L}{3,9}\.?|\p{L}\s(?:20)?\d\d|\d\s?h(?:\s?\d\d)?|[:.]\d\d|\d\s?[ap]\.?m\.?)$/iu
const NAME = /^\p{Lu}\p{L}{2}/u

/**
 * `2026<span>20 h</span>`, `<b>10 mars</b>20 h`, `10 mars<span>Salle 2</span>`: what an element sets apart from the words beside it, with
 * no space between them.
 */
export function isApart(before: string, after: () => string): boolean {
  const [worded, day, dated] = [BEHIND.test(before), DAY.test(before), DATED.test(before)]
  if (!worded && !day && !dated) return false
  const words = after()
  return (worded && HOUR.test(words)) || (day && CLOCK.test(words)) || (dated && NAME.test(words))
}
