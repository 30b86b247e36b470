import type { TextContext } from '../context.ts'
import type { Reading } from '../reading.ts'
import { AUSTRALIAN_STATES, PROVINCES, STATES } from './address-words.ts'

/** The parts of schema.org's PostalAddress, as printed except where said. */
export interface Address {
  /** The name of a place that stands directly in front of the street. */
  readonly name?: string
  /** Number, street, unit. */
  readonly streetAddress?: string
  readonly addressLocality?: string
  /** Two letters for Canada, the United States and Australia; otherwise as printed. */
  readonly addressRegion?: string
  /** Canadian codes as `A1A 1A1`; otherwise as printed. */
  readonly postalCode?: string
  /** ISO 3166-1 alpha-2; only where the country, its postal code or its region is printed, or the context tells it. */
  readonly addressCountry?: string
}

/** An address while its pieces are put together: each as printed, with the place in the text (UTF-16 units) and the last piece that belongs to it. */
export interface Draft {
  name?: string
  street?: string
  locality?: string
  region?: string
  postal?: string
  country?: string
  start: number
  end: number
  last: number
}

const tidyPostal = (text: string, country: string | undefined): string => {
  if (country === 'CA') {
    const bare = text.replace(/[ -]/g, '').toUpperCase()
    return `${bare.slice(0, 3)} ${bare.slice(3)}`
  }
  return country === 'GB' ? text.toUpperCase() : text.replace(/^[A-Z]{1,2}[-– ](?=\d)/i, '')
}

/** A word of a table of places: no case, no accents. */
export const key = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase()

function tidyRegion(text: string, country: string | undefined): string {
  const tables =
    country === 'US' ? [STATES] : country === 'AU' ? [AUSTRALIAN_STATES] : country === 'CA' ? [PROVINCES] : []
  for (const table of tables) {
    const code = table.get(key(text)) ?? table.get(key(text).replaceAll('.', ''))
    if (code !== undefined) return code
  }
  return text
}

const confidenceOf = (draft: Draft, numbered: boolean, about: boolean): number => {
  if (numbered && draft.postal && draft.locality) return 0.95
  if (numbered && (draft.postal || draft.locality)) return 0.85
  if (draft.postal && draft.street) return 0.85
  if (draft.postal && draft.locality) return draft.country ? 0.75 : 0.6
  return about ? 0.75 : 0.55
}

/** `Perth WA 6000`: behind two letters that a state of America or a territory of Canada has as well, four digits tell Australia. */
const stated = ({ country, region = '', postal = '' }: Draft): string | undefined =>
  /^(?:WA|NT)$/.test(region) && /^\d{4}$/.test(postal) ? 'AU' : country

/** What was put together, in the spelling of its country. */
export function finish(draft: Draft, numbered: boolean, context: TextContext): Reading<Address> {
  const country = stated(draft) ?? (draft.postal || draft.locality || draft.street ? context.country : undefined)
  return {
    value: {
      ...(draft.name === undefined ? {} : { name: draft.name }),
      ...(draft.street === undefined ? {} : { streetAddress: draft.street }),
      ...(draft.locality === undefined ? {} : { addressLocality: draft.locality }),
      ...(draft.region === undefined ? {} : { addressRegion: tidyRegion(draft.region, country) }),
      ...(draft.postal === undefined ? {} : { postalCode: tidyPostal(draft.postal, country) }),
      ...(country ? { addressCountry: country } : {}),
    },
    span: [draft.start, draft.end],
    confidence: confidenceOf(draft, numbered, context.about === 'location'),
    assumed: draft.country === undefined && country !== undefined ? ['country'] : [],
  }
}
