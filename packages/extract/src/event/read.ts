import type { SiteProfile } from '@rampe/model'
import type { Sighting } from '../extractor.ts'
import { languageOf } from '../page/language.ts'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { plain } from '../page/words.ts'
import type { Page } from '../page.ts'
import { entriesOf } from './entries.ts'
import { eventOf, type Reading } from './event.ts'
import type { Scene } from './scene.ts'

/** Every event that a page tells of in plain words. */
export function readPlain(page: Page, profile?: SiteProfile): Sighting[] {
  const outline = outlineOf(page.$())
  const sample = outline.lines
    .map((line) => line.text)
    .join(' ')
    .slice(0, 8000)
  const language = languageOf(sample, page.language)
  const dates = { captured: page.capture.capturedAt.slice(0, 10), ...(language ? { language } : {}) }
  const marks = marksOf(outline, dates)
  if (marks.length === 0) return []
  const scene: Scene = { page, outline, marks, language, dates, profile }
  const readings = entriesOf(scene).flatMap(({ entry, options }) => eventOf(scene, entry, options) ?? [])
  return distinct(readings).map((reading) => reading.sighting)
}

/** The same event printed twice on a page (in a slide and in the list) is told once, by the one that prints the hour. */
function distinct(readings: readonly Reading[]): Reading[] {
  const byName = new Map<string, Reading[]>()
  for (const reading of readings) {
    const key = plain(reading.name).replace(/\W+/g, ' ').trim()
    const known = byName.get(key)
    const twin = known?.findIndex((other) => sameStart(other.start, reading.start)) ?? -1
    if (!known) byName.set(key, [reading])
    else if (twin < 0) known.push(reading)
    else known[twin] = merged(known[twin] ?? reading, reading)
  }
  return [...byName.values()].flat()
}

/** The same day, and the same hour where both print one. */
const sameStart = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a?.slice(0, 10) === b?.slice(0, 10) && (a?.length === 10 || b?.length === 10))

/** Two tellings of one event: the one with the hour leads, the other fills in what it does not say. */
function merged(a: Reading, b: Reading): Reading {
  const [lead, rest] = (b.start?.length ?? 0) > (a.start?.length ?? 0) ? [b, a] : [a, b]
  const said = new Set(lead.sighting.properties.map((p) => p.property))
  const more = rest.sighting.properties.filter((p) => !said.has(p.property) && !/Date$|^subEvent$/.test(p.property))
  return { ...lead, sighting: { ...lead.sighting, properties: [...lead.sighting.properties, ...more] } }
}
