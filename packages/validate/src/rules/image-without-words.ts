import { performances, type Rule } from '../rule.ts'

export const imageWithoutWords: Rule = {
  id: 'image-without-words',
  title: { en: 'Image without words', fr: 'Image sans texte' },
  what: {
    en: 'The image of “{name}” has no words (alt text).',
    fr: 'L’image de « {name} » n’a pas de texte de remplacement.',
  },
  why: {
    en: 'People who do not see the image, and machines, know nothing of it.',
    fr: 'Qui ne voit pas l’image, et les machines, n’en savent rien.',
  },
  fix: {
    en: 'Give the image an alt text on the page; Rampe carries it over as caption.',
    fr: 'Donnez à l’image un texte de remplacement dans la page ; Rampe le reprend comme légende.',
  },
  check: (input) =>
    performances(input)
      .filter((item) => input.graph.has(item, 'image'))
      .filter(
        (item) =>
          !input.graph
            .linked(item, 'image')
            .some((image) => ['caption', 'description', 'name'].some((property) => input.graph.has(image, property))),
      )
      .map((item) => ({ item, path: 'image.caption' })),
}
