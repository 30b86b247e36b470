import type { SiteProfile } from '@rampe/model'
import type { Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import { groupsOf, marksIn } from '../listing/groups.ts'
import { headlineOf } from '../page/kind.ts'
import { languageOf } from '../page/language.ts'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { plain, RELATED } from '../page/words.ts'
import type { Page } from '../page.ts'
import { type EventOptions, eventOf, type Reading } from './event.ts'
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
    .map((r) => r.sighting)
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

interface Chosen {
  readonly entry: Entry
  readonly options: EventOptions
}

/** Decides what the page is about: one event, or the records it lists. */
function entriesOf(scene: Scene): Chosen[] {
  const { outline, marks } = scene
  const headline = headlineOf(outline)
  const relatedAt = outline.lines.find(
    (l) => l.heading > 0 && RELATED.test(plain(l.text)) && l !== headline.line,
  )?.index
  const groups = groupsOf(outline, marks)
  const grouped = new Set(groups.flatMap((g) => g.entries.flatMap((e) => e.marks)))
  const firstRecord = Math.min(...groups.map((g) => g.entries[0]?.first ?? 0))
  const free = marks.filter((m) => !grouped.has(m))
  const about = headline.line?.index ?? 0
  const cut = relatedAt !== undefined && relatedAt > about ? relatedAt : outline.lines.length
  if (headline.name) {
    const own = free.filter((m) => m.first < cut && m.first >= about - 12)
    const before = own.filter((m) => groups.length === 0 || m.first < firstRecord || firstRecord >= cut)
    if (before.length > 0 || (own.length > 0 && groups.length === 0)) {
      const line = headline.line ?? outline.lines.find((l) => l.frame === 0)
      if (line) {
        const first = Math.max(0, Math.min(about, ...own.map((m) => m.first)))
        const entry: Entry = {
          box: undefined,
          first,
          end: Math.min(cut, outline.lines.length),
          marks: marksIn(marks, first, cut).filter((m) => own.includes(m)),
          title: { text: headline.name, line, box: line.box, href: undefined },
        }
        return [{ entry, options: { whole: true, sure: 0.9 } }]
      }
    }
  }
  return groups.flatMap((g) => g.entries.map((entry) => ({ entry, options: { whole: false, sure: 0.9 } })))
}
