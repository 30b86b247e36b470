import { isSign, tagAt, tokenAt } from './cursor.ts'
import type { Token } from './tokens.ts'
import type { DateRole } from './when.ts'

const CUES: ReadonlyMap<string, DateRole> = new Map<string, DateRole>([
  ['published', 'published'],
  ['deadline', 'deadline'],
  ['on-sale', 'on-sale'],
  ['opening-hours', 'opening-hours'],
  ['history', 'history'],
])
const FAR = 5
/** Between a name and its day. */
const PARTS = new Set([',', '-', '–', '•', '('])
/** Between a cue and its day. */
const JOINS = new Set(['the', 'of', 'at', 'from', 'to', 'until', 'about'])
const EXCEPT = /^(?:sauf|hormis|excepte?|except|excluding)$/
/** In front of the day that something was put off from. */
const OLD = /^(?:du|from)$/
/** What begins before what is played. */
const SOLD = /^(?:reservations?|billets?|billetterie|tickets|bookings?)$/

/**
 * What the words in front of a phrase make of it: `Publié le`, `Inscription avant le`, `Box office open`. They count within a
 * few words of the same line; a full stop ends their reach. No street is called after a `run`, which goes on to another day.
 */
export function roleBefore(tokens: readonly Token[], first: number, dated: boolean, run: boolean): DateRole {
  let reach = FAR
  const labelled = isSign(tokens, first - 1, ':')
  let parted = false
  for (let j = first - 1; j >= 0 && reach > 0; j--) {
    const token = tokenAt(tokens, j)
    const tag = token.word?.tag
    const leads = labelled && (j === 0 || tokenAt(tokens, j - 1).kind === 'sign')
    const role = tag && (!parted || leads || !token.word?.common) ? CUES.get(tag) : undefined
    parted ||= token.kind === 'sign' ? PARTS.has(token.text) : !JOINS.has(tag ?? '')
    // `rue du 8 mai 1945`
    if (tag === 'street' && !run && tokenAt(tokens, j + 1).text === 'du' && j + 2 === first) return 'history'
    if (role && (role !== 'opening-hours' || !dated)) return role
    // `à guichet fermé` is a full house.
    if (tag === 'closed' && !tokenAt(tokens, j - 1).text.startsWith('guichet')) return 'opening-hours'
    // `Closed (except bank holidays, 25 May)`: the house is open.
    if (tag === 'except' && EXCEPT.test(token.text)) return 'opening-hours'
    // `Previews from 29 September`: the run is counted from its opening.
    if (tag === 'preview' && (tagAt(tokens, first) === 'from' || tagAt(tokens, j + 1) === 'from')) return 'history'
    // `Report du 27 novembre`, `rescheduled from the 27th of November`: when it was to be.
    if (tag === 'moved' && OLD.test(tokenAt(tokens, first - 1).text)) return 'history'
    // `Tarif réduit jusqu'au 30`, `-15 % until 30 May`
    if (tagAt(tokens, first) === 'until' && (tag === 'price' || isSign(tokens, j, '%'))) return 'on-sale'
    // `Réservations dès le 1er février`, `Tickets from 3 May`
    if (tagAt(tokens, first) === 'from' && j + 1 === first && SOLD.test(token.text)) return 'on-sale'
    if (tag === 'update' && tagAt(tokens, j - 1) === 'at') return 'published'
    if (token.gap === 2 && !isSign(tokens, j + 1, ':') && !isSign(tokens, first - 1, ':')) return 'event'
    if (token.kind === 'sign' && (token.text === '.' || token.text === '!' || token.text === '?' || token.text === '|'))
      return 'event'
    if (isSign(tokens, j, '©')) return 'published'
    if (token.digits > 2 || token.word?.month !== undefined) return 'event'
    reach -= token.kind === 'rest' ? token.value : 1
  }
  return 'event'
}
