import type { Line } from '../../page/outline.ts'

const PLACE_CLASS =
  /(?:^|[\s_-])(?:location|lieux?|venue|place|address|adresse|salle|theatre|where|endroit|loc|room|hall)(?=$|[\s_-]|name)/i
/** `eventVenue` */
const INNER_CLASS = /[a-z](?:Location|Lieu|Venue|Place|Address|Adresse|Salle)(?![a-z])/

/** The template says that a place stands here: by a class or, for where to find somebody, by HTML's own element. */
export const isPlaceBox = ({ box }: Line): boolean => {
  if (box.tag === 'address' || box.parent?.tag === 'address') return true
  const told = `${box.node.attribs?.class ?? ''} ${box.parent?.node.attribs?.class ?? ''}`
  return PLACE_CLASS.test(told) || INNER_CLASS.test(told)
}

/** The same, of the very element: `field-salle`, `venue__name`; what a block called `salle` holds besides is no place. */
export const isPlaceElement = ({ box }: Line): boolean => PLACE_ELEMENT.test(box.node.attribs?.class ?? '')
const PLACE_ELEMENT =
  /(?:^|[\s_-])(?:location|lieu|venue|salle|theatre|endroit)(?:[_-]{1,2}(?:name|nom|title|titre))?(?=\s|$)/i

/** The template says that a town stands here. */
export const isTownBox = ({ box }: Line): boolean => TOWN_CLASS.test(box.node.attribs?.class ?? '')
/** Classes of towns. */
export const TOWN_CLASS = /(?:^|[\s_-])(?:city|town|ville|localit[ey]|commune|municipality)(?=$|[\s_-])/i
