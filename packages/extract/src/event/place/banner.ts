import type { Line } from '../../page/outline.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import { fromLines, type Venue } from './place-text.ts'
import { TOPONYM } from './town-names.ts'

/** So far down a page says of itself what it is. */
const OPENING = 30
const LONGEST = 200
const EDITION = /\b(?:\d{1,3}(?:e|eme|th|st|nd|rd)|premiere|first) (?:edition|annual)\b/

/**
 * The line that says what a festival is by: its own name beside the word, or the number of its edition, with its days. `Festival
 * Les Ondes · 18e édition · 4 – 7 juillet · Parc des Saules, Port-Sel`
 */
export function bannerOf(
  { outline, marks }: Scene,
  names: readonly string[],
  isOfRecord: (line: Line) => boolean,
): Line | undefined {
  const own = names.slice(0, 1).flatMap((name) => [`festival ${plain(name)}`, `${plain(name)} festival`])
  return outline.lines
    .slice(0, OPENING)
    .find(
      (line) =>
        line.text.length < LONGEST &&
        (EDITION.test(line.plain) || own.some((words) => line.plain.includes(words))) &&
        marks.some(({ first, when }) => first === line.index && when.run !== undefined) &&
        !isOfRecord(line),
    )
}

/** The town that the last piece of a banner names. */
export function townIn(scene: Scene, { text, box }: Line): Venue | undefined {
  const pieces = text.split(/\s+[·•|–—-]\s+/)
  const last = pieces.length > 1 ? pieces.at(-1) : undefined
  const place = last !== undefined && /^\p{Lu}\D+$/u.test(last) ? fromLines(scene, [last], box, CONFIDENCE) : undefined
  const { addressLocality, addressRegion } = place?.address ?? {}
  const town = addressLocality ?? (place?.name && isTown(place.name) ? place.name : undefined)
  const address = town && { addressLocality: town, ...(addressRegion ? { addressRegion } : {}) }
  return place && address ? { ...place, name: undefined, address } : undefined
}

const CONFIDENCE = 0.5

const isTown = (name: string): boolean =>
  TOPONYM.test(name) || (/^\p{Lu}[\p{L}'’]{3,20}$/u.test(name) && !VENUE_WORD.test(plain(name)))
