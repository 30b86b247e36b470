// What of an address does not change the page behind it. Crawling, joining and publishing must agree on this.

/** Parameters that follow a visitor and change nothing on the page. Lower case; a final `*` stands for any ending. */
const TRACKING: readonly string[] = [
  'utm_*',
  'mtm_*',
  'pk_*',
  'piwik_*',
  'matomo_*',
  'hsa_*',
  'oly_*',
  'trk_*',
  'mc_*',
  'ml_*',
  'fb_*',
  'fbclid',
  'gclid',
  'gclsrc',
  'dclid',
  'gbraid',
  'wbraid',
  'msclkid',
  'yclid',
  'ttclid',
  'twclid',
  'igshid',
  'igsh',
  'li_fat_id',
  '_ga',
  '_gl',
  '_hsenc',
  '_hsmi',
  '_openstat',
  'vero_id',
  'vero_conv',
  'wickedid',
  'rb_clickid',
  's_cid',
  'epik',
  'srsltid',
  'phpsessid',
  'jsessionid',
  'aspsessionid*',
  'asp.net_sessionid',
  'sessionid',
  'session_id',
  'sess_id',
  'sid',
  'cfid',
  'cftoken',
  'zenid',
  'oscsid',
]

const EXACT = new Set(TRACKING.filter((name) => !name.endsWith('*')))
const BEGINNINGS = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))

/** True for a query parameter that tells who sent the visitor, or which visit it is, and not which page is meant. */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return EXACT.has(lower) || BEGINNINGS.some((beginning) => lower.startsWith(beginning))
}

/** Files that a server gives for their folder. */
export const INDEX_FILE = /\/(?:index|default)\.(?:html?|php|aspx?|jsp|cfm)$/i

/** A host without `www.`, with its port where it has one. */
export const hostKey = (url: URL): string => url.host.replace(/^www\./, '')

/**
 * One name for all the addresses of a page: scheme, `www.`, a last slash, `index.html`, tracking, the order of parameters, the
 * case of escapes (RFC 3986, 6.2.2.1) and the fragment aside. Undefined for what is no address on the web.
 *
 * @example pageKey('https://www.x.example/fr/index.html?utm_source=a#haut') // 'x.example/fr'
 */
export function pageKey(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const at = new URL(url)
  if (at.protocol !== 'http:' && at.protocol !== 'https:') return undefined
  const path = at.pathname
    .replace(INDEX_FILE, '/')
    .replace(/\/+$/, '')
    .replace(/%[\da-f]{2}/gi, (octet) => octet.toUpperCase())
  if (at.search === '') return hostKey(at) + path
  const query = [...at.searchParams]
    .filter(([name]) => !isTracking(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`
  return hostKey(at) + path + search
}
