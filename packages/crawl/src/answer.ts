import { PRODUCT_TOKEN } from '@rampe/http'
import { type Capture, type Context, type Issue, textOf } from '@rampe/model'
import { canonicalUrl } from './address/canonical.ts'
import { promiseOfGroup } from './address/group.ts'
import { type EntryMaker, entriesOf } from './entries.ts'
import type { Cost, Fetched, Fetcher } from './fetcher.ts'
import { issueFor, statusIssue } from './issues.ts'
import { isShell, isSoftNotFound, wallOf } from './page/blocked.ts'
import { charsetOf, mediaTypeOf } from './page/charset.ts'
import { Copies, simhash } from './page/copies.ts'
import { guessKind } from './page/kind.ts'
import { type PageScan, scanPage } from './page/scan.ts'
import { digestOf, shownPage, yearOf } from './page/shown.ts'
import { failed, type Result, skipped } from './result.ts'
import { directives } from './robots/directives.ts'
import type { RobotsKeeper } from './robots/keeper.ts'
import type { Document } from './source.ts'
import { readSitemap } from './sources/sitemap.ts'
import type { CrawlStore, Previous } from './store.ts'
import type { FrontierEntry } from './visit.ts'

export interface AnswerParts extends EntryMaker {
  readonly store: CrawlStore
  readonly fetcher: Fetcher
  /** Shows pages that are empty until scripts have run; absent where there is none. */
  readonly browser?: Fetcher
  /** Which pages the browser shows. */
  readonly browse: 'never' | 'shells' | 'always'
  readonly robots?: RobotsKeeper
  /** Counts the events of a capture; the extractors know better than a guess. */
  readonly countEvents?: (capture: Capture) => number | undefined
  readonly context: Context
}

/** An answer that is no redirect, and how it came about. */
export interface Arrival {
  readonly entry: FrontierEntry
  readonly fetched: Fetched
  /** Addresses that redirected, in order. */
  readonly hops: readonly string[]
  /** The last good capture of the address that answered. */
  readonly previous: Previous | undefined
}

/** A result, and what it took a browser to show the page, where one did. */
type Read = Result & { readonly shown?: Cost }

const HTML = /html/
const READABLE = /html|xml|calendar|json|^text\/plain$/

const unchanged = ({ url, events }: Previous, checkedAt: string, hops: readonly string[]): Result => ({
  outcome: { kind: 'unchanged', url, checkedAt },
  aliases: hops,
  events,
})

/** Looks at what a server sent: is it new, is it a page, what does it hold, and where does it lead? */
export class AnswerReader {
  private readonly parts: AnswerParts
  private readonly copies = new Copies()

  constructor(parts: AnswerParts) {
    this.parts = parts
  }

  /** A page that was not asked for, because the site itself says that it is as it was. */
  spared({ url, events, checkedAt }: Previous, hops: readonly string[]): Result {
    return { outcome: { kind: 'unchanged', url, checkedAt, spared: true }, aliases: hops, events }
  }

  async read(arrival: Arrival): Promise<Read> {
    const { entry, fetched, hops, previous } = arrival
    const { status, body } = fetched
    const seed = entry.source === 'seed'
    const checkedAt = fetched.capturedAt ?? this.parts.context.now().toISOString()
    if (status === 304 && previous !== undefined) return unchanged(previous, checkedAt, hops)
    if (status < 200 || status >= 300) {
      // A place where a sitemap might have stood is no broken link.
      if (entry.source === 'well-known') return skipped({ ...statusIssue(status, entry.url, false), severity: 'info' })
      return failed(statusIssue(status, entry.url, seed))
    }
    const digest = digestOf(body)
    if (previous?.digest === digest) return unchanged(previous, checkedAt, hops)
    const capture = captureOf(arrival, digest, checkedAt)
    const { mediaType } = capture
    if (entry.role === 'sitemap' ? HTML.test(mediaType) : !READABLE.test(mediaType)) {
      return seed
        ? failed(issueFor('seed-not-a-page', entry.url, { value: mediaType }))
        : skipped(issueFor('not-a-page', entry.url, { value: mediaType }))
    }
    if (this.parts.fetcher.holds !== undefined) return this.saved(capture, hops)
    const twin = await this.parts.store.twin(digest)
    if (twin !== undefined && twin !== capture.url)
      return { ...skipped(issueFor('duplicate', entry.url, { value: twin })), aliases: [...hops, capture.url] }
    return HTML.test(mediaType) ? this.page(arrival, capture) : this.list(arrival, capture)
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

  private async page({ entry, hops, previous }: Arrival, plain: Capture): Promise<Read> {
    const { capture, html, scan, fetched } = await shownPage(plain, this.parts)
    const shown = fetched === undefined ? {} : { shown: fetched }
    if (previous?.digest === capture.digest) return { ...unchanged(previous, capture.capturedAt, hops), ...shown }
    const wall = wallOf(html, scan, capture.headers)
    if (wall !== undefined) return { ...failed(issueFor('page-blocked', entry.url, { value: wall })), ...shown }
    if (entry.source !== 'seed' && isSoftNotFound(scan))
      return { ...skipped(issueFor('page-soft-404', entry.url)), ...shown }
    const robots = [
      ...scan.robots,
      ...directives(capture.headers['x-robots-tag'], this.parts.robots?.agent ?? PRODUCT_TOKEN),
    ]
    const guess = guessKind(scan, capture.url)
    const document = await this.document(entry, capture, html, { ...scan, robots })
    const events = this.events(capture, guess.events)
    const discovered = entriesOf(document, events, this.parts)
    if (robots.includes('noindex') || robots.includes('none'))
      return { ...skipped(issueFor('page-noindex', entry.url)), discovered, aliases: [...hops, capture.url], ...shown }
    return {
      outcome: { kind: 'captured', capture },
      discovered,
      aliases: [...hops, ...canonicalAlias(scan, document.base, capture.url)],
      pageKind: guess.kind,
      events,
      copy: events === 0 && this.isCopy(entry.group, scan),
      issues: trouble(entry, scan),
      ...shown,
    }
  }

  private async list({ entry, hops }: Arrival, capture: Capture): Promise<Result> {
    const document = await this.document(entry, capture)
    const events = entry.role === 'sitemap' ? 0 : this.events(capture, entry.role === 'feed' ? 1 : 0)
    return {
      outcome: { kind: 'captured', capture },
      discovered: entriesOf(document, events, this.parts),
      aliases: hops,
      events,
    }
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
}

function captureOf({ entry, fetched, hops }: Arrival, digest: string, capturedAt: string): Capture {
  const { url, status, headers, body } = fetched
  const told = mediaTypeOf(headers['content-type'], body)
  // Servers call a sitemap a page, too: that it lists addresses tells.
  const misnamed = entry.role === 'sitemap' && HTML.test(told.mediaType) && readSitemap({ body, ...told }).length > 0
  const type = misnamed ? { ...told, mediaType: 'text/xml' } : told
  const charset = charsetOf(body, type.mediaType, type.charset)
  return {
    url,
    requestedUrl: hops[0] ?? entry.url,
    redirects: hops.slice(1),
    capturedAt,
    status,
    mediaType: type.mediaType,
    ...(charset === undefined ? {} : { charset }),
    headers,
    digest,
    body,
  }
}

function trouble(entry: FrontierEntry, scan: PageScan): readonly Issue[] {
  if (entry.source === 'seed' && scan.textLength === 0 && scan.links.length === 0)
    return [issueFor('site-empty', entry.url)]
  return isShell(scan) ? [issueFor('page-needs-browser', entry.url)] : []
}

/**
 * The address that the page itself calls canonical, when it differs only by its query, a final slash or the protocol. A
 * canonical link to another path is too often a mistake of a template to be believed.
 */
function canonicalAlias({ canonical }: PageScan, base: string, url: string): readonly string[] {
  const address = canonical === undefined ? undefined : canonicalUrl(canonical, base)
  if (address === undefined || address === url) return []
  const [a, b] = [new URL(address), new URL(url)]
  const same =
    a.host.replace(/^www\./, '') === b.host.replace(/^www\./, '') &&
    a.pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '')
  return same ? [address] : []
}
