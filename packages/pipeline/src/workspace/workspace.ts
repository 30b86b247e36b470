import type { CrawlStore } from '@rampe/crawl'
import { capturesOf } from './captures.ts'
import { crawlStoreOf } from './crawl-store.ts'
import { atomically, keepNow, openDatabase } from './database.ts'
import { claimsOf, entitiesOf, issuesOf, profileOf } from './rows.ts'
import { runsOf } from './runs.ts'

/** What the machine remembers of one site. */
export interface SiteMemory {
  readonly site: string
  readonly captures: ReturnType<typeof capturesOf>
  readonly crawlStore: CrawlStore
  readonly claims: ReturnType<typeof claimsOf>
  readonly issues: ReturnType<typeof issuesOf>
  readonly entities: ReturnType<typeof entitiesOf>
  readonly profile: ReturnType<typeof profileOf>
  readonly runs: ReturnType<typeof runsOf>
  /** Keeps nothing of a page: neither its capture nor what was read from it. */
  forgetPage(url: string): void
  /** All of the work is kept, or nothing. */
  atomically<T>(work: () => T): T
}

/** The machine's memory: a folder that can be deleted without losing what a person said. */
export interface Workspace extends Disposable {
  /** Every site in it, sorted. */
  sites(): readonly string[]
  site(site: string): SiteMemory
}

/**
 * Opens a workspace folder, `.rampe/` by custom; `:memory:` for one that leaves nothing behind.
 *
 * @throws RampeError `workspace-not-writable`, `workspace-unreadable`
 */
export function openWorkspace(folder: string, now: () => Date = () => new Date()): Workspace {
  const database = openDatabase(folder)
  const sites = database.prepare('SELECT DISTINCT site FROM runs ORDER BY site')
  return {
    sites: () => sites.all().map((row) => String(row.site)),
    site: (site) => {
      const captures = capturesOf(database, site)
      const runs = runsOf(database, site, now)
      const claims = claimsOf(database, site)
      const issues = issuesOf(database, site)
      return {
        site,
        captures,
        crawlStore: crawlStoreOf(database, site, captures, runs),
        claims,
        issues,
        entities: entitiesOf(database, site),
        profile: profileOf(database, site),
        runs,
        forgetPage: (url) => {
          captures.remove(url)
          claims.replace(url, [])
          issues.replace('extract', url, [])
        },
        atomically: (work) => atomically(database, work),
      }
    },
    [Symbol.dispose]: () => {
      keepNow(database)
      database.close()
    },
  }
}
