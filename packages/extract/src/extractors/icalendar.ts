import type { Issue, Selector } from '@rampe/model'
import { offsetAt, textOf } from '@rampe/model'
import { type Component, componentsNamed, lineOf, readComponents, unfoldedBytes } from '../calendar/components.ts'
import { type Reading, textOfLine } from '../calendar/describe.ts'
import { sightingOfEvent } from '../calendar/event.ts'
import { ianaName, shifted, zonesOf } from '../calendar/zones.ts'
import type { Extractor, Sighting } from '../extractor.ts'
import { notice, tooMany } from '../notices.ts'
import type { Page } from '../page.ts'

const DAY = 24 * 60
const MAX_EVENTS = 20_000
/** Values that are read of one calendar. */
const MAX_VALUES = 30_000
/** What its rules may cost. */
const EFFORT = { days: 300_000, moments: 6_000 }
const DATA_URL = /^data:text\/calendar[^,]*,/i

/**
 * iCalendar (RFC 5545): files and feeds, `data:` links behind “add to calendar” buttons, and `text/calendar` scripts. Every
 * occurrence has its wall time, and its IANA zone and offset where the calendar tells the zone; days without an hour stay days.
 */
export const icalendar: Extractor = {
  name: 'icalendar',
  basis: 'declared',
  confidence: 0.95,
  markup: true,
  accepts: (page) => isCalendar(page) || /data:text\/calendar|type\s*=\s*["']?text\/calendar/i.test(page.text),
  read(page) {
    const issues: Issue[] = []
    const sightings: Sighting[] = []
    for (const { text, select } of sources(page)) {
      const read = readCalendar(page, text, select)
      for (const issue of read.issues) issues.push(issue)
      for (const sighting of read.sightings) sightings.push(sighting)
    }
    return { sightings, issues }
  },
}

const isCalendar = (page: Page): boolean =>
  page.capture.mediaType === 'text/calendar' || /^\s*BEGIN:VCALENDAR/i.test(page.text.slice(0, 200))

interface Source {
  readonly text: string
  readonly select: (line: string) => Selector
}

function sources(page: Page): Source[] {
  const quote = (exact: string): Selector => ({ type: 'TextQuoteSelector', exact })
  if (isCalendar(page)) {
    const { capture, text } = page
    const isSplit = text.includes('\ufffd')
    return [{ text: isSplit ? textOf({ ...capture, body: unfoldedBytes(capture.body) }) : text, select: quote }]
  }
  const inside = (value: string) => (): Selector => ({ type: 'CssSelector', value })
  const { links, scripts } = page.probe()
  return [
    ...scripts.filter(({ type }) => type === 'text/calendar').map(({ text, css }) => ({ text, select: inside(css) })),
    ...links
      .filter(({ href }) => DATA_URL.test(href))
      .flatMap(({ href, css }) => {
        const text = decodeData(href)
        return text === undefined ? [] : [{ text, select: inside(css()) }]
      }),
  ]
}

function decodeData(href: string): string | undefined {
  const body = href.replace(DATA_URL, '')
  if (/^data:[^,]*;base64,/i.test(href)) return Buffer.from(body, 'base64').toString('utf8')
  try {
    return decodeURIComponent(body)
  } catch (error) {
    // A stray percent sign: the text is read as it stands.
    if (error instanceof URIError) return body
    throw error
  }
}

function readCalendar(page: Page, text: string, select: Source['select']): { sightings: Sighting[]; issues: Issue[] } {
  const issues: Issue[] = []
  const told = new Set<string>()
  const tell = (issue: Issue): void => {
    const key = `${issue.code} ${issue.value ?? issue.message.en}`
    if (!told.has(key)) issues.push(issue)
    told.add(key)
  }
  const { roots, faults, cut } = readComponents(text)
  for (const { fault, line, text: value } of faults.slice(0, 100))
    tell(
      notice(
        page,
        `icalendar-${fault}`,
        fault === 'line-unreadable'
          ? {
              en: `Line ${line} of the calendar is not iCalendar and was skipped.`,
              fr: `La ligne ${line} du calendrier n’est pas de l’iCalendar ; elle a été ignorée.`,
            }
          : {
              en: `A part of the calendar does not end where it should (line ${line}): it was closed there.`,
              fr: `Une partie du calendrier ne se termine pas où il faut (ligne ${line}) ; elle a été fermée là.`,
            },
        { value: `${line}: ${value}` },
      ),
    )
  const today = page.capture.capturedAt.slice(0, 10)
  const window = { first: shifted(today, -366 * DAY), last: shifted(today, 731 * DAY) }
  const sightings: Sighting[] = []
  const effort = { ...EFFORT }
  let values = 0
  for (const root of roots) {
    const name = textOfLine(lineOf(root, 'x-wr-timezone')) || textOfLine(lineOf(root, 'timezone-id'))
    const iana = ianaName(name)
    const home = iana === undefined ? undefined : { name: iana, offsetAt: (wall: string) => offsetAt(wall, iana) }
    const reading: Reading = {
      page,
      zoneOf: zonesOf(root),
      home,
      window,
      effort,
      select: (line) => select(line.text),
      tell,
    }
    for (const [event, overrides] of grouped(componentsNamed([root], 'vevent').slice(0, MAX_EVENTS))) {
      if (values >= MAX_VALUES) break
      const sighting = sightingOfEvent(event, overrides, reading)
      if (sighting) sightings.push(sighting)
      values += sighting ? sighting.properties.length : 0
    }
  }
  if (cut || values >= MAX_VALUES || effort.days <= 0 || effort.moments <= 0) tell(tooMany(page, 'icalendar'))
  return { sightings, issues }
}

/** Events with their overrides: those of the same `UID` that have a `RECURRENCE-ID`. An override without its event stands alone. */
function grouped(events: readonly Component[]): [Component, Component[]][] {
  const masters = new Map<string, [Component, Component[]]>()
  const all: [Component, Component[]][] = []
  const idOf = (event: Component): string => textOfLine(lineOf(event, 'uid'))
  for (const event of events)
    if (!lineOf(event, 'recurrence-id')) {
      const pair: [Component, Component[]] = [event, []]
      all.push(pair)
      if (idOf(event) && !masters.has(idOf(event))) masters.set(idOf(event), pair)
    }
  for (const event of events)
    if (lineOf(event, 'recurrence-id')) {
      const master = masters.get(idOf(event))
      if (master) master[1].push(event)
      else all.push([event, []])
    }
  return all
}
