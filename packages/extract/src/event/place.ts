import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import type { Box } from '../page/outline.ts'
import { ACTION, labelOf, plain, VENUE_WORD } from '../page/words.ts'
import { type Scene, seen, standing } from './scene.ts'

/** A place as an entry names it. */
export interface Venue {
  readonly name: string | undefined
  readonly address: string | undefined
  readonly box: Box
  readonly quote: string
  readonly confidence: number
}

const STREET =
  /\d{1,5}[,\s]+(?:bis\s+|ter\s+)?(?:rue|av\.?|avenue|boul\.?|boulevard|bd|place|chemin|ch\.|route|quai|cours|allees?|impasse|square|montee|cote|rang|all\.|\w+ (?:street|st\.?|avenue|ave\.?|road|rd\.?|lane|drive|dr\.?|boulevard|blvd|square|place|way|row|court|passage|parade|hill|terrace))\b/
const POSTCODE =
  /\b[A-Z]\d[A-Z][ -]?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b(?:F-|CH-)?\d{5}\b|\b[A-Z]{2} \d{5}\b|\b\d{4} [A-ZÉ]\p{L}+/u
const SENTENCE = /[.!?]\s+\p{Lu}|[!?]$|\b(?:nous|vous|we|you|est|sont|is|are|was|will|sera|your|votre)\b/iu

export const hasAddress = (text: string): boolean => STREET.test(plain(text)) || POSTCODE.test(text)

/** Splits `Place, 14 rue X, 93200 Town` into the name and the address. */
export function splitVenue(text: string): { name: string | undefined; address: string | undefined } {
  const clean = text
    .replace(/\s*\((?:[\w.-]+\.\w{2,}|voir.*|map|carte|plan)\)\s*/gi, ' ')
    .replace(/https?:\S+/g, '')
    .trim()
  if (!hasAddress(clean)) {
    return { name: clean || undefined, address: undefined }
  }
  const lowered = plain(clean)
  const street = STREET.exec(lowered)
  const at = street && lowered.length === clean.length ? street.index : clean.search(/\d/)
  if (at <= 2) return { name: undefined, address: clean }
  const name = clean
    .slice(0, at)
    .replace(/[\s,;:(–—-]+$/, '')
    .trim()
  return {
    name: name || undefined,
    address: clean
      .slice(at)
      .replace(/[)\s]+$/, '')
      .trim(),
  }
}

export function venueOf(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  taken: ReadonlySet<number>,
): Venue | undefined {
  const label = labels.find((l) => l.property === 'where' && l.values.length > 0)
  const addressLabel = labels.find((l) => l.property === 'address' && l.values.some((v) => hasAddress(v.text)))
  const [value] = label?.values ?? []
  if (label && value) {
    const texts = label.values.filter((v) => !ACTION.test(plain(v.text)) && v.text.length < 160).map((v) => v.text)
    const head = splitVenue(texts[0] ?? value.text)
    const following = texts.slice(1, 4).filter((t) => hasAddress(t) || /^[\p{Lu}][\p{L}' -]+(?:,|\s*\()/u.test(t))
    const address =
      head.address ??
      (following.some(hasAddress) ? following.join(', ') : undefined) ??
      addressLabel?.values.map((v) => v.text).join(', ')
    return { name: head.name, address, box: value.box, quote: value.text, confidence: 0.93 }
  }
  const near = nearVenue(scene, entry, taken)
  if (near)
    return addressLabel ? { ...near, address: near.address ?? addressLabel.values.map((v) => v.text).join(', ') } : near
  const [street] = addressLabel?.values ?? []
  if (addressLabel && street)
    return {
      ...splitVenue(addressLabel.values.map((v) => v.text).join(', ')),
      box: street.box,
      quote: street.text,
      confidence: 0.85,
    }
  return undefined
}

const PHRASE =
  /(?:^|[\s,–—-])(?:au|aux|à la|à l['’]|at the|at|@|chez)\s+((?:\p{Lu}|\d)[^,.;:()!?|]{2,60})(?:,\s*(?:à|a|in)?\s*(\p{Lu}[\p{L}' -]{2,40}))?/u

/** A short line near the date that names a house, or a phrase `au X, à Y` beside the date. */
function nearVenue(scene: Scene, entry: Entry, taken: ReadonlySet<number>): Venue | undefined {
  const { outline } = scene
  const dates = entry.marks.map((m) => m.first)
  const distance = (i: number): number => Math.min(99, ...dates.map((d) => Math.abs(d - i)))
  let best: Venue | undefined
  let bestScore = 0
  for (let i = entry.first; i < entry.end && i < entry.first + 120; i++) {
    const line = outline.lines[i]
    if (!line || line.frame === 2 || line.index === entry.title?.line.index || line.text.length > 160) continue
    const mark = entry.marks.find((m) => m.first === i && m.end === i + 1)
    const base = mark ? mark.rest : line.text
    const text = base
      .replace(/^[\s\d:hHapm.]*(?:[–—-]|\bat\b|\bà\b)\s*/u, '')
      .replace(/^[\s,;:–—|@-]+|[\s,;:–—|-]+$/g, '')
      .trim()
    if (text.length < 3 || labelOf(text) || ACTION.test(plain(text)) || (taken.has(i) && !mark)) continue
    let score = 0
    if (VENUE_WORD.test(plain(text)) && !SENTENCE.test(text) && text.length < 110) score += 2
    if (hasAddress(text) && !SENTENCE.test(text)) score += 1.5
    if (/^\p{Lu}[^,]{2,60},\s*\p{Lu}/u.test(text) && text.length < 90) score += 0.7
    if (
      /lieu|venue|place|location|salle|adresse|address|where/i.test(
        `${line.box.node.attribs?.class ?? ''} ${line.box.parent?.node.attribs?.class ?? ''}`,
      )
    )
      score += 1.5
    if (score === 0) continue
    score += Math.max(0, 1 - distance(i) / 5) - (line.heading > 0 ? 0.5 : 0)
    if (score > bestScore && score >= 1.5) {
      bestScore = score
      const split = splitVenue(text)
      const next = outline.lines[i + 1]
      const address =
        split.address ??
        (next && i + 1 < entry.end && next.text.length < 120 && hasAddress(next.text) ? next.text : undefined)
      best = { name: split.name, address, box: line.box, quote: text, confidence: Math.min(0.9, 0.5 + 0.12 * score) }
    }
  }
  if (best) return best
  for (const mark of entry.marks) {
    const text = [outline.lines[mark.first]?.text, outline.lines[mark.end]?.text]
      .filter(Boolean)
      .join(', ')
      .slice(0, 400)
    const phrase = PHRASE.exec(text)
    if (phrase?.[1] && !/\d{1,2}\s*[:h]\s*\d{0,2}/.test(phrase[1]))
      return { name: phrase[1].trim(), address: phrase[2], box: mark.box, quote: phrase[0].trim(), confidence: 0.7 }
  }
  return undefined
}

export function placeSeen(scene: Scene, venue: Venue): Seen[] {
  const selector = standing(scene, venue.box, venue.quote)
  const address = venue.address
  const properties: Seen[] = [
    ...(venue.name ? [seen('name', textValue(venue.name, undefined), selector, venue.confidence)] : []),
    ...(address ? [seen('address', textValue(address), selector, venue.confidence)] : []),
  ]
  if (properties.length === 0) return []
  const place: Sighting = { types: ['Place'], properties }
  return [seen('location', place, selector, venue.confidence)]
}
