import { type Headline, isGeneric } from '../page/kind.ts'
import type { Line } from '../page/outline.ts'
import { plain, VENUE_WORD } from '../page/words.ts'
import { type Address, readAddresses } from '../readers/address.ts'
import type { Venue } from './place.ts'
import type { Scene } from './scene.ts'

const STREETISH = /\d/
const YEARS =
  /(?:©|copyright|\(c\))\s*(?:(?:19|20)\d\d)?(?:\s*[-–]\s*(?:19|20)\d\d)?[\s,.|:-]*(.{3,60}?)(?:[.,|]|\s-\s|all rights|tous droits|$)/i

/**
 * The house behind a page: its name from the site's title or copyright line, its address from the foot or the contact box.
 * Only where the name says that it is a place (theatre, hall, museum …) and the page prints one address for it, or none.
 */
export function homeOf(scene: Scene, headline: Headline): Venue | undefined {
  const { outline } = scene
  const found = addressesAround(scene)
  const names = [headline.siteName, ...copyrightNames(outline.lines), titleName(outline.title)]
  const withName = found.find(({ address }) => address.name && VENUE_WORD.test(plain(address.name)))
  const name =
    names.find((n): n is string => n !== undefined && VENUE_WORD.test(plain(n)) && n.length < 60) ??
    withName?.address.name
  if (!name) return undefined
  const keys = new Set(found.map(({ address }) => addressKey(address)))
  const own =
    found.find(({ address }) => address.name && plain(name).includes(plain(address.name))) ??
    (keys.size === 1 ? found[0] : undefined)
  const line = own?.line ?? outline.lines.find((l) => plain(l.text).includes(plain(name))) ?? outline.lines[0]
  if (!line) return undefined
  const { name: _, ...address } = own?.address ?? {}
  return {
    name:
      own?.address.name && VENUE_WORD.test(plain(own.address.name)) && own.address.name.length < 60
        ? own.address.name
        : name,
    address: own ? address : undefined,
    box: line.box,
    quote: line.text.slice(0, 200),
    confidence: own ? 0.8 : 0.68,
  }
}

const addressKey = (a: Address): string =>
  plain(a.postalCode ?? `${a.streetAddress ?? ''} ${a.addressLocality ?? ''}`).replace(/\W+/g, '')

/** Every address outside the events: read in the foot, in side boxes and in the last third of the page. */
function addressesAround(scene: Scene): { address: Address; line: Line }[] {
  const { lines } = scene.outline
  const found: { address: Address; line: Line }[] = []
  let i = 0
  while (i < lines.length && found.length < 6) {
    const line = lines[i]
    if (
      !line ||
      !STREETISH.test(line.text) ||
      line.text.length > 400 ||
      (line.frame === 0 && i < lines.length * 0.6 && i > 25)
    ) {
      i++
      continue
    }
    const from = Math.max(0, i - 2)
    const window = lines.slice(from, i + 4)
    const [reading] = readAddresses(window.map((l) => l.text.slice(0, 300)).join('\n'), { about: 'location' })
    if (reading && (reading.value.postalCode || (reading.value.streetAddress && reading.value.addressLocality))) {
      found.push({ address: reading.value, line })
      i += 4
    } else i++
  }
  return found
}

const copyrightNames = (lines: readonly Line[]): (string | undefined)[] =>
  lines.slice(-40).flatMap((line) => {
    const name = YEARS.exec(line.text)?.[1]
      ?.replace(/(?:19|20)\d\d/g, '')
      .trim()
    return name ? [name] : []
  })

const titleName = (title: string): string | undefined =>
  title
    .split(/\s+[|–—·»-]\s+|\s*:\s+/)
    .reverse()
    .find((part) => VENUE_WORD.test(plain(part)) && !isGeneric(part) && part.length < 50)
