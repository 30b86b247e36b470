import { textValue } from '@rampe/model'
import { nameKey } from '../fold.ts'
import type { Repair } from './repair.ts'

const SEPARATOR = /\s+[|–—•·«»]\s+|\s+-\s+|\s*\|\s*/

/** The site's or the venue's name in the event's name: `Phèdre | Théâtre de la Rampe`. */
export const venueInName: Repair = {
  name: 'venue-in-name',
  properties: ['name'],
  kind: 'event',
  severity: 'info',
  message: {
    en: 'The name of the event also names the site or the venue. That part was taken off.',
    fr: 'Le nom de l’événement contient aussi celui du site ou du lieu. Cette partie a été retirée.',
  },
  mend: ({ value }, { siteName, placeNames }) => {
    if (value.kind !== 'text') return undefined
    const parts = value.text.split(SEPARATOR).map((part) => part.trim())
    if (parts.length < 2) return undefined
    const site = siteName === undefined ? '' : nameKey(siteName)
    const foreign = (part: string): boolean => {
      const key = nameKey(part)
      return key !== '' && (key === site || (key.includes(' ') && placeNames.has(key)))
    }
    let [from, to] = [0, parts.length]
    while (to - from > 1 && foreign(parts[to - 1] ?? '')) to--
    while (to - from > 1 && foreign(parts[from] ?? '')) from++
    if (from === 0 && to === parts.length) return undefined
    const start = value.text.indexOf(parts[from] ?? '')
    const last = parts[to - 1] ?? ''
    const name = value.text.slice(start, value.text.lastIndexOf(last) + last.length).trim()
    return name === '' || name === value.text ? undefined : { values: [textValue(name, value.language)] }
  },
}
