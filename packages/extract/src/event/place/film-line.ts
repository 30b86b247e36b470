import { remembering } from '@rampe/model'
import { isClockwork } from '../../page/words.ts'

/** `1h48`, `0h44`, `88 min`, `97 mn`: so long a film lasts, and no day is so early. */
const LENGTH = /(?<![\d:.])(?:[0-3] ?h ?[0-5]\d|\d{2,3} ?(?:min|mn|minutes)\b)/
/** A year closed by a sign, with what stands before it. */
const YEAR = /([\p{L}\d]*)[\s.,·•|/(–—-]{0,4}(?<!\d)(?:19|20)\d\d(?=\s?(?:$|[·•|,/)–—-]))/u
const LONGEST = 120

/** `Drame · Lettonie, France · 2026 · 1h48`, `Ireland 2025, 104 min, PG`: where and when a film was made, and how long it lasts. */
export const tellsOfFilm = (text: string): boolean => text.length < LONGEST && LENGTH.test(text) && isMade(text)

const isMade = remembering(500, (text) => {
  const before = YEAR.exec(text)?.[1]
  return before !== undefined && !/\d/.test(before) && (before === '' || !isClockwork(before))
})
