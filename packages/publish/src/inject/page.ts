import type { Props } from '../node.ts'
import { snippet } from '../snippet.ts'
import { asGood } from './as-good.ts'
import { markedEvents } from './marked-items.ts'
import { type Scan, type Span, scan } from './scan.ts'

/** What became, or would become, of a page. */
export type Outcome =
  | 'injected'
  | 'replaced'
  | 'removed'
  | 'unchanged'
  | 'no-data'
  | 'kept-existing'
  | 'switched-off'
  | 'fragment'
  | 'unsupported-encoding'
  | 'broken-html'

export interface InjectedHtml {
  readonly outcome: Outcome
  /** The page's bytes; the same object where nothing changed. */
  readonly html: Uint8Array
  /** Scripts of the page's own that are no JSON. They are left alone. */
  readonly invalidJsonLd: number
}

/** Finds the markup for a page whose canonical link this is. `undefined`: nothing is known, an earlier script goes. */
export type Choose = (canonical: string | undefined) => Props | undefined

const UTF8 = new Set(['utf-8', 'utf8', 'unicode-1-1-utf-8'])

/**
 * Puts a page's JSON-LD into its HTML: replaces Rampe's own marked script, or adds one at the end of the head. Every other
 * byte stays as it is; doing it twice changes nothing; with no markup to choose, it takes the script out again.
 *
 * Pages in another encoding than UTF-8 get their letters as `\u…`, which reads the same in all of them; UTF-16 is left alone.
 */
export function injectHtml(bytes: Uint8Array, choose: Choose): InjectedHtml {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const same = (outcome: Outcome, invalidJsonLd = 0): InjectedHtml => ({ outcome, html: bytes, invalidJsonLd })
  if (isUtf16(buffer)) return same('unsupported-encoding')
  const page = scan(buffer.toString('latin1'))
  const others = page.others.map((span) => parsed(buffer, span))
  const invalid = others.filter((one) => one === undefined).length
  const { document, reason } = wanted(page, () => [...others, ...markedEvents(buffer.toString('utf8'))], choose)
  if (document === undefined) {
    if (page.marked.length === 0) return same(reason, invalid)
    return { outcome: 'removed', html: spliced(buffer, page.marked, undefined), invalidJsonLd: invalid }
  }
  const [first] = page.marked
  const insertAt = first?.start ?? page.insertAt
  if (insertAt === undefined) return same('fragment', invalid)
  const script = encoded(snippet(document), page.charset, buffer.indexOf('<?xml') === 0)
  const html = spliced(buffer, page.marked, { at: insertAt, script })
  if (buffer.equals(html)) return same('unchanged', invalid)
  if (!isFound(html, insertAt)) return same('broken-html', invalid)
  return { outcome: first === undefined ? 'injected' : 'replaced', html, invalidJsonLd: invalid }
}

/** What was put in must be found again as one script, or it could never be taken out: broken pages are left alone. */
function isFound(html: Buffer, at: number): boolean {
  const { marked } = scan(html.toString('latin1'))
  return marked.length === 1 && marked[0]?.start === at
}

/** The JSON-LD of Rampe's own script on a page: is the snippet live, and what does it say? `undefined` where there is none. */
export function liveSnippet(html: Uint8Array): unknown {
  const buffer = Buffer.from(html.buffer, html.byteOffset, html.byteLength)
  const [first] = scan(buffer.toString('latin1')).marked
  if (first === undefined) return undefined
  const element = buffer.toString('utf8', first.start, first.end)
  try {
    return JSON.parse(element.slice(element.indexOf('>') + 1, element.lastIndexOf('</')))
  } catch {
    return undefined // edited by hand: it says nothing to a machine either
  }
}

/** Takes Rampe's script out of a page. */
export const removeFromHtml = (bytes: Uint8Array): InjectedHtml => injectHtml(bytes, () => undefined)

function wanted(page: Scan, theirs: () => readonly unknown[], choose: Choose): { document?: Props; reason: Outcome } {
  if (page.off) return { reason: 'switched-off' }
  const document = choose(page.canonical)
  if (document === undefined) return { reason: 'no-data' }
  return asGood(theirs(), document) ? { reason: 'kept-existing' } : { document, reason: 'injected' }
}

function parsed(buffer: Buffer, span: Span): unknown {
  try {
    return JSON.parse(buffer.toString('utf8', span.start, span.end))
  } catch {
    return undefined // counted, reported and left alone: it is the page's
  }
}

const isUtf16 = (buffer: Buffer): boolean => {
  const [first, second] = buffer
  return (
    (first === 0xfe && second === 0xff) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0 && second === 0x3c) ||
    (first === 0x3c && second === 0)
  )
}

/** In XML an ampersand begins a reference, also inside a script; in JSON it can be written otherwise. */
function encoded(script: string, charset: string | undefined, isXml: boolean): Buffer {
  const text = isXml ? script.replaceAll('&', '\\u0026') : script
  if (UTF8.has(charset ?? '')) return Buffer.from(text)
  return Buffer.from(
    text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  )
}

/** The bytes without these spans, and with a script where it belongs. */
function spliced(buffer: Buffer, spans: readonly Span[], insert: { at: number; script: Buffer } | undefined): Buffer {
  const parts: Buffer[] = []
  let from = 0
  const upTo = (end: number): void => {
    parts.push(buffer.subarray(from, end))
  }
  if (insert !== undefined && spans.length === 0) {
    return Buffer.concat([buffer.subarray(0, insert.at), insert.script, buffer.subarray(insert.at)])
  }
  for (const [index, span] of spans.entries()) {
    upTo(span.start)
    if (index === 0 && insert !== undefined) parts.push(insert.script)
    from = span.end
  }
  upTo(buffer.length)
  return Buffer.concat(parts)
}
