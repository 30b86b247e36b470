import type { Mark } from '../page/marks.ts'
import type { Box, Outline } from '../page/outline.ts'
import type { Group } from './entry.ts'
import { marksIn } from './groups.ts'
import { groupAt, type Piece } from './pieces.ts'

/**
 * Records of a definition list of which the terms say when and where, and the definitions what: terms that follow each other share the
 * definitions below them (HTML, 4.4.9). None where words of the terms would name the records.
 */
export function definitionsOf(outline: Outline, parent: Box, marks: readonly Mark[]): Group | undefined {
  if (parent.tag !== 'dl') return undefined
  const pieces = piecesIn(parent)
  if (pieces.length < 2 || !pieces.every((piece) => marksIn(marks, piece.first, piece.below).length > 0))
    return undefined
  const group = groupAt(outline, parent, pieces, marks)
  const told = group?.entries.filter(({ title }) => title && holds(parent, 'dd', title.line.index)) ?? []
  const marked = told.filter(({ title }) => title && (title.line.heading > 0 || title.line.strong || title.href))
  return group && marked.length >= MOST * pieces.length ? group : undefined
}
/** So many definitions begin with a name that stands out. */
const MOST = 0.7

/** From each run of terms up to the next, and where the definitions below it begin. */
function piecesIn({ children }: Box): readonly (Piece & { readonly below: number })[] {
  const kids = children.filter(({ first, end }) => end > first)
  const starts = kids.filter(({ tag }, n) => tag === 'dt' && kids[n - 1]?.tag !== 'dt')
  return starts.map(({ first }, n) => {
    const end = starts[n + 1]?.first ?? kids.at(-1)?.end ?? first
    return { first, end, below: kids.find((kid) => kid.tag === 'dd' && kid.first >= first)?.first ?? end }
  })
}

const holds = ({ children }: Box, tag: string, line: number): boolean =>
  children.some((kid) => kid.tag === tag && kid.first <= line && line < kid.end)
