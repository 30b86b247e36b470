import { spanOf } from '../page/columns.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { wordSet } from '../word-set.ts'

/** A cell of a table, with its place in it: 0 is the first column. */
export interface Cell {
  readonly box: Box
  readonly column: number
  readonly lines: readonly Line[]
  readonly text: string
}

/** The cells of a table (HTML, 4.9; ARIA's `grid` and `table`), row by row. */
export interface Table {
  readonly box: Box
  readonly rows: readonly (readonly Cell[])[]
}

const MAX_ROWS = 400
const TABLE = wordSet('table grid')
const CELL = wordSet('td th cell gridcell columnheader rowheader')

/** What an element is in a table: by its role, else by its tag. */
const partOf = (box: Box): string => {
  const role = box.node.attribs?.role ?? ''
  return role === 'presentation' || role === 'none' ? '' : role || box.tag
}

/** Tables that hold no other table: those that hold one lay out the page. */
export function tablesOf(outline: Outline): readonly Table[] {
  const open: Box[] = []
  const outer = new Set<Box>()
  for (const box of outline.boxes) {
    if (!TABLE.has(partOf(box)) || box.frame === 2) continue
    open.push(box)
    for (let at = box.parent; at && !outer.has(at); at = at.parent) outer.add(at)
  }
  return open.filter((box) => !outer.has(box)).map((box) => ({ box, rows: rowsOf(outline, box) }))
}

function rowsOf(outline: Outline, table: Box): (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = []
  const work = [...table.children].reverse()
  const taken = new Map<string, true>()
  for (let box = work.pop(); box && rows.length < MAX_ROWS; box = work.pop()) {
    const part = partOf(box)
    if (part === 'tr' || part === 'row') rows.push(cellsOf(outline, box, rows.length, taken))
    else work.push(...[...box.children].reverse())
  }
  return rows
}

/** The cells of one row, in their columns. `taken` remembers the columns that cells of rows above reach down into. */
function cellsOf(outline: Outline, row: Box, index: number, taken: Map<string, true>): Cell[] {
  const cells: Cell[] = []
  let column = 0
  for (const box of row.children) {
    if (!CELL.has(partOf(box))) continue
    while (taken.has(`${index} ${column}`)) column++
    const lines = outline.lines.slice(box.first, box.end)
    cells.push({ box, column, lines, text: lines.map((line) => line.text).join(' ') })
    const width = spanOf(box, 'colspan')
    for (let down = 1; down < spanOf(box, 'rowspan'); down++)
      for (let n = 0; n < width; n++) taken.set(`${index + down} ${column + n}`, true)
    column += width
  }
  return cells
}
