import { type Headline, isGeneric } from '../page/kind.ts'
import { once } from '../page/once.ts'
import type { Line, Outline } from '../page/outline.ts'
import { plain, VENUE_WORD } from '../page/words.ts'
import { type Address, readAddresses } from '../readers/address.ts'
import type { Venue } from './place.ts'
import type { Scene } from './scene.ts'

/** What a line of an address holds: a postal code, or a street. */
const STREETISH =
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b\d{5}\b|\b\d{4} \p{Lu}|\b(?:rue|avenue|av|boul|boulevard|place|chemin|quai|route|all[ée]e|cours|street|st|road|rd|lane|drive|square|avenue|ave|way)\b/iu
/** Who plays in houses of others: an address beside such a name is an office. */
export const COMPANY =
  /\b(?:compagnie|cie|collectif|collective|troupe|ensemble|sinfonia|sinfonietta|camerata|consort|singers|voices|players|chorus|chamber (?:music|orchestra|choir)|big band|fanfare|harmonie|orpheon|orchestres?|orchestra|philharmoni\w+|symphon\w+|quatuor|quartet|choeur|choir|chorale|ballet|company|productions?|diffusion|tournees?|touring|agence|agency|festival|biennale|ligue|federation|association|society|societe|fondation|foundation)\b/
const YEARS =
  /(?:©|copyright|\(c\))\s*(?:(?:19|20)\d\d)?(?:\s*[-–]\s*(?:19|20)\d\d)?[\s,.|:-]*(.{3,60}?)(?:[.,|]|\s-\s|all rights|tous droits|$)/i

/**
 * The house behind a page: its name from the site's title, copyright line or host, its address from the foot or the contact
 * box. Only where the name says that it is a place (theatre, hall, museum …), or where the page prints the address beside it.
 */
export function homeOf(scene: Scene, headline: Headline): Venue | undefined {
  const { outline } = scene
  const host = hostName(scene.page.capture.url)
  const found = addressesAround(outline)
  const named = found.filter(({ address }) => address.name !== undefined && address.name.length < 60)
  const names = [headline.siteName, ...copyrightNames(outline.lines), titleName(outline.title)].filter(
    (n): n is string => n !== undefined && n.length < 60,
  )
  const ours = named.filter(({ address }) => isOurs(address.name ?? '', host, names))
  const beside = pick(scene, ours) ?? (ours.length === 1 ? ours[0] : undefined)
  const told =
    beside?.address.name ??
    names.find((n) => VENUE_WORD.test(plain(n))) ??
    named.find(({ address }) => VENUE_WORD.test(plain(address.name ?? '')))?.address.name
  const lone = found.length === 1 && found[0]?.address.streetAddress !== undefined
  const name = told ?? (lone ? publicName(headline.siteName) : undefined)
  if (!name || (COMPANY.test(plain(name)) && !VENUE_WORD.test(plain(name).replace(COMPANY, ' ')))) return undefined
  const own = beside ?? pick(scene, found)
  const line = own?.line ?? outline.lines.find((l) => l.plain.includes(plain(name))) ?? outline.lines[0]
  if (!line) return undefined
  const { name: _, ...address } = own?.address ?? {}
  return {
    name,
    address: own ? address : undefined,
    box: line.box,
    quote: line.text.slice(0, 200),
    confidence: own ? (told ? TOLD : DOUBTFUL) : 0.5,
  }
}

/** A house by its name, or beside its address. */
export const TOLD = 0.8
/** A site's name beside its only address: the house or its office. */
export const DOUBTFUL = 0.6
/** Where cars and letters go, and where is rehearsed. */
const ELSEWHERE =
  /\b(?:car ?parks?|parkings?|parkades?|stationnements?|mailing address|adresse postale|p\.? ?o\.? box|case postale|rehearsals?|repetitions?)\b/

/** The name of the site where it can be a house's: no town's, no office's. */
const publicName = (name: string | undefined): string | undefined =>
  name !== undefined && name.length < 40 && !OFFICE.test(plain(name)) ? name : undefined
const OFFICE =
  /\b(?:ville|village|municipalite|commune|mairie|mrc|canton|departement|region|city|town|county|tourism\w*|office|chamber|chambre|conseil|council|reseau|network|diffusion|media\w*|magazine|radio|journal|news|artiste?|tickets?|billet\w*|events?|agenda|union|syndicat)\b/

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

const isOurs = (name: string, host: string, names: readonly string[]): boolean => {
  const key = squeeze(name)
  if (key.length < 3) return false
  return (
    key === host ||
    (key.length > 5 && (host.includes(key) || key.includes(host))) ||
    names.some((n) => squeeze(n).startsWith(key) || (squeeze(n).length > 6 && key.startsWith(squeeze(n))))
  )
}

/** Of several addresses the one that the page's own title, address or heading points to; else the only one. */
function pick(
  scene: Scene,
  found: readonly { address: Address; line: Line }[],
): { address: Address; line: Line } | undefined {
  const keys = new Set(found.map(({ address }) => addressKey(address)))
  if (keys.size <= 1) return found[0]
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

const addressKey = (a: Address): string =>
  plain(a.postalCode ?? `${a.streetAddress ?? ''} ${a.addressLocality ?? ''}`).replace(/\W+/g, '')

/** A year beside a word reads like a postal code of four digits: those count only with a street. */
export const isSolid = (a: Address): boolean =>
  (a.streetAddress !== undefined && (a.addressLocality !== undefined || a.postalCode !== undefined)) ||
  (a.postalCode !== undefined && a.postalCode.length > 4)

/** Every address outside the events: read in the foot, in side boxes and in the last third of the page. */
const addressesAround = once(({ lines }: Outline): readonly { address: Address; line: Line }[] => {
  const found: { address: Address; line: Line }[] = []
  let i = 0
  while (i < lines.length && found.length < 6) {
    const line = lines[i]
    if (
      !line ||
      line.text.length > 400 ||
      (line.frame === 0 && i < lines.length * 0.6 && i > 25) ||
      !STREETISH.test(line.text) ||
      ELSEWHERE.test(line.plain)
    ) {
      i++
      continue
    }
    const from = Math.max(0, i - 2)
    const window = lines.slice(from, i + 4)
    const [reading] = readAddresses(window.map((l) => l.text.slice(0, 300)).join('\n'), { about: 'location' })
    if (reading && isSolid(reading.value)) {
      found.push({ address: withName(reading.value, window), line })
      i += 4
    } else i++
  }
  return found
})

/** `Le Ferry : quai des Brumes, …`: the words before the street on its line, or the short line above it, are the name. */
function withName(address: Address, window: readonly Line[]): Address {
  if (address.name || !address.streetAddress) return address
  const at = window.findIndex((l) => l.text.includes(address.streetAddress ?? ''))
  const text = window[at]?.text ?? ''
  const before = text
    .slice(0, text.indexOf(address.streetAddress))
    .replace(/[\s:,;–—-]+$/, '')
    .trim()
  const name = before.length > 2 ? before : window[at - 1]?.text
  return name && name.length < 50 && !/\d|:$/.test(name) ? { ...address, name } : address
}

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
    .find((part) => VENUE_WORD.test(plain(part)) && !isGeneric(part) && part.length < 50)
