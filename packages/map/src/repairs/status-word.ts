import { reference, SCHEMA, termOf, valueText } from '@rampe/model'
import { fold } from '../fold.ts'
import { DROPPED, type Repair } from './repair.ts'

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/cancel|annul/, 'EventCancelled'],
  [/postpone|reporte|remis/, 'EventPostponed'],
  [/reschedul|deplace|nouvelle date/, 'EventRescheduled'],
  [/movedonline|moved online|en ligne/, 'EventMovedOnline'],
  [/schedul|programme|on schedule|confirm|publish|active|maintenu|prevu/, 'EventScheduled'],
]

/** A status in words (`on-schedule`, `Programmé`, `annulé`) where schema.org wants one of its five members. */
export const statusWord: Repair = {
  name: 'status-word',
  properties: ['eventStatus'],
  severity: 'info',
  message: {
    en: 'The status is a word, not one of schema.org’s. The member that it means was written, or it was left out.',
    fr: 'Le statut est un mot, non un de ceux de schema.org. Celui qu’il signifie a été écrit, ou il a été écarté.',
  },
  mend: ({ value }) => {
    const text = valueText(value)
    if (/^https:\/\/schema\.org\/Event(?:Scheduled|Cancelled|Postponed|Rescheduled|MovedOnline)$/.test(text))
      return undefined
    const word = fold(termOf(text))
    const member = WORDS.find(([pattern]) => pattern.test(word))?.[1]
    return member === undefined ? DROPPED : { values: [reference(SCHEMA + member)] }
  },
}
