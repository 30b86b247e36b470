import { reference, SCHEMA } from '@rampe/model'
import type { Seen } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import { onceEach } from '../page/once.ts'
import { readStatus, type Status } from '../readers/status.ts'
import { standsIn } from './rows.ts'
import { type Scene, seen, standing } from './scene.ts'

const NEAR = 6
const SHORT = 160

const statusIn = onceEach((text) => readStatus(text))

/**
 * Cancelled, postponed, sold out: said in the name, beside the date, or on a short line of the record. What the rows of single
 * performances say is theirs.
 */
export function statusSeen(
  scene: Scene,
  entry: Entry,
  property: Status['property'],
  rows: readonly Entry[] = [],
): Seen[] {
  const { lines } = scene.outline
  const title = entry.title?.line.index ?? -99
  const told = [title, ...entry.marks.map(({ first }) => first)]
  for (let i = entry.first; i < Math.min(entry.end, entry.first + 60); i++) {
    const line = lines[i]
    if (!line || line.frame === 2 || line.hidden || line.text.length > SHORT || standsIn(rows, i)) continue
    const near = i === title || entry.box !== undefined || told.some((index) => Math.abs(index - i) <= NEAR)
    if (!near) continue
    for (const { value, span, confidence } of statusIn(line.text)) {
      if (value.property !== property) continue
      const selector = standing(scene, line.box, line.text.slice(...span))
      return [seen(property, reference(SCHEMA + value.value), selector, confidence * 0.95)]
    }
  }
  return []
}
