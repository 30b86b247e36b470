import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { RampeError } from '@rampe/model'

/** Raised with every change of the tables below: an older workspace is rebuilt by running again. */
const VERSION = 6

const TABLES = `
CREATE TABLE runs (
  id INTEGER PRIMARY KEY, site TEXT NOT NULL, started TEXT NOT NULL, crawled TEXT, reading INTEGER, crawl TEXT
);
CREATE TABLE frontier (
  site TEXT NOT NULL, url TEXT NOT NULL, seq INTEGER PRIMARY KEY, grp TEXT NOT NULL, priority REAL NOT NULL,
  done INTEGER NOT NULL DEFAULT 0, run INTEGER, lastmod TEXT, entry TEXT NOT NULL,
  UNIQUE (site, url)
);
CREATE INDEX frontier_next ON frontier (site, grp, priority DESC, seq) WHERE done = 0;
CREATE TABLE settled (site TEXT NOT NULL, url TEXT NOT NULL, PRIMARY KEY (site, url)) WITHOUT ROWID;
CREATE TABLE lessons (
  site TEXT NOT NULL, name TEXT NOT NULL, visited INTEGER NOT NULL, fruitful INTEGER NOT NULL, leads INTEGER NOT NULL,
  idle INTEGER NOT NULL, copies INTEGER NOT NULL, PRIMARY KEY (site, name)
) WITHOUT ROWID;
CREATE TABLE robots (
  site TEXT NOT NULL, origin TEXT NOT NULL, at TEXT NOT NULL, etag TEXT, modified TEXT, body BLOB NOT NULL,
  PRIMARY KEY (site, origin)
) WITHOUT ROWID;
CREATE TABLE captures (
  id INTEGER PRIMARY KEY, site TEXT NOT NULL, url TEXT NOT NULL, at TEXT NOT NULL, checked TEXT NOT NULL, run INTEGER,
  role TEXT NOT NULL, digest TEXT NOT NULL, events INTEGER NOT NULL, etag TEXT, modified TEXT, gone TEXT, read_as TEXT,
  meta TEXT NOT NULL, UNIQUE (site, url)
);
CREATE INDEX captures_digest ON captures (site, digest);
CREATE TABLE bodies (id INTEGER PRIMARY KEY, body BLOB NOT NULL);
CREATE TABLE claims (
  site TEXT NOT NULL, page TEXT NOT NULL, n INTEGER NOT NULL, claim TEXT NOT NULL,
  PRIMARY KEY (site, page, n)
) WITHOUT ROWID;
CREATE TABLE issues (
  site TEXT NOT NULL, room TEXT NOT NULL, page TEXT NOT NULL, n INTEGER NOT NULL, issue TEXT NOT NULL,
  PRIMARY KEY (site, room, page, n)
) WITHOUT ROWID;
CREATE TABLE entities (
  site TEXT NOT NULL, iri TEXT NOT NULL, entity TEXT NOT NULL,
  PRIMARY KEY (site, iri)
) WITHOUT ROWID;
CREATE TABLE profiles (site TEXT PRIMARY KEY, taught_by TEXT NOT NULL, profile TEXT NOT NULL) WITHOUT ROWID;
PRAGMA user_version = ${VERSION};
`

/** Every table, whatever version it is of. */
const OLD_TABLES = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"

/** Pages of 4 KiB: 16 MB are held, and written back to the file when the log has grown to as much. */
const SETTINGS = `PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000;
PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000;`

/**
 * Opens the machine's memory in a folder (`.rampe/workspace.db`, SQLite in WAL mode), and makes it where it is missing.
 * `:memory:` gives one that leaves nothing behind.
 *
 * @throws RampeError `workspace-not-writable` when the folder cannot be written, `workspace-unreadable` when the file is no database
 */
export function openDatabase(folder: string): DatabaseSync {
  const file = folder === ':memory:' ? folder : join(folder, 'workspace.db')
  try {
    if (folder !== ':memory:') mkdirSync(folder, { recursive: true })
    const database = new DatabaseSync(file)
    database.exec(SETTINGS)
    const found = database.prepare('PRAGMA user_version').get()?.user_version
    if (found !== VERSION) rebuild(database)
    return database
  } catch (cause) {
    const text = String(cause)
    throw /not a database|malformed/i.test(text)
      ? new RampeError('workspace-unreadable', {
          file,
          message: { en: `${file} is no workspace.`, fr: `${file} n’est pas un espace de travail.` },
          remedy: {
            en: 'Delete the folder and run again: it is rebuilt from the site.',
            fr: 'Supprimez le dossier, puis relancez : il sera refait à partir du site.',
          },
          cause,
        })
      : new RampeError('workspace-not-writable', {
          file,
          message: {
            en: `The workspace ${file} cannot be written.`,
            fr: `L’espace de travail ${file} n’est pas accessible en écriture.`,
          },
          remedy: {
            en: 'Give write access to the folder, or name another one with --workspace.',
            fr: 'Accordez le droit d’écriture sur le dossier, ou nommez-en un autre avec --workspace.',
          },
          cause,
        })
  }
}

function rebuild(database: DatabaseSync): void {
  atomically(database, () => {
    for (const { name } of database.prepare(OLD_TABLES).all()) database.exec(`DROP TABLE "${String(name)}"`)
    database.exec(TABLES)
  })
}

/** Transactions that stay open until the present turn of the event loop ends. */
const pending = new WeakMap<DatabaseSync, NodeJS.Immediate>()

/** Runs some work as one transaction: all of it is kept, or nothing. What {@link soon} has left open is kept with it. */
export function atomically<T>(database: DatabaseSync, work: () => T): T {
  if (!takeOver(database)) {
    if (database.isTransaction) return work()
    database.exec('BEGIN IMMEDIATE')
  }
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

/**
 * The same for what costs little to lose: it is kept together with all that follows in the same turn of the event loop, because
 * many small transactions cost more than what they keep.
 */
export function soon<T>(database: DatabaseSync, work: () => T): T {
  if (!pending.has(database)) {
    if (database.isTransaction) return work()
    database.exec('BEGIN IMMEDIATE')
    pending.set(
      database,
      setImmediate(() => keepNow(database)),
    )
  }
  try {
    return work()
  } catch (error) {
    takeOver(database)
    database.exec('ROLLBACK')
    throw error
  }
}

/** Keeps what {@link soon} has left open. */
export function keepNow(database: DatabaseSync): void {
  if (takeOver(database)) database.exec('COMMIT')
}

/** True where a transaction was left open: it is the caller's to end from now on. */
function takeOver(database: DatabaseSync): boolean {
  clearImmediate(pending.get(database))
  return pending.delete(database)
}
