import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import type { Line } from '../page/outline.ts'
import { plain } from '../page/words.ts'
import { type Credit, readPeople } from '../readers/people.ts'
import type { Reading } from '../readers/reading.ts'
import { type Scene, seen, standing } from './scene.ts'

const MAX_PEOPLE = 60

interface Told {
  readonly name: string
  readonly who: Credit['who']
  readonly property: Credit['property']
  readonly line: Line
  readonly confidence: number
}

/** Who performs: under a label, in the sentences of the entry, in its name. */
export function peopleSeen(scene: Scene, entry: Entry, labels: readonly Labelled[], name: string, title: Line): Seen[] {
  const context = scene.language ? { language: scene.language } : {}
  const { lines } = scene.outline
  const told: Told[] = []
  const add = (readings: readonly Reading<Credit>[], line: Line, weight: number): void => {
    for (const { value, confidence } of readings)
      told.push({ name: value.name, who: value.who, property: value.property, line, confidence: confidence * weight })
  }
  for (const label of labels) {
    const line = lines[label.at]
    if (label.property !== 'performer' || !line) continue
    add(readPeople(label.values.map((v) => v.text).join('\n'), { ...context, about: 'performer' }), line, 1)
  }
  const own = lines.slice(entry.first, Math.min(entry.end, entry.first + 150)).filter((l) => l.frame !== 2)
  const labelled = new Set(
    labels.filter((l) => l.property === 'performer').flatMap((l) => [l.at, ...l.values.map((v) => v.line)]),
  )
  for (const line of own)
    if (!labelled.has(line.index) && line.text.length < 1500 && line.index !== title.index)
      add(readPeople(line.text, context), line, line.text.length > 300 ? 0.85 : 0.95)
  add(readPeople(name, context), title, 0.9)
  return distinct(told).map(({ name: who, property, line, confidence, who: type }) => {
    const selector = standing(scene, line.box, who)
    const person: Sighting = {
      types: type ? [type] : [],
      properties: [seen('name', textValue(who), selector, confidence)],
    }
    return seen(property, person, selector, confidence)
  })
}

const KEPT: ReadonlySet<string> = new Set(['performer', 'director', 'organizer'])

function distinct(told: readonly Told[]): Told[] {
  const byName = new Map<string, Told>()
  for (const t of told) {
    if (!KEPT.has(t.property)) continue
    const key = `${t.property} ${plain(t.name).replace(/\W+/g, ' ').trim()}`
    const known = byName.get(key)
    if (!known || known.confidence < t.confidence) byName.set(key, t)
  }
  return [...byName.values()].slice(0, MAX_PEOPLE)
}
