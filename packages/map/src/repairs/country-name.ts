import { textValue, valueText } from '@rampe/model'
import { fold } from '../fold.ts'
import { COUNTRIES } from '../vocabulary/regions.ts'
import type { Repair } from './repair.ts'

/** A country by its name in French or English: ISO 3166-1 alpha-2 is what Google and Artsdata read. */
export const countryName: Repair = {
  name: 'country-name',
  properties: ['addressCountry'],
  severity: 'info',
  message: {
    en: 'The country is written in words. It was written as its two-letter code (CA).',
    fr: 'Le pays est écrit en toutes lettres. Il a été écrit par son code de deux lettres (CA).',
  },
  mend: ({ value }) => {
    const text = valueText(value)
    const code = COUNTRIES[fold(text)]
    return code === undefined || code === text ? undefined : { values: [textValue(code)] }
  },
}
