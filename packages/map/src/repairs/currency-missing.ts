import { quoteOf, textValue, valueText } from '@rampe/model'
import { hostKey } from '../url-key.ts'
import { COUNTRY_OF_DOMAIN, CURRENCY_OF } from '../vocabulary/regions.ts'
import type { Repair } from './repair.ts'

/** Signs of money beside a number, and the currencies that are written so. */
const SIGNS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/€|\beuros?\b/i, ['EUR']],
  [/£/, ['GBP']],
  [/\bCHF\b|\bfr\.\s*\d|\d\s*fr\.|\.[–—-]/i, ['CHF']],
  [/\$/, ['CAD', 'USD', 'AUD', 'NZD']],
  [/\bkr\b/i, ['DKK', 'SEK', 'NOK']],
  [/zł/i, ['PLN']],
]

const byDomain = (page: string): string | undefined => COUNTRY_OF_DOMAIN[hostKey(page).split('.').at(-1) ?? '']

/**
 * A price without its currency. The sign beside the number says it, or says what it may be; the site's other prices, the country
 * of the venue, of the site, or of its domain decide. Where the sign contradicts them, and where nothing speaks, it stays out.
 */
export const currencyMissing: Repair = {
  name: 'currency-missing',
  properties: ['price', 'lowPrice', 'highPrice'],
  severity: 'info',
  message: {
    en: 'The price does not say its currency. It was added: from the sign beside the price, the site’s other prices, or the country of the venue or of the site.',
    fr: 'Le prix n’indique pas sa devise. Elle a été ajoutée : d’après le signe à côté du prix, les autres prix du site, ou le pays du lieu ou du site.',
  },
  remedy: {
    en: 'Write the currency in the structured data (priceCurrency).',
    fr: 'Indiquez la devise dans les données structurées (priceCurrency).',
  },
  mend: ({ value, provenance }, { said, country, currency, page }) => {
    if (said('priceCurrency').length > 0 || !/\d/.test(valueText(value))) return undefined
    const possible = SIGNS.find(([sign]) => sign.test(quoteOf(provenance.selector)))?.[1]
    const own = CURRENCY_OF[country ?? byDomain(page) ?? '']
    const found = [currency, own].find((one) => one !== undefined && (possible?.includes(one) ?? true))
    const only = found ?? (possible?.length === 1 ? possible[0] : undefined)
    return only === undefined
      ? undefined
      : { values: [value], also: [{ property: 'priceCurrency', value: textValue(only) }] }
  },
}
