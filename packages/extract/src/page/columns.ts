import { once } from './once.ts'
import type { Box, Line } from './outline.ts'
import { type TreeNode, textIn } from './tree.ts'
import { labelOf, plain } from './words.ts'

/** The column of a table that a line stands in. */
export interface Column {
  /** 0 is the first. */
  readonly index: number
  /** What the head of the column announces: `title` for names of what is played, `note` for remarks, else as {@link labelOf} says. */
  readonly property: string | undefined
}

/** Heads over the names of what is played. */
const TITLE_HEAD =
  /^(?:(?:titre|title|nom|name|quoi|what|evenement|event|activite|activity|spectacle|show|concert|gig|performance|production|piece|play|film|movie|oeuvre|programme?|exposition|exhibition|atelier|workshop|rendez-vous|sujet|theme)s?)(?: (?:du|de l'|de la|of the|of) ?.{0,20}| (?:name|title))?$/

const WHO_HEAD = /^(?:who|qui)$/
/** Behind who plays, what is to be said of them: `When`, `Who`, `What`. */
const WHAT_HEAD = /^(?:what|quoi)$/

/** Heads over what is said besides. */
const NOTE_HEAD = /^(?:notes?|remarques?|remarks?|observations?|commentaires?|comments?|divers|precisions?)$/

/** The column of a line that stands in a cell of a table. */
export function columnOf({ box }: Line): Column | undefined {
  let cell: Box | undefined = box
  for (let up = 0; cell && cell.tag !== 'td' && cell.tag !== 'th' && up < 5; up++) cell = cell.parent
  const row = cell?.parent
  const table = row?.parent?.tag === 'table' ? row.parent : row?.parent?.parent
  if (!cell || !row || row.tag !== 'tr' || table?.tag !== 'table') return undefined
  const index = columnAt(cell)
  const spans = row.children.some(({ node }) => node.attribs?.colspan)
  return { index, property: cell.tag === 'td' && !spans ? headsOf(table.node)[index] : undefined }
}

/** The column that a cell of a row begins in, behind those that reach down from the rows above (HTML, 4.9.12.2). */
export const columnAt = (cell: Box): number => columnsIn(cell.parent?.parent ?? cell).get(cell) ?? -1

const columnsIn = once((section: Box): ReadonlyMap<Box, number> => {
  const columns = new Map<Box, number>()
  const down: number[] = []
  for (const row of section.children) {
    if (row.tag !== 'tr') continue
    let column = 0
    for (const cell of row.children) {
      while (passed(down, column)) column++
      columns.set(cell, column)
      for (let width = spanOf(cell, 'colspan'); width > 0; width--) down[column++] = spanOf(cell, 'rowspan') - 1
    }
    while (column < down.length) passed(down, column++)
  }
  return columns
})

/** Whether a cell of a row above reaches down here; it is then one row shorter. */
function passed(down: number[], column: number): boolean {
  const left = down[column] ?? 0
  if (left > 0) down[column] = left - 1
  return left > 0
}

/** Over how many columns or rows a cell reaches. */
export const spanOf = ({ node }: Box, name: 'colspan' | 'rowspan'): number =>
  Math.min(Math.max(1, Number.parseInt(node.attribs?.[name] ?? '1', 10) || 1), 60)

/** What the heads of a table announce, column by column. */
const headsOf = once((table: TreeNode): readonly (string | undefined)[] => {
  const parts = (table.children ?? []).filter(({ type }) => type === 'tag')
  const top = parts.find(({ name }) => name === 'thead') ?? parts.find(({ name }) => name === 'tbody') ?? table
  const head = (top.children ?? []).find(({ name }) => name === 'tr')
  const cells = (head?.children ?? []).filter(({ type }) => type === 'tag')
  const heads = cells.map((cell) => textIn(cell))
  const announced = heads.map(announcedBy)
  const who = announced.indexOf('performer')
  const labels = announced.map((label, n) =>
    who >= 0 && n > who && WHAT_HEAD.test(headIn(heads[n] ?? '')) ? 'note' : label,
  )
  const told = labels.filter((label) => label !== undefined).length
  const isHead = top.name === 'thead' || cells.every(({ name }) => name === 'th') || told > 1
  if (cells.length < 2 || !isHead) return []
  // The last column, without a head, of a table whose heads tell days and places and no names: remarks.
  const last = cells.at(-1)
  const beside = told > 1 && !labels.includes('title') && last !== undefined && textIn(last) === ''
  return beside ? [...labels.slice(0, -1), 'note'] : labels
})

const headIn = (text: string): string => (text.length < 40 ? plain(text).replace(/[^a-z]+$/, '') : '')

function announcedBy(text: string): string | undefined {
  const head = headIn(text)
  if (WHO_HEAD.test(head)) return 'performer'
  return TITLE_HEAD.test(head) ? 'title' : NOTE_HEAD.test(head) ? 'note' : labelOf(text)
}
