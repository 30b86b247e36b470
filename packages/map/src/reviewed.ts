import { claim, type Decision, type Entity, EVENT_TYPES, timeValue } from '@rampe/model'
import { person } from './decisions.ts'
import { append } from './entity.ts'
import { type View, viewOf } from './graph/view.ts'
import { pagesAbout } from './graph/web-page.ts'

/** When a person last decided something about an entity; undefined where nobody did. */
function reviewedAt(
  entity: Entity,
  decisions: readonly Decision[],
  ids: ReadonlyMap<string, Decision>,
): Decision | undefined {
  const verdicts = Object.values(entity.claims).flatMap((list) => list.flatMap(({ id }) => ids.get(id) ?? []))
  const whole = decisions.filter((decision) =>
    'subject' in decision
      ? decision.subject === entity.iri
      : 'entities' in decision && decision.entities.includes(entity.iri),
  )
  return [...verdicts, ...whole].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))[0]
}

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Marks the pages of events that a person decided about as reviewed then (`lastReviewed`). A page that only the machine looked
 * at was reviewed by nobody.
 */
export function reviewed(entities: readonly Entity[], decisions: readonly Decision[]): readonly Entity[] {
  if (decisions.length === 0) return entities
  const ids = new Map<string, Decision>()
  for (const decision of decisions) if ('claim' in decision) ids.set(decision.claim, decision)
  const view: View = viewOf(entities)
  const last = new Map<Entity, Decision>()
  for (const entity of entities) {
    const decision = EVENT_TYPES.has(entity.type) ? reviewedAt(entity, decisions, ids) : undefined
    if (!decision) continue
    for (const page of pagesAbout(view, entity)) {
      const known = last.get(page)
      if (!known || known.at < decision.at) last.set(page, decision)
    }
  }
  return entities.map((entity) => {
    const decision = last.get(entity)
    const [, wall, offset] = (decision && INSTANT.exec(decision.at)) ?? []
    if (!decision || wall === undefined || offset === undefined) return entity
    const claims = new Map(Object.entries(entity.claims).map(([property, list]) => [property, [...list]]))
    claims.delete('lastReviewed')
    append(claims, claim(entity.iri, 'lastReviewed', timeValue(wall, { offset }), person(decision.at, decision.by)))
    return { ...entity, claims: Object.fromEntries(claims) }
  })
}
