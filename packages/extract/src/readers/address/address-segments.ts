import { remembering } from '@rampe/model'
import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { type Part, postalIn, type Segment, townAndRegion, whole } from './address-kinds.ts'
import { LEAD, PREFIX } from './address-words.ts'
import { isCity } from './cities.ts'
import { streetIn } from './streets.ts'

// A town or a house glued to the end of a street: `FanalLyon`, `Alpes69008`. Names such as McGill and LaSalle stay whole.
const GLUE = /(?<=\p{Ll})(?<!\b(?:Mc|Mac|De|Le|La|Du|Di|Van|Fitz|St))(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{2})(?=\d{5}(?!\d))/gu
/** Without one of these nothing is glued. */
const GLUED = /\p{Ll}(?:\p{Lu}|\d{5})/u
// A box for letters, with its line, stands between a street and its town, and is neither. A telephone number ends what stands before it.
const SEPARATOR =
  /(?<![\p{L}\d])(?:(?:[BC]\.? ?P\.?|C\.?S\.?|TSA|P\.?O\.? ?Box|[Cc]ase postale|[Bb]oîte postale|Postfach) ?\d{1,6}(?: \d{2,3})?|[Cc]ase postale)(?=[\s,;·–-]|$)(?:\s*\n)?|[,;|•·()\n\t\r]| +[-–—./] +| à (?=\d{4,5} \p{Lu})| (?=(?:bte|boîte) \d)|(?<![\p{L}\d])(?:[Ee]ircode|[Pp]ost ?code|[Ss]at ?-?[Nn]av|GPS)(?: ?:)? (?=[A-Z]{1,2}\d)|(?<=\p{Ll}{3}|\d)(?<!\b(?:boul|blvd|ave|rte|imp|all|fbg|ste|app|apt|appt|bldg?|rue|pass|prom|espl|cres|terr|gdns|hwy))\. +(?=\p{Lu})|(?<=[\p{L}\d]) (?=\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)|0\d(?:[ .]\d\d){4}(?!\d))|[. ] *(?=T[ée]l(?:[ée][pc]|[ée]? ?[.:\d+(]))|(?<=\p{L}) ?: (?=\p{Lu}|\d)/gu

const MAX_CUT = 200

interface Cut {
  readonly start: number
  readonly end: number
  readonly line: number
  /** In brackets. */
  readonly aside: boolean
}

function cutsOf(text: string): Cut[] {
  const cuts: Cut[] = []
  let line = 0
  let start = 0
  const push = (end: number, next: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const from = start + lead
    const to = end - (raw.length - raw.trimEnd().length)
    if (to > from) cuts.push({ start: from, end: to, line, aside: text[start - 1] === '(' })
    start = next
  }
  const separators = matchesIn(text, SEPARATOR)
  const marks = GLUED.test(text)
    ? [...separators, ...matchesIn(text, GLUE)].sort((a, b) => a.index - b.index)
    : separators
  for (const mark of marks) {
    if (mark.index < start) continue
    push(mark.index, mark.index + mark[0].length)
    if (mark[0] === '\n') line++
  }
  push(text.length, text.length)
  return cuts
}

const trimmed = (raw: string, start: number): { raw: string; start: number } => {
  const lead = raw.length - raw.trimStart().length
  return { raw: raw.trim(), start: start + lead }
}

const NAME_KIND = { kind: 'name' } as const

/** What stands glued to a street and begins with a capital is the house: `Le Phare resto Av. du Lac 9`. */
const isHouse = (text: string): boolean =>
  /^\p{Lu}\p{L}/u.test(text) && text.split(' ').length <= 3 && text !== text.toUpperCase()

/** `Switzerland Untere Feldstrasse 19`: how far a street begins behind a country that is printed over it. */
function countryAhead(raw: string, folded: string): number {
  for (const words of [1, 2]) {
    const name = folded.split(' ', words).join(' ')
    if (name.length < folded.length && whole(raw.slice(0, name.length), name).kind === 'country') return name.length + 1
  }
  return 0
}

/** The parts of one piece, with their places in it. A page reads the same lines alone, with those around, in its foot. */
const partsOf = remembering(1_000, readParts, MAX_CUT)

function readParts(text: string): readonly Part[] {
  const foldedText = fold(text)
  const lead = LEAD.exec(foldedText)?.[0].length ?? 0
  const at = trimmed(text.slice(lead).replace(/[.\s]+$/, ''), lead)
  if (at.raw === '') return []
  const folded = foldedText.slice(at.start, at.start + at.raw.length)
  const parts: Part[] = []
  const add = (start: number, end: number, split: (raw: string, folded: string, start: number) => Part[]) => {
    const piece = trimmed(text.slice(start, end).replace(/[.\s]+$/, ''), start)
    if (piece.raw)
      parts.push(...split(piece.raw, foldedText.slice(piece.start, piece.start + piece.raw.length), piece.start))
  }
  const postal = postalIn(at.raw, folded)
  const streets = (raw: string, piece: string, start: number): Part[] => {
    const over = countryAhead(raw, piece)
    if (over > 0 && streetIn(raw.slice(over), piece.slice(over)))
      return [
        ...townAndRegion(raw.slice(0, over - 1), piece.slice(0, over - 1), start),
        ...streets(raw.slice(over), piece.slice(over), start + over),
      ]
    const street = streetIn(raw, piece)
    if (!street) return cityBehind(raw, piece, start) ?? townAndRegion(raw, piece, start)
    const ahead = trimmed(raw.slice(0, street.start).replace(/(?:\b(?:au|at|situé|sis|located)\b|[:\s])+$/i, ''), start)
    const isWhole = IN_FRONT.test(ahead.raw)
    const before = isWhole ? { raw: '', start } : ahead
    const from = isWhole ? ahead.start - start : street.start
    const body = splitTown(raw.slice(from, street.end))
    const result: Part[] = []
    if (before.raw)
      result.push({
        ...(isHouse(before.raw)
          ? NAME_KIND
          : whole(before.raw, piece.slice(before.start - start).slice(0, before.raw.length))),
        text: before.raw,
        start: before.start,
        end: before.start + before.raw.length,
      })
    result.push({
      kind: street.sure ? 'street' : 'road',
      text: body.street,
      start: start + from,
      end: start + from + body.street.length,
    })
    const rest = trimmed(raw.slice(from + body.cut), start + from + body.cut)
    if (rest.raw) result.push(...townAndRegion(rest.raw, piece.slice(piece.length - rest.raw.length), rest.start))
    return result
  }
  if (!postal) {
    add(at.start, text.length, streets)
    return parts
  }
  const codeStart = at.start + postal.index
  const codeEnd = codeStart + postal[0].length
  add(at.start, codeStart, streets)
  if (postal.groups?.four) splitOff(parts)
  const groups = postal.groups ?? {}
  const country = groups.ca ? 'CA' : groups.gb ? 'GB' : groups.ie ? 'IE' : groups.pre ? PREFIX[groups.pre] : undefined
  parts.push({
    kind: 'postal',
    text: text.slice(codeStart, codeEnd),
    start: codeStart,
    end: codeEnd,
    ...(country ? { country } : {}),
  })
  add(codeEnd, text.length, townAndCountry)
  return parts
}

/** `Hahndorf SA 5245`: a state in front of its code, and elsewhere a company. */
function splitOff(parts: Part[]): void {
  const town = parts.at(-1)
  if (town?.kind !== 'name' || !town.text.endsWith(' SA')) return
  const end = town.start + town.text.length
  parts.splice(-1, 1, { ...town, text: town.text.slice(0, -3), end: end - 3 })
  parts.push({ kind: 'region', text: 'SA', start: end - 2, end, country: 'AU' })
}

/** `AUTUN France`: behind a code. */
function townAndCountry(raw: string, folded: string, start: number): Part[] {
  const at = raw.lastIndexOf(' ')
  const [town, country] = [raw.slice(0, at), raw.slice(at + 1)]
  return at > 0 && whole(country, folded.slice(at + 1)).kind === 'country'
    ? [
        ...townAndRegion(town, folded.slice(0, at), start),
        ...townAndRegion(country, folded.slice(at + 1), start + at + 1),
      ]
    : townAndRegion(raw, folded, start)
}

/** What stands in front of the number of a street and belongs to it: `Lot 4 Mill Street`, `Rear of 12 Mill Street`. */
const IN_FRONT =
  /^(?:lot|unit|level|lvl|shop|suite|ste|flat|apt|office|(?:the )?(?:rear|back) of|above|below|behind|over)\.?$/i

/** `2211 N Mill Chicago IL`: a street whose name says no kind, and a well-known city right behind it. */
function cityBehind(raw: string, folded: string, start: number): Part[] | undefined {
  if (!/^\d/.test(raw)) return undefined
  const parts = townAndRegion(raw, folded, start)
  const [piece = '', ...more] = parts.map(({ text }) => text)
  const words = piece.split(' ')
  for (const n of [3, 2, 1]) {
    const city = words.slice(-n).join(' ')
    const street = piece.slice(0, -city.length).trimEnd()
    if (words.length - n < 2 || !isCity(city) || !streetIn(street, folded.slice(0, street.length))) continue
    const at = start + piece.length - city.length
    return [
      { kind: 'street', text: street, start, end: start + street.length },
      { kind: 'name', text: city, start: at, end: at + city.length },
      ...parts.slice(more.length > 0 ? 1 : parts.length),
    ]
  }
  return undefined
}

/** `12 rue des Saules à Paris` → street and town. */
function splitTown(raw: string): { street: string; cut: number } {
  const town = / (?:à|in) (?=\p{Lu})/u.exec(raw)
  return town
    ? { street: raw.slice(0, town.index), cut: town.index + town[0].length }
    : { street: raw, cut: raw.length }
}

/** How many pieces away from its number an address may reach. */
const REACH = 7

/** A number, or what closes the address of a street that has none, nor a code: a county, a state, a country. */
const NUMBERED = /\d|^Co(?:\.|unty|(?= )) ?\p{Lu}| [A-Z]{2}$/u
const isClosing = (text: string): boolean =>
  text.length < 30 && /^\p{Lu}/u.test(text) && CLOSING.has(whole(text, fold(text)).kind)
const CLOSING: ReadonlySet<string> = new Set(['region', 'country'])

/** The pieces of a text. Pieces far from any number are no part of an address: they are not looked at. */
export const segmentsOf = remembering(1_000, readSegments, 2_000)

function readSegments(text: string): readonly Segment[] {
  const cuts = cutsOf(text)
  const near = new Uint8Array(cuts.length)
  for (const [i, { start, end }] of cuts.entries()) {
    const cut = end - start <= MAX_CUT ? text.slice(start, end) : ''
    if (NUMBERED.test(cut) || isClosing(cut)) near.fill(1, Math.max(0, i - REACH), i + REACH + 1)
  }
  return cuts.flatMap(({ start, end, line, aside }, i) =>
    near[i] === 0 || end - start > MAX_CUT
      ? [{ kind: 'other' as const, text: '', start, end, line }]
      : partsOf(text.slice(start, end)).map((part) => ({
          ...part,
          start: start + part.start,
          end: start + part.end,
          line,
          ...(aside ? { aside } : {}),
        })),
  )
}
