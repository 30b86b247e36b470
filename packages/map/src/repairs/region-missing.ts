import { textValue, valueText } from '@rampe/model'
import { POSTAL_PROVINCES } from '../vocabulary/regions.ts'
import type { Repair } from './repair.ts'

const CANADIAN = /^([ABCEGHJ-NPRSTVXY])\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d$/i

/** A Canadian postal code says which province and country it is in, and is written `H2X 1C3`. */
export const regionMissing: Repair = {
  name: 'region-missing',
  properties: ['postalCode'],
  severity: 'info',
  message: {
    en: 'The postal code was written in its usual form, and the province and country that it belongs to were added.',
    fr: 'Le code postal a été écrit sous sa forme usuelle ; la province et le pays dont il relève ont été ajoutés.',
  },
  mend: ({ value }, { said }) => {
    const text = valueText(value).trim()
    const letter = CANADIAN.exec(text)?.[1]?.toUpperCase()
    if (letter === undefined) return undefined
    const code = `${text.slice(0, 3)} ${text.slice(-3)}`.toUpperCase()
    const province = POSTAL_PROVINCES[letter]
    const also = [
      ...(said('addressRegion').length === 0 && province
        ? [{ property: 'addressRegion', value: textValue(province) }]
        : []),
      ...(said('addressCountry').length === 0 ? [{ property: 'addressCountry', value: textValue('CA') }] : []),
    ]
    return code === text && also.length === 0
      ? undefined
      : { values: code === text ? [value] : [textValue(code)], also }
  },
}
