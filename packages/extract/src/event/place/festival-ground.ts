import type { Headline } from '../../page/kind.ts'
import type { Line } from '../../page/outline.ts'
import { isClockwork } from '../../page/words.ts'
import { readDates } from '../../readers/dates/index.ts'
import { outside } from '../../readers/reading.ts'
import type { Scene } from '../scene.ts'
import { townIn } from './banner.ts'
import { isPair, looksLikePlace } from './place-looks.ts'
import { fromLines, type Venue } from './place-text.ts'

/** So far down the head of a page reaches. */
const OPENING = 30
/** So many lines below its name a page tells when and where it all is. */
const BELOW = 2
const LONGEST = 120
const LIKE = 1.9
const CONFIDENCE = 0.78

/** Several days of one month, without an hour: `3 · 4 · 5 juillet 2026`, `June 4–7`. */
const DAYS = /(?<!\d)\d{1,2}(?!\d)\D{1,9}(?<!\d)\d{1,2}(?!\d)/
const HOUR = /\d\s?(?:h|[ap]\.?m)\b|\d[:.]\d\d(?![\d.])/i

/**
 * Where a festival is, as the head of its pages says, or the line below what the page is called: its days, and behind them or on
 * the line beside them a place with its town, or the town alone. A house prints no days in its head.
 */
export function festivalGround(
  scene: Scene,
  { line: title }: Headline,
  isOfRecord: (line: Line) => boolean,
): Venue | undefined {
  const { lines } = scene.outline
  const head = lines.slice(0, OPENING).filter(({ frame }) => frame === 2)
  const below = title ? lines.slice(title.index + 1, title.index + 1 + BELOW) : []
  for (const line of [...head, ...below]) {
    if (line.text.length > LONGEST || !DAYS.test(line.text) || HOUR.test(line.text) || isOfRecord(line)) continue
    const spans = readDates(line.text, scene.dates).map(({ span }) => span)
    if (spans.length === 0) continue
    const own = outside(line.text, spans).at(-1) ?? ''
    const found = isClockwork(line.text)
      ? beside(scene, line)
      : (placeIn(scene, line, own.replace(/^[\s,;|·•–—-]+/, '')) ?? townIn(scene, line))
    if (found) return found
  }
  return undefined
}

const beside = (scene: Scene, { index, box }: Line): Venue | undefined => {
  const { lines } = scene.outline
  const near = [lines[index + 1], lines[index - 1]].flatMap((line) =>
    line && line.box.parent === box.parent ? [line] : [],
  )
  return near.map((line) => placeIn(scene, line, line.text)).find((place) => place !== undefined)
}

function placeIn(scene: Scene, line: Line, text: string): Venue | undefined {
  if (text.length < 3 || !(isPair(text) || looksLikePlace(line, text) >= LIKE)) return undefined
  const place = fromLines(scene, [text], line.box, CONFIDENCE)
  return place?.name && place.address ? place : undefined
}
