import { textValue, valueText } from '@rampe/model'
import { fold } from '../fold.ts'
import { PROVINCES } from '../vocabulary/regions.ts'
import type { Repair } from './repair.ts'

/** A Canadian province by its name, in brackets or with its country: the two-letter code is what catalogues join on. */
export const regionName: Repair = {
  name: 'region-name',
  properties: ['addressRegion'],
  severity: 'info',
  message: {
    en: 'The province is written in words. It was written as its two-letter code (QC).',
    fr: 'La province est écrite en toutes lettres. Elle a été écrite par son code de deux lettres (QC).',
  },
  mend: ({ value }) => {
    const text = valueText(value)
    const code =
      PROVINCES[
        fold(text)
          .replace(/^ca /, '')
          .replace(/ (?:canada|ca)$/, '')
      ]
    return code === undefined || code === text ? undefined : { values: [textValue(code)] }
  },
}
