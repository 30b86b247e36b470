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
