import type { SiteFacts } from '@rampe/model'
import { fold, nameKey } from './fold.ts'
import { type Mention, type Mentions, saidText } from './mention.ts'
import { hostKey, originOf, pageKey } from './url-key.ts'
import { GROUP_WORDS, ORGANIZATION_WORDS, PLACE_WORDS } from './vocabulary/keywords.ts'

/** What sets a name apart from a motto or a section in a title: `Phèdre | Théâtre de la Rampe`, `Festival du Quai – dix jours`. */
const BREAK = /\s*[|•·»]\s*|\s+[–—-]\s+|\s+:\s+/

/** Pages from which a site is known as a whole, and not by a page or two of it. */
const WHOLE = 5

/** From so many towns on, a site may tell of other people's houses. */
const TOWNS = 4

const letters = (text: string): string => fold(text).replace(/ /g, '')

/** The labels of a host that a name could stand in: `2026.theatredelarampe.qc.ca` → `theatredelarampe`. */
const labelsOf = (host: string): readonly string[] =>
  host
    .replace(/:\d+$/, '')
    .split('.')
    .slice(0, -1)
    .map((label) => label.replace(/-/g, ''))
    .filter((label) => label.length > 3)

const withoutArticle = (name: string): string => fold(name).replace(/^(?:l|la|le|les|the) /, '')

/** The domain is the name, letter by letter. */
const isDomain = (name: string, host: string): boolean =>
  labelsOf(host).some((label) => label === letters(name) || label === letters(withoutArticle(name)))

/** The domain is made from the name: the whole of it, the most of it, or its initials. */
function inDomain(name: string, host: string): boolean {
  const whole = letters(name)
  const initials = withoutArticle(name)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
  if (whole === letters(host)) return true
  return labelsOf(host).some(
    (label) => label === initials || (whole.length > 3 && (label.includes(whole) || whole.includes(label))),
  )
}

const isOrganised = (name: string): boolean =>
  fold(name)
    .split(' ')
    .some((word) => GROUP_WORDS.has(word) || ORGANIZATION_WORDS.has(word) || PLACE_WORDS.has(word))

/** What most titles of a site end or begin with. */
function inTitles(pages: readonly Mention[]): string | undefined {
  const counts = new Map<string, { name: string; on: Set<string> }>()
  for (const page of pages)
    for (const title of saidText(page, 'name')) {
      const parts = title.split(BREAK)
      if (parts.length < 2) continue
      for (const name of new Set([parts[0] ?? '', parts.at(-1) ?? ''])) {
        const known = counts.get(nameKey(name)) ?? { name: name.trim(), on: new Set() }
        counts.set(nameKey(name), { ...known, on: known.on.add(pageKey(page.page)) })
      }
    }
  const [most] = [...counts.values()].sort((a, b) => b.on.size - a.on.size || (a.name < b.name ? -1 : 1))
  const all = new Set(pages.map(({ page }) => pageKey(page))).size
  return most && most.on.size >= 3 && most.on.size * 2 > all ? most.name : undefined
}

/** Titles of pages that are nothing but a name that the domain is made from, and that of no event. */
function asTitles(pages: readonly Mention[], events: readonly Mention[], host: string): readonly string[] {
  const shows = new Set(events.flatMap((event) => saidText(event, 'name').map(nameKey)))
  const titles = pages.filter(({ types }) => !types.includes('WebSite')).flatMap((page) => saidText(page, 'name'))
  return [...new Set(titles)].filter(
    (title) => !BREAK.test(title) && inDomain(title, host) && !shows.has(nameKey(title)),
  )
}

/** Names of organisations that a site's own data describes at the root of the site. */
const declared = (mentions: Mentions, origin: string): readonly string[] =>
  mentions
    .of('agent')
    .filter(({ basis, owner }) => basis === 'declared' && owner === undefined)
    .filter((agent) => [agent.subject, ...saidText(agent, 'url')].some((iri) => pageKey(iri) === pageKey(origin)))
    .flatMap((agent) => saidText(agent, 'name'))

/** The part of a name that the domain is made from, where it has several. */
const trimmed = (name: string, host: string): string =>
  (name.split(BREAK).find((part) => inDomain(part, host)) ?? name).replace(/^[©\s]+/, '').trim()

/** The town of an event's own place. */
function townOf(event: Mention, { follow }: Mentions): string | undefined {
  for (const iri of saidText(event, 'location')) {
    const place = follow(event, iri)
    for (const address of place ? saidText(place, 'address') : []) {
      const found = place && follow(place, address)
      const town = found && saidText(found, 'addressLocality')[0]
      if (town) return fold(town)
    }
  }
  return undefined
}

/** Sites whose events are spread over many towns: a directory, or the dates of a tour, which others organise. */
function isScattered(events: readonly Mention[], mentions: Mentions): boolean {
  const held = new Map<string, Set<string>>()
  for (const event of events) {
    const town = townOf(event, mentions)
    if (town === undefined) continue
    held.set(town, (held.get(town) ?? new Set()).add(nameKey(saidText(event, 'name')[0] ?? '')))
  }
  const sizes = [...held.values()].map(({ size }) => size)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  return held.size >= TOWNS && Math.max(0, ...sizes) * 3 < all
}

/** A festival is held where its organisation says, in as many towns as it likes. */
const FESTIVAL = /\b(?:festival|biennale|triennale|fringe)\b/

/** Events as sites tell of them, their performances left out. */
export const eventsOf = ({ of }: Mentions): readonly Mention[] => of('event').filter(({ via }) => via !== 'subEvent')

/**
 * The organisation behind a site, where at least two things speak for it: a person said so or the pages taught it, the domain is
 * made from the name, the name is that of an organisation, the site's data describes it, or the site was read as a whole.
 */
export function organisationOf(mentions: Mentions, site: SiteFacts): string | undefined {
  const pages = mentions.of('page')
  const [first] = pages.length > 0 ? pages : mentions.all
  if (!first) return undefined
  const events = eventsOf(mentions)
  const scattered = isScattered(events, mentions)
  const origin = originOf(first.page)
  const host = hostKey(first.page)
  const known = declared(mentions, origin)
  const named = pages.filter(({ types }) => types.includes('WebSite')).flatMap((page) => saidText(page, 'name'))
  const whole = new Set(pages.map(({ page }) => pageKey(page))).size >= WHOLE
  const titled = asTitles(pages, events, host).toSorted()
  for (const given of [site.name, ...known, inTitles(pages), ...named, ...titled, site.venue?.name]) {
    const name = given === undefined ? '' : trimmed(given, host)
    if (name === '' || name.length > 80 || (scattered && !FESTIVAL.test(fold(name)))) continue
    const reasons = [
      given === site.name,
      inDomain(name, host),
      isDomain(name, host),
      isOrganised(name),
      known.some((one) => nameKey(one) === nameKey(name)),
      whole,
    ]
    if (reasons.filter(Boolean).length >= 2) return name
  }
  return undefined
}
