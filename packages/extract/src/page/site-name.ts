import { remembering } from '@rampe/model'
import { linkAround } from './nearest.ts'
import type { Line, Outline } from './outline.ts'
import { GENERIC_WORDS, plain } from './words.ts'

const SEPARATOR = /\s+(?:[|–—•·»›:]|::|\/\/)\s+|\s+-\s+|\s*[|»]\s*/
/** Words that a host leaves out of the name it is made of. */
const SMALL = new Set('a au aux d de del des du en et l la le les of the and on in at for s'.split(' '))
/** So many words make a name out of the letters that they begin with. */
const INITIALS = 3
const FEWEST_LETTERS = 6
const MOST_WORDS = 12

/** The words of a text in lower case, without accents. */
export const words = (text: string): string[] => wordsOf(plain(text))

export const wordsOf = (plainText: string): string[] => plainText.split(/[^a-z0-9']+/).filter(Boolean)

export const sameWords = (a: string, b: string): boolean => {
  const x = words(a).join(' ')
  return x !== '' && x === words(b).join(' ')
}

/** Splits a page title into what it names and the site's name. */
export const titleParts = (title: string): string[] =>
  title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean)

export const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** The site's own name: as `og:site_name` gives it, or the part of a title that the host is made of, or the one that no heading says. */
export function siteNameOf(
  outline: Outline,
  url: string,
  titles: readonly string[],
  isOfPage: (part: string) => boolean,
): string | undefined {
  const host = hostOf(url)
  return (
    outline.meta.get('og:site_name')?.content ??
    titles.find((title) => sameWords(title, host)) ??
    titles
      .flatMap((title) => titleParts(title))
      .find((part) => isPartOfHost(words(part), host) || isOfHost(words(part), host)) ??
    titles.flatMap((title) => hostIn(title, host) ?? [])[0] ??
    siteFromTitle(outline, url, isOfPage)
  )
}

/** The name of the site is the way to its front page. */
export function leadsHome({ box }: Line, url: string): boolean {
  const href = linkAround(box)?.node.attribs?.href
  const to = href ? URL.parse(href, url) : null
  return to !== null && hostOf(to.href) === hostOf(url) && isFrontPage(to.href) && !/^#|\?/.test(href ?? '')
}

/** The front page of a site: what stands there is a choice of what is inside. */
export const isFrontPage = (url: string): boolean =>
  /^\/?(?:(?:fr|en)(?:[-_]\w{2})?\/?)?(?:(?:index|home|accueil|default|welcome)(?:\.\w{2,5})?\/?)?$/i.test(
    new URL(url).pathname,
  )

/** The longest part of a host before its last: `lerampe` of `www.lerampe.example`. */
const labelOf = remembering(100, (host) =>
  host
    .split('.')
    .slice(0, -1)
    .reduce((a, b) => (b.length > a.length ? b : a), '')
    .replace(/[^a-z0-9]/g, ''),
)

/** Most of the host's name is this name, written as one word: `The Tin Boat` and `thetinboat.example`. */
function isPartOfHost(name: readonly string[], host: string): boolean {
  const label = labelOf(host)
  const written = name.join('').replace(/[^a-z0-9]/g, '')
  return written.length >= FEWEST_LETTERS && label.includes(written) && written.length >= 0.4 * label.length
}

/** Words of the name, in order, make up the host to its last letter: `Café du Phare` and `cafephare.example`; or what they begin with does. */
export function isOfHost(name: readonly string[], host: string): boolean {
  const own = name.some((word) => word.includes("'")) ? name.flatMap((word) => word.split("'")).filter(Boolean) : name
  if (own.length < 2 || own.length > MOST_WORDS) return false
  const label = labelOf(host)
  const told = own.filter((word) => !SMALL.has(word))
  const begin = (some: readonly string[]): boolean =>
    some.length >= INITIALS && some.map(([letter]) => letter).join('') === label
  if (begin(own) || begin(told)) return true
  if (label.length < FEWEST_LETTERS) return false
  let rest = label
  let used = 0
  for (const word of own) {
    if (!rest.startsWith(word)) continue
    rest = rest.slice(word.length)
    used++
  }
  return rest === '' && used > 1 && used * 4 >= told.length * 3
}

/** Words that say whose site this is, and those beside them. */
const SITE = new Set('site website officiel officielle official homepage accueil bienvenue welcome'.split(' '))
const BESIDE_SITE = new Set('web internet page home to sur notre our'.split(' '))

/** `tinboat – official website`, `Site officiel du Bateau d’étain`: the name of the house or of its host, and whose site this is. */
export function isBannerOf(own: readonly string[], site: readonly string[], host: string): boolean {
  if (!own.some((word) => SITE.has(word))) return false
  const name = own.filter((word) => !SITE.has(word) && !BESIDE_SITE.has(word))
  const bare = (some: readonly string[]): string => some.filter((word) => !SMALL.has(word)).join('')
  return bare(name) !== '' && (name.join('') === labelOf(host) || bare(name) === bare(site))
}

/** `Tin Boat Arts Council - Events` on `tinboatarts.example`: what begins as the host does, beside a kind of page, is the house. */
export function besideKind(title: string, host: string): string | undefined {
  const parts = titleParts(title)
  const named = parts.filter((part) => !isKindOfPage(part))
  const [name] = named
  if (name === undefined || named.length > 1 || parts.length < 2) return undefined
  const [one = '', two = ''] = words(name).filter((word) => !SMALL.has(word))
  return isPartOfHost([one, two], host) ? name : undefined
}

/** Words of a title that are the name of the host: `This week at the Tin Boat` on `tinboat.example`. */
function hostIn(title: string, host: string): string | undefined {
  const own = words(title)
  for (let size = Math.min(5, own.length); size > 1; size--)
    for (let at = 0; at + size <= own.length; at++) {
      const some = own.slice(at, at + size)
      if (isPartOfHost(some, host)) return some.join(' ')
    }
  return undefined
}

const isKindOfPage = (part: string): boolean =>
  words(part).every((word) => GENERIC_WORDS.has(word) || /^\d+$/.test(word))

/** What links to this very page call it. */
const calledInMenu = (outline: Outline, url: string): ReadonlySet<string> => {
  const here = new URL(url).pathname
  const toHere = outline.links.filter(
    ({ text, href }) => text !== '' && !isFrontPage(url) && !/^#/.test(href) && URL.parse(href, url)?.pathname === here,
  )
  return new Set(toHere.map(({ text }) => words(text).join(' ')))
}

/** The part of a title that no heading says, or what stands beside the kind of page that the address is called as well. */
function siteFromTitle(outline: Outline, url: string, isOfPage: (part: string) => boolean): string | undefined {
  const all = titleParts(outline.title)
  const here = calledInMenu(outline, url)
  const parts = all.filter(
    (part) => words(part).length <= 7 && !isOfPage(part) && !isKindOfPage(part) && !here.has(words(part).join(' ')),
  )
  if (all.length < 2 || parts.length === 0) return undefined
  const { pathname, search } = new URL(url)
  const last =
    pathname
      .split('/')
      .findLast(Boolean)
      ?.replace(/\.\w{2,5}$/, '') ?? ''
  if (parts.length === 1 && parts.length < all.length && search === '' && /[a-z]/.test(last) && isKindOfPage(last))
    return parts[0]
  const heads = outline.lines
    .filter((line) => line.heading === 1 && !line.hidden && !leadsHome(line, url))
    .map((line) => line.plain)
  const isHead = (part: string | undefined): boolean => part === undefined || heads.includes(plain(part))
  return [parts.at(-1), parts[0]].find((part) => !isHead(part))
}
