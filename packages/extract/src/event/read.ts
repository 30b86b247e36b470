import type { SiteProfile } from '@rampe/model'
import type { Sighting } from '../extractor.ts'
import { type Headline, isOfTheHouse } from '../page/kind.ts'
import { languageOf, regional } from '../page/language.ts'
import { type Mark, marksOf } from '../page/marks.ts'
import { once } from '../page/once.ts'
import type { Outline } from '../page/outline.ts'
import { NEWS_PATH, plain } from '../page/words.ts'
import { isLedByHours } from '../page/years.ts'
import type { Page } from '../page.ts'
import { type Applied, applied } from '../profile/apply.ts'
import type { DateContext } from '../readers/dates/index.ts'
import { traced } from '../trace.ts'
import { entriesOf } from './entries.ts'
import { eventOf, type Reading } from './event.ts'
import { framesFeeds } from './feeds.ts'
import { artistOf } from './people/artist-page.ts'
import type { Venue } from './place/place.ts'
import { withoutPointers } from './pointers.ts'
import type { Scene } from './scene.ts'
import { inCapitals, isInSmallLetters, sightingAsPrinted } from './small-letters.ts'

/** Every event that a page tells of in plain words. */
export const readPlain = (page: Page, profile?: SiteProfile): Sighting[] =>
  readScene(page, profile).readings.map((reading) => reading.sighting)

/** A page read, with what it was read from: for learning. */
export interface Read {
  readonly scene: Scene
  readonly readings: readonly Reading[]
  readonly headline: Headline
  readonly home: () => Venue | undefined
}

const SAMPLE = 8000

const known = new WeakMap<Page, Read>()

/** Reads a page once, however many ask. */
export function readScene(page: Page, profile?: SiteProfile): Read {
  const read = known.get(page) ?? readAsSet(page, profile)
  known.set(page, read)
  return read
}

const sampleOf = once(({ lines }: Outline): string => {
  let sample = ''
  for (const { text } of lines) {
    sample += ` ${text}`
    if (sample.length > SAMPLE) break
  }
  return sample
})

/** A page in small letters is read with capitals, and told as it is printed. */
function readAsSet(page: Page, profile: SiteProfile | undefined): Read {
  if (!isInSmallLetters(sampleOf(traced(page.trace, 'outline', page.text, () => page.outline()))))
    return readAnew(page, profile)
  const { page: raised, asPrinted } = inCapitals(page)
  const read = readAnew(raised, profile)
  const readings = read.readings.map((reading) => ({
    ...reading,
    name: asPrinted(reading.name),
    sighting: sightingAsPrinted(reading.sighting, asPrinted),
  }))
  return { ...read, readings }
}

/** Dates are the same in any light but one: where a page is a post, the first may be the day of posting. */
const datesOfPage = once((_: Outline) => new Map<boolean, readonly Mark[]>())

function marksOn(page: Page, dates: DateContext, post: boolean): readonly Mark[] {
  const outline = page.outline()
  const known = datesOfPage(outline)
  const marks = known.get(post) ?? withoutPointers(page, datesOn(page, dates, post))
  known.set(post, marks)
  return marks
}

/** A day of a post would tell its year to days beside it: what is no feed is read once more. */
function datesOn(page: Page, dates: DateContext, post: boolean): readonly Mark[] {
  const marks = marksOf(page.outline(), dates, post)
  return framesFeeds(page, marks) ? marksOf(page.outline(), dates, post) : marks
}

/** What a page says in no light at all: the same for learning and for extraction where nothing was learned about it. */
const unlit = new WeakMap<Outline, Read>()

const saysNothing = (profile: SiteProfile | undefined, { template, stale }: Applied): boolean =>
  profile === undefined || (template === undefined && stale.size === 0 && Object.keys(profile.site).length === 0)

function readAnew(page: Page, profile: SiteProfile | undefined): Read {
  const { trace } = page
  const outline = page.outline()
  const learned = applied(profile, page.capture.url, outline, page.$)
  const alone = saysNothing(profile, learned)
  const before = alone && !trace ? unlit.get(outline) : undefined
  if (before) return before
  const sample = sampleOf(outline)
  const language = traced(trace, 'language', sample, () => languageOf(sample, page.language))
  const custom = regional(language, page.probe().language)
  const dates = {
    captured: page.capture.capturedAt.slice(0, 10),
    ...(custom ? { language: custom } : {}),
    ...(isLedByHours(outline) ? { dotted: true } : {}),
  }
  const post = learned.template?.kind === 'article' || NEWS_PATH.test(new URL(page.capture.url).pathname)
  const marks = traced(trace, 'dates', outline.lines, () => marksOn(page, dates, post))
  const scene: Scene = { page, outline, marks, language, dates, profile, learned }
  const { chosen, headline, home } = traced(trace, 'entries', marks, () => entriesOf(scene))
  const artist = artistOf(scene, headline)
  const read = (): Reading[] =>
    chosen.flatMap(({ entry, options }) => eventOf(scene, entry, artist ? { ...options, artist } : options) ?? [])
  const readings = distinct(traced(trace, 'events', chosen, read))
  const ahead = ({ start = '' }: Reading): boolean => start.includes('T') && start >= dates.captured
  const all: Read = {
    scene,
    readings: isOfTheHouse(page.capture.url) ? readings.filter(ahead) : readings,
    headline,
    home,
  }
  if (alone) unlit.set(outline, all)
  return all
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
