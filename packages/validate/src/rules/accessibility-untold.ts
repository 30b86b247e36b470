import { held, type Rule } from '../rule.ts'

export const accessibilityUntold: Rule = {
  id: 'accessibility-untold',
  title: { en: 'Accessibility not told', fr: 'Accessibilité non précisée' },
  what: { en: 'Nothing tells whether “{name}” is accessible.', fr: 'Rien ne dit si « {name} » est accessible.' },
  why: {
    en: 'For many people that decides whether they come; a wheelchair, a hearing loop, an interpreter must be findable.',
    fr: 'Pour beaucoup, cela décide de la venue : fauteuil roulant, boucle auditive, interprète doivent pouvoir se trouver.',
  },
  fix: {
    en: 'Describe the venue’s access on its page; in the data, amenityFeature of the place.',
    fr: 'Décrivez l’accès à la salle sur sa page ; dans les données, amenityFeature du lieu.',
  },
  check: (input) =>
    held(input, 'location')
      .filter((place) => !place.types.includes('VirtualLocation'))
      .filter(
        (place) =>
          !['amenityFeature', 'accessibilitySummary', 'accessibilityFeature'].some((property) =>
            input.graph.has(place, property),
          ),
      )
      .map((item) => ({ item, path: 'location.amenityFeature' })),
}
