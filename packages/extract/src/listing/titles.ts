import { withoutBadges } from '../page/badges.ts'
import { columnAt, columnOf } from '../page/columns.ts'
import type { Mark } from '../page/marks.ts'
import { INLINE, nearest } from '../page/nearest.ts'
import { once } from '../page/once.ts'
import type { Box, Line, Link, Outline } from '../page/outline.ts'
import { isStruck } from '../page/struck.ts'
import { firstClass, textIn } from '../page/tree.ts'
import { plain } from '../page/words.ts'
import { outside } from '../readers/reading.ts'
import { boldHead, boldIn, isApart, isJoined, SLANTED } from './bold.ts'
import type { Title } from './entry.ts'
import { leads } from './leading-link.ts'
import { besideQuote, edged, leftover } from './leftover.ts'
import { isLabelled, isNameLike, isTitled, isWeekdayOver, LETTERS } from './name-like.ts'

/** Words that could name a record, with what speaks for them. */
export interface Candidate extends Title {
  /** Way from the record's element down to the words, by tag and first class. */
  readonly path: string
  readonly heading: number
  readonly strong: boolean
  readonly place: number
  /** A class of its element says that it is a title. */
  readonly titled: boolean
  /** It stands in a link. */
  readonly linked: boolean
  /** What the head of its column announces. */
  readonly column: string | undefined
  /** No name anywhere else than in the place of names. */
  readonly odd?: true
  /** A work that is printed slanted within a line: a name where records would be called by their houses. */
  readonly slanted?: true
}

/** A hall by its number, as cinemas print it beside each hour. */
const SCREEN =
  /^(?:screen|salle|ecran|cinema|auditorium|studio|saal|kino|hall|theatre) ?(?:n[o°]\.? ?)?(?:[12]?\d|[a-d])$/

/** Way from a record's element to the block that holds a box, by tag and first class, a cell by its column: the same for struck words. */
export const blockPath = (top: Box | undefined, box: Box): string => {
  const steps: string[] = []
  let from: Box = box
  while (INLINE.has(from.tag) && from.parent && from.parent !== top && from.parent.end - from.parent.first <= 1)
    from = from.parent
  for (let at: Box | undefined = from; at && at !== top; at = at.parent)
    if (!INLINE.has(at.tag) || !isStruck(at))
      steps.push(`${at.tag}${at.tag === 'td' ? columnAt(at) : ''}.${firstClass(at.node)}`)
  return steps.reverse().join('>')
}

/** A link in front of a badge stands where one does that is alone in its cell: `<td><a>Ada Lampe</a> <span>New</span></td>`. */
const leadPath = (top: Box | undefined, box: Box): string => {
  const { parent } = box
  const isLed = parent && parent !== top && parent.first === box.first && parent.end - parent.first === 2
  return blockPath(top, box.tag === 'a' && isLed ? parent : box)
}

/** The parts of a line that could be a name: the line itself, or its links and bold words where it holds a date as well. */
export function candidatesIn(
  outline: Outline,
  top: Box | undefined,
  first: number,
  end: number,
  marks: readonly Mark[],
): Candidate[] {
  const found: Candidate[] = []
  const links = linksByLine(outline)
  for (let i = first; i < end && found.length < 40; i++) {
    const line = outline.lines[i]
    if (!line || columnOf(line)?.property === 'note') continue
    const dated = marks.filter((mark) => mark.first <= i && i < mark.end)
    if (dated.length > 0 && dated.every((mark) => mark.end - mark.first > 1)) continue
    const inLine = links.get(i) ?? []
    if (dated.length === 0) {
      if (
        !isNameLike(line.text) ||
        isWeekdayOver(line, marks) ||
        (line.heading === 0 && SCREEN.test(line.plain)) ||
        isLabelled(line)
      )
        continue
      const leading = inLine.find((l) => leads(line, l))
      if (leading) {
        found.push({ ...candidate(line, leading.text, leading.box, leading.href), path: leadPath(top, leading.box) })
        continue
      }
      const href = inLine.find((l) => l.text.length >= 0.6 * line.text.length)?.href ?? hrefAround(line)
      const bold = boldHead(line)
      const { text, box } = bold && isApart(line, bold.box) ? bold : headed(outline, line)
      if (text !== '') found.push({ ...candidate(line, text, line.box, href), path: leadPath(top, box) })
      continue
    }
    if (
      (line.heading > 0 || line.strong || SLANTED.has(line.box.tag)) &&
      dated.length < marks.length &&
      dated.every((mark) => isWithin(line, mark))
    )
      found.push({
        ...candidate(line, withoutBadges(line), line.box, hrefAround(line)),
        path: blockPath(top, line.box),
      })
    for (const link of inLine) {
      if (!isNameLike(link.text) || isBeside(line, link.text) || dated.some((mark) => covers(mark, line, link.text)))
        continue
      found.push({ ...candidate(line, link.text, link.box, link.href), path: blockPath(top, link.box) })
    }
    let remark: string | undefined
    let led = ''
    for (const box of boldIn(line)) {
      const whole = withoutStop(textIn(box.node), line)
      if (isRemark(line, box, whole, dated)) remark ??= whole
      if (isBeside(line, whole) || whole === remark) continue
      const isDay = dated.some((mark) => covers(mark, line, whole))
      const text = isDay ? besideQuote(whole, dated) : whole
      if (isDay) led ||= text
      if (!isNameLike(text)) continue
      found.push({ ...candidate(line, text, box, undefined), strong: true, path: blockPath(top, box) })
    }
    const told = withoutGuests(line, leftover(line, dated))
    const rest = remark === undefined ? upTo(led, told) : edged(told.split(remark)[0] ?? '')
    if (isNameLike(rest))
      found.push({
        ...candidate(line, rest, line.box, hrefAround(line)),
        // A title with a day in it stands where those without stand; another heading may say the day and a remark.
        path: isTitle(line) ? blockPath(top, line.box) : `${blockPath(top, blockOf(line.box))}~`,
      })
  }
  return found.map((c, place) => ({ ...c, place, heading: isBelow(c, found[place - 1]) ? 0 : c.heading }))
}

/** `<h2><a href="…">November 12: Ada Lampe</a></h2>`: a heading that leads to the page of what it names, or a class calls so. */
const isTitle = (line: Line): boolean => line.heading > 0 && (hrefAround(line) !== undefined || isTitled(line.box))

/** The block that holds a line, which may be bold as a whole where others of its kind are not; what is slanted is of another kind. */
function blockOf(box: Box): Box {
  let at = box
  while (INLINE.has(at.tag) && !SLANTED.has(at.tag) && at.parent) at = at.parent
  return at
}

/** `<h3>10 mars – Nuit bleue<br><em>Le Zinc</em></h3>`: what stands in a heading below the words of another line heads nothing. */
const isBelow = (c: Candidate, above: Candidate | undefined): boolean =>
  above !== undefined &&
  above.line !== c.line &&
  above.heading > 0 &&
  headingAround(c.line) !== undefined &&
  headingAround(c.line) === headingAround(above.line)

/** `Bal d’automne avec <b>Ada Lampe</b>`: who plays at what is named before. */
const WITH = /,?\s(?:avec|with|feat\.?|ft\.?|animée?s? par|par|led by|hosted by|starring)\s+$/iu
const isBeside = ({ text }: Line, words: string): boolean => {
  const before = text.slice(0, Math.max(0, text.indexOf(words)))
  return WITH.test(before.slice(-40)) && /\p{L}{3}/u.test(before.replace(WITH, ''))
}

/** `12 juin – Ada Lampe, <em>devant une salle comble</em>`: slanted words behind a name that begin small. */
function isRemark({ text }: Line, { tag }: Box, words: string, dated: readonly Mark[]): boolean {
  if ((tag !== 'em' && tag !== 'i') || !/^\(?\p{Ll}/u.test(words)) return false
  const at = text.indexOf(words)
  const cuts = dated.flatMap(({ pieces }) => pieces).filter(([, end]) => end <= at)
  return outside(text.slice(0, at), cuts).some((part) => LETTERS.test(edged(part)))
}

/** `<b>Open Night.</b> Bring a song.`: the point behind a bold name parts it from the sentence that follows. */
const withoutStop = (words: string, { text }: Line): string =>
  text.endsWith(words) ? words : words.replace(/(?<=\p{L}{2}\p{Ll})(?<!\b(?:Inc|Ltd|Ltée|Bros|etc))\.$/u, '')

/** The heading that a line stands in. */
function headingAround(line: Line): Box | undefined {
  let box: Box | undefined = line.heading > 0 ? line.box : undefined
  while (box && !/^h[1-6]$/.test(box.tag)) box = box.parent
  return box
}

/** A heading on several lines: `ADA LAMPE:` and, under it, `Ruisseau` are one name; the second line alone is none. */
function headed({ lines }: Outline, line: Line): { readonly text: string; readonly box: Box } {
  const box = headingAround(line)
  if (!box || box.end - box.first < 2) return { text: withoutBadges(line), box: line.box }
  if (line.index > box.first) return { text: lines[line.index - 1]?.text.endsWith(':') ? '' : line.text, box: line.box }
  const next = line.index + 1 < box.end && line.text.endsWith(':') ? ` ${lines[line.index + 1]?.text ?? ''}` : ''
  return { text: line.text + next, box }
}

const candidate = (line: Line, text: string, box: Box, href: string | undefined): Omit<Candidate, 'path'> => ({
  text,
  line,
  box,
  href,
  heading: line.heading,
  strong: line.strong,
  place: 0,
  titled: isTitled(box),
  linked: href !== undefined,
  column: columnOf(line)?.property,
})

const covers = ({ pieces, quote }: Mark, line: Line, text: string): boolean =>
  pieces.some(([start, end]) => line.text.slice(start, end).includes(text)) || plain(text).includes(plain(quote))

/** `Fête du 1er mai au jardin`, `Cabaret du vendredi 27`: a day that is a word of the name, where the record tells its day elsewhere. */
const isWithin = ({ text }: Line, { span: [start, end] }: Mark): boolean =>
  end === text.length
    ? /\p{L}\s+(?:du|de|des|of)\s+(?:the\s+)?$/iu.test(text.slice(0, start))
    : /\p{L}\s+$/u.test(text.slice(0, start)) && /^\s+:?\s*\p{L}/u.test(text.slice(end))

/** `<b>14 March – Ash.</b> Bring a chair.`: the words that are bold with their day, unless those behind go on with them. */
const upTo = (led: string, told: string): string =>
  isNameLike(led) && told.startsWith(led) && !isJoined(told.slice(led.length)) ? led : told

/** A name up to the marked words that say who plays: `Bal d’automne, avec <b>Ada Lampe</b>, Zinc`. */
function withoutGuests(line: Line, name: string): string {
  if (!/\s(?:avec|with|feat|ft|par|by|starring)\b/i.test(name)) return name
  const guest = boldIn(line).find((box) => isBeside(line, textIn(box.node)))
  const at = guest ? name.indexOf(textIn(guest.node)) : -1
  return at > 0 ? edged(name.slice(0, at).replace(WITH, '')) : name
}

/** The links of a page by the line that they stand on. */
export const linksByLine = once(
  ({ links }: Outline): ReadonlyMap<number, readonly Link[]> => Map.groupBy(links, ({ line }) => line),
)

/** The links on these lines, line by line. */
export function linksOn(outline: Outline, first: number, end: number): readonly Link[] {
  const links = linksByLine(outline)
  const found: Link[] = []
  for (let i = first; i < end; i++) found.push(...(links.get(i) ?? []))
  return found
}

/** Where the link leads that a line stands in. */
export const hrefAround = ({ box }: Line): string | undefined =>
  nearest(box, 6, ({ tag, node }) => tag === 'a' && Boolean(node.attribs?.href))?.node.attribs?.href
