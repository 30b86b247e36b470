import { INDEX_FILE, reference, textValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import { linksOn } from '../listing/titles.ts'
import { type Labelled, labelsIn } from '../page/labels.ts'
import type { Mark } from '../page/marks.ts'
import type { Box, Line } from '../page/outline.ts'
import { ACTION, plain } from '../page/words.ts'
import { bareName } from './bare-name.ts'
import { descriptionSeen } from './describe.ts'
import { detailsSeen, isOfTheHouse, ofTheHouse } from './details.ts'
import { leftToName } from './doubts.ts'
import { imageSeen, PICTURE } from './image.ts'
import { comesOut } from './no-event.ts'
import { offersSeen } from './offers/offers.ts'
import { rowOffers } from './offers/row-offers.ts'
import { sellsByHour } from './offers/tickets.ts'
import { alternating } from './people/alternates.ts'
import { artistsSeen } from './people/artist-page.ts'
import { organizersSeen } from './people/organizers.ts'
import { guestsSeen, peopleSeen } from './people/performers.ts'
import { atHome, calledByHouse } from './place/at-home.ts'
import { isElsewhere, venueOfRow } from './place/block-houses.ts'
import { ownVenueOf, type PlaceColumn, placeColumnOf, placeSeen, type Venue } from './place/place.ts'
import { hallAt, homeForRows, isScattered, withoutRemarks } from './place/row-homes.ts'
import { stageOf } from './place/stage.ts'
import { blockOf, partAt, rowOf } from './rows.ts'
import { absolute, type Scene, seen, standing, whereabouts } from './scene.ts'
import { statusSeen } from './status.ts'
import { gigsOf } from './tour/gig-rows.ts'
import { type Timing, timingOf, whenSeen } from './when/when.ts'

/** An event read from an entry, and what the page's other entries may need of it. */
export interface Reading {
  readonly sighting: Sighting
  readonly name: string
  readonly start: string | undefined
  /** It is what the whole page is about. */
  readonly whole: boolean
  /** It has an hour, labels for day or place, or lies ahead: more than an article has. */
  readonly played: boolean
  /** Where its values stand. */
  readonly boxes: Readonly<Record<string, Box | undefined>>
}

/** What is known of a record beside its own words. */
export interface EventOptions {
  /** The entry is what the whole page is about. */
  readonly whole: boolean
  /** How sure it is that there is an event at all, 0–1. */
  readonly sure: number
  /** So many records of its shape stand on the page, itself among them. @default not one of a list */
  readonly alike?: number
  /** Where the organisation plays unless it says otherwise. */
  readonly home?: () => Venue | undefined
  /** The block of records that it stands in tells where all of them are played. @default false */
  readonly housed?: boolean
  /** Where records of this shape keep their place. */
  readonly placeColumn?: PlaceColumn | undefined
  /** Whose page lists it, where that is somebody who plays. */
  readonly artist?: Line
}

/** Reads a record, or what a whole page is about, as one event with all its performances; undefined where nothing names it. */
export function eventOf(scene: Scene, entry: Entry, options: EventOptions): Reading | undefined {
  const { title } = entry
  if (!title) return undefined
  const { outline, language } = scene
  const labels = labelsIn(outline, entry.first, entry.end)
  const timing = timingOf(scene, entry, labels)
  const timed = timing.performances.some(({ start }) => start.includes('T'))
  if (comesOut(title.text, timed)) return undefined
  const taken = new Set<number>([
    title.line.index,
    ...entry.marks.flatMap((m) => (m.rest.length < 60 ? [m.first] : [])),
  ])
  const said = entry.where ? stageOf(scene, entry.where) : ownVenueOf(scene, entry, options.placeColumn, labels)
  const own = options.housed && !isElsewhere(said) ? undefined : said
  const rows = withStops(scene, rowsOf(scene, entry, timing))
  const apart = rows.size > 1 ? [...new Set(rows.values())] : []
  const offers = offersSeen(scene, entry, labels, { whole: options.whole, rows: apart })
  const weight = played(scene, timing, labels, own !== undefined || offers.length > 0)
  const strict =
    timing.performances.some((p) => p.start.includes('T') || p.start >= scene.dates.captured) ||
    (timing.run?.end ?? '') >= scene.dates.captured ||
    labels.some((l) => l.property === 'where' || l.property === 'when') ||
    (own !== undefined && own.prose === undefined)
  const article = options.whole && !strict && scene.learned.template?.kind === 'article'
  const sure = options.sure * weight * (article ? 0.5 : 1)
  const column = apart.length > 0 ? placeColumnOf(scene, apart) : undefined
  const rowOffersAt = rowOffers(scene, apart, offers)
  const oneDay = new Set(timing.performances.map(({ mark }) => mark)).size === 1
  const sameDay = new Set(timing.performances.map(({ start }) => start.slice(0, 10))).size === 1
  const named = new Map<Entry, Venue | undefined>()
  let above: Venue | undefined
  for (const row of rows.values()) {
    if (!saysTheSame(scene, row)) above = venueOfRow(scene, row, column, blockOf(entry, row, [...rows.keys()]), apart)
    named.set(row, above)
  }
  const venues = withoutRemarks(named)
  const home = homeForRows(venues, options.home)
  const name = bareName(
    title.text,
    entry.marks.filter((m) => m.first === title.line.index),
  )
  const people = peopleSeen(scene, { entry, labels, name: title.act ?? name, title: title.line, apart })
  const starts = timing.performances.map(({ start }) => start)
  const castOn = alternating(scene, entry, people, starts)
  const when = whenSeen(scene, timing, sure, (performance) => {
    const row = rows.get(performance.mark)
    const clock = performance.start.split('T')[1]
    const cast = castOn(performance.start)
    const hall = row || sameDay ? hallAt(scene, row ?? entry, clock) : undefined
    const placed = hall ?? (row && venues.get(row))
    const where = placed?.name || (placed && row?.stop) ? placeSeen(scene, atHome(placed, home) ?? placed) : []
    if (!row) return [...where, ...(oneDay && sellsByHour(scene, entry) ? rowOffersAt(entry, clock) : []), ...cast]
    return [
      ...where,
      ...rowOffersAt(row, clock),
      ...(rows.size > 1 ? statusSeen(scene, partAt(scene, row, clock), 'eventStatus') : []),
      ...(rows.size > 1 && cast.length === 0 ? guestsSeen(scene, row, people) : cast),
    ]
  })
  if (when.length === 0) return undefined
  const images = imageSeen(scene, entry, options.whole, name)
  const detailed = labels.length + offers.length + images.length > 0
  const left = leftToName({ ...options, title, name, past: weight < 1, timed, detailed, venue: own })
  const properties: Seen[] = [
    seen('name', textValue(name, language), standing(scene, title.box, title.text), 0.93 * sure * left),
    ...when,
  ]
  const url = options.whole ? pageUrl(scene) : recordUrl(scene, entry)
  if (url) properties.push(seen('url', reference(url), standing(scene, title.box), 0.9))
  const organizers = organizersSeen(scene, labels, entry, options.whole)
  const details = detailsSeen(scene, entry, labels)
  const venue = own && isScattered(own, venues) ? undefined : atHome(calledByHouse(own, name), home)
  if (venue) {
    properties.push(...ofTheHouse(scene, placeSeen(scene, venue), details, venue.address && venue.box))
    for (const line of outline.lines.slice(entry.first, Math.min(entry.end, entry.first + 200)))
      if (tellsOf(venue, line)) taken.add(line.index)
  }
  properties.push(
    ...images,
    ...descriptionSeen(scene, entry, labels, options.whole, taken),
    ...offers,
    ...statusSeen(scene, entry, 'eventStatus', apart),
    ...people.filter(({ property }) => property !== 'organizer' || organizers.length === 0),
    ...(options.artist ? artistsSeen(scene, options.artist, name) : []),
    ...organizers,
    ...details.filter((detail) => !venue || !isOfTheHouse(detail)),
  )
  const start = timing.performances[0]?.start ?? timing.run?.start ?? timing.run?.end
  return {
    sighting: { types: ['Event'], properties },
    name,
    start,
    whole: options.whole,
    played: strict,
    boxes: { name: title.box, location: own?.box, startDate: timing.performances[0]?.mark.box ?? timing.run?.mark.box },
  }
}

/** In the place of a place: `"`, `20 h, idem`, `same place`. */
const DITTO =
  /^[\s"“”″〃'’«».–—-]*["“”″〃][\s"“”″〃'’«».–—-]*$|(?:^|[^a-z])(?:idem|ditto|same (?:place|venue)|meme (?:lieu|endroit|salle))\W*$/

const saysTheSame = ({ outline }: Scene, { first, end }: Entry): boolean =>
  outline.lines.slice(first, end).some((line) => line.text.length < 40 && DITTO.test(line.plain))

/** The row of each date of an entry that names several. */
function rowsOf(scene: Scene, entry: Entry, timing: Timing): ReadonlyMap<Mark, Entry> {
  const marks = new Set(timing.performances.map((p) => p.mark))
  if (marks.size < 2) return new Map()
  return new Map(
    [...marks].flatMap((mark): [Mark, Entry][] => {
      const row = rowOf(scene, entry, mark)
      return row ? [[mark, row]] : []
    }),
  )
}

/** The rows of a tour with where each is played. */
function withStops(scene: Scene, rows: ReadonlyMap<Mark, Entry>): ReadonlyMap<Mark, Entry> {
  const stops = gigsOf(scene, [...new Set(rows.values())], true)
  return stops ? new Map([...rows].map(([mark, row]) => [mark, { ...row, stop: stops.get(row) }])) : rows
}

/**
 * A bare day in the past, with no hour, no place, nothing to book and no label, is as often the day when something was
 * written: then it is left to a reviewer.
 */
function played(scene: Scene, timing: Timing, labels: readonly Labelled[], told: boolean): number {
  if (told || timing.performances.length > 1 || timing.run) return 1
  const [only] = timing.performances
  if (!only || only.start.includes('T') || only.start >= scene.dates.captured) return 1
  return labels.some((l) => l.property === 'when' && l.values.some((v) => v.line === only.mark.first)) ? 1 : 0.75
}

/** The address that the page gives itself, unless it is the same with an index file, or the front page of the site. */
const pageUrl = (scene: Scene): string | undefined => {
  const { canonical } = scene.outline
  const { url } = scene.page.capture
  const named = canonical && absolute(canonical, scene.page.base)
  if (!named || bare(named) === bare(url)) return url
  return new URL(named).pathname === '/' && new URL(named).search === '' ? url : named
}

const bare = (url: string): string => url.replace(INDEX_FILE, '').replace(/\/+$/, '')

/** The address of a record's own page: the link around or in its name, else the link that most of its parts share. */
function recordUrl(scene: Scene, entry: Entry): string | undefined {
  const { outline, page } = scene
  const direct = entry.title?.href && absolute(entry.title.href, page.base)
  if (direct) return direct
  const count = new Map<string, number>()
  const links = entry.box
    ? outline.links.slice(entry.box.firstLink, entry.box.endLink)
    : linksOn(outline, entry.first, entry.end)
  const own = whereabouts(page.capture.url)
  for (const link of links) {
    const href = absolute(link.href, page.base)
    if (!href) continue
    const { house, pathname } = whereabouts(href)
    if (house !== own.house || pathname === own.pathname || PICTURE.test(pathname)) continue
    const text = plain(link.text)
    const weight =
      link.text === '' ? 1.5 : ACTION.test(text) ? (/more|plus|suite|detail|savoir|voir|info/.test(text) ? 2 : 0.5) : 1
    count.set(href, (count.get(href) ?? 0) + weight)
  }
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0]
}

/** Whether a line tells the place, or a part of its address: what a break parts from it may be about something else. */
const tellsOf = ({ box, name, address, quote }: Venue, line: Line): boolean =>
  line.box === box &&
  [name, quote, ...Object.values(address ?? {})].some(
    (words) => words && (line.text.includes(words) || words.includes(line.text)),
  )
