import { performances, type Rule } from '../rule.ts'

export const imageUnusable: Rule = {
  id: 'image-unusable',
  title: { en: 'Image that cannot be fetched', fr: 'Image inaccessible' },
  what: {
    en: 'The image of “{name}” is not a web address ({value}).',
    fr: 'L’image de « {name} » n’est pas une adresse Web ({value}).',
  },
  why: { en: 'A relative or embedded image is not shown.', fr: 'Une image relative ou incorporée n’est pas affichée.' },
  fix: {
    en: 'Give the full address of the image, beginning with https://.',
    fr: 'Donnez l’adresse complète de l’image, commençant par https://.',
  },
  check: (input) =>
    performances(input).flatMap((item) =>
      input.graph.all(item, 'image').flatMap((field) => {
        const image = input.graph.follow(field)
        const address = image
          ? (input.graph.text(image, 'url') ?? input.graph.text(image, 'contentUrl') ?? image.id ?? '')
          : field.text
        return /^https?:\/\//.test(address)
          ? []
          : [{ item, path: 'image', value: address.slice(0, 80), pointer: field.pointer }]
      }),
    ),
}
