import { type Basis, type Claim, valueText } from '@rampe/model'

/** Who is believed first. The one precedence table of the house. */
const BASIS: Readonly<Record<Basis, number>> = { asserted: 4, declared: 3, learned: 2, inferred: 1 }

/**
 * How sure a claim must be to be published, by property; below it stays a candidate for review. What harms most when it is
 * wrong (a day, a status, a price) asks for more than what a reader can see to be wrong.
 */
export const PUBLISH_AT: Readonly<Record<string, number>> = {
  default: 0.4,
  startDate: 0.45,
  endDate: 0.45,
  eventStatus: 0.5,
  price: 0.45,
  performer: 0.45,
  isAccessibleForFree: 0.5,
  eventAttendanceMode: 0.6,
}

/** True where a claim may be published: not deprecated, and sure enough for its property. */
export const publishable = (given: Claim): boolean =>
  given.deprecated === undefined &&
  (given.provenance.basis === 'asserted' ||
    given.provenance.confidence >= (PUBLISH_AT[given.property] ?? PUBLISH_AT.default ?? 0))

/** How many independent sources say the same: pages and extractors, each counted once. */
function agreements(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const sources = new Map<string, Set<string>>()
  for (const given of claims) {
    const said = valueText(given.value)
    const set = sources.get(said) ?? new Set<string>()
    sources.set(said, set.add(`${given.provenance.source.url} ${given.provenance.generatedBy}`))
  }
  return new Map([...sources].map(([said, set]) => [said, set.size]))
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What the place that a claim was read from adds to its confidence, for ranking alone. */
export type Bonus = (given: Claim) => number

const NO_BONUS: Bonus = () => 0

/**
 * Claims of one property of one thing, best first: what is not deprecated, then who says it (a person, the site's own data,
 * a learned template, plain text), then how sure the reading is, how many say the same, and how fresh it is. What is left
 * is decided by the words, so that the same claims always stand in the same order.
 */
export function ranked(claims: readonly Claim[], bonus: Bonus = NO_BONUS): readonly Claim[] {
  if (claims.length < 2) return claims
  const keyed = claims.map((given) => ({ given, sure: given.provenance.confidence + bonus(given) }))
  // Mostly the basis or the confidence tells, and counting who agrees is dear.
  let counted: ReadonlyMap<string, number> | undefined
  const agreed = ({ value }: Claim): number => {
    counted ??= agreements(claims)
    return counted.get(valueText(value)) ?? 0
  }
  keyed.sort(
    (a, b) =>
      Number(a.given.deprecated !== undefined) - Number(b.given.deprecated !== undefined) ||
      BASIS[b.given.provenance.basis] - BASIS[a.given.provenance.basis] ||
      b.sure - a.sure ||
      agreed(b.given) - agreed(a.given) ||
      (a.given.provenance.source.capturedAt < b.given.provenance.source.capturedAt ? 1 : 0) -
        (a.given.provenance.source.capturedAt > b.given.provenance.source.capturedAt ? 1 : 0) ||
      order(valueText(a.given.value), valueText(b.given.value)) ||
      order(a.given.id, b.given.id) ||
      order(a.given.provenance.source.url, b.given.provenance.source.url) ||
      order(a.given.provenance.generatedBy, b.given.provenance.generatedBy),
  )
  return keyed.map(({ given }) => given)
}

/** Orders whole sources by who is believed first: the basis, then the confidence. */
export const basisRank = (basis: Basis): number => BASIS[basis]
