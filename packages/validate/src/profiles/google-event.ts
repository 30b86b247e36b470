import type { Profile } from '../profile.ts'

/** What Google's documentation of the Event type demands (required) and advises (recommended). */
export const googleEvent: Profile = {
  name: 'google-event',
  version: '2025-12',
  title: { en: 'Google events', fr: 'Événements Google' },
  about: {
    en: 'Google’s rules for its event experience, which serves Canada in English only: a French page gains nothing there. Calendars, assistants and Artsdata read the same data in both languages.',
    fr: 'Les règles de Google pour son expérience « événements », offerte au Canada en anglais seulement : une page française n’y gagne rien. Calendriers, assistants et Artsdata lisent les mêmes données dans les deux langues.',
  },
  source: 'https://developers.google.com/search/docs/appearance/structured-data/event',
  rules: {
    // Required.
    'event-name-missing': 'violation',
    'event-start-date-missing': 'violation',
    'event-location-missing': 'violation',
    'place-address-missing': 'violation',
    'start-date-malformed': 'violation',
    // Guidelines on times, pages and words.
    'end-before-start': 'violation',
    'event-several-dates': 'violation',
    'start-time-midnight': 'warning',
    'start-time-offset-missing': 'info',
    'event-page-shared': 'warning',
    'event-virtual-only': 'info',
    'event-name-crowded': 'warning',
    'place-name-is-event-name': 'warning',
    'previous-start-date': 'warning',
    'image-unusable': 'warning',
    'image-small': 'warning',
    'language-not-served': 'info',
    // Recommended.
    'event-description-missing': 'warning',
    'event-end-date-missing': 'warning',
    'event-image-missing': 'warning',
    'event-status-missing': 'warning',
    'event-offers-missing': 'warning',
    'event-organizer-missing': 'warning',
    'event-performer-missing': 'warning',
    'place-name-missing': 'warning',
    'offer-price-missing': 'warning',
    'offer-price-malformed': 'warning',
    'offer-currency-missing': 'warning',
    'offer-availability-missing': 'warning',
    'offer-url-missing': 'warning',
    'offer-valid-from-missing': 'info',
    'organizer-name-missing': 'warning',
    'performer-name-missing': 'warning',
    'performer-kind-unknown': 'warning',
  },
}
