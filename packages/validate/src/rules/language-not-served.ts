import { performances, type Rule } from '../rule.ts'

export const languageNotServed: Rule = {
  id: 'language-not-served',
  title: { en: 'Google serves no French', fr: 'Google ne sert pas le français' },
  what: { en: '{value} events are told in French only.', fr: '{value} événements ne sont décrits qu’en français.' },
  why: {
    en: 'Google’s event experience serves Canada in English only, so a French page gains nothing there, however good its markup.',
    fr: 'L’expérience « événements » de Google sert le Canada en anglais seulement : une page française n’y gagne rien, si bon que soit son balisage.',
  },
  fix: {
    en: 'Nothing to mend. The data serve calendars, assistants and Artsdata in both languages; an English page would serve Google.',
    fr: 'Rien à corriger. Les données servent calendriers, assistants et Artsdata dans les deux langues ; une page anglaise servirait Google.',
  },
  check: (input) => {
    const { graph } = input
    const french = performances(input).filter((item) => {
      const told = graph.all(item, 'name').flatMap((field) => field.language ?? [])
      const tags = told.length > 0 ? told : graph.all(item, 'inLanguage').map((field) => field.text)
      return tags.length > 0 && tags.every((tag) => /^fr\b/i.test(tag))
    })
    return french.length === 0
      ? []
      : [
          {
            focusNode: 'https://developers.google.com/search/docs/appearance/structured-data/event',
            path: 'inLanguage',
            value: String(french.length),
          },
        ]
  },
}
