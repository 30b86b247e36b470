import { type Rule, untold } from '../rule.ts'

export const eventOffersMissing: Rule = {
  id: 'event-offers-missing',
  title: { en: 'No tickets or price', fr: 'Sans billets ni prix' },
  what: { en: '“{name}” has no ticket link or price.', fr: '« {name} » n’a ni lien de billetterie ni prix.' },
  why: {
    en: 'A “buy” button needs an offer with a link; “free” must be said too.',
    fr: 'Un bouton « acheter » exige une offre avec un lien ; la gratuité doit aussi se dire.',
  },
  fix: {
    en: 'Link the page where this very event is sold, with the lowest price including fees; if it is free, say 0.',
    fr: 'Liez la page où cet événement précis est vendu, avec le prix le plus bas, frais compris ; s’il est gratuit, indiquez 0.',
  },
  check: (input) => untold(input, 'offers'),
}
