import type { DatabaseSync } from 'node:sqlite'

/** The runs of one site. A run is open until its crawl has come to its end: the next one then takes it up. */
export function runsOf(database: DatabaseSync, site: string, now: () => Date) {
  const open = database.prepare('SELECT id FROM runs WHERE site = ? AND crawled IS NULL ORDER BY id DESC LIMIT 1')
  const latest = database.prepare('SELECT id FROM runs WHERE site = ? ORDER BY id DESC LIMIT 1')
  const begin = database.prepare('INSERT INTO runs (site, started) VALUES (?, ?) RETURNING id')
  const crawled = database.prepare('UPDATE runs SET crawled = ? WHERE id = ?')
  const end = database.prepare('UPDATE runs SET ended = ?, summary = ? WHERE id = ?')
  const readAs = database.prepare('UPDATE runs SET reading = ? WHERE id = ?')
  const reading = database.prepare(
    'SELECT reading FROM runs WHERE site = ? AND reading IS NOT NULL ORDER BY id DESC LIMIT 1',
  )
  const last = database.prepare(
    'SELECT summary FROM runs WHERE site = ? AND summary IS NOT NULL ORDER BY id DESC LIMIT 1',
  )
  let id: number | undefined
  return {
    /** The run at hand: one that was cut off is taken up, else a new one begins. */
    current(): { readonly id: number; readonly resumed: boolean } {
      if (id !== undefined) return { id, resumed: true }
      const cutOff = open.get(site)?.id
      id = Number(cutOff ?? begin.get(site, now().toISOString())?.id)
      return { id, resumed: cutOff !== undefined }
    },
    /** The crawl is complete: what follows belongs to this run, the next crawl to a new one. */
    crawled(): void {
      if (id !== undefined) crawled.run(now().toISOString(), id)
      id = undefined
    },
    /** Remembers by which version of reading the entities of the workspace were found. */
    readAs(version: number): void {
      const row = latest.get(site)
      if (row) readAs.run(version, Number(row.id))
    },
    /** The version of reading that found them; undefined before the first time. */
    reading(): number | undefined {
      const row = reading.get(site)
      return row ? Number(row.reading) : undefined
    },
    /** Every room has been walked through. */
    ended(summary: unknown): void {
      const row = latest.get(site)
      if (row) end.run(now().toISOString(), JSON.stringify(summary), Number(row.id))
    },
    /** What the last run that came to its end counted. */
    last(): unknown {
      const row = last.get(site)
      return row ? JSON.parse(String(row.summary)) : undefined
    },
  }
}
