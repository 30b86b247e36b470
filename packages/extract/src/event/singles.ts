import { edged } from '../listing/leftover.ts'
import { isNameLike, isTitled } from '../listing/name-like.ts'
import { linksByLine } from '../listing/titles.ts'
import { NEWS } from '../page/headings.ts'
import { type Headline, isGeneric } from '../page/kind.ts'
import { headsAList } from '../page/list-heads.ts'
import type { Mark } from '../page/marks.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { wordsOf } from '../page/site-name.ts'
import { ACTION, isClockwork, labelOf, plain } from '../page/words.ts'
import type { Chosen } from './entries.ts'
import { absolute, type Scene, whereabouts } from './scene.ts'

/** A question, or what one has to hand in: `Peut-on camper ?`, `Fall registration`. */
const ASKS =
  /\?$|\b(?:registration|inscriptions?|deadline|date limite|call for|appel (?:a|aux|de)|apply)\b|^(?:repetitions|rehearsals|auditions|tirage|raffle)$/

/** `Programme du` 2 au 8 décembre, `Week of` 2 December. */
const LEADS = /\s*\b(?:du|de la|de|pour|of|for|from)(?: the| la)?(?: (?:week|semaine))?(?: (?:du|of|from))?\W*$/i

/** On a page without any heading, names in bold stand so many lines above their days. */
const BOLD_ABOVE = 4

/** In lines: an element that holds one event, and its name in bold below its day. */
const SMALL = 8

/** A single event among other things: a date with the heading that it stands under, or just above. */
export function singles(
  scene: Scene,
  free: readonly Mark[],
  headline: Headline,
  named: ReadonlySet<Line | undefined>,
): Chosen[] {
  const { outline } = scene
  const byHeading = new Map<Line, Mark[]>()
  const within = new Map<Line, Box>()
  const dated = new Set(scene.marks.map((mark) => mark.first))
  const reach = outline.lines.some((line) => line.heading > 0) ? 1 : BOLD_ABOVE
  for (const mark of free) {
    if (isOfOthers(scene, mark)) continue
    if (mark.rest.length > 80 && !mark.when.occurrences.some((o) => o.start.includes('T'))) continue
    const over = headingFor(outline, mark, dated, reach)
    const isOfOne = over && ONE.test(over.plain) && isGeneric(over.text, headline.siteName)
    const under = isOfOne ? namedUnder(outline, over, mark) : undefined
    const heading = under ?? over
    if (!heading || NEWS.test(heading.plain) || isGeneric(heading.text, headline.siteName)) continue
    if (headsAList(heading.plain, wordsOf(heading.plain)) || isOfList(heading, headline)) continue
    if (named.has(heading) || !isNameLike(heading.text) || ASKS.test(heading.plain)) continue
    if (heading.index === mark.first && isGeneric(mark.rest.replace(LEADS, ''), headline.siteName)) continue
    if (over && under) within.set(under, around(over, mark))
    const list = byHeading.get(heading)
    if (list) list.push(mark)
    else byHeading.set(heading, [mark])
  }
  return [...byHeading].map(([line, marks]): Chosen => {
    let end = line.index + 1
    const last = within.get(line)?.end
    const ends = (next: Line | undefined): boolean => closes(next, line) || named.has(next) || next?.index === last
    while (end < outline.lines.length && !(ends(outline.lines[end]) && end > (marks.at(-1)?.first ?? 0))) end++
    const first = Math.min(line.index, marks[0]?.first ?? line.index)
    let box = line.box
    while (box.parent && box.tag !== 'a') box = box.parent
    const href = box.tag === 'a' ? box.node.attribs?.href : linksByLine(outline).get(line.index)?.[0]?.href
    const title = { text: line.text, line, box: line.box, href }
    return { entry: { box: undefined, first, end, marks, title }, options: { whole: false, sure: 0.75 } }
  })
}

/** `<a href="https://brume.example">Festival de la Brume, 6 – 8 août</a>` among links beside the content: what others hold. */
function isOfOthers({ outline, page }: Scene, { first, rest }: Mark): boolean {
  const line = outline.lines[first]
  const link = linksByLine(outline).get(first)?.[0]
  const there = link && line?.frame === 1 && link.text === line.text ? absolute(link.href, page.base) : undefined
  return (
    there !== undefined &&
    whereabouts(there).house !== whereabouts(page.capture.url).house &&
    isNameLike(edged(rest)) &&
    !ACTION.test(plain(edged(rest)))
  )
}

/** The heading of the page, taken for that of what it lists: what stands among the records has another name, or none. */
const isOfList = (heading: Line, { name, line }: Headline): boolean => name === undefined && heading === line

const closes = (line: Line | undefined, heading: Line): boolean =>
  line !== undefined && line.heading > 0 && line.heading <= heading.heading

/** The smallest element that holds a heading and the day under it. */
function around({ box, index }: Line, { end }: Mark): Box {
  let at = box
  while (at.parent && !(at.first <= index && end <= at.end)) at = at.parent
  return at
}

/**
 * `<h2>Now showing</h2> <a>Soft Machinery</a> <p>Until 28 June</p>`: between a heading that says what kind of thing it is and its day the
 * one line that is a link as a whole, or that a class calls the name.
 */
function namedUnder(outline: Outline, { index }: Line, { first }: Mark): Line | undefined {
  if (first - index > KIND_ABOVE) return undefined
  const between = outline.lines.slice(index + 1, first)
  const [name, ...more] = between.filter(
    (line) =>
      isNameLike(line.text) &&
      (isTitled(line.box) ||
        linksByLine(outline)
          .get(line.index)
          ?.some(({ text }) => text === line.text)),
  )
  return more.length === 0 ? name : undefined
}
/** So far above its day stands the heading of one thing. */
const KIND_ABOVE = 4
/** One thing of a kind, or what is on now. */
const ONE =
  /\b(?:exposition|spectacle|concert|film|piece|evenement|recital|installation|exhibition|show|play|production|performance|event|now|(?:en ce|du) moment|a l'affiche)\b/

/** A bold line that can be a name; none that says a day itself, or is its label. */
const isNaming = ({ strong, text, index }: Line, dated: ReadonlySet<number>): boolean =>
  strong && text.length < 90 && !/^\p{Ll}/u.test(text) && !dated.has(index) && labelOf(text) === undefined

/**
 * The heading that a date belongs to: the one right below it in the same small element, else the nearest above. A bold line
 * below it, or within `reach` lines above, is one.
 */
function headingFor(outline: Outline, mark: Mark, dated: ReadonlySet<number>, reach: number): Line | undefined {
  const around = mark.box.parent
  for (let i = mark.end; around && i < Math.min(around.end, mark.end + 3); i++) {
    const next = outline.lines[i]
    if (next && (next.heading > 0 || (around.end - around.first <= SMALL && isNaming(next, dated)))) return next
    if (!next || !isClockwork(next.text)) break
  }
  const from = outline.lines[mark.first]
  const over = outline.lines[mark.first - 1]
  // Day and name are two headings: the larger one names.
  if (from && over && from.heading > over.heading && over.heading > 0 && isClockwork(from.text)) return over
  for (let i = mark.first; i >= Math.max(0, mark.first - 30); i--) {
    const line = outline.lines[i]
    if (
      line &&
      line.frame !== 2 &&
      (line.heading > 0 || (i < mark.first && i >= mark.first - reach && isNaming(line, dated)))
    )
      return line
  }
  return undefined
}
