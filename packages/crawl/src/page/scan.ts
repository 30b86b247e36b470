import { Parser } from 'htmlparser2'
import { countDates } from './dates.ts'

/** A link of a page, resolved by nobody yet. */
export interface PageLink {
  readonly href: string
  /** The words that one clicks on, or an image's `alt`, or a title. */
  readonly text: string
  /** Lower case. */
  readonly rel: readonly string[]
  readonly element: 'a' | 'area' | 'link' | 'iframe' | 'script' | 'meta'
  readonly hreflang?: string
  readonly type?: string
}

/** What one pass over a page tells a crawler. No tree is built. */
export interface PageScan {
  readonly links: readonly PageLink[]
  /** `<base href>` (HTML, 4.2.3). */
  readonly base?: string
  /** `rel=canonical` (RFC 6596). */
  readonly canonical?: string
  /** Directives of `<meta name=robots>` and `<meta name=rampe>`, lower case. */
  readonly robots: readonly string[]
  readonly title: string
  readonly language?: string
  /** `<meta name=generator>`. */
  readonly generator?: string
  /** Things in the page's own markup that are events. */
  readonly markedEvents: number
  /** Days that the text names, not of earlier years, and those with a clock time, as far as plain words and digits tell. */
  readonly dates: number
  readonly timed: number
  /** Days that are named outside of links, in the page's own words. */
  readonly ownDates: number
  /** The text offers tickets. */
  readonly tickets: boolean
  /** Characters of visible text. */
  readonly textLength: number
  readonly scripts: number
  /** A password field stands on the page. */
  readonly password: boolean
  /** The page nests deeper than anybody reads: what follows was not looked at. */
  readonly cutShort: boolean
  /** The beginning of the visible text, without the words of links. */
  readonly text: string
}

const CHUNK = 64 * 1024
/** Deeper than browsers build (512), with room for elements that are never closed. */
const MAX_DEPTH = 3000
const MAX_LINKS = 3000
const LINK_TEXT = 160

const EVENT_TYPE =
  /"@type"\s*:\s*(?:\[[^\]]{0,200}?)?"(?:https?:\/\/schema\.org\/|schema:)?(?:\w{0,24}Event|Festival|EventSeries)"/g
const EVENT_ITEM = /schema\.org\/(?:\w{0,24}Event|Festival|EventSeries)\b/
const TICKETS = /billet|ticket|r[ée]serv|book now|acheter|admission|buy now|box office|inscription/i
const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg'])
const TEXT_SAMPLE = 40_000
const PLAIN_SAMPLE = 12_000

/**
 * Reads a page once. Bounded on any input: depth, links and text are capped, nothing recurses.
 *
 * @param year of the capture: days of earlier years say nothing about events to come
 */
export function scanPage(html: string, year: number): PageScan {
  const links: PageLink[] = []
  const robots: string[] = []
  const sample: string[] = []
  const plain: string[] = []
  let plainLength = 0
  const facts: { base?: string; canonical?: string; language?: string; generator?: string } = {}
  let title = ''
  let inTitle = false
  let silent = 0
  let jsonLd: string[] | undefined
  let depth = 0
  let stopped = false
  let markedEvents = 0
  let sampled = 0
  let textLength = 0
  let scripts = 0
  let password = false
  let open: { href: string; rel: readonly string[]; attributes: Record<string, string>; text: string } | undefined

  const push = (link: PageLink): void => {
    if (links.length < MAX_LINKS) links.push(link)
  }
  const closeLink = (): void => {
    if (open === undefined) return
    const text = open.text.replace(/\s+/g, ' ').trim() || (open.attributes.title ?? open.attributes['aria-label'] ?? '')
    push({
      href: open.href,
      text: text.slice(0, LINK_TEXT),
      rel: open.rel,
      element: 'a',
      ...languageOf(open.attributes),
    })
    open = undefined
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      depth += 1
      if (depth > MAX_DEPTH) stopped = true
      const type = attributes.itemtype ?? attributes.typeof
      if (type !== undefined && EVENT_ITEM.test(type.includes('/') ? type : `schema.org/${type}`)) markedEvents += 1
      switch (name) {
        case 'a':
          closeLink()
          if (attributes.href !== undefined)
            open = { href: attributes.href, rel: relOf(attributes.rel), attributes, text: '' }
          break
        case 'area':
          if (attributes.href !== undefined)
            push({ href: attributes.href, text: attributes.alt ?? '', rel: relOf(attributes.rel), element: 'area' })
          break
        case 'link': {
          const rel = relOf(attributes.rel)
          if (attributes.href === undefined) break
          if (rel.includes('canonical')) facts.canonical ??= attributes.href
          push({
            href: attributes.href,
            text: attributes.title ?? '',
            rel,
            element: 'link',
            ...languageOf(attributes),
            ...(attributes.type === undefined ? {} : { type: attributes.type.toLowerCase() }),
          })
          break
        }
        case 'base':
          if (attributes.href !== undefined) facts.base ??= attributes.href
          break
        case 'html':
          if (attributes.lang) facts.language ??= attributes.lang.trim()
          break
        case 'meta':
          readMeta(attributes, robots, facts, push)
          break
        case 'iframe':
          if (attributes.src !== undefined)
            push({ href: attributes.src, text: attributes.title ?? '', rel: [], element: 'iframe' })
          break
        case 'script':
          scripts += 1
          if (attributes.type?.toLowerCase().includes('ld+json')) jsonLd = []
          if (attributes.src !== undefined) push({ href: attributes.src, text: '', rel: [], element: 'script' })
          break
        case 'img':
          if (open !== undefined && attributes.alt !== undefined && open.text.length < LINK_TEXT)
            open.text += ` ${attributes.alt}`
          break
        case 'input':
          if (attributes.type?.toLowerCase() === 'password') password = true
          break
        case 'title':
          inTitle = title === ''
          break
        case 'time':
          if (attributes.datetime !== undefined) {
            sample.push(` ${attributes.datetime.slice(0, 16)} `)
            plain.push(` ${attributes.datetime.slice(0, 16)} `)
          }
          break
      }
      if (SILENT.has(name)) silent += 1
    },
    ontext(text) {
      if (jsonLd !== undefined) jsonLd.push(text)
      if (inTitle && title.length < 300) title += text
      if (silent > 0) return
      textLength += text.length
      if (open !== undefined) {
        if (open.text.length < LINK_TEXT) open.text += text
      } else if (plainLength < PLAIN_SAMPLE && !inTitle) {
        plain.push(text)
        plainLength += text.length
      }
      if (sampled < TEXT_SAMPLE && !inTitle) {
        sample.push(text)
        sampled += text.length
      }
    },
    onclosetag(name) {
      depth -= 1
      if (name === 'a') closeLink()
      if (name === 'title') inTitle = false
      if (SILENT.has(name)) silent -= 1
      if (name === 'script' && jsonLd !== undefined) {
        markedEvents += jsonLd.join('').match(EVENT_TYPE)?.length ?? 0
        jsonLd = undefined
      }
    },
  })
  for (let at = 0; at < html.length && !stopped; at += CHUNK) parser.write(html.slice(at, at + CHUNK))
  if (!stopped) parser.end()
  closeLink()
  const words = sample.join(' ').slice(0, TEXT_SAMPLE)
  const own = plain.join(' ')
  return {
    links,
    robots,
    title: title.replace(/\s+/g, ' ').trim(),
    ...facts,
    markedEvents,
    ...countDates(words, year),
    ownDates: countDates(own, year).dates,
    tickets: TICKETS.test(words),
    textLength,
    scripts,
    password,
    text: own,
    cutShort: stopped,
  }
}

const relOf = (rel: string | undefined): readonly string[] =>
  rel === undefined ? [] : rel.toLowerCase().split(/\s+/).filter(Boolean)

const languageOf = (attributes: Record<string, string>): { hreflang?: string } =>
  attributes.hreflang ? { hreflang: attributes.hreflang.toLowerCase() } : {}

function readMeta(
  attributes: Record<string, string>,
  robots: string[],
  facts: { generator?: string },
  push: (link: PageLink) => void,
): void {
  const content = attributes.content ?? ''
  const name = attributes.name?.toLowerCase()
  if (name === 'robots' || name === 'rampe')
    robots.push(
      ...content
        .toLowerCase()
        .split(',')
        .map((word) => word.trim()),
    )
  if (name === 'generator') facts.generator ??= content.slice(0, 200)
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const target = /url\s*=\s*['"]?([^'"]+)/i.exec(content)?.[1]
    if (target !== undefined) push({ href: target.trim(), text: '', rel: ['refresh'], element: 'meta' })
  }
}
