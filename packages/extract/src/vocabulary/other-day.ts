/** Months in French and English, by how they begin; `juin` and `juillet`, `june` and `july` need a letter more. */
const MONTHS: readonly RegExp[] = [
  /jan/,
  /f[eé]v|feb/,
  /mar/,
  /a[vp]r/,
  /ma[iy]/,
  /juin|jun/,
  /juil|jul/,
  /ao[uû]t|aug/,
  /sep/,
  /oct/,
  /nov/,
  /d[eé]c/,
]
const WORD = /\p{L}{3,12}/gu
const NUMBER = /\d+/g
const MAX_LENGTH = 200
const DAY = 24 * 60 * 60_000

/**
 * True where the words that people read in the place of a machine's date name a month and mean another day. A template that puts
 * the day of publication in `datetime` shows the right day all the same.
 *
 * @param wall `2016-04-20T15:31`
 */
export function namesAnotherDay(shown: string, wall: string, isUtc: boolean): boolean {
  if (shown.length > MAX_LENGTH || wall.length < 10) return false
  const months = [...shown.toLowerCase().matchAll(WORD)].flatMap(([word]) => {
    const month = MONTHS.findIndex((begin) => word.search(begin) === 0)
    return month < 0 ? [] : [month]
  })
  const days = new Set([...shown.matchAll(NUMBER)].map(([number]) => Number(number)))
  if (months.length === 0 || ![...days].some((day) => day >= 1 && day <= 31)) return false
  // An evening here is the next day in UTC.
  const middle = Date.parse(`${wall.slice(0, 10)}T12:00Z`)
  return [0, ...(isUtc ? [-DAY, DAY] : [])].every((shift) => {
    const date = new Date(middle + shift)
    return !months.includes(date.getUTCMonth()) || !days.has(date.getUTCDate())
  })
}
