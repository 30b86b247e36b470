import { numberValue, textValue } from '@rampe/model'
import { fold } from '../fold.ts'
import { DROPPED, type Repair } from './repair.ts'

const FREE = /^(?:free|gratuit|gratuite|entree libre|entree gratuite|free admission|no charge|gratis)$/
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/CAD|CA\$|\$ ?CA/i, 'CAD'],
  [/€|EUR/i, 'EUR'],
  [/£|GBP/i, 'GBP'],
  [/CHF/i, 'CHF'],
]

/** The amounts of a price in words: `25,00 $`, `1 250 $`, `$20–$35`. */
function amounts(text: string): readonly number[] {
  const found = text.match(/\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)/g) ?? []
  return found.map((one) => {
    const cents = /[.,](\d{1,2})$/.exec(one)
    const whole = one.slice(0, cents ? cents.index : undefined).replace(/[^\d]/g, '')
    return Number(cents ? `${whole}.${cents[1]}` : whole)
  })
}

/** A price with words or signs in it: a number is wanted. */
export const priceAsText: Repair = {
  name: 'price-as-text',
  properties: ['price', 'lowPrice', 'highPrice'],
  severity: 'info',
  message: {
    en: 'The price is written with words or signs. The number alone was kept.',
    fr: 'Le prix est écrit avec des mots ou des signes. Seul le nombre a été gardé.',
  },
  mend: ({ value, property }, { said }) => {
    if (value.kind !== 'text') return undefined
    if (FREE.test(fold(value.text))) return { values: [numberValue(0)] }
    const numbers = amounts(value.text)
    const [first] = numbers
    if (first === undefined) return DROPPED
    const currency =
      said('priceCurrency').length === 0 ? CURRENCIES.find(([sign]) => sign.test(value.text))?.[1] : undefined
    const also = currency === undefined ? [] : [{ property: 'priceCurrency', value: textValue(currency) }]
    if (numbers.length === 2 && property === 'price') {
      const [low, high] = [Math.min(...numbers), Math.max(...numbers)]
      return {
        values: [],
        also: [
          ...also,
          { property: 'lowPrice', value: numberValue(low) },
          { property: 'highPrice', value: numberValue(high) },
        ],
      }
    }
    return { values: [numberValue(first)], also }
  },
}
