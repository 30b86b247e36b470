import { type Criterion, filled, isAddressed, isFree, linkedUp, partFilled } from './criterion.ts'

/**
 * Rampe's discoverability score: 100 points for each event; a site's score is the mean over its events. What a series
 * tells holds for its performances. The table is the formula: no weight is hidden elsewhere, and it stays in one
 * file. The weights follow what readers of event data do with a value: what Google demands and what people search by
 * weighs most, then what sells the ticket, then what links the event to the knowledge graphs, then what makes it good to
 * look at and to hear.
 */
export const CRITERIA: readonly Criterion[] = [
  {
    id: 'start-date',
    points: 8,
    at: 'event',
    title: { en: 'A start date in ISO 8601', fr: 'Une date de début ISO 8601' },
    edit: { en: 'Write the date with its year', fr: 'Écrire la date avec son année' },
    met: (event, graph) => /^\d{4}-\d{2}-\d{2}/.test(graph.text(event, 'startDate') ?? ''),
  },
  {
    id: 'name',
    points: 7,
    at: 'event',
    title: { en: 'A name', fr: 'Un titre' },
    edit: { en: 'Give the event its title', fr: 'Donner son titre à l’événement' },
    met: filled('name'),
  },
  {
    id: 'location',
    points: 6,
    at: 'event',
    title: { en: 'A place', fr: 'Un lieu' },
    edit: { en: 'Name the venue on the event’s page', fr: 'Nommer la salle sur la page de l’événement' },
    met: filled('location'),
  },
  {
    id: 'address',
    points: 6,
    at: 'location',
    title: { en: 'A full address', fr: 'Une adresse complète' },
    edit: {
      en: 'Complete the address: street, city, province, postal code, country',
      fr: 'Compléter l’adresse : rue, ville, province, code postal, pays',
    },
    met: isAddressed,
  },
  {
    id: 'start-time',
    points: 5,
    at: 'event',
    title: { en: 'A clock time', fr: 'Une heure' },
    edit: { en: 'Write the hour of the performance', fr: 'Écrire l’heure de la représentation' },
    met: (event, graph) => /T(?!00:00(:00)?(\D|$))\d{2}:\d{2}/.test(graph.text(event, 'startDate') ?? ''),
  },
  {
    id: 'description',
    points: 5,
    at: 'event',
    title: { en: 'A description of 50 characters or more', fr: 'Une description d’au moins 50 caractères' },
    edit: { en: 'Write two or three sentences about the event', fr: 'Écrire deux ou trois phrases sur l’événement' },
    met: (event, graph) =>
      [event, ...graph.above(event)].some((one) =>
        graph.all(one, 'description').some((field) => field.text.trim().length >= 50),
      ),
  },
  {
    id: 'image',
    points: 5,
    at: 'event',
    title: { en: 'An image', fr: 'Une image' },
    edit: { en: 'Add an image, 1920 pixels wide', fr: 'Ajouter une image de 1920 pixels de large' },
    met: filled('image'),
  },
  {
    id: 'offers',
    points: 5,
    at: 'event',
    title: { en: 'Tickets or free admission', fr: 'Billets ou entrée libre' },
    edit: {
      en: 'Say how to get in: a ticket link, or that it is free',
      fr: 'Dire comment entrer : lien de billetterie, ou gratuité',
    },
    met: (event, graph) => graph.tells(event, 'offers') || graph.tells(event, 'isAccessibleForFree'),
  },
  {
    id: 'performer',
    points: 5,
    at: 'event',
    title: { en: 'A performer', fr: 'Un artiste' },
    edit: { en: 'Name the artists or the group', fr: 'Nommer les artistes ou le groupe' },
    met: filled('performer'),
  },
  {
    id: 'price',
    points: 4,
    at: 'event',
    title: { en: 'A price with its currency', fr: 'Un prix avec sa devise' },
    edit: {
      en: 'Show the lowest price, fees included, in CAD',
      fr: 'Afficher le prix le plus bas, frais compris, en CAD',
    },
    met: (event, graph) =>
      isFree(event, graph) ||
      graph
        .told(event, 'offers')
        .some(
          (offer) => (graph.has(offer, 'price') || graph.has(offer, 'lowPrice')) && graph.has(offer, 'priceCurrency'),
        ),
  },
  {
    id: 'ticket-link',
    points: 4,
    at: 'event',
    title: { en: 'A ticket link', fr: 'Un lien de billetterie' },
    edit: { en: 'Link the page where this event is sold', fr: 'Lier la page où cet événement est vendu' },
    met: (event, graph) => isFree(event, graph) || partFilled('offers', 'url')(event, graph),
  },
  {
    id: 'status',
    points: 4,
    at: 'event',
    title: { en: 'A status', fr: 'Un état' },
    edit: {
      en: 'State that it is scheduled, postponed or cancelled',
      fr: 'Indiquer s’il est prévu, reporté ou annulé',
    },
    met: filled('eventStatus'),
  },
  {
    id: 'end',
    points: 4,
    at: 'event',
    title: { en: 'An end or a duration', fr: 'Une fin ou une durée' },
    edit: { en: 'Say when it ends, or how long it lasts', fr: 'Dire quand il se termine, ou combien il dure' },
    met: (event, graph) => graph.has(event, 'endDate') || graph.has(event, 'duration'),
  },
  {
    id: 'organizer',
    points: 4,
    at: 'event',
    title: { en: 'An organizer', fr: 'Un organisateur' },
    edit: { en: 'Name the organisation that presents it', fr: 'Nommer l’organisme qui le présente' },
    met: filled('organizer'),
  },
  {
    id: 'page',
    points: 4,
    at: 'event',
    title: { en: 'A page of its own', fr: 'Une page à soi' },
    edit: { en: 'Give the event a page of its own', fr: 'Donner à l’événement sa propre page' },
    met: (event, graph) => graph.has(event, 'url') || graph.has(event, 'mainEntityOfPage'),
  },
  {
    id: 'place-link',
    points: 4,
    at: 'location',
    title: { en: 'A place linked to Artsdata or Wikidata', fr: 'Un lieu lié à Artsdata ou Wikidata' },
    edit: {
      en: 'Link the venue to its Artsdata or Wikidata page',
      fr: 'Lier la salle à sa fiche Artsdata ou Wikidata',
    },
    met: linkedUp('location'),
  },
  {
    id: 'place-name',
    points: 3,
    at: 'location',
    title: { en: 'A place with a name', fr: 'Un lieu nommé' },
    edit: { en: 'Give the venue its name', fr: 'Donner son nom à la salle' },
    met: partFilled('location', 'name'),
  },
  {
    id: 'language',
    points: 3,
    at: 'event',
    title: { en: 'Words with their language', fr: 'Des mots avec leur langue' },
    edit: { en: 'Declare the language of the page and of the text', fr: 'Déclarer la langue de la page et du texte' },
    met: (event, graph) =>
      graph.has(event, 'inLanguage') || graph.all(event, 'name').some((name) => name.language !== undefined),
  },
  {
    id: 'identifier',
    points: 3,
    at: 'event',
    title: { en: 'A stable identifier that is not the page', fr: 'Un identifiant stable, distinct de la page' },
    edit: {
      en: 'Keep one identifier (@id) for the event, different from its url',
      fr: 'Garder un identifiant (@id) distinct de l’adresse de la page',
    },
    met: (event, graph) => /^https?:/.test(event.id ?? '') && event.id !== graph.text(event, 'url'),
  },
  {
    id: 'performer-link',
    points: 3,
    at: 'performer',
    title: {
      en: 'A performer linked to Artsdata, Wikidata, ISNI or MusicBrainz',
      fr: 'Un artiste lié à Artsdata, Wikidata, ISNI ou MusicBrainz',
    },
    edit: { en: 'Link the artist to a public identifier', fr: 'Lier l’artiste à un identifiant public' },
    met: linkedUp('performer'),
  },
  {
    id: 'organizer-link',
    points: 2,
    at: 'organizer',
    title: { en: 'An organizer linked to Artsdata or Wikidata', fr: 'Un organisateur lié à Artsdata ou Wikidata' },
    edit: {
      en: 'Link the organisation to its Artsdata or Wikidata page',
      fr: 'Lier l’organisme à sa fiche Artsdata ou Wikidata',
    },
    met: linkedUp('organizer'),
  },
  {
    id: 'availability',
    points: 2,
    at: 'event',
    title: { en: 'Availability of tickets', fr: 'Disponibilité des billets' },
    edit: { en: 'Say whether tickets are left', fr: 'Dire s’il reste des billets' },
    met: (event, graph) => isFree(event, graph) || partFilled('offers', 'availability')(event, graph),
  },
  {
    id: 'image-text',
    points: 2,
    at: 'event',
    title: { en: 'Words for the image', fr: 'Un texte pour l’image' },
    edit: { en: 'Describe the image in words (alt text)', fr: 'Décrire l’image en mots (texte de remplacement)' },
    met: (event, graph) =>
      graph
        .linked(event, 'image')
        .some((image) => ['caption', 'description', 'name'].some((property) => graph.has(image, property))),
  },
  {
    id: 'kind',
    points: 2,
    at: 'event',
    title: { en: 'A kind of event', fr: 'Un genre d’événement' },
    edit: {
      en: 'Say what kind of event it is: theatre, music, dance …',
      fr: 'Dire de quel genre il s’agit : théâtre, musique, danse…',
    },
    met: (event, graph) => event.types.some((type) => type !== 'Event') || graph.has(event, 'additionalType'),
  },
]
