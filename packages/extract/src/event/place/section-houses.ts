import type { Entry } from '../../listing/entry.ts'
import { nearest } from '../../page/nearest.ts'
import type { Box, Line } from '../../page/outline.ts'
import { sameWords } from '../../page/site-name.ts'
import { plain } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import { settled } from './at-home.ts'
import { houseBelow, NOT_PLAYED, PAST, PLAYED } from './place-page.ts'
import { type Phrase, phrasesIn, venueIn } from './place-phrase.ts'
import { fromLines, type Venue } from './place-text.ts'

/** So many lines below its heading a section says what holds for all of it. */
const LEAD = 3
const LONGEST = 400
const CONFIDENCE = 0.74
/** Below all headings: what opens and closes a part of the page. */
const DISCLOSES = 7

/** What is said of more than one evening. */
const OF_ALL = /\b(?:all|always|everything|every|each|tou(?:s|t|tes?)|toujours|chaque)\b/
/** `All in the Foyer` · `Toujours au Zinc bleu`: then any name is one of a place. */
const ALL_IN = /\b(?:all|always|everything|tout|tous|toutes|toujours)(?: [a-z']+){0,2}$/

/** A heading, and what stands below it up to the next of its level or above. */
interface Section {
  readonly head: Line
  readonly level: number
  readonly end: number
}

/** The place that a section of the page tells of all its records, in its heading or in a sentence before the first of them. */
export function housesOfSections(
  scene: Scene,
  entries: readonly Entry[],
  home: () => Venue | undefined,
): (entry: Entry) => Venue | undefined {
  const starts = entries.map(startOf).toSorted((a, b) => a - b)
  const told = sectionsOf(scene, entries).flatMap((section) => {
    const first = starts.find((start) => start > section.head.index && start < section.end)
    const venue =
      first === undefined ? undefined : (toldOf(scene, section, first) ?? namedBelow(scene, section, entries, home))
    return venue ? [{ ...section, venue: settled(scene, venue, home()) }] : []
  })
  return (entry) => {
    const at = startOf(entry)
    return told.findLast(({ head, end }) => head.index < at && at < end)?.venue
  }
}

/** Where a record begins for sure: one that follows a line may seem to hold it. */
const startOf = ({ title, marks, first }: Entry): number =>
  Math.max(first, Math.min(title?.line.index ?? first, marks[0]?.first ?? first))

function sectionsOf({ outline: { lines } }: Scene, entries: readonly Entry[]): readonly Section[] {
  const titles = new Set(entries.map(({ title }) => title?.line))
  const heads = lines.flatMap((line) => {
    const level = titles.has(line) || line.frame === 2 ? 0 : levelOf(line)
    return level > 0 ? [{ head: line, level }] : []
  })
  return heads.map(({ head, level }, n) => ({
    head,
    level,
    end: heads.slice(n + 1).find((next) => next.level <= level)?.head.index ?? lines.length,
  }))
}

/** Of a heading below that of the page, or of words that open and close what is below. */
const levelOf = ({ heading, box, index }: Line): number =>
  heading > 1 ? heading : heading === 0 && nearest(box, 4, (one) => opens(one, index)) ? DISCLOSES : 0

const opens = ({ tag, node, first, end }: Box, index: number): boolean =>
  first === index && end === index + 1 && (tag === 'summary' || node.attribs?.['aria-controls'] !== undefined)

function toldOf(scene: Scene, { head }: Section, first: number): Venue | undefined {
  for (const line of scene.outline.lines.slice(head.index, Math.min(first, head.index + 1 + LEAD))) {
    if (line.frame === 2 || line.text.length > LONGEST) continue
    for (const sentence of sentencesOf(line.text)) {
      const phrase = phrasesIn(sentence, false).find((one) => tells(line === head, sentence, one))
      if (phrase) return { ...venueIn(scene, { text: sentence, box: line.box }, phrase), confidence: CONFIDENCE }
    }
  }
  return undefined
}

/** The house that the line between a heading and all records begins with; below the name of the house itself stands what it is. */
function namedBelow(
  scene: Scene,
  { head, end }: Section,
  entries: readonly Entry[],
  home: () => Venue | undefined,
): Venue | undefined {
  const line = scene.outline.lines[head.index + 1]
  const name = houseBelow(line)
  if (!line || name === undefined || line.index >= end) return undefined
  if (entries.some(({ first, end: last }) => first <= line.index && line.index < last)) return undefined
  return sameWords(head.text, home()?.name ?? '') ? undefined : fromLines(scene, [name], line.box, CONFIDENCE)
}

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=\p{L}{3}|\d|\))[.!?] +(?=\p{Lu})/u)

/** A heading with a house in it, or a sentence that begins with one, names what is played, or says it of all. */
function tells(isHead: boolean, sentence: string, { index, house }: Phrase): boolean {
  if (isHead) return house
  const before = plain(sentence.slice(0, index)).trim()
  if (PAST.test(plain(sentence)) || NOT_PLAYED.test(before)) return false
  return house
    ? before.length < 3 || OF_ALL.test(before) || before.split(/[^a-z-]+/).some(isSeveral)
    : ALL_IN.test(before)
}

/** `concerts` · `soirées` */
const isSeveral = (word: string): boolean => word.endsWith('s') && PLAYED.test(word)
