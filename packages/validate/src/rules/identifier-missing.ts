import { performances, type Rule } from '../rule.ts'

export const identifierMissing: Rule = {
  id: 'identifier-missing',
  title: { en: 'No identifier', fr: 'Sans identifiant' },
  what: { en: '“{name}” has no identifier (@id) of its own.', fr: '« {name} » n’a pas d’identifiant (@id) à lui.' },
  why: {
    en: 'Without a stable identifier, an event that changes date becomes a second event.',
    fr: 'Sans identifiant stable, un événement qui change de date en devient un second.',
  },
  fix: {
    en: 'Give it an @id that never changes: the page’s address with a fragment, …/nora#event.',
    fr: 'Donnez-lui un @id qui ne change jamais : l’adresse de la page avec un fragment, …/nora#event.',
  },
  check: (input) =>
    performances(input)
      .filter((item) => !item.id || !/^https?:\/\/\S+$/.test(item.id))
      .map((item) => ({ item, path: '@id', value: item.id ?? '' })),
}
