import { type Claim, claim, type Issue, reference, SCHEMA, timeValue } from '@rampe/model'
import type { IdLock } from './identity.ts'

/** A moment as keys write it: `2026-03-13T20:00` or `2026-03-13`. */
type Moment = string

/** What an identifier was known to start at, from the keys of the lock that end in a moment. */
export interface Remembered {
  readonly iri: string
  readonly moment: Moment
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T\d{2}:\d{2})?$/

/** Reads keys that are `prefix`, a space, an optional `@`, and a moment. */
export function remembered(ids: IdLock): ReadonlyMap<string, readonly Remembered[]> {
  const byPrefix = new Map<string, Remembered[]>()
  for (const [key, iri] of Object.entries(ids)) {
    const cut = key.lastIndexOf(' ')
    const moment = key.slice(cut + 1).replace(/^@/, '')
    if (cut < 0 || !MOMENT.test(moment)) continue
    const prefix = key.slice(0, cut)
    const list = byPrefix.get(prefix)
    if (list) list.push({ iri, moment })
    else byPrefix.set(prefix, [{ iri, moment }])
  }
  return byPrefix
}

/** The moments of one identifier, the days that an exact moment repeats left out. */
export const distinct = (moments: readonly Moment[]): readonly Moment[] => {
  const timed = new Set(moments.filter((moment) => moment.length > 10).map((moment) => moment.slice(0, 10)))
  return [...new Set(moments)].filter((moment) => moment.length > 10 || !timed.has(moment)).sort()
}

/**
 * Pairs performances that vanished with performances that are new: in their order, when there are as many of each. More of
 * one kind than of the other means that some were added or taken away, and which is which is not known.
 */
export function moved(vanished: readonly Remembered[], fresh: readonly Moment[]): ReadonlyMap<Moment, Remembered> {
  if (vanished.length === 0 || vanished.length !== fresh.length) return new Map()
  const before = [...vanished].sort((a, b) => (a.moment < b.moment ? -1 : 1))
  return new Map([...fresh].sort().map((moment, i) => [moment, before[i] as Remembered]))
}

/** The claims that a moved event carries: its status, unless the site states one, and when it was to start. */
export function movedClaims(iri: string, before: readonly Moment[], because: Claim): readonly Claim[] {
  const provenance = { ...because.provenance, generatedBy: 'reschedule', basis: 'inferred', confidence: 0.8 } as const
  return [
    claim(iri, 'eventStatus', reference(`${SCHEMA}EventRescheduled`), provenance),
    ...before.map((moment) => claim(iri, 'previousStartDate', timeValue(moment), provenance)),
  ]
}

export const movedIssue = (iri: string, from: Moment, to: Moment, url: string): Issue => ({
  code: 'event-rescheduled',
  severity: 'info',
  focusNode: iri,
  path: 'startDate',
  value: to,
  url,
  message: {
    en: `The start moved from ${from} to ${to}. The event keeps its identifier and is marked as rescheduled.`,
    fr: `Le début est passé de ${from} à ${to}. L’événement garde son identifiant et est indiqué comme déplacé.`,
  },
})
