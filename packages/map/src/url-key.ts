import { hostKey as hostOf, isTracking, pageKey as nameOfPage } from '@rampe/model'

const parse = (url: string): URL | undefined => (URL.canParse(url) ? new URL(url) : undefined)

/** Addresses come again and again; parsing one is dear. */
const keys = new Map<string, string>()
const MOST = 20_000

/** The name of a page among its addresses, as the house agreed on it ({@link nameOfPage}); what is no web address names itself. */
export function pageKey(url: string): string {
  const known = keys.get(url)
  if (known !== undefined) return known
  if (keys.size >= MOST) keys.clear()
  const key = nameOfPage(url) ?? url
  keys.set(url, key)
  return key
}

/** The address of the page itself: no fragment, no tracking. Anything but an address stays as it is. */
export function pageUrl(url: string): string {
  const parsed = parse(url)
  if (!parsed) return url
  parsed.hash = ''
  for (const name of [...parsed.searchParams.keys()]) if (isTracking(name)) parsed.searchParams.delete(name)
  return parsed.href
}

/** `https://www.x.example/a` → `x.example`; empty when it is no address. */
export const hostKey = (url: string): string => {
  const parsed = parse(url)
  return parsed ? hostOf(parsed) : ''
}

/** `https://x.example`, empty when it is no address. */
export const originOf = (url: string): string => {
  const parsed = parse(url)
  return parsed && parsed.origin !== 'null' ? parsed.origin : ''
}
