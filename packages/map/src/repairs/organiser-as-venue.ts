import { valueText } from '@rampe/model'
import { fold, nameKey } from '../fold.ts'
import { DROPPED, type Repair } from './repair.ts'

/** Words in the name of an organisation that travels: a festival or a company is no place. A theatre is. */
const TRAVELS: ReadonlySet<string> = new Set(
  'festival compagnie company cie ensemble orchestre orchestra choeur choir chorale productions association collectif collective'.split(
    ' ',
  ),
)

/** The organisation of the site as the place of its event: a festival or a company that plays in other people's houses. */
export const organiserAsVenue: Repair = {
  name: 'organiser-as-venue',
  properties: ['name'],
  kind: 'place',
  severity: 'warning',
  message: {
    en: 'The place bears the name of the organiser, which plays in several houses. The name was left out; the address was kept.',
    fr: 'Le lieu porte le nom de l’organisme, qui joue dans plusieurs salles. Le nom a été écarté ; l’adresse a été gardée.',
  },
  mend: ({ value, provenance }, { siteName, placeNames }) => {
    if (siteName === undefined || provenance.basis === 'declared') return undefined
    const own = nameKey(siteName)
    const name = nameKey(valueText(value))
    const same = name === own || name.startsWith(`${own} `) || own.startsWith(`${name} `)
    if (!same || placeNames.size < 4) return undefined
    return fold(siteName)
      .split(' ')
      .some((word) => TRAVELS.has(word))
      ? DROPPED
      : undefined
  },
}
