import { reference, valueText } from '@rampe/model'
import { ADR, REPLACED_EVENT_TYPES } from '../vocabulary/artsdata.ts'
import type { Repair } from './repair.ts'

/** An Artsdata event type that its vocabulary has withdrawn: its replacement is written. */
export const deprecatedConcept: Repair = {
  name: 'deprecated-concept',
  properties: ['additionalType'],
  severity: 'info',
  message: {
    en: 'The event type was withdrawn from Artsdata’s vocabulary. The one that takes its place was written.',
    fr: 'Ce type d’événement a été retiré du vocabulaire d’Artsdata. Celui qui le remplace a été écrit.',
  },
  mend: ({ value }) => {
    const [, id] = /^https?:\/\/kg\.artsdata\.ca\/resource\/(\w+)$/.exec(valueText(value)) ?? []
    const next = id === undefined ? undefined : REPLACED_EVENT_TYPES[id]
    return next === undefined ? undefined : { values: [reference(ADR + next)] }
  },
}
