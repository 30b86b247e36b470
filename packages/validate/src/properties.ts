import type { Message } from '@rampe/model'

/** What to call a property, for somebody who has never seen schema.org. */
const PROPERTIES: Readonly<Record<string, Message>> = {
  '@id': { en: 'identifier', fr: 'identifiant' },
  '@type': { en: 'type', fr: 'type' },
  additionalType: { en: 'kind', fr: 'genre' },
  address: { en: 'address', fr: 'adresse' },
  addressCountry: { en: 'country', fr: 'pays' },
  addressLocality: { en: 'city', fr: 'ville' },
  addressRegion: { en: 'province', fr: 'province' },
  alternateName: { en: 'other name', fr: 'autre nom' },
  availability: { en: 'availability', fr: 'disponibilité' },
  dateModified: { en: 'date of change', fr: 'date de modification' },
  description: { en: 'description', fr: 'description' },
  doorTime: { en: 'doors', fr: 'ouverture des portes' },
  duration: { en: 'duration', fr: 'durée' },
  endDate: { en: 'end', fr: 'fin' },
  eventAttendanceMode: { en: 'attendance mode', fr: 'mode de présence' },
  eventStatus: { en: 'status', fr: 'état' },
  image: { en: 'image', fr: 'image' },
  inLanguage: { en: 'language', fr: 'langue' },
  lastReviewed: { en: 'date of review', fr: 'date de révision' },
  location: { en: 'place', fr: 'lieu' },
  'location.address': { en: 'address of the place', fr: 'adresse du lieu' },
  'location.sameAs': { en: 'link of the place to a graph', fr: 'lien du lieu vers un graphe' },
  mainEntityOfPage: { en: 'page', fr: 'page' },
  name: { en: 'name', fr: 'nom' },
  offers: { en: 'tickets', fr: 'billets' },
  'offers.price': { en: 'price', fr: 'prix' },
  'offers.url': { en: 'ticket link', fr: 'lien de billetterie' },
  organizer: { en: 'organizer', fr: 'organisateur' },
  performer: { en: 'performer', fr: 'artiste' },
  'performer.sameAs': { en: 'link of the performer to a graph', fr: 'lien de l’artiste vers un graphe' },
  postalCode: { en: 'postal code', fr: 'code postal' },
  price: { en: 'price', fr: 'prix' },
  priceCurrency: { en: 'currency', fr: 'devise' },
  roleName: { en: 'role', fr: 'rôle' },
  sameAs: { en: 'link to a graph', fr: 'lien vers un graphe' },
  startDate: { en: 'start date', fr: 'date de début' },
  streetAddress: { en: 'street', fr: 'rue' },
  subEvent: { en: 'performances', fr: 'représentations' },
  superEvent: { en: 'series', fr: 'série' },
  telephone: { en: 'telephone', fr: 'téléphone' },
  url: { en: 'page', fr: 'page' },
  'http://www.wikidata.org/prop/direct/P10503': { en: 'Québec enterprise number', fr: 'numéro d’entreprise du Québec' },
  'http://www.wikidata.org/prop/direct/P8860': { en: 'business number', fr: 'numéro d’entreprise' },
}

/** The name of a property, or of a path of properties, in both languages; the term itself where there is none. */
export const propertyName = (path: string): Message =>
  named(path) ?? named(path.split('.').at(-1) ?? '') ?? { en: path, fr: path }

/** Pages write `constructor` where a property belongs, too. */
const named = (path: string): Message | undefined => (Object.hasOwn(PROPERTIES, path) ? PROPERTIES[path] : undefined)

/** The name, with the term beside it where they differ: “country (addressCountry)”. */
export function propertyLabel(path: string): Message {
  const { en, fr } = propertyName(path)
  if (path.includes(':')) return { en, fr }
  return { en: en === path ? en : `${en} (${path})`, fr: fr === path ? fr : `${fr} (${path})` }
}
