import type { Entry } from '../../listing/entry.ts'
import { isPlacePage } from '../../listing/place-href.ts'
import { linksByLine } from '../../listing/titles.ts'
import type { Line, Link } from '../../page/outline.ts'
import { ACTION, plain } from '../../page/words.ts'
import { mapQuery } from '../../readers/address/map-query.ts'
import { absolute, type Scene } from '../scene.ts'
import { addressIn, fromLines, type Venue } from './place-text.ts'
import { asksForMap, isNote } from './place-words.ts'

/** A place told by a link: to a page of places of this site, or to a map, by its words or by what the map is asked. */
export function linkedVenue(scene: Scene, entry: Entry): Venue | undefined {
  const links = linksByLine(scene.outline)
  const end = Math.min(entry.end, entry.first + 120)
  let asked: Venue | undefined
  for (let i = entry.first; i < end; i++) {
    const line = scene.outline.lines[i]
    if (!line || line.frame === 2) continue
    for (const link of links.get(i) ?? []) {
      const named = isNamed(link.text)
      const query = mapQuery(link.href)
      if (named && i !== entry.title?.line.index && (query !== undefined || leadsToPlace(scene, link)))
        return fromLines(scene, linesAt(scene, line, link, end), link.box, 0.85)
      if (query === undefined) continue
      const before = beside(line, link)
      if (isNamed(before)) return fromLines(scene, [before], line.box, 0.85)
      if (query !== '') asked ??= fromLines(scene, [query], link.box, 0.8)
    }
  }
  return asked ?? framedVenue(scene, entry)
}

/** What a map that is shown in the entry is asked for. */
function framedVenue(scene: Scene, entry: Entry): Venue | undefined {
  const shown = scene.outline.maps.filter(
    ({ line, box }) => line >= entry.first && line <= entry.end && box.frame !== 2,
  )
  const [only] = shown
  const query = shown.length === 1 && only ? mapQuery(only.src) : undefined
  return query && only ? fromLines(scene, [query], only.box, 0.78) : undefined
}

/** So many lines below its name a place may have its link to a map. */
const BELOW = 4

/** A place without its street, with the address that a map beside it is asked for. */
export function mapped(scene: Scene, venue: Venue): Venue {
  if (!venue.name || venue.nowhere || venue.address?.streetAddress) return venue
  const links = linksByLine(scene.outline)
  const { lines } = scene.outline
  const frame = lines[venue.box.first]?.frame
  for (let i = venue.box.first; i < Math.min(venue.box.end + 1, venue.box.first + BELOW); i++)
    for (const { href } of (lines[i]?.frame === frame && links.get(i)) || []) {
      const { name: _, ...address } = addressIn(scene, mapQuery(href) ?? '') ?? {}
      if (address.streetAddress) return { ...venue, address }
    }
  return venue
}

const isNamed = (text: string): boolean =>
  text.length > 2 &&
  text.length < 100 &&
  /^[\p{Lu}\d]|^l['’]\p{Lu}/u.test(text) &&
  !asksForMap(text) &&
  !ACTION.test(plain(text)) &&
  !isNote(text)

/** A link to a page of this or another site that is about a house. */
export const leadsToPlace = (scene: Scene, { href }: Link): boolean => {
  const to = absolute(href, scene.page.base)
  return to !== undefined && isPlacePage(new URL(to).pathname)
}

/** The words of a line in front of a link to a map: `The Tin Lantern (map)`. */
const beside = (line: Line, link: Link): string => {
  const at = link.text === '' ? -1 : line.text.indexOf(link.text)
  return at < 3 ? '' : line.text.slice(0, at).replace(/[\s([|,;:–—-]+$/, '')
}

/** The link's words, with the rest of its line where that goes on with the town, and the short lines below. */
function linesAt(scene: Scene, line: Line, link: Link, end: number): readonly string[] {
  const at = line.text.indexOf(link.text)
  const behind = /^\s*,\s*\p{Lu}[^,.]{2,40}$/u.exec(line.text.slice(at + link.text.length))?.[0] ?? ''
  const below = scene.outline.lines.slice(line.index + 1, Math.min(end, line.index + 4))
  const stop = below.findIndex((one) => one.heading > 0 || one.text.length > 100)
  return [link.text + behind, ...below.slice(0, stop < 0 ? below.length : stop).map(({ text }) => text)]
}
