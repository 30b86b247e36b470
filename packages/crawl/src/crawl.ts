import { type ClientOptions, failure, openClient, PRODUCT_TOKEN } from '@rampe/http'
import { type Capture, type Context, contextOf } from '@rampe/model'
import { canonicalUrl } from './address/canonical.ts'
import { hostOfGroup } from './address/group.ts'
import { scopeOf } from './address/scope.ts'
import type { Fetcher } from './fetcher.ts'
import { browserFetcher, httpFetcher, openCaptures } from './fetchers/index.ts'
import { Focus, SEED_GROUP } from './focus.ts'
import { Freshness } from './freshness.ts'
import { type Listing, pagesOf } from './listing.ts'
import { memoryStore } from './memory-store.ts'
import { RobotsKeeper } from './robots/keeper.ts'
import type { Source } from './source.ts'
import { listingSource, sources } from './sources/index.ts'
import type { CrawlStore } from './store.ts'
import { Traps } from './traps.ts'
import type { FrontierEntry, Visit } from './visit.ts'
import { Visitor } from './visitor.ts'
import { MAX_PAGES, walk } from './walk.ts'

export interface CrawlOptions {
  /** @default a store in memory, gone with the process */
  readonly store?: CrawlStore
  /** A folder of saved captures, or a `.warc` or `.warc.gz` file, to read instead of the network. */
  readonly captures?: string
  /** Pages and feeds to visit in one run. @default 5000 */
  readonly maxPages?: number
  /** @default no limit */
  readonly maxTimeSeconds?: number
  /** Milliseconds of rest for a host after each answer; 0 only for one's own server. @default 1000 */
  readonly delayMs?: number
  /** Requests to one host at a time. @default 1 */
  readonly perHost?: number
  /** The seeds' own hosts may be loopback or private. @default false */
  readonly allowPrivate?: boolean
  /** A web page or mail address of whoever runs this crawl: where a site's owner can complain. @default none, and it says so */
  readonly contact?: string
  /** @default Rampe/<version> (+<contact>) */
  readonly userAgent?: string
  /**
   * Which pages are shown by the system's Chromium (through the optional playwright-core): those that are empty until scripts
   * have run, all, or none. @default shells
   */
  readonly browser?: 'never' | 'shells' | 'always'
  /** Time-outs, sizes and tries of the one door. */
  readonly door?: Pick<
    ClientOptions,
    | 'connectTimeoutMs'
    | 'headersTimeoutMs'
    | 'totalTimeoutMs'
    | 'maxBytes'
    | 'maxHeaderBytes'
    | 'retries'
    | 'backoffMs'
    | 'maxWaitMs'
    | 'breakAfter'
    | 'restMs'
    | 'resolve'
    | 'sign'
  >
  /** Globs of addresses: see `Scope`. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Pages that were looked at within so many days are not asked for again; seeds are. @default 0 */
  readonly recentDays?: number
  /** Final addresses to visit beside what is found. */
  readonly urls?: readonly string[]
  /** Listings to start from beside the seeds, and which of their links to follow. */
  readonly listings?: readonly Listing[]
  /** Follow nothing but `listings`: visit the seeds, `urls`, and what these lists hold. @default false */
  readonly onlyListed?: boolean
  /** Counts the events in a capture, to steer by; undefined where a guess must do. @default a guess from the page's outside */
  readonly countEvents?: (capture: Capture) => number | undefined
}

/**
 * Visits a site from its seeds, most promising addresses first, and yields each visit once the store has committed it.
 *
 * The order depends on the site alone, not on timing: with `perHost` above 1, answers are committed in the order in which
 * they were asked for. An interrupted crawl (abort, `kill -9`, `maxTimeSeconds`) goes on at the next call with the same
 * store. Trouble with a page is an outcome, not an exception.
 *
 * @throws RampeError `url-invalid` for a seed that is no web address; `captures-invalid`
 * @example
 * for await (const { outcome } of crawl(['https://theatre.example/'])) if (outcome.kind === 'captured') read(outcome.capture)
 */
export async function* crawl(
  seeds: readonly string[],
  options: CrawlOptions = {},
  context: Context = contextOf(),
): AsyncGenerator<Visit, void, undefined> {
  const store = options.store ?? memoryStore()
  const roots = seeds.map(seedUrl)
  const { fetcher, robots, browser } = await equip(roots, options, store, context)
  try {
    const { done, groups, lessons, resumed } = await store.open()
    const focus = new Focus(groups, lessons, resumed)
    const scope = scopeOf([...roots, ...listedOf(options)], options)
    // Hosts that an earlier run found to be the site's: a seed's redirect is not followed again before its pages are read.
    for (const host of groups.map(({ group }) => hostOfGroup(group)))
      if (host !== undefined) scope.admit(new URL(`http://${host}/`))
    focus.added(await store.add(fetcher.holds === undefined ? startOf(roots, options) : fetcher.holds.map(heldEntry)))
    const freshness = new Freshness(context.now, options.recentDays)
    const traps = new Traps(context.now)
    for await (const address of store.addresses()) traps.recall(address)
    const visitor = new Visitor({
      store,
      fetcher,
      context,
      focus,
      freshness,
      sources: sourcesFor(options),
      frontier: Math.max(20_000, 10 * (options.maxPages ?? MAX_PAGES)),
      scope,
      traps,
      browse: options.browser ?? 'shells',
      ...(browser === undefined ? {} : { browser }),
      ...(robots === undefined ? {} : { robots }),
      ...(options.countEvents === undefined ? {} : { countEvents: options.countEvents }),
    })
    yield* walk({ store, focus, freshness, visitor, done, width: widthOf(roots, options) }, options, context)
  } finally {
    await browser?.close()
    await fetcher.close()
  }
}

/** Visits in flight: each host of the seeds may have its share. Fixed for a crawl, because the order depends on it. */
const widthOf = (roots: readonly string[], { perHost = 1 }: CrawlOptions): number =>
  perHost * Math.min(8, new Set(roots.map((root) => new URL(root).host)).size)

/** The means of a crawl: an archive, or the network and the manners that go with it. */
async function equip(
  roots: readonly string[],
  options: CrawlOptions,
  store: CrawlStore,
  context: Context,
): Promise<{ fetcher: Fetcher; robots?: RobotsKeeper; browser?: Fetcher }> {
  if (options.captures !== undefined) return { fetcher: await openCaptures(options.captures) }
  const client = openClient(
    {
      ...options.door,
      ...(options.contact === undefined ? {} : { contact: options.contact }),
      ...(options.userAgent === undefined ? {} : { userAgent: options.userAgent }),
      ...(options.delayMs === undefined ? {} : { delayMs: options.delayMs }),
      ...(options.perHost === undefined ? {} : { perHost: options.perHost }),
      privateHosts: options.allowPrivate === true ? roots.map((root) => new URL(root).hostname) : [],
    },
    context,
  )
  const robots = new RobotsKeeper(client, context, store, tokenOf(options.userAgent))
  const allows = async (url: URL): Promise<boolean> => (await robots.allows(url)).allowed
  const browser = options.browser === 'never' ? undefined : browserFetcher({ client, allows })
  return { fetcher: httpFetcher(client), robots, ...(browser === undefined ? {} : { browser }) }
}

/** The name by which robots.txt addresses whoever calls himself so: ours, where it is part of his name. */
const tokenOf = (userAgent: string = PRODUCT_TOKEN): string =>
  new RegExp(`\\b${PRODUCT_TOKEN}\\b`, 'i').test(userAgent) ? PRODUCT_TOKEN : userAgent

function seedUrl(seed: string): string {
  const url = canonicalUrl(/^[a-z][a-z0-9+.-]*:/i.test(seed) && !/^[\w.-]+:\d/.test(seed) ? seed : `https://${seed}`)
  if (url === undefined) throw failure('url-invalid', seed)
  return url
}

const seedEntry = (url: string): FrontierEntry => ({
  url,
  priority: 1,
  depth: 0,
  source: 'seed',
  group: SEED_GROUP,
  role: 'page',
})
/** What a person listed, in canonical form. */
const listedOf = ({ urls = [], listings = [] }: CrawlOptions): readonly string[] =>
  [...urls, ...listings.flatMap(pagesOf)].map(seedUrl)

/** Where a crawl starts: its seeds, and what a person listed beside them. */
const startOf = (roots: readonly string[], options: CrawlOptions): readonly FrontierEntry[] => [
  ...roots.map(seedEntry),
  ...listedOf(options).map(
    (url): FrontierEntry => ({ url, priority: 1, depth: 0, source: 'list', group: SEED_GROUP, role: 'page' }),
  ),
]

const sourcesFor = ({ listings = [], onlyListed = false }: CrawlOptions): readonly Source[] => [
  ...(listings.length === 0 ? [] : [listingSource(listings)]),
  ...(onlyListed ? [] : sources),
]

const heldEntry = (url: string): FrontierEntry => ({
  url,
  priority: 0.5,
  depth: 0,
  source: 'archive',
  group: 'archive +',
  role: 'page',
})
