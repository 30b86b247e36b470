import type { Segment } from './address-kinds.ts'

/** `Basel, 4001, Switzerland`: four digits after a town and before a country, or behind a state of Australia. */
export const isLatePostal = (
  segment: Segment,
  names: number,
  before: Segment | undefined,
  next: Segment | undefined,
): boolean =>
  segment.kind === 'civic' &&
  /^\d{4}$/.test(segment.text) &&
  (before?.kind === 'region' && before.country === 'AU'
    ? true
    : names > 0
      ? next?.kind === 'country'
      : next?.kind === 'name' && next.line === segment.line)

/** `chicago, IL`: a town in small letters, told by the state behind it. */
export const isSmallTown = (segment: Segment, next: Segment | undefined): boolean =>
  segment.kind === 'other' &&
  /^\p{Ll}[\p{Ll} .'-]{2,25}$/u.test(segment.text) &&
  next?.kind === 'region' &&
  next.line === segment.line

/** `Port Quill`, `Spruce Grove`: words of streets that are words of towns as well. */
export const isTownLike = ({ kind, text }: Segment): boolean =>
  kind === 'road' &&
  /^(?:Port|Pont|Villa|Cité|Côte) (?!d[eu']|des |la )|^\p{Lu}[\p{L}'’-]+ (?:Hill|Grove|Green|Vale|Bridge|Gate|Rise|Park)$/u.test(
    text,
  )

/** `22` · `cour des Saules`: a street behind its number only. */
const COURT = /^(?:cour|clos|carr[ée]) /i

/** `88` · `chemin du Rang 4`: a number and the street that it is of. */
export const isStreetOf = (number: Segment, next: Segment | undefined): boolean =>
  next !== undefined &&
  (next.kind === 'road' || next.kind === 'street' || COURT.test(next.text)) &&
  next.line === number.line &&
  (!/^\d/.test(next.text) || /^\d{1,3}(?:e|re|ère|ième|ieme) /.test(next.text))

/** `Rue Haute, 120`: a number behind the comma, with a postal code behind it. */
export function isNumberOf(road: Segment, segments: readonly Segment[], i: number): boolean {
  const [number, code] = segments.slice(i + 1, i + 3)
  return number?.kind === 'civic' && number.line === road.line && code?.kind === 'postal' && code.line - road.line < 2
}

/** `Near Ashby`: where the town is. */
export const NEAR = /^(?:near|nr\.?|pr[èe]s (?:de|du|d['’])) ?\p{Lu}/iu

/** `Sarsfield Street, Ballyfeeny, Co. Leitrim`: a street without a number, and its town closed by a county, a state or a country. */
export function isClosedRoad(segments: readonly Segment[], i: number): boolean {
  const [road, town, first, second] = segments.slice(i, i + 4)
  const end = first && NEAR.test(first.text) ? second : first
  return (
    road?.kind === 'road' &&
    town?.kind === 'name' &&
    (end?.kind === 'region' || end?.kind === 'country') &&
    (/^Co/.test(end.text) || (end.line === road.line && isStreet(road.text)))
  )
}

/** A word for a street that no house is called by, or a number: `The Tanner Mews, Ashby, NS` is a house. */
const isStreet = (text: string): boolean =>
  /^(?:rue|avenue|boulevard|chemin|quai|impasse|all[ée]e|one|two|three|four|five) |\d|\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|way|crescent|row)$/i.test(
    text,
  )
