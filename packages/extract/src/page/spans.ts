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
