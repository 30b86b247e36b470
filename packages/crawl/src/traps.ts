import type { Issue, Message } from '@rampe/model'
import type { FrontierEntry } from './visit.ts'

export interface TrapOptions {
  /** Links followed from a seed. @default 25 */
  readonly maxDepth?: number
}

/** Kinds of endlessness, each refused at a bound. */
export type TrapCode =
  | 'trap-depth'
  | 'trap-path'
  | 'trap-repeating'
  | 'trap-calendar'
  | 'trap-parameters'
  | 'trap-facets'
  | 'trap-paging'
  | 'trap-frontier'

const TEXTS: Readonly<Record<TrapCode, Message>> = {
  'trap-depth': { en: 'a chain of links that goes very deep', fr: 'une chaîne de liens très profonde' },
  'trap-path': { en: 'addresses with very many parts', fr: 'des adresses aux très nombreux segments' },
  'trap-repeating': { en: 'addresses that repeat the same part', fr: 'des adresses qui répètent le même segment' },
  'trap-calendar': { en: 'a calendar without end', fr: 'un calendrier sans fin' },
  'trap-parameters': { en: 'addresses with many parameters', fr: 'des adresses aux nombreux paramètres' },
  'trap-facets': { en: 'a listing with endless filters', fr: 'une liste aux filtres sans fin' },
  'trap-frontier': { en: 'more addresses than a site can have', fr: 'plus d’adresses qu’un site ne peut en avoir' },
  'trap-paging': { en: 'a listing with endless pages', fr: 'une liste aux pages sans fin' },
}

const MAX_SEGMENTS = 12
const MAX_PARAMETERS = 4
/** Different filters of one path. */
const MAX_FACETS = 40
/** Days of one calendar; months and years are fewer by nature. */
const MAX_DAYS = 120
const MAX_PAGE = 500
/** Paths whose filters are counted; more paths than this have no filters worth counting. */
const MAX_PATHS = 5000

/** Only addresses with a query or a year are counted. */
const VARIABLE = /[?]|\d{4}/

const PAGING = /^(?:page|paged|p|pg|pagenum|offset|start|from|skip|seite|pagina|e-page-\w+|tribe_paged|_page)$/i
const ISO_DATE = /(?:^|[^\d])((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])(?:[-/]?([0-2]\d|3[01]))?(?!\d)/

/** Remembers how much of each endless thing a crawl has taken, and refuses the rest. Each trap is told once per pattern. */
export class Traps {
  private readonly maxDepth: number
  private readonly now: () => Date
  private readonly facets = new Map<string, Set<string>>()
  private readonly days = new Map<string, Set<string>>()
  private readonly told = new Set<string>()
  private fresh: Issue[] = []

  constructor(now: () => Date, { maxDepth = 25 }: TrapOptions = {}) {
    this.now = now
    this.maxDepth = maxDepth
  }

  /** An address that has had its share before: in an earlier run, or before this one was cut off. */
  recall(address: string): void {
    if (VARIABLE.test(address)) this.judge(new URL(address), { depth: 0, role: 'page' })
  }

  /** True when the address is part of something endless that has had its share. */
  refuses(url: URL, entry: Pick<FrontierEntry, 'depth' | 'role'>): boolean {
    const code = this.judge(url, entry)
    if (code === undefined) return false
    this.tell(code, url)
    return true
  }

  /** The traps that were met since the last call. */
  issues(): readonly Issue[] {
    const fresh = this.fresh
    this.fresh = []
    return fresh
  }

  private judge(url: URL, { depth, role }: Pick<FrontierEntry, 'depth' | 'role'>): TrapCode | undefined {
    if (depth > this.maxDepth) return 'trap-depth'
    if (role !== 'page') return undefined
    const segments = url.pathname.split('/').filter((segment) => segment !== '')
    if (segments.length > MAX_SEGMENTS) return 'trap-path'
    if (repeats(segments)) return 'trap-repeating'
    const names = [...url.searchParams.keys()]
    if (names.length > MAX_PARAMETERS) return 'trap-parameters'
    const date = ISO_DATE.exec(url.pathname.replaceAll('/', '-') + url.search)
    if (date !== null && this.isEndlessCalendar(url, date)) return 'trap-calendar'
    if (names.length === 0) return undefined
    return this.judgeQuery(url)
  }

  private judgeQuery(url: URL): TrapCode | undefined {
    const filters: string[] = []
    for (const [name, value] of url.searchParams) {
      if (!PAGING.test(name)) filters.push(`${name}=${value}`)
      else if (/^\d+$/.test(value) && Number(value) > MAX_PAGE && !/offset|start|from|skip/i.test(name))
        return 'trap-paging'
    }
    if (filters.length < 2) return undefined
    return this.isFull(this.facets, url.host + url.pathname, filters.join('&'), MAX_FACETS) ? 'trap-facets' : undefined
  }

  /** A calendar is read from a year ago to two years ahead, and at most {@link MAX_DAYS} days of it. */
  private isEndlessCalendar(url: URL, [, year = '', month = '', day]: RegExpExecArray): boolean {
    const now = this.now()
    const distance = (Number(year) - now.getUTCFullYear()) * 12 + Number(month) - 1 - now.getUTCMonth()
    // An article of ten years ago is no calendar: only addresses that end with the date, or ask for it, are.
    const asks =
      url.search !== '' ? ISO_DATE.test(url.search) : /(?:19|20)\d{2}[-/]?\d{2}(?:[-/]?\d{2})?\/?$/.test(url.pathname)
    if (!asks) return false
    if (distance < -12 || distance > 24) return true
    const pattern = url.host + (url.pathname + url.search).replace(/\d+/g, '#')
    return day !== undefined && this.isFull(this.days, pattern, `${year}${month}${day}`, MAX_DAYS)
  }

  private isFull(table: Map<string, Set<string>>, key: string, value: string, limit: number): boolean {
    const known = table.get(key) ?? new Set()
    if (known.has(value)) return false
    if (known.size >= limit) return true
    if (table.size < MAX_PATHS) table.set(key, known.add(value))
    return false
  }

  /** Notes that a trap was met. */
  tell(code: TrapCode, url: URL): void {
    const pattern =
      code === 'trap-depth' || code === 'trap-path' ? url.host : url.host + url.pathname.replace(/\d+/g, '#')
    const key = `${code} ${code === 'trap-repeating' ? url.host : pattern}`
    if (this.told.has(key) || this.told.size > 1000) return
    this.told.add(key)
    const { en, fr } = TEXTS[code]
    this.fresh.push({
      code,
      severity: 'info',
      focusNode: url.href,
      url: url.href,
      message: {
        en: `The site leads robots into ${en}; only a part of it is visited.`,
        fr: `Le site entraîne les robots dans ${fr} ; seule une partie en est visitée.`,
      },
      remedy: {
        en: 'To visit other parts, name them under “include”; to leave this out, under “exclude”.',
        fr: 'Pour en visiter d’autres parties, nommez-les sous « include » ; pour l’écarter, sous « exclude ».',
      },
    })
  }
}

/** `/fr/fr/fr` or `/a/b/a/b`: a segment that stands three times, or two that stand twice. */
function repeats(segments: readonly string[]): boolean {
  const counts = new Map<string, number>()
  for (const segment of segments) counts.set(segment, (counts.get(segment) ?? 0) + 1)
  const repeated = [...counts.values()].filter((count) => count > 1)
  return repeated.length > 1 || repeated.some((count) => count > 2)
}
