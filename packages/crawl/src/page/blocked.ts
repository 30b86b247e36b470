import type { PageScan } from './scan.ts'

interface Wall {
  readonly name: string
  /** Any of these in the first part of the page, in lower case. */
  readonly marks: readonly string[]
  /** Response headers, by name, that must hold this text. */
  readonly header?: readonly [name: string, part: string]
}

/** Pages that stand where the asked page should be. A wall is short: real pages that mention these names are long. */
const WALLS: readonly Wall[] = [
  {
    name: 'cloudflare',
    marks: [
      'cf-browser-verification',
      'cf_chl_opt',
      '/cdn-cgi/challenge-platform',
      'just a moment...',
      'attention required! | cloudflare',
    ],
  },
  { name: 'cloudflare', marks: [], header: ['cf-mitigated', 'challenge'] },
  { name: 'queue-it', marks: ['queue-it.net', 'queueittoken'] },
  { name: 'imperva', marks: ['_incapsula_resource', 'incapsula incident id'] },
  { name: 'datadome', marks: ['captcha-delivery.com', 'geo.captcha-delivery'] },
  { name: 'perimeterx', marks: ['px-captcha', '_pxappid'] },
  { name: 'akamai', marks: ['errors.edgesuite.net', 'sec-if-cpt-container'] },
  { name: 'aws-waf', marks: ['awswafintegration', 'aws-waf-token'] },
  { name: 'sucuri', marks: ['sucuri_cloudproxy_js', 'sucuri website firewall'] },
  { name: 'siteground', marks: ['sgcaptcha', '.well-known/sgcaptcha'] },
  { name: 'ddos-guard', marks: ['ddos-guard'] },
  {
    name: 'captcha',
    marks: [
      'please verify you are a human',
      'are you a robot?',
      'êtes-vous un robot',
      'checking your browser',
      'vérification de votre navigateur',
    ],
  },
]

/** A wall has less text than this. */
const WALL_TEXT = 1500
const HEAD = 60_000

/** The name of the wall that this page is; undefined for an ordinary page. */
export function wallOf(html: string, scan: PageScan, headers: Readonly<Record<string, string>>): string | undefined {
  const lower = html.slice(0, HEAD).toLowerCase()
  const short = scan.textLength < WALL_TEXT
  for (const { name, marks, header } of WALLS) {
    if (header !== undefined && headers[header[0]]?.includes(header[1]) === true) return name
    if (short && scan.links.length < 15 && marks.some((mark) => lower.includes(mark))) return name
  }
  // A log-in page: a password field, hardly any text, no way on.
  return scan.password && short && scan.links.length < 12 && scan.dates === 0 ? 'login' : undefined
}

/** What sites write on their "not found" pages. */
const NOT_FOUND =
  /\b(?:404|page not found|not found|page introuvable|introuvable|page inexistante|erreur 404|error 404|n['’]existe (?:pas|plus)|no longer exists|does(?: not|n['’]t) exist|can['’]t be found|could not be found|cannot be found)\b/i

/** Text that a "not found" page has at most, and where it says so. */
const NOT_FOUND_TEXT = 3000
const NOT_FOUND_HEAD = 400

/** A page that says that it does not exist, under status 200: short, without dates, and saying so at once. */
export const isSoftNotFound = ({ title, text, textLength, dates, markedEvents }: PageScan): boolean =>
  dates === 0 &&
  markedEvents === 0 &&
  textLength < NOT_FOUND_TEXT &&
  (NOT_FOUND.test(title) || NOT_FOUND.test(text.trimStart().slice(0, NOT_FOUND_HEAD)))

/** Text and links that an empty shell has at most. */
const SHELL_TEXT = 250
const SHELL_LINKS = 4

/** A page that shows nothing until its scripts have run. */
export const isShell = ({ textLength, links, scripts, markedEvents }: PageScan): boolean =>
  scripts > 0 &&
  markedEvents === 0 &&
  textLength < SHELL_TEXT &&
  links.filter(({ element }) => element === 'a').length < SHELL_LINKS
