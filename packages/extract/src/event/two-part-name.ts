import { isNameLike } from '../listing/name-like.ts'
import { type Headline, isGeneric } from '../page/kind.ts'
import type { Box, Line } from '../page/outline.ts'
import { leadsHome } from '../page/site-name.ts'
import { isKind, labelOf, plain, VENUE_WORD } from '../page/words.ts'
import { isSomebody, whoIs } from '../readers/people/names.ts'
import type { Scene } from './scene.ts'

/** So long is one part of a name. */
export const LONGEST = 90
/** What a title prints between who plays and what is played. */
const BETWEEN = [': ', ' : ', ' – ', ' — ', ' - ', ' | ', ' • ', ' · ', ', ', ' '] as const
const SEPARATED = /\s[|–—•·:-]\s|:\s/
const ARTIST_CLASS =
  /(?:^|[\s_-])(?:artiste?s?|performers?|interpretes?|acts?|bands?|groupe|speakers?|composer)(?=$|[\s_-])/i

/** Who wrote it, in front of its title or behind, is no part of its name. */
const WRITER_CLASS = /(?:^|[\s_-])(?:auteure?s?|autrices?|authors?|writers?|playwrights?|dramaturges?)(?=$|[\s_-])/i

/**
 * A headline that stands in two elements, who plays and what is played, is called by both: `Ada Lampe – Nuit bleue`. The page's own
 * title must name them together, which it does neither for a series nor for a line that explains.
 */
export function inTwoParts(scene: Scene, headline: Headline): Headline {
  const { line, name } = headline
  if (!line || name === undefined || name.length > LONGEST || line.heading === 0 || SEPARATED.test(name))
    return headline
  const titles = titlesOf(scene)
  const whole = onSeveralLines(scene, line, titles)
  if (whole) return { ...headline, ...whole }
  const own = inOneLine(name, titles)
  if (own) return { ...headline, name: own }
  if (plain(name) !== line.plain) return headline
  const bill = withOthers(scene, line, name, titles)
  if (bill !== name) return { ...headline, name: bill }
  for (const other of besides(scene, line)) {
    if (isGeneric(other.text) || leadsHome(other, scene.page.capture.url)) continue
    const both = [line, other].toSorted((a, b) => told(b) - told(a))
    const [act, work] = both.map(({ text }) => text)
    if (!act || !work || both.every((one) => told(one) === told(line)) || !both.some((one) => told(one) > 0)) continue
    const sure = both.some((one) => told(one) > 1)
    if (titles.some((title) => prints(title, act, work) || (sure && prints(title, work, act))))
      return { ...headline, name: `${act} – ${work}`, act }
  }
  return headline
}

const titlesOf = ({ outline }: Scene): readonly string[] =>
  [outline.meta.get('og:title')?.content, outline.title].flatMap((title) => (title ? [plain(title)] : []))

/** A heading that is broken into lines, as far as the title repeats them: who plays stands on a line of its own. */
function onSeveralLines(
  { outline: { lines } }: Scene,
  line: Line,
  titles: readonly string[],
): Pick<Headline, 'name' | 'act'> | undefined {
  let box: Box | undefined = line.box
  while (box && !/^h[1-6]$/.test(box.tag)) box = box.parent
  if (!box || box.end - box.first < 2 || box.end - box.first > 4) return undefined
  const printed = lines.slice(box.first, box.end)
  for (let count = printed.length; count > 1; count--) {
    const [first, ...rest] = printed.slice(0, count)
    const others = rest.map(({ text }) => text).join(' ')
    if (!first || !titles.some((title) => prints(title, first.text, others))) continue
    const apart = told(first) > 1 && first.text.includes(' ') && /^\P{L}*\p{Lu}/u.test(others)
    return apart ? { name: `${first.text} – ${others}`, act: first.text } : { name: `${first.text} ${others}` }
  }
  return undefined
}

/** `Ada Lampe Nuit bleue`, of two elements on one line, where the title puts a mark between. */
function inOneLine(name: string, titles: readonly string[]): string | undefined {
  const words = name.split(' ')
  for (let at = 1; at < words.length && words.length < 16; at++) {
    const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const apart = BETWEEN.slice(0, -1)
    if (titles.some((title) => apart.some((mark) => title.includes(plain(first) + mark + plain(second)))))
      return /\p{P}$/u.test(first) ? undefined : `${first} – ${second}`
  }
  return undefined
}

/** `ADA LAMPE` over `+ Quai Ouest` and `+ Sel`: the bill of an evening, as far as the title prints it. */
function withOthers({ outline: { lines } }: Scene, line: Line, name: string, titles: readonly string[]): string {
  let bill = name
  for (let next = lines[line.index + 1]; next?.text.startsWith('+ '); next = lines[next.index + 1]) {
    if (!titles.some((title) => title.includes(plain(`${bill} ${next?.text}`)))) break
    bill += ` ${next.text}`
  }
  return bill
}

const prints = (title: string, first: string, second: string): boolean =>
  BETWEEN.some((mark) => title.includes(plain(first) + mark + plain(second)))

/** The lines right above and below that can be the other part. */
function besides({ outline: { lines }, marks }: Scene, line: Line): readonly Line[] {
  return [lines[line.index + 1], lines[line.index - 1]].flatMap((other) =>
    other &&
    other.frame === 0 &&
    other.text.length < LONGEST &&
    !WRITER_CLASS.test(classesOf(other.box)) &&
    isNameLike(other.text) &&
    !isKind(other.plain) &&
    labelOf(other.text) === undefined &&
    !marks.some((mark) => mark.first <= other.index && other.index < mark.end)
      ? [other]
      : [],
  )
}

/** How surely a line says who plays. */
function told({ text, box }: Line): number {
  if (callsArtist(box)) return 3
  if (whoIs(text) === 'Person') return 2
  return isSomebody(text, false) && !ARTICLE.test(text) && !VENUE_WORD.test(plain(text)) ? 1 : 0
}

/** The template calls it the place of who plays. */
export const callsArtist = (box: Box): boolean => ARTIST_CLASS.test(classesOf(box))

/** A line that could say who plays. */
export const mayPlay = (line: Line): boolean => told(line) > 0

const ARTICLE = /^(?:the|an?|les?|la|une?|l['’])(?:\s|(?<=['’]))/i

const classesOf = ({ node, parent }: Box): string =>
  `${node.attribs?.class ?? ''} ${parent?.children.length === 1 ? (parent.node.attribs?.class ?? '') : ''}`
