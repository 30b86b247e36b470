/**
 * By how many units each date of a list stands behind the beginning of its record, where nothing marks the beginnings: `name date place name
 * date place`. What follows the last date is the tail of a record; what is left of the way from date to date leads it. 0 where
 * dates do not come at even distances: then each leads what stands below it.
 *
 * @param dated indices of the units that hold a date, in order
 * @param count how many units there are
 */
export function leadOf(dated: readonly number[], count: number): number {
  const [first = 0] = dated
  const gaps = dated.slice(1).map((at, n) => at - (dated[n] ?? 0))
  const gap = Math.min(...gaps)
  if (gaps.length === 0 || Math.max(...gaps) - gap > 1) return 0
  const tail = count - 1 - (dated.at(-1) ?? 0)
  return Math.max(0, Math.min(first, gap - 1 - tail))
}
