import { createHash } from 'node:crypto'

export { hostKey, pageKey } from '@rampe/model'

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
