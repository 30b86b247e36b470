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
    'event-name-missing': 'violation',
    'event-start-date-missing': 'violation',
    'event-location-missing': 'violation',
    'place-address-missing': 'violation',
    'event-description-missing': 'warning',
    'event-end-date-missing': 'warning',
    'event-image-missing': 'warning',
    'event-status-missing': 'warning',
    'event-offers-missing': 'warning',
    'event-organizer-missing': 'warning',
    'event-performer-missing': 'warning',
  },
}
