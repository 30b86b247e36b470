import { type Claim, offsetAt, type TimeValue, timeValue } from '@rampe/model'
import type { Repair } from './repair.ts'

/** The offset says UTC, in one of its spellings. */
export const isUtc = (offset: string | undefined): boolean =>
  offset === 'Z' || offset === '+00:00' || offset === '-00:00'

/** The wall time in a zone of an instant that is given in UTC. */
export function localWall(wall: string, zone: string): string {
  const instant = Date.parse(`${wall.slice(0, 16)}:00Z`)
  const [sign = '+', hours = '00', minutes = '00'] = offsetAt(wall.slice(0, 16), zone).match(/[+-]|\d{2}/g) ?? []
  const shift = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return new Date(instant + shift * 60_000).toISOString().slice(0, 16)
}

const playable = (wall: string): boolean => wall.slice(11, 16) >= '09:00' && wall.slice(11, 16) <= '22:45'

/** Which reading of a UTC time a single value speaks for: the instant, the bare wall time, or either. */
export function speaksFor(value: TimeValue, zone: string): boolean | undefined {
  if (!isUtc(value.offset) || value.wall.length < 16) return undefined
  const local = localWall(value.wall, zone)
  if (local === value.wall.slice(0, 16)) return undefined
  const [asIs, shifted] = [playable(value.wall), playable(local)]
  return asIs === shifted ? undefined : shifted
}

const timed = (given: Claim): given is Claim & { value: TimeValue } =>
  given.value.kind === 'time' && given.value.wall.length >= 16

/** A clock time in UTC for an event in another zone: a true instant is turned into local time, a default is dropped. */
export const utcByDefault: Repair = {
  name: 'utc-by-default',
  properties: ['startDate', 'endDate', 'doorTime'],
  severity: 'warning',
  message: {
    en: 'The time is given in UTC (Z or +00:00), which is not the time at the venue. It was turned into local time, or taken as local time where the page itself, or the rest of the site, shows that it is.',
    fr: 'L’heure est donnée en UTC (Z ou +00:00), ce qui n’est pas l’heure du lieu. Elle a été convertie en heure locale, ou prise comme heure locale si la page elle-même, ou le reste du site, montre qu’elle l’est.',
  },
  remedy: {
    en: 'Set the time zone of the website to the city of the venue.',
    fr: 'Réglez le fuseau horaire du site sur la ville du lieu.',
  },
  mend: (given, { zone, utcIsTrue }) => {
    if (!timed(given) || !isUtc(given.value.offset)) return undefined
    const { wall } = given.value
    // Without a zone there is nothing to turn it into; midnight in UTC with nothing to tell is a day without an hour.
    if (zone === undefined)
      return wall.slice(11, 16) === '00:00' ? { values: [timeValue(wall.slice(0, 10))] } : undefined
    const local = localWall(wall, zone)
    if (local === wall.slice(0, 16)) return undefined
    const instant = utcIsTrue ?? speaksFor(given.value, zone)
    if (instant === undefined && wall.slice(11, 16) === '00:00') return { values: [timeValue(wall.slice(0, 10))] }
    return { values: [timeValue(instant === false ? wall.slice(0, 16) : local)] }
  },
}
