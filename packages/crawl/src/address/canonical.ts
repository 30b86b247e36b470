import { INDEX_FILE, isTracking } from '@rampe/model'

/** `;jsessionid=…` in a path (Servlet specification, 7.1.3), and `/(S(…))` (ASP.NET without cookies). */
const PATH_SESSION = /;(?:jsessionid|phpsessid|sid)=[^/?]*|\/\((?:[ASFX]\([\w-]{1,80}\))+\)(?=\/)/gi

/**
 * The one form of an address under which the frontier knows a page: no fragment, no tracking or session parameters,
 * parameters sorted by name, index files named by their folder, escapes in their shortest form (RFC 3986, 6.2.2).
 * Host and scheme are in lower case, default ports are gone, as `URL` does. Case in paths is kept: servers differ.
 *
 * @returns undefined for what is no http or https address, is longer than 2,000 characters, or carries a password
 */
export function canonicalUrl(address: string, base?: string): string | undefined {
  if (address.length > MAX_LENGTH * 2) return undefined
  const url = URL.parse(address.trim(), base)
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined
  if (url.username !== '' || url.password !== '' || url.hostname === '') return undefined
  url.hash = ''
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '')
  if (/[;(]/.test(url.pathname)) url.pathname = url.pathname.replace(PATH_SESSION, '')
  if (UNUSUAL.test(url.pathname)) url.pathname = shortEscapes(url.pathname)
  if (url.search !== '') url.search = canonicalQuery(url.search)
  if (url.search === '' && INDEX_FILE.test(url.pathname)) url.pathname = url.pathname.replace(INDEX_FILE, '/')
  // Reading `search` of `?` gives '' while the address keeps the mark.
  const href = url.search === '' ? url.href.replace(/\?$/, '') : url.href
  return href.length > MAX_LENGTH ? undefined : href
}

/** The longest address that is worth a request. */
export const MAX_LENGTH = 2000

function canonicalQuery(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    // `&amp;` that was escaped once too often.
    .map((pair) => shortEscapes(pair.replace(/^amp;/, '')))
    .filter((pair) => pair !== '' && !isTracking(nameOf(pair)))
  // A stable sort: values of one name keep their order.
  const sorted = kept.toSorted((a, b) => compare(nameOf(a), nameOf(b)))
  return sorted.length === 0 ? '' : `?${sorted.join('&')}`
}

const nameOf = (pair: string): string => pair.split('=', 1)[0] ?? ''
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Escapes, and characters that no URI may hold (RFC 3986, appendix A) and `URL` leaves as they are. */
const UNUSUAL = /[%|^[\]\\`{}]/

/** `%7e` → `~`, `%c3` → `%C3` (RFC 3986, 6.2.2.1 and 6.2.2.2); `[` → `%5B`. */
const shortEscapes = (text: string): string =>
  text.replace(/%[0-9a-f]{2}|[|^[\]\\`{}]/gi, (sequence) => {
    if (sequence.length === 1) return `%${sequence.charCodeAt(0).toString(16).toUpperCase()}`
    const char = String.fromCharCode(Number.parseInt(sequence.slice(1), 16))
    return /[A-Za-z0-9\-._~]/.test(char) ? char : sequence.toUpperCase()
  })
