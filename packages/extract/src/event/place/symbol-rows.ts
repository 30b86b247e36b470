import { isCost } from '../../listing/title-cells.ts'
import type { Box, Line } from '../../page/box.ts'
import { once } from '../../page/once.ts'
import { isSymbol } from '../../page/signs.ts'
import { type TreeNode, textIn } from '../../page/tree.ts'
import { ACTION, BOOKING, isClockwork, labelOf, plain, VENUE_WORD } from '../../page/words.ts'
import { whoIs } from '../../readers/people/names.ts'
import { isNote } from './place-words.ts'

/** What a row of symbols tells besides when and where: what it costs, for whom it is, how long it lasts, how often, where to ask. */
const OTHER =
  /[$€£@#%]|\bchf\b|https?:|\d ?(?:h\b|heures?|hours?|min|ans\b|ann|years?|places?\b|seats?)|\d\+|\d:\d|(?:19|20)\d\d|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|daily|weekly|every|chaque|recurring|theme|niveau|level|langue|language|francais|anglais|french|english|bilingu\w*)\b/
const LONGEST = 90
/** So many rows stand together at most; so many elements lead down to a symbol. */
const MOST = 8
const DEEP = 3

/**
 * A line that opens with a symbol among others that do so, of which one tells the day or the hour: the only one that tells a name is
 * where. Drawings have no names, nor have classes that are made by machines.
 */
export function isPlaceBySymbols(line: Line): boolean {
  let row = line.box
  while (row.parent && row.parent.first === line.index && row.parent.end === line.index + 1) row = row.parent
  return row.parent !== undefined && row.first === line.index && placeRow(row.parent) === row
}

const placeRow = once((list: Box): Box | undefined => {
  const rows = list.children.filter(({ first, end }) => end === first + 1)
  if (rows.length < 2 || rows.length > MOST || list.children.length > MOST) return undefined
  const led = rows.filter(({ node }) => opensWithSymbol(node)).map((row) => ({ row, text: textIn(row.node) }))
  if (led.length < 2 || !led.some(({ text }) => /\d/.test(text) && isClockwork(text))) return undefined
  const names = led.filter(({ text }) => isName(text))
  return names.length === 1 ? names[0]?.row : undefined
})

function opensWithSymbol(row: TreeNode): boolean {
  let node: TreeNode | undefined = row
  for (let depth = 0; node && depth < DEEP; depth++) {
    const first: TreeNode | undefined = node.children?.find(
      ({ type, data = '' }) => type === 'tag' || (type === 'text' && data.trim() !== ''),
    )
    if (first?.type !== 'tag') return false
    if (isSymbol(first)) return true
    node = first
  }
  return false
}

function isName(text: string): boolean {
  const words = plain(text)
  return (
    /^(?:\p{Lu}|\d+,? \p{L}|l['’]\p{Lu})/u.test(text) &&
    text.length <= LONGEST &&
    !isClockwork(text) &&
    !OTHER.test(words) &&
    !isNote(text) &&
    !isCost(text) &&
    !ACTION.test(words) &&
    !BOOKING.test(words) &&
    labelOf(text) === undefined &&
    (whoIs(text) === undefined || VENUE_WORD.test(words))
  )
}
