import { plain, VENUE_WORD } from '../page/words.ts'

const CELLS = /\s+[–—|•·]\s+|\s+-\s+/
/** What it costs, and whether there are seats. */
const COST =
  /^(?:(?:from |a partir de |des )?(?:[a-z]{0,3}[$€£] ?\d[\d.,]*|\d[\d.,]* ?(?:[$€£]|cad|chf|eur))(?: ?(?:[–—/-]|a|to|et|and|or|ou) ?(?:[$€£] ?)?\d[\d.,]*(?: ?[$€£])?)*|free(?: (?:admission|entry))?|gratuit|entree (?:libre|gratuite)|sold[ -]?out|complet|guichet ferme|pwyc|pay what you can|contribution volontaire|au chapeau|annulee?|cancell?ed|reportee?|postponed)$/

/** The words of a line between its strong separators. */
export const cellsOf = (text: string): readonly string[] => text.split(CELLS)
/** Words that say what it costs, or whether there are seats, and nothing else. */
export const isCost = (cell: string): boolean => COST.test(plain(cell))
const isHouse = (cell: string): boolean => VENUE_WORD.test(plain(cell))

/**
 * Names of a list that each stand in front of a house and a price: `La traversée – Salle des Câbles – 25 $`. What it costs is no
 * part of a name; the last cell is a house where it says so on most lines that have several.
 */
export function withoutCells(texts: readonly string[]): readonly string[] {
  const cells = texts.map((text) => {
    const all = [...cellsOf(text)]
    while (all.length > 1 && isCost(all.at(-1) ?? '')) all.pop()
    return all
  })
  const several = cells.filter((all) => all.length > 1)
  const housed = several.length > 1 && several.filter((all) => isHouse(all.at(-1) ?? '')).length * 2 > several.length
  return texts.map((text, n) => {
    const all = cells[n] ?? []
    const kept = housed && all.length > 1 ? all.slice(0, -1) : all
    const last = kept.at(-1)
    return last === undefined || kept.length === cellsOf(text).length ? text : text.slice(0, endOf(text, kept))
  })
}

/** Where the last of these cells ends in the text. */
function endOf(text: string, cells: readonly string[]): number {
  let at = 0
  for (const cell of cells) at = text.indexOf(cell, at) + cell.length
  return at
}
