import { booleanValue, numberValue, reference, textValue } from '@rampe/model'
import { isSighting, type Seen, type Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import { linksOn } from '../listing/titles.ts'
import type { Labelled } from '../page/labels.ts'
import type { Box, Link } from '../page/outline.ts'
import { BOOKING, isClockwork, plain, TICKET_HOST } from '../page/words.ts'
import { type Price, readPrices } from '../readers/price.ts'
import type { Reading } from '../readers/reading.ts'
import { absolute, type Scene, seen, standing } from './scene.ts'
import { statusSeen } from './status.ts'

interface Priced {
  readonly reading: Reading<Price>
  readonly text: string
  readonly box: Box
  readonly weight: number
}

const MONEY =
  /[$€£]|\bchf\s?\d|\d\s*(?:chf|fr\.|eur|usd|cad|gbp|dollars?|euros?)\b|gratui|free\b|libre|no charge|no cover|sans frais|pay what|contribution volontaire|prix libre/i

/** Prices and the ticket link of an entry: one offer for each price, or one that only sells. */
export function offersSeen(scene: Scene, entry: Entry, labels: readonly Labelled[], whole = false): Seen[] {
  const link = ticketLink(scene, entry)
  const url = link && absolute(link.href, scene.page.base)
  const priced = pricesOf(scene, entry, labels, whole)
  const available = statusSeen(scene, entry, 'availability')
  const found: Seen[] = []
  for (const { reading, text, box, weight } of priced) {
    const { low, high, currency, label } = reading.value
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
        ...available,
        ...(link && url ? [seen('url', reference(url), standing(scene, link.box, link.text), 0.85)] : []),
      ],
    }
    found.push(seen('offers', offer, selector, sure))
    if (low === 0 && high === 0 && priced.length === 1)
      found.push(seen('isAccessibleForFree', booleanValue(true), selector, sure))
  }
  if (found.length === 0 && link && url) {
    const selector = standing(scene, link.box, link.text)
    const offer: Sighting = {
      types: ['Offer'],
      properties: [seen('url', reference(url), selector, 0.85), ...available],
    }
    found.push(seen('offers', offer, selector, 0.85))
  }
  return found
}

const AMOUNTS: ReadonlySet<string> = new Set(['price', 'lowPrice'])

/** Amounts that belong to the whole offer, and not to the evening that it is for. */
const OF_AN_EVENING: ReadonlySet<string> = new Set(['url', 'availability'])

/** The offers of one evening: a row that only sells, or is sold out, has the prices that stand for all of them. */
export function offersOfRow(
  scene: Scene,
  row: Entry,
  labels: readonly Labelled[],
  shared: readonly Seen[],
): readonly Seen[] {
  const own = offersSeen(scene, row, labels)
  const [bare] = own
  if (!bare || !isSighting(bare.value) || own.some(hasAmount)) return own
  const sells = bare.value.properties
  const priced = shared.filter(hasAmount).flatMap((offer): Seen[] => {
    if (!isSighting(offer.value)) return []
    const kept = offer.value.properties.filter(({ property }) => !OF_AN_EVENING.has(property))
    return [{ ...offer, value: { ...offer.value, properties: [...kept, ...sells] } }]
  })
  return priced.length ? priced : own
}

const hasAmount = ({ value }: Seen): boolean =>
  isSighting(value) && value.properties.some(({ property }) => AMOUNTS.has(property))

function ticketLink(scene: Scene, entry: Entry): Link | undefined {
  const { outline, page } = scene
  const links = entry.box
    ? outline.links.slice(entry.box.firstLink, entry.box.endLink)
    : linksOn(outline, entry.first, entry.end)
  const usable = (l: Link): boolean => l.box.frame !== 2 && absolute(l.href, page.base) !== undefined
  // What every page of the site links to is an advertisement, unless it says that it sells.
  const own = (l: Link): boolean => usable(l) && !scene.learned.stale.has(l.line)
  return (
    links.find((l) => l.text.length < 60 && BOOKING.test(plain(l.text)) && usable(l)) ??
    links.find((l) => TICKET_HOST.test(l.href) && own(l)) ??
    links.find((l) => /\d/.test(l.text) && isClockwork(l.text) && leadsAway(scene, l.href) && own(l))
  )
}

/** An hour that leads to another house's office sells tickets for it. */
function leadsAway(scene: Scene, href: string): boolean {
  const target = absolute(href, scene.page.base)
  return target !== undefined && new URL(target).host !== new URL(scene.page.capture.url).host
}

/** Prices under a label count; without one, amounts on short lines of the entry. */
function pricesOf(scene: Scene, entry: Entry, labels: readonly Labelled[], whole: boolean): Priced[] {
  const context = scene.language ? { language: scene.language } : {}
  const found: Priced[] = []
  for (const label of labels)
    if (label.property === 'price')
      for (const { text, box } of label.values)
        for (const reading of readPrices(text.slice(0, 400), { ...context, about: 'offers' }))
          found.push({ reading, text, box, weight: 1 })
  // What a tab hides is told all the same, where nothing else is.
  for (const hidden of whole ? [false, true] : [false]) {
    if (found.length > 0) break
    for (let i = entry.first; i < Math.min(entry.end, entry.first + 150); i++) {
      const line = scene.outline.lines[i]
      if (!line || line.frame === 2 || line.hidden !== hidden || line.text.length > 500 || !MONEY.test(line.text))
        continue
      for (const reading of readPrices(line.text, context))
        found.push({ reading, text: line.text, box: line.box, weight: whole && line.text.length > 200 ? 0.8 : 0.95 })
    }
  }
  const seenPrices = new Set<string>()
  return found
    .filter(({ reading }) => {
      const { low, high } = reading.value
      const key = `${low ?? ''}-${high ?? ''}`
      if ((low === undefined && high === undefined) || seenPrices.has(key)) return false
      seenPrices.add(key)
      return true
    })
    .slice(0, 12)
}
