import { textValue } from '@rampe/model'
import { nameKey } from '../fold.ts'
import type { Repair } from './repair.ts'

const STREET =
  /\d|\b(?:rue|avenue|av|boul|boulevard|bd|place|chemin|route|quai|all[ée]e|square|impasse|street|st|road|rd|drive|dr|lane|way|corner|cnr)\b/i

/** The address behind the name of a place: `Salle des Cintres, 12, rue du Rideau, Sainte-Rampe`. */
export const addressInPlaceName: Repair = {
  name: 'address-in-place-name',
  properties: ['name'],
  kind: 'place',
  severity: 'info',
  message: {
    en: 'The name of the place holds its address. The name alone was kept, and the rest taken as address.',
    fr: 'Le nom du lieu contient son adresse. Le nom seul a été gardé, et le reste pris comme adresse.',
  },
  mend: ({ value }, { said, placeNames }) => {
    if (value.kind !== 'text') return undefined
    const comma = value.text.search(/,\s|\n|\s[–-]\s/)
    if (comma < 3) return undefined
    const head = value.text.slice(0, comma).trim()
    const rest = value.text.slice(comma).replace(/^[,\s–-]+/, '')
    const known = placeNames.has(nameKey(head)) && nameKey(head).length > 3
    // A hall and its house: both are places.
    if (placeNames.has(nameKey(rest)) || said('containedInPlace').length > 0) return undefined
    if (/^\d/.test(head) || (!known && !STREET.test(rest))) return undefined
    const address = said('address').length === 0 && STREET.test(rest)
    return {
      values: [textValue(head, value.language)],
      also: address ? [{ property: 'address', value: textValue(rest) }] : [],
    }
  },
}
