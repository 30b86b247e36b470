import { mapQuery } from '../readers/address/map-query.ts'

/** Where sites keep the pages of places: `/venues/the-tin-lantern`. */
const PLACE_PAGE =
  /\/(?:lieux?|venues?|salles?|locations?|places?|theatres?|endroits?|spaces?|halls?|adresses?)\/[^/?#]*[\p{L}][^/?#]*\/?$/iu

const decode = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Whether a page of this path is about a house. */
export const isPlacePage = (path: string): boolean => PLACE_PAGE.test(decode(path))

/** Where houses alone are kept: under `/theatre/` stand plays as well. */
const HOUSES = /\/(?:venues?|lieux?|locations?|salles?)\/[^/?#]*[\p{L}][^/?#]*\/?(?:[?#]|$)/iu

/** A link to a house or to a map: what it says is no name of an event. */
export const isOfPlace = (href: string): boolean => HOUSES.test(decode(href)) || mapQuery(href) !== undefined
