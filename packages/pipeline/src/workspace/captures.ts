import type { DatabaseSync } from 'node:sqlite'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { FrontierEntry } from '@rampe/crawl'
import { type Capture, captureSchema } from '@rampe/model'
import * as v from 'valibot'
import { atomically } from './database.ts'

/** A capture as the workspace keeps it, with what has become of it since. */
export interface KeptCapture {
  readonly capture: Capture
  /** When a server first said that the page is no longer there (404, 410); the capture stays. RFC 3339. */
  readonly gone?: string
  /** Names the reading that the page's claims come from: see `markRead`. */
  readonly readAs?: string
}

/** A capture's place in the workspace, without its body. */
export interface CaptureEntry {
  readonly url: string
  readonly digest: string
  readonly readAs?: string
}

/** What a capture was fetched as. */
type Role = FrontierEntry['role']

/**
 * The captures of one site: the last good one of each page. Bodies are compressed (Zstandard, RFC 8878) and stand by themselves, so
 * that a page which is as it was costs the writing of one short row.
 */
export function capturesOf(database: DatabaseSync, site: string) {
  const put =
    database.prepare(`INSERT INTO captures (site, url, at, checked, run, role, digest, events, etag, modified, meta)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (site, url) DO UPDATE SET at = excluded.at, checked = excluded.checked,
    run = excluded.run, role = excluded.role, digest = excluded.digest, events = excluded.events, etag = excluded.etag,
    modified = excluded.modified, gone = NULL, meta = excluded.meta RETURNING id`)
  const putBody = database.prepare(
    'INSERT INTO bodies (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
  )
  const one = database.prepare('SELECT * FROM captures JOIN bodies USING (id) WHERE site = ? AND url = ?')
  const all = database.prepare('SELECT * FROM captures JOIN bodies USING (id) WHERE site = ? ORDER BY url')
  const list = database.prepare('SELECT url, digest, read_as FROM captures WHERE site = ? ORDER BY url')
  const check = database.prepare('UPDATE captures SET checked = ?, run = ?, gone = NULL WHERE site = ? AND url = ?')
  const lose = database.prepare('UPDATE captures SET gone = coalesce(gone, ?) WHERE site = ? AND url = ?')
  const read = database.prepare('UPDATE captures SET read_as = ? WHERE site = ? AND url = ?')
  const removeBody = database.prepare(
    'DELETE FROM bodies WHERE id = (SELECT id FROM captures WHERE site = ? AND url = ?)',
  )
  const remove = database.prepare('DELETE FROM captures WHERE site = ? AND url = ?')
  const total = database.prepare('SELECT count(*) AS n FROM captures WHERE site = ? AND role = ?')
  const compress = { params: { [constants.ZSTD_c_compressionLevel]: 1 } }

  return {
    /** Keeps a capture in place of the page's last one; `run` is the run that made it, `events` what the crawl counted. */
    put({ body, ...rest }: Capture, run: number, events: number, role: Role = 'page'): void {
      const { url, capturedAt, digest, headers } = rest
      const { etag = null, 'last-modified': modified = null } = headers
      const meta = JSON.stringify(rest)
      const bytes = zstdCompressSync(body, compress)
      atomically(database, () => {
        const row = put.get(site, url, capturedAt, capturedAt, run, role, digest, events, etag, modified, meta)
        putBody.run(Number(row?.id), bytes)
      })
    },
    get(url: string): KeptCapture | undefined {
      const row = one.get(site, url)
      return row && kept(row)
    },
    /** Every capture, by address, one at a time. */
    *all(): Generator<KeptCapture> {
      for (const row of all.iterate(site)) yield kept(row)
    },
    /** What there is, by address. */
    list: (): readonly CaptureEntry[] =>
      list.all(site).map((row) => ({
        url: String(row.url),
        digest: String(row.digest),
        ...(row.read_as === null ? {} : { readAs: String(row.read_as) }),
      })),
    /** The page is as it was. */
    unchanged: (url: string, at: string, run: number): void => void check.run(at, run, site, url),
    /** The server says that the page is no longer there. */
    gone: (url: string, at: string): void => void lose.run(at, site, url),
    /** Remembers that the claims in the workspace come from this reading of the capture. */
    markRead: (url: string, readAs: string): void => void read.run(readAs, site, url),
    remove(url: string): void {
      atomically(database, () => {
        removeBody.run(site, url)
        remove.run(site, url)
      })
    },
    /** How many there are of a kind; lists of addresses and feeds are no pages. */
    count: (role: Role = 'page'): number => Number(total.get(site, role)?.n),
  }
}

const rowSchema = v.object({
  meta: v.string(),
  body: v.instance(Uint8Array),
  gone: v.nullable(v.string()),
  read_as: v.nullable(v.string()),
})

function kept(given: unknown): KeptCapture {
  const row = v.parse(rowSchema, given)
  const body = new Uint8Array(zstdDecompressSync(row.body))
  const capture = v.parse(captureSchema, { ...JSON.parse(row.meta), body })
  return {
    capture,
    ...(row.gone === null ? {} : { gone: row.gone }),
    ...(row.read_as === null ? {} : { readAs: row.read_as }),
  }
}
