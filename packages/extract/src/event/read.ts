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
  return entriesOf(scene)
    .flatMap(({ entry, options }) => eventOf(scene, entry, options) ?? [])
    .filter(once())
    .map((reading) => reading.sighting)
}

/** The same event printed twice on a page (in a slide and in the list) is told once. */
function once(): (reading: Reading) => boolean {
  const seen = new Set<string>()
  return ({ name, start }) => {
    const key = `${plain(name).replace(/\W+/g, ' ').trim()}|${start ?? ''}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  }
}
