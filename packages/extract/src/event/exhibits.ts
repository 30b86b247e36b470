import type { Entry } from '../listing/entry.ts'
import type { Line } from '../page/outline.ts'
import { plain } from '../page/words.ts'
import type { Scene } from './scene.ts'

const EXHIBITION = /\b(?:expo|exposition|exhibition|vernissage|exhibit|accrochage|galerie|gallery)s?\b/
/** Characters of a line that files an event, or names its opening. */
const SHORT = 80
const TAGS_ABOVE = 3

/** True where the words around an event say that works are shown: its name, its short lines, its section. */
export function isExhibition(
  { outline }: Scene,
  entry: Entry,
  title: Line,
  name: string,
  own: readonly Line[],
): boolean {
  const above = outline.lines.slice(Math.max(0, entry.first - TAGS_ABOVE), entry.first)
  return (
    EXHIBITION.test(plain(name)) ||
    EXHIBITION.test(sectionOf(outline.lines, title)) ||
    [...above, ...own].some((line) => line.text.length < SHORT && EXHIBITION.test(line.plain))
  )
}

/** The heading of the section that an event stands in. */
function sectionOf(lines: readonly Line[], title: Line): string {
  const level = title.heading === 0 ? 7 : title.heading
  for (let i = title.index - 1; i >= 0; i--) {
    const line = lines[i]
    if (line && line.heading > 0 && line.heading < level) return line.plain
  }
  return ''
}
