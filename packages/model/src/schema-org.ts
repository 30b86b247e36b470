/** The namespace of schema.org terms, as Rampe writes it. Sources that write `http:` are read as the same. */
export const SCHEMA = 'https://schema.org/'

/** schema.org's Event and its subclasses, and what Google and Artsdata treat as events. Release 29. */
export const EVENT_TYPES: ReadonlySet<string> = new Set([
  'Event',
  'BroadcastEvent',
  'BusinessEvent',
  'ChildrensEvent',
  'ComedyEvent',
  'ConferenceEvent',
  'CourseInstance',
  'DanceEvent',
  'DeliveryEvent',
  'EducationEvent',
  'EventSeries',
  'ExhibitionEvent',
  'Festival',
  'FoodEvent',
  'Hackathon',
  'LiteraryEvent',
  'MusicEvent',
  'OnDemandEvent',
  'PerformingArtsEvent',
  'PublicationEvent',
  'SaleEvent',
  'ScreeningEvent',
  'SocialEvent',
  'SportsEvent',
  'TheaterEvent',
  'UserInteraction',
  'VisualArtsEvent',
])

/** A schema.org term without its namespace (`https://schema.org/name` → `name`); anything else stays as it is. */
export const termOf = (iri: string): string => iri.replace(/^https?:\/\/(?:www\.)?schema\.org\//, '')
