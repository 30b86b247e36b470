import { captured } from '../captured.fixture.ts'
import { extract } from '../extract.ts'

/** Who performs at the events of a page that was taken on 22 November 2026, read from plain text alone; by name. */
export function performersOn(html: string, url: string): readonly string[] {
  const { claims } = extract(captured(html, { url, capturedAt: '2026-11-22T12:00:00Z' }), { markup: 'ignore' })
  const acts = claims.filter((claim) => claim.property === 'performer').map((claim) => claim.value)
  const names = acts.flatMap((act) =>
    act.kind === 'reference'
      ? claims.filter((claim) => claim.subject === act.iri && claim.property === 'name').map((claim) => claim.value)
      : [],
  )
  return [...new Set(names.flatMap((name) => (name.kind === 'text' ? [name.text] : [])))].sort()
}
