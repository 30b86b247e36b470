import { EVENT_TYPES, type Graph, termOf } from '@rampe/model'

/** One value of a property, wherever and however the graph writes it. */
export interface Field {
  /** RFC 6901 pointer into the graph. */
  readonly pointer: string
  /** The literal, or the IRI of a reference; empty for a nested node without one. */
  readonly text: string
  readonly form: 'string' | 'number' | 'boolean' | 'reference' | 'node'
  /** BCP 47 tag of a language-tagged string. */
  readonly language?: string
  /** The nested node. A reference is followed with {@link GraphView.follow}. */
  readonly item?: Item
}

/** One node object of the graph, at the top or nested in another. */
export interface Item {
  readonly pointer: string
  readonly id?: string
  /** Classes without the schema.org namespace. */
  readonly types: readonly string[]
  readonly fields: ReadonlyMap<string, readonly Field[]>
  /** The node that this one is nested in. */
  readonly owner?: Item
  /** The property of `owner` that holds it. */
  readonly heldBy?: string
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

interface Draft {
  pointer: string
  id?: string
  types: string[]
  fields: Map<string, Field[]>
  owner?: Item
  heldBy?: string
}

/** True when `outer` is `inner`, or lies around it. */
const within = (inner: Item, outer: Item): boolean => {
  for (let at: Item | undefined = inner; at; at = at.owner) if (at === outer) return true
  return false
}

/** How deep nodes may nest; what lies deeper is not looked at. */
const MAX_DEPTH = 20

/**
 * A graph to be asked questions: nodes by IRI and by class, values one by one, each with its JSON pointer. It reads
 * any compact JSON-LD that uses schema.org terms or IRIs (strings, value objects, references, nested nodes, lists of them).
 */
export class GraphView {
  readonly items: readonly Item[]
  readonly #byId = new Map<string, Item>()
  readonly #events: readonly Item[]
  #above: ReadonlyMap<Item, readonly Item[]> | undefined
  readonly #parts = new Map<Item, readonly Item[]>()

  constructor(graph: Graph) {
    const items: Item[] = []
    const drafts: Draft[] = []
    const draftOf = new Map<Item, Draft>()
    const work: { raw: Readonly<Record<string, unknown>>; draft: Draft; depth: number }[] = []
    const open = (
      raw: Readonly<Record<string, unknown>>,
      pointer: string,
      depth: number,
      owner?: Item,
      by?: string,
    ) => {
      const id = textOf(raw['@id'])
      const draft: Draft = {
        pointer,
        types: listOf(raw['@type'] ?? [])
          .map(textOf)
          .filter(Boolean)
          .map(termOf),
        fields: new Map(),
        ...(id ? { id } : {}),
        ...(owner ? { owner } : {}),
        ...(by ? { heldBy: by } : {}),
      }
      items.push(draft)
      drafts.push(draft)
      draftOf.set(draft, draft)
      work.push({ raw, draft, depth })
      return draft
    }

    const nodes: readonly unknown[] = graph['@graph']
    nodes.forEach((node, at) => {
      if (isObject(node)) open(node, `/@graph/${at}`, 0)
    })
    // The list grows while it is read.
    for (const { raw, draft, depth } of work) {
      for (const [key, given] of Object.entries(raw)) {
        if (key.startsWith('@')) continue
        const many = Array.isArray(given)
        const fields: Field[] = []
        for (const [at, value] of listOf(given).entries()) {
          const pointer = `${draft.pointer}/${escaped(key)}${many ? `/${at}` : ''}`
          if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
            const form = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean'
            fields.push({ pointer, text: String(value), form })
          } else if (isObject(value)) {
            if ('@value' in value) {
              const language = textOf(value['@language'])
              const literal = value['@value']
              const form = typeof literal === 'number' ? 'number' : typeof literal === 'boolean' ? 'boolean' : 'string'
              fields.push({ pointer, text: String(literal), form, ...(language ? { language } : {}) })
            } else if (Object.keys(value).every((name) => name === '@id')) {
              fields.push({ pointer, text: textOf(value['@id']), form: 'reference' })
            } else if (depth < MAX_DEPTH) {
              const item = open(value, pointer, depth + 1, draft, termOf(key))
              fields.push({ pointer, text: item.id ?? '', form: 'node', item })
            }
          }
        }
        const term = termOf(key)
        draft.fields.set(term, [...(draft.fields.get(term) ?? []), ...fields])
      }
    }

    this.items = items
    for (const item of items) {
      if (!item.id) continue
      const known = this.#byId.get(item.id)
      if (!known || known.fields.size < item.fields.size) this.#byId.set(item.id, item)
    }
    // In a flattened graph a nameless node stands at the top: it belongs to the first node that refers to it.
    for (const draft of drafts)
      for (const [property, fields] of draft.fields)
        for (const field of fields) {
          const part =
            field.form === 'reference' && field.text.startsWith('_:') ? this.#byId.get(field.text) : undefined
          const free = part ? draftOf.get(part) : undefined
          if (free && !free.owner && !within(draft, free)) {
            free.owner = draft
            free.heldBy = property
          }
        }
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
