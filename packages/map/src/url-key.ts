import { hostKey as hostOf, isTracking, pageKey as nameOfPage, remembering } from '@rampe/model'

const parse = (url: string): URL | undefined => URL.parse(url) ?? undefined

/** Addresses whose answers are kept. */
const MOST = 20_000

/** The name of a page among its addresses, as the house agreed on it ({@link nameOfPage}); what is no web address names itself. */
export const pageKey = remembering(MOST, (url) => nameOfPage(url) ?? url)

/** The address of the page itself: no fragment, no tracking. Anything but an address stays as it is. */
export const pageUrl = remembering(MOST, (url) => {
  const parsed = parse(url)
  if (!parsed) return url
  parsed.hash = ''
  for (const name of [...parsed.searchParams.keys()]) if (isTracking(name)) parsed.searchParams.delete(name)
  return parsed.href
})

/** `https://www.x.example/a` → `x.example`; empty when it is no address. */
export const hostKey = remembering(MOST, (url) => {
  const parsed = parse(url)
  return parsed ? hostOf(parsed) : ''
})

/** `https://x.example`, empty when it is no address. */
export const originOf = remembering(MOST, (url) => {
  const parsed = parse(url)
  return parsed && parsed.origin !== 'null' ? parsed.origin : ''
})
