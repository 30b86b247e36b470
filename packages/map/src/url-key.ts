import { hostKey as hostOf, isTracking, pageKey as nameOfPage } from '@rampe/model'

const parse = (url: string): URL | undefined => URL.parse(url) ?? undefined

const MOST = 20_000

/** Addresses come again and again, and parsing one is dear: the answers of a function, remembered. */
function remembering(read: (url: string) => string): (url: string) => string {
  const known = new Map<string, string>()
  return (url) => {
    const found = known.get(url)
    if (found !== undefined) return found
    if (known.size >= MOST) known.clear()
    const made = read(url)
    known.set(url, made)
    return made
  }
}

/** The name of a page among its addresses, as the house agreed on it ({@link nameOfPage}); what is no web address names itself. */
export const pageKey = remembering((url) => nameOfPage(url) ?? url)

/** The address of the page itself: no fragment, no tracking. Anything but an address stays as it is. */
export const pageUrl = remembering((url) => {
  const parsed = parse(url)
  if (!parsed) return url
  parsed.hash = ''
  for (const name of [...parsed.searchParams.keys()]) if (isTracking(name)) parsed.searchParams.delete(name)
  return parsed.href
})

/** `https://www.x.example/a` → `x.example`; empty when it is no address. */
export const hostKey = remembering((url) => {
  const parsed = parse(url)
  return parsed ? hostOf(parsed) : ''
})

/** `https://x.example`, empty when it is no address. */
export const originOf = remembering((url) => {
  const parsed = parse(url)
  return parsed && parsed.origin !== 'null' ? parsed.origin : ''
})
