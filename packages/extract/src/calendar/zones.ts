import { isTimeZone, offsetAt, type TimeValue, wallAt } from '@rampe/model'
import { readTime } from '../vocabulary/time.ts'
import { type Component, componentsNamed, type Line, lineOf, writtenValues } from './components.ts'
import { readRule, wallsOf } from './rule.ts'
import { zoneOfWindows } from './windows-zones.ts'

/** A zone that a calendar names: an IANA name, or offsets that only the calendar's own `VTIMEZONE` tells. */
export interface Zone {
  readonly name?: string
  readonly offsetAt: (wall: string) => string | undefined
}

/** The IANA name in what programs write as a zone: `/example.com/20260101/America/Toronto`, a Windows name, a display name. */
export function ianaName(written: string): string | undefined {
  const trimmed = written.trim().replace(/^"|"$/g, '')
  if (/^(?:utc|gmt|z|etc\/utc)$/i.test(trimmed)) return 'Etc/UTC'
  if (trimmed.includes('/') && isTimeZone(trimmed)) return trimmed
  const windows = zoneOfWindows(trimmed)
  if (windows) return windows
  const spaced = trimmed.replace(/\s+/g, '_')
  if (spaced.includes('/') && isTimeZone(spaced)) return spaced
  const [tail] = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/-]+$/.exec(trimmed) ?? []
  return tail && isTimeZone(tail) ? tail : undefined
}

const named = (name: string): Zone => ({ name, offsetAt: (wall) => offsetAt(wall, name) })

/** How the zones of one calendar are looked up, by their `TZID`. */
export function zonesOf(calendar: Component): (tzid: string) => Zone | undefined {
  const definitions = new Map<string, Component>()
  for (const zone of componentsNamed([calendar], 'vtimezone')) {
    const id = lineOf(zone, 'tzid')?.values[0]
    if (typeof id === 'string') definitions.set(id, zone)
  }
  const known = new Map<string, Zone | undefined>()
  return (tzid) => {
    if (!known.has(tzid)) known.set(tzid, find(tzid))
    return known.get(tzid)
  }

  function find(tzid: string): Zone | undefined {
    const name = ianaName(tzid)
    if (name) return named(name)
    const definition = definitions.get(tzid)
    if (!definition) return undefined
    const location = lineOf(definition, 'x-lic-location')?.values[0]
    const located = typeof location === 'string' ? ianaName(location) : undefined
    return located ? named(located) : { offsetAt: offsetsOf(definition) }
  }
}

/** `-03:30` of jCal's `-03:30` or iCalendar's `-0330`. */
const offsetText = (value: unknown): string | undefined => {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(String(value ?? '')) ?? []
  return sign && `${sign}${hours}:${minutes}`
}

const startOf = (line: Line | undefined): TimeValue | undefined => readTime(line ? (writtenValues(line)[0] ?? '') : '')

const MAX_OBSERVANCES = 60

/** Offsets as a `VTIMEZONE` defines them: that of the observance that began last (RFC 5545, 3.6.5). */
function offsetsOf(definition: Component): (wall: string) => string | undefined {
  const observances = definition.children.slice(-MAX_OBSERVANCES).flatMap((child) => {
    const start = startOf(lineOf(child, 'dtstart'))
    const to = offsetText(lineOf(child, 'tzoffsetto')?.values[0])
    if (!start || !to) return []
    return [
      {
        start: start.wall,
        to,
        from: offsetText(lineOf(child, 'tzoffsetfrom')?.values[0]),
        rule: readRule(lineOf(child, 'rrule')?.values[0]),
      },
    ]
  })
  const byYear = new Map<string, readonly { readonly at: string; readonly to: string }[]>()
  const onsetsOf = (year: number): readonly { readonly at: string; readonly to: string }[] => {
    const known = byYear.get(String(year))
    if (known) return known
    const onsets = observances
      .flatMap(({ start, to, rule }) => {
        if (!rule || start.slice(0, 4) > String(year)) return [{ at: start, to }]
        // A yearly rule is read from the year before, at its own month and hour: not from the year that it began in.
        const from = Math.max(Number(start.slice(0, 4)), year - 1)
        return [...wallsOf({ ...rule, count: undefined }, `${from}${start.slice(4)}`, `${year}-12-31`)].map((at) => ({
          at,
          to,
        }))
      })
      .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    byYear.set(String(year), onsets)
    return onsets
  }
  const earliest = observances.toSorted((a, b) => (a.start < b.start ? -1 : 1))[0]
  return (wall) => onsetsOf(Number(wall.slice(0, 4))).findLast(({ at }) => at <= wall)?.to ?? earliest?.from
}

/** A point on the calendar: a day, or a wall time with what is known of its zone. */
export interface Moment {
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]`. */
  readonly wall: string
  readonly offset?: string
  readonly zone?: string
}

/** A wall time in a zone, with the zone's offset on that day. */
export function inZone(wall: string, zone: Zone | undefined): Moment {
  const told = zone?.offsetAt(wall)
  // Before standard time, offsets have seconds: no notation of today can say them.
  const offset = told && /^(?:Z|[+-]\d\d:\d\d)$/.test(told) ? told : undefined
  return { wall, ...(offset ? { offset } : {}), ...(zone?.name ? { zone: zone.name } : {}) }
}

/** An instant given in UTC, as the wall shows it in the calendar's zone. */
export const instantIn = (wall: string, zone: Zone | undefined): Moment =>
  zone?.name ? inZone(wallAt(`${wall}Z`, zone.name), zone) : { wall, offset: 'Z' }

/** Minutes since 1970 of the wall, as if it were UTC: for differences between walls of one zone. */
export const wallMinutes = (wall: string): number =>
  Date.parse(`${wall.length === 10 ? `${wall}T00:00` : wall}Z`) / 60_000

/** Minutes since 1970 of a moment whose offset is known; else of its wall. */
export function instantMinutes({ wall, offset }: Moment): number {
  if (wall.length === 10 || !offset || offset === 'Z') return wallMinutes(wall)
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? []
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return wallMinutes(wall) - east
}

/** The wall so many minutes later; whole days for a day. */
export function shifted(wall: string, minutes: number): string {
  const later = new Date((wallMinutes(wall) + minutes) * 60_000)
  if (Number.isNaN(later.getTime()) || later.getUTCFullYear() > 9998 || later.getUTCFullYear() < 1000) return wall
  const text = later.toISOString()
  return wall.length === 10 ? text.slice(0, 10) : text.slice(0, 19).replace(/:00$/, '')
}
