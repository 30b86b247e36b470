import { isList, isObject, type Json, type JsonObject, own, strict } from '../jsonld/json.ts'
import { readLeniently } from '../jsonld/lenient.ts'
import type { Script } from '../probe.ts'

/** An object somewhere in a page's data, with the way to it. */
export interface Placed {
  readonly object: JsonObject
  readonly pointer: string
}

/** The data of a page's scripts: what a framework left in it for itself. */
export interface State {
  readonly script: Script
  readonly root: Json
}

const MAX_NODES = 200_000
const MAX_UNFLATTENED = 100_000
const MAX_DEPTH = 60
const DATA_TYPE = /^application\/(?:[\w.-]+\+)?json$/
const ASSIGNED =
  /(?:window|self|globalThis)?\.?\[?["']?__(?:APOLLO_STATE|INITIAL_STATE|PRELOADED_STATE|NUXT|DATA|STATE|INITIAL_DATA|REMIX_CONTEXT|remixContext)__["']?\]?\s*=\s*(?=[{[]|JSON\.parse)/

/** The state that a script holds: JSON, Nuxt's flattened payload, or an assignment to one of the usual names. */
export function stateOf(script: Script): State | undefined {
  if (DATA_TYPE.test(script.type) && script.type !== 'application/ld+json') {
    const root = strict(script.text)
    if (root === undefined) return undefined
    return { script, root: script.attributes.id === '__NUXT_DATA__' && isList(root) ? unflattened(root) : root }
  }
  if (script.type !== '' && script.type !== 'text/javascript' && script.type !== 'application/javascript')
    return undefined
  const found = ASSIGNED.exec(script.text)
  if (!found) return undefined
  const rest = script.text.slice(found.index + found[0].length)
  const quoted = /^JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(rest)?.[1]
  const inner = quoted === undefined ? undefined : strict(quoted)
  const root = typeof inner === 'string' ? strict(inner) : readLeniently(rest).roots[0]
  return root === undefined ? undefined : { script, root }
}

/** Nuxt 3 writes each value once and refers to it by its place (the `devalue` format). */
function unflattened(flat: readonly Json[]): Json {
  let budget = MAX_UNFLATTENED
  const value = (at: Json, depth: number): Json => {
    if (typeof at !== 'number' || depth > 12 || --budget < 0) return typeof at === 'number' ? null : at
    const item = flat[at] ?? null
    if (isList(item)) {
      const [kind, inner] = item
      if (typeof kind === 'string')
        return /^(?:Shallow)?Re(?:active|f)$|^Date$|^Ref$/.test(kind) && kind !== 'Date'
          ? value(inner ?? null, depth + 1)
          : (inner ?? null)
      return item.map((one) => value(one, depth + 1))
    }
    if (!isObject(item)) return item
    return Object.fromEntries(Object.keys(item).map((key) => [key, value(own(item, key) ?? null, depth + 1)]))
  }
  return value(0, 0)
}

/** Every object of a document, parents first, without recursion. */
export function* objectsOf(root: Json): Generator<Placed> {
  const work: { value: Json; pointer: string; depth: number }[] = [{ value: root, pointer: '', depth: 0 }]
  let seen = 0
  for (const { value, pointer, depth } of work) {
    if (++seen > MAX_NODES) return
    if (isObject(value)) yield { object: value, pointer }
    if (depth >= MAX_DEPTH) continue
    if (isList(value)) {
      for (const [i, item] of value.entries())
        if (typeof item === 'object' && item !== null)
          work.push({ value: item, pointer: `${pointer}/${i}`, depth: depth + 1 })
    } else if (isObject(value))
      for (const key of Object.keys(value)) {
        const item = own(value, key)
        if (typeof item === 'object' && item !== null)
          work.push({
            value: item,
            pointer: `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`,
            depth: depth + 1,
          })
      }
  }
}
