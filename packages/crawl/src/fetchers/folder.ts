import { readFile } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { RampeError } from '@rampe/model'
import type { Fetched, Fetcher } from '../fetcher.ts'

/** One row of `captures.json`. */
interface Row {
  readonly url: string
  readonly file?: string
  readonly mediaType: string
  readonly capturedAt: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** Media types whose captures hold something to read; redirects, pictures and the like answer only when they are asked for. */
const READABLE = /html|xml|calendar|json|^text\/plain$/

/**
 * Saved captures: `DIR/captures.json` names for each address a file, its media type and when it was captured. Several
 * addresses may name one file; a row with status 301 and `headers.location` redirects.
 *
 * @throws RampeError `captures-invalid` when the list is missing or is no list of captures
 */
export async function folderFetcher(folder: string): Promise<Fetcher> {
  const list = join(folder, 'captures.json')
  const rows = rowsOf(await readList(list), list)
  const byUrl = new Map<string, Row>()
  for (const row of rows) if (!byUrl.has(row.url)) byUrl.set(row.url, row)
  return {
    name: 'folder',
    holds: [...byUrl.values()].filter(isReadable).map(({ url }) => url),
    async fetch({ url }): Promise<Fetched> {
      const row = byUrl.get(url)
      if (row === undefined) throw missing(url, list)
      const body = row.file === undefined ? new Uint8Array() : await bodyOf(folder, row.file, url)
      return {
        url,
        status: row.status ?? 200,
        headers: { 'content-type': row.mediaType, ...lowerCase(row.headers ?? {}) },
        body,
        capturedAt: row.capturedAt,
        received: body.length,
        requests: 0,
        milliseconds: 0,
      }
    },
    close: async () => undefined,
  }
}

const isReadable = ({ mediaType, status = 200 }: Row): boolean =>
  READABLE.test(mediaType) && status >= 200 && status < 300

const lowerCase = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))

/** A list may not name files outside its folder. */
async function bodyOf(folder: string, file: string, url: string): Promise<Uint8Array> {
  const path = resolve(folder, file)
  if (!path.startsWith(resolve(folder) + sep)) throw missing(url, path)
  try {
    return await readFile(path)
  } catch (error) {
    throw missing(url, path, error)
  }
}

async function readList(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw invalid(file, error)
  }
}

function rowsOf(given: unknown, file: string): readonly Row[] {
  if (!Array.isArray(given)) throw invalid(file)
  return given.map((row: unknown) => {
    if (typeof row !== 'object' || row === null) throw invalid(file)
    const { url, file: name, mediaType, capturedAt, status, headers } = row as Partial<Record<keyof Row, unknown>>
    if (typeof url !== 'string' || !URL.canParse(url)) throw invalid(file)
    return {
      url: url.split('#', 1)[0] ?? url,
      mediaType: typeof mediaType === 'string' ? mediaType : '',
      capturedAt:
        typeof capturedAt === 'string' && !Number.isNaN(Date.parse(capturedAt)) ? capturedAt : '1970-01-01T00:00:00Z',
      ...(typeof name === 'string' ? { file: name } : {}),
      ...(typeof status === 'number' ? { status } : {}),
      ...(isHeaders(headers) ? { headers } : {}),
    }
  })
}

const isHeaders = (given: unknown): given is Readonly<Record<string, string>> =>
  typeof given === 'object' && given !== null && Object.values(given).every((value) => typeof value === 'string')

const invalid = (file: string, cause?: unknown): RampeError =>
  new RampeError('captures-invalid', {
    message: { en: 'The list of captures cannot be read.', fr: 'La liste des captures est illisible.' },
    remedy: {
      en: 'The folder needs a captures.json: [{"url","file","mediaType","capturedAt"}].',
      fr: 'Le dossier doit contenir un captures.json : [{"url","file","mediaType","capturedAt"}].',
    },
    file,
    ...(cause === undefined ? {} : { cause }),
  })

const missing = (url: string, file: string, cause?: unknown): RampeError =>
  new RampeError('capture-missing', {
    message: {
      en: 'There is no saved capture of this address.',
      fr: 'Il n’y a pas de capture enregistrée de cette adresse.',
    },
    remedy: {
      en: 'Check captures.json and the files that it names.',
      fr: 'Vérifiez captures.json et les fichiers qu’il nomme.',
    },
    url,
    file,
    ...(cause === undefined ? {} : { cause }),
  })
