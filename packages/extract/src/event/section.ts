import type { Entry, Group } from '../listing/entry.ts'
import { hrefAround } from '../listing/titles.ts'
import type { Headline } from '../page/kind.ts'
import type { Line, Outline } from '../page/outline.ts'
import { plain } from '../page/words.ts'

/** So many lines may stand between the heading of a section and what it lists. */
const INTRODUCTION = 10

/**
 * True for what a section of the site lists: the menu calls the page by the words of its heading, and the records follow at once,
 * without a heading in between. `Nuits d'hiver` is then no event with so many evenings. The menu may name a work as well, but a
 * page about that tells its dates under a heading of their own, or below its cast.
 */
export function isListedBySection({ lines }: Outline, { name, line }: Headline, { entries }: Group): boolean {
  const from = line?.index ?? lines.length
  const to = entries[0]?.first ?? 0
  if (name === undefined || to <= from || to - from > INTRODUCTION) return false
  if (lines.slice(from + 1, to).some(({ heading }) => heading > 0)) return false
  // What a heading divides is a part of the page, not called by the words beside its day.
  const isDivided = ({ first, end, title }: Entry): boolean =>
    lines.slice(first, end).some((other) => other.heading > 0 && other !== title?.line)
  if (entries.some(isDivided)) return false
  const words = plain(name)
  const isLink = (one: Line | undefined): boolean => one !== undefined && one.frame > 0 && hrefAround(one) !== undefined
  // The trail to a page ends with its name as well; a menu goes on behind it.
  const isInMenu = (one: Line): boolean => isLink(one) || isLink(lines[one.index + 1])
  return lines.some(
    (other) => other !== line && other.frame > 0 && other.heading === 0 && other.plain === words && isInMenu(other),
  )
}
