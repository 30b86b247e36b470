import { booleanValue, numberValue, reference, textValue } from '@rampe/model'
import type { Seen, Sighting } from '../../extractor.ts'
import type { Entry } from '../../listing/entry.ts'
import type { Labelled } from '../../page/labels.ts'
import type { Link } from '../../page/outline.ts'
import { readPrices } from '../../readers/price.ts'
import { absolute, type Scene, seen, standing } from '../scene.ts'
import { statusSeen } from '../status.ts'
import { freeForAll } from './free-for-all.ts'
import { MONEY, type Priced, pricesOf } from './prices.ts'
import { ticketLink } from './tickets.ts'
import { tierBeside } from './tier-names.ts'
import { toldPrices } from './told-prices.ts'

/** Where the offers of an entry stand. */
export interface Sold {
  /** The entry is what the whole page is about. @default false */
  readonly whole?: boolean
  /** The rows of its single performances: what they say is theirs. @default none */
  readonly rows?: readonly Entry[]
  /** The hour of the performance, `HH:MM`, where a row has several; and the part of the row that tells of it. */
  readonly clock?: string | undefined
  readonly part?: Entry
}

/** Prices and the ticket link of an entry: one offer for each price, or one that only sells. */
export function offersSeen(scene: Scene, entry: Entry, labels: readonly Labelled[], sold: Sold = {}): Seen[] {
  const { whole = false, rows = [], clock, part = entry } = sold
  const status = statusSeen(scene, part, 'availability', rows)
  const own = part === entry ? undefined : ticketLink(scene, { ...part, box: undefined })
  // What is sold out beside another hour is not sold where that one is.
  const shared = part !== entry && status.length > 0 ? undefined : ticketLink(scene, entry, rows, clock)
  const sells = [...status, ...linkSeen(scene, own ?? shared)]
  const printed = pricesOf(scene, entry, labels, whole, rows)
  const priced = printed.length === 0 && entry.title && !whole ? toldOfAll(scene, entry) : printed
  const found: Seen[] = []
  for (const one of priced) {
    const { reading, text, box, weight } = one
    const { low, high, currency } = reading.value
    const label = reading.value.label ?? tierBeside(scene, one)
    const selector = standing(scene, box, text.slice(...reading.span))
    const sure = reading.confidence * weight
    const range = low !== undefined && high !== undefined && low !== high
    const amounts: Seen[] = range
      ? [seen('lowPrice', numberValue(low), selector, sure), seen('highPrice', numberValue(high), selector, sure)]
      : [seen('price', numberValue(low ?? high ?? 0), selector, sure)]
    const offer: Sighting = {
      types: [range ? 'AggregateOffer' : 'Offer'],
      properties: [
        ...amounts,
        ...(currency ? [seen('priceCurrency', textValue(currency), selector, sure)] : []),
        ...(label ? [seen('name', textValue(label, scene.language), selector, sure * 0.9)] : []),
        ...sells,
      ],
    }
    found.push(seen('offers', offer, selector, sure))
    if (low === 0 && high === 0 && priced.length === 1)
      found.push(seen('isAccessibleForFree', booleanValue(true), selector, sure))
  }
  return found.length > 0 ? found : onlySells(sells)
}

/** What stands over the record, or is said of all that the page tells. */
function toldOfAll(scene: Scene, entry: Entry): readonly Priced[] {
  const staged = onStage(scene, entry)
  const free = staged.length > 0 ? staged : freeForAll(scene, entry)
  return free.length > 0 ? free : toldPrices(scene, entry)
}

/** `Fish Quay (free)` over those who play there: what the name of the stage says that it costs. */
function onStage({ language }: Scene, { where }: Entry): readonly Priced[] {
  if (where === undefined || where === 'house' || !MONEY.test(where.text)) return []
  const { text, box } = where
  return readPrices(text, language ? { language } : {}).map((reading) => ({ reading, text, box, weight: 0.9 }))
}

const linkSeen = (scene: Scene, link: Link | undefined): readonly Seen[] => {
  const url = link && absolute(link.href, scene.page.base)
  return url ? [seen('url', reference(url), standing(scene, link.box, link.text), 0.85)] : []
}

/** An offer that says no amount. */
function onlySells(sells: readonly Seen[]): Seen[] {
  const lead = sells.at(-1)
  return lead ? [seen('offers', { types: ['Offer'], properties: sells }, lead.selector, 0.85)] : []
}
