/** An hour in front of a line, from one hour to another, or with a second: `18.30 Nuit bleue`, `11.00-12.30`, `9.45 and 1.30`. */
const LEADING =
  /^(\P{L}{0,3}?(?<!\d)(?:[01]?\d|2[0-4]))\.([0-5]\d)(?![\d.])(?:((?:\s?[-–—&,+]\s?|\s(?:and|et)\s)(?:[01]?\d|2[0-4]))\.([0-5]\d)(?![\d.]))?/u

/**
 * A text of a page that writes its hours with a point, with the colon of a clock in place of each point: the length stays, so that
 * places in the one are places in the other.
 */
export const withColons = (text: string): string =>
  text.replace(LEADING, (_, from: string, minute: string, to?: string, last?: string) =>
    to === undefined ? `${from}:${minute}` : `${from}:${minute}${to}:${last}`,
  )
