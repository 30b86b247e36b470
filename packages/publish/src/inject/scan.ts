import { Parser } from 'htmlparser2'
import { MARK } from '../snippet.ts'

/** From the first byte of a thing to the one after its last. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What an injector needs to know of a page. Positions are byte offsets. */
export interface Scan {
  readonly canonical?: string
  /** What the page says its encoding is, lower case. */
  readonly charset?: string
  /** `<meta name="rampe" content="off">`: an editor's own switch. */
  readonly off: boolean
  /** Where a script belongs; absent for a fragment. */
  readonly insertAt?: number
  /** Rampe's own scripts, whole elements. */
  readonly marked: readonly Span[]
  /** The content of everybody else's JSON-LD scripts. */
  readonly others: readonly Span[]
}

const CHUNK = 2048

/** What may stand in a head (HTML, 4.2.1 metadata content); anything else begins the body. */
const METADATA = new Set(['meta', 'link', 'title', 'base', 'style', 'script', 'noscript', 'template'])

/** Of these the start tag alone is enough; of the others the end must be seen. */
const ENDLESS = new Set(['html', 'head', 'meta', 'link', 'base'])

/** Elements whose content says nothing about where the head ends. */
const OPAQUE = new Set(['noscript', 'template', 'svg'])

interface Bounds {
  /** The start of `</head>`. */
  headEnd?: number
  /** The start of `<body>`, or the end of the last thing that belongs to a head, once the body has begun. */
  bodyStart?: number
  /** The end of the last thing that belongs to a head. */
  metadata?: number
  whole: boolean
}

/**
 * Reads the head of a page, and on to the end only where there is JSON-LD further down.
 *
 * @param html the bytes of the page, one character each (latin1), so that positions are byte offsets whatever the encoding
 */
export function scan(html: string): Scan {
  const needed = endOfJsonLd(html)
  const marked: Span[] = []
  const others: Span[] = []
  const page: Told = { off: false }
  const at: Bounds = { whole: false }
  let opaque = ''
  let script: { readonly start: number; readonly content: number; readonly own: boolean } | undefined

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script') {
        const own = MARK in attributes
        if (own || /^\s*application\/ld\+json\s*(?:;|$)/i.test(attributes.type ?? '')) {
          script = { start: parser.startIndex, content: parser.endIndex + 1, own }
        }
      }
      if (opaque !== '' || at.bodyStart !== undefined || at.headEnd !== undefined) return
      if (name === 'link') readLink(attributes, page)
      else if (name === 'meta') readMeta(attributes, page)
      if (OPAQUE.has(name)) opaque = name
      if (name === 'html' || name === 'head') at.whole = true
      else if (name === 'body' || name === 'frameset') at.bodyStart = parser.startIndex
      else if (!METADATA.has(name)) at.bodyStart = at.metadata ?? parser.startIndex
      if (name === 'body' || name === 'frameset') at.whole = true
      else if (ENDLESS.has(name)) at.metadata = parser.endIndex + 1
    },
    onclosetag(name, implied) {
      if (name === opaque) opaque = ''
      const inHead = opaque === '' && at.bodyStart === undefined && at.headEnd === undefined
      if (inHead && !implied && name === 'head') at.headEnd = parser.startIndex
      else if (inHead && !implied && METADATA.has(name)) at.metadata = parser.endIndex + 1
      if (name !== 'script' || script === undefined) return
      if (!implied && script.own) marked.push({ start: script.start, end: parser.endIndex + 1 })
      else if (!implied) others.push({ start: script.content, end: parser.startIndex })
      script = undefined
    },
    onprocessinginstruction(name) {
      if (name.toLowerCase() !== '!doctype') return
      at.whole = true
      at.metadata ??= parser.endIndex + 1
    },
  })
  let from = 0
  for (; from < html.length; from += CHUNK) {
    if ((at.headEnd !== undefined || at.bodyStart !== undefined) && from > needed) break
    parser.write(html.slice(from, from + CHUNK))
  }
  if (from >= html.length) parser.end()
  const insertAt = at.headEnd ?? at.bodyStart ?? at.metadata
  return { ...page, ...(at.whole && insertAt !== undefined ? { insertAt } : {}), marked, others }
}

/** Where the last script ends that may be JSON-LD or ours, or -1. A cheap look before anything is parsed. */
function endOfJsonLd(html: string): number {
  let last = html.lastIndexOf(MARK)
  for (const found of html.matchAll(/ld(?:\+|&#(?:43|x2b);)json/gi)) last = Math.max(last, found.index)
  if (last === -1) return -1
  const close = /<\/script\s*>/gi
  close.lastIndex = last
  return close.exec(html)?.index ?? html.length
}

interface Told {
  canonical?: string
  charset?: string
  off: boolean
}

type Attributes = Readonly<Record<string, string>>

function readLink({ rel = '', href }: Attributes, page: Told): void {
  if (page.canonical === undefined && href && rel.toLowerCase().split(/\s+/).includes('canonical'))
    page.canonical = href.trim()
}

function readMeta(attributes: Attributes, page: Told): void {
  const { charset, content = '', name = '' } = attributes
  const equivalent =
    attributes['http-equiv']?.toLowerCase() === 'content-type' ? /charset=([\w-]+)/i.exec(content)?.[1] : undefined
  const declared = charset ?? equivalent
  if (declared !== undefined && page.charset === undefined) page.charset = declared.trim().toLowerCase()
  if (name.toLowerCase() === 'rampe' && content.trim().toLowerCase() === 'off') page.off = true
}
