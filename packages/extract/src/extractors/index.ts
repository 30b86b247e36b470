import type { Extractor } from '../extractor.ts'
import { calendarLinks } from './calendar-links.ts'
import { drupal } from './drupal.ts'
import { embeddedState } from './embedded-state.ts'
import { atom, jsonFeed, rss } from './feeds.ts'
import { icalendar } from './icalendar.ts'
import { jsonLd } from './json-ld.ts'
import { meta } from './meta.ts'
import { microdata } from './microdata.ts'
import { microformats } from './microformats.ts'
import { plain } from './plain.ts'
import { rdfa } from './rdfa.ts'
import { spektrix } from './spektrix.ts'
import { squarespace } from './squarespace.ts'
import { theEventsCalendar } from './the-events-calendar.ts'
import { ticketLinks } from './ticket-links.ts'
import { wix } from './wix.ts'
import { wordpress } from './wordpress.ts'

/** Every extractor: notations, feeds, platforms, then the page's own words. Order decides nothing: `map` ranks. */
export const extractors: readonly Extractor[] = [
  jsonLd,
  microdata,
  rdfa,
  microformats,
  icalendar,
  rss,
  atom,
  jsonFeed,
  theEventsCalendar,
  wordpress,
  squarespace,
  wix,
  spektrix,
  drupal,
  embeddedState,
  calendarLinks,
  ticketLinks,
  meta,
  plain,
]
