import { valueText } from '@rampe/model'
import { fold } from '../fold.ts'
import { repeatedKey } from '../surroundings.ts'
import { DROPPED, type Repair } from './repair.ts'

/** A name or a date of the site's template, read as the event's own on one page after another: the festival's dates in a header. */
export const sameOnEveryPage: Repair = {
  name: 'same-on-every-page',
  properties: ['name', 'startDate', 'endDate', 'description'],
  kind: 'event',
  severity: 'info',
  message: {
    en: 'These words stand on one page after another: they belong to the site’s template, not to this event. They were left out.',
    fr: 'Ces mots figurent de page en page : ils appartiennent au gabarit du site, non à cet événement. Ils ont été écartés.',
  },
  mend: (given, { page, repeated, recurring, titleOf }) => {
    const { basis } = given.provenance
    if (basis !== 'inferred' && basis !== 'learned') return undefined
    const key = repeatedKey(given)
    if (!repeated.has(key) && !recurring.has(key)) return undefined
    // On the front page they may be what they say: the festival itself.
    if (URL.canParse(page) && new URL(page).pathname === '/') return undefined
    if (repeated.has(key)) return DROPPED
    const title = titleOf(page)
    return title !== '' && !title.includes(fold(valueText(given.value))) ? DROPPED : undefined
  },
}
