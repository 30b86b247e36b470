import type { TextContext } from '../context.ts'
import type { Reading } from '../reading.ts'
import { type Address, type Draft, finish, key } from './address-draft.ts'
import { frontName, readBefore, townInFront } from './address-front.ts'
import type { Segment } from './address-kinds.ts'
import { isClosedRoad, isLatePostal, isNumberOf, isSmallTown, isStreetOf, isTownLike, NEAR } from './address-shapes.ts'
import { CANTONS, COUNTRIES } from './address-words.ts'

/** Everything that belongs to the address behind position `i`, in the order in which addresses are printed. */
function rightOf(segments: readonly Segment[], i: number, draft: Draft, allowName: boolean, alone: boolean): void {
  const names: Segment[] = []
  const coded = segments[i]?.kind === 'postal'
  let postal = coded ? segments[i] : undefined
  let lastLine = segments[i]?.line ?? 0
  let end = i
  for (let j = i + 1; j < segments.length && j - i <= 8; j++) {
    const segment = segments[j]
    if (!segment || segment.line - lastLine > 1) break
    if (NEAR.test(segment.text) || isAside(segment)) {
      lastLine = segment.line
      continue
    }
    if (segment.kind === 'unit' && names.length === 0 && !postal) {
      draft.street = draft.street === undefined ? segment.text : `${draft.street}, ${segment.text}`
    } else if (
      segment.kind === 'road' &&
      names.length === 0 &&
      !postal &&
      segment.line === lastLine &&
      draft.street !== undefined &&
      !(isTownLike(segment) && segments[j + 1]?.kind !== 'name')
    ) {
      draft.street = `${draft.street}, ${segment.text}`
    } else if (
      !postal &&
      (segment.kind === 'postal' || isLatePostal(segment, names.length, segments[j - 1], segments[j + 1]))
    ) {
      postal = segment
      draft.postal = segment.text
      if (segment.country) draft.country = segment.country
    } else if (isCanton(segment, draft)) {
      draft.region = segment.text
      draft.country = 'CH'
    } else if (segment.kind === 'region' && (names.length > 0 || postal)) {
      // `Québec (Québec)` is town and province; `Paris, Ontario` too. A lone `Québec` or `New York` may be the town.
      if (draft.region !== undefined) break
      draft.region = segment.text
      if (segment.country && !draft.country) draft.country = segment.country
    } else if (
      (segment.kind === 'name' ||
        segment.kind === 'region' ||
        isTownLike(segment) ||
        isSmallTown(segment, segments[j + 1])) &&
      names.length < 3 &&
      (draft.region === undefined || segment.line === lastLine) &&
      (allowName || (postal && !coded)) &&
      !(postal && names.length > 0)
    ) {
      names.push(segment)
    } else if (postal && names.length === 0 && CITY_STATE.test(segment.text)) {
      names.push(segment)
    } else if (segment.kind === 'country') {
      draft.country = segment.country ?? COUNTRIES.get(key(segment.text)) ?? ''
      end = j
      const code = segments[j + 1]
      const follows = code?.kind === 'postal' && code.line === segment.line
      // `Rue Haute 12 – CH – 1904 Bréval`: the town is still to come.
      if (!postal && follows && names.length === 0 && code.country === undefined) continue
      if (!postal && follows && code.country === draft.country) {
        postal = code
        draft.postal = code.text
        end = j + 1
      }
      break
    } else break
    lastLine = segment.line
    end = j
  }
  // Names on a line of their own count only where a postal code, a region or a country closes the address, or where the
  // labelled block ends with the town.
  const closed = postal !== undefined || draft.region !== undefined || draft.country !== undefined
  const first = segments[i]
  const below = names.at(0) === segments.at(-1) && alone
  const kept = closed || below ? names : names.filter((name) => name.line === first?.line).slice(0, 1)
  const town = kept.at(-1)
  if (town) draft.locality = town.text
  if (closed || !first) draft.last = end
  else if (town) draft.last = segments.indexOf(town)
  draft.end = segments[draft.last]?.end ?? draft.end
}

/** A town that is called as its country. */
const CITY_STATE = /^(?:Luxembourg|Monaco)$/i

/** `Salle des fêtes, Le Bourg, 24300 Orval`: where the houses of a village stand. */
const BOURG = /^(?:Le |Au )?Bourg$/i

/** `12 Church St (Mill Square)`: a landmark. */
const isAside = ({ kind, aside }: Segment): boolean => kind === 'road' && aside === true

/** `2112 Bréval NE` · `1630 Bréval (FR)`: behind four digits two letters are no state of America and no country. */
const isCanton = ({ text }: Segment, { postal, country, region }: Draft): boolean =>
  CANTONS.has(text) && region === undefined && /^\d{4}$/.test(postal ?? '') && (country ?? 'CH') === 'CH'

/** Puts the pieces of a text together to addresses, each around its street or its postal code. */
export function assemble(segments: readonly Segment[], context: TextContext): Reading<Address>[] {
  const found: Reading<Address>[] = []
  let taken = -1
  for (let i = 0; i < segments.length; i++) {
    const segment = segments[i]
    if (!segment || i <= taken) continue
    const next = segments[i + 1]
    const number = segment.kind === 'civic' || (segment.kind === 'postal' && segment.country === undefined)
    const civic = number && isStreetOf(segment, next)
    const behind = segment.kind === 'road' && isNumberOf(segment, segments, i)
    const numbered = segment.kind === 'street' || civic || behind || isClosedRoad(segments, i)
    const at = civic || behind ? i + 1 : i
    if (!numbered && segment.kind !== 'postal') continue
    const draft: Draft = { start: segment.start, end: ((civic || behind) && next ? next : segment).end, last: at }
    const unit = numbered ? unitBefore(segments, i, taken) : undefined
    let front = unit ? i - 2 : i - 1
    if (numbered) draft.street = (civic || behind) && next ? `${segment.text}, ${next.text}` : segment.text
    else {
      // A postal code without a numbered street: its town and its street stand before it.
      if (segment.country) draft.country = segment.country
      draft.postal = segment.text
      const before: Segment[] = []
      for (let j = i - 1; j > taken && before.length < 5; j--) {
        const piece = segments[j]
        const later = segments[j + 1]
        if (!piece || !later || later.line - piece.line > 1) break
        if (!['name', 'road', 'region', 'unit'].includes(piece.kind) && !isSmallTown(piece, later)) break
        before.unshift(piece)
        if (piece.kind === 'road' && segments[j - 1]?.kind !== 'road') break
      }
      if (townBehind(segments, i, before)) {
        const house = before.at(-1)
        if (house && BOURG.test(house.text)) {
          draft.street = house.text
          draft.start = house.start
        } else if (house) draft.name = house.text
      } else readBefore(before, draft)
      front = i - 1 - before.filter((piece) => piece.start >= draft.start).length
    }
    if (unit) {
      draft.street = `${unit.text}, ${draft.street}`
      draft.start = unit.start
    }
    rightOf(segments, at, draft, draft.locality === undefined, context.about === 'location')
    if (!draft.street) streetBehind(segments, draft)
    if (!draft.street && (!draft.locality || isYear(draft, context))) continue
    if (draft.street && draft.locality === undefined) front = townInFront(segments, front, taken, draft)
    const name = frontName(segments, front, taken)
    if (draft.street && name && (segments[front + 1] ?? segment).line - name.line <= 1) draft.name = name.text
    found.push(finish(draft, numbered, context))
    taken = draft.last
  }
  return found
}

/** `75011 Paris – 46, rue Haute`: behind its code and its town a street that has none of its own on the line. */
function streetBehind(segments: readonly Segment[], draft: Draft): void {
  const [town, first, second] = segments.slice(draft.last, draft.last + 3)
  const isCivic = first !== undefined && first.kind === 'civic' && isStreetOf(first, second)
  const street = isCivic ? second : first
  const behind = segments[draft.last + (isCivic ? 3 : 2)]
  if (!town || !first || !street || first.line !== town.line || (street.kind !== 'street' && !isCivic)) return
  if (behind?.line === town.line && (behind.kind === 'postal' || behind.kind === 'name')) return
  draft.street = isCivic ? `${first.text}, ${street.text}` : street.text
  draft.end = street.end
  draft.last = segments.indexOf(street)
}

/** `Unit 3, 12-14 Tanner Row`: a unit in front of its street. */
function unitBefore(segments: readonly Segment[], street: number, taken: number): Segment | undefined {
  const unit = segments[street - 1]
  const numbered = unit?.kind === 'unit' && /\d/.test(unit.text) && street - 1 > taken
  return numbered && unit.line === segments[street]?.line ? unit : undefined
}

/** `House – 35600 Town`: five digits with a town behind them; the name before them is no town. */
function townBehind(segments: readonly Segment[], code: number, before: readonly Segment[]): boolean {
  const segment = segments[code]
  const town = segments[code + 1]
  return (
    segment !== undefined &&
    /^(?:F-?)?\d{5}$/i.test(segment.text) &&
    town?.kind === 'name' &&
    town.line === segment.line &&
    before.length > 0 &&
    before.every((piece) => piece.kind === 'name')
  )
}

/** `© 2021 Le Phare`: four digits beside a name are a postal code only where a street or the country says so. */
const isYear = (draft: Draft, context: TextContext): boolean =>
  draft.country === undefined &&
  /^\d{4}$/.test(draft.postal ?? '') &&
  (/^(?:19|20)/.test(draft.postal ?? '') || !FOUR_DIGITS.has(context.country ?? ''))
const FOUR_DIGITS: ReadonlySet<string> = new Set(['CH', 'BE', 'AT', 'AU', 'LU', 'NO', 'DK'])
