import { numberValue, reference, SCHEMA, textValue } from '@rampe/model'
import { placeSeen } from '../../event/place/place.ts'
import { fromLines } from '../../event/place/place-text.ts'
import type { Seen, Sighting } from '../../extractor.ts'
import type { TreeNode } from '../../page/tree.ts'
import { isClockwork } from '../../page/words.ts'
import { readAddresses } from '../../readers/address.ts'
import { readPeople } from '../../readers/people.ts'
import { readPrices } from '../../readers/price.ts'
import { readStatus } from '../../readers/status.ts'
import { absolute, memberOf, readNumber, valueOfLiteral } from '../../vocabulary/values.ts'
import { type Reader, type Setting, type Signed, signed } from './signed.ts'
import type { Piece } from './steps.ts'
import { timesSeen } from './times.ts'

const people: Reader = (property, pieces, sign, setting) => {
  const language = setting.scene?.language
  return pieces.flatMap((piece) => {
    const credits = piece.text
      .split('\n')
      .flatMap((line) => readPeople(line, { about: 'performer', ...(language ? { language } : {}) }))
      .filter(({ value }) => value.property === property || value.property === 'performer')
    const named =
      credits.length > 0
        ? credits.map(({ value, confidence }) => ({ name: value.name, who: value.who, confidence }))
        : piece.text.length < 100
          ? [{ name: oneLine(piece.text), who: property === 'organizer' ? 'Organization' : undefined, confidence: 1 }]
          : []
    return named.map(({ name, who, confidence }) => {
      const seen = signed('name', textValue(name), { ...piece, text: name }, sign, setting, confidence)
      const thing: Sighting = { types: who ? [who] : [], properties: [seen] }
      return signed(property, thing, { ...piece, text: name }, sign, setting, confidence)
    })
  })
}

const place: Reader = (_property, pieces, sign, setting) =>
  pieces.flatMap((piece) => {
    const { scene } = setting
    const lines = piece.text.split('\n').slice(0, 8)
    // A day or a price where the template mostly has a house is no house.
    if (isClockwork(piece.text) || readPrices(lines[0] ?? '').length > 0) return []
    const box = scene?.outline.boxes.find((one) => one.node === piece.node) ?? scene?.outline.root
    const venue = scene && box && fromLines(scene, lines, box, sign.confidence, true)
    const seen = scene && venue ? placeSeen(scene, venue) : []
    const [found] = seen
    if (found && 'types' in found.value) return [signed('location', found.value, piece, sign, setting)]
    const named: Sighting = {
      types: ['Place'],
      properties: [signed('name', textValue(oneLine(piece.text)), piece, sign, setting)],
    }
    return [signed('location', named, piece, sign, setting)]
  })

const address: Reader = (property, pieces, sign, setting) =>
  pieces.map((piece) => {
    const [found] = readAddresses(piece.text, { about: 'location' })
    const { name: _, ...parts } = found?.value ?? { name: undefined }
    const told = Object.entries(parts).flatMap(([part, text]) =>
      typeof text === 'string' ? [signed(part, textValue(text), piece, sign, setting)] : [],
    )
    return told.length > 0
      ? signed(property, { types: ['PostalAddress'], properties: told }, piece, sign, setting)
      : signed(property, textValue(oneLine(piece.text)), piece, sign, setting)
  })

/** Prices as numbers: `price`, or the ends of a range. */
const price: Reader = (_property, pieces, sign, setting) =>
  pieces.flatMap((piece) => pricesIn(piece, sign, setting).flatMap(({ properties }) => properties))

function pricesIn(piece: Piece, sign: Signed, setting: Setting): readonly Sighting[] {
  const language = setting.scene?.language
  const bare = readNumber(piece.text)
  if (bare !== undefined)
    return [{ types: ['Offer'], properties: [signed('price', numberValue(bare), piece, sign, setting)] }]
  return readPrices(piece.text.slice(0, 1000), { about: 'offers', ...(language ? { language } : {}) }).flatMap(
    ({ value: { low, high, currency, label }, confidence }) => {
      if (low === undefined && high === undefined) return []
      const seen = (property: string, value: Seen['value']) => signed(property, value, piece, sign, setting, confidence)
      const range = low !== undefined && high !== undefined && low !== high
      return [
        {
          types: [range ? 'AggregateOffer' : 'Offer'],
          properties: [
            ...(range
              ? [seen('lowPrice', numberValue(low)), seen('highPrice', numberValue(high))]
              : [seen('price', numberValue(low ?? high ?? 0))]),
            ...(currency ? [seen('priceCurrency', textValue(currency))] : []),
            ...(label ? [seen('name', textValue(label, language))] : []),
          ],
        },
      ]
    },
  )
}

const offers: Reader = (property, pieces, sign, setting) =>
  pieces.flatMap((piece) =>
    pricesIn(piece, sign, setting).map((offer) => signed(property, offer, piece, sign, setting)),
  )

const state: Reader = (property, pieces, sign, setting) =>
  pieces.flatMap((piece) => {
    const member = memberOf(property, piece.text)
    const read = readStatus(piece.text).find(({ value }) => value.property === property)
    const iri = member ?? (read && SCHEMA + read.value.value)
    return iri === undefined ? [] : [signed(property, reference(iri), piece, sign, setting)]
  })

const link: Reader = (property, pieces, sign, setting) =>
  pieces.flatMap((piece) => {
    const iri = absolute(piece.text, piece.page.base)
    return iri !== undefined && /^https?:/.test(iri) ? [signed(property, reference(iri), piece, sign, setting)] : []
  })

/** Any other term: by what schema.org expects of it. */
const literal: Reader = (property, pieces, sign, setting) =>
  pieces.flatMap((piece) => {
    const text = property === 'name' ? oneLine(piece.text) : piece.text
    const language = setting.scene?.language ?? setting.page.language
    const value = valueOfLiteral(property, { kind: 'literal', lexical: text }, { base: piece.page.base, language })
    return value === undefined ? [] : [signed(property, value, piece, sign, setting)]
  })

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const READERS: Readonly<Record<string, Reader>> = {
  startDate: timesSeen,
  endDate: timesSeen,
  doorTime: timesSeen,
  location: place,
  'location.address': address,
  address,
  performer: people,
  director: people,
  organizer: people,
  offers,
  'offers.price': price,
  price,
  eventStatus: state,
  availability: state,
  eventAttendanceMode: state,
  image: link,
  url: link,
  sameAs: link,
}

/** How the words of a property are read; `path` is the property with what it is a part of. */
export const readerOf = (path: string): Reader => READERS[path] ?? READERS[path.split('.').at(-1) ?? ''] ?? literal

const SEVERAL = new Set(
  'startDate performer director organizer offers price image sameAs subEvent keywords genre inLanguage'.split(' '),
)

/** Whether a thing may have several values of a property. */
export const maySeveral = (path: string): boolean => SEVERAL.has(path.split('.').at(-1) ?? '')

const ADDRESSES = new Set('image url sameAs logo thumbnailUrl contentUrl installUrl'.split(' '))
const TIMES = new Set(['startDate', 'endDate', 'doorTime'])
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  img: ['data-src', 'data-lazy-src', 'data-original', 'src'],
  source: ['srcset', 'src'],
  iframe: ['src'],
  a: ['href'],
  link: ['href'],
}

/** The attribute that holds the value of an element where a rule names none. */
export function attributeFor(path: string): (node: TreeNode) => string | undefined {
  const property = path.split('.').at(-1) ?? ''
  return ({ name = '', attribs = {} }) => {
    if (name === 'meta') return 'content'
    if (name === 'time' && TIMES.has(property) && attribs.datetime) return 'datetime'
    if (!ADDRESSES.has(property)) return undefined
    return (HOLDERS[name] ?? []).find((attribute) => attribs[attribute])
  }
}
