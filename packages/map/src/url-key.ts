import { INDEX_FILE, isTracking } from '@rampe/model'

const parse = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)

/** Addresses come again and again; parsing one is dear. */
const keys = new Map<string, string>()
const MOST = 20_000

/** An address without what does not change the page: scheme, `www.`, tracking, index files, the last slash, the fragment. */
export function pageKey(url: string): string {
  const known = keys.get(url)
  if (known !== undefined) return known
  if (keys.size >= MOST) keys.clear()
  const key = readKey(url)
  keys.set(url, key)
  return key
}

function readKey(url: string): string {
  const parsed = parse(url)
  if (!parsed) return url
  for (const name of [...parsed.searchParams.keys()]) if (isTracking(name)) parsed.searchParams.delete(name)
  parsed.searchParams.sort()
  const path = parsed.pathname.replace(INDEX_FILE, '/').replace(/\/+$/, '')
  return parsed.host.replace(/^www\./, '') + path + parsed.search
}

/** {@link pageKey} with the fragment, for sites that keep several things on one page. */
export const placeKey = (url: string): string => pageKey(url) + (parse(url)?.hash ?? '')

/** The address of the page itself: no fragment, no tracking. Anything but an address stays as it is. */
export function pageUrl(url: string): string {
  const parsed = parse(url)
  if (!parsed) return url
  parsed.hash = ''
  for (const name of [...parsed.searchParams.keys()]) if (isTracking(name)) parsed.searchParams.delete(name)
  return parsed.href
}

/** `https://www.x.example/a` → `x.example`; empty when it is no address. */
export const hostKey = (url: string): string => parse(url)?.host.replace(/^www\./, '') ?? ''

/** `https://x.example`, empty when it is no address. */
export const originOf = (url: string): string => {
  const parsed = parse(url)
  return parsed && parsed.origin !== 'null' ? parsed.origin : ''
}
