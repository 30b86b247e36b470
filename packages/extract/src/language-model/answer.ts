import {
  type Capture,
  type Issue,
  numberValue,
  type TextQuoteSelector,
  textValue,
  timeValue,
  type Value,
} from '@rampe/model'
import { claimsOf } from '../claims.ts'
import type { Extraction } from '../extract.ts'
import type { Extractor, Seen, Sighting } from '../extractor.ts'
import { pageOf } from '../page.ts'
import { readAddresses } from '../readers/address.ts'
import { readDates } from '../readers/dates/index.ts'
import { price } from '../readers/price.ts'
import { modelText } from './question.ts'

/** How its claims are signed. It is surer than nothing, and less sure than what the rules read. */
const SIGNED: Pick<Extractor, 'name' | 'basis' | 'confidence'> = {
  name: 'language-model',
  basis: 'inferred',
  confidence: 0.6,
}

const CONTEXT = 32

/** White space, case and typographic variants aside, so that a copied phrase is found again. */
const folded = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-')
    .toLowerCase()

/** Where a phrase stands on the page; undefined where it does not. */
function quoteIn(text: string, phrase: string): TextQuoteSelector | undefined {
  const wanted = folded(phrase.trim())
  const at = wanted === '' ? -1 : folded(text).indexOf(wanted)
  if (at < 0) return undefined
  const end = at + wanted.length
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(at, end),
    prefix: text.slice(Math.max(0, at - CONTEXT), at),
    suffix: text.slice(end, end + CONTEXT),
  }
}

const isRecord = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null
const phrases = (given: unknown): readonly string[] =>
  (Array.isArray(given) ? given : [given]).filter((one): one is string => typeof one === 'string' && one.trim() !== '')

/**
 * Takes a language model's answer for no more than it can prove: each phrase must stand on the page, letter for letter,
 * and dates, prices and addresses are what Rampe's own readers make of the phrase. What does not hold is dropped, with an issue.
 */
export function readModelAnswer(capture: Capture, answer: unknown): Extraction {
  const text = modelText(capture)
  const issues: Issue[] = []
  const proven = (property: string, phrase: string): TextQuoteSelector | undefined => {
    const quote = quoteIn(text, phrase)
    if (quote === undefined) issues.push(notOnPage(capture.url, property, phrase))
    return quote
  }
  const told = isRecord(answer) && Array.isArray(answer.events) ? answer.events.filter(isRecord) : []
  const sightings = told.flatMap((event) => {
    const seen = eventSeen(event, capture, proven)
    return seen.some(({ property }) => property === 'name') ? [{ types: ['Event'], properties: seen }] : []
  })
  return { claims: claimsOf(sightings, pageOf(capture), SIGNED), issues }
}

type Proven = (property: string, phrase: string) => TextQuoteSelector | undefined

function eventSeen(event: Readonly<Record<string, unknown>>, capture: Capture, proven: Proven): Seen[] {
  const captured = capture.capturedAt.slice(0, 10)
  const plain = (property: string, said: unknown): Seen[] =>
    phrases(said).flatMap((phrase) => {
      const selector = proven(property, phrase)
      return selector ? [{ property, value: textValue(selector.exact), selector }] : []
    })
  const one = (property: string, value: Value | Sighting, selector: TextQuoteSelector): Seen => ({
    property,
    value,
    selector,
  })
  const named = (type: string | undefined, seen: Seen): Seen => ({
    ...seen,
    value: { types: type ? [type] : [], properties: [{ ...seen, property: 'name' }] },
  })

  const times = phrases(event.dates).flatMap((phrase) => {
    const selector = proven('startDate', phrase)
    const readings = selector ? readDates(selector.exact, { captured }) : []
    return selector ? readings.map(({ value }) => ({ selector, when: value })) : []
  })
  const occurrences = times.flatMap(({ selector, when }) =>
    when.role === 'event' ? when.occurrences.map((at) => ({ selector, at })) : [],
  )
  const runs = times.flatMap(({ selector, when }) =>
    when.role === 'event' && when.run ? [{ selector, at: when.run }] : [],
  )
  const starts = occurrences.length > 0 ? occurrences : runs
  const timeSeen = ({
    selector,
    at,
  }: {
    selector: TextQuoteSelector
    at: { start?: string; end?: string }
  }): Seen[] => [
    ...(at.start ? [one('startDate', timeValue(at.start), selector)] : []),
    ...(at.end ? [one('endDate', timeValue(at.end), selector)] : []),
  ]
  const [first] = starts

  const place = plain('location', event.place)[0]
  const address = phrases(event.address).flatMap((phrase) => {
    const selector = proven('address', phrase)
    const [read] = selector ? readAddresses(selector.exact) : []
    if (!selector || !read) return []
    const { name: _, ...parts } = read.value
    const properties = Object.entries(parts).map(([property, part]) => one(property, textValue(part), selector))
    return [one('address', { types: ['PostalAddress'], properties }, selector)]
  })[0]
  const site = [...(place ? [{ ...place, property: 'name' }] : []), ...(address ? [address] : [])]
  const anywhere = site[0]

  const offers = phrases(event.prices).flatMap((phrase) => {
    const selector = proven('offers', phrase)
    if (!selector) return []
    return price.read(selector.exact, { captured }).flatMap(({ value: { low, high, currency } }) => {
      const amount = low ?? high
      if (amount === undefined) return []
      const priced = [one('price', numberValue(amount), selector)]
      const properties = currency ? [...priced, one('priceCurrency', textValue(currency), selector)] : priced
      return [one('offers', { types: ['Offer'], properties }, selector)]
    })
  })

  return [
    ...plain('name', event.name).slice(0, 1),
    ...(starts.length === 1 && first ? timeSeen(first) : []),
    ...(starts.length > 1
      ? starts.map((start) => one('subEvent', { types: ['Event'], properties: timeSeen(start) }, start.selector))
      : []),
    ...(anywhere ? [{ ...anywhere, property: 'location', value: { types: ['Place'], properties: site } }] : []),
    ...plain('performer', event.performers).map((seen) => named(undefined, seen)),
    ...offers,
    ...plain('description', event.description).slice(0, 1),
  ]
}

const notOnPage = (url: string, path: string, value: string): Issue => ({
  code: 'model-value-not-on-page',
  severity: 'info',
  focusNode: url,
  url,
  path,
  value: value.slice(0, 200),
  message: {
    en: 'The language model answered words that do not stand on the page. They were dropped.',
    fr: 'Le modèle de langue a répondu des mots qui ne sont pas sur la page. Ils ont été écartés.',
  },
})
