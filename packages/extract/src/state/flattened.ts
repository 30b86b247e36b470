import { isList, isObject, type Json, own } from '../jsonld/json.ts'

// Frameworks write their data flat, each value once: these make the values what they were.

const MAX_VALUES = 100_000
const MAX_DEPTH = 40

/**
 * The value of a list in which places refer to one another: `devalue` (Nuxt 3, SvelteKit), and `turbo-stream` (React Router),
 * whose names are places too (`{"_1": 2}`).
 */
export function unflattened(flat: readonly Json[]): Json {
  let budget = MAX_VALUES
  const at = (place: Json, depth: number): Json => {
    if (typeof place !== 'number') return place
    if (depth > MAX_DEPTH || --budget < 0) return null
    const item = flat[place] ?? null
    if (isList(item)) {
      const [kind, inner = null] = item
      if (typeof kind !== 'string') return item.map((one) => at(one, depth + 1))
      if (kind === 'Set') return item.slice(1).map((one) => at(one, depth + 1))
      if (/^(?:Shallow)?Re(?:active|f)$|^Island$|^P$/.test(kind)) return at(inner, depth + 1)
      return kind === 'D' && typeof inner === 'number' ? isoOf(inner) : inner
    }
    if (!isObject(item)) return item
    return Object.fromEntries(
      Object.keys(item).map((key) => [nameOf(key), at(own(item, key) ?? null, depth + 1)] as const),
    )
  }
  const nameOf = (key: string): string => {
    const name = /^_\d+$/.test(key) ? flat[Number(key.slice(1))] : undefined
    return typeof name === 'string' ? name : key
  }
  return at(0, 0)
}

const isoOf = (milliseconds: number): string | null => {
  const date = new Date(milliseconds)
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}

/** The properties of an Astro island: each value stands in a list behind its kind; 1 is a list of such. */
export function unwrapped(properties: Json): Json {
  let budget = MAX_VALUES
  const inner = (value: Json, depth: number): Json => {
    if (depth > MAX_DEPTH || --budget < 0) return null
    if (isObject(value))
      return Object.fromEntries(
        Object.keys(value).map((key) => [key, inner(own(value, key) ?? null, depth + 1)] as const),
      )
    if (!isList(value) || value.length !== 2 || typeof value[0] !== 'number') return value
    const [kind, held = null] = value
    return kind === 1 && isList(held) ? held.map((one) => inner(one, depth + 1)) : inner(held, depth + 1)
  }
  return inner(properties, 0)
}

/** Every list of a document that is flat, made whole: a SvelteKit `__data.json` holds one for each part of the page. */
export function wholeOf(document: Json): Json {
  if (isList(document)) return unflattened(document)
  const nodes = isObject(document) ? own(document, 'nodes') : undefined
  if (nodes === undefined || !isList(nodes)) return document
  return nodes.map((node) => {
    const data = isObject(node) ? own(node, 'data') : undefined
    return data !== undefined && isList(data) ? unflattened(data) : node
  })
}
