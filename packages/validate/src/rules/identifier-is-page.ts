import { performances, type Rule } from '../rule.ts'

export const identifierIsPage: Rule = {
  id: 'identifier-is-page',
  title: { en: 'Event confused with its page', fr: 'Événement confondu avec sa page' },
  what: {
    en: '“{name}” has its page’s address as identifier.',
    fr: '« {name} » a pour identifiant l’adresse de sa page.',
  },
  why: {
    en: 'A page is not an event: links to one then say things of the other. Artsdata calls it a critical error.',
    fr: 'Une page n’est pas un événement : les liens vers l’une parlent alors de l’autre. Artsdata y voit une erreur critique.',
  },
  fix: {
    en: 'Add a fragment to the identifier: …/nora#event.',
    fr: 'Ajoutez un fragment à l’identifiant : …/nora#event.',
  },
  check: (input) =>
    performances(input)
      .filter((item) => item.id !== undefined && input.graph.all(item, 'url').some((field) => field.text === item.id))
      .map((item) => ({ item, path: '@id', value: item.id ?? '' })),
}
