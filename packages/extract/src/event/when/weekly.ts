import { type ClockTime, type DateContext, dayAfter, readDates, weekdayAt } from '../../readers/dates/index.ts'
import type { When } from '../../readers/dates/when.ts'

/** The hours of a day, as a sentence gives them to what is played then. */
export type HoursOf = (day: string) => readonly ClockTime[]

/** `on Sundays at 3 p.m.`, `à 20 h les vendredis et samedis, à 15 h le dimanche`: what the rule says of the week of a day. */
export function byWeekday(
  sentence: string,
  dates: DateContext,
  roles: readonly When['role'][] = ['event'],
): HoursOf | undefined {
  const rule = readDates(sentence, dates).find(
    ({ value: { role, weekdays, hours } }) => roles.includes(role) && weekdays && hours,
  )
  if (!rule) return undefined
  const quote = sentence.slice(...rule.span)
  return (day) => {
    const monday = dayAfter(day, 1 - weekdayAt(day))
    const [week] = readDates(`${monday} – ${dayAfter(monday, 6)}, ${quote}`, dates)
    return (week?.value.occurrences ?? []).flatMap(({ start, end }) =>
      start.startsWith(`${day}T`) ? [{ start: start.slice(11), ...(end ? { end: end.slice(11) } : {}) }] : [],
    )
  }
}
