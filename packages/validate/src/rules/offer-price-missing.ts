import { held, type Rule } from '../rule.ts'

export const offerPriceMissing: Rule = {
  id: 'offer-price-missing',
  title: { en: 'Offer without price', fr: 'Offre sans prix' },
  what: { en: 'The tickets of “{name}” have no price.', fr: 'Les billets de « {name} » n’ont pas de prix.' },
  why: {
    en: '“How much is it?” is the second question people ask.',
    fr: '« C’est combien ? » est la deuxième question du public.',
  },
  fix: {
    en: 'Give the lowest price with fees; 0 only if it is really free.',
    fr: 'Donnez le prix le plus bas, frais compris ; 0 seulement si c’est vraiment gratuit.',
  },
  check: (input) =>
    held(input, 'offers')
      .filter(
        (offer) => !['price', 'lowPrice', 'priceSpecification'].some((property) => input.graph.has(offer, property)),
      )
      .map((item) => ({ item, path: 'offers.price' })),
}
