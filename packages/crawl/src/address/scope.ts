import { matches } from '../robots/match.ts'

/** Which addresses belong to a crawl. */
export interface Scope {
  readonly includes: (url: URL) => boolean
}

export interface ScopeOptions {
  /** Globs: only matching addresses are visited. `*` is any run of characters; one that begins with `/` is about the path. */
  readonly include?: readonly string[]
  /** Globs: matching addresses are not visited. */
  readonly exclude?: readonly string[]
}

/**
 * The seeds' own hosts, with or without `www.`, narrowed by the configured patterns. A pattern in `include` that names a host
 * (`https://tickets.example/*`) opens that host too.
 */
export function scopeOf(seeds: readonly string[], { include = [], exclude = [] }: ScopeOptions = {}): Scope {
  const hosts = new Set(seeds.map((seed) => bareHost(new URL(seed))))
  return {
    includes(url) {
      if (exclude.some((glob) => fits(glob, url))) return false
      if (include.length > 0) {
        return (
          include.some((glob) => fits(glob, url)) &&
          (hosts.has(bareHost(url)) || include.some((glob) => fits(glob, url) && !glob.startsWith('/')))
        )
      }
      return hosts.has(bareHost(url))
    },
  }
}

export const bareHost = (url: URL): string => url.host.replace(/^www\./, '')

function fits(glob: string, url: URL): boolean {
  const subject = glob.startsWith('/') ? url.pathname + url.search : url.href
  return matches(`${glob}$`, subject)
}
