import { matches } from '../robots/match.ts'

/** Which addresses belong to a crawl. */
export interface Scope {
  readonly includes: (url: URL) => boolean
  /** Opens one more host: the one to which a seed redirects is the site's true name. */
  readonly admit: (url: URL) => void
}

export interface ScopeOptions {
  /** Globs: only matching addresses are visited. `*` is any run of characters; one that begins with `/` is about the path. */
  readonly include?: readonly string[]
  /** Globs: matching addresses are not visited. */
  readonly exclude?: readonly string[]
}

/**
 * The seeds' own hosts, with or without `www.` or a language (`fr.theatre.example`), narrowed by the configured patterns. A pattern in `include` that names a host
 * (`https://tickets.example/*`) opens that host too.
 */
export function scopeOf(seeds: readonly string[], { include = [], exclude = [] }: ScopeOptions = {}): Scope {
  const hosts = new Set(seeds.map((seed) => bareHost(new URL(seed))))
  return {
    admit: (url) => void hosts.add(bareHost(url)),
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

/** First names of hosts that tell a language, or nothing. */
const FIRST_NAME = /^(?:www|fr|en|es|de|it|nl|pt|ca|cy|ga|gd|eu|iu|zh|ja|fr-ca|en-ca)\.(?=[^.]+\.)/

/** The host without `www.` or a language before it. */
export const bareHost = (url: URL): string => url.host.replace(FIRST_NAME, '').replace(/^www\.(?=[^.]+\.)/, '')

function fits(glob: string, url: URL): boolean {
  const subject = glob.startsWith('/') ? url.pathname + url.search : url.href
  return matches(`${glob}$`, subject)
}
