import type { Entry, Group } from '../listing/entry.ts'
import { groupsOf } from '../listing/groups.ts'
import { hasHour, ownMarks } from '../listing/posts.ts'
import { daysOf } from '../listing/programme.ts'
import { linksOn } from '../listing/titles.ts'
import { headlineOf, isGeneric } from '../page/kind.ts'
import { headsAList } from '../page/list-heads.ts'
import type { Mark } from '../page/marks.ts'
import { linkAround } from '../page/nearest.ts'
import type { Box, Outline } from '../page/outline.ts'
import { isFrontPage, words } from '../page/site-name.ts'
import { FURTHER, plain, RELATED } from '../page/words.ts'
import type { Page } from '../page.ts'
import { framed } from './framed.ts'
import { isOfSeveral } from './identity.ts'
import { loneCards } from './lone-card.ts'
import { absolute, isOtherPage } from './scene.ts'
import { sideMarks } from './side.ts'

/** So many cards point from the page of one event to others; a season has more. */
const MOST = 12
/** A card and a day of the page’s own; so many days are those of a list. */
const FEWEST = 2
const LISTED = 60
/** In lines: a card that but points, and what may stand over and under such cards. */
const CARD = 12
const AROUND = 3
/** In lines over cards: their heading, and tabs below it. */
const OVER = 4

/**
 * The days of a page without those on cards that point from the page of one event to others: `You may also like`, a slider, a corner of
 * the menu. Each leads to a page of its own, and the page has a name and days besides. Such cards are frame from then on.
 */
export function withoutPointers(page: Page, marks: readonly Mark[]): readonly Mark[] {
  const outline = page.outline()
  const { url } = page.capture
  const content = marks.filter((mark) => mark.box.frame < 2)
  if (isFrontPage(url) || content.length < FEWEST || content.length > LISTED) return marks
  // Every day of a list leads somewhere: none is of the page itself.
  if (!content.some((mark) => isOwn(mark) || mark.box.frame === 1)) return marks
  const headline = headlineOf(outline, url)
  const { name = '' } = headline
  const groups = groupsOf(outline, ownMarks(outline, content), headline.line)
  const several = name === '' || isOfSeveral(headline, url)
  const isApart = ({ entries }: Group): boolean => !several || areApart(page, name, entries, content)
  const pointing = groups.filter((group) => pointAway(page, group.entries) && isApart(group))
  const others = groups.filter((group) => !pointing.includes(group))
  if (others.some(({ entries }) => entries.some((entry) => wholeHref(page, entry) !== undefined))) return marks
  const told = new Set(pointing.flatMap(({ entries }) => entries.flatMap((entry) => entry.marks)))
  const named = headline.line?.index
  const rest = content.filter((mark) => !told.has(mark) && (mark.first !== named || isInAddress(url, name)))
  const alone = loneCards(page, rest, headline)
  const promoted = several ? new Map([...alone].filter(([, box]) => areUnderOthers(outline, box))) : alone
  const own = [...rest.filter((mark) => isOwn(mark) && !promoted.has(mark)), ...sideMarks(outline, rest)]
  if (own.length === 0) return marks
  const kept = [...own.map(({ first }) => first), named ?? -1]
  const isOther = isOtherDay(own)
  const away = pointing.filter(({ entries }) => areOthers(entries, own, name))
  const boxes = [
    ...away.flatMap((group) => boxesOf(outline, group, kept)),
    ...[...promoted].flatMap(([mark, box]) => (isOther(mark) ? [box] : [])),
  ]
  for (const box of boxes) framed(box)
  return boxes.length === 0 ? marks : marks.filter(({ box }) => box.frame < 2)
}

/** Where a record leads, by its name or as a whole, if to another page of the house. */
function wholeHref(page: Page, { title, box }: Entry): string | undefined {
  const href = title?.href ?? (box && linkAround(box)?.node.attribs?.href)
  return isOtherPage(page, href) ? href : undefined
}

/** The same, or by the first link to such a page that stands in it: `More info`. */
function anyHref(page: Page, entry: Entry): string | undefined {
  const within = linksOn(page.outline(), entry.first, entry.end)
  return wholeHref(page, entry) ?? within.find(({ href }) => isOtherPage(page, href))?.href
}

const pointAway = (page: Page, entries: readonly Entry[]): boolean => {
  const pages = new Set(entries.flatMap((entry) => anyHref(page, entry) ?? []))
  return (
    entries.length > 1 &&
    entries.length <= MOST &&
    pages.size === entries.length &&
    entries.every((entry) => entry.end - entry.first <= CARD)
  )
}

/** Cards of others on a page that may be called after several things, or not at all. */
function areApart(page: Page, name: string, entries: readonly Entry[], content: readonly Mark[]): boolean {
  const lists = name === '' || headsAList(plain(name), words(name))
  return (
    areBeside(page, entries) || areUnderOthers(page.outline(), entries[0]) || (!lists && areToldLess(entries, content))
  )
}

/** What a page lists lies below it, or elsewhere; what lies beside it, as most of these do, is another of its kind. */
function areBeside(page: Page, entries: readonly Entry[]): boolean {
  const folder = (href: string | undefined): string =>
    new URL(absolute(href ?? '', page.base) ?? page.capture.url).pathname.replace(/\/$/, '').replace(/[^/]*$/, '')
  const here = folder(page.capture.url)
  return here !== '/' && entries.filter((entry) => folder(anyHref(page, entry)) === here).length * 2 > entries.length
}

/** Over them, or over the tabs that they stand under, it says that they are others: `À découvrir aussi`. What is but `Upcoming` may be the page’s own. */
function areUnderOthers({ lines }: Outline, lead: Pick<Entry, 'first'> | undefined): boolean {
  if (!lead) return false
  const over = lines.slice(Math.max(0, lead.first - OVER), lead.first)
  const from = over.findLastIndex(({ heading }) => heading > 0)
  return over
    .slice(Math.max(0, from))
    .some(
      ({ text, plain, heading, strong }) =>
        (heading > 0 || strong || text.endsWith(':')) && RELATED.test(plain) && !FURTHER.test(plain),
    )
}

/** A name that but holds a word for several, `Ann Dale Plays Ravel`, is that of one event where a day with its hour stands over bare days. */
function areToldLess(entries: readonly Entry[], content: readonly Mark[]): boolean {
  const first = entries[0]?.first ?? 0
  return (
    !entries.some(({ marks }) => marks.some(hasHour)) &&
    content.some((mark) => mark.first < first && isOwn(mark) && hasHour(mark))
  )
}

/** A day in the heading is that of the page where its address says a word of the heading, too. */
const isInAddress = (url: string, name: string): boolean =>
  words(name).some((word) => word.length > 3 && plain(new URL(url).pathname).includes(word))

/** A day alone on its line, or with its hour, that leads nowhere. */
const isOwn = (mark: Mark): boolean =>
  mark.box.frame === 0 &&
  linkAround(mark.box) === undefined &&
  (mark.rest.replace(/\P{L}/gu, '').length < 40 || hasHour(mark))

/** Nothing of the page's own stands between them; their days are others than its own, and none of its run; so are their names. */
function areOthers(entries: readonly Entry[], own: readonly Mark[], name: string): boolean {
  const [first, last] = [entries[0]?.first ?? 0, entries.at(-1)?.end ?? 0]
  return (
    !own.some((mark) => mark.first >= first && mark.first < last) &&
    entries.every(({ marks }) => marks.every(isOtherDay(own))) &&
    entries.every(({ title }) => title && plain(title.text) !== plain(name) && !isGeneric(title.text))
  )
}

/** A day that is none of the page's own, nor in its run. */
function isOtherDay(own: readonly Mark[]): (mark: Mark) => boolean {
  const days = new Set(own.flatMap(daysOf))
  const runs = own.flatMap(({ when: { run } }) => (run?.start && run.end ? [[run.start, run.end] as const] : []))
  const isOwnDay = (day: string): boolean => days.has(day) || runs.some(([from, to]) => from <= day && day <= to)
  return (mark) => !daysOf(mark).some(isOwnDay)
}

/** The largest element that holds these cards and little more, and none of the lines that are `kept`; else each card. */
function boxesOf({ lines }: Outline, { parent, entries }: Group, kept: readonly number[]): readonly Box[] {
  const size = entries.reduce((sum, { first, end }) => sum + end - first, 0)
  const isApart = ({ first, end }: Box): boolean => !kept.some((line) => line >= first && line < end)
  if (!isApart(parent))
    return entries.flatMap(({ box, first, end }) => box ?? lines.slice(first, end).map((line) => line.box))
  let box = parent
  while (box.parent && box.parent.end - box.parent.first <= size + AROUND && isApart(box.parent)) box = box.parent
  return [box]
}
