import type { Entry, Group } from '../listing/entry.ts'
import { gridsOf } from '../listing/grid.ts'
import { groupsOf } from '../listing/groups.ts'
import { headingsOver, inOrder, tellsOfThePast } from '../listing/order.ts'
import { isNews, ownMarks, tellsOfAnEvent } from '../listing/posts.ts'
import { daysOf, isProgramme, tellsMore } from '../listing/programme.ts'
import { inSeason, inYears, yearsOfPage } from '../listing/seasons.ts'
import { slotsOf } from '../listing/slots.ts'
import { type Headline, headlineOf, isFrontPage, isGeneric } from '../page/kind.ts'
import type { Mark } from '../page/marks.ts'
import type { Line } from '../page/outline.ts'
import { FURTHER, isClockwork, NEWS_PATH, plain, RELATED, RELEASE } from '../page/words.ts'
import { readAddresses } from '../readers/address.ts'
import { announcedIn, heldAround } from './around.ts'
import { artistOf } from './artist-page.ts'
import { homeFor, homeForOne } from './at-home.ts'
import { cardsOf } from './cards.ts'
import { headlineOfDay } from './day-title.ts'
import type { EventOptions } from './event.ts'
import { homeOf } from './home.ts'
import { hasIdentity } from './identity.ts'
import { ownDays } from './own-days.ts'
import { placePathOf, type Venue } from './place.ts'
import { statedVenue } from './place-page.ts'
import { absolute, type Scene } from './scene.ts'
import { sideMarks, withSide } from './side.ts'
import { singles } from './singles.ts'
import { summaryHeadline } from './summary.ts'
import { calledByAct } from './tour.ts'

export interface Chosen {
  readonly entry: Entry
  readonly options: EventOptions
}

/** What a page holds, and what it says of itself. */
export interface Entries {
  readonly chosen: readonly Chosen[]
  readonly headline: Headline
  readonly home: () => Venue | undefined
}

/** Decides what the page is about: one event, the records it lists, or single events among other things. */
export function entriesOf(scene: Scene): Entries {
  const { outline } = scene
  const { url, capturedAt } = scene.page.capture
  const grids = gridsOf(outline, scene.marks, scene.dates)
  const called = headlineOfDay(scene, summaryHeadline(scene, learnedHeadline(scene, headlineOf(outline, url))))
  const ungrid = scene.marks.filter((m) => !grids.some((g) => g.first <= m.first && m.first < g.end))
  const slots = slotsOf(outline, ungrid, scene.dates).filter((g) => called.name === undefined || headsOf(g).size > 1)
  const slotted = new Set(slots.flatMap((g) => [...headsOf(g)]))
  const told = new Set([...slotted].flatMap(daysOf))
  const marks = ownMarks(outline, ungrid).filter((m) => !daysOf(m).every((day) => told.has(day)))
  const front = isFrontPage(url)
  const found = groupsOf(outline, marks, called.line && called.line.heading > 0 ? called.line : undefined)
  const evenings = found.length === 0 && isUnnamed(called, url) ? groupsOf(outline, marks, undefined, true) : []
  const headline = evenings.length > 0 ? { ...called, name: undefined } : called
  const all = [...found, ...evenings]
  const address = (href: string) => absolute(href, scene.page.base)
  const captured = capturedAt.slice(0, 10)
  const groups = all.filter((group) => !isNews(outline, group, captured, address))
  const posts = new Set(all.filter((g) => !groups.includes(g)).flatMap((g) => g.entries.flatMap((e) => e.marks)))
  const own = headline.name === undefined ? [] : groups.filter((g) => !hasIdentity(scene, g, headline))
  const timetables = [...grids.map(({ group }) => group), ...slots]
  const listed = [...groups.filter((g) => !own.includes(g)), ...timetables]
  const grouped = new Set(listed.flatMap((g) => g.entries.flatMap((e) => e.marks)))
  const free = marks.filter((m) => !grouped.has(m) && !posts.has(m))

  const isOfRecord = ({ index }: Line): boolean =>
    listed.some(({ entries }) => entries.some((entry) => index >= entry.first && index < entry.end))
  let known: Venue | undefined
  let looked = false
  const home = (): Venue | undefined => {
    const own = (): Venue | undefined => (artistOf(scene, headline) ? undefined : homeOf(scene, headline, isOfRecord))
    if (!looked) known = statedVenue(scene) ?? own() ?? learnedHome(scene)
    looked = true
    return known
  }
  const days = front ? free : ownDays(scene, free)
  const cards = cardsOf(scene, days, headline)
  const carded = new Set(cards.flatMap((card) => card.marks))
  const years = yearsOfPage(outline, scene.marks, url, captured)
  const about = inSeason(
    days.filter((m) => !carded.has(m)),
    years,
  )
  const page =
    headline.name === undefined || timetables.length > 0 ? undefined : wholePage(scene, headline, about, listed)
  const recordsOf = (g: Group): Chosen[] => {
    const dated = inYears(outline, g, headingsOver(outline, g), years)
    const told = calledByAct(
      scene,
      dated.filter((entry) => !isBlock(entry)),
    )
    const entries = inOrder(told, captured, tellsOfThePast(outline, g, url))
    const placePath = placePathOf(scene, g.entries)
    const options = { whole: false, sure: 0.9, home: homeFor(scene, entries, home, placePath), placePath }
    return entries.flatMap((entry) => (comesOut(entry.title?.text ?? '', entry.marks) ? [] : [{ entry, options }]))
  }
  const alone = cards.map((entry): Chosen => ({ entry, options: { whole: false, sure: 0.85, home } }))
  if (page) {
    const programme = listed.filter((g) => isProgramme(page.entry, g) || (!front && tellsMore(outline, g)))
    if (!front || programme.length === listed.length)
      return {
        chosen: [
          ...heldAround(scene, { ...page, options: { ...page.options, home: homeForOne(home) } }).flatMap((one) =>
            announcedIn(scene, one),
          ),
          ...programme.flatMap(recordsOf),
          ...alone,
        ],
        headline,
        home,
      }
  }
  const records = listed.flatMap(recordsOf)
  const named = new Set(records.map(({ entry }) => entry.title?.line))
  const single = singles(scene, about, headline, named).flatMap(({ entry, options }) =>
    comesOut(entry.title?.text ?? '', entry.marks) ? [] : [{ entry, options: { ...options, home } }],
  )
  return { chosen: [...records, ...alone, ...single], headline, home }
}

/** A heading over other things, as `Coming up` or `À ne pas manquer`, with the days that its words mention. */
const isBlock = ({ title }: Entry): boolean =>
  title !== undefined && title.line.heading > 0 && title.href === undefined && RELATED.test(plain(title.text))

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

/** The house that most pages of the site name. */
function learnedHome(scene: Scene): Venue | undefined {
  const venue = scene.profile?.site.venue
  const box = scene.outline.root
  if (!venue?.name) return undefined
  const address = venue.address ? readAddresses(venue.address)[0]?.value : undefined
  return { name: venue.name, address, box, quote: '', confidence: 0.7 }
}

/** The page tells of one event: its own heading names it, and a date of its own stands near, before other records. */
function wholePage(
  scene: Scene,
  headline: Headline,
  free: readonly Mark[],
  listed: readonly Group[],
): Chosen | undefined {
  const { outline } = scene
  const about = headline.line && headline.line.heading > 0 ? headline.line.index : 0
  const earliest = Math.min(...free.map((m) => m.first))
  const related = outline.lines.find((l) => {
    if ((l.heading === 0 && !l.strong) || l.index <= about || l.text.length > 60) return false
    const text = l.plain
    return RELATED.test(text) && !(FURTHER.test(text) && l.index < earliest)
  })?.index
  const cut = Math.min(related ?? outline.lines.length, outline.lines.length)
  const firstRecord = Math.min(outline.lines.length, ...listed.map((g) => g.entries[0]?.first ?? 0))
  const inContent = free.filter((m) => m.first < cut && m.first >= about - 12 && m.box.frame === 0)
  const inSide = sideMarks(outline, free)
  // Records beside the content, or under `Also this season`, are other events; they do not make the page a listing.
  const aside = listed.every((g) => g.entries.every((e) => e.first >= cut || outline.lines[e.first]?.frame === 1))
  const strong = inContent.some((m) => isStrong(m, about))
  const beside = aside && inSide.length > 0
  const own = !beside ? inContent : strong ? withSide(outline, inContent, inSide) : inSide
  if (!own.some((m) => isStrong(m, about))) return undefined
  const post = NEWS_PATH.test(new URL(scene.page.capture.url).pathname)
  if (post && !tellsOfAnEvent(own, headline.line?.index ?? -1)) return undefined
  if (comesOut(headline.name ?? '', own)) return undefined
  const before = own.filter((m) => m.first < firstRecord || firstRecord >= cut)
  if (before.length === 0 && !(own.length > 0 && aside)) return undefined
  const line = headline.line ?? outline.lines.find((l) => l.frame === 0)
  if (!line || headline.name === undefined) return undefined
  const first = Math.max(0, Math.min(about, ...own.map((m) => m.first)))
  const entry: Entry = {
    box: undefined,
    first,
    end: cut,
    marks: own,
    title: { text: headline.name, line, box: line.box, href: undefined },
  }
  return { entry, options: { whole: true, sure: 0.92 } }
}

/** A record or a book comes out that day, and nobody plays: no hour is told. */
const comesOut = (name: string, marks: readonly Mark[]): boolean =>
  RELEASE.test(plain(name)) && !marks.some((m) => m.when.occurrences.some((o) => o.start.includes('T')))

/** A date that is more than a mention: it stands nearly alone, right under the heading, or with an hour. */
const isStrong = (mark: Mark, about: number): boolean =>
  mark.rest.replace(/\P{L}/gu, '').length < (isWholeRun(mark) ? 60 : 40) ||
  (mark.first >= about && mark.first - about <= 3) ||
  (mark.rest.length < 200 && mark.when.occurrences.some((o) => o.start.includes('T')))

/** From a day to a day, with its year: so is a festival announced, or what hangs. */
const isWholeRun = ({ when: { run, occurrences }, assumed }: Mark): boolean =>
  run?.start !== undefined && run.end !== undefined && occurrences.length === 0 && !assumed.includes('year')
