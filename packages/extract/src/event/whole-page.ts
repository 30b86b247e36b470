import type { Entry, Group } from '../listing/entry.ts'
import { hasHour, tellsOfAnEvent } from '../listing/posts.ts'
import type { Headline } from '../page/kind.ts'
import type { Mark } from '../page/marks.ts'
import { FURTHER, labelOf, NEWS_PATH, RELATED } from '../page/words.ts'
import { comesOut } from './no-event.ts'
import type { Scene } from './scene.ts'
import { sideMarks, withSide } from './side.ts'

/** The page tells of one event: its own heading names it, and a date of its own stands near, before other records. */
export function wholePage(
  scene: Scene,
  headline: Headline,
  free: readonly Mark[],
  listed: readonly Group[],
): Entry | undefined {
  const { outline } = scene
  const about = headline.line && headline.line.heading > 0 ? headline.line.index : 0
  const earliest = Math.min(...free.map((m) => m.first))
  const shown = outline.images.filter(({ box }) => box.frame === 0)
  const latest = Math.max(...free.map((m) => m.first), ...shown.map(({ line }) => line))
  const related = outline.lines.find((l) => {
    if ((l.heading === 0 && !l.strong) || l.index <= about || l.text.length > 60) return false
    const text = l.plain
    // `Featured artists` are those of this very event.
    if (!RELATED.test(text) || labelOf(l.text) !== undefined || (FURTHER.test(text) && l.index < earliest)) return false
    // What is frame ends the page only where none of its days and pictures stand behind.
    return l.frame < 2 || l.index > latest
  })?.index
  const cut = Math.min(related ?? outline.lines.length, outline.lines.length)
  const firstRecord = Math.min(outline.lines.length, ...listed.map((g) => g.entries[0]?.first ?? 0))
  const inContent = free.filter((m) => m.first < cut && m.first >= about - 12 && m.box.frame === 0)
  const inSide = sideMarks(outline, free)
  // Records beside the content, or under `Also this season`, are other events; they do not make the page a listing.
  const isAside = (e: Entry): boolean => e.first >= cut || outline.lines[e.first]?.frame === 1
  // Nor do cards with a bare day below the name, where the page's own days stand beside its content.
  const isCard = (e: Entry): boolean => e.first > about && e.title?.href !== undefined && !e.marks.some(hasHour)
  const aside = listed.every((g) => g.entries.every((e) => isAside(e) || (inSide.length > 0 && isCard(e))))
  const strong = inContent.some((m) => isStrong(m, about))
  const beside = aside && inSide.length > 0
  const own = !beside ? inContent : strong ? withSide(outline, inContent, inSide) : inSide
  if (!own.some((m) => isStrong(m, about))) return undefined
  const post = NEWS_PATH.test(new URL(scene.page.capture.url).pathname)
  if (post && !tellsOfAnEvent(own, headline.line?.index ?? -1)) return undefined
  if (comesOut(headline.name ?? '', own.some(hasHour))) return undefined
  const before = own.filter((m) => m.first < firstRecord || firstRecord >= cut)
  if (before.length === 0 && !(own.length > 0 && aside)) return undefined
  const line = headline.line ?? outline.lines.find((l) => l.frame === 0)
  if (!line || headline.name === undefined) return undefined
  const first = Math.max(0, Math.min(about, ...own.map((m) => m.first)))
  return {
    box: undefined,
    first,
    end: cut,
    marks: own,
    title: {
      text: headline.name,
      line,
      box: line.box,
      href: undefined,
      ...(headline.act !== undefined && { act: headline.act }),
    },
  }
}

/** A date that is more than a mention: it stands nearly alone, right under the heading, or with an hour. */
const isStrong = (mark: Mark, about: number): boolean =>
  mark.rest.replace(/\P{L}/gu, '').length < (isWholeRun(mark) ? 60 : 40) ||
  (mark.first >= about && mark.first - about <= 3) ||
  (mark.rest.length < 200 && mark.when.occurrences.some((o) => o.start.includes('T')))

/** From a day to a day, with its year: so is a festival announced, or what hangs. */
const isWholeRun = ({ when: { run, occurrences }, assumed }: Mark): boolean =>
  run?.start !== undefined && run.end !== undefined && occurrences.length === 0 && !assumed.includes('year')
