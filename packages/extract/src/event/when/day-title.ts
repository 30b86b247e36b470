import { isNameLike } from '../../listing/name-like.ts'
import { linksByLine } from '../../listing/titles.ts'
import type { Headline } from '../../page/kind.ts'
import type { Line } from '../../page/outline.ts'
import { isClockwork, isKind, labelOf, plain } from '../../page/words.ts'
import { leadsToPlace } from '../place/place-links.ts'
import type { Scene } from '../scene.ts'

const PARTS = /\s+[|–—·»•-]\s+/u
/** So many lines below its day stands the name of what is played. */
const BELOW = 8
const LONGEST = 140

/**
 * The headline of a page whose title says only whose site it is and a day: `Festival du Môle – Friday 14 September`. It is about what
 * is played that day; the first name below the day in the content calls it, unless it is the way to a house.
 */
export function headlineOfDay(scene: Scene, headline: Headline): Headline {
  const { lines, title } = scene.outline
  const parts = headline.name === undefined ? title.split(PARTS) : []
  const day = parts.find((part) => /\d/.test(part) && isClockwork(part))
  if (day === undefined || parts.length > 2) return headline
  const at = lines.findIndex((line) => line.frame === 0 && line.plain === plain(day))
  const line = at < 0 ? undefined : lines.slice(at + 1, at + 1 + BELOW).find((one) => isName(scene, one))
  return line ? { ...headline, name: line.text, line } : headline
}

const isName = (scene: Scene, line: Line): boolean =>
  line.frame === 0 &&
  line.text.length <= LONGEST &&
  isNameLike(line.text) &&
  !isKind(line.plain) &&
  labelOf(line.text) === undefined &&
  !(linksByLine(scene.outline).get(line.index) ?? []).some((link) => leadsToPlace(scene, link))
