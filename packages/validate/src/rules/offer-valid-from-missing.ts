import { held, type Rule } from '../rule.ts'

export const offerValidFromMissing: Rule = {
  id: 'offer-valid-from-missing',
  title: { en: 'Start of sales not told', fr: 'Début des ventes non précisé' },
  what: {
    en: 'The tickets of “{name}” do not say since when they are sold.',
    fr: 'Les billets de « {name} » ne disent pas depuis quand ils sont en vente.',
  },
  why: {
    en: 'It matters before sales open: the date is shown then.',
    fr: 'C’est utile avant l’ouverture des ventes : la date est alors affichée.',
  },
  fix: {
    en: 'Give validFrom if you know it. Do not invent one.',
    fr: 'Donnez validFrom si vous le connaissez. N’en inventez pas.',
  },
  check: (input) =>
    held(input, 'offers')
      .filter((offer) => !input.graph.has(offer, 'validFrom'))
      .map((item) => ({ item, path: 'offers.validFrom' })),
}
