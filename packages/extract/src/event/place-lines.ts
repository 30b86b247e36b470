import type { Entry } from '../listing/entry.ts'
import { blockPath, linksByLine } from '../listing/titles.ts'
import type { Line } from '../page/outline.ts'
import { ACTION, isClockwork, labelOf, plain, VENUE_WORD } from '../page/words.ts'
import { readAddresses } from '../readers/address.ts'
import { fromLines, TOWN_CODE, TOWN_ONLY, type Venue } from './place-text.ts'
import type { Scene } from './scene.ts'

const SENTENCE =
  /(?<!\b(?:St|Ste|Dr|Mt|Mr|Mrs|Ms|Bd|Av|no|No))[.!?]\s+\p{Lu}|[!?]$|(?:^|\s)(?:nous|vous|we|you|est|sont|is|are|was|will|sera|your|votre|this|cette|qui|that|with|avec|pour|by|par)(?=\s|$)/iu
const PLACE_CLASS =
  /(?:^|[\s_-])(?:location|lieux?|venue|place|address|adresse|salle|theatre|where|endroit)(?=$|[\s_-]|name)/i

/** The part of a line that could name a place: without the hour in front, without the date. */
export function placeText(scene: Scene, entry: Entry, line: Line): string {
  const mark = entry.marks.find((m) => m.first === line.index && m.end === line.index + 1)
  let text = mark ? mark.rest : line.text
  for (const link of linksByLine(scene.outline).get(line.index) ?? [])
    if (link.text !== '' && ACTION.test(plain(link.text))) text = text.replace(link.text, ' ')
  return pieceOf(text)
    .replace(/^[\s\d:hHapm.]*(?:[–—-]|\bat\b|\bà\b)\s*/u, '')
    .replace(/^[\s,;:–—|@·•-]+|[\s,;:–—|·•-]+$/g, '')
    .replace(/\s+[–—-]\s+\p{Ll}[^,]*$/u, '')
    .trim()
}

const PIECES = /\s+[·•|]\s+|\s+\/\/?\s+/
const DASHED = /\s+[·•|–—-]\s+|\s+\/\/?\s+/
/** A piece of a line of facts that says when or how much. */
const FACT =
  /^[\s\d:hHapm.,–—-]+$|[$€£]|\bCHF\b|\d\s*(?:h\b|heures?|[ap]\.?m\b)|^\d{1,2}[.:]\d\d|gratuit|libre|\bfree\b|complet|sold out|annul|cancel|report|postponed|tickets?|billet|^passe?port|min\b|dès \d|^all ages|^tout public/i

/** Of `19 h · Hall of the Mill · 12 $` the piece that says where: what is neither an hour nor a price. */
function pieceOf(text: string): string {
  const dashed = text.split(DASHED)
  const pieces = dashed.some((piece) => FACT.test(piece)) ? dashed : text.split(PIECES)
  if (pieces.length < 2 || text.length > 200) return text
  const left = pieces.filter((piece) => !FACT.test(piece) && !isClockwork(piece) && /\p{L}{2}/u.test(piece))
  return left.find((piece) => VENUE_WORD.test(plain(piece))) ?? (left.length === 1 ? (left[0] ?? text) : text)
}

/** Whether a line of facts leaves one piece that is no hour and no price. */
const isFactLine = (text: string, left: string): boolean =>
  DASHED.test(text) && text.length < 200 && left.length < 60 && text.split(DASHED).some((piece) => FACT.test(piece))

const classes = (line: Line): string =>
  `${line.box.node.attribs?.class ?? ''} ${line.box.parent?.node.attribs?.class ?? ''}`

/** How much a line looks like the name of a place, 0 for not at all. Asked for a record and for all records of its shape. */
export function looksLikePlace(line: Line, text: string): number {
  const known = looks.get(line)
  if (known?.text === text) return known.score
  const score = placeScore(line, text)
  looks.set(line, { text, score })
  return score
}

const looks = new WeakMap<Line, { readonly text: string; readonly score: number }>()

function placeScore(line: Line, text: string): number {
  if (text.length < 3 || text.length > 140 || !/\p{L}{2}/u.test(text)) return 0
  const plainText = plain(text)
  if (labelOf(text) || ACTION.test(plainText) || isClockwork(text) || /[$€£]|https?:|@\w+\./.test(text)) return 0
  const sentence =
    /\b(?:premieres?|presents?|presente\w*|productions?|creation|tickets?|billets?|book|season|saison)\b/.test(
      plainText,
    ) ||
    SENTENCE.test(text) ||
    text.split(/\s+/).length > 14 ||
    /(?:\s+\S+){4}\p{Ll}{3}\.$/u.test(text)
  if (sentence) return 0
  let score = 0
  if (VENUE_WORD.test(plainText) && text.length < 100) score += /^\P{Ll}/u.test(text) ? 2 : 1
  if (/\d/.test(text) && readAddresses(text).length > 0) score += 2
  if (TOWN_CODE.test(text) && !TOWN_ONLY.test(text) && text.length < 110) score += 1.4
  if (isFactLine(line.text, text) && /^\p{Lu}/u.test(text)) score += 2
  if (/^\p{Lu}[^,]{1,60},\s*\p{Lu}[^,]{1,40}(?:,|$)/u.test(text) && text.length < 90) score += 0.6
  if (PLACE_CLASS.test(classes(line))) score += 1.8
  if (/^\p{Lu}[\p{Lu}' -]{2,24}:\s\p{Lu}/u.test(text) && text.length < 80) score += 1.8
  return score
}

/** A line or two above the name of the whole page, in the same element, belong to it: `World premiere · Main Stage`. */
function kickerOf(entry: Entry): number {
  const title = entry.title?.line
  if (entry.box !== undefined || !title) return entry.first
  const { parent } = title.box
  return Math.min(entry.first, Math.max(parent?.first ?? title.index, title.index - 2))
}

/** A line near the date that names a house. In records of one shape, the column that holds places elsewhere. */
export function lineVenue(
  scene: Scene,
  entry: Entry,
  taken: ReadonlySet<number>,
  placePath: string | undefined,
): Venue | undefined {
  const { outline } = scene
  const dates = entry.marks.map((m) => m.first)
  let best: Spot | undefined
  const end = Math.min(entry.end, entry.first + 120)
  for (let i = kickerOf(entry); i < end; i++) {
    const line = outline.lines[i]
    if (!line || line.frame === 2 || i === entry.title?.line.index) continue
    const dated = entry.marks.some((m) => m.first === i)
    if (taken.has(i) && !dated) continue
    const text = placeText(scene, entry, line)
    let score = looksLikePlace(line, text)
    if (placePath !== undefined && blockPath(entry.box, line.box) === placePath && text.length > 2 && text.length < 120)
      score += 2.5
    const away = Math.min(99, ...dates.map((d) => Math.abs(d - i)))
    const whole = entry.box === undefined
    if (whole && away === 1 && /^\p{Lu}[\p{L}'-]{2,20}\s[–—-]\s\p{Lu}.{2,40}$/u.test(text) && !SENTENCE.test(text))
      score += 1.4
    if (score === 0) continue
    if (whole && away > 8 && score < 3.5) continue
    score += Math.max(0, 1 - away / 5) - (line.heading > 0 ? 0.4 : 0)
    if (score >= 1.9 && score > (best?.score ?? 0)) best = { line, text, score }
  }
  if (!best) return undefined
  const head = blockHead(scene, entry, best)
  const { line, text, score } = head
  const below: string[] = []
  for (const next of outline.lines.slice(line.index + 1, Math.min(end, line.index + 5))) {
    if (next.frame === 2 || next.heading > 0 || entry.marks.some((m) => m.first === next.index)) break
    if (next.text.length < 120) below.push(next.text)
  }
  const above = outline.lines[line.index - 1]
  const venue = fromLines(scene, [text, ...below], line.box, Math.min(0.9, 0.55 + 0.09 * score))
  if (venue?.address && !venue.address.streetAddress && !venue.address.postalCode && TOWN_CODE.test(above?.text ?? ''))
    return venue
  if (venue && !venue.address && above && TOWN_ONLY.test(above.text))
    return { ...venue, address: { addressLocality: above.text } }
  return venue
}

interface Spot {
  readonly line: Line
  readonly text: string
  readonly score: number
}

/** An address stands under its street, and the street under the name of the house: the block begins with the name. */
function blockHead(scene: Scene, entry: Entry, best: Spot): Spot {
  let head = best
  for (let i = best.line.index - 1; i >= Math.max(entry.first, best.line.index - 3); i--) {
    const line = scene.outline.lines[i]
    if (!line || i === entry.title?.line.index || readAddresses(head.text).length === 0) break
    const text = placeText(scene, entry, line)
    if (looksLikePlace(line, text) < 1.9 && !isNameAbove(line, head.line, text)) break
    head = { line, text, score: best.score }
  }
  return head
}

/** A short line with a capital in the same small element, right above a street. */
const isNameAbove = (line: Line, below: Line, text: string): boolean => {
  const { parent } = below.box
  return (
    parent !== undefined &&
    line.index >= parent.first &&
    parent.end - parent.first <= 6 &&
    text.length > 2 &&
    text.length < 60 &&
    /^(?:\p{Lu}|\d+\p{Lu})/u.test(text) &&
    !/\d{2}|[.!?:]$|[$€£@]/.test(text) &&
    !SENTENCE.test(text) &&
    !isClockwork(text) &&
    labelOf(text) === undefined &&
    !ACTION.test(plain(text))
  )
}

/** The path under which records of one shape keep their places, where enough of them look like it. */
export function placePathOf(scene: Scene, entries: readonly Entry[]): string | undefined {
  const stats = new Map<string, { n: number; like: number }>()
  for (const entry of entries.slice(0, 60)) {
    const seenPaths = new Set<string>()
    for (let i = entry.first; i < entry.end; i++) {
      const line = scene.outline.lines[i]
      if (!line || i === entry.title?.line.index || line.text.length > 140) continue
      const path = blockPath(entry.box, line.box)
      if (seenPaths.has(path)) continue
      seenPaths.add(path)
      const stat = stats.get(path) ?? { n: 0, like: 0 }
      stat.n++
      if (looksLikePlace(line, placeText(scene, entry, line)) >= 1.8) stat.like++
      stats.set(path, stat)
    }
  }
  let best: string | undefined
  let share = 0.4
  for (const [path, { n, like }] of stats) {
    if (n < 2 || n < 0.4 * entries.length || like / n <= share) continue
    share = like / n
    best = path
  }
  return best
}
