import { valueText } from '@rampe/model'
import { DROPPED, type Repair } from './repair.ts'

/** The person who posted the page as the organiser of the event: a WordPress author, told by the link to the author's archive. */
export const authorAsOrganizer: Repair = {
  name: 'author-as-organizer',
  properties: ['name'],
  kind: 'agent',
  severity: 'warning',
  message: {
    en: 'The person named here posted the page (the link leads to an author archive) and is no organiser or performer. The name was left out.',
    fr: 'La personne nommée a publié la page (le lien mène à des archives d’auteur) ; elle n’organise ni ne joue. Le nom a été écarté.',
  },
  mend: (_, { types, said }) => {
    if (types.some((type) => type !== 'Person')) return undefined
    const archives = said('url').some(({ value }) => /\/author\/|[?&]author=\d/.test(valueText(value)))
    return archives ? DROPPED : undefined
  },
}
