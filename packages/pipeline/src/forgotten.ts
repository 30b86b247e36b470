import type { Mapped } from '@rampe/map'
import type { Claim, Decision, Entity, Graph } from '@rampe/model'

/** What people want forgotten: pages and things, by address. The tombstone is a line of `decisions.jsonl`. */
export const forgottenIn = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(decisions.flatMap((decision) => (decision.verdict === 'forgotten' ? decision.entities : [])))

/** The claims that are not from a forgotten page. */
export function* unforgotten(claims: Iterable<Claim>, forgotten: ReadonlySet<string>): Generator<Claim> {
  for (const claim of claims) if (!forgotten.has(claim.provenance.source.url)) yield claim
}

/** What was mapped, without the forgotten things and without a word that points to them. */
export function withoutForgotten(mapped: Mapped, forgotten: ReadonlySet<string>): Mapped {
  if (forgotten.size === 0) return mapped
  const named = new Set(forgotten)
  for (const { iri, subjects } of mapped.entities)
    if (forgotten.has(iri)) for (const subject of subjects) named.add(subject)
  const entities = mapped.entities.filter(({ iri }) => !named.has(iri)).map((entity) => silent(entity, named))
  const graph = { ...mapped.graph, '@graph': pruned(mapped.graph['@graph'], named) } as Graph
  return { ...mapped, entities, graph, issues: mapped.issues.filter(({ focusNode }) => !named.has(focusNode)) }
}

const silent = (entity: Entity, named: ReadonlySet<string>): Entity => ({
  ...entity,
  claims: Object.fromEntries(
    Object.entries(entity.claims).flatMap(([property, claims]) => {
      const kept = claims.filter(({ value }) => !(value.kind === 'reference' && named.has(value.iri)))
      return kept.length === 0 ? [] : [[property, kept]]
    }),
  ),
})

/** A JSON value without the nodes and references that are named; `undefined` where nothing is left. */
function pruned(value: unknown, named: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((one) => pruned(one, named)).filter((one) => one !== undefined)
    return kept.length === 0 && value.length > 0 ? undefined : kept
  }
  if (typeof value !== 'object' || value === null) return value
  if ('@id' in value && named.has(String(value['@id']))) return undefined
  const kept = Object.entries(value).map(([key, one]) => [key, pruned(one, named)] as const)
  return Object.fromEntries(kept.filter(([, one]) => one !== undefined))
}
