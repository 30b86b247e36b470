import { performances, type Rule } from '../rule.ts'

const CROWD = /https?:\/\/|www\.|\d\s?\$|\$\s?\d|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\s?[hH]\s?\d{2}\b|\b\d{1,2}:\d{2}\b/

export const eventNameCrowded: Rule = {
  id: 'event-name-crowded',
  title: { en: 'Title that holds more than a title', fr: 'Titre qui en dit trop' },
  what: {
    en: '“{name}” carries an address, a price, a date or the venue in its title.',
    fr: '« {name} » porte une adresse, un prix, une date ou la salle dans son titre.',
  },
  why: {
    en: 'Titles are compared across sites; what is added to them hides that it is the same show.',
    fr: 'Les titres sont comparés d’un site à l’autre ; ce qu’on y ajoute cache qu’il s’agit du même spectacle.',
  },
  fix: {
    en: 'Keep the title of the work; date, place and price have properties of their own.',
    fr: 'Gardez le titre de l’œuvre ; date, lieu et prix ont leurs propres propriétés.',
  },
  check: (input) =>
    performances(input).flatMap((item) => {
      const places = input.graph.linked(item, 'location').map((place) => input.graph.text(place, 'name') ?? '')
      return input.graph
        .all(item, 'name')
        .filter(
          ({ text }) =>
            CROWD.test(text) ||
            places.some((place) => place.length > 5 && text.length > place.length && text.includes(place)),
        )
        .slice(0, 1)
        .map((field) => ({ item, path: 'name', value: field.text, pointer: field.pointer }))
    }),
}
