import { type Headline, isGeneric } from '../../page/kind.ts'
import type { Line } from '../../page/outline.ts'
import { titleParts } from '../../page/site-name.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import type { Address } from '../../readers/address.ts'
import type { Scene } from '../scene.ts'
import { bannerOf, townIn } from './banner.ts'
import { type Kind, kindOf } from './organisation.ts'
import type { Venue } from './place.ts'
import { enrich } from './place-address.ts'
import { addressesAround, CARE_OF, type Printed } from './printed-addresses.ts'

const YEARS =
  /(?:©|copyright|\(c\))\s*(?:(?:19|20)\d\d)?(?:\s*[-–]\s*(?:19|20)\d\d)?[\s,.|:-]*(.{3,60}?)(?:[.,|]|\s[/·•–—-]\s|all rights|tous droits|$)/i

/** A house by its name, with its address. */
export const TOLD = 0.8
/** A site's own name, which says nothing, above an address. */
const BESIDE = 0.7
/** An address alone, or beside another name: the house or its office. */
export const DOUBTFUL = 0.6
/** A house by its name; no address is printed. */
const NAMED = 0.5

/**
 * The house behind a page: its name from the site's title, copyright line or host, its address from the foot or the contact
 * box. Only where the name says that it is a house (theatre, hall, museum …), or where the page prints the address beside a
 * name that says nothing. A company, a festival or a town has an office: its address is no place of its events.
 */
export function homeOf(scene: Scene, headline: Headline, isOfRecord: (line: Line) => boolean): Venue | undefined {
  const { outline } = scene
  const isOfPage = (name: string): boolean => name !== headline.siteName && plain(name) === headline.line?.plain
  const names = [headline.siteName, ...copyrightNames(outline.lines), titleName(outline.title)].filter(
    (n): n is string => n !== undefined && n.length < 60 && !isGeneric(n) && !isOfPage(n),
  )
  const whose = whoseSite(scene, names)
  const found = addressesAround(outline).filter(({ line }) => !isOfRecord(line))
  const own = ownAddress(scene, found, names)
  const told = own?.ours ? withoutLegalForm(own.printed.address.name) : undefined
  const stranger = own?.ours ? undefined : own?.printed.address.name
  const house = [told, ...names, stranger].find((n) => n !== undefined && kindOf(n) === 'house')
  const name = told ?? house ?? (own?.printed.address.streetAddress ? publicName(headline.siteName) : undefined)
  if (own && isLetterbox(own.printed, own.ours)) return townOf(own.printed)
  const banner = whose === 'house' || house !== undefined || own ? undefined : bannerOf(scene, names, isOfRecord)
  const festival = banner !== undefined || names.some((n) => FESTIVAL.test(plain(n)))
  if (((whose !== undefined && whose !== 'house') || banner) && !isNamedHouse(own?.printed))
    return whose === 'office' || festival ? (townOf(own?.printed) ?? (banner && townIn(scene, banner))) : undefined
  const branches = found.length > 1 ? found.map(({ address }) => address) : []
  if (!own) return named(namedHome(scene, house, headline.siteName), branches)
  if (!name) return isOfFestival(scene) ? townOf(own.printed) : undefined
  const { name: _, ...address } = own.printed.address
  const { box, text } = own.printed.line
  const confidence = house && house !== stranger ? TOLD : own.ours ? BESIDE : DOUBTFUL
  return named({ name, address, box, quote: text.slice(0, 200), confidence }, branches)
}

const named = (home: Venue | undefined, branches: readonly Address[]): Venue | undefined =>
  home && branches.length > 0 ? { ...home, branches } : home

/** A house by its name alone; under the name may stand a street without a code, and a name that says nothing needs one. */
function namedHome(scene: Scene, house: string | undefined, siteName: string | undefined): Venue | undefined {
  const { lines } = scene.outline
  const name = house ?? publicName(siteName)
  const line = name === undefined ? undefined : (lines.find((l) => l.plain.includes(plain(name))) ?? lines[0])
  if (!line) return undefined
  const { box, text } = line
  const home = enrich(scene, { name, address: undefined, box, quote: text.slice(0, 200), confidence: NAMED })
  if (home.address) return { ...home, confidence: house ? TOLD : BESIDE }
  return house ? home : undefined
}

/**
 * What the site says of whose it is: by the name that its host repeats, else by any of its names, or in its foot: `Bog Oak is a
 * touring theatre company`. A title may begin or end with the name of the event: then another name that tells of a house counts.
 */
function whoseSite({ outline, page }: Scene, names: readonly string[]): Kind | undefined {
  const host = hostName(page.capture.url)
  const told = names.filter((name) => isOfHost(squeeze(name), host)).map(kindOf)
  const sure = told.find((kind) => kind !== undefined)
  if (sure !== undefined && sure !== 'house') return sure
  const description = outline.meta.get('description')?.content
  const lines = outline.lines.filter((line) => line.frame === 2 && line.text.length < 400).map((line) => line.plain)
  const own = names.slice(0, 1).map(plain)
  if ([...lines, plain(description ?? '')].some((text) => own.some((name) => text.includes(name)) && TROUPE.test(text)))
    return 'troupe'
  const kinds = names.map(kindOf).filter((kind) => kind !== undefined)
  return sure ?? (kinds.includes('house') ? 'house' : kinds[0])
}

/** What a company without a house says of itself beside its name. */
const TROUPE =
  /\b(?:tour(?:ing|s) (?:\w+ ){0,2}(?:theatre|company|ensemble|collective)|(?:theatre|dance|circus|opera|puppet) company on tour|(?:compagnie|troupe|theatre) (?:itinerante?|ambulante?|de tournee)|compagnie de creation)\b/

/** `Association La Verrière` · `Quay Theatre Ltd`: whose the house is, not how it is called. */
const withoutLegalForm = (name: string | undefined): string | undefined =>
  name
    ?.replace(/^(?:l['’])?(?:association|assoc\.|asbl|obnl|sarl|scop) (?=\p{Lu})/iu, '')
    .replace(/,? (?:ltd|limited|cic|inc|llc|asbl|vzw)\.?$/i, '')

const FESTIVAL = /\bfestival\b/

/** `Billetterie du festival : …` in the foot. */
const isOfFestival = ({ outline }: Scene): boolean =>
  outline.lines.some((line) => line.frame === 2 && line.text.length < 200 && FESTIVAL.test(line.plain))

/** A town's own events, and those of a festival, are in the town of its office: that much its address tells of their places. */
function townOf(printed: Printed | undefined): Venue | undefined {
  const { addressLocality, addressRegion } = printed?.address ?? {}
  if (!printed || !addressLocality) return undefined
  const address = { addressLocality, ...(addressRegion ? { addressRegion } : {}) }
  const { box, text } = printed.line
  return { name: undefined, address, box, quote: text.slice(0, 200), confidence: NAMED }
}

/** The library of a town, the hall of a concert society: an address under the name of a house. */
const isNamedHouse = (printed: Printed | undefined): boolean =>
  printed?.address.name !== undefined &&
  !printed.desk &&
  kindOf(printed.address.name) === 'house' &&
  !SEAT.test(plain(printed.address.name))

/** Where many associations have their seat and their letters, and hardly one of them plays. */
const LETTERBOX =
  /\b(?:(?:maison|centre|espace|pole|carrefour|hotel) (?:municipale? )?(?:des associations|de la vie associative|des societes|associati(?:f|ve)s?)|(?:volunteer|voluntary (?:action|sector)|non-?profit) (?:centre|center|hub))\b/

/** `Ashby Festival, c/o Ashby Library, 12 Quay Street`: somebody else takes the letters. */
const isLetterbox = ({ address, line }: Printed, ours: boolean): boolean =>
  CARE_OF.test(line.plain) || (!ours && LETTERBOX.test(plain(address.name ?? '')))

const SEAT = /\b(?:hotel de ville|mairie|(?:town|city|county|civic) (?:hall|centre|center)|maison communale)\b/

/** The name of the site where it can be a house's. */
const publicName = (name: string | undefined): string | undefined =>
  name !== undefined && name.length < 40 && kindOf(name) === undefined ? name : undefined

/** Of the addresses the one that is the house's, and whether the site's own name stands beside it. */
function ownAddress(
  scene: Scene,
  found: readonly Printed[],
  names: readonly string[],
): { readonly printed: Printed; readonly ours: boolean } | undefined {
  const host = hostName(scene.page.capture.url)
  const best = Math.min(...found.map(({ desk }) => desk))
  const open = found.filter(({ desk }) => desk === best)
  const titled = [...names, ...titleParts(scene.outline.title)]
  const ours = open.filter(({ address }) => address.name !== undefined && isOurs(address.name, host, titled))
  const [only] = ours
  const beside = pick(scene, ours) ?? (ours.length === 1 ? only : undefined)
  if (beside) return { printed: beside, ours: true }
  const picked = pick(scene, open)
  return picked && { printed: picked, ours: false }
}

const squeeze = (text: string): string => plain(text).replace(/[^a-z0-9]/g, '')

/** The telling part of a host: `www.leferry.example` → `leferry`. */
function hostName(url: string): string {
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.')
  return squeeze(
    labels.at(-2)?.length === 2 || labels.at(-2) === 'com'
      ? (labels.at(-3) ?? labels.at(-2) ?? '')
      : (labels.at(-2) ?? labels[0] ?? ''),
  )
}

const isOfHost = (key: string, host: string): boolean =>
  key.length > 2 && (key === host || (key.length > 5 && (host.includes(key) || key.includes(host))))

/** `The Orpheum Cinema` → orpheum: without the words for a house. A name of such words only tells itself. */
export function tellingWords(name: string): readonly string[] {
  const words = plain(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3)
  const telling = words.filter((word) => !VENUE_WORD.test(word))
  return telling.length > 0 ? telling : [squeeze(name)]
}

const isOurs = (name: string, host: string, names: readonly string[]): boolean => {
  const key = squeeze(name)
  if (key.length < 3) return false
  return (
    isOfHost(key, host) ||
    names.some((n) => squeeze(n).startsWith(key) || (squeeze(n).length > 6 && key.startsWith(squeeze(n)))) ||
    tellingWords(name).every((word) => host.includes(word)) ||
    host.startsWith(tellingWords(name)[0] ?? ' ')
  )
}

/** The only one of several addresses, or of those in the foot; else the one that the page's own title, address or heading points to. */
function pick(scene: Scene, found: readonly Printed[]): Printed | undefined {
  const [foot, main] = [found.filter(({ line }) => line.frame === 2), found.filter(isMain)]
  for (const some of [found, main, foot])
    if (new Set(some.map(({ address }) => addressKey(address))).size === 1) return some[0]
  const told = plain(`${scene.outline.title} ${scene.page.capture.url.replace(/[-_/]/g, ' ')}`)
  const fits = found.filter(({ address }) => {
    const street = plain(address.streetAddress ?? '').replace(/^[\d\s,-]+/, '')
    const last =
      plain(address.name ?? '')
        .split(/\W+/)
        .at(-1) ?? ''
    return (
      (street.length > 4 && told.includes(street)) ||
      (last.length > 4 && new URL(scene.page.capture.url).pathname.includes(last))
    )
  })
  return fits.length === 1 ? fits[0] : undefined
}

/** A code and the number of the house; else the street and the town. */
const addressKey = ({ postalCode, streetAddress = '', addressLocality = '' }: Address): string =>
  plain(
    postalCode ? `${postalCode} ${/\d+/.exec(streetAddress)?.[0] ?? ''}` : `${streetAddress} ${addressLocality}`,
  ).replace(/\W+/g, '')

/** `Main Library` beside `Ashby Branch`. */
const isMain = ({ address }: Printed): boolean =>
  address.name !== undefined && /\b(?:main|central|centrale|principale?)\b/.test(plain(address.name))

const copyrightNames = (lines: readonly Line[]): (string | undefined)[] =>
  lines.slice(-40).flatMap((line) => {
    const name = YEARS.exec(line.text)?.[1]
      ?.replace(/(?:19|20)\d\d/g, '')
      .trim()
    return name ? [name] : []
  })

const titleName = (title: string): string | undefined =>
  title
    .split(/\s+[|–—·»-]\s+|\s*:\s+/)
    .reverse()
    .find((part) => kindOf(part) === 'house' && !isGeneric(part) && part.length < 50)
