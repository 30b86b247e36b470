import { savedCapture } from '@rampe/crawl'
import { learn } from '@rampe/extract'
import { readPage } from '@rampe/pipeline'

/** What the little pages ask of an event. */
export interface Reading {
  readonly name: string
  /** Its parts are events of their own, and told beside it. */
  readonly series: boolean
  readonly start: string
  readonly place: string
  /** The house that the place is a hall of, where both are told. */
  readonly house: string
  readonly address: Readonly<Record<'street' | 'locality' | 'postalCode', string>>
  readonly performers: readonly string[]
  /** Prices as printed in the graph: `25`. */
  readonly prices: readonly string[]
  readonly tickets: readonly string[]
  readonly url: string
  /** `EventCancelled SoldOut`: the last parts of the status and of the offers' availability. */
  readonly status: string
}

type Node = Readonly<Record<string, unknown>>

/** Reads a page as a site of one page is read: learned first, without markup. */
export function read(html: string): readonly Reading[] {
  const capture = savedCapture({
    url: 'https://www.tamis.example/page/',
    capturedAt: '2027-01-15T12:00:00Z',
    body: Buffer.from(html),
    contentType: 'text/html; charset=utf-8',
  })
  const profile = learn([capture], { markup: 'ignore' })
  const nodes = readPage(capture, { markup: 'ignore', profile }).graph['@graph'] as readonly Node[]
  const byId = new Map(nodes.map((node) => [node['@id'], node]))
  const at = (value: unknown): unknown => byId.get(idOf(value)) ?? value
  const named = (value: unknown): string => textOf(nameOf(at(value)))
  return nodes
    .filter((node) => node.startDate !== undefined)
    .map((node) => {
      const location = listOf(node.location)[0]
      const address = at(member(at(location), 'address'))
      const offers = listOf(node.offers) as readonly Node[]
      return {
        name: textOf(listOf(node.name)[0]),
        series: node.subEvent !== undefined,
        start: textOf(node.startDate),
        place: named(location).replace(/^https?:.*/, ''),
        house: named(member(at(location), 'containedInPlace')),
        address: {
          street: textOf(nameOf(member(address, 'streetAddress'))),
          locality: textOf(nameOf(member(address, 'addressLocality'))),
          postalCode: textOf(nameOf(member(address, 'postalCode'))),
        },
        performers: listOf(node.performer).map(named),
        prices: offers
          .flatMap((offer) => [offer.price, offer.lowPrice, offer.highPrice])
          .filter(isGiven)
          .map(String),
        tickets: offers.map((offer) => textOf(offer.url)),
        url: textOf(node.url),
        status: [node.eventStatus, ...offers.map((offer) => offer.availability)]
          .map((one) => textOf(one).replace('https://schema.org/', ''))
          .join(' '),
      }
    })
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : isGiven(value) ? [value] : [])
const member = (value: unknown, key: string): unknown =>
  value !== null && typeof value === 'object' ? (value as Node)[key] : undefined
const idOf = (value: unknown): unknown => member(value, '@id')
const nameOf = (value: unknown): unknown => listOf(member(value, 'name') ?? value)[0]
const textOf = (value: unknown): string =>
  typeof value === 'object' ? String(member(value, '@value') ?? idOf(value) ?? '') : isGiven(value) ? String(value) : ''
