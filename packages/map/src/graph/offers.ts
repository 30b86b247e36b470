import { type Entity, SCHEMA, termOf, valueText } from '@rampe/model'
import type { AggregateOffer, Offer } from 'schema-dts'
import { best, bestText, compact, type Json, type JsonObject, type Members, together, type View } from './view.ts'

const AVAILABILITY: ReadonlySet<string> = new Set([
  'BackOrder',
  'Discontinued',
  'InStock',
  'InStoreOnly',
  'LimitedAvailability',
  'OnlineOnly',
  'OutOfStock',
  'PreOrder',
  'PreSale',
  'Reserved',
  'SoldOut',
])

/** An enumeration member as its full IRI: `inStock` → `https://schema.org/InStock`; undefined for what is none. */
export function member(text: string | undefined, members: ReadonlySet<string>): string | undefined {
  if (text === undefined) return undefined
  const term = termOf(text).toLowerCase()
  for (const known of members) if (known.toLowerCase() === term) return SCHEMA + known
  return undefined
}

const amount = (entity: Entity, property: string): Json | undefined => {
  const given = best(entity, property)
  if (!given) return undefined
  const text = valueText(given.value).trim()
  const number = Number(text.replace(',', '.'))
  return text === '' || Number.isNaN(number) ? undefined : number
}

function offerNode(view: View, offer: Entity): JsonObject | undefined {
  const [price, lowPrice, highPrice] = ['price', 'lowPrice', 'highPrice'].map((property) => amount(offer, property))
  const aggregate = price === undefined && (lowPrice !== undefined || highPrice !== undefined)
  const priced = price !== undefined || aggregate
  const url = best(offer, 'url')
  const members: Members<Exclude<Offer, string>> & Members<Exclude<AggregateOffer, string>> = {
    '@type': aggregate || offer.type === 'AggregateOffer' ? 'AggregateOffer' : 'Offer',
    name: bestText(offer, 'name'),
    price,
    lowPrice,
    highPrice,
    priceCurrency: priced ? bestText(offer, 'priceCurrency') : undefined,
    availability: member(bestText(offer, 'availability'), AVAILABILITY),
    url: url && valueText(url.value),
    validFrom: bestText(offer, 'validFrom'),
    category: bestText(offer, 'category'),
  }
  const node = compact(members)
  const specification = best(offer, 'priceSpecification')
  const detailed = specification && view.target(specification)
  const fromDetail: JsonObject =
    detailed && !priced
      ? compact({ price: amount(detailed, 'price'), priceCurrency: bestText(detailed, 'priceCurrency') })
      : {}
  const whole = { ...node, ...fromDetail }
  return Object.keys(whole).length > 1 ? whole : undefined
}

/** The offers of the best believed source, without repetitions. */
export function offersOf(view: View, event: Entity): readonly JsonObject[] {
  const seen = new Map<string, JsonObject>()
  for (const given of together(event, 'offers')) {
    const target = view.target(given)
    const node = target && offerNode(view, target)
    if (node) seen.set(JSON.stringify(node), node)
  }
  return [...seen.values()]
}
