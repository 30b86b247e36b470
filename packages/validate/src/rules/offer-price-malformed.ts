import { held, type Rule } from '../rule.ts'

export const offerPriceMalformed: Rule = {
  id: 'offer-price-malformed',
  title: { en: 'Price that is not a number', fr: 'Prix qui n’est pas un nombre' },
  what: { en: 'The price of “{name}” reads “{value}”.', fr: 'Le prix de « {name} » s’écrit « {value} ».' },
  why: {
    en: 'Only a plain number is understood: no $ sign, no comma, no range.',
    fr: 'Seul un nombre simple est compris : sans $, sans virgule, sans fourchette.',
  },
  fix: {
    en: 'Write 28.50; for several prices use lowPrice and highPrice, or one offer each.',
    fr: 'Écrivez 28.50 ; pour plusieurs prix, lowPrice et highPrice, ou une offre pour chacun.',
  },
  check: (input) =>
    held(input, 'offers').flatMap((item) =>
      ['price', 'lowPrice', 'highPrice'].flatMap((property) =>
        input.graph
          .all(item, property)
          .filter(({ text }) => text.trim() !== '' && !/^\d+(\.\d+)?$/.test(text.trim()))
          .map((field) => ({ item, path: `offers.${property}`, value: field.text, pointer: field.pointer })),
      ),
    ),
}
