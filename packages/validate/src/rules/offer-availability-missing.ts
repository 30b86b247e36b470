import { held, type Rule } from '../rule.ts'

export const offerAvailabilityMissing: Rule = {
  id: 'offer-availability-missing',
  title: { en: 'Availability not told', fr: 'Disponibilité non précisée' },
  what: {
    en: 'The tickets of “{name}” do not say whether any are left.',
    fr: 'Les billets de « {name} » ne disent pas s’il en reste.',
  },
  why: {
    en: '“Sold out” and “on sale” are shown beside the event, when they are known.',
    fr: '« Complet » et « en vente » s’affichent près de l’événement, quand on les connaît.',
  },
  fix: {
    en: 'State availability: InStock, SoldOut or PreOrder.',
    fr: 'Indiquez availability : InStock, SoldOut ou PreOrder.',
  },
  check: (input) =>
    held(input, 'offers')
      .filter((offer) => !input.graph.has(offer, 'availability'))
      .map((item) => ({ item, path: 'offers.availability' })),
}
