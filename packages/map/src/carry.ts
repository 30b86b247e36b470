import { type Claim, type Entity, EVENT_TYPES, type Issue, valueText } from '@rampe/model'

export interface Carried {
  readonly entities: readonly Entity[]
  readonly issues: readonly Issue[]
}

const startOf = ({ claims }: Entity): string =>
  (claims.startDate ?? []).filter((given) => given.deprecated === undefined).map(({ value }) => valueText(value))[0] ??
  ''

/** Claims that a person stands behind survive the words they were about. */
function keepAsserted(entity: Entity, before: Entity): Entity {
  const claims: Record<string, readonly Claim[]> = { ...entity.claims }
  let kept = false
  for (const [property, list] of Object.entries(before.claims)) {
    const asserted = list.filter(
      ({ id, provenance, deprecated }) =>
        provenance.basis === 'asserted' &&
        deprecated === undefined &&
        !(claims[property] ?? []).some((one) => one.id === id),
    )
    if (asserted.length === 0 || provenanceOfPerson(claims[property])) continue
    claims[property] = [...asserted, ...(claims[property] ?? [])]
    kept = true
  }
  return kept ? { ...entity, claims } : entity
}

const provenanceOfPerson = (list: readonly Claim[] | undefined): boolean =>
  (list ?? []).some(({ provenance, deprecated }) => provenance.basis === 'asserted' && deprecated === undefined)

const issueOf = (entity: Entity, coming: boolean): Issue => {
  const url = Object.values(entity.claims)[0]?.[0]?.provenance.source.url
  return {
    code: coming ? 'event-vanished' : 'event-archived',
    severity: coming ? 'warning' : 'info',
    focusNode: entity.iri,
    value: startOf(entity),
    message: coming
      ? {
          en: 'This event is still to come, but the site no longer tells of it. It was kept as it was.',
          fr: 'Cet événement est encore à venir, mais le site n’en parle plus. Il a été gardé tel quel.',
        }
      : {
          en: 'The site no longer tells of this past event. It was kept in the archive.',
          fr: 'Le site ne parle plus de cet événement passé. Il a été gardé dans les archives.',
        },
    ...(coming
      ? {
          remedy: {
            en: 'If it is cancelled or postponed, say so on its page, or decide so in the review.',
            fr: 'S’il est annulé ou reporté, indiquez-le sur sa page, ou décidez-le dans la revue.',
          },
        }
      : {}),
    ...(url === undefined ? {} : { url }),
  }
}

/**
 * Keeps what the site told before and no longer tells: events (with the places and people that they refer to), and the words
 * of a person about what has changed since.
 *
 * @param today the day of the newest capture
 */
export function carry(entities: readonly Entity[], previous: readonly Entity[], today: string): Carried {
  if (previous.length === 0) return { entities, issues: [] }
  const before = new Map(previous.map((entity) => [entity.iri, entity]))
  const result = new Map<string, Entity>()
  for (const entity of entities) {
    const known = before.get(entity.iri)
    result.set(entity.iri, known ? keepAsserted(entity, known) : entity)
  }
  const bySubject = new Map<string, Entity>()
  for (const entity of previous) for (const subject of [entity.iri, ...entity.subjects]) bySubject.set(subject, entity)
  const told = new Set(entities.flatMap(({ subjects }) => subjects))
  const issues: Issue[] = []
  const gone = previous.filter(
    (entity) => EVENT_TYPES.has(entity.type) && !result.has(entity.iri) && startOf(entity) !== '',
  )
  for (const event of gone) {
    // What another event has taken in is told under that one now.
    if (event.subjects.some((subject) => told.has(subject))) continue
    issues.push(issueOf(event, startOf(event).slice(0, 10) >= today))
    const work: Entity[] = [event]
    for (let next = work.pop(); next; next = work.pop()) {
      if (result.has(next.iri)) continue
      result.set(next.iri, next)
      for (const list of Object.values(next.claims))
        for (const { value } of list) {
          const target = value.kind === 'reference' ? bySubject.get(value.iri) : undefined
          if (target && !result.has(target.iri)) work.push(target)
        }
    }
  }
  const all = [...result.values()].sort((a, b) => (a.iri < b.iri ? -1 : a.iri > b.iri ? 1 : 0))
  return { entities: all, issues }
}
