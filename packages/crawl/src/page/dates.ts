const MONTHS =
  'jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier)?|mar(?:ch|s)?|a[pv]r(?:il)?|ma[iy]|june?|juin|jul(?:y)?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sep(?:t|tember|tembre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?'
const AFTER = new RegExp(`^(?:er|st|nd|rd|th)?(?:\\s+of)?\\s+(?:${MONTHS})\\b`, 'iu')
const BEFORE = new RegExp(`(?<![\\p{L}])(?:${MONTHS})\\.?\\s+$`, 'iu')
const NUMERIC = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?!\d)/

/** Numbers that are looked at: a page with more of them is a table of prices, and has shown enough. */
const MAX_NUMBERS = 600

/** A clock time: `20 h`, `20h30`, `8 pm`, `20:00`. */
const CLOCK = /(?<!\d)(?:[01]?\d|2[0-4])\s?(?:h(?:eures?)?(?![a-z])|h[0-5]\d|:[0-5]\d|[ap]\.?m\b)/i
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/

/** What a text says of days. */
export interface DateCount {
  /** Days of this year, of later ones, or without a year. */
  readonly dates: number
  /** Of these, days with a clock time beside them. */
  readonly timed: number
}

/**
 * How many days a text names: `12 mars`, `1er mai`, `March 12`, `2026-03-12`, `12/03/2026`. A rough count, to learn where events
 * are; reading dates is the extractors' work. Looks only around digits: text without any costs nothing.
 *
 * @param year days of earlier years do not count
 */
export function countDates(text: string, year: number): DateCount {
  let dates = 0
  let timed = 0
  let looked = 0
  let past = 0
  for (const match of text.matchAll(/\d+/g)) {
    looked += 1
    if (looked > MAX_NUMBERS) break
    const { index } = match
    const [digits] = match
    if (index < past || (digits.length !== 1 && digits.length !== 2 && digits.length !== 4)) continue
    const length = dateAt(text, index, digits.length)
    if (length === 0) continue
    const after = text.slice(index, index + length + 40)
    past = index + length
    const named = YEAR.exec(after.slice(0, length + 8))?.[0]
    if (named !== undefined && Number(named) < year) continue
    dates += 1
    if (CLOCK.test(after.slice(length))) timed += 1
  }
  return { dates, timed }
}

/** Words of months and weekdays, as dates have them. */
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTHS}|mon|tues?|wed|thu(?:rs)?|fri|sat(?:ur)?|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lun(?:di)?|mar(?:di)?|mer(?:credi)?|jeu(?:di)?|ven(?:dredi)?|sam(?:edi)?|dim(?:anche)?|le|the|du|au|to|from|of|à|at|h|am|pm)\\b`,
  'giu',
)

/** True for words that name a day to come and something beside it: a bare date is the cell of a calendar. */
export const namesDatedThing = (text: string, year: number): boolean =>
  /\d/.test(text) && countDates(text, year).dates > 0 && /\p{L}{3}/u.test(text.replace(DATE_WORDS, ' '))

/** The length of the date whose digits begin here; 0 for other numbers. */
function dateAt(text: string, index: number, digits: number): number {
  const numeric = NUMERIC.exec(text.slice(index, index + 12))?.[0].length
  if (numeric !== undefined || digits > 2) return numeric ?? 0
  const end = index + digits
  const named = AFTER.exec(text.slice(end, end + 24))?.[0].length
  if (named !== undefined) return digits + named
  return BEFORE.test(text.slice(Math.max(0, index - 14), index)) ? digits : 0
}
