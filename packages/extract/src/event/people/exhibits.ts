import type { Entry } from '../../listing/entry.ts'
import { once } from '../../page/once.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { plain } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import type { Asked } from './credited.ts'

const EXHIBITION = /\b(?:expo|exposition|exhibition|vernissage|exhibit|accrochage|galerie|gallery)s?\b/
/** Characters of a line that files an event, or names its opening. */
const SHORT = 80
const TAGS_ABOVE = 3

/** True where the words around an event say that works are shown: its name, its short lines, its section. */
export function isExhibition({ outline }: Scene, { entry, title, name }: Asked, own: readonly Line[]): boolean {
  const above = outline.lines.slice(Math.max(recordAbove(entry), entry.first - TAGS_ABOVE), entry.first)
  return (
    EXHIBITION.test(plain(name)) ||
    EXHIBITION.test(sectionsOf(outline)[title.index]?.plain ?? '') ||
    [...above, ...own].some((line) => line.text.length < SHORT && EXHIBITION.test(line.plain))
  )
}

/** Where the record before this one ends, in the element beside its own: what that says is of another. */
function recordAbove({ box }: Entry): number {
  const beside = box?.parent?.children.findLast(({ tag, first }) => tag === box.tag && first < box.first)
  return beside?.end ?? 0
}

/** The heading of the section that each line stands in; of a heading, the one over it. */
export const sectionsOf = once(({ lines }: Outline): readonly (Line | undefined)[] => {
  const open: Line[] = []
  return lines.map((line) => {
    const { heading } = line
    while (heading > 0 && (open.at(-1)?.heading ?? 0) >= heading) open.pop()
    const over = open.at(-1)
    if (heading > 0) open.push(line)
    return over
  })
})
