import { type Claim, type SiteFacts, valueText } from '@rampe/model'
import { type UtcIsTrue, utcIsTrueOn } from './clock.ts'
import { fold, nameKey } from './fold.ts'
import { type Mention, type Mentions, said, saidText } from './mention.ts'
import { presents } from './presenter.ts'
import { pageKey } from './url-key.ts'
import { COUNTRIES, POSTAL_PROVINCES, PROVINCES } from './vocabulary/regions.ts'
import { zoneOf, zoneWithin } from './zones.ts'

/** What the claims of a whole site tell of each of them. Nothing here is guessed: what is not certain is absent. */
export interface Surroundings {
  readonly zone?: string
  readonly country?: string
  readonly siteName?: string
  /** True where the site's organisation presents others. See {@link presents}. */
  readonly presents: boolean
  readonly currency?: string
  readonly utcIsTrueOn: UtcIsTrue
  readonly placeNames: ReadonlySet<string>
  readonly logos: ReadonlySet<string>
  /** Values that plain reading finds on page after page: they belong to the template, not to an event. See {@link repeatedKey}. */
  readonly repeated: ReadonlySet<string>
  /** Names that plain reading finds on several pages: an event's own only where the page's title has it too. */
  readonly recurring: ReadonlySet<string>
  /** What a page's own title and headline say, folded. */
  readonly titleOf: (page: string) => string
  /** Zone and country of an event's own place. */
  readonly whereIs: (mention: Mention) => { readonly zone?: string; readonly country?: string }
}

interface Where {
  readonly zone?: string
  readonly country?: string
}

/** Zone and country of an address mention, from its own words only. */
export function whereOfAddress(address: Mention): Where {
  const region = saidText(address, 'addressRegion')
    .map((text) => PROVINCES[fold(text)])
    .find(Boolean)
  const code = saidText(address, 'postalCode').find((text) => /^[a-z]\d[a-z] ?\d[a-z]\d$/i.test(text.trim()))
  const province = region ?? (code && POSTAL_PROVINCES[code.trim().charAt(0).toUpperCase()])
  const stated = saidText(address, 'addressCountry')
    .map((text) => COUNTRIES[fold(text)])
    .find(Boolean)
  const country = stated ?? (code ? 'CA' : undefined)
  const zone = zoneOf(province, country)
  return { ...(zone === undefined ? {} : { zone }), ...(country === undefined ? {} : { country }) }
}

/** The one value that all give; undefined when they differ or there is none. */
function unanimous<T>(values: Iterable<T>): T | undefined {
  const set = new Set(values)
  const [only] = set
  return set.size === 1 ? only : undefined
}

const isUrl = (text: string): boolean => /^https?:/.test(text)

/** Pictures that many differently named events share. */
function logosOf(events: readonly Mention[]): ReadonlySet<string> {
  const names = new Map<string, Set<string>>()
  const all = new Set<string>()
  for (const event of events) {
    const name = nameKey(saidText(event, 'name')[0] ?? '')
    if (name === '') continue
    all.add(name)
    for (const image of saidText(event, 'image').filter(isUrl))
      names.set(image, (names.get(image) ?? new Set()).add(name))
  }
  const many = Math.max(4, all.size * 0.25)
  return new Set([...names].filter(([, shown]) => shown.size >= many).map(([image]) => image))
}

/** One value of one property, for looking up what is repeated. */
export const repeatedKey = (given: Claim): string => `${given.property}\u0000${valueText(given.value)}`

/** How large a share of the pages a value may stand on before it is the template's: a festival's day recurs, a footer's more. */
const REPEATED: Readonly<Record<string, number>> = { name: 0.15, startDate: 0.35, endDate: 0.5, description: 0.25 }
const CAN_REPEAT = Object.keys(REPEATED)

/** What plain reading found as the main event of one page after another. */
function repeatedIn(events: readonly Mention[]): Pick<Surroundings, 'repeated' | 'recurring'> {
  // Mentions come page by page, so that a page is counted where it follows another.
  const pages = new Map<string, { page: string; n: number }>()
  const all = new Set<string>()
  for (const event of events) {
    if (event.basis !== 'inferred' && event.basis !== 'learned') continue
    const top = event.via === 'subEvent' && event.owner ? event.owner : event
    // A card says where its own page is; what it says is no template. A page under two addresses is one.
    const page = pageKey(event.page)
    if (saidText(top, 'url').some((url) => pageKey(url) !== page)) continue
    all.add(page)
    for (const property of CAN_REPEAT)
      for (const given of said(event, property)) {
        const key = repeatedKey(given)
        const on = pages.get(key)
        if (!on) pages.set(key, { page, n: 1 })
        else if (on.page !== page) pages.set(key, { page, n: on.n + 1 })
      }
  }
  // On a small site two evenings of the same hour are already a third of the pages.
  const least = all.size < 12 ? 0.8 : 0
  const propertyOf = (key: string): string => key.split('\u0000')[0] ?? ''
  const limit = (key: string): number => Math.max(4, all.size * Math.max(least, REPEATED[propertyOf(key)] ?? 1))
  const often = [...pages].filter(([key, { n }]) => n >= limit(key))
  const some = [...pages].filter(([key, { n }]) => propertyOf(key) === 'name' && n >= Math.max(3, all.size * 0.04))
  return { repeated: new Set(often.map(([key]) => key)), recurring: new Set(some.map(([key]) => key)) }
}

/** Titles and headlines of pages, folded. */
function titlesOf(mentions: Mentions): (page: string) => string {
  const titles = new Map<string, string>()
  for (const mention of mentions.of('page')) {
    const title = saidText(mention, 'name').map(fold).join(' ')
    titles.set(mention.page, `${titles.get(mention.page) ?? ''} ${title}`)
  }
  return (page) => titles.get(page) ?? ''
}

/** The names that the pages give to places. What more of them tell to play is somebody, though one page takes it for a house. */
function placeNamesOf(mentions: Mentions): ReadonlySet<string> {
  const places = pagesByName(mentions.of('place'))
  const acts = pagesByName(mentions.of('agent').filter(({ via }) => via === 'performer'))
  return new Set([...places].flatMap(([name, pages]) => (pages.size < (acts.get(name)?.size ?? 0) ? [] : [name])))
}

/** The pages on which something has a name. */
function pagesByName(mentions: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const pages = new Map<string, Set<string>>()
  for (const mention of mentions)
    for (const name of saidText(mention, 'name').map(nameKey))
      pages.set(name, (pages.get(name) ?? new Set()).add(mention.page))
  return pages
}

/** Reads what a site's claims have in common: its places' zone and country, its currency, whether its UTC times are meant. */
export function surroundingsOf(mentions: Mentions, site: SiteFacts): Surroundings {
  const events = mentions.of('event')
  const addresses = mentions.all.filter(({ types, via }) => via === 'address' || types.includes('PostalAddress'))
  const wheres = addresses.map(whereOfAddress)
  const country = site.country ?? unanimous(wheres.flatMap((where) => where.country ?? []))
  const zone = site.timeZone ?? unanimous(wheres.flatMap((where) => where.zone ?? [])) ?? zoneOf(undefined, country)

  const whereOf = new Map(addresses.map((address, i) => [address, wheres[i]]))
  const whereRead = (mention: Mention): Where => {
    const places = saidText(mention, 'location').length > 0 ? mention : (mention.owner ?? mention)
    for (const iri of saidText(places, 'location')) {
      const place = mentions.follow(places, iri)
      if (!place) continue
      for (const address of saidText(place, 'address')) {
        const found = mentions.follow(place, address)
        const where = found && (whereOf.get(found) ?? whereOfAddress(found))
        if (where?.zone || where?.country) return where
      }
    }
    return {}
  }
  const known = new Map<Mention, Where>()
  const whereIs = (mention: Mention): Where => {
    const where = known.get(mention) ?? whereRead(mention)
    known.set(mention, where)
    return where
  }

  const currencies = new Set<string>()
  for (const { claims } of mentions.all)
    for (const { value } of claims.get('priceCurrency') ?? []) currencies.add(valueText(value))
  currencies.delete('USD')
  const currency = site.currency ?? unanimous(currencies)
  const names = mentions.all
    .filter(({ types }) => types.includes('WebSite'))
    .flatMap((mention) => saidText(mention, 'name'))
  const siteName = site.name ?? unanimous(names)
  return {
    presents: siteName !== undefined && presents(mentions, siteName),
    utcIsTrueOn: utcIsTrueOn(events, (event) => {
      const where = whereIs(event)
      return where.zone ?? zoneWithin(where.country, zone)
    }),
    placeNames: placeNamesOf(mentions),
    logos: logosOf(events),
    ...repeatedIn(events),
    titleOf: titlesOf(mentions),
    whereIs,
    ...(zone === undefined ? {} : { zone }),
    ...(country === undefined ? {} : { country }),
    ...(siteName === undefined ? {} : { siteName }),
    ...(currency === undefined ? {} : { currency }),
  }
}
