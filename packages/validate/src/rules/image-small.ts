import { performances, type Rule } from '../rule.ts'

export const imageSmall: Rule = {
  id: 'image-small',
  title: { en: 'Small image', fr: 'Petite image' },
  what: {
    en: 'The image of “{name}” is {value} pixels wide.',
    fr: 'L’image de « {name} » fait {value} pixels de large.',
  },
  why: {
    en: 'Google asks for 720 pixels at least and advises 1920.',
    fr: 'Google demande au moins 720 pixels et en conseille 1920.',
  },
  fix: { en: 'Publish a wider image.', fr: 'Publiez une image plus large.' },
  check: (input) =>
    performances(input).flatMap((item) =>
      input.graph.linked(item, 'image').flatMap((image) => {
        const width = Number(input.graph.text(image, 'width') ?? Number.NaN)
        return width < 720 ? [{ item, path: 'image.width', value: String(width) }] : []
      }),
    ),
}
