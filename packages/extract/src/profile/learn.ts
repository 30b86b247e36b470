import type { Boilerplate, Capture, FieldRule, PageKind, SiteFacts, SiteProfile, Template } from '@rampe/model'
import { type Survey, surveyOf } from './survey.ts'

/** From so many pages on, something can be learned. */
const FEWEST = 3
const MAX_BOILERPLATE = 400
const MAX_DISTINCT = 200_000

interface Tally {
  pages: number
  readonly about: Map<Survey['about'], number>
  played: number
  /** Property → path → pages. */
  readonly fields: Map<string, Map<string, number>>
}

/**
 * Learns a site from its captures in one pass: which addresses are of one template and what such pages are about, where
 * their values stand, what is repeated on every page, and the facts that no single page states. Non-HTML captures and
 * failed ones teach nothing. From fewer than three pages nothing is learned.
 */
export function learn(captures: Iterable<Capture>): SiteProfile {
  const tallies = new Map<string, Tally>()
  const lines = new Map<string, number>()
  const names = new Map<string, number>()
  const venues = new Map<string, { n: number; venue: NonNullable<Survey['venue']> }>()
  const countries = new Map<string, number>()
  const languages = new Map<string, number>()
  let host = ''
  let pages = 0
  for (const capture of captures) {
    if (capture.status >= 300 || !/html/.test(capture.mediaType)) continue
    host ||= new URL(capture.url).host
    pages++
    const survey = surveyOf(capture)
    record(tallies, survey)
    for (const line of survey.lines) if (lines.has(line) || lines.size < MAX_DISTINCT) count(lines, line)
    if (survey.siteName) count(names, survey.siteName)
    if (survey.country) count(countries, survey.country)
    if (survey.language) count(languages, survey.language)
    if (survey.venue) {
      const key = `${survey.venue.name}|${survey.venue.address ?? ''}`
      const known = venues.get(key)
      venues.set(key, { n: (known?.n ?? 0) + 1, venue: survey.venue })
    }
  }
  const site = factsOf(pages, names, [...venues.values()], countries, languages)
  if (pages < FEWEST) return { host, templates: [], site: {} }
  return { host, templates: templatesOf(tallies), site, boilerplate: boilerplateOf(lines, pages) }
}

const count = (map: Map<string, number>, key: string): void => {
  map.set(key, (map.get(key) ?? 0) + 1)
}

function record(tallies: Map<string, Tally>, survey: Survey): void {
  const tally = tallies.get(survey.shape) ?? { pages: 0, about: new Map(), played: 0, fields: new Map() }
  tallies.set(survey.shape, tally)
  tally.pages++
  tally.about.set(survey.about, (tally.about.get(survey.about) ?? 0) + 1)
  if (survey.played) tally.played++
  for (const [property, path] of survey.fields) {
    const paths = tally.fields.get(property) ?? new Map<string, number>()
    tally.fields.set(property, paths)
    count(paths, path)
  }
}

function templatesOf(tallies: ReadonlyMap<string, Tally>): Template[] {
  const found: Template[] = []
  for (const [url, tally] of tallies) {
    if (tally.pages < FEWEST) continue
    const kind = kindOf(tally)
    const fields = kind === 'event' ? Object.fromEntries(rulesOf(tally)) : {}
    found.push({ name: nameOf(url), url, kind, pages: tally.pages, fields })
  }
  return found.sort((a, b) => b.pages - a.pages)
}

const nameOf = (url: string): string =>
  url
    .replace(/^\^\/|\/\?\$$/g, '')
    .replace(/\[\^\/\]\+/g, '*')
    .replace(/\\(?:d\+)?/g, '') || 'front page'

/** Pages that look like one event each, but hardly ever print an hour, a place or a day ahead, are articles. */
function kindOf({ pages, about, played }: Tally): PageKind {
  const events = about.get('event') ?? 0
  if (events >= 0.3 * pages && events >= FEWEST) return played >= 0.34 * events ? 'event' : 'article'
  return (about.get('records') ?? 0) >= 0.5 * pages ? 'listing' : 'other'
}

function rulesOf({ about, fields }: Tally): [string, FieldRule[]][] {
  const events = about.get('event') ?? 0
  return [...fields].flatMap(([property, paths]): [string, FieldRule[]][] => {
    const rules = [...paths]
      .filter(([, n]) => n >= Math.max(2, 0.25 * events))
      .sort((a, b) => b[1] - a[1])
      .slice(0, 3)
      .map(([css, n]) => ({ css, confidence: Math.round((100 * n) / events) / 100 }))
    return rules.length > 0 ? [[property, rules]] : []
  })
}

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

const most = (map: ReadonlyMap<string, number>, share: number, pages: number): string | undefined => {
  const [top] = [...map].sort((a, b) => b[1] - a[1])
  return top && top[1] >= share * pages ? top[0] : undefined
}

function factsOf(
  pages: number,
  names: ReadonlyMap<string, number>,
  venues: readonly { readonly n: number; readonly venue: NonNullable<Survey['venue']> }[],
  countries: ReadonlyMap<string, number>,
  languages: ReadonlyMap<string, number>,
): SiteFacts {
  const name = most(names, 0.4, pages)
  const country = most(countries, 0.3, pages)
  const venue = venues.toSorted((a, b) => b.n - a.n)[0]
  const tongues = [...languages].filter(([, n]) => n >= 0.1 * pages).map(([tag]) => tag)
  return {
    ...(name ? { name } : {}),
    ...(venue && venue.n >= 0.4 * pages ? { venue: venue.venue } : {}),
    ...(country ? { country } : {}),
    ...(tongues.length > 0 ? { languages: tongues.sort() } : {}),
  }
}
