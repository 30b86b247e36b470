import { type Selector, textValue, type Value } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import { isObject, type Json, own } from '../jsonld/json.ts'
import { wordsOfHtml } from '../mapping/values.ts'
import type { Page } from '../page.ts'
import { INNER_TEXT, list, NAME, pick, textIn } from './fields.ts'

/** Apollo's cache refers to a thing by its key, Next's stream by `$` and the row. */
export function dereferenced(value: Json, root: Json): Json {
  const key = isObject(value)
    ? own(value, '__ref')
    : typeof value === 'string'
      ? /^\$L?([\da-f]{1,8})$/.exec(value)?.[1]
      : undefined
  return typeof key === 'string' && isObject(root) ? (own(root, key) ?? value) : value
}

const ADDRESS: Readonly<Record<string, readonly string[]>> = {
  streetAddress: list('streetAddress street_address street address1 address_1 line1 addressLine1 address'),
  addressLocality: list('addressLocality city locality town ville'),
  addressRegion: list('addressRegion region state province'),
  postalCode: list('postalCode postal_code zip zipCode postcode codePostal'),
  addressCountry: list('addressCountry country countryCode country_code pays'),
}

export function placeOf(
  given: Json,
  pointer: string,
  page: Page,
  select: (pointer: string) => Selector,
): Value | Sighting | undefined {
  if (typeof given === 'string') return textValue(wordsOfHtml(given))
  if (!isObject(given)) return undefined
  const seen: Seen[] = []
  const title = pick(given, NAME)
  const name = textIn(title?.value, INNER_TEXT)
  if (title && name)
    seen.push({
      property: 'name',
      value: textValue(wordsOfHtml(name), page.language),
      selector: select(`${pointer}/${title.key}`),
    })
  const inner = own(given, 'address')
  const parts = inner !== undefined && isObject(inner) ? inner : given
  const at = parts === given ? pointer : `${pointer}/address`
  const address = Object.entries(ADDRESS).flatMap(([property, keys]): Seen[] => {
    const found = pick(parts, keys)
    return typeof found?.value === 'string'
      ? [{ property, value: textValue(found.value.trim()), selector: select(`${at}/${found.key}`) }]
      : []
  })
  if (address.length > 0)
    seen.push({ property: 'address', value: { types: ['PostalAddress'], properties: address }, selector: select(at) })
  return seen.length > 0 ? { types: ['Place'], properties: seen } : undefined
}
