import { performances, type Rule } from '../rule.ts'

/** Words that head a part of a page and are never the title of a show by themselves. */
const LABELS: ReadonlySet<string> = new Set([
  'when',
  'where',
  'tickets',
  'ticket',
  'buy tickets',
  'book now',
  'cast',
  'credits',
  'cast and crew',
  'cast and creative team',
  'creative team',
  'details',
  'date',
  'dates',
  'date and time',
  'times',
  'schedule',
  'calendar',
  'event',
  'events',
  'upcoming events',
  'show',
  'shows',
  'season',
  'home',
  'menu',
  'about',
  'untitled',
  'information',
  'more info',
  'price',
  'prices',
  'location',
  'venue',
  'duration',
  'description',
  'quand',
  'où',
  'billets',
  'billet',
  'billetterie',
  'acheter',
  'réserver',
  'distribution',
  'équipe',
  'équipe de création',
  'générique',
  'détails',
  'dates et heures',
  'horaire',
  'horaires',
  'calendrier',
  'événement',
  'événements',
  'spectacle',
  'spectacles',
  'à venir',
  'saison',
  'accueil',
  'à propos',
  'sans titre',
  'informations',
  'infos',
  'prix',
  'tarifs',
  'lieu',
  'salle',
  'durée',
])

export const eventNameGeneric: Rule = {
  id: 'event-name-generic',
  title: { en: 'A label instead of a title', fr: 'Une étiquette au lieu d’un titre' },
  what: {
    en: 'An event is called “{name}”: that is a label of the page, not a title.',
    fr: 'Un événement s’appelle « {name} » : c’est une étiquette de la page, pas un titre.',
  },
  why: {
    en: 'Nobody searches for “When” or “Tickets”; the show cannot be recognised.',
    fr: 'Personne ne cherche « Quand » ou « Billets » ; le spectacle est méconnaissable.',
  },
  fix: {
    en: 'Make the title of the show the main heading of its page, or correct it in the review.',
    fr: 'Faites du titre du spectacle le titre principal de sa page, ou corrigez-le à la révision.',
  },
  check: (input) =>
    performances(input).flatMap((item) =>
      input.graph
        .all(item, 'name')
        .filter(({ text }) =>
          LABELS.has(
            text
              .trim()
              .toLowerCase()
              .replace(/\s*[:.]$/, ''),
          ),
        )
        .slice(0, 1)
        .map((field) => ({ item, path: 'name', value: field.text, pointer: field.pointer })),
    ),
}
