// What the properties of microformats are called in schema.org, as data. What stands in no table is kept under the
// microformats wiki's own address of the term.

export const WIKI = 'https://microformats.org/wiki/'

const table = (rows: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => {
        const [name = '', term = name] = row.split('=')
        return [name, term]
      }),
  )

/** The class of a root on its own; `h-card` depends on what it says and where it stands. */
export const TYPES: Readonly<Record<string, string>> = table(`
  h-event=Event h-adr=PostalAddress h-geo=GeoCoordinates h-entry=Article h-feed=CollectionPage h-product=Product
  h-review=Review h-review-aggregate=AggregateRating h-recipe=Recipe h-resume=CreativeWork h-item=Thing
`)

/** Parts of an address; in a card they may stand without an `adr` around them (h-card, properties). */
export const ADDRESS_PARTS: Readonly<Record<string, string>> = table(`
  street-address=streetAddress extended-address=extendedAddress locality=addressLocality region=addressRegion
  postal-code=postalCode country-name=addressCountry post-office-box=postOfficeBoxNumber
`)

export const TERMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'h-event': table(`
    name start=startDate end=endDate duration summary=description description=description content=description url
    category=keywords location organizer contact=organizer attendee performer photo=image featured=image uid=identifier
    status=eventStatus
  `),
  'h-card': table(`
    name url photo=image logo tel=telephone email adr=address geo label=address org=worksFor role=jobTitle
    job-title=jobTitle note=description given-name=givenName family-name=familyName additional-name=additionalName
    honorific-prefix=honorificPrefix honorific-suffix=honorificSuffix nickname=alternateName bday=birthDate
    uid=identifier latitude longitude category=keywords
  `),
  'h-adr': { ...ADDRESS_PARTS, ...table('name latitude longitude geo') },
  'h-geo': table('latitude longitude altitude=elevation name'),
  'h-entry': table(`
    name summary=description content=articleBody published=datePublished updated=dateModified author category=keywords
    url photo=image featured=image uid=identifier location=contentLocation
  `),
  'h-feed': table('name summary=description author url photo=image'),
  'h-product': table('name photo=image brand category description url identifier review price=offers'),
  'h-review': table('name item=itemReviewed author published=datePublished rating=reviewRating content=reviewBody url'),
  'h-review-aggregate': table(
    'name item=itemReviewed average=ratingValue count=ratingCount votes=reviewCount best=bestRating worst=worstRating',
  ),
  'h-recipe': table(`
    name ingredient=recipeIngredient yield=recipeYield instructions=recipeInstructions duration=totalTime photo=image
    summary=description author published=datePublished nutrition category=recipeCategory url
  `),
}

/** Properties that only a person has. */
export const PERSONAL = [
  'given-name',
  'family-name',
  'honorific-prefix',
  'honorific-suffix',
  'nickname',
  'bday',
  'job-title',
]
