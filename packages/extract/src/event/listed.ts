import { pooled } from '../listing/alike.ts'
import type { Group } from '../listing/entry.ts'
import { gridsOf } from '../listing/grid.ts'
import { groupsOf } from '../listing/groups.ts'
import { programmesOf } from '../listing/hours-of-days.ts'
import { ownMarks, postsIn } from '../listing/posts.ts'
import { daysOf } from '../listing/programme.ts'
import { withStages } from '../listing/stages.ts'
import { type Headline, headlineOf, isGeneric, isSlogan } from '../page/kind.ts'
import type { Mark } from '../page/marks.ts'
import { isClockwork, plain } from '../page/words.ts'
import { isHeldBelowRun } from './held.ts'
import { areOfNights, hasIdentity, isOfSeveral, listsPhrases } from './identity.ts'
import { ownActOf } from './people/own-act.ts'
import { isHallOnly } from './place/halls.ts'
import { absolute, type Scene } from './scene.ts'
import { isListedBySection } from './section.ts'
import { daysUnderOneHeading } from './side-days.ts'
import { summaryHeadline } from './summary.ts'
import { inTwoParts } from './two-part-name.ts'
import { headlineOfDay } from './when/day-title.ts'

/** What a page lists, and what it is called. */
export interface Listed {
  readonly headline: Headline
  /** Records that name things of their own, timetables among them. */
  readonly groups: readonly Group[]
  /** Weeks of a cinema, months, programmes of days: a page of these tells of no single event. */
  readonly isTimetable: boolean
  /** Dates that belong to no record and to no post. */
  readonly free: readonly Mark[]
}

/** Finds the records that a page lists: timetables first, then what repeats; posts of a blog and dates of one thing are none. */
export function listedOn(scene: Scene): Listed {
  const { outline } = scene
  const { url, capturedAt } = scene.page.capture
  const printed = learnedHeadline(scene, headlineOf(outline, url))
  const called = inTwoParts(scene, headlineOfDay(scene, summaryHeadline(scene, printed)))
  const grids = gridsOf(outline, scene.marks, scene.dates)
  const ungrid = scene.marks.filter((m) => !grids.some((g) => g.first <= m.first && m.first < g.end))
  const hourly = programmesOf(outline, ungrid, scene.dates)
  const programme = withStages(outline, called.name === undefined ? hourly : hourly.filter((g) => !nameHalls(g)))
  const days = new Set(programme.flatMap((g) => [...headsOf(g)])).size
  const slots = called.name === undefined || days > 1 || areLinked(programme) ? programme : []
  const told = new Set(slots.flatMap((g) => [...headsOf(g)].flatMap(daysOf)))
  const marks = ownMarks(outline, ungrid).filter((m) => !daysOf(m).every((day) => told.has(day)))
  const heading = called.line && called.line.heading > 0 ? called.line : undefined
  const beside = heading ? daysUnderOneHeading(outline, marks) : new Set<Mark>()
  const shaped = withoutDays(groupsOf(outline, marks, heading), beside)
  const found = ownActOf(scene) ? shaped.map(withUntitled) : shaped
  const slogan = isSlogan(outline, called, url)
  const unnamed = slogan || isUnnamed(called, url)
  const evenings = found.length === 0 && unnamed ? groupsOf(outline, marks, undefined, true) : []
  const headline = evenings.length > 0 ? { ...called, name: undefined } : called
  const all = [...found, ...evenings]
  const address = (href: string) => absolute(href, scene.page.base)
  const posts = postsIn(outline, all, capturedAt.slice(0, 10), address)
  const pools = pooled(all)
  const lists = listsPhrases(scene, headline, [...pools.values()])
  const named = all.filter((g) => {
    if (posts.has(g)) return false
    if (headline.name === undefined) return true
    if (isHeldBelowRun(scene, g)) return true
    const untold = unnamed || isListedBySection(outline, headline, g)
    return hasIdentity(scene, g, pools.get(g.titlePath) ?? g.entries, headline, untold, lists) && !areOfNights(g, marks)
  })
  const timetables = [...grids.map(({ group }) => group), ...slots]
  const groups = [...named, ...timetables]
  const taken = new Set([...groups, ...posts].flatMap((g) => g.entries.flatMap((e) => e.marks)))
  const several =
    slogan || isOfSeveral(headline, url) || (lists !== undefined && !marks.some((m) => m.when.run && !taken.has(m)))
  const isList = several && named.some(({ entries }) => entries.length >= FEWEST_RECORDS)
  return {
    headline: isList ? { ...headline, name: undefined } : headline,
    groups,
    isTimetable: timetables.length > 0,
    free: marks.filter((m) => !taken.has(m)),
  }
}

/** A heading over the days of what the page is about names no record. */
const withoutDays = (groups: readonly Group[], days: ReadonlySet<Mark>): readonly Group[] =>
  days.size === 0
    ? groups
    : groups
        .map((group) => ({ ...group, entries: group.entries.filter(({ marks }) => !marks.every((m) => days.has(m))) }))
        .filter(({ entries }) => entries.length > 0)

/** Somebody who performs is the name of the dates that have none. */
const withUntitled = (group: Group): Group => ({
  ...group,
  entries: [...group.entries, ...(group.untitled ?? [])].sort((a, b) => a.first - b.first),
})

/** Hours of one film, each with its hall: the names are those of halls, and lead nowhere else. */
const nameHalls = ({ entries }: Group): boolean =>
  entries.filter(({ title }) => title && title.href === undefined && isHallOnly(title.text)).length * 2 > entries.length

/** What each leads to a page of its own is more than the hours of one evening. */
function areLinked(programme: readonly Group[]): boolean {
  const entries = programme.flatMap((group) => group.entries)
  const pages = new Set(entries.flatMap(({ title }) => title?.href ?? []))
  return pages.size >= FEWEST_PAGES && pages.size >= 0.6 * entries.length
}
const FEWEST_PAGES = 4

/** So many records under a heading in the plural are all that the page tells of. */
const FEWEST_RECORDS = 3

/** The days that stand over the records of a programme. */
const headsOf = ({ entries }: Group): ReadonlySet<Mark> => new Set(entries.flatMap((e) => e.inherited ?? []))

/** Nothing on the page, nor its address, says the name that its title has. */
function isUnnamed({ name, line }: Headline, url: string): boolean {
  if (name === undefined) return true
  const path = plain(new URL(url).pathname)
  return (
    line === undefined &&
    !plain(name)
      .split(/[^a-z0-9]+/)
      .some((word) => word.length > 2 && path.includes(word))
  )
}

/** Where a template keeps its names on most of its pages, this page's name stands as well. */
function learnedHeadline(scene: Scene, headline: Headline): Headline {
  if (headline.name !== undefined) return headline
  const [rule] = scene.learned.at('name')
  if (!rule || rule.confidence < 0.6) return headline
  const line = scene.outline.lines[rule.box.first]
  if (
    !line ||
    line === headline.line ||
    rule.box.end - rule.box.first > 2 ||
    isGeneric(line.text) ||
    isClockwork(line.text)
  )
    return headline
  return { ...headline, name: line.text, line }
}
