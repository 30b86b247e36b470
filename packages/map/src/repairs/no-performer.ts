import { valueText } from '@rampe/model'
import { fold, nameKey, words } from '../fold.ts'
import { KEYWORDS } from '../vocabulary/keywords.ts'
import { DROPPED, type Repair } from './repair.ts'

/** Days, months, hours. */
const TIME =
  /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b.*\d|^\d{1,2} ?(?:am|pm|h)\b|^(?:day|jour) \d{1,2}$|^\d{1,2} (?:jan|feb|fev|mar|apr|avr|may|mai|jun|juin|jul|juil|aug|aout|sep|oct|nov|dec)/
/** `5 musiciens`, `1 luth`. */
const COUNT = /^\d{1,2} \p{L}+(?: ou \d.*)?$/u
const STREET =
  /\b(?:avenue|street|corner|boulevard|road|rue|drive|highway)\b|\b(?:way|lane|square|city centre|crescent|esplanade|centre ville)$/
/** Words of sections and programmes that name nobody. */
const SECTIONS: ReadonlySet<string> = new Set(
  `art arts ideas idees industry talk talks tech walk walks words workshops workshop residency performance performances programmation programme program
   version edition editions official opening closing ceremony winner winners announcement announcements launch interactive play writer ouverture officielle cloture gagnants visual music musique danse theatre film films free gratuit famille family kids presse infos`.split(
    /\s+/,
  ),
)

/** Something that is nobody as a performer, read from plain words: a day, a hall, a section of the programme, a count of musicians. */
export const noPerformer: Repair = {
  name: 'no-performer',
  properties: ['name'],
  kind: 'agent',
  severity: 'info',
  message: {
    en: 'What was read as a performer is a day, a place or a section of the programme. It was left out.',
    fr: 'Ce qui a été lu comme interprète est un jour, un lieu ou une rubrique du programme. Il a été écarté.',
  },
  mend: ({ value, provenance }, { via, placeNames }) => {
    if (via === 'organizer' || provenance.basis !== 'inferred') return undefined
    const name = fold(valueText(value))
    const telling = words(valueText(value))
    const section = telling.every((word) => SECTIONS.has(word) || KEYWORDS.has(word) || /^\d+$/.test(word))
    const nobody =
      TIME.test(name) || COUNT.test(name) || STREET.test(name) || section || placeNames.has(nameKey(valueText(value)))
    return nobody ? DROPPED : undefined
  },
}
