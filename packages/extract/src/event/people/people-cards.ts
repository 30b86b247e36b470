import { isShapedAs } from '../../listing/adopt.ts'
import { marksIn } from '../../listing/groups.ts'
import type { Box, Line } from '../../page/outline.ts'
import { textIn } from '../../page/tree.ts'
import { RELATED, VENUE_WORD } from '../../page/words.ts'
import { isEvening } from '../../readers/people/evenings.ts'
import { isSomebody, whoIs } from '../../readers/people/names.ts'
import { isStaff } from '../../readers/people/parts.ts'
import { roleOf } from '../../readers/people/roles.ts'
import type { Scene } from '../scene.ts'

const FEWEST = 3
const MAX_LINES = 8

/** Somebody by a card of their own, and where. */
export interface Carded {
  readonly name: string
  readonly line: Line
}

/**
 * The people of a line-up that nothing introduces: elements of one shape in a row, each of which begins with a name, with a picture,
 * a link or a few words about them. Most must be told as people's. Cards with a day are other evenings, those that say what somebody
 * does behind the stage are of the house.
 */
export function peopleInCards({ outline, marks }: Scene, own: readonly Line[]): readonly Carded[] {
  const rows = new Map(own.flatMap(({ box }) => rowsAround(box, own)).map((row) => [row[0], row]))
  return [...rows.values()].flatMap((shape) => {
    const [first] = shape
    const above = first && outline.lines[first.first - 1]
    if (above && (RELATED.test(above.plain) || isStaff(above.text))) return []
    const people = shape.map((card) => {
      const lines = outline.lines.slice(card.first, card.end)
      const [line] = lines
      const name = line && nameOn(line)
      const other =
        lines.length > MAX_LINES || marksIn(marks, card.first, card.end).length > 0 || lines.some(isOffstage)
      return line && name !== undefined && !other ? [{ name, line }] : []
    })
    const named = people.flat()
    const told = named.filter(({ name }) => whoIs(name) === 'Person').length
    return named.length === shape.length && told * 3 >= named.length * 2 ? named : []
  })
}

const isOffstage = ({ text }: Line): boolean =>
  text.length < 60 &&
  (isStaff(text) || (roleOf(text)?.properties.some((property) => property !== 'performer') ?? false))

/** The elements of one shape beside each other, of which one holds it; the first of them begins with a line of the event's own. */
function rowsAround(from: Box, own: readonly Line[]): readonly (readonly Box[])[] {
  const rows: (readonly Box[])[] = []
  let box: Box | undefined = from
  for (let up = 0; box?.parent && up < MOST_UP; up++, box = box.parent) {
    const one = box
    const isLike = (other: Box): boolean => other.end > other.first && isShapedAs(one, other)
    const first = box.parent.children.find(isLike)
    if (!first || !own.some(({ index }) => index === first.first)) continue
    const row = box.parent.children.filter(isLike)
    if (row.length >= FEWEST) rows.push(row)
  }
  return rows
}
const MOST_UP = 4

/** The words of the element that a line begins with, else all of them. */
function nameOn({ text, box }: Line): string | undefined {
  const head = box.children[0] ? textIn(box.children[0].node).trim() : ''
  return [text.startsWith(head) ? head : '', text].find(
    (name) => isSomebody(name, false) && !isEvening(name) && !VENUE_WORD.test(name.toLowerCase()),
  )
}
