const DAY = 86_400_000

/** Days since 1970-01-01 in the Gregorian calendar: whole days can be added and compared without a time zone. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY

/** ISO 8601 weekday of a day number: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

/** ISO 8601 weekday of `YYYY-MM-DD…`. */
export const weekdayAt = (iso: string): number => weekdayOf(parseDay(iso))

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether the day exists; without a year, 29 February does. */
export const isDay = (year: number | undefined, month: number, day: number): boolean => {
  const length = LENGTHS[month - 1]
  if (length === undefined || day < 1) return false
  if (month !== 2) return day <= length
  const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
  return day <= (leap ? 29 : 28)
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = civil(number)
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

/** Year, month and day of a day number: the civil calendar from days, in eras of 400 years from March on. */
export function civil(number: number): { year: number; month: number; day: number } {
  const days = number + 719_468
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

/** The day number of `YYYY-MM-DD…`. NaN where it is none. */
export const parseDay = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY

/** The day so many days after `YYYY-MM-DD…`, before it where `days` is negative. */
export const dayAfter = (iso: string, days = 1): string => isoDay(parseDay(iso) + days)

/** How many days lie from one day to another, both `YYYY-MM-DD…`; below 0 where the other comes first. */
export const daysBetween = (from: string, to: string): number => parseDay(to) - parseDay(from)

/** `HH:MM` */
export const clock = (hour: number, minute: number): string =>
  `${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`
