import { EVENT_TYPES, type Graph } from '@rampe/model'
import { type Field, type Item, itemsOf } from './items.ts'

export type { Field, Item } from './items.ts'

/**
 * A graph to be asked questions: nodes by IRI and by class, values one by one, each with its JSON pointer. It reads
 * any compact JSON-LD that uses schema.org terms or IRIs (strings, value objects, references, nested nodes, lists of them).
 */
export class GraphView {
  readonly items: readonly Item[]
  readonly #byId: ReadonlyMap<string, Item>
  readonly #events: readonly Item[]
  #above: ReadonlyMap<Item, readonly Item[]> | undefined
  readonly #parts = new Map<Item, readonly Item[]>()

  constructor(graph: Graph) {
    const { items, byId } = itemsOf(graph)
    this.items = items
    this.#byId = byId
    this.#events = items.filter((item) => item.types.some((type) => EVENT_TYPES.has(type)))
  }

  /** Every event node, series and performances too, in the order of the graph. */
  get events(): readonly Item[] {
    return this.#events
  }

  /** Every node once: of several that tell of one IRI, the fullest. */
  get things(): readonly Item[] {
    return this.items.filter((item) => item.id === undefined || this.#byId.get(item.id) === item)
  }

  node(id: string): Item | undefined {
    return this.#byId.get(id)
  }

  /** Every value of a property. */
  all(item: Item, property: string): readonly Field[] {
    return item.fields.get(property) ?? []
  }

  /** The first literal (or IRI) that is not blank. */
  text(item: Item, property: string): string | undefined {
    return this.all(item, property).find((field) => field.text.trim())?.text
  }

  has(item: Item, property: string): boolean {
    return this.all(item, property).some((field) => field.text.trim() || (field.item?.fields.size ?? 0) > 0)
  }

  /** The node that a value is, or refers to within this graph. */
  follow(field: Field): Item | undefined {
    if (!field.item) return field.form === 'reference' || field.form === 'string' ? this.node(field.text) : undefined
    // A nested stub (`@id` and name only) stands for the node of that name.
    return (field.item.id && this.node(field.item.id)) || field.item
  }

  /** The nodes that a property holds or refers to. */
  linked(item: Item, property: string): readonly Item[] {
    return this.all(item, property).flatMap((field) => this.follow(field) ?? [])
  }

  /** The series that an event is a performance of, however the graph ties them. */
  above(event: Item): readonly Item[] {
    this.#above ??= this.#seriesOf()
    return this.#above.get(event) ?? []
  }

  #seriesOf(): ReadonlyMap<Item, readonly Item[]> {
    const above = new Map<Item, Set<Item>>()
    const tie = (event: Item, series: Item): void => {
      if (event !== series) above.set(event, (above.get(event) ?? new Set<Item>()).add(series))
    }
    for (const item of this.items) {
      for (const event of this.linked(item, 'subEvent')) tie(event, item)
      for (const series of this.linked(item, 'superEvent')) tie(item, series)
      if (item.heldBy === 'subEvent' && item.owner) tie(item, item.owner)
    }
    return new Map([...above].map(([event, series]) => [event, [...series]]))
  }

  /** True when an event, or the series that it is a performance of, has the property. */
  tells(event: Item, property: string): boolean {
    return this.has(event, property) || this.above(event).some((series) => this.has(series, property))
  }

  /** The nodes that an event holds or refers to; its series' where it has none. */
  told(event: Item, property: string): readonly Item[] {
    const own = this.linked(event, property)
    return own.length > 0 ? own : this.above(event).flatMap((series) => this.linked(series, property))
  }

  /** What to call a node: its name, in the language asked for if there is one. */
  nameOf(item: Item, language?: string): string {
    const names = this.all(item, 'name').filter((field) => field.text.trim())
    const wanted = names.find((field) => language && field.language?.startsWith(language))
    return (
      wanted?.text ?? names[0]?.text ?? (item.owner ? this.nameOf(item.owner, language) : (item.id ?? item.pointer))
    )
  }

  /** The IRI that an issue about this node names: its own, or that of the nearest node around it that has one. */
  focusOf(item: Item): string {
    for (let at: Item | undefined = item; at; at = at.owner) if (at.id && !at.id.startsWith('_:')) return at.id
    return `#${item.pointer}`
  }

  /** The page that describes a node, as the graph tells it. */
  pageOf(item: Item): string | undefined {
    for (let at: Item | undefined = item; at; at = at.owner) {
      const page = this.linked(at, 'mainEntityOfPage')
        .map((linked) => this.text(linked, 'url') ?? linked.id)
        .find(Boolean)
      const url = this.text(at, 'url') ?? page ?? this.text(at, 'mainEntityOfPage')
      if (url && /^https?:/.test(url)) return url
    }
    return undefined
  }

  /** An event and everything that it is described by: place, address, offers, organizer, performers. Not other events. */
  partsOf(event: Item): readonly Item[] {
    const known = this.#parts.get(event)
    if (known) return known
    const seen = new Set<Item>([event])
    for (const item of seen)
      for (const [property, fields] of item.fields) {
        if (APART.has(property)) continue
        for (const field of fields) {
          const part = this.follow(field)
          if (part && !part.types.some((type) => EVENT_TYPES.has(type))) seen.add(part)
        }
      }
    const parts = [...seen]
    this.#parts.set(event, parts)
    return parts
  }

  /** True for a series that leaves place and date to its performances. */
  isSeries(item: Item): boolean {
    return item.types.includes('EventSeries') && this.has(item, 'subEvent')
  }
}

const APART = new Set(['subEvent', 'superEvent', 'event', 'isPartOf', 'publisher', 'about', 'mainEntity'])
