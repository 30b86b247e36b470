import { type Claim, type Decision, type Entity, valueText } from '@rampe/model'
import { publishable } from './rank.ts'

/**
 * Where a value stands in the review, in Footlight's words: nobody looked yet · a person confirmed it · it changed after a
 * person decided · sources contradict each other · there is none.
 */
export type ReviewStatus = 'initial' | 'ok' | 'updated' | 'problem' | 'missing'

/** Properties that have one value: two well-founded ones contradict each other. */
const SINGLE: ReadonlySet<string> = new Set(['startDate', 'endDate', 'eventStatus', 'location', 'eventAttendanceMode'])

const decidedAt = (given: Claim, decisions: readonly Decision[]): string =>
  decisions
    .filter((decision) => ('claim' in decision ? decision.claim === given.id : true))
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? given.provenance.source.capturedAt

/** The status of a property of an entity. */
export function statusOf(entity: Entity, property: string, decisions: readonly Decision[] = []): ReviewStatus {
  const worthy = (entity.claims[property] ?? []).filter(publishable)
  const [best] = worthy
  if (!best) return 'missing'
  const machine = worthy.filter(({ provenance }) => provenance.basis !== 'asserted')
  if (best.provenance.basis === 'asserted') {
    const since = decidedAt(best, decisions)
    const changed = machine.some(
      (given) => given.provenance.source.capturedAt > since && valueText(given.value) !== valueText(best.value),
    )
    return changed ? 'updated' : 'ok'
  }
  const rivals = machine.filter(
    ({ value, provenance }) =>
      provenance.basis === best.provenance.basis &&
      valueText(value).slice(0, 16) !== valueText(best.value).slice(0, 16),
  )
  return SINGLE.has(property) && rivals.length > 0 ? 'problem' : 'initial'
}
