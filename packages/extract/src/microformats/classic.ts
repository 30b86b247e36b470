// The classic microformats, as data: which class is which property of which microformats2 root
// (https://microformats.org/wiki/microformats2#v2_vocabularies, "backward compatible" rows).

/** A property of microformats2, with its prefix, for each class of a classic root. */
type Properties = Readonly<Record<string, string>>

const table = (rows: string): Properties =>
  Object.fromEntries(
    rows
      .trim()
      .split(/\s+/)
      .map((row) => {
        const [name = '', property = name] = row.split('=')
        return [name, property]
      }),
  )

const ADR = table(`
  post-office-box=p-post-office-box extended-address=p-extended-address street-address=p-street-address
  locality=p-locality region=p-region postal-code=p-postal-code country-name=p-country-name
`)
const GEO = table('latitude=p-latitude longitude=p-longitude')

/** The classic roots, and the root of microformats2 that each is read as. */
export const CLASSIC_ROOTS: Readonly<Record<string, string>> = {
  adr: 'h-adr',
  geo: 'h-geo',
  hentry: 'h-entry',
  hfeed: 'h-feed',
  hproduct: 'h-product',
  hrecipe: 'h-recipe',
  hresume: 'h-resume',
  hreview: 'h-review',
  'hreview-aggregate': 'h-review-aggregate',
  vcard: 'h-card',
  vevent: 'h-event',
}

export const CLASSIC_PROPERTIES: Readonly<Record<string, Properties>> = {
  'h-adr': ADR,
  'h-geo': GEO,
  'h-card': table(`
    fn=p-name url=u-url honorific-prefix=p-honorific-prefix given-name=p-given-name additional-name=p-additional-name
    family-name=p-family-name honorific-suffix=p-honorific-suffix nickname=p-nickname email=u-email logo=u-logo
    photo=u-photo uid=u-uid category=p-category adr=p-adr label=p-label geo=p-geo latitude=p-latitude
    longitude=p-longitude tel=p-tel note=p-note bday=dt-bday key=u-key org=p-org organization-name=p-organization-name
    organization-unit=p-organization-unit title=p-job-title role=p-role sort-string=p-sort-string sound=u-sound tz=p-tz
    rev=dt-rev class=p-class agent=p-agent mailer=p-mailer
    extended-address=p-extended-address street-address=p-street-address locality=p-locality region=p-region
    postal-code=p-postal-code country-name=p-country-name
  `),
  'h-event': table(`
    summary=p-name dtstart=dt-start dtend=dt-end duration=dt-duration description=p-description url=u-url
    category=p-category location=p-location geo=p-location attendee=p-attendee contact=p-contact organizer=p-organizer
    uid=u-uid status=p-status class=p-class transp=p-transp last-modified=dt-last-modified dtstamp=dt-dtstamp
  `),
  'h-entry': table(`
    entry-title=p-name entry-content=e-content entry-summary=p-summary published=dt-published updated=dt-updated
    author=p-author category=p-category
  `),
  'h-feed': table('author=p-author photo=u-photo url=u-url site-description=p-summary'),
  'h-product': table(`
    fn=p-name photo=u-photo brand=p-brand category=p-category description=p-description identifier=u-identifier url=u-url
    review=p-review price=p-price
  `),
  'h-recipe': table(`
    fn=p-name ingredient=p-ingredient yield=p-yield instructions=e-instructions duration=dt-duration photo=u-photo
    summary=p-summary author=p-author published=dt-published nutrition=p-nutrition category=p-category
  `),
  'h-resume': table(`
    contact=p-contact summary=p-summary education=p-education experience=p-experience skill=p-skill
    affiliation=p-affiliation
  `),
  'h-review': table(`
    summary=p-name item=p-item reviewer=p-author dtreviewed=dt-published rating=p-rating best=p-best worst=p-worst
    description=e-content
  `),
  'h-review-aggregate': table(`
    summary=p-name item=p-item rating=p-rating best=p-best worst=p-worst average=p-average count=p-count votes=p-votes
  `),
}

/** Classic `rel` values that are properties. */
export const CLASSIC_RELS: Readonly<Record<string, Properties>> = {
  'h-entry': { bookmark: 'u-url', tag: 'p-category' },
  'h-feed': { tag: 'p-category' },
  'h-review': { bookmark: 'u-url', tag: 'p-category' },
}
