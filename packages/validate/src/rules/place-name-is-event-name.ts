import { performances, type Rule } from '../rule.ts'

export const placeNameIsEventName: Rule = {
  id: 'place-name-is-event-name',
  title: { en: 'Place named like the event', fr: 'Lieu nommé comme l’événement' },
  what: {
    en: 'The place of “{name}” bears the name of the event.',
    fr: 'Le lieu de « {name} » porte le nom de l’événement.',
  },
  why: {
    en: 'The venue cannot be found or linked under a show’s title.',
    fr: 'La salle ne peut être trouvée ni reliée sous le titre d’un spectacle.',
  },
  fix: { en: 'Put the venue’s own name there.', fr: 'Mettez-y le nom de la salle.' },
  check: (input) =>
    performances(input).flatMap((item) => {
      const names = new Set(input.graph.all(item, 'name').map(({ text }) => text.trim().toLowerCase()))
      return input.graph
        .linked(item, 'location')
        .filter((place) => input.graph.all(place, 'name').some(({ text }) => names.has(text.trim().toLowerCase())))
        .map((place) => ({ item, path: 'location.name', value: input.graph.nameOf(place) }))
    }),
}
