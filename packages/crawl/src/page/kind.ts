import type { PageKind } from '@rampe/model'
import { promiseOf } from '../address/words.ts'
import type { PageScan } from './scan.ts'

/** A page's kind and the number of its events, guessed from its outside. */
export interface PageGuess {
  readonly kind: PageKind
  readonly events: number
}

/**
 * Guesses without reading: the page's own markup if it has any, else the number of days that its text names, whether it
 * names hours and offers tickets, and the words of its address and title. Good enough to learn where events are; the extractors know better.
 */
export function guessKind(scan: PageScan, url: string): PageGuess {
  const { markedEvents, dates, ownDates, timed, tickets, title } = scan
  if (markedEvents > 0) return { kind: markedEvents > 2 ? 'listing' : 'event', events: markedEvents }
  const promise = promiseOf(`${new URL(url).pathname} ${title}`)
  const words = promise === '+' ? 2 : promise === '-' ? -2 : 0
  const weight = words + (tickets ? 1 : 0) + Math.min(dates, 3) + (timed > 0 ? 2 : 0)
  if (dates === 0 || weight < 3) return { kind: promise === '-' ? 'other' : 'article', events: 0 }
  // Dates in links only, and few: the page leads elsewhere, a calendar's day to its neighbours.
  if (ownDates === 0 && dates < 5) return { kind: 'other', events: 0 }
  return dates > 8 ? { kind: 'listing', events: dates >> 1 } : { kind: 'event', events: 1 }
}
