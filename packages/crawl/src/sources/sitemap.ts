import { constants, gunzipSync } from 'node:zlib'
import { type Capture, textOf } from '@rampe/model'
import { SaxesParser } from 'saxes'
import { charsetOf } from '../page/charset.ts'
import type { Hint, Source } from '../source.ts'

/** The protocol's own limits (sitemaps.org): addresses in one file, and bytes after inflation. */
const MAX_URLS = 50_000
const MAX_BYTES = 50 * 1024 * 1024
const CHUNK = 64 * 1024
/** More mistakes than this, and it is no XML. */
const MAX_ERRORS = 1000

/** Sitemaps and their indexes: XML, plain text, gzipped or not; RSS and Atom where they are given as sitemaps. */
export const sitemap: Source = {
  name: 'sitemap',
  *find({ capture, entry }) {
    if (entry.role !== 'sitemap') return
    const { host } = new URL(capture.url)
    const away = entry.referrer !== undefined && URL.parse(entry.referrer)?.host !== host
    for (const hint of readSitemap(capture)) {
      // A site whose sitemaps stand on another host keeps the parts of the index there too.
      const part = away && hint.role === 'sitemap' && URL.parse(hint.url, capture.url)?.host === host
      yield part ? { ...hint, anywhere: true } : hint
    }
  },
}

/** Where XML begins: servers let warnings and blank lines slip in before it. */
const XML_START = /<(?:\?xml|!--|!DOCTYPE|(?:[\w-]{1,40}:)?(?:urlset|sitemapindex|rss|feed|rdf)\b)/i

/** The addresses that a sitemap lists. Reads as far as it can: a file that breaks off gives what stands before. */
export function readSitemap(capture: Pick<Capture, 'body' | 'mediaType' | 'charset'>): readonly Hint[] {
  // Twice: some servers compress what is compressed already, and say so of one of them.
  const body = inflated(inflated(capture.body))
  const charset = charsetOf(body, 'text/xml', body === capture.body ? capture.charset : undefined)
  const text = textOf({ ...capture, body, ...(charset === undefined ? {} : { charset }) } as Capture)
  const head = text.slice(0, 4000)
  const at = head.search(XML_START)
  if (at >= 0) return readXml(text.slice(at))
  return /^\s*</.test(head) ? readXml(text) : readText(text)
}

/** `.xml.gz` is served as a file of its own, without a content coding. One that breaks off gives what came before. */
function inflated(body: Uint8Array): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body
  try {
    return gunzipSync(body, { maxOutputLength: MAX_BYTES, finishFlush: constants.Z_SYNC_FLUSH })
  } catch (error) {
    // A bomb or a broken file lists nothing.
    if (error instanceof Error && 'code' in error) return new Uint8Array()
    throw error
  }
}

const readText = (text: string): readonly Hint[] =>
  text
    .split(/\r\n|\r|\n/, MAX_URLS)
    .map((line) => line.trim())
    .filter((line) => /^https?:\/\//i.test(line))
    .map((url) => ({ url }))

interface Item {
  /** The element's name, and how many elements it stands in. */
  readonly kind: string
  readonly depth: number
  url?: string
  /** RSS: the item's own address where it has no link. */
  guid?: string
  changed?: string | undefined
  published?: string | undefined
  readonly alternates: string[]
}

/** Elements that hold one address, in sitemaps, indexes, RSS and Atom; by local name: prefixes and namespaces vary. */
const ITEMS: ReadonlySet<string> = new Set(['url', 'sitemap', 'item', 'entry'])
/** When a page was changed, in sitemaps and Atom; and when it came out, in Atom, RSS and Dublin Core. */
const CHANGED: ReadonlySet<string> = new Set(['lastmod', 'updated', 'modified'])
const PUBLISHED: ReadonlySet<string> = new Set(['published', 'pubdate', 'date'])
const FIELDS: ReadonlySet<string> = new Set(['loc', 'link', 'guid', ...CHANGED, ...PUBLISHED])

/** RSS writes dates as mail does (RFC 822); everybody else as W3C date-times, which stay as they are. */
function dateOf(text: string): string | undefined {
  if (/^\d{4}(?:-|$)/.test(text)) return text
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

function readXml(text: string): readonly Hint[] {
  const hints: Hint[] = []
  const parser = new SaxesParser({ xmlns: false })
  let item: Item | undefined
  let depth = 0
  /** The element that was opened last, where it is still open. */
  let field = ''
  let permalink = true
  let words = ''

  const take = (): void => {
    // In an address, `&amp;` was escaped once too often.
    const value = words.trim().replaceAll('&amp;', '&')
    // Extensions keep addresses of images and videos in elements of their own, a step further down.
    if (item !== undefined && value !== '' && depth <= item.depth + 1) {
      if (field === 'loc' || field === 'link') item.url ??= value
      if (field === 'guid' && permalink && /^https?:/i.test(value)) item.guid ??= value
      if (CHANGED.has(field)) item.changed ??= dateOf(value)
      if (PUBLISHED.has(field)) item.published ??= dateOf(value)
    }
    field = ''
    words = ''
  }
  const settle = (): void => {
    if (item !== undefined && hints.length < MAX_URLS) hints.push(...hintsOf(item))
    item = undefined
  }
  // Sites forget to close: what can still be read is read. One closing tag can be thousands of errors.
  let errors = 0
  parser.on('error', () => {
    errors += 1
    if (errors > MAX_ERRORS) throw new NoXml()
  })
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name)
    // Inside of a field nothing opens: the field was not closed.
    if (FIELDS.has(field) && words.trim() !== '') {
      take()
      depth -= 1
    }
    depth += 1
    words = ''
    if (ITEMS.has(local) && (item === undefined || item.kind === local)) {
      settle()
      item = { kind: local, depth, alternates: [] }
    }
    field = local
    permalink = attributes.isPermaLink !== 'false'
    const { href, rel, hreflang } = attributes
    if (local !== 'link' || href === undefined || item === undefined) return
    if (rel === 'alternate' && hreflang !== undefined) item.alternates.push(href)
    else if (rel === undefined || rel === 'alternate') item.url ??= href
  })
  const onText = (given: string): void => {
    if (words.length < 4000) words += given
  }
  parser.on('text', onText)
  parser.on('cdata', onText)
  parser.on('closetag', ({ name }) => {
    const local = localName(name)
    if (local === field) take()
    depth -= 1
    if (local === item?.kind) settle()
    words = ''
    field = ''
  })
  try {
    const readable = repaired(text)
    for (let at = 0; at < readable.length && hints.length < MAX_URLS; at += CHUNK)
      parser.write(readable.slice(at, at + CHUNK))
  } catch (error) {
    if (!(error instanceof NoXml)) throw error
  }
  return hints
}

/** Ends the reading of what is XML by its first words only. */
class NoXml extends Error {}

/** A bare ampersand in an address would swallow what follows it; in a CDATA section it stands for itself. */
const repaired = (text: string): string =>
  text.replace(/<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&(?!#?\w{1,32};)/g, (found) => (found === '&' ? '&amp;' : found))

function hintsOf({ kind, url, guid, changed, published, alternates }: Item): readonly Hint[] {
  const [first, ...others] = [...new Set([url ?? guid ?? [], alternates].flat())]
  if (first === undefined) return []
  const lastmod = changed ?? published
  const hint: Hint = {
    url: first,
    ...(lastmod === undefined ? {} : { lastmod }),
    ...(kind === 'sitemap' ? { role: 'sitemap' as const } : {}),
  }
  return [hint, ...others.map((other) => ({ url: other }))]
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()
