import { reference } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import { BOOKING, plain, TICKET_HOST } from '../page/words.ts'
import { absolute, type Scene, seen, standing } from './scene.ts'

/** Prices and the ticket link of an entry. */
export function offersSeen(scene: Scene, entry: Entry, _labels: readonly Labelled[]): Seen[] {
  const { outline, page } = scene
  const links = entry.box
    ? outline.links.slice(entry.box.firstLink, entry.box.endLink)
    : outline.links.filter((l) => l.line >= entry.first && l.line < entry.end)
  const ticket =
    links.find((l) => l.box.frame !== 2 && BOOKING.test(plain(l.text)) && absolute(l.href, page.base) !== undefined) ??
    links.find((l) => l.box.frame !== 2 && TICKET_HOST.test(l.href) && absolute(l.href, page.base) !== undefined)
  const url = ticket && absolute(ticket.href, page.base)
  if (!ticket || !url) return []
  const selector = standing(scene, ticket.box, ticket.text)
  const offer: Sighting = { types: ['Offer'], properties: [seen('url', reference(url), selector, 0.85)] }
  return [seen('offers', offer, selector, 0.85)]
}
