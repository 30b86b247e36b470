import type { Message } from '@rampe/model'
import type { GraphView, Item } from '../graph-view.ts'
import type { Criterion } from './criterion.ts'
import { discoverability } from './discoverability.ts'

/** An edit, what it gains, and where. */
export interface Edit {
  /** The criterion that it meets. */
  readonly id: string
  readonly title: Message
  readonly edit: Message
  /** The one thing to edit, where several events share it: a place, an organisation. */
  readonly target?: { readonly iri: string; readonly name: string }
  /** The events that gain, by IRI. */
  readonly events: readonly string[]
  /** What each of them gains, in points of 100. */
  readonly points: number
  /** What the site's score gains, in points of 100. */
  readonly gain: number
  /** How many things must be edited: 1 for a shared thing, else one for each event. */
  readonly effort: number
}

/**
 * Edits that would raise the score, the best first: points gained over all events; among equals, the least work.
 * An edit at a place or an organisation is counted once, for all its events.
 */
export function editsFor(events: readonly Item[], graph: GraphView): readonly Edit[] {
  const groups = new Map<string, { criterion: Criterion; target?: Item; events: Item[] }>()
  for (const event of events)
    for (const criterion of discoverability(event, graph).lacks) {
      const target = criterion.at === 'event' ? undefined : graph.linked(event, criterion.at)[0]
      // What is not there cannot be completed: the criterion that asks for it comes first.
      if (criterion.at !== 'event' && !target) continue
      // Where nodes have no identifier of their own, one name is one thing.
      const named = target?.id?.startsWith('http') ? target.id : target && graph.nameOf(target)
      const key = `${criterion.id} ${named ?? ''}`
      const group = groups.get(key) ?? { criterion, events: [], ...(target ? { target } : {}) }
      group.events.push(event)
      groups.set(key, group)
    }
  return [...groups.values()]
    .map(
      ({ criterion, target, events: gaining }): Edit => ({
        id: criterion.id,
        title: criterion.title,
        edit: criterion.edit,
        ...(target ? { target: { iri: graph.focusOf(target), name: graph.nameOf(target) } } : {}),
        events: gaining.map((event) => graph.focusOf(event)),
        points: criterion.points,
        gain: Math.round(((criterion.points * gaining.length) / events.length) * 10) / 10,
        effort: target ? 1 : gaining.length,
      }),
    )
    .sort((a, b) => b.gain - a.gain || a.effort - b.effort)
}
