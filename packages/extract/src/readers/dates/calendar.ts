const DAY = 86_400_000

/** Days since 1970-01-01 in the Gregorian calendar: whole days can be added and compared without a time zone. */
export const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY

/** ISO 8601 weekday of a day number: 1 = Monday … 7 = Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1

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
export const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10)

/** The day number of `YYYY-MM-DD…`. NaN where it is none. */
export const parseDay = (iso: string): number => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY

/** `HH:MM` */
export const clock = (hour: number, minute: number): string =>
  `${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`
