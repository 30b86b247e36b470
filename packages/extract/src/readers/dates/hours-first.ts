import type { Item } from './items.ts'

/**
 * `20 h les vendredis et samedis, 15 h le dimanche`: hours that stand in front of their weekdays are put behind them, where the
 * other order has them. A phrase that ends with an hour has that order already.
 */
export function withHoursBehind(items: readonly Item[]): readonly Item[] {
  const first = items.findIndex(isOfWeek)
  const end = items.findLastIndex(isOfWeek) + 1
  const told = items.slice(Math.max(0, first), end)
  if (told.length < 4 || told.length % 2 > 0 || !told.every((item, n) => (n % 2 > 0 ? isSet(item) : isHours(item))))
    return items
  const turned = told.map((item, n) => told[n % 2 > 0 ? n - 1 : n + 1] ?? item)
  return [...items.slice(0, first), ...turned, ...items.slice(end)]
}

const isOfWeek = ({ kind }: Item): boolean => kind === 'slots' || kind === 'weekdays'
const isHours = (item: Item): boolean => item.kind === 'slots' && !item.until
const isSet = (item: Item): boolean => item.kind === 'weekdays' && !item.except && item.aside === undefined

/** True behind `7:30pm Fri & Sat, 2pm`: a short form that stands there alone is the weekday of that hour. */
export const awaitsWeekday = (items: readonly Item[]): boolean => {
  const [hours, weekdays, last] = items.slice(-3)
  return hours?.kind === 'slots' && weekdays?.kind === 'weekdays' && last?.kind === 'slots'
}
