import { reference, type Selector, type TimeValue, textValue } from '@rampe/model'
import type { Extractor, Seen, Sighting } from '../extractor.ts'
import { readTime } from '../vocabulary/time.ts'
import { absolute } from '../vocabulary/values.ts'

interface Ticket {
  /** Words of the address that name the show. */
  readonly name: string
  readonly time: TimeValue
}

/** Sellers whose addresses tell when a performance is: host, and the path's show and time. */
const SELLERS: readonly { readonly host: RegExp; readonly path: RegExp }[] = [
  { host: /\.tuxedobillet\.com$/, path: /\/(?<show>[^/]+)\/(?<time>\d{14})(?:\/|$)/ },
]

function ticketOf(address: string): Ticket | undefined {
  const { host, pathname } = new URL(address)
  for (const seller of SELLERS) {
    const found = seller.host.test(host) ? seller.path.exec(pathname)?.groups : undefined
    const time = found?.time ? readTime(found.time.replace(/^(\d{8})(\d{6})$/, '$1T$2')) : undefined
    if (found?.show && time) return { name: found.show.replace(/[-_+]+/g, ' ').trim(), time }
  }
  return undefined
}

/**
 * Links to ticket sellers whose addresses tell the performance: the time is evidence, the name is only the words of an address.
 * One show with several performances has a `subEvent` for each. Links are ordinary words of a page.
 */
export const ticketLinks: Extractor = {
  name: 'ticket-links',
  basis: 'declared',
  confidence: 0.85,
  markup: false,
  accepts: (page) => /html/.test(page.capture.mediaType) && page.text.includes('tuxedobillet.com'),
  read(page) {
    const shows = new Map<string, Map<string, Sighting>>()
    for (const { href, css } of page.probe().links) {
      const address = absolute(href, page.base)
      const ticket = address && /^https?:/.test(address) ? ticketOf(address) : undefined
      if (!address || !ticket) continue
      const selector: Selector = { type: 'CssSelector', value: css() }
      const performances = shows.get(ticket.name) ?? new Map<string, Sighting>()
      shows.set(ticket.name, performances)
      if (performances.has(ticket.time.wall)) continue
      performances.set(ticket.time.wall, {
        types: ['Event'],
        properties: [
          { property: 'startDate', value: ticket.time, selector },
          {
            property: 'offers',
            value: { types: ['Offer'], properties: [{ property: 'url', value: reference(address), selector }] },
            selector,
          },
        ],
      })
    }
    return { sightings: [...shows].flatMap(([name, performances]) => showOf(name, [...performances.values()])) }
  },
}

function showOf(name: string, performances: readonly Sighting[]): Sighting[] {
  const [first] = performances
  const selector = first?.properties[0]?.selector
  if (!first || !selector) return []
  const named: Seen = { property: 'name', value: textValue(name), selector, confidence: 0.4 }
  if (performances.length === 1) return [{ types: ['Event'], properties: [named, ...first.properties] }]
  return [
    {
      types: ['EventSeries'],
      properties: [
        named,
        ...performances.map(
          (value): Seen => ({ property: 'subEvent', value, selector: value.properties[0]?.selector ?? selector }),
        ),
      ],
    },
  ]
}
