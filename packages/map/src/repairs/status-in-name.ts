import { reference, SCHEMA, textValue } from '@rampe/model'
import { fold } from '../fold.ts'
import type { Also, Repair } from './repair.ts'

/** What sets a notice apart from the name: brackets, stars, a bar, a dash between spaces, a colon. */
const BREAK = /[[\](){}*|]+|\s[–—-]\s|[–:]\s/g

const STATUS: readonly (readonly [RegExp, string | undefined])[] = [
  [/^(?:annule[es]*|cancelled|canceled|annulation)$/, 'EventCancelled'],
  [/^(?:reporte[es]*|postponed|report|date a confirmer)$/, 'EventPostponed'],
  [/^(?:deplace[es]*|rescheduled|nouvelle date|new date)$/, 'EventRescheduled'],
  [/^(?:complet|complete|sold out|a guichets fermes|guichets fermes|epuise)$/, undefined],
  [/^(?:supplementaires?|nouveau(?:te)?(?: 20\d\d)?|new|gratuit|free|dernieres places|last tickets)$/, undefined],
]

/** A notice in the name: `ANNULÉ – Phèdre`, `Phèdre (complet)`. The name is the show's; the notice says its status. */
export const statusInName: Repair = {
  name: 'status-in-name',
  properties: ['name'],
  kind: 'event',
  severity: 'info',
  message: {
    en: 'The name holds a notice (cancelled, sold out, new …). The notice was taken off; a cancelled or postponed event is marked so.',
    fr: 'Le nom contient un avis (annulé, complet, nouveauté…). L’avis a été retiré ; un événement annulé ou reporté est indiqué comme tel.',
  },
  mend: ({ value }, { said }) => {
    if (value.kind !== 'text' || value.text.length > 300) return undefined
    const also: Also[] = []
    const isNotice = (part: string): boolean => {
      const words = fold(part)
      const found = STATUS.find(([pattern]) => pattern.test(words))
      if (found?.[1] !== undefined && said('eventStatus').length === 0 && also.length === 0)
        also.push({ property: 'eventStatus', value: reference(SCHEMA + found[1]) })
      return found !== undefined
    }
    const breaks = [...value.text.matchAll(BREAK)]
    let [from, to] = [0, value.text.length]
    for (const found of breaks) {
      const part = value.text.slice(from, found.index)
      if (part.trim() !== '' && !isNotice(part)) break
      from = found.index + found[0].length
    }
    for (const found of breaks.toReversed()) {
      if (found.index < from) break
      const part = value.text.slice(found.index + found[0].length, to)
      if (part.trim() !== '' && !isNotice(part)) break
      to = found.index
    }
    const kept = value.text.slice(from, to).trim()
    // Brackets that hold no notice are part of the name.
    const name = fold(kept) === fold(value.text) ? value.text : kept
    return name === '' || name === value.text.trim() ? undefined : { values: [textValue(name, value.language)], also }
  },
}
