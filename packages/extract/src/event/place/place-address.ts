import type { Entry } from '../../listing/entry.ts'
import { once } from '../../page/once.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { ACTION, labelOf, plain } from '../../page/words.ts'
import { isName, whole } from '../../readers/address/address-kinds.ts'
import { type Address, readAddresses } from '../../readers/address.ts'
import { fold } from '../../readers/fold.ts'
import type { Scene } from '../scene.ts'
import { isErrand } from './place-errands.ts'
import { addressIn, type Venue } from './place-text.ts'
import { addressesWithin } from './printed-addresses.ts'

/** A name that stands again above its street, in a box of practical details, takes the address from there; or the code of its street. */
export function enrich(scene: Scene, venue: Venue): Venue {
  if (!venue.name || venue.name.length < 5 || venue.address?.postalCode) return venue
  if (venue.inside) {
    const inside = enrich(scene, venue.inside)
    return inside.address ? { ...venue, address: inside.address, inside } : venue
  }
  const key = plain(venue.name)
  const known = enriched(scene)
  if (!known.has(key)) known.set(key, addressUnder(scene, key, venue))
  const address = known.get(key)
  const street = venue.address?.streetAddress
  const isFuller = street === undefined || (address?.streetAddress === street && address.postalCode !== undefined)
  return address && isFuller ? { ...venue, address } : venue
}

/** On the page of one event a sentence may tell the street of a house without its name. */
export function inSentence(scene: Scene, entry: Entry, venue: Venue): Venue {
  const address =
    venue.name && !venue.address && !venue.nowhere && entry.box === undefined ? situated(scene) : undefined
  return address ? { ...venue, address } : venue
}

/** `The church is at 19 Upper Ferry Road.` · `La salle est située au 45, rue des Saules.` */
const SITUATED =
  /\b(?:the|la|le|this|cette?) (?:church|hall|theatre|theater|venue|building|house|gallery|studio|museum|library|salle|theatre|lieu|galerie|musee|bibliotheque|chapelle|chapel|entrance|entree)(?: (?:is|est|se (?:trouve|situe)))(?: (?:located|situated|found|situee?|sise?))? (?:at|on|au|aux|a)\b|\bl'(?:eglise|espace|entree|auditorium|atelier)(?: (?:est|se (?:trouve|situe)))(?: situee?| sise?)? (?:au|aux|a)\b/

/** What the only such sentence of a page says. */
const situated = once((scene: Scene): Address | undefined => {
  const told = scene.outline.lines
    .filter(({ frame, text }) => frame === 0 && text.length < LONGEST)
    .flatMap((line) => {
      const said = line.plain.length === line.text.length ? SITUATED.exec(line.plain) : null
      const { name: _, ...address } =
        (said && addressIn(scene, line.text.slice(said.index + said[0].length, said.index + REACH))) || {}
      return address.streetAddress ? [address] : []
    })
  return told.length === 1 ? told[0] : undefined
})

const LONGEST = 600
const REACH = 160

/** So many characters of a line are looked up. */
const HEAD = 5
const byHead = once(({ lines }: Outline) => Map.groupBy(lines, ({ plain: text }) => text.slice(0, HEAD)))

/** The lines that begin with these words, in the order of the page. Looked up: a listing names as many houses as it has records. */
function linesFrom(outline: Outline, key: string): readonly Line[] {
  const near = key.length < HEAD ? outline.lines : (byHead(outline).get(key.slice(0, HEAD)) ?? [])
  return near.filter((line) => line.plain.startsWith(key))
}

/** Behind so much of a page its foot begins, whether it is called so or not. */
const LAST = 0.8

const enriched = once((_: Scene) => new Map<string, Address | undefined>())

function addressUnder(scene: Scene, key: string, venue: Venue): Address | undefined {
  for (const line of linesFrom(scene.outline, key)) {
    const last = line.frame === 2 || line.index > scene.outline.lines.length * LAST
    if (line.text.length > key.length + (last ? 160 : 60)) continue
    const texts = blockFrom(scene, line).map((l) => l.text.slice(0, 160))
    const address = addressIn(scene, texts.join('\n'))
    if (!address?.streetAddress) continue
    const { name: _, ...rest } = address
    const at = texts.findIndex((t) => t.includes(address.streetAddress ?? ''))
    if (at > 2) continue
    const town = texts[at + 1]
    const known =
      rest.addressLocality ??
      (town && !ACTION.test(plain(town)) && /^\p{Lu}[\p{L}' -]{2,40}(?:\s*\(\d[\dAB]\))?$/u.test(town)
        ? town
        : venue.address?.addressLocality)
    return { ...rest, ...(known ? { addressLocality: known } : {}) }
  }
  return footAddress(scene, key)
}

/** `Arts Council • The Depot • 200 Railroad Street`: in the foot the house stands among others in front of its street. */
function footAddress({ outline }: Scene, key: string): Address | undefined {
  const printed = addressesWithin(outline).find(({ address: { streetAddress }, line }) => {
    const at = streetAddress === undefined ? -1 : line.text.indexOf(streetAddress)
    return at > 0 && plain(line.text.slice(0, at)).split(SIGNS).includes(key)
  })
  const { name: _, ...address } = printed?.address ?? {}
  return printed && address
}

/** What stands between the parts of a line. */
const SIGNS = /\s*[•·|,;]\s*|\s+[–—-]\s+/

/** A line and the few below it that belong to it: up to another heading, the label of something else, a day, or the frame of the page. */
function blockFrom({ outline, marks }: Scene, head: Line): readonly Line[] {
  const lines = outline.lines.slice(head.index, head.index + 5)
  const stop = lines.findIndex(
    (line, n) =>
      n > 0 &&
      (line.heading > 0 ||
        line.frame !== head.frame ||
        !OF_PLACES.has(labelOf(line.text)) ||
        marks.some((m) => m.first === line.index)),
  )
  return stop < 0 ? lines : lines.slice(0, stop)
}

/** An address anywhere in the entry, with the name in front of it. */
export function addressVenue(scene: Scene, entry: Entry): Venue | undefined {
  const lines = scene.outline.lines
    .slice(entry.first, Math.min(entry.end, entry.first + 80))
    .filter((l) => l.frame !== 2 && !ACTION.test(l.plain) && !isErrand(l.text))
  const [found] = readAddresses(lines.map((l) => l.text.slice(0, 300)).join('\n'), { about: 'location' })
  if (!found) return undefined
  const { name, ...address } = found.value
  const quote = address.streetAddress ?? address.addressLocality ?? ''
  const box = lines.find((l) => l.text.includes(quote))?.box ?? lines[0]?.box
  return box && { name, address, box, quote, confidence: 0.75, prose: true }
}

/** The labels that stand within an address. */
const OF_PLACES: ReadonlySet<string | undefined> = new Set([undefined, 'where', 'address', 'town'])

/** Where a rule and its exceptions go on behind an address. */
const GOES_ON =
  /\s+(?:(?:unless|except|sauf|excepte|and|et|starting|from|doors|portes|for|pour|with|avec)\b|(?:at|a|from|des) \d)|\s*[(–—]/

interface Named {
  readonly name: string
  /** The town that the words around it name. */
  readonly town: string | undefined
}

/** The street and the town behind the name of a house in a sentence. */
export function behindName(scene: Scene, { name, town }: Named, behind: string): Address | undefined {
  const at = GOES_ON.exec(plain(behind))?.index
  const words = (at === undefined ? behind : behind.slice(0, at)).replace(/[.,;\s]+$/, '')
  const { name: _, ...found } = addressIn(scene, `${name}${words}`) ?? {}
  if (found.streetAddress || found.postalCode) return found
  const pieces = /^\s*,/.test(words)
    ? words
        .split(',')
        .map((piece) => piece.trim().replace(/^à /, ''))
        .filter(Boolean)
    : []
  const [first] = pieces
  const road = first !== undefined && whole(first, fold(first)).kind === 'road' ? first : undefined
  const [last = '', region] = pieces.slice(road ? 1 : 0)
  // `Ashby Hall, Chapel Brow, Ashby`: what stands before the town of the house is its street.
  if (!road && region !== undefined && plain(name).includes(plain(region)) && isName(last))
    return { streetAddress: last, addressLocality: region }
  const closed = region === undefined || ['region', 'country'].includes(whole(region, fold(region)).kind)
  const locality = town ?? (closed && isName(last) && last.length > 2 ? last : undefined)
  if (!road && !locality) return undefined
  return { ...(road ? { streetAddress: road } : {}), ...(locality ? { addressLocality: locality } : {}) }
}
