import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import { blockPath, linksByLine } from '../listing/titles.ts'
import type { Labelled } from '../page/labels.ts'
import type { Box, Line } from '../page/outline.ts'
import { textIn } from '../page/tree.ts'
import { ACTION, isClockwork, labelOf, plain, VENUE_WORD } from '../page/words.ts'
import { type Address, readAddresses } from '../readers/address.ts'
import { isSolid } from './home.ts'
import { type Scene, seen, standing } from './scene.ts'

/** A place as an entry names it. */
export interface Venue {
  readonly name: string | undefined
  readonly address: Address | undefined
  readonly box: Box
  readonly quote: string
  readonly confidence: number
  /** Read out of a sentence, or from an address somewhere on the page. */
  readonly prose?: true
}

const SENTENCE =
  /[.!?]\s+\p{Lu}|[!?]$|(?:^|\s)(?:nous|vous|we|you|est|sont|is|are|was|will|sera|your|votre|this|cette|qui|that|with|avec|pour|by|par)(?=\s|$)/iu
const PLACE_CLASS =
  /(?:^|[\s_-])(?:location|lieux?|venue|place|address|adresse|salle|theatre|where|endroit)(?=$|[\s_-]|name)/i
const NOISE =
  /\s*\((?:[\w.-]+\.\w{2,}|voir.*|map|carte|plan|google maps?)\)\s*|https?:\S+|\+?\s*(?:google map|view map|get directions|voir la carte|itineraire).*$/gi

/** The address that stands in these lines, with the name in front of it. */
const addressIn = (scene: Scene, text: string): Address | undefined =>
  readAddresses(text, { about: 'location', ...(scene.language ? { language: scene.language } : {}) }).find(
    ({ value }) => isSolid(value) || value.streetAddress !== undefined,
  )?.value

/** `Place, Town` or `Place (Town)` without a street. */
function placeAndTown(text: string): { name: string | undefined; town: string | undefined } {
  const clean = text
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—|@-]+|[\s,;:–—|-]+$/g, '')
  const colon = /^(\p{Lu}[\p{Lu}' -]{2,25}):\s*(\p{Lu}.{2,60})$/u.exec(clean)
  if (colon) return { name: colon[2], town: colon[1] }
  const dash = /^(.{3,60}?)\s[–—-]\s(.{3,60})$/.exec(clean)
  if (dash?.[1] && dash[2]) {
    const [left, right] = [VENUE_WORD.test(plain(dash[1])), VENUE_WORD.test(plain(dash[2]))]
    if (!left && dash[1].length < 24 && /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)?$/u.test(dash[1]))
      return { name: dash[2], town: dash[1] }
    if (
      left &&
      !right &&
      !isHallOnly(dash[2]) &&
      /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?$/u.test(dash[2]) &&
      !/stairs|stage|studio|salle|room/i.test(dash[2])
    )
      return { name: dash[1], town: dash[2] }
  }
  const comma = /^(.{2,80}?)\s*,\s*(?:à\s+)?(\p{Lu}[^,]{1,40}(?:,\s*\p{Lu}[^,]{1,30}){0,2})$/u.exec(clean)
  if (comma?.[1] && comma[2] && !/\d/.test(comma[2])) return { name: comma[1], town: comma[2] }
  const tail = /^(.{3,60}?\S)\s+\(([^()]{3,40})\)$/.exec(clean)
  if (tail?.[1] && tail[2] && VENUE_WORD.test(plain(tail[1]))) return { name: tail[1], town: tail[2] }
  const at = /^(.{3,60}?\S)\s+(?:à|in)\s+(\p{Lu}[\p{L}' -]{2,40})$/u.exec(clean)
  if (at?.[1] && at[2] && VENUE_WORD.test(plain(at[1]))) return { name: at[1], town: at[2] }
  return { name: clean || undefined, town: undefined }
}

/** A link that begins the line and is only a part of it names the house: `<a>House</a>, Town`. */
function linkedName(text: string, box: Box): string | undefined {
  const work = [...box.children]
  for (let at = work.shift(), n = 0; at && n < 12; at = work.shift(), n++) {
    if (at.tag === 'a') {
      const name = textIn(at.node)
      if (
        name.length > 2 &&
        name.length < text.length &&
        text.startsWith(name) &&
        /^[\s,]/.test(text.slice(name.length))
      )
        return name
      return undefined
    }
    work.unshift(...at.children)
  }
  return undefined
}

/** Reads a place from the lines of a block: its name first, its address in the same line or below. */
function fromLines(
  scene: Scene,
  texts: readonly string[],
  box: Box,
  confidence: number,
  labelled = false,
): Venue | undefined {
  const useful = texts
    .map((t) => t.replace(NOISE, ' ').replace(/\s+/g, ' ').trim())
    .filter((t) => t !== '' && t.length < 200 && !ACTION.test(plain(t)) && !/@\S+\.|^\+?[\d\s().-]{9,}$|^www\./.test(t))
  const [head] = useful
  if (!head) return undefined
  const address = addressIn(scene, useful.join('\n'))
  if (address) {
    const { name, ...rest } = address
    const linked = linkedName(head, box)
    const start = plain(address.streetAddress ?? address.addressLocality ?? '').slice(0, 8)
    const first = linked ?? name ?? (start !== '' && plain(head).startsWith(start) ? undefined : head)
    const house = linked ?? (first && placeAndTown(first).name)
    const between =
      linked && rest.streetAddress && !rest.addressLocality
        ? head.slice(linked.length, head.indexOf(rest.streetAddress))
        : ''
    const town = between.replace(/^[\s,–—-]+|[\s,–—-]+$/g, '')
    return {
      name: house?.replace(/\s+\d.*$/, ''),
      address: town ? { ...rest, addressLocality: town } : rest,
      box,
      quote: head,
      confidence,
    }
  }
  const linked = linkedName(head, box)
  const split = linked
    ? { name: linked, town: head.slice(linked.length).replace(/^[\s,–—-]+/, '') || undefined }
    : placeAndTown(head)
  const second =
    useful[1] &&
    (labelled || /\(\d[\dAB]\)$/.test(useful[1])) &&
    /^\p{Lu}[\p{L}' -]{2,40}(?:\s*\(\d[\dAB]\)|,\s*\p{Lu}.{1,30})?$/u.test(useful[1])
      ? useful[1]
      : undefined
  const town = split.town ?? second
  return { name: split.name, address: town ? { addressLocality: town } : undefined, box, quote: head, confidence }
}

export function venueOf(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  taken: ReadonlySet<number>,
  placePath?: string,
): Venue | undefined {
  for (const property of ['where', 'address']) {
    for (const label of labels) {
      const [value] = label.values
      if (label.property !== property || !value) continue
      const texts = label.values.map((v) => v.text)
      const more =
        property === 'where' ? labels.find((l) => l.property === 'address' || l.property === 'town') : undefined
      const venue = fromLines(
        scene,
        more && texts.length === 1 ? [...texts, ...more.values.map((v) => v.text)] : texts,
        value.box,
        0.93,
        true,
      )
      if (venue && (venue.address || (venue.name && venue.name.length < 100))) return venue
    }
  }
  const found =
    lineVenue(scene, entry, taken, placePath) ??
    phraseVenue(scene, entry) ??
    templateVenue(scene, entry) ??
    addressVenue(scene, entry)
  return found && enrich(scene, found)
}

/** The element where the template keeps its places. */
function templateVenue(scene: Scene, entry: Entry): Venue | undefined {
  if (entry.box) return undefined
  for (const { box, confidence } of scene.learned.at('location')) {
    if (confidence < 0.5 || box.first < entry.first || box.end > entry.end || box.end - box.first > 5) continue
    const texts = scene.outline.lines.slice(box.first, box.end).map((line) => placeText(scene, entry, line))
    const venue = fromLines(scene, texts, box, 0.6 + 0.3 * confidence)
    if (venue?.name && venue.name.length < 90) return venue
  }
  return undefined
}

/** A name that stands again above its street, in a box of practical details, takes the address from there. */
function enrich(scene: Scene, venue: Venue): Venue {
  if (!venue.name || venue.name.length < 5 || venue.address?.streetAddress) return venue
  const key = plain(venue.name)
  const known = enriched.get(scene) ?? new Map<string, Address | undefined>()
  enriched.set(scene, known)
  if (!known.has(key)) known.set(key, addressUnder(scene, key, venue))
  const address = known.get(key)
  return address ? { ...venue, address } : venue
}

const enriched = new WeakMap<Scene, Map<string, Address | undefined>>()

function addressUnder(scene: Scene, key: string, venue: Venue): Address | undefined {
  for (const line of scene.outline.lines) {
    if (line.text.length > key.length + 60 || !line.plain.startsWith(key)) continue
    const texts = scene.outline.lines.slice(line.index, line.index + 5).map((l) => l.text.slice(0, 160))
    const address = addressIn(scene, texts.join('\n'))
    if (!address?.streetAddress) continue
    const { name: _, ...rest } = address
    const at = texts.findIndex((t) => t.includes(address.streetAddress ?? ''))
    const town = texts[at + 1]
    const known =
      rest.addressLocality ??
      (town && /^\p{Lu}[\p{L}' -]{2,40}(?:\s*\(\d[\dAB]\))?$/u.test(town) ? town : venue.address?.addressLocality)
    return { ...rest, ...(known ? { addressLocality: known } : {}) }
  }
  return undefined
}

/** A part of a house that has no name of its own: `Screen 1`, `Salle B`, `Studio`. */
export const isHallOnly = (name: string): boolean =>
  /^(?:screen|ecran|salle|studio|room|hall|stage|auditorium|main (?:stage|house|hall)|grande? salle|petite? salle|theatre|foyer|downstairs|upstairs|balcon|the )*\s*(?:\d{1,2}|[a-z])?$/.test(
    plain(name).trim(),
  )

/** The part of a line that could name a place: without the hour in front, without the date. */
function placeText(scene: Scene, entry: Entry, line: Line): string {
  const mark = entry.marks.find((m) => m.first === line.index && m.end === line.index + 1)
  let text = mark ? mark.rest : line.text
  for (const link of linksByLine(scene.outline).get(line.index) ?? [])
    if (link.text !== '' && ACTION.test(plain(link.text))) text = text.replace(link.text, ' ')
  return text
    .replace(/^[\s\d:hHapm.]*(?:[–—-]|\bat\b|\bà\b)\s*/u, '')
    .replace(/^[\s,;:–—|@·•-]+|[\s,;:–—|·•-]+$/g, '')
    .trim()
}

const classes = (line: Line): string =>
  `${line.box.node.attribs?.class ?? ''} ${line.box.parent?.node.attribs?.class ?? ''}`

/** How much a line looks like the name of a place, 0 for not at all. */
function looksLikePlace(line: Line, text: string): number {
  if (text.length < 3 || text.length > 140 || !/\p{L}{2}/u.test(text)) return 0
  const plainText = plain(text)
  if (labelOf(text) || ACTION.test(plainText) || isClockwork(text) || /[$€£]|https?:|@\w+\./.test(text)) return 0
  const sentence =
    /\b(?:premieres?|presents?|presente\w*|productions?|creation|tickets?|billets?|book|season|saison)\b/.test(
      plainText,
    ) ||
    SENTENCE.test(text) ||
    text.split(/\s+/).length > 14
  let score = 0
  if (VENUE_WORD.test(plainText) && !sentence && text.length < 100) score += /^\P{Ll}/u.test(text) ? 2 : 1
  if (!sentence && /\d/.test(text) && readAddresses(text).length > 0) score += 2
  if (!sentence && /^\p{Lu}[^,]{1,60},\s*\p{Lu}[^,]{1,40}(?:,|$)/u.test(text) && text.length < 90) score += 0.6
  if (PLACE_CLASS.test(classes(line)) && !sentence) score += 1.8
  if (/^\p{Lu}[\p{Lu}' -]{2,24}:\s\p{Lu}/u.test(text) && !sentence && text.length < 80) score += 1.8
  return score
}

/** A line near the date that names a house. In records of one shape, the column that holds places elsewhere. */
function lineVenue(
  scene: Scene,
  entry: Entry,
  taken: ReadonlySet<number>,
  placePath: string | undefined,
): Venue | undefined {
  const { outline } = scene
  const dates = entry.marks.map((m) => m.first)
  let best: { line: Line; text: string; score: number } | undefined
  const end = Math.min(entry.end, entry.first + 120)
  for (let i = entry.first; i < end; i++) {
    const line = outline.lines[i]
    if (!line || line.frame === 2 || i === entry.title?.line.index) continue
    const dated = entry.marks.some((m) => m.first === i)
    if (taken.has(i) && !dated) continue
    const text = placeText(scene, entry, line)
    let score = looksLikePlace(line, text)
    if (placePath !== undefined && blockPath(entry.box, line.box) === placePath && text.length > 2 && text.length < 120)
      score += 2.5
    const away = Math.min(99, ...dates.map((d) => Math.abs(d - i)))
    const whole = entry.box === undefined
    if (whole && away === 1 && /^\p{Lu}[\p{L}'-]{2,20}\s[–—-]\s\p{Lu}.{2,40}$/u.test(text) && !SENTENCE.test(text))
      score += 1.4
    if (score === 0) continue
    if (whole && away > 8 && score < 3.5) continue
    score += Math.max(0, 1 - away / 5) - (line.heading > 0 ? 0.4 : 0)
    if (score >= 1.9 && score > (best?.score ?? 0)) best = { line, text, score }
  }
  if (!best) return undefined
  // An address line under the name of the house: the name is where the block begins.
  let head = best
  for (let i = best.line.index - 1; i >= Math.max(entry.first, best.line.index - 2); i--) {
    const line = outline.lines[i]
    if (!line || i === entry.title?.line.index || readAddresses(head.text).length === 0) break
    const text = placeText(scene, entry, line)
    if (looksLikePlace(line, text) < 1.9 || !VENUE_WORD.test(plain(text))) break
    head = { line, text, score: best.score }
  }
  const { line, text, score } = head
  const below = outline.lines
    .slice(line.index + 1, Math.min(end, line.index + 4))
    .map((l) => l.text)
    .filter((t) => t.length < 120)
  const above = outline.lines[line.index - 1]
  const venue = fromLines(scene, [text, ...below], line.box, Math.min(0.9, 0.55 + 0.09 * score))
  if (
    venue &&
    venue.address &&
    !venue.address.streetAddress &&
    !venue.address.postalCode &&
    /\(\d[\dAB]\)$/.test(above?.text ?? '')
  )
    return venue
  if (venue && !venue.address && above && /^\p{Lu}[\p{L}' -]{2,40}\s*\(\d[\dAB]\)$/u.test(above.text))
    return { ...venue, address: { addressLocality: above.text } }
  return venue
}

const PHRASE =
  /(?:^|[\s,(–—-])(?:au|aux|à la|à l['’]|at the|at|@|chez)\s*(?:l['’]|la |le )?((?:\p{Lu}|\d)[^,.;:()!?|\n]{2,60}?)(?:,?\s+(?:à|a|in|de)\s+(\p{Lu}[\p{L}'’ -]{2,40}))?(?=$|[,.;:()!?|\n]|\s+(?:le|on|à|dès|du|from)\s)/u

/** `au sous-sol de l'église le 31 mars`: without a capital, only with a word for a house. */
const SMALL_PHRASE =
  /(?:^|\s)(?:au|aux|à la|à l['’]|at the|in the)\s*(\p{Ll}[\p{L}'’ -]{3,50}?)(?=\s+(?:le|on|dès|du|from|ce|this)\s|[,.;:(!?|]|$)/u

/** `au Groove, à Genève` beside the date or in the title. */
function phraseVenue(scene: Scene, entry: Entry): Venue | undefined {
  const { lines } = scene.outline
  const spots = [
    ...entry.marks.slice(0, 4).flatMap((m) => [m.first, m.end, m.first - 1]),
    entry.title?.line.index ?? -1,
  ]
  const title = entry.title?.line.index
  const opening = entry.box === undefined && title !== undefined ? [title + 1, title + 2, title + 3, title + 4] : []
  for (const i of new Set([...spots, ...opening])) {
    const line = lines[i]
    if (!line || i < entry.first || i >= entry.end || line.text.length > 400) continue
    const small = SMALL_PHRASE.exec(line.text)
    const phrase = small?.[1] && VENUE_WORD.test(plain(small[1])) ? small : PHRASE.exec(line.text)
    const name = phrase?.[1]?.trim()
    if (!phrase || !name || /^\d/.test(name) || isClockwork(name) || isClockwork(name.split(' ')[0] ?? '')) continue
    const house = VENUE_WORD.test(plain(name))
    if (!house && !spots.includes(i)) continue
    const next = lines[i + 1]?.text
    const town =
      phrase[2] ??
      /^(?:,\s*)?(?:à|in)\s+(\p{Lu}[\p{L}'’ -]{2,40})$/u.exec(next ?? '')?.[1] ??
      /,\s*(?:à\s+)?(\p{Lu}[\p{L}'’-]{2,30})\s*$/u.exec(line.text.slice(phrase.index + phrase[0].length - 1))?.[1]
    return {
      name,
      address: town ? { addressLocality: town } : undefined,
      box: line.box,
      quote: phrase[0].trim(),
      confidence: house ? 0.82 : town ? 0.75 : 0.6,
      prose: true,
    }
  }
  return undefined
}

/** An address anywhere in the entry, with the name in front of it. */
function addressVenue(scene: Scene, entry: Entry): Venue | undefined {
  const lines = scene.outline.lines
    .slice(entry.first, Math.min(entry.end, entry.first + 80))
    .filter((l) => l.frame !== 2)
  const [found] = readAddresses(lines.map((l) => l.text.slice(0, 300)).join('\n'), { about: 'location' })
  if (!found) return undefined
  const { name, ...address } = found.value
  const quote = address.streetAddress ?? address.addressLocality ?? ''
  const box = lines.find((l) => l.text.includes(quote))?.box ?? lines[0]?.box
  return box && { name, address, box, quote, confidence: 0.75, prose: true }
}

/** The path under which records of one shape keep their places, where enough of them look like it. */
export function placePathOf(scene: Scene, entries: readonly Entry[]): string | undefined {
  const stats = new Map<string, { n: number; like: number }>()
  for (const entry of entries.slice(0, 60)) {
    const seenPaths = new Set<string>()
    for (let i = entry.first; i < entry.end; i++) {
      const line = scene.outline.lines[i]
      if (!line || i === entry.title?.line.index || line.text.length > 140) continue
      const path = blockPath(entry.box, line.box)
      if (seenPaths.has(path)) continue
      seenPaths.add(path)
      const stat = stats.get(path) ?? { n: 0, like: 0 }
      stat.n++
      if (looksLikePlace(line, placeText(scene, entry, line)) >= 1.8) stat.like++
      stats.set(path, stat)
    }
  }
  let best: string | undefined
  let share = 0.4
  for (const [path, { n, like }] of stats) {
    if (n < 2 || n < 0.4 * entries.length || like / n <= share) continue
    share = like / n
    best = path
  }
  return best
}

export function placeSeen(scene: Scene, venue: Venue): Seen[] {
  const selector = standing(scene, venue.box, venue.quote)
  const parts = Object.entries(venue.address ?? {}).flatMap(([property, value]) =>
    typeof value === 'string' ? [seen(property, textValue(value), selector, venue.confidence)] : [],
  )
  const address: Sighting = { types: ['PostalAddress'], properties: parts }
  const properties: Seen[] = [
    ...(venue.name ? [seen('name', textValue(venue.name), selector, venue.confidence)] : []),
    ...(parts.length > 0 ? [seen('address', address, selector, venue.confidence)] : []),
  ]
  if (properties.length === 0) return []
  const place: Sighting = { types: ['Place'], properties }
  return [seen('location', place, selector, venue.confidence)]
}
