import type { Boilerplate, Capture, PageKind, SiteProfile, Template } from '@rampe/model'
import type { Markup } from '../page.ts'
import { pageOf } from '../page.ts'
import { factsGatherer } from './facts.ts'
import { type Lesson, rulesOf } from './fields.ts'
import { keeper } from './kept.ts'
import { addressShape } from './path.ts'
import { type Survey, surveyOf } from './survey.ts'
import { declaredIn, type Telling } from './teachers.ts'

export interface LearnOptions {
  /** Whether the site's own markup teaches. @default 'use' */
  readonly markup?: Markup
}

/** From so many pages on, something can be learned. */
const FEWEST = 3
/** Pages of one template that are all looked at; of more, ever fewer: half of the next forty, a quarter of the next eighty … */
const ALL = 40
const MAX_BOILERPLATE = 400
const MAX_DISTINCT = 200_000
const MAX_TELLINGS = 50_000

interface Tally {
  /** Pages met, and pages looked at. */
  met: number
  readonly pages: Survey[]
}

/**
 * Learns a site from its captures in one pass: which addresses are of one template and what such pages are about, where
 * their values stand, what is repeated on every page, and the facts that no single page states. Taught by pages that declare
 * markup, by feeds, by the records of listings, and by what plain reading is certain of. Captures that failed teach nothing;
 * from fewer than three pages nothing is learned. Of a large template only a sample is looked at.
 */
export function learn(captures: Iterable<Capture>, { markup = 'use' }: LearnOptions = {}): SiteProfile {
  const tallies = new Map<string, Tally>()
  const lines = new Map<string, number>()
  const tellings = new Map<string, Telling[]>()
  const gatherer = factsGatherer()
  const kept = keeper()
  let host = ''
  let [pages, told] = [0, 0]
  const hear = (heard: readonly Telling[]): void => {
    for (const telling of heard) {
      if (told++ > MAX_TELLINGS) return
      const known = tellings.get(telling.url)
      if (known) known.push(telling)
      else tellings.set(telling.url, [telling])
    }
  }
  for (const capture of captures) {
    if (capture.status >= 300) continue
    if (!/html/.test(capture.mediaType)) {
      if (markup === 'use') hear(declaredIn(pageOf(capture, undefined, undefined, 'head')))
      continue
    }
    host ||= new URL(capture.url).host
    const shape = addressShape(capture.url)
    const tally = tallies.get(shape) ?? { met: 0, pages: [] }
    tallies.set(shape, tally)
    if (!isLookedAt(++tally.met)) continue
    pages++
    const page = pageOf(capture)
    kept.add(page)
    const survey = surveyOf(page, markup)
    tally.pages.push(survey)
    hear(survey.tellings)
    gatherer.add(survey)
    for (const line of survey.lines)
      if (lines.has(line) || lines.size < MAX_DISTINCT) lines.set(line, (lines.get(line) ?? 0) + 1)
  }
  if (pages < FEWEST) return kept.under({ host, templates: [], site: {} })
  const templates = templatesOf(tallies, tellings)
  return kept.under({ host, templates, site: gatherer.facts(pages), boilerplate: boilerplateOf(lines, pages) })
}

const isLookedAt = (n: number): boolean => n <= ALL || n % 2 ** Math.ceil(Math.log2(n / ALL)) === 0

function templatesOf(
  tallies: ReadonlyMap<string, Tally>,
  tellings: ReadonlyMap<string, readonly Telling[]>,
): readonly Template[] {
  const found: Template[] = []
  for (const [url, { pages }] of tallies) {
    if (pages.length < FEWEST) continue
    const lessons = pages.map(({ url: page, standing }): Lesson => ({ standing, tellings: tellings.get(page) ?? [] }))
    const kind = kindOf(pages, lessons)
    const fields = kind === 'event' ? rulesOf(lessons) : {}
    found.push({ name: nameOf(url), url, kind, pages: pages.length, fields })
  }
  return found.sort((a, b) => b.pages - a.pages)
}

const nameOf = (url: string): string =>
  url
    .replace(/^\^\/|\/\?\$$/g, '')
    .replace(/\[\^\/\]\+/g, '*')
    .replace(/\\(?:d\+)?/g, '') || 'front page'

/** Pages that look like one event each, but hardly ever print an hour, a place or a day ahead, are articles. */
function kindOf(pages: readonly Survey[], lessons: readonly Lesson[]): PageKind {
  const told = lessons.map(isTold)
  const events = pages.filter(({ about }, n) => about === 'event' || told[n]).length
  const played = pages.filter((page, n) => page.played || told[n]).length
  if (events >= 0.3 * pages.length && events >= FEWEST) return played >= 0.34 * events ? 'event' : 'article'
  return pages.filter(({ about }) => about === 'records').length >= 0.5 * pages.length ? 'listing' : 'other'
}

/** Others tell of the page as an event with a day, under a name that stands on it. */
const isTold = ({ standing, tellings }: Lesson): boolean =>
  tellings.some(
    ({ by, values: { name, startDate } }) =>
      by !== 'plain' &&
      startDate !== undefined &&
      name?.some((one) => [...standing.values()].some(({ texts }) => texts.includes(one))),
  )

function boilerplateOf(lines: ReadonlyMap<string, number>, pages: number): Boilerplate[] {
  const least = Math.max(FEWEST, Math.ceil(0.6 * pages))
  return [...lines]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MAX_BOILERPLATE)
    .map(([key]) => {
      const at = key.indexOf('\u0000')
      return { css: key.slice(0, at), text: key.slice(at + 1) }
    })
}
