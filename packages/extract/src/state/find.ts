import { isList, isObject, type Json, type JsonObject, own, strict } from '../jsonld/json.ts'

/** An object somewhere in a page's data, with the way to it. */
export interface Placed {
  readonly object: JsonObject
  readonly pointer: string
}

const MAX_NODES = 200_000
const MAX_DEPTH = 60
/** Characters of data that stand as a text within the data. */
const MAX_PACKED = 5_000_000
const PACKED = /^\s*(?:\{\s*["\\]|\[\s*[{[])/
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['~', '~0'],
  ['/', '~1'],
])

/** Every object of a document, parents first, without recursion; data that were written as a text are unpacked on the way. */
export function* objectsOf(root: Json): Generator<Placed> {
  const work: { value: Json; pointer: string; depth: number }[] = []
  let packed = MAX_PACKED
  const enter = (given: Json, pointer: string, depth: number): void => {
    let value = given
    if (typeof value === 'string' && value.length > 20 && PACKED.test(value) && packed > 0) {
      packed -= value.length
      value = strict(value) ?? null
    }
    if (typeof value === 'object' && value !== null && work.length < MAX_NODES) work.push({ value, pointer, depth })
  }
  enter(root, '', 0)
  for (const { value, pointer, depth } of work) {
    if (isObject(value)) yield { object: value, pointer }
    if (depth >= MAX_DEPTH) continue
    if (isList(value)) for (const [i, item] of value.entries()) enter(item, `${pointer}/${i}`, depth + 1)
    else if (isObject(value))
      for (const key of Object.keys(value)) {
        const step = key.replace(/[~/]/g, (char) => ESCAPED.get(char) ?? char)
        enter(own(value, key) ?? null, `${pointer}/${step}`, depth + 1)
      }
  }
}
