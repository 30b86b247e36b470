import { type Entity, EVENT_TYPES, type Graph, graphOf, type Node } from '@rampe/model'
import type { Organization, Person } from 'schema-dts'
import { missingOf } from '../publishable.ts'
import { eventNodes, linksOf } from './event.ts'
import { placeNode, urlsOf } from './place.ts'
import {
  bestText,
  compact,
  type Facts,
  type Json,
  type JsonObject,
  type Members,
  oneOrMany,
  texts,
  type View,
  viewOf,
} from './view.ts'

const agentNode = (view: View, agent: Entity): JsonObject => {
  const members: Members<Exclude<Person | Organization, string>> = {
    '@type': agent.type,
    '@id': agent.iri,
    name: texts(view, agent, 'name'),
    url: urlsOf(agent, 'url')[0],
    telephone: agent.type === 'Person' ? undefined : bestText(agent, 'telephone'),
    sameAs: oneOrMany(urlsOf(agent, 'sameAs')),
  }
  return compact(members)
}

/** Every `@id` that a node refers to. */
function referred(node: JsonObject): readonly string[] {
  const found: string[] = []
  const work: Json[] = [node]
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    if (typeof next !== 'object') continue
    if (next !== node && '@id' in next && typeof next['@id'] === 'string') found.push(next['@id'])
    for (const value of Object.values(next)) if (typeof value === 'object') work.push(value)
  }
  return found
}

const startOf = (node: JsonObject | undefined): string => String(node?.startDate ?? '')

/**
 * The graph as a view of the entities: events that may be published, first to last, each series before its performances;
 * then what they refer to, by IRI. The same entities always give the same bytes.
 */
export const graphOfEntities = (entities: readonly Entity[], facts: Facts = {}): Graph =>
  graphOfView(viewOf(entities, facts))

/** {@link graphOfEntities} of entities that stand ready. */
export function graphOfView(view: View): Graph {
  const published = view.entities
    .filter((entity) => EVENT_TYPES.has(entity.type) && !isPerformance(view, entity))
    .filter((entity) => missingOf(view, entity).every((property) => property === 'location'))
  const links = linksOf(view, published)
  const events = published
    .map((entity) => eventNodes(view, entity, links))
    .sort(([a], [b]) => {
      const left = `${startOf(a)} ${String(a?.['@id'])}`
      const right = `${startOf(b)} ${String(b?.['@id'])}`
      return left < right ? -1 : left > right ? 1 : 0
    })
    .flat()
  const nodes = [...events]
  const written = new Set(nodes.map((node) => String(node['@id'])))
  const things: JsonObject[] = []
  const work = nodes.flatMap(referred)
  for (let iri = work.pop(); iri !== undefined; iri = work.pop()) {
    const entity = view.entity(iri)
    if (written.has(iri) || !entity || entity.type === 'WebPage' || EVENT_TYPES.has(entity.type)) continue
    written.add(iri)
    const node = /(?:^|#)(?:place|location)-/.test(iri) ? placeNode(view, entity) : agentNode(view, entity)
    things.push(node)
    work.push(...referred(node))
  }
  things.sort((a, b) => (String(a['@id']) < String(b['@id']) ? -1 : 1))
  // The one border between what is built from page data and the types of schema.org.
  return graphOf([...nodes, ...things] as unknown as readonly Node[])
}

const isPerformance = (view: View, entity: Entity): boolean =>
  (entity.claims.superEvent ?? []).some((given) => {
    const above = given.provenance.generatedBy === 'map' ? view.target(given) : undefined
    return above?.type === 'EventSeries'
  })
