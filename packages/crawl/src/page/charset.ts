import { isAscii, isUtf8 } from 'node:buffer'
import sniffHtml from 'html-encoding-sniffer'

/** Media types whose body is text. */
const TEXT = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:xml|json|javascript|rss|atom|xhtml)|application\/x-ndjson)/

/** Encodings of one byte a character, as the Encoding Standard names them. */
const ONE_BYTE = /^(?:windows-\d+|iso-8859-\d+|macintosh|koi8-\w)$/

/** `text/html; charset="UTF-8"` → its parts, in lower case; sniffs a missing media type from the first bytes. */
export function mediaTypeOf(header: string | undefined, body: Uint8Array): { mediaType: string; charset?: string } {
  const [type = '', ...parameters] = (header ?? '').split(';')
  const mediaType = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/.test(type.trim()) ? type.trim().toLowerCase() : sniffType(body)
  const charset = parameters
    .map((parameter) => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(parameter)?.[1])
    .find((label) => label !== undefined)
  return charset === undefined ? { mediaType } : { mediaType, charset: charset.toLowerCase() }
}

/** A small part of WHATWG MIME Sniffing (7.1), for servers that send no type. */
function sniffType(body: Uint8Array): string {
  const head = Buffer.from(body.subarray(0, 512)).toString('latin1').trimStart().toLowerCase()
  if (/^<(?:!doctype html|html|head|body|script|!--|title|div|h1|p|a|table|br)\b/.test(head)) return 'text/html'
  if (head.startsWith('<?xml')) return 'text/xml'
  if (head.startsWith('begin:vcalendar')) return 'text/calendar'
  if (/^[{[]/.test(head)) return 'application/json'
  return head.includes('\0') ? 'application/octet-stream' : 'text/plain'
}

/**
 * The encoding of a text body, as browsers find it: byte order mark, header, `<meta>` (WHATWG HTML, 13.2.3.2); then, where
 * nobody says, UTF-8 if the bytes read as UTF-8 and windows-1252 if not. A header or `<meta>` is not believed that claims UTF-8 or
 * UTF-16 over bytes that are none, or an encoding of one byte a character over bytes that are UTF-8: these hardly ever are by chance.
 *
 * @returns a label that `TextDecoder` takes; undefined for what is no text
 */
export function charsetOf(body: Uint8Array, mediaType: string, declared: string | undefined): string | undefined {
  if (!TEXT.test(mediaType)) return undefined
  const shown = bomOf(body) ?? wideOf(body)
  if (shown !== undefined) return shown
  const told = mediaType.includes('html')
    ? htmlCharset(body, declared)
    : (label(declared) ?? xmlCharset(body, mediaType))
  // UTF-16 would have shown itself: markup has a zero beside each of its characters.
  if (told === undefined || told.startsWith('utf-')) return readsAsUtf8(body) ? 'utf-8' : 'windows-1252'
  return ONE_BYTE.test(told) && !isAscii(body) && readsAsUtf8(body) ? 'utf-8' : told
}

const htmlCharset = (body: Uint8Array, declared: string | undefined): string =>
  sniffHtml(body, {
    ...(declared === undefined ? {} : { transportLayerEncodingLabel: declared }),
    defaultEncoding: 'UTF-8',
  }).toLowerCase()

const bomOf = (body: Uint8Array): string | undefined => {
  const [a, b, c] = body
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined
}

/** UTF-16 without a mark, by the zeros around the first `<` (XML, appendix F). */
const wideOf = (body: Uint8Array): string | undefined => {
  const [a, b, c, d] = body
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return 'utf-16le'
  return a === 0 && b === 0x3c && c === 0 && d !== 0 ? 'utf-16be' : undefined
}

const xmlCharset = (body: Uint8Array, mediaType: string): string | undefined => {
  if (!mediaType.endsWith('xml')) return undefined
  const head = Buffer.from(body.subarray(0, 200)).toString('latin1')
  return label(/^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1])
}

/** The label in the spelling of the Encoding Standard; undefined for one that nobody knows. */
function label(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  try {
    return new TextDecoder(name).encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** UTF-8, but for a few broken places: a character that was cut in two, a sentence pasted from elsewhere. */
function readsAsUtf8(body: Uint8Array): boolean {
  if (isUtf8(body)) return true
  let whole = 0
  let broken = 0
  for (const char of new TextDecoder().decode(body).match(/[^\0-\x7f]/g) ?? []) {
    if (char === '\uFFFD') broken += 1
    else whole += 1
  }
  return whole >= broken
}
