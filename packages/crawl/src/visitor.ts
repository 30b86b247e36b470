import { type Capture, type Context, type Issue, type PageKind, textOf } from '@rampe/model'
import { canonicalUrl } from './address/canonical.ts'
import { promiseOfGroup } from './address/group.ts'
import { type EntryMaker, entriesOf } from './entries.ts'
import type { Fetched, Fetcher } from './fetcher.ts'
import { errorIssue, issueFor, statusIssue } from './issues.ts'
import { isShell, isSoftNotFound, wallOf } from './page/blocked.ts'
import { charsetOf, mediaTypeOf } from './page/charset.ts'
import { Copies, simhash } from './page/copies.ts'
import { guessKind } from './page/kind.ts'
import { type PageScan, scanPage } from './page/scan.ts'
import { digestOf, shownPage, yearOf } from './page/shown.ts'
import { directives } from './robots/directives.ts'
import type { RobotsKeeper } from './robots/keeper.ts'
import type { Document } from './source.ts'
import type { CrawlStore, Previous } from './store.ts'
import type { FrontierEntry, Outcome, Traffic, Visit } from './visit.ts'

export interface VisitorParts extends EntryMaker {
  readonly store: CrawlStore
  readonly fetcher: Fetcher
  /** Shows pages that are empty until scripts have run; absent where there is none. */
  readonly browser?: Fetcher
  /** Which pages the browser shows. */
  readonly browse: 'never' | 'shells' | 'always'
  /** Absent where pages come from disk. */
  readonly robots?: RobotsKeeper
  /** Counts the events of a capture; the extractors know better than a guess. */
  readonly countEvents?: (capture: Capture) => number
  readonly context: Context
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const MAX_HOPS = 10
const HTML = /html/
const READABLE = /html|xml|calendar|json|^text\/plain$/

/** What a visit found out, before it is dressed as a {@link Visit}. */
interface Result {
  readonly outcome: Outcome
  readonly discovered?: readonly FrontierEntry[]
  readonly aliases?: readonly string[]
  readonly pageKind?: PageKind
  readonly events?: number
  readonly issues?: readonly Issue[]
  readonly copy?: boolean
}

/** A visit, and whether the page holds no events and looks like others. */
export interface Visited {
  readonly visit: Visit
  readonly copy: boolean
}

const skipped = (issue: Issue): Result => ({ outcome: { kind: 'skipped', issue } })
const failed = (issue: Issue): Result => ({ outcome: { kind: 'failed', issue } })

const unchanged = ({ url, events }: Previous, checkedAt: string, hops: readonly string[]): Result => ({
  outcome: { kind: 'unchanged', url, checkedAt },
  aliases: hops,
  events,
})

/** Visits one address: asks leave, fetches, follows redirects hop by hop, looks at what came, and finds the way on. */
export class Visitor {
  private readonly parts: VisitorParts
  private readonly copies = new Copies()

  constructor(parts: VisitorParts) {
    this.parts = parts
  }

  /** @throws only what is no expected trouble, and `aborted` */
  async visit(entry: FrontierEntry): Promise<Visited> {
    const spent: Spent = { requests: 0, bytes: 0, milliseconds: 0, gap: undefined }
    const result = await this.result(entry, spent)
    const traffic: Traffic = {
      host: new URL(entry.url).host,
      requests: spent.requests,
      bytes: spent.bytes,
      milliseconds: spent.milliseconds,
      ...(spent.gap === undefined ? {} : { gap: spent.gap }),
    }
    const visit: Visit = {
      entry,
      outcome: result.outcome,
      discovered: result.discovered ?? [],
      aliases: result.aliases ?? [],
      ...(result.pageKind === undefined ? {} : { pageKind: result.pageKind }),
      events: result.events ?? 0,
      issues: [...(result.issues ?? []), ...this.parts.traps.issues()],
      ...(spent.requests === 0 ? {} : { traffic }),
    }
    return { visit, copy: result.copy ?? false }
  }

  private async result(entry: FrontierEntry, spent: Spent): Promise<Result> {
    const { store, fetcher, robots, scope, context } = this.parts
    const seed = entry.source === 'seed'
    const hops: string[] = []
    let url = entry.url
    for (;;) {
      if (robots !== undefined) {
        const state = await robots.allows(new URL(url))
        if (state.kind === 'unreachable') {
          return failed(
            state.cause === undefined ? issueFor('robots-unreachable', url) : errorIssue(state.cause, url, seed),
          )
        }
        if (!state.allowed) return skipped(issueFor('robots-disallowed', url, seed ? { severity: 'violation' } : {}))
      }
      const previous = await store.previous(url)
      let fetched: Fetched
      try {
        fetched = await fetcher.fetch(
          { url, role: entry.role, ...(previous === undefined ? {} : { previous }) },
          context,
        )
      } catch (error) {
        const issue = errorIssue(error, url, seed)
        if (issue.code === 'aborted') throw error
        return failed(issue)
      }
      add(spent, fetched)
      const location = fetched.headers.location
      if (!REDIRECTS.has(fetched.status) || location === undefined)
        return this.look(entry, fetched, hops, previous, spent)
      hops.push(url)
      const next = this.onward(location, url)
      if (next === undefined || hops.length > MAX_HOPS || hops.includes(next))
        return skipped(issueFor('redirect-loop', entry.url))
      const target = new URL(next)
      // A seed may redirect to the site's true name; other pages stay in scope.
      if (fetcher.holds === undefined && !seed && entry.role === 'page' && !scope.includes(target)) {
        return skipped(issueFor('out-of-scope', entry.url, { value: next }))
      }
      if (seed) scope.admit(target)
      if (await store.settled(next))
        return { ...skipped(issueFor('duplicate', entry.url, { value: next })), aliases: hops }
      url = next
    }
  }

  private onward(location: string, base: string): string | undefined {
    if (this.parts.fetcher.holds === undefined) return canonicalUrl(location, base)
    const url = URL.parse(location, base)
    return url === null ? undefined : (url.href.split('#', 1)[0] ?? url.href)
  }

  /** Looks at an answer that is no redirect. */
  private async look(
    entry: FrontierEntry,
    fetched: Fetched,
    hops: readonly string[],
    previous: Previous | undefined,
    spent: Spent,
  ): Promise<Result> {
    const { store, context } = this.parts
    const { url, status, headers, body } = fetched
    const seed = entry.source === 'seed'
    const checkedAt = fetched.capturedAt ?? context.now().toISOString()
    if (status === 304 && previous !== undefined) return unchanged(previous, checkedAt, hops)
    if (status < 200 || status >= 300) {
      // A place where a sitemap might have stood is no broken link.
      if (entry.source === 'well-known') return skipped({ ...statusIssue(status, entry.url, false), severity: 'info' })
      return failed(statusIssue(status, entry.url, seed))
    }
    const digest = digestOf(body)
    if (previous?.digest === digest) return unchanged(previous, checkedAt, hops)
    const type = mediaTypeOf(headers['content-type'], body)
    if (entry.role === 'sitemap' ? HTML.test(type.mediaType) : !READABLE.test(type.mediaType)) {
      return seed
        ? failed(issueFor('seed-not-a-page', entry.url, { value: type.mediaType }))
        : skipped(issueFor('not-a-page', entry.url, { value: type.mediaType }))
    }
    const charset = charsetOf(body, type.mediaType, type.charset)
    const capture: Capture = {
      url,
      requestedUrl: hops[0] ?? entry.url,
      redirects: hops.slice(1),
      capturedAt: checkedAt,
      status,
      mediaType: type.mediaType,
      ...(charset === undefined ? {} : { charset }),
      headers,
      digest,
      body,
    }
    if (this.parts.fetcher.holds !== undefined) return this.saved(capture, hops)
    const twin = await store.twin(digest)
    if (twin !== undefined && twin !== url)
      return { ...skipped(issueFor('duplicate', entry.url, { value: twin })), aliases: [...hops, url] }
    return HTML.test(capture.mediaType)
      ? this.page(entry, capture, hops, spent, previous)
      : this.list(entry, capture, hops)
  }

  /** A page from an archive: taken as it is, followed nowhere. */
  private saved(capture: Capture, hops: readonly string[]): Result {
    const guess = HTML.test(capture.mediaType)
      ? guessKind(scanPage(textOf(capture), yearOf(capture)), capture.url)
      : undefined
    return {
      outcome: { kind: 'captured', capture },
      aliases: hops,
      ...(guess === undefined ? {} : { pageKind: guess.kind }),
      events: this.events(capture, guess?.events ?? 0),
    }
  }

  private async page(
    entry: FrontierEntry,
    plain: Capture,
    hops: readonly string[],
    spent: Spent,
    previous: Previous | undefined,
  ): Promise<Result> {
    const { capture, html, scan, fetched } = await shownPage(plain, this.parts)
    if (fetched !== undefined) add(spent, fetched)
    if (previous?.digest === capture.digest) return unchanged(previous, capture.capturedAt, hops)
    const wall = wallOf(html, scan, capture.headers)
    if (wall !== undefined) return failed(issueFor('page-blocked', entry.url, { value: wall }))
    if (entry.source !== 'seed' && isSoftNotFound(scan)) return skipped(issueFor('page-soft-404', entry.url))
    const robots = [...scan.robots, ...directives(capture.headers['x-robots-tag'])]
    const guess = guessKind(scan, capture.url)
    const document = await this.document(entry, capture, html, { ...scan, robots })
    const events = this.events(capture, guess.events)
    const discovered = entriesOf(document, events, this.parts)
    if (robots.includes('noindex') || robots.includes('none'))
      return { ...skipped(issueFor('page-noindex', entry.url)), discovered, aliases: [...hops, capture.url] }
    return {
      outcome: { kind: 'captured', capture },
      discovered,
      aliases: [...hops, ...this.canonicalAlias(scan, document.base, capture.url)],
      pageKind: guess.kind,
      events,
      copy: events === 0 && this.isCopy(entry.group, scan),
      issues: this.trouble(entry, scan),
    }
  }

  private async list(entry: FrontierEntry, capture: Capture, hops: readonly string[]): Promise<Result> {
    const document = await this.document(entry, capture)
    const events = entry.role === 'sitemap' ? 0 : this.events(capture, entry.role === 'feed' ? 1 : 0)
    return {
      outcome: { kind: 'captured', capture },
      discovered: entriesOf(document, events, this.parts),
      aliases: hops,
      events,
    }
  }

  private trouble(entry: FrontierEntry, scan: PageScan): readonly Issue[] {
    if (entry.source === 'seed' && scan.textLength === 0 && scan.links.length === 0)
      return [issueFor('site-empty', entry.url)]
    return isShell(scan) ? [issueFor('page-needs-browser', entry.url)] : []
  }

  /** Pages are compared with those whose links promised the same; one without words of its own by the words of its links. */
  private isCopy(group: string, { text, links }: PageScan): boolean {
    const fingerprint = simhash(text) ?? simhash(links.map((link) => link.text).join(' '))
    return fingerprint !== undefined && this.copies.isCopy(promiseOfGroup(group), fingerprint)
  }

  private events(capture: Capture, guess: number): number {
    return this.parts.countEvents?.(capture) ?? guess
  }

  private async document(entry: FrontierEntry, capture: Capture, html?: string, scan?: PageScan): Promise<Document> {
    const { robots } = this.parts
    const state = entry.source === 'seed' ? await robots?.of(new URL(capture.url)) : undefined
    return {
      capture,
      entry,
      ...(html === undefined || scan === undefined ? {} : { html, scan }),
      base: URL.parse(scan?.base ?? '', capture.url)?.href ?? capture.url,
      ...(state?.kind === 'rules' ? { sitemaps: state.robots.sitemaps } : {}),
    }
  }

  /**
   * The address that the page itself calls canonical, when it differs only by its query, a final slash or the protocol. A
   * canonical link to another path is too often a mistake of a template to be believed.
   */
  private canonicalAlias({ canonical }: PageScan, base: string, url: string): readonly string[] {
    const address = canonical === undefined ? undefined : canonicalUrl(canonical, base)
    if (address === undefined || address === url) return []
    const [a, b] = [new URL(address), new URL(url)]
    const same =
      a.host.replace(/^www\./, '') === b.host.replace(/^www\./, '') &&
      a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '')
    return same ? [address] : []
  }
}

interface Spent {
  requests: number
  bytes: number
  milliseconds: number
  gap: number | undefined
}

function add(spent: Spent, fetched: Fetched): void {
  spent.requests += fetched.requests
  spent.bytes += fetched.received
  spent.milliseconds += fetched.milliseconds
  spent.gap ??= fetched.gap
}
