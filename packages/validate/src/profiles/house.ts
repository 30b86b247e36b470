import type { Profile } from '../profile.ts'

/** What Rampe itself holds to be good data: true to the page, identified, fresh, in both languages, for everybody. */
export const house: Profile = {
  name: 'house',
  version: '1',
  title: { en: 'Good practice', fr: 'Bonnes pratiques' },
  about: {
    en: 'What no validator checks: whether the markup is true to the page, whether each value has evidence, identity, freshness, languages, images and accessibility.',
    fr: 'Ce qu’aucun validateur ne vérifie : le balisage est-il fidèle à la page, chaque valeur a-t-elle une preuve ; identité, fraîcheur, langues, images et accessibilité.',
  },
  rules: {
    // True to the page.
    'page-contradicts-markup': 'violation',
    'value-without-evidence': 'warning',
    'value-doubtful': 'info',
    'event-name-generic': 'warning',
    'start-time-midnight': 'warning',
    'start-time-unlikely': 'warning',
    'end-before-start': 'violation',
    // Identity.
    'identifier-missing': 'warning',
    'identifier-is-page': 'warning',
    'event-duplicate': 'warning',
    'place-not-linked': 'info',
    'performer-not-linked': 'info',
    'organizer-not-linked': 'info',
    // Freshness.
    'season-over': 'warning',
    'evidence-stale': 'info',
    // Words, languages, images, accessibility.
    'description-short': 'warning',
    'text-holds-markup': 'warning',
    'text-language-untold': 'info',
    'translation-missing': 'warning',
    'image-without-words': 'info',
    'accessibility-untold': 'info',
  },
}
