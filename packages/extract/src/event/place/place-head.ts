import { withoutSigns } from '../../page/edges.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import { whole } from '../../readers/address/address-kinds.ts'
import { isCity } from '../../readers/address/cities.ts'
import type { Address } from '../../readers/address.ts'
import { fold } from '../../readers/fold.ts'

/** `Ashby Village Hall, LX14 7QD`: what stands in front of a code where a town could stand is a house. */
export const isCodedHouse = (
  name: string | undefined,
  { streetAddress, addressLocality = '', postalCode }: Address,
): boolean =>
  name === undefined &&
  streetAddress === undefined &&
  postalCode !== undefined &&
  (VENUE_WORD.test(plain(addressLocality)) || addressLocality.startsWith('The '))

/** A line that begins with the street or the well-known town of its address, or with a unit of a house: no name stands in front. */
export function isOfAddress(head: string, { streetAddress, addressLocality }: Address): boolean {
  const words = plain(head)
  const start = plain(streetAddress ?? addressLocality ?? '').slice(0, 8)
  if (start !== '' && words.startsWith(start)) return true
  const [first = ''] = head.split(/\s*,\s*/)
  if (LETTERS.test(words) || (PART.test(words) && whole(first, fold(first)).kind === 'unit')) return true
  const town = addressLocality !== undefined && isCity(addressLocality) ? plain(addressLocality) : undefined
  return town !== undefined && words.startsWith(town) && /^(?:\W| \W| \d)/.test(words.slice(town.length))
}
/** `Unit 3`, and no `Studio 4B`: where something is let, not played. */
const PART =
  /^(?:unit|suite|ste|shop|lot|flat|apt|app|appt|bureau|\d{1,2}(?:st|nd|rd|th|er?|[eè]me)|first|second|third|ground)\b/
const LETTERS = /^(?:p\.? ?o\.? ?)?box \d/

/** `Parish Hall at 4th & Vine, Ashby, KY 40500`: what stands in front of the first part of the address. */
export function houseAhead(head: string, { streetAddress, addressLocality, postalCode }: Address): string {
  const starts = [streetAddress, addressLocality, postalCode].flatMap((part) => {
    const at = part === undefined ? -1 : head.indexOf(part)
    return at > 2 && /[,;|•·:–—-]\s*$/.test(head.slice(0, at)) ? [at] : []
  })
  return starts.length > 0 ? withoutSigns(head.slice(0, Math.min(...starts))) : head
}
