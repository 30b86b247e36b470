import { type Rule, untold } from '../rule.ts'

export const eventImageMissing: Rule = {
  id: 'event-image-missing',
  title: { en: 'No image', fr: 'Sans image' },
  what: { en: '“{name}” has no image.', fr: '« {name} » n’a pas d’image.' },
  why: {
    en: 'Results with an image are seen first; some calendars show no others.',
    fr: 'Les résultats illustrés sont vus en premier ; certains calendriers n’en montrent pas d’autres.',
  },
  fix: {
    en: 'Add one image at least 720 pixels wide (1920 is better), open to search engines.',
    fr: 'Ajoutez une image d’au moins 720 pixels de large (1920, c’est mieux), accessible aux moteurs de recherche.',
  },
  check: (input) => untold(input, 'image'),
}
