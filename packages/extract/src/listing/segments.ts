import type { Mark } from '../page/marks.ts'
import type { Box, Outline } from '../page/outline.ts'
import { firstClass } from '../page/tree.ts'
import { isClockwork } from '../page/words.ts'
import { alone, dateLines } from './date-lines.ts'
import type { Entry, Group } from './entry.ts'
import { marksIn } from './groups.ts'
import { isNameLike } from './name-like.ts'
import { namedAbove } from './named-above.ts'
import { titlesAlong } from './naming.ts'
import { besideName, namesIn } from './odd-titles.ts'
import { endOfLast } from './parting.ts'
import { groupAt } from './pieces.ts'
import { leadOf } from './rhythm.ts'
import { titlePath, variety } from './title-path.ts'
import { linksOn } from './titles.ts'

/** What a sibling is that could open a record: a heading of some level, a bold paragraph, a term, a link that is a name. */
function leaderKey(outline: Outline, kid: Box): string | undefined {
  const first = outline.lines[kid.first]
  // A month stands over records, and names none.
  if (!first || kid.end - kid.first > 3 || isClockwork(first.text)) return undefined
  if (first.heading > 0 && first.box.depth - kid.depth <= 3) return `h${first.heading}.${kid.tag}`
  if (kid.tag === 'dt') return 'dt'
  if (kid.end - kid.first > 1) return undefined
  if (first.strong) return `b.${kid.tag}`
  const [link] = linksOn(outline, kid.first, kid.end)
  return link?.text === first.text && isNameLike(first.text) ? `a.${kid.tag}.${firstClass(kid.node)}` : undefined
}

/**
 * Records split over siblings: `h3 p p h3 p p`, or `date card card date card`. The pieces from one leader up to the next
 * are one record; a date may lead several. Where the date always stands just before the heading, the record begins with it.
 */
export function segmentsOf(
  outline: Outline,
  parent: Box,
  all: readonly Mark[],
  holds: ReadonlySet<Box>,
): Group | undefined {
  const kids = parent.children.filter((kid) => kid.frame !== 2 && kid.end > kid.first && !holds.has(kid))
  if (kids.length < 4) return undefined
  const taken = parent.children.filter((kid) => holds.has(kid))
  const marks = all.filter((mark) => !taken.some((kid) => kid.first <= mark.first && mark.first < kid.end))
  const byKey = new Map<string, number[]>()
  const dates = dateLines(outline, kids, marks)
  const isDate = new Set(dates)
  for (const [i, kid] of kids.entries()) {
    if (isDate.has(i)) continue
    const key = leaderKey(outline, kid)
    if (key === undefined) continue
    const list = byKey.get(key)
    if (list) list.push(i)
    else byKey.set(key, [i])
  }
  // What other records have taken ends a record.
  const starts = taken.map((kid) => kid.first)
  let best: Group | undefined
  for (const leaders of byKey.values()) {
    if (leaders.length < 2) continue
    const group = cut(outline, parent, kids, belowDates(leaders, isDate), marks, starts, isDate)
    if (group && group.entries.length > (best?.entries.length ?? 1)) best = group
  }
  const led = dates.length < 2 ? undefined : datesLead(outline, parent, kids, dates, marks)
  return led && led.entries.length > (best?.entries.length ?? 1) ? led : best
}

/** A list of records stands for its items. */
const itemsIn = (kid: Box): readonly Box[] =>
  kid.tag === 'ul' || kid.tag === 'ol' ? kid.children.filter((item) => item.end > item.first) : [kid]

/** Items of which most stand for themselves: links or headings. */
const isList = (kids: readonly Box[], stand: (kid: Box) => boolean): boolean =>
  kids.every((kid) => kid.tag === 'li') && kids.filter(stand).length * 2 > kids.length

/** Each date holds for all that stands under it, up to the next date. */
function datesLead(
  outline: Outline,
  parent: Box,
  kids: readonly Box[],
  dates: readonly number[],
  marks: readonly Mark[],
): Group | undefined {
  // Names of records that each stand before their date; the one heading of a page is none of them.
  const keys = kids.map((kid, i) => (dates.includes(i) ? undefined : leaderKey(outline, kid)))
  const firstTitle = keys.findIndex((key) => key !== undefined && keys.indexOf(key) !== keys.lastIndexOf(key))
  if (firstTitle >= 0 && firstTitle < (dates[0] ?? 0)) return undefined
  const lead = leadOf(dates, kids.length)
  if (lead > 0) {
    const led = dates.map((at, n) => ({
      first: kids[at - lead]?.first ?? parent.first,
      end: kids[(dates[n + 1] ?? kids.length + lead) - lead]?.first ?? parent.end,
    }))
    return groupAt(outline, parent, led, marks)
  }
  const named = namedAbove(outline, parent, kids, dates, marks)
  if (named.length > 1) return groupAt(outline, parent, named, marks)
  const pieces: { first: number; end: number; box: Box | undefined; inherited: Mark }[] = []
  for (const [n, at] of dates.entries()) {
    const date = kids[at]
    const [inherited] = date ? marksIn(marks, date.first, date.end) : []
    if (!date || !inherited) continue
    const under = kids.slice(at + 1, dates[n + 1] ?? kids.length).flatMap(itemsIn)
    const [lead] = under
    const last = under.at(-1)
    if (!lead || !last) continue
    const stand = (kid: Box): boolean => kid.endLink > kid.firstLink || Boolean(outline.lines[kid.first]?.heading)
    const alike = isList(under, stand) ? under : under.filter((kid) => kid.tag === lead.tag && stand(kid))
    if (alike.length === under.length || (alike.length > 1 && lead.tag !== 'p' && !/^h\d$/.test(lead.tag)))
      for (const kid of alike) pieces.push({ first: kid.first, end: kid.end, box: kid, inherited })
    else pieces.push({ first: date.first, end: last.end, box: undefined, inherited })
  }
  const days = new Set(pieces.flatMap(({ inherited: { when } }) => when.occurrences[0]?.start ?? when.run?.start ?? []))
  if (days.size < 2) return undefined
  const found = pieces.map((p) => namesIn(outline, p.box, p.first, p.end, marksIn(marks, p.first, p.end)))
  const path = titlePath(found)
  if (path === undefined || variety(found, path) < 0.3) return undefined
  const titles = titlesAlong(found, path)
  const entries = pieces.flatMap((p, n): Entry[] => {
    const title = titles[n]
    const own = besideName(title, marksIn(marks, p.first, p.end))
    return title ? [{ ...p, marks: own.length > 0 ? own : [p.inherited], title }] : []
  })
  return entries.length < 2 ? undefined : { entries, parent, titlePath: path }
}

/** What stands over the list is marked like a name, where a name follows right below each date, as below the last. */
function belowDates(leaders: readonly number[], dates: ReadonlySet<number>): readonly number[] {
  const [first = 0] = leaders
  const led = leaders.filter((i) => dates.has(i - 1))
  return dates.size > 1 && led.length === dates.size && !dates.has(first + 1) ? led : leaders
}

/** By how many pieces the date stands before the leader of its record: in the first record as in most. */
function dateBefore(
  kids: readonly Box[],
  leaders: readonly number[],
  marks: readonly Mark[],
  dates: ReadonlySet<number>,
): number {
  const isAt = (i: number): boolean => {
    const before = kids[i]
    return (
      dates.has(i) ||
      (before !== undefined && before.end - before.first <= 4 && marksIn(marks, before.first, before.end).some(alone))
    )
  }
  const [first = 0] = leaders
  for (let shift = 1; shift <= 3; shift++)
    if (isAt(first - shift) && leaders.filter((i) => isAt(i - shift)).length >= 0.8 * leaders.length) return shift
  return 0
}

function cut(
  outline: Outline,
  parent: Box,
  kids: readonly Box[],
  leaders: readonly number[],
  marks: readonly Mark[],
  taken: readonly number[],
  dates: ReadonlySet<number>,
): Group | undefined {
  const shift = dateBefore(kids, leaders, marks, dates)
  const heads = leaders.flatMap((at) => kids[at - shift] ?? [])
  const ranges = heads.map((head, n) => ({
    first: head.first,
    named: kids[leaders[n] ?? 0]?.first ?? head.first,
    end: Math.min(heads[n + 1]?.first ?? endOfLast(parent, heads), ...taken.filter((at) => at >= head.first)),
  }))
  const dated = ranges.filter(({ first, end }) => marksIn(marks, first, end).length > 0)
  if (dated.length < 2 || dated.length < 0.5 * ranges.length) return undefined
  return groupAt(
    outline,
    parent,
    dated,
    marks,
    dated.map(({ named, end }) => ({ first: named, end })),
  )
}
