import type { Message } from '@rampe/model'
import { propertyName } from '../properties.ts'

/** What a breach of a constraint means, by SHACL's component name. */
const COMPONENTS: Readonly<Record<string, { title: Message; what: Message }>> = {
  minCount: {
    title: { en: 'missing', fr: 'à fournir' },
    what: { en: '“{name}” has no {property}.', fr: '« {name} » : {property} à fournir.' },
  },
  maxCount: {
    title: { en: 'given more than once', fr: 'valeurs en double' },
    what: { en: '“{name}” has more than one {property}.', fr: '« {name} » : plusieurs valeurs pour {property}.' },
  },
  or: {
    title: { en: 'not of a form that is accepted', fr: 'forme non acceptée' },
    what: {
      en: '“{name}”: {property} is not written in a form that Artsdata accepts.',
      fr: '« {name} » : {property} n’a pas une forme qu’Artsdata accepte.',
    },
  },
  in: {
    title: { en: 'not one of the values allowed', fr: 'valeur non permise' },
    what: {
      en: '“{name}”: {property} is “{value}”, which is not one of the values allowed.',
      fr: '« {name} » : {property} vaut « {value} », hors des valeurs permises.',
    },
  },
  pattern: {
    title: { en: 'badly written', fr: 'écriture à revoir' },
    what: {
      en: '“{name}”: {property} “{value}” is badly written.',
      fr: '« {name} » : écriture à revoir pour {property} : « {value} ».',
    },
  },
  nodeKind: {
    title: { en: 'not an address (IRI)', fr: 'adresse (IRI) attendue' },
    what: {
      en: '“{name}”: {property} “{value}” is not an address (IRI).',
      fr: '« {name} » : {property} « {value} » n’est pas une adresse (IRI).',
    },
  },
  uniqueLang: {
    title: { en: 'given twice in one language', fr: 'doublon dans une langue' },
    what: {
      en: '“{name}” has two values of {property} in one language.',
      fr: '« {name} » : deux valeurs dans une même langue pour {property}.',
    },
  },
  datatype: {
    title: { en: 'not a date and time', fr: 'date avec heure attendue' },
    what: {
      en: '“{name}”: {property} “{value}” is not a date with a time.',
      fr: '« {name} » : {property} « {value} » n’est pas une date avec heure.',
    },
  },
  closed: {
    title: { en: 'carries something else', fr: 'contenu en trop' },
    what: {
      en: 'The address of “{name}” carries {property}, which does not belong in an address.',
      fr: 'L’adresse de « {name} » porte {property}, qui n’a pas sa place dans une adresse.',
    },
  },
  node: {
    title: { en: 'incomplete', fr: 'à compléter' },
    what: { en: '“{name}”: {property} is incomplete.', fr: '« {name} » : à compléter : {property}.' },
  },
  not: {
    title: { en: 'a placeholder', fr: 'valeur bidon' },
    what: { en: '“{name}”: {property} is a placeholder.', fr: '« {name} » : valeur bidon pour {property}.' },
  },
  sparql: {
    title: { en: 'given twice without a language', fr: 'doublon sans langue' },
    what: {
      en: '“{name}” has several descriptions without a language.',
      fr: '« {name} » a plusieurs descriptions sans langue.',
    },
  },
}

/** Where the general sentence would not tell what to do. */
const SPECIAL: Readonly<Record<string, Message>> = {
  'PlaceShape-or': {
    en: 'The place “{name}” has no complete address: street, city, province, postal code and country, all five, and nothing else.',
    fr: 'Le lieu « {name} » n’a pas d’adresse complète : rue, ville, province, code postal et pays, les cinq, et rien d’autre.',
  },
  'LocationSh-or': {
    en: '“{name}”: the place is neither a full place with its address, nor an online address, nor a link to a known place.',
    fr: '« {name} » : le lieu n’est ni un lieu complet avec son adresse, ni une adresse en ligne, ni un lien vers un lieu connu.',
  },
  'StartDateSh-or': {
    en: '“{name}”: the start date “{value}” is neither a day (2026-03-13) nor a day with a time (2026-03-13T20:00:00-04:00).',
    fr: '« {name} » : la date de début « {value} » n’est ni un jour (2026-03-13) ni un jour avec heure (2026-03-13T20:00:00-04:00).',
  },
  'EndDateSh-or': {
    en: '“{name}”: the end date “{value}” is neither a day nor a day with a time.',
    fr: '« {name} » : la date de fin « {value} » n’est ni un jour ni un jour avec heure.',
  },
  'subEventPropertySh-minCount': {
    en: 'The series “{name}” lists no performance (subEvent).',
    fr: 'La série « {name} » n’énumère aucune représentation (subEvent).',
  },
  'EventSeriesShape-node': {
    en: 'The series “{name}” is not a valid event: see its other faults.',
    fr: 'La série « {name} » n’est pas un événement valide : voir ses autres défauts.',
  },
  'MainEntityOfPageSh-node': {
    en: 'The page of “{name}” does not say its address, its language and when it was reviewed.',
    fr: 'La page de « {name} » ne dit pas son adresse, sa langue et sa date de révision.',
  },
  'TelephoneSh-pattern': {
    en: '“{name}”: the telephone number “{value}” should begin with + and the country code.',
    fr: '« {name} » : le numéro de téléphone « {value} » devrait commencer par + et l’indicatif du pays.',
  },
}

/** `NameSh` → `name`: shapes are named after what they look at. */
function subject(shape: string): Message {
  const bare = shape.replace(/(Property)?(Sh|Shape)$/, '')
  const { en, fr } = propertyName(bare.charAt(0).toLowerCase() + bare.slice(1))
  return { en: SHAPES[bare]?.en ?? en, fr: SHAPES[bare]?.fr ?? fr }
}

/** Shapes of whole things. */
const SHAPES: Readonly<Record<string, Message>> = {
  Place: { en: 'address of the place', fr: 'adresse du lieu' },
  PostalAddress: { en: 'address', fr: 'adresse' },
  WebPageUrl: { en: 'address of the page', fr: 'adresse de la page' },
  PlaceName: { en: 'name of the place', fr: 'nom du lieu' },
  VirtualLocationUrl: { en: 'online address', fr: 'adresse en ligne' },
  EventSeries: { en: 'series', fr: 'série' },
  MainEntityOfPage: { en: 'page', fr: 'page' },
  DescriptionLanguageTagsUnique: { en: 'description', fr: 'description' },
}

/** A few words for a constraint, from an issue's code `artsdata-shape/NameSh-minCount`. */
export function constraintTitle(code: string): Message {
  const [shape = '', component = ''] = (code.split('/')[1] ?? '').split('-')
  const words = COMPONENTS[component]?.title ?? { en: component, fr: component }
  return { en: `Artsdata: ${subject(shape).en}, ${words.en}`, fr: `Artsdata : ${subject(shape).fr}, ${words.fr}` }
}

/** The sentence for a breach; `{name}`, `{property}` and `{value}` are filled in later. */
export function constraintWhat(shape: string, component: string, path: string | undefined): Message {
  const what = SPECIAL[`${shape}-${component}`] ?? COMPONENTS[component]?.what
  if (!what)
    return { en: `“{name}” breaks ${shape} (${component}).`, fr: `« {name} » enfreint ${shape} (${component}).` }
  return path
    ? what
    : { en: what.en.replace('{property}', subject(shape).en), fr: what.fr.replace('{property}', subject(shape).fr) }
}
