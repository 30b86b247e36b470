import type { SiteFacts } from '@rampe/model'
import type { Venue } from '../event/place/place.ts'
import { visitedHouse } from '../event/place/visit-page.ts'
import { type Read, readScene } from '../event/read.ts'
import type { Markup, Page } from '../page.ts'
import { addressShape, templatePath } from './path.ts'
import { type Standing, standingOn } from './standing.ts'
import { type Telling, tellingsOf } from './teachers.ts'

/** What one page tells about the templates of its site. */
export interface Survey {
  readonly url: string
  readonly shape: string
  /** Every line of content, with where it stands: `path \u0000 text`. */
  readonly lines: ReadonlySet<string>
  readonly standing: ReadonlyMap<string, Standing>
  /** What the page tells for certain, of itself and of other pages. */
  readonly tellings: readonly Telling[]
  readonly about: 'event' | 'records' | 'nothing'
  /** The event has an hour, a place of its own, a label, something to book, or lies ahead. */
  readonly played: boolean
  readonly siteName: string | undefined
  readonly venue: House | undefined
  /** The house that the page tells visitors the way to. */
  readonly visited: House | undefined
  readonly country: string | undefined
  readonly language: string | undefined
}

/** A house in the words of a profile. */
export type House = NonNullable<SiteFacts['venue']>

const MAX_LINES = 600

/** Reads one page for what it teaches. */
export function surveyOf(page: Page, markup: Markup): Survey {
  const { url } = page.capture
  const read = readScene(page)
  const { scene, readings, headline, home: house } = read
  const home = house()
  const whole = readings.length === 1 && readings[0]?.whole ? readings[0] : undefined
  return {
    url,
    shape: addressShape(url),
    lines: linesOf(read),
    standing: standingOn(scene.outline, scene.marks),
    tellings: tellingsOf(page, readings, markup),
    about: whole ? 'event' : readings.length > 0 ? 'records' : 'nothing',
    played: whole?.played ?? false,
    siteName: headline.siteName,
    venue: houseOf(home),
    visited: readings.length === 0 ? houseOf(visitedHouse(scene)) : undefined,
    country: home?.address?.addressCountry,
    language: scene.language,
  }
}

function houseOf(venue: Venue | undefined): House | undefined {
  if (!venue?.name) return undefined
  const { streetAddress, addressLocality, addressRegion, postalCode } = venue.address ?? {}
  const text = [streetAddress, addressLocality, addressRegion, postalCode].filter(Boolean).join(', ')
  return { name: venue.name, ...(text ? { address: text } : {}) }
}

function linesOf({ scene: { outline } }: Read): ReadonlySet<string> {
  const lines = new Set<string>()
  for (const line of outline.lines) {
    if (line.frame === 2 || line.text.length < 4 || line.text.length > 300) continue
    lines.add(`${templatePath(line.box.node)}\u0000${line.text}`)
    if (lines.size >= MAX_LINES) break
  }
  return lines
}
