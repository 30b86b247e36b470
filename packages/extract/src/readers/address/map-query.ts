const HOST =
  /^(?:https?:)?\/\/(?:(?:www\.|maps\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}\/|(?:goo\.gl\/maps|maps\.app\.goo\.gl)\/|(?:www\.)?openstreetmap\.org\/|maps\.apple\.com\/|(?:www\.)?bing\.com\/maps|(?:www\.|ul\.)?waze\.com\/)/i
/** Parameters that ask a map for a place: Google, OpenStreetMap, Apple, Bing, Waze. */
const ASKING = ['q', 'query', 'destination', 'daddr', 'address', 'where1', 'near'] as const
const COORDINATES = /^[\s(]*-?\d{1,3}[.,]\d+[\s,]+-?\d{1,3}[.,]\d+[\s)]*$/

/** What a map on the web is asked for: `House, 12 rue des Saules, Town`. Empty where the link does not say; undefined for other links. */
export function mapQuery(href: string): string | undefined {
  const address = href.trim()
  if (!HOST.test(address)) return undefined
  const url = URL.parse(address, 'https://maps.invalid/')
  if (!url) return undefined
  for (const name of ASKING) {
    const asked = url.searchParams.get(name)
    if (asked && !COORDINATES.test(asked)) return tidy(asked)
  }
  const [, place] = /\/maps\/(?:place|search|dir\/[^/]*)\/([^/@][^/]*)/.exec(url.pathname) ?? []
  if (place) return tidy(decoded(place.replaceAll('+', ' ')))
  // The place in a map that is set into a page stands behind its identifier: `!1s0x4cc91a:0x1!2sHouse!5e0`.
  const [, framed] = /!1s0x[\da-f]+(?::|%3A)0x[\da-f]+!2s([^!]+)/i.exec(url.searchParams.get('pb') ?? '') ?? []
  return framed ? tidy(decoded(framed.replaceAll('+', ' '))) : ''
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const tidy = (text: string): string => {
  const words = text.replace(/\s+/g, ' ').trim()
  return COORDINATES.test(words) || words.length > 200 ? '' : words
}
