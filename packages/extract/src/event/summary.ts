import { type Headline, isGeneric } from '../page/kind.ts'
import { labelsIn } from '../page/labels.ts'
import { isClockwork, plain } from '../page/words.ts'
import { readDates } from '../readers/dates/index.ts'
import type { Scene } from './scene.ts'

const SENTENCES = /(?<=[.!?…])\s+/
const PARTS = /\s+[—–|·•-]\s+|\s*:\s+/

/**
 * The headline of a page of practical details: its own heading only says `Infos pratiques`, its labels tell day and place,
 * and its summary names the event in front of them: `When and where. The Tin Boat — Quay Theatre, from 4 to 25 July.`
 */
export function summaryHeadline(scene: Scene, headline: Headline): Headline {
  const { outline } = scene
  if (headline.name !== undefined) return headline
  const summary = (outline.meta.get('og:description') ?? outline.meta.get('description'))?.content
  if (summary === undefined) return headline
  const labels = labelsIn(outline, 0, outline.lines.length).filter((l) => outline.lines[l.at]?.frame === 0)
  const when = labels.find(
    (l) => l.property === 'when' && l.values.some((v) => scene.marks.some((m) => m.first === v.line)),
  )
  const place = labels.find((l) => l.property === 'where')?.values[0]?.text
  if (!when || place === undefined) return headline
  for (const sentence of summary.split(SENTENCES)) {
    if (!plain(sentence).includes(plain(place)) && readDates(sentence, scene.dates).length === 0) continue
    const [name, ...rest] = sentence.split(PARTS)
    const line = outline.lines[when.at]
    if (!name || !line || rest.length === 0 || name.length < 3 || name.length > 90) continue
    if (isGeneric(name, headline.siteName) || isClockwork(name) || plain(name).includes(plain(place))) continue
    return { ...headline, name, line }
  }
  return headline
}
