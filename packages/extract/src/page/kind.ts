import { withoutBadges } from './badges.ts'
import { HOUSE_PAGE } from './headings.ts'
import { largestPrint } from './large-print.ts'
import { headsAList } from './list-heads.ts'
import { namesSection } from './menu.ts'
import { nameBelow } from './name-below.ts'
import { linkAround, nearest } from './nearest.ts'
import type { Line, Outline } from './outline.ts'
import {
  besideKind,
  hostOf,
  isBannerOf,
  isFrontPage,
  isOfHost,
  leadsHome,
  sameWords,
  siteNameOf,
  titleParts,
  words,
  wordsOf,
} from './site-name.ts'
import { decoded, overlap, singular, slugWords } from './slug.ts'
import { GENERIC_WORDS, isClockwork, OF_SEASON, plain } from './words.ts'

/** What the page says of itself: its own heading, and the name of the site. */
export interface Headline {
  /** The name of what the page is about, without the site's name; undefined where it names only a kind of page. */
  readonly name: string | undefined
  /** The line that prints it, where one does. */
  readonly line: Line | undefined
  /** The site's own name, as titles and `og:site_name` give it. */
  readonly siteName: string | undefined
  /** Who plays, where the name is of two parts: that and what is played. */
  readonly act?: string
}

/** A heading that says only what kind of page this is: `Agenda`, `What's on`, `Nos spectacles 2024-2025`, `Partners`. */
export function isGeneric(text: string, siteName?: string): boolean {
  const plainText = plain(text)
  return isGenericOf(plainText, wordsOf(plainText), siteName ? words(siteName) : [])
}

const isGenericOf = (plainText: string, own: readonly string[], site: readonly string[]): boolean =>
  HOUSE_PAGE.test(plainText.trim()) ||
  NOW.test(plainText.trim()) ||
  (/\d/.test(plainText) && isClockwork(plainText)) ||
  (!OF_SEASON.test(plainText) &&
    !own.some((w) => !isGenericWord(w) && !site.includes(w) && !/^\d{1,4}(?:e|re|ere|eme|st|nd|rd|th)?$/.test(w)))

/** `Exposition en cours` · `Le film du moment` · `Ongoing exhibition`: what is shown now, without its name. */
const NOW =
  /^(?:en ce moment|(?:l'|la |le |les |nos |notre )?(?:expositions?|spectacles?|films?|pieces?|installations?|productions?|evenements?) (?:en cours|du moment|actuel(?:le)?s?)|(?:our |the )?(?:ongoing|running) (?:exhibitions?|shows?|productions?|events?))$/

/** A word of a kind of page, with or without what is joined to it: `l'agenda`, `week's`. */
const isGenericWord = (word: string): boolean => {
  if (word.length < 2 || GENERIC_WORDS.has(word)) return true
  const bare = word.includes("'") ? word.replace(/^[ld]'|'s$/, '') : ''
  return bare.length > 1 && GENERIC_WORDS.has(bare)
}

/** How well a line names the page: it stands in the page's title or address, it is a large heading, it stands early. */
export function headlineOf(outline: Outline, url: string): Headline {
  const titles = [
    outline.meta.get('og:title')?.content,
    outline.meta.get('twitter:title')?.content,
    outline.title,
  ].filter((t): t is string => t !== undefined && t !== '')
  const slug = slugWords(url)
  const host = hostOf(url)
  const siteName = siteNameOf(
    outline,
    url,
    titles,
    (part) => overlap(slug.map(singular), words(part).map(singular)) >= 0.4,
  )
  const sole = soleHeading(outline, url)
  const largest = largestPrint(outline)
  const parts = new Set(titles.flatMap((title) => titleParts(title)).map((part) => words(part).join(' ')))
  const whole = titles.map((title) => ` ${words(title).join(' ')} `)
  let best: Headline = { name: undefined, line: undefined, siteName }
  let bestScore = LEAST
  let needed = LEAST
  let seen = 0
  const site = words(siteName ?? '')
  const namesSite = (key: string): boolean => site.length > 0 && ` ${key} `.includes(` ${keyOf(site)} `)
  const houses = new Set([site, ...titles.map((title) => words(besideKind(title, host) ?? ''))].map(keyOf))
  const namesNone = (text: string, own: readonly string[]): boolean =>
    isGenericOf(text, own, site) || headsAList(text, own) || namesSection(outline, own) || houses.has(keyOf(own))
  const isBanner = (own: readonly string[]): boolean => isBannerOf(own, site, host)
  const namesHouse = (own: readonly string[]): boolean => houses.has(keyOf(own)) || isOfHost(own, host) || isBanner(own)
  const firsts = outline.lines.filter((line) => line.heading === 1 && !line.hidden && !leadsHome(line, url))
  const named = firsts.filter(({ plain: text }) => !namesNone(text, wordsOf(text)) && !namesHouse(wordsOf(text)))
  const [onlyFirst, onlyNamed] = [isOneText(firsts), isOneText(named)]
  for (const line of outline.lines) {
    if (line.frame === 2 || line.text.length > 160 || (line.heading === 0 && !line.strong && seen++ > 25)) continue
    const own = wordsOf(line.plain)
    const key = own.join(' ')
    if (key === '') continue
    const titled = parts.has(key) ? 3 : own.length > 1 && whole.some((t) => t.includes(` ${key} `)) ? 2.5 : 0
    const house = namesHouse(own)
    if (house || namesNone(line.plain, own)) {
      if (!firsts.includes(line) || isBanner(own)) continue
      if (house ? named.length === 0 : titled > 0 || onlyFirst) needed = Math.max(needed, house ? BANNER : GENERIC)
      continue
    }
    if (line.frame === 1 && line.heading !== 1) continue
    if (line.heading === 0 ? hrefAround(line) !== undefined : leadsAway(line, url) || leadsHome(line, url)) continue
    const score =
      titled +
      (slug.length > 0 ? 3 * overlap(slug, own) : 0) +
      ([0, titled > 0 || onlyNamed ? 2.5 : 1.8, line.index === sole ? 2.5 : 1.5, 0.7][line.heading] ?? 0) +
      (line.heading === 0 && line.strong ? 0.5 : 0) +
      (line === largest && !namesSite(key) ? 2.5 : 0) -
      Math.min(1, line.index / 200) -
      (line.hidden ? 1 : 0)
    if (score > bestScore) {
      bestScore = score
      best = { name: withoutBadges(line), line, siteName }
    }
  }
  const below = best.line && nameBelow(outline, best.line, (line) => namesNone(line.plain, wordsOf(line.plain)))
  if (below) return { name: withoutBadges(below), line: below, siteName }
  if (bestScore < needed) best = { name: undefined, line: undefined, siteName }
  if (needed === GENERIC && bestScore < GENERIC) return best
  bestScore = Math.max(bestScore, needed)
  for (const title of titles)
    for (const [place, part] of titleParts(title).entries()) {
      const own = words(part)
      if (namesNone(plain(part), own) || isInTwoLanguages(outline, part, siteName)) continue
      const shared = overlap(slug, own)
      const score = (shared > 0.65 ? 2.5 + 3 * shared : best.line?.heading === 1 ? 0 : 2.5) - place
      if (score <= bestScore) continue
      bestScore = score
      best = { name: part, line: outline.lines.find((l) => printsName(l, part)), siteName }
    }
  return best.name === undefined && needed === LEAST && !isFrontPage(url)
    ? openingOf(outline, siteName, titles, host)
    : best
}

/** What a name of the page must be worth: at least; under a large heading that says whose site this is; and what kind of page. */
const LEAST = 2.4
const BANNER = 4
const GENERIC = 5

/** One heading, or the same again, as for small screens. */
const isOneText = (lines: readonly Line[]): boolean => new Set(lines.map((line) => line.plain)).size === 1

const keyOf = (some: readonly string[]): string => some.join(' ')

/** `What's on / Y dyddiadur`: a kind of page, and again in words that no line of the page says. */
function isInTwoLanguages({ lines }: Outline, part: string, siteName: string | undefined): boolean {
  const sides = part.split(/\s\/\s/)
  const [named, ...more] = sides.filter((side) => !isGeneric(side, siteName))
  return (
    sides.length === 2 && more.length === 0 && named !== undefined && !lines.some((line) => printsName(line, named))
  )
}

/**
 * A heading over a list that is no name: no word of it is said by the page's title or its address, and the title says what kind of page
 * this is. `Venez nous voir !` under `Concerts passés et à venir`.
 */
export function isSlogan(outline: Outline, { name, line, siteName }: Headline, url: string): boolean {
  if (name === undefined || line === undefined || line.heading === 0) return false
  const titles = [outline.title, outline.meta.get('og:title')?.content ?? ''].filter(Boolean)
  const said = plain([...titles, decoded(url)].join(' '))
  const own = words(name).filter((word) => word.length > 2 && !GENERIC_WORDS.has(word))
  return (
    own.length > 1 &&
    !own.some((word) => said.includes(word)) &&
    titles.some((title) =>
      titleParts(title).some(
        (part) =>
          !sameWords(part, siteName ?? '') && (isGeneric(part, siteName) || headsAList(plain(part), words(part))),
      ),
    )
  )
}

/** The only heading of the second level on a page without a first: its first line. */
function soleHeading({ lines }: Outline, url: string): number | undefined {
  const heads = lines.filter((line) => line.frame === 0 && !line.hidden && line.heading > 0 && !leadsHome(line, url))
  const seconds = heads.filter(({ heading }) => heading === 2)
  const [first] = seconds
  const around = first && nearest(first.box, 8, ({ tag }) => tag === 'h2')
  const isOne = around && seconds.every(({ index }) => index >= around.first && index < around.end)
  return isOne && heads.every(({ heading }) => heading > 1) ? first.index : undefined
}

/** Where nothing else names the page, the bold words that it opens with do: `SOIRÉE :` and, under it, `Nuit bleue`. */
function openingOf(
  { lines }: Outline,
  siteName: string | undefined,
  titles: readonly string[],
  host: string,
): Headline {
  const line = lines.find(({ frame }) => frame === 0)
  const nameless = { name: undefined, line: undefined, siteName }
  if (!line?.strong || line.heading > 0 || line.text.length > 80 || !/\p{L}{3}/u.test(line.text) || hrefAround(line))
    return nameless
  const below = lines[line.index + 1]
  const parts = /[:：]$/.test(line.text) && below?.strong ? [line.text, below.text] : [line.text]
  const name = parts.join(' ')
  // `Agenda – La Bise` over `Choeur mixte La Bise`: the banner of the site.
  const site = ` ${words(siteName ?? '').join(' ')} `
  const isBanner =
    site.trim() !== '' &&
    ` ${words(name).join(' ')} `.includes(site) &&
    titles.some((title) => titleParts(title).some((part) => isGeneric(part)))
  return isBanner || isGeneric(name, siteName) || sameWords(name, siteName ?? '') || isOfHost(words(name), host)
    ? nameless
    : { name, line, siteName }
}

const hrefAround = ({ box }: Line): string | undefined => linkAround(box, 4)?.node.attribs?.href

/** A heading that is a link to another house's page names what is there. */
function leadsAway(line: Line, url: string): boolean {
  const href = hrefAround(line)
  if (href === undefined || !/^(?:https?:)?\/\//i.test(href.trim())) return false
  const to = URL.parse(href, url)
  return to !== null && hostOf(to.href) !== hostOf(url)
}

/** A line of the content that says the name of the page's title; a link of those words is the way to another page. */
const printsName = (line: Line, name: string): boolean =>
  line.frame !== 2 &&
  (line.heading > 0
    ? sameWords(line.text, name) || (line.heading === 1 && beginsWith(line.text, name))
    : sameWords(line.text, name) && hrefAround(line) === undefined)

/** The largest heading may print a sign behind the name: `Hands of Clay 12A`, `Sel (VOSTFR)`. */
const beginsWith = (text: string, name: string): boolean =>
  text.length - name.length < 12 && text.toLowerCase().startsWith(`${name.toLowerCase()} `)

const OF_THE_HOUSE =
  /^(?:about(?:-us)?|a-propos(?:-de-nous)?|qui-sommes-nous|(?:notre-|our-)?(?:histoire|history|story)|historique|(?:l-|notre-|our-|the-)?(?:equipe|team)|staff|people|board|privacy(?:-policy)?|(?:politique-de-)?confidentialite|terms(?:-.*)?|conditions(?:-.*)?|mentions-legales|legal|rentals?|(?:venue-)?hire|location-de-(?:la-)?salles?|shop|boutique|store|minutes|proces-verbaux|jobs|careers|emplois?|carrieres?|faq|foire-aux-questions|subscriptions?|subscribe|abonnements?|inscriptions?|reviews|changelog|discograph(?:y|ie))$/

/** A page about the house, its people, its rules or its wares, by the last part of its address: the days on it are mostly no events. */
export function isOfTheHouse(url: string): boolean {
  const parts = new URL(url).pathname.split('/').filter((part) => part !== '')
  return OF_THE_HOUSE.test(plain(parts.at(-1) ?? '').replace(/\.\w{2,5}$/, ''))
}
