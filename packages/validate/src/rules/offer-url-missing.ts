import { held, type Rule } from '../rule.ts'

export const offerUrlMissing: Rule = {
  id: 'offer-url-missing',
  title: { en: 'Offer without link', fr: 'Offre sans lien' },
  what: { en: 'The tickets of “{name}” have no link.', fr: 'Les billets de « {name} » n’ont pas de lien.' },
  why: { en: 'Without a link there is no “Buy” button.', fr: 'Sans lien, pas de bouton « Acheter ».' },
  fix: { en: 'Link the page where this very event is bought.', fr: 'Liez la page où cet événement précis s’achète.' },
  check: (input) =>
    held(input, 'offers')
      .filter((offer) => !input.graph.has(offer, 'url'))
      .map((item) => ({ item, path: 'offers.url' })),
}
