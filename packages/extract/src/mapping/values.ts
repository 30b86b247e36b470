import { isTimeZone, offsetAt, type TimeValue, timeValue, wallAt } from '@rampe/model'
import { Parser } from 'htmlparser2'
import { readTime } from '../vocabulary/time.ts'
import type { Rule } from './mapping.ts'

/** The words of HTML: a space where a browser breaks the line, entities read. */
export function wordsOfHtml(html: string): string {
  if (!/[<&]/.test(html)) return html
  const parts: string[] = []
  let silent = 0
  const parser = new Parser({
    onopentag(name) {
      if (name === 'script' || name === 'style') silent++
      if (BREAKS.test(name)) parts.push('\n')
    },
    ontext(data) {
      if (silent === 0) parts.push(data.replace(/\s+/g, ' '))
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') silent--
      if (BREAKS.test(name)) parts.push('\n')
    },
  })
  parser.end(html)
  return parts
    .join('')
    .replace(/ *\n[\n ]*/g, '\n')
    .trim()
}
const BREAKS = /^(?:br|p|div|li|ul|ol|h[1-6]|tr|section|article|blockquote)$/

/** An instant of so many milliseconds since 1970, on the wall of a zone; in UTC where none is known. */
function ofInstant(milliseconds: number, zone: string | undefined): TimeValue | undefined {
  const date = new Date(milliseconds)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9998 || date.getUTCFullYear() < 1000) return undefined
  const instant = date.toISOString()
  if (zone === undefined) return readTime(instant)
  const wall = wallAt(instant, zone)
  return timeValue(wall, { offset: offsetAt(wall, zone), zone })
}

const FIELDS: Readonly<Record<string, string>> = {
  YYYY: '(?<y>\\d{4})',
  MM: '(?<m>\\d{1,2})',
  DD: '(?<d>\\d{1,2})',
  HH: '(?<h>\\d{1,2})',
  mm: '(?<i>\\d{2})',
}

/** ISO 8601 of a date in a stated format: `13/03/2026 20h00` by `DD/MM/YYYY HHhmm`. */
function byFormat(text: string, format: string): string | undefined {
  const source = format
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/YYYY|MM|DD|HH|mm/g, (field) => FIELDS[field] ?? field)
  const found = new RegExp(`^\\s*${source}`, 'u').exec(text)?.groups
  if (!found?.y || !found.m || !found.d) return undefined
  const date = `${found.y}-${found.m.padStart(2, '0')}-${found.d.padStart(2, '0')}`
  return found.h === undefined ? date : `${date}T${found.h.padStart(2, '0')}:${found.i ?? '00'}`
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const ZONES: Readonly<Record<string, string>> = {
  ut: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-0500',
  edt: '-0400',
  cst: '-0600',
  cdt: '-0500',
  mst: '-0700',
  mdt: '-0600',
  pst: '-0800',
  pdt: '-0700',
}

/** ISO 8601 of a date as e-mail and RSS write it (RFC 822, 5; RFC 5322, 3.3). */
function ofMail(text: string): string | undefined {
  const [, day, month = '', year, clock, zone = ''] =
    /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4}|\d{2})(?:\s+(\d{1,2}:\d{2}(?::\d{2})?)\s*([a-z]{1,3}|[+-]\d{4})?)?/i.exec(
      text.trim(),
    ) ?? []
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  if (!day || !year || number === 0) return undefined
  const date = `${year.length === 2 ? `20${year}` : year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return clock === undefined ? date : `${date}T${clock.padStart(5, '0')}${ZONES[zone.toLowerCase()] ?? zone}`
}

/** A time by a rule: in its zone where the rule knows one; the offset is never guessed. */
export function timeBy(
  rule: Rule,
  text: string,
  zone: string | undefined,
  utc: string | undefined,
): TimeValue | undefined {
  const known = zone !== undefined && isTimeZone(zone) ? zone : undefined
  if (rule.time === 'seconds' || rule.time === 'milliseconds') {
    const number = Number(text)
    return Number.isFinite(number) ? ofInstant(rule.time === 'seconds' ? number * 1000 : number, known) : undefined
  }
  const written = rule.time === 'rfc822' ? ofMail(text) : rule.format === undefined ? text : byFormat(text, rule.format)
  const time = written === undefined ? undefined : readTime(written)
  // A day has no offset, and neither has an hour of no day.
  if (!time || time.wall.length <= 10) return time
  if (time.offset !== undefined) {
    const isUtc = time.offset === 'Z' || time.offset === '+00:00'
    return isUtc && known ? ofInstant(Date.parse(`${time.wall}Z`), known) : time
  }
  if (known) return timeValue(time.wall, { offset: offsetAt(time.wall, known), zone: known })
  const offset = utc === undefined ? undefined : offsetFrom(time.wall, utc)
  return offset === undefined ? time : timeValue(time.wall, { offset })
}

/** The offset that lies between a wall time and the same time in UTC. */
function offsetFrom(wall: string, utc: string): string | undefined {
  const other = readTime(utc)
  if (!other || other.wall.length <= 10) return undefined
  const minutes = Math.round((Date.parse(`${wall}Z`) - Date.parse(`${other.wall}Z`)) / 60_000)
  if (!Number.isFinite(minutes) || Math.abs(minutes) > 14 * 60 || minutes % 15 !== 0) return undefined
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`
}
