import { textValue } from '@rampe/model'
import type { Seen } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import type { Line } from '../page/outline.ts'
import { ACTION } from '../page/words.ts'
import { type Scene, seen, standing } from './scene.ts'

const MAX = 1500
/** A short line or two may stand between paragraphs. */
const GAP = 4

/** Sentences about the event: not its name, date, place, price or a button. */
export function descriptionSeen(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  whole: boolean,
  taken: ReadonlySet<number>,
): Seen[] {
  const { outline, language } = scene
  const labelled = new Set(
    labels.filter((l) => l.property !== 'other').flatMap((l) => [l.at, ...l.values.map((v) => v.line)]),
  )
  const speaks = (line: Line): boolean =>
    line.frame !== 2 &&
    line.heading === 0 &&
    (!taken.has(line.index) || isSentence(line.text)) &&
    line.index !== entry.title?.line.index &&
    !scene.learned.stale.has(line.index) &&
    !labelled.has(line.index) &&
    !ACTION.test(line.plain) &&
    !(line.text.length < 60 && /[$€£]\s?\d|\d\s?[$€£]/.test(line.text)) &&
    /\p{L}{3}/u.test(line.text)
  const found: Seen[] = []
  const meta = outline.meta.get('og:description') ?? outline.meta.get('description')
  const lines = outline.lines.slice(entry.first, entry.end).filter(speaks)
  const long = lines.findIndex((line) => line.text.length >= 60)
  const start = long >= 0 ? long : whole ? taglineOf(lines, entry) : tellingLine(lines)
  if (start >= 0) {
    let text = ''
    let last = -1
    for (const line of lines.slice(start)) {
      if (last >= 0 && (line.index > last + GAP || text.length > (whole ? MAX : 400))) break
      last = line.index
      if (line.text.length < 20 && text !== '' && line.box.tag !== 'li') continue
      text += (text === '' ? '' : ' ') + line.text
    }
    const first = lines[start]
    if (first)
      found.push(seen('description', textValue(text.slice(0, MAX), language), standing(scene, first.box, text), 0.82))
  }
  if (whole && meta && meta.content.length >= 20)
    found.push(
      seen(
        'description',
        textValue(meta.content, language),
        standing(scene, { node: meta.node }),
        start >= 0 ? 0.7 : 0.75,
      ),
    )
  return found
}

/** Words with a full stop that are more than a date: `Exhibition from 5 to 18 May. Auction on the 18th.` */
const isSentence = (text: string): boolean => text.length >= 50 && /\p{L}{3}.*[.!?…]$/u.test(text)

/** Where no paragraph is printed, the words right under the heading, else a list of what there is. */
function taglineOf(lines: readonly Line[], entry: Entry): number {
  const title = entry.title?.line.index ?? -99
  const line = lines.findIndex(
    ({ text, index }) =>
      index > title && index - title <= 4 && text.length >= 25 && /\p{Ll}{2}.*\s\p{Ll}{2}/u.test(text),
  )
  const isItem = (n: number): boolean => lines[n]?.box.tag === 'li'
  return line >= 0 ? line : lines.findIndex((_, n) => isItem(n) && isItem(n + 1) && isItem(n + 2) && isItem(n + 3))
}

/** Of a record, the line that tells most: the longest, if it is long; else the first that is more than a label. */
function tellingLine(lines: readonly Line[]): number {
  let best = -1
  for (const [i, line] of lines.entries()) {
    const length = line.text.length
    if (length < 18 || (best >= 0 && length < 1.5 * (lines[best]?.text.length ?? 0))) continue
    best = i
  }
  return best
}
