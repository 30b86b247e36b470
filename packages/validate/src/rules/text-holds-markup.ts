import { performances, type Rule } from '../rule.ts'

export const textHoldsMarkup: Rule = {
  id: 'text-holds-markup',
  title: { en: 'Text with HTML in it', fr: 'Texte contenant du HTML' },
  what: { en: '“{name}”: {property} holds HTML.', fr: '« {name} » : {property} contient du HTML.' },
  why: {
    en: 'Readers show the tags, or throw the text away.',
    fr: 'Les lecteurs affichent les balises, ou rejettent le texte.',
  },
  fix: { en: 'Give plain text.', fr: 'Donnez du texte simple.' },
  check: (input) =>
    performances(input).flatMap((item) =>
      ['name', 'description'].flatMap((path) =>
        input.graph
          .all(item, path)
          .filter((field) => /<\/?[a-z][a-z0-9]*(\s[^<>]*)?>|&(amp|nbsp|lt|gt|quot|#\d+);/i.test(field.text))
          .map((field) => ({ item, path, value: field.text.slice(0, 80), pointer: field.pointer })),
      ),
    ),
}
