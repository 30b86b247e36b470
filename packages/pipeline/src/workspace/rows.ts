import type { DatabaseSync } from 'node:sqlite'
import {
  type Claim,
  claimSchema,
  type Entity,
  entitySchema,
  type Issue,
  issueSchema,
  type SiteProfile,
  siteProfileSchema,
} from '@rampe/model'
import * as v from 'valibot'
import { atomically } from './database.ts'

const parse = <T>(schema: v.GenericSchema<T>, json: unknown): T => v.parse(schema, JSON.parse(String(json)))

/** The claims of one site, page by page: a page's claims are replaced as a whole. */
export function claimsOf(database: DatabaseSync, site: string) {
  const drop = database.prepare('DELETE FROM claims WHERE site = ? AND page = ?')
  const add = database.prepare('INSERT INTO claims (site, page, n, claim) VALUES (?, ?, ?, ?)')
  const all = database.prepare('SELECT claim FROM claims WHERE site = ? ORDER BY page, n')
  const total = database.prepare('SELECT count(*) AS n FROM claims WHERE site = ?')
  return {
    replace(page: string, claims: readonly Claim[]): void {
      atomically(database, () => {
        drop.run(site, page)
        for (const [n, one] of claims.entries()) add.run(site, page, n, JSON.stringify(one))
      })
    },
    /** Every claim, by page, in the order in which it was read. */
    *all(): Generator<Claim> {
      for (const row of all.iterate(site)) yield parse(claimSchema, row.claim)
    },
    count: (): number => Number(total.get(site)?.n),
  }
}

/** What each room had to tell about each page of one site. */
export function issuesOf(database: DatabaseSync, site: string) {
  const drop = database.prepare('DELETE FROM issues WHERE site = ? AND room = ? AND page = ?')
  const any = database.prepare('SELECT 1 FROM issues WHERE site = ? AND room = ? AND page = ? LIMIT 1')
  const clear = database.prepare('DELETE FROM issues WHERE site = ? AND room = ?')
  const add = database.prepare('INSERT INTO issues (site, room, page, n, issue) VALUES (?, ?, ?, ?, ?)')
  const all = database.prepare('SELECT issue FROM issues WHERE site = ? AND room = ? ORDER BY page, n')
  return {
    replace(room: string, page: string, issues: readonly Issue[]): void {
      if (issues.length === 0 && any.get(site, room, page) === undefined) return
      atomically(database, () => {
        drop.run(site, room, page)
        for (const [n, one] of issues.entries()) add.run(site, room, page, n, JSON.stringify(one))
      })
    },
    clear: (room: string): void => void clear.run(site, room),
    of: (room: string): readonly Issue[] => all.all(site, room).map((row) => parse(issueSchema, row.issue)),
  }
}

/** The entities of one site, as the last `map` resolved them. */
export function entitiesOf(database: DatabaseSync, site: string) {
  const drop = database.prepare('DELETE FROM entities WHERE site = ?')
  const add = database.prepare('INSERT INTO entities (site, iri, entity) VALUES (?, ?, ?)')
  const all = database.prepare('SELECT entity FROM entities WHERE site = ? ORDER BY iri')
  return {
    replace(entities: readonly Entity[]): void {
      atomically(database, () => {
        drop.run(site)
        for (const one of entities) add.run(site, one.iri, JSON.stringify(one))
      })
    },
    all: (): readonly Entity[] => all.all(site).map((row) => parse(entitySchema, row.entity)),
  }
}

/** What was learned of one site, and by which captures. */
export function profileOf(database: DatabaseSync, site: string) {
  const put = database.prepare(`INSERT INTO profiles (site, taught_by, profile) VALUES (?, ?, ?)
    ON CONFLICT (site) DO UPDATE SET taught_by = excluded.taught_by, profile = excluded.profile`)
  const one = database.prepare('SELECT taught_by, profile FROM profiles WHERE site = ?')
  return {
    put: (taughtBy: string, profile: SiteProfile): void => void put.run(site, taughtBy, JSON.stringify(profile)),
    get(): { readonly taughtBy: string; readonly profile: SiteProfile } | undefined {
      const row = one.get(site)
      return row && { taughtBy: String(row.taught_by), profile: parse(siteProfileSchema, row.profile) }
    },
  }
}
