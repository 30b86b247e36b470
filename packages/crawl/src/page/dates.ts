const MONTHS =
  'jan(?:uary|vier|v)?|feb(?:ruary)?|f[ée]v(?:rier)?|mar(?:ch|s)?|a[pv]r(?:il)?|ma[iy]|june?|juin|jul(?:y)?|juil(?:let)?|aug(?:ust)?|ao[uû]t|sep(?:t|tember|tembre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[ée]c(?:ember|embre)?'
const AFTER = new RegExp(`^(?:er|st|nd|rd|th)?(?:\\s+of)?\\s+(?:${MONTHS})\\b`, 'iu')
const BEFORE = new RegExp(`(?<![\\p{L}])(?:${MONTHS})\\.?\\s+$`, 'iu')
const NUMERIC = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?!\d)/

/** Numbers that are looked at: a page with more of them is a table of prices, and has shown enough. */
const MAX_NUMBERS = 600

/**
 * How many days a text names: `12 mars`, `1er mai`, `March 12`, `2026-03-12`, `12/03/2026`. A rough count, to learn where events
 * are; reading dates is the extractors' work. Looks only around digits: text without any costs nothing.
 */
export function countDates(text: string): number {
  let count = 0
  let looked = 0
  for (const match of text.matchAll(/\d+/g)) {
    looked += 1
    if (looked > MAX_NUMBERS) break
    const { index } = match
    const [digits] = match
    if (digits.length !== 1 && digits.length !== 2 && digits.length !== 4) continue
    const end = index + digits.length
    const named =
      digits.length < 3 &&
      (AFTER.test(text.slice(end, end + 20)) || BEFORE.test(text.slice(Math.max(0, index - 14), index)))
    if (named || NUMERIC.test(text.slice(index, index + 12))) count += 1
  }
  return count
}
