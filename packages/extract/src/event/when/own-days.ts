import { marksIn } from '../../listing/groups.ts'
import { linksOn } from '../../listing/titles.ts'
import { leadsBeside } from '../../page/frame-shapes.ts'
import type { Mark } from '../../page/marks.ts'
import type { Box, Link } from '../../page/outline.ts'
import { ACTION, BOOKING, isClockwork, plain, RELATED, TICKET_HOST } from '../../page/words.ts'
import { readTimes } from '../../readers/dates/index.ts'
import { leadsToPlace } from '../place/place-links.ts'
import { spaceOf } from '../rows.ts'
import { absolute, type Scene } from '../scene.ts'
import { withoutEmptyDays } from './calendar-days.ts'

/** What leads to the page before or after this one. */
const PAGER_CLASS = /(?:^|[\s_-])(?:prev|previous|next|precedent|suivant|pager|paginator|pagination)(?=$|[\s_-])/i

/**
 * The days of a page that can be those of what it is about: not those that the site prints on most of its pages, nor those of the
 * pages before and after, nor, below its own, the day of another page that is linked to beside it.
 */
export function ownDays(scene: Scene, marks: readonly Mark[], name: string | undefined): readonly Mark[] {
  const own = withoutEmptyDays(scene, marks).filter(
    (mark) => !scene.learned.stale.has(mark.first) && !leadsOn(scene, mark),
  )
  const [first] = own
  return own.filter((mark) => mark === first || !isOfAnother(scene, mark, name ?? ''))
}

function leadsOn({ outline: { lines } }: Scene, mark: Mark): boolean {
  let paged = false
  for (let box: Box | undefined = mark.box, up = 0; box && up < 5; box = box.parent, up++) {
    const { class: own = '', rel = '' } = box.node.attribs ?? {}
    paged ||= PAGER_CLASS.test(own) || /\b(?:prev|next)\b/.test(rel)
    if (box.tag === 'a') return paged || leadsBeside(lines[box.first]?.plain ?? '') || PAGER_CLASS.test(classOver(box))
  }
  return false
}

const classOver = ({ parent }: Box): string => parent?.node.attribs?.class ?? ''

/** So many lines a card has at most, and so many letters it says besides its link and its day. */
const CARD = { lines: 6, letters: 40 }

/** In front of another evening of the same house, told in a line of its own. */
const NEXT =
  /^\W*(?:(?:our|the|notre|nos|le|la|les) )?(?:next|following|upcoming|prochaine?s?) (?:concert|show|event|production|play|exhibition|gig|spectacle|rendez-vous|evenement|exposition|soiree|piece)s?\s?[:–—-]|^\W*(?:concert|spectacle|evenement|rendez-vous|exposition) suivante?\s?[:–—-]/

/** `Next show: Lola Marsh, 19 March`: a bare day beside a link to another page, and nothing else; or in a line that begins like a box of others. */
function isOfAnother(scene: Scene, mark: Mark, name: string): boolean {
  if (mark.when.run === undefined && mark.when.occurrences.some(({ start }) => start.includes('T'))) return false
  const { lines } = scene.outline
  const card = spaceOf(scene, mark, CARD.lines)
  const others = linksOn(scene.outline, card.first, card.end).filter((link) => isOther(scene, link, name))
  const line = lines[mark.first]
  if (line && NEXT.test(line.plain)) return true
  if (others.length > 0 && line && RELATED.test(line.plain)) return true
  const [link, ...more] = others
  if (!link || more.some(({ href }) => href !== link.href) || marksIn(scene.marks, card.first, card.end).length > 1)
    return false
  const words = lines.slice(card.first, card.end).map(({ text }) => text)
  if (words.some((text) => readTimes(text, scene.dates).length > 0)) return false
  const said = words.join(' ').replace(link.text, '').replace(mark.quote, '').replace(/\P{L}/gu, '')
  return said.length <= CARD.letters
}

/** A link to another page of the site that says a name, which is neither the page's own nor that of a house. */
function isOther(scene: Scene, link: Link, name: string): boolean {
  const to = absolute(link.href, scene.page.base)
  const text = plain(link.text)
  if (to === undefined || !/\p{L}{3}/u.test(text) || isClockwork(text) || ACTION.test(text) || BOOKING.test(text))
    return false
  const [here, there] = [new URL(scene.page.capture.url), new URL(to)]
  if (here.hostname !== there.hostname || here.pathname === there.pathname || TICKET_HOST.test(to)) return false
  return !text.includes(plain(name)) && !leadsToPlace(scene, link)
}
