import { EVENT_TYPES } from '@rampe/model'

/** What the map does with a thing. `part` is a value of its owner (an address, an offer, a picture): no thing by itself. */
export type Kind = 'event' | 'place' | 'agent' | 'work' | 'page' | 'part' | 'other'

const of = (kind: Kind, names: string): [string, Kind][] => names.split(' ').map((name) => [name, kind])

/** schema.org classes that are no events, by kind. A class that is not here is `other`. Release 29. */
const CLASSES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...of(
    'place',
    'Place AdministrativeArea City CivicStructure EventVenue PerformingArtsTheater MusicVenue MovieTheater Museum Library StadiumOrArena Park Church PlaceOfWorship CatholicChurch Landform LandmarksOrHistoricalBuildings LocalBusiness NightClub BarOrPub Restaurant CafeOrCoffeeShop ComedyClub ArtGallery EntertainmentBusiness Accommodation Room MeetingRoom TouristAttraction VirtualLocation Residence School CommunityCenter Amphitheater AmusementPark Campground Hotel LodgingBusiness Casino Brewery Winery Bookstore Store Cemetery Aquarium Zoo Playground RVPark BowlingAlley SportsActivityLocation',
  ),
  ...of(
    'agent',
    'Person Organization PerformingGroup TheaterGroup DanceGroup MusicGroup NGO Corporation EducationalOrganization CollegeOrUniversity GovernmentOrganization NewsMediaOrganization SportsOrganization SportsTeam Project FundingScheme LibrarySystem Patient OnlineBusiness OnlineStore Cooperative',
  ),
  ...of(
    'work',
    'CreativeWork Play MusicComposition MusicRecording MusicAlbum Movie Book VisualArtwork Painting Sculpture TheatricalPlay ShortStory TVSeries Article NewsArticle BlogPosting',
  ),
  ...of(
    'page',
    'WebPage ItemPage CollectionPage AboutPage ContactPage FAQPage ProfilePage SearchResultsPage WebSite WebPageElement BreadcrumbList',
  ),
  ...of(
    'part',
    'PostalAddress GeoCoordinates GeoShape Offer AggregateOffer Demand ImageObject VideoObject MediaObject ContactPoint PriceSpecification UnitPriceSpecification CompoundPriceSpecification Role PerformanceRole OrganizationRole Audience PeopleAudience Rating AggregateRating QuantitativeValue PropertyValue OpeningHoursSpecification Schedule ListItem ItemList EntryPoint Duration Language Country DefinedTerm Grant',
  ),
])

/** What a property of an event or place refers to, whatever class is written there. */
const RANGES: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...of('event', 'subEvent subEvents superEvent'),
  ...of('place', 'location containedInPlace'),
  ...of(
    'agent',
    'performer performers organizer actor actors director composer contributor funder sponsor translator author creator attendee',
  ),
  ...of('work', 'workPerformed workFeatured recordedIn'),
  ...of('part', 'address geo offers image photo logo audience priceSpecification contactPoint eventSchedule'),
])

/** The kind of a thing from its classes, else from the property that led to it. */
export function kindOf(types: readonly string[], via?: string): Kind {
  const ranged = via === undefined ? undefined : RANGES.get(via)
  // A role stands between an event and a performer; a location that is typed as an organisation is still the place.
  if (types.some((type) => type.endsWith('Role'))) return 'part'
  if (ranged) return ranged
  if (types.some((type) => EVENT_TYPES.has(type))) return 'event'
  for (const type of types) {
    const kind = CLASSES.get(type)
    if (kind) return kind
  }
  return types.some((type) => type.endsWith('Event')) ? 'event' : 'other'
}

export { RANGES }
