import type { Claim } from '@rampe/model'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

const claimsOn = (html: string, url: string): readonly Claim[] =>
  extract(captured(html, { url, capturedAt: '2026-11-22T12:00:00Z' }), { markup: 'ignore' }).claims

const namesOf = (claims: readonly Claim[], acts: readonly Claim[]): readonly string[] => {
  const iris = new Set(acts.flatMap(({ value }) => (value.kind === 'reference' ? [value.iri] : [])))
  const names = claims.filter((claim) => claim.property === 'name' && iris.has(claim.subject))
  return [...new Set(names.flatMap(({ value }) => (value.kind === 'text' ? [value.text] : [])))].sort()
}

/** Who performs at the events of a page that was taken on 22 November 2026, read from plain text alone; by name. */
export function performersOn(html: string, url: string): readonly string[] {
  const claims = claimsOn(html, url)
  return namesOf(
    claims,
    claims.filter((claim) => claim.property === 'performer'),
  )
}

/** Where they are, by name. */
export const placesOn = (html: string, url: string): readonly string[] => {
  const claims = claimsOn(html, url)
  return namesOf(
    claims,
    claims.filter((claim) => claim.property === 'location'),
  )
}

/** The same for each day: who is named for it, else for all of the days. */
export function performersByDay(html: string, url: string): Readonly<Record<string, readonly string[]>> {
  const claims = claimsOn(html, url)
  const of = (subject: string) => claims.filter((claim) => claim.property === 'performer' && claim.subject === subject)
  const above = new Map(
    claims.flatMap(({ property, subject, value }) =>
      property === 'subEvent' && value.kind === 'reference' ? [[value.iri, subject] as const] : [],
    ),
  )
  return Object.fromEntries(
    claims.flatMap(({ property, subject, value }) => {
      if (property !== 'startDate' || value.kind !== 'time') return []
      const own = of(subject)
      return [[value.wall, namesOf(claims, own.length > 0 ? own : of(above.get(subject) ?? ''))]]
    }),
  )
}
