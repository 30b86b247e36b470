import { textValue } from '@rampe/model'
import { fold } from '../fold.ts'
import type { Repair } from './repair.ts'

/** An hour before or after the name: `19 h : Le Foyer`, `Bar des Cintres at 8`. */
const HOUR_BEFORE = /^\d{1,2}(?:[:.]\d{2})?\s?(?:h(?:\s?\d{2})?|[ap]\.?m\.?)\s*[:–—-]\s+(?=\p{L})/iu
const HOUR_AFTER =
  /[\s,]+(?:at|from|à|dès|@)\s+\d{1,2}(?:\s?[h:.]\s?\d{0,2})?\s?(?:[ap]\.?m\.?)?(?:\s*[–-]\s*\d{1,2}\S*)?$/iu

/** What follows a name and tells how to come, or what it costs. */
const NOTICE =
  /^(?:entree (?:libre|gratuite)|gratuit|free(?: entry| admission)?|complet|sold out|sur reservation|reservation .{0,40}|meet(?:ing)? (?:at|point|in) .{1,80}|rendez vous .{1,80}|rdv .{1,80}|doors? .{1,20}|ouverture des portes .{0,20})$/

/** An hour, a price or a meeting point in the name of a place: `Salle des Cintres – Entrée libre`. */
export const noticeInPlaceName: Repair = {
  name: 'notice-in-place-name',
  properties: ['name'],
  kind: 'place',
  severity: 'info',
  message: {
    en: 'The name of the place holds an hour, a price or where to meet. That part was taken off.',
    fr: 'Le nom du lieu contient une heure, un prix ou un point de rendez-vous. Cette partie a été retirée.',
  },
  mend: ({ value }) => {
    if (value.kind !== 'text' || value.text.length > 200) return undefined
    const bare = value.text.replace(HOUR_BEFORE, '').replace(HOUR_AFTER, '')
    const cuts = [...bare.matchAll(/\s+[–—|-]\s+|,\s+|\s*[()]\s*/g)]
    const last = cuts.find(({ index, 0: sign }) =>
      NOTICE.test(fold(bare.slice(index + sign.length).replace(/\)$/, ''))),
    )
    const name = (last ? bare.slice(0, last.index) : bare).trim()
    return name === '' || name === value.text.trim() ? undefined : { values: [textValue(name, value.language)] }
  },
}
