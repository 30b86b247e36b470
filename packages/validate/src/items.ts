import { type Graph, termOf } from '@rampe/model'

/** One value of a property, wherever and however the graph writes it. */
export interface Field {
  /** RFC 6901 pointer into the graph. */
  readonly pointer: string
  /** The literal, or the IRI of a reference; empty for a nested node without one. */
  readonly text: string
  readonly form: 'string' | 'number' | 'boolean' | 'reference' | 'node'
  /** BCP 47 tag of a language-tagged string. */
  readonly language?: string
  /** The nested node. A reference is followed with `GraphView.follow`. */
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

/** An item while it is being read. */
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

/** A string, number, boolean or value object (JSON-LD 1.1, 9.5); undefined for anything else. */
function literalOf(value: unknown, pointer: string): Field | undefined {
  const literal = isObject(value) && '@value' in value ? value['@value'] : value
  const language = isObject(value) ? textOf(value['@language']) : ''
  if (typeof literal !== 'string' && typeof literal !== 'number' && typeof literal !== 'boolean') return undefined
  const form = typeof literal === 'string' ? 'string' : typeof literal === 'number' ? 'number' : 'boolean'
  return { pointer, text: String(literal), form, ...(language ? { language } : {}) }
}

interface Reading {
  readonly raw: Readonly<Record<string, unknown>>
  readonly draft: Draft
  readonly depth: number
}

/** Begins an item: identity and classes; its fields are read later. */
const drafted = (raw: Reading['raw'], pointer: string, owner?: Item, heldBy?: string): Draft => {
  const id = textOf(raw['@id'])
  return {
    pointer,
    types: listOf(raw['@type'] ?? [])
      .map(textOf)
      .filter(Boolean)
      .map(termOf),
    fields: new Map(),
    ...(id ? { id } : {}),
    ...(owner ? { owner } : {}),
    ...(heldBy ? { heldBy } : {}),
  }
}

/** Every node object of a graph, top ones first, and the fullest one for each IRI. Hostile nesting is cut, not followed. */
export function itemsOf(graph: Graph): { items: readonly Item[]; byId: ReadonlyMap<string, Item> } {
  const work: Reading[] = []
  const nodes: readonly unknown[] = graph['@graph']
  nodes.forEach((raw, at) => {
    if (isObject(raw)) work.push({ raw, draft: drafted(raw, `/@graph/${at}`), depth: 0 })
  })
  // The list grows while it is read.
  for (const { raw, draft, depth } of work)
    for (const [key, given] of Object.entries(raw)) {
      if (key.startsWith('@')) continue
      const term = termOf(key)
      const fields = draft.fields.get(term) ?? []
      draft.fields.set(term, fields)
      for (const [at, value] of listOf(given).entries()) {
        const pointer = `${draft.pointer}/${escaped(key)}${Array.isArray(given) ? `/${at}` : ''}`
        const literal = literalOf(value, pointer)
        if (literal) fields.push(literal)
        else if (!isObject(value)) continue
        else if (Object.keys(value).every((name) => name === '@id'))
          fields.push({ pointer, text: textOf(value['@id']), form: 'reference' })
        else if (depth < MAX_DEPTH) {
          const item = drafted(value, pointer, draft, term)
          work.push({ raw: value, draft: item, depth: depth + 1 })
          fields.push({ pointer, text: item.id ?? '', form: 'node', item })
        }
      }
    }
  const drafts = work.map(({ draft }) => draft)
  const byId = new Map<string, Draft>()
  for (const draft of drafts) {
    const known = draft.id === undefined ? draft : byId.get(draft.id)
    if (draft.id !== undefined && (!known || known.fields.size < draft.fields.size)) byId.set(draft.id, draft)
  }
  adopt(drafts, byId)
  return { items: drafts, byId }
}

/** In a flattened graph a nameless node stands at the top: it belongs to the first node that refers to it. */
function adopt(drafts: readonly Draft[], byId: ReadonlyMap<string, Draft>): void {
  for (const draft of drafts)
    for (const [property, fields] of draft.fields)
      for (const field of fields) {
        const free = field.form === 'reference' && field.text.startsWith('_:') ? byId.get(field.text) : undefined
        if (!free || free.owner || within(draft, free)) continue
        free.owner = draft
        free.heldBy = property
      }
}
