import { createHash } from 'node:crypto'
import { INDEX_FILE, isTracking } from '@rampe/model'

/** One name for all the addresses of a page: scheme, `www.`, a last slash, `index.html`, tracking and fragment aside. */
export function pageKey(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const at = new URL(url)
  if (at.protocol !== 'http:' && at.protocol !== 'https:') return undefined
  const path = at.pathname.replace(INDEX_FILE, '/').replace(/\/+$/, '')
  const query = [...at.searchParams]
    .filter(([name]) => !isTracking(name))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query)}`
  return `${hostKey(at)}${path}${search}`
}

/** A host without `www.`, with its port where it has one. */
export const hostKey = (url: URL): string => url.host.toLowerCase().replace(/^www\./, '')

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** A file name any file system takes: at most 150 bytes, the rest as a digest. */
function fileName(segment: string): string {
  const safe = segment.replace(/[^A-Za-z0-9._~%@+=,-]/g, (character) =>
    encodeURIComponent(character).replace(/[*:]/g, '_'),
  )
  return safe.length <= 150 ? safe : `${safe.slice(0, 140)}~${digest(segment)}`
}

/**
 * Where the files of a page stand below `pages/` and `snippets/`, without extension:
 * `https://x.example/fr/phedre/` → `x.example/fr/phedre`, the home page → `x.example/index`. A query becomes a digest.
 */
export function pagePath(key: string): string {
  const [address = '', query] = key.split('?')
  const [host = '', ...segments] = address.split('/')
  const names = segments.length === 0 ? ['index'] : segments.map((segment) => fileName(segment === '' ? '_' : segment))
  const path = [host.replace(':', '_'), ...names].join('/')
  return query === undefined ? path : `${path}~${digest(query)}`
}
