import { performances, type Rule } from '../rule.ts'

export const textLanguageUntold: Rule = {
  id: 'text-language-untold',
  title: { en: 'Language not told', fr: 'Langue non précisée' },
  what: {
    en: '“{name}” does not say in which language it is written.',
    fr: '« {name} » ne dit pas dans quelle langue il est écrit.',
  },
  why: {
    en: 'Assistants answer in the language that they know a text to be in.',
    fr: 'Les assistants répondent dans la langue qu’ils savent être celle du texte.',
  },
  fix: {
    en: 'Declare the language of the page (<html lang="fr">); Rampe carries it over.',
    fr: 'Déclarez la langue de la page (<html lang="fr">) ; Rampe la reprend.',
  },
  check: (input) =>
    performances(input)
      .filter(
        (item) =>
          !input.graph.has(item, 'inLanguage') &&
          input.graph.all(item, 'name').every((field) => field.language === undefined),
      )
      .filter((item) => input.graph.has(item, 'name'))
      .map((item) => ({ item, path: 'name' })),
}
