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

/** `2026<span>20 h</span>`, `<b>10 mars</b>20 h`: what an element sets apart from the figures beside it, with no space between them. */
export const isApart = (before: string, after: () => string): boolean => BEHIND.test(before) && HOUR.test(after())
