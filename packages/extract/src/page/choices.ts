import type { TreeNode } from './tree.ts'

const DAY = /\d{1,2}(?:er|st|nd|rd|th)?[\s./-]+(?:\p{L}{3}|\d{1,2}[./-])|\p{L}{3,9}\.?\s+\d{1,2}\b|\d{4}-\d\d-\d\d/u
const HOUR = /\b\d{1,2}\s?(?:h\b|h\s?\d\d|[:.]\d\d|[ap]\.?m\b)/i
/** A list is read so far. */
const MOST = 200

/**
 * True for a list to choose one of several performances from: most of what it offers is a day with its hour. Lists of countries,
 * languages, genres or months say nothing of the page.
 */
export function offersDays(select: TreeNode): boolean {
  let [offered, dated] = [0, 0]
  const work = [...(select.children ?? [])]
  for (let at = work.pop(); at && offered < MOST; at = work.pop()) {
    if (at.name === 'optgroup') work.push(...(at.children ?? []))
    if (at.name !== 'option') continue
    const text = (at.children ?? []).map((child) => child.data ?? '').join('')
    offered++
    if (/\d/.test(text) && DAY.test(text) && HOUR.test(text)) dated++
  }
  return dated > 0 && dated * 2 >= offered
}
