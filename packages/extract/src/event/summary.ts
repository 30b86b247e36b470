import { type Headline, isGeneric } from '../page/kind.ts'
import { labelsIn } from '../page/labels.ts'
import { isClockwork, plain } from '../page/words.ts'
import { readDates, type When } from '../readers/dates/index.ts'
import type { Scene } from './scene.ts'

const SENTENCES = /(?<=[.!?…])\s+/
const PARTS = /\s+[—–|·•-]\s+|\s*:\s+/

/**
 * The headline of a page of practical details: its own heading only says `Infos pratiques`, or nothing but its title does, it tells a
 * day, and its summary names the event in front of place and day: `When and where. The Tin Boat — Quay Theatre, from 4 to 25 July.`
 */
export function summaryHeadline(scene: Scene, headline: Headline): Headline {
  const { outline } = scene
  const summary = (outline.meta.get('og:description') ?? outline.meta.get('description'))?.content
  // A name that no line prints may be that of a page: `Pour venir`.
  if (summary === undefined || (headline.name !== undefined && headline.line !== undefined)) return headline
  const place = labelsIn(outline, 0, outline.lines.length).find(
    ({ property, at }) => property === 'where' && outline.lines[at]?.frame === 0,
  )?.values[0]?.text
  if (place === undefined) return headline
  for (const sentence of summary.split(SENTENCES)) {
    const [name, ...rest] = sentence.split(PARTS)
    if (!name || rest.length === 0 || name.length < 3 || name.length > 90) continue
    if (isGeneric(name, headline.siteName) || isClockwork(name) || plain(name).includes(plain(place))) continue
    if (headline.name !== undefined && !plain(rest.join(' ')).includes(plain(place))) continue
    const days = new Set(readDates(sentence, scene.dates).flatMap(({ value }) => startOf(value)))
    const line = outline.lines[scene.marks.find(({ when }) => startOf(when).some((day) => days.has(day)))?.first ?? -1]
    if (line?.frame === 0) return { ...headline, name, line }
  }
  return headline
}

/** The day that a date begins on. */
const startOf = ({ occurrences, run }: When): readonly string[] => {
  const start = occurrences[0]?.start ?? run?.start
  return start === undefined ? [] : [start.slice(0, 10)]
}
