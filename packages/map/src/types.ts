import { EVENT_TYPES } from '@rampe/model'
import type { Kind } from './kinds.ts'
import type { Mention } from './mention.ts'
import { basisRank } from './rank.ts'

const GENERAL: Readonly<Record<string, string>> = {
  event: 'Event',
  place: 'Place',
  agent: 'Organization',
  work: 'CreativeWork',
}

/** Classes that say less than another that is given for the same thing. */
const VAGUE: ReadonlySet<string> = new Set([
  'Event',
  'Thing',
  'Place',
  'Organization',
  'EventSeries',
  'CreativeWork',
  'LocalBusiness',
])

/** The most specific class that the best believed mentions give. */
export function typeOf(kind: Kind, mentions: readonly Mention[]): string {
  const votes = new Map<string, number>()
  for (const { types, basis } of mentions)
    for (const type of types) {
      if (kind === 'event' && !EVENT_TYPES.has(type)) continue
      if (type === 'EventSeries' || type === 'Thing') continue
      const weight = basisRank(basis) + (VAGUE.has(type) ? 0 : 10)
      votes.set(type, Math.max(votes.get(type) ?? 0, weight))
    }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return best?.[0] ?? GENERAL[kind] ?? 'Thing'
}
