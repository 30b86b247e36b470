import { held, type Rule } from '../rule.ts'

export const organizerNameMissing: Rule = {
  id: 'organizer-name-missing',
  title: { en: 'Organizer without name', fr: 'Organisateur sans nom' },
  what: { en: 'The organizer of “{name}” has no name.', fr: 'L’organisateur de « {name} » n’a pas de nom.' },
  why: { en: 'A nameless organizer cannot be credited.', fr: 'Un organisateur sans nom ne peut être crédité.' },
  fix: { en: 'Give the name and the website of the organisation.', fr: 'Donnez le nom et le site de l’organisme.' },
  check: (input) =>
    held(input, 'organizer')
      .filter((item) => !input.graph.has(item, 'name'))
      .map((item) => ({ item, path: 'organizer.name' })),
}
