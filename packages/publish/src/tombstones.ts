import { EVENT_TYPES, type Graph, graphOf } from '@rampe/model'
import { idOf, isProps, nodesIn, nodesOf, type Props, textIn, typesOf } from './node.ts'

const AS = 'https://www.w3.org/ns/activitystreams#'
const TOMBSTONE = `${AS}Tombstone`
const DELETED = `${AS}deleted`

const isEvent = (node: Props): boolean => typesOf(node).some((type) => EVENT_TYPES.has(type))
const isTombstone = (node: Props): boolean => typesOf(node).includes(TOMBSTONE)

/** The last day that a node speaks of, if it does. */
const lastDay = (node: Props): string => (textIn(node.endDate) ?? textIn(node.startDate) ?? '').slice(0, 10)

/**
 * The graph, and a tombstone (ActivityStreams 2.0) for each coming event of the earlier graph that the site no longer
 * announces: whoever took the event over learns that it is gone, instead of keeping it for ever. It is no event any more, and
 * nobody says that it was cancelled: only the site could. Past events go without a trace, and tombstones once their day is over.
 *
 * @param now the moment of the removal
 * @param forgotten IRIs of which nothing may stay, not even this
 */
export function withTombstones(graph: Graph, earlier: Graph, now: Date, forgotten: readonly string[] = []): Graph {
  const today = now.toISOString().slice(0, 10)
  const here = new Set([...nodesOf(graph).map(idOf), ...forgotten])
  const stones = nodesOf(earlier)
    .filter((node) => (isEvent(node) || isTombstone(node)) && !here.has(idOf(node)) && lastDay(node) >= today)
    .map((node) => (isTombstone(node) ? node : tombstone(node, now)))
    .filter((node) => idOf(node) !== undefined)
    .sort((a, b) => (String(idOf(a)) < String(idOf(b)) ? -1 : 1))
  return graphOf([...graph['@graph'], ...nodesIn({ '@graph': stones })])
}

const tombstone = (node: Props, now: Date): Props => ({
  '@id': idOf(node),
  '@type': TOMBSTONE,
  [`${AS}formerType`]: { '@id': `http://schema.org/${typesOf(node)[0]}` },
  [DELETED]: { '@value': now.toISOString(), '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
  ...(node.startDate === undefined ? {} : { startDate: node.startDate }),
  ...(isProps(node.superEvent) ? { superEvent: { '@id': idOf(node.superEvent) } } : {}),
})
