import type { Profile } from '../profile.ts'

/** What Artsdata checks on data sent to it, and what it asks of an entity before it mints an identifier. */
export const artsdata: Profile = {
  name: 'artsdata',
  version: '4.7',
  title: { en: 'Artsdata', fr: 'Artsdata' },
  about: {
    en: 'The shapes that Artsdata, the knowledge graph of the performing arts in Canada, runs on every graph sent to it, executed as they are.',
    fr: 'Les formes qu’Artsdata, le graphe de connaissances des arts vivants au Canada, applique à tout graphe reçu, exécutées telles quelles.',
  },
  source: 'https://github.com/culturecreates/artsdata-data-model',
  rules: {
    'artsdata-shape': 'violation',
    'identifier-is-page': 'violation',
    'identifier-missing': 'warning',
    'start-time-midnight': 'warning',
    'text-holds-markup': 'warning',
    'artsdata-not-mintable': 'info',
  },
}
