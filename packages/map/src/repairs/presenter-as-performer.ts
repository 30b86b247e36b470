import { valueText } from '@rampe/model'
import { nameKey } from '../fold.ts'
import { DROPPED, type Repair } from './repair.ts'

/** The organisation of the site as who plays at the events of its guests: it presents them. What a site says of a group is believed. */
export const presenterAsPerformer: Repair = {
  name: 'presenter-as-performer',
  properties: ['name'],
  kind: 'agent',
  severity: 'info',
  message: {
    en: 'The organisation that presents the event was named as its performer. It was left out; it stays the organiser.',
    fr: 'L’organisme qui présente l’événement était donné comme interprète. Il a été écarté ; il reste l’organisateur.',
  },
  remedy: {
    en: 'Name the artists of each event on its page.',
    fr: 'Nommez sur la page de chaque événement ses artistes.',
  },
  mend: ({ value, provenance }, { via, types, siteName, presents }) => {
    if (via !== 'performer' || !presents || siteName === undefined) return undefined
    if (nameKey(valueText(value)) !== nameKey(siteName)) return undefined
    return provenance.basis === 'declared' && types.some((type) => type !== 'Organization') ? undefined : DROPPED
  },
}
