import { edged } from '../listing/leftover.ts'
import { isNameLike } from '../listing/name-like.ts'
import { linksOn } from '../listing/titles.ts'
import { type Headline, isGeneric } from '../page/kind.ts'
import type { Mark } from '../page/marks.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { ACTION, BOOKING, isKind, labelOf, plain, TICKET_HOST } from '../page/words.ts'
import type { Page } from '../page.ts'
import { mayBeName } from './place/place-looks.ts'
import { absolute, isOtherPage, whereabouts } from './scene.ts'

/** In lines, and in elements from its day outwards. */
const CARD = 8
const DEPTH = 5
/** More of them are a list. */
const MOST = 2

/**
 * Cards that promote another event on the page of one: a name, a day and the way to its page. `Ne manquez pas` over `Les cigales`, or one
 * link with all of it. Answers the card of each such day.
 */
export function loneCards(page: Page, marks: readonly Mark[], headline: Headline): ReadonlyMap<Mark, Box> {
  const found = new Map(
    marks.flatMap((mark) => {
      const box = cardOf(page, mark, headline)
      return box ? [[mark, box] as const] : []
    }),
  )
  return new Set(found.values()).size > MOST ? new Map() : found
}

function cardOf(page: Page, mark: Mark, headline: Headline): Box | undefined {
  const outline = page.outline()
  const named = headline.line?.index ?? -1
  let box: Box | undefined = mark.box
  for (let up = 0; box && up < DEPTH; up++, box = box.parent) {
    if (box.end - box.first > CARD || (box.first <= named && named < box.end)) return undefined
    const names = namesIn(outline, box, mark)
    if (names.length > 0 && leadsOn(page, box))
      return names.some((text) => isOther(outline, mark, text, headline)) ? box : undefined
  }
  return undefined
}

/** Headings of a card; of a link, what it says besides the day. */
function namesIn({ lines }: Outline, { tag, first, end }: Box, mark: Mark): readonly string[] {
  const within = lines.slice(first, end)
  const headed = within.filter(({ heading, index }) => heading > 0 && index !== mark.first)
  if (headed.length > 0 || tag !== 'a') return headed.map(({ text }) => text)
  return within.map((line: Line) => (line.index === mark.first ? edged(mark.rest) : line.text)).filter(isNameLike)
}

/** To another page of the house, and not to book. */
function leadsOn(page: Page, { tag, node, first, end }: Box): boolean {
  const within = linksOn(page.outline(), first, end)
  const links = tag === 'a' ? [{ href: node.attribs?.href ?? '', text: '' }] : within
  return (
    links.length > 0 &&
    links.every(
      ({ href, text }) =>
        isOtherPage(page, href) &&
        !TICKET_HOST.test(whereabouts(absolute(href, page.base) ?? '').pathname) &&
        !BOOKING.test(plain(text)),
    )
  )
}

/** The name of something else: no place, no label, nor words of the page's own name. */
function isOther({ lines }: Outline, mark: Mark, text: string, { name = '' }: Headline): boolean {
  const line = lines[mark.first]
  const [own, other] = [plain(name), plain(text)]
  return (
    line !== undefined &&
    text.replace(/\P{L}/gu, '').length > 3 &&
    !own.includes(other) &&
    !other.includes(own) &&
    !isGeneric(text) &&
    !isKind(other) &&
    !ACTION.test(other) &&
    labelOf(text) === undefined &&
    mayBeName(line, text)
  )
}
