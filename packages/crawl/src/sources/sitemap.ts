import { gunzipSync } from 'node:zlib'
import { type Capture, textOf } from '@rampe/model'
import { SaxesParser } from 'saxes'
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
    if (entry.role === 'sitemap') yield* readSitemap(capture)
  },
}

/** The addresses that a sitemap lists. Reads as far as it can: a file that breaks off gives what stands before. */
export function readSitemap(capture: Pick<Capture, 'body' | 'mediaType' | 'charset'>): readonly Hint[] {
  const body = inflated(capture.body)
  const text = textOf({ ...capture, body } as Capture)
  return /^\s*</.test(text.slice(0, 1000)) ? readXml(text) : readText(text)
}

/** `.xml.gz` is served as a file of its own, without a content coding. */
function inflated(body: Uint8Array): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body
  try {
    return gunzipSync(body, { maxOutputLength: MAX_BYTES })
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
  url?: string
  lastmod?: string | undefined
  readonly alternates: string[]
}

/** Elements that hold one address, in sitemaps, indexes, RSS and Atom; by local name: prefixes and namespaces vary. */
const ITEMS: ReadonlySet<string> = new Set(['url', 'sitemap', 'item', 'entry'])
/** When a page was changed, in sitemaps, Atom and RSS. */
const MODIFIED: ReadonlySet<string> = new Set(['lastmod', 'updated', 'published', 'pubdate'])

/** RSS writes dates as mail does (RFC 822); everybody else as W3C date-times, which stay as they are. */
function dateOf(text: string): string | undefined {
  if (/^\d{4}(?:-|$)/.test(text)) return text
  const at = Date.parse(text)
  return Number.isNaN(at) ? undefined : new Date(at).toISOString()
}

/** Extensions name addresses of images and videos in `loc` and `link` of their own. */
const FOREIGN = /^(?:image|video|news|media|mobile|content|itunes|geo):/

function readXml(text: string): readonly Hint[] {
  const hints: Hint[] = []
  const parser = new SaxesParser({ xmlns: false })
  let item: Item | undefined
  let kind = ''
  let field = ''
  let words = ''
  let foreign = 0
  let errors = 0

  // Sites forget to close: what can still be read is read.
  parser.on('error', () => {
    errors += 1
  })
  parser.on('opentag', ({ name, attributes }) => {
    words = ''
    if (FOREIGN.test(name)) foreign += 1
    const local = localName(name)
    if (ITEMS.has(local)) {
      item = { alternates: [] }
      kind = local
    }
    field = local
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
    if (FOREIGN.test(name)) foreign -= 1
    else if (foreign === 0 && item !== undefined && local === field) {
      const value = words.trim()
      if (value !== '' && (local === 'loc' || local === 'link')) item.url ??= value
      if (value !== '' && MODIFIED.has(local)) item.lastmod ??= dateOf(value)
    }
    if (local === kind && item !== undefined) {
      if (hints.length < MAX_URLS) hints.push(...hintsOf(item, kind))
      item = undefined
    }
    words = ''
  })
  // A bare ampersand in an address would swallow what follows it.
  const escaped = text.replace(/&(?!#?\w{1,32};)/g, '&amp;')
  for (let at = 0; at < escaped.length && errors < MAX_ERRORS && hints.length < MAX_URLS; at += CHUNK)
    parser.write(escaped.slice(at, at + CHUNK))
  return hints
}

function hintsOf({ url, lastmod, alternates }: Item, kind: string): readonly Hint[] {
  if (url === undefined) return []
  const first: Hint = {
    url,
    ...(lastmod === undefined ? {} : { lastmod }),
    ...(kind === 'sitemap' ? { role: 'sitemap' as const } : {}),
  }
  return [first, ...alternates.filter((other) => other !== url).map((other) => ({ url: other }))]
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase()
