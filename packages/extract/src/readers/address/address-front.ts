import type { Draft } from './address-draft.ts'
import type { Segment } from './address-kinds.ts'
import { NEAR } from './address-shapes.ts'
import { MERE_TYPES } from './address-words.ts'
import { isCity } from './cities.ts'

/** Rooms of a house, which are not printed as names. */
const HALL =
  /^(?:la |le |the )?(?:(?:grande?|petite?) (?:salle|théâtre|scène)|salle|studio|hall|auditorium|foyer|main stage|upstairs|downstairs)\b/i

/** The name in front of a street; of `House, Hall` on one line it is the house. */
export function frontName(segments: readonly Segment[], at: number, taken: number): Segment | undefined {
  const front = segments[at]?.kind === 'unit' ? at - 1 : at
  const name = segments[front]
  const before = segments[front - 1]
  if (name && front - 1 > taken && HALL.test(name.text) && before?.kind === 'name' && before.line === name.line)
    return before
  if (name?.kind !== 'name' || front <= taken) return undefined
  const house = segments[front - 1]
  return house?.kind === 'name' && front - 1 > taken && house.line === name.line ? house : name
}

/** `Edinburgh, UK, 7b Harbour Street`: the town stands before its street where a country or a region closes it, or is well-known. */
export function townInFront(segments: readonly Segment[], front: number, taken: number, draft: Draft): number {
  let at = front
  const last = segments[at]
  const street = segments[front + 1]
  if (!last || at <= taken || (street?.line ?? 0) - last.line > 1) return at
  if (last.kind === 'name' && last.line === street?.line && isCity(last.text)) {
    draft.locality = last.text
    draft.start = last.start
    return at - 1
  }
  let country: string | undefined
  let region: Segment | undefined
  if (last.kind === 'country') {
    country = last.country
    at--
  }
  const second = segments[at]
  if (second?.kind === 'region' && segments[at - 1]?.kind === 'name') {
    region = second
    at--
  }
  const town = segments[at]
  if ((country === undefined && region === undefined) || at <= taken || !town) return front
  if (town.kind !== 'name' && town.kind !== 'region') return front
  draft.locality = town.text
  if (region) draft.region = region.text
  const stated = country ?? region?.country
  if (stated !== undefined) draft.country = stated
  draft.start = town.start
  return at - 1
}

/** `Lamp Square, London` · `Albion Road, Coventry` · `Toronto, ON`: what stands before a postal code. */
export function readBefore(before: readonly Segment[], draft: Draft): void {
  const pieces = before.filter(({ text }) => !NEAR.test(text))
  const region = pieces.at(-1)
  if (region?.kind === 'region') {
    const town = pieces.at(-2)
    if (town && town.kind !== 'road') {
      draft.region = region.text
      if (region.country && !draft.country) draft.country = region.country
      pieces.pop()
      // `Tobermory, Isle of Mull, Argyll`
      if (town?.kind === 'region' && pieces.at(-2)?.kind === 'name') pieces.pop()
    }
    draft.start = region.start
  }
  const town = pieces.at(-1)
  if (town && town.kind !== 'road' && town.kind !== 'unit') {
    draft.locality = town.text
    draft.start = town.start
    pieces.pop()
  }
  const sure = pieces.findIndex((piece) => piece.kind === 'road')
  const first = sure < 0 ? pieces.findIndex((piece, i) => i > 0 && MERE.test(piece.text)) : sure
  const road = pieces[first]
  if (road) {
    draft.street = pieces
      .filter((piece, i) => i === first || (i > first && piece.kind !== 'name'))
      .map((piece) => piece.text)
      .join(', ')
    draft.start = road.start
  }
}

/** `Tanner Works, Mill Bank, Ashby, AB1 2CD` */
const MERE = new RegExp(`^\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)? (?:${MERE_TYPES})$`, 'iu')
