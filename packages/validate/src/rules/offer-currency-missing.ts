import { held, type Rule } from '../rule.ts'

export const offerCurrencyMissing: Rule = {
  id: 'offer-currency-missing',
  title: { en: 'Price without currency', fr: 'Prix sans devise' },
  what: { en: 'The price of “{name}” has no currency.', fr: 'Le prix de « {name} » n’a pas de devise.' },
  why: {
    en: 'A bare number is dropped, or read as US dollars.',
    fr: 'Un nombre nu est ignoré, ou lu comme des dollars américains.',
  },
  fix: { en: 'State priceCurrency: CAD.', fr: 'Indiquez priceCurrency : CAD.' },
  check: (input) =>
    held(input, 'offers')
      .filter((offer) => ['price', 'lowPrice'].some((property) => input.graph.has(offer, property)))
      .filter((offer) => !input.graph.has(offer, 'priceCurrency'))
      .filter((offer) => Number(input.graph.text(offer, 'price')) !== 0)
      .map((item) => ({ item, path: 'offers.priceCurrency' })),
}
