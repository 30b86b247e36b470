import { held, type Rule } from '../rule.ts'

export const performerNameMissing: Rule = {
  id: 'performer-name-missing',
  title: { en: 'Performer without name', fr: 'Artiste sans nom' },
  what: { en: 'A performer of “{name}” has no name.', fr: 'Un artiste de « {name} » n’a pas de nom.' },
  why: { en: 'A nameless performer cannot be found.', fr: 'Un artiste sans nom ne peut être trouvé.' },
  fix: { en: 'Give the name of the artist or group.', fr: 'Donnez le nom de l’artiste ou du groupe.' },
  check: (input) =>
    held(input, 'performer')
      .filter((item) => !input.graph.has(item, 'name') && !item.types.includes('Role'))
      .map((item) => ({ item, path: 'performer.name' })),
}
