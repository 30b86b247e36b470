import { type Context, type ContextReader, expandTerm, extend } from './context.ts'
import { isList, isObject, type Json, type JsonObject, listOf, own } from './json.ts'

/** False where a node names no vocabulary, or one in which nothing that it says has a meaning. */
export function saysVocabulary(item: JsonObject, start: Context, reader: ContextReader): boolean {
  const local = own(item, '@context')
  if (local === undefined || local === '') return false
  const context = extend(start, local, { ...reader, unknown: () => undefined, misspelt: () => undefined })
  if (context.vocab !== undefined) return true
  return [...Object.keys(item), ...listOf(own(item, '@type')), ...graphTerms(item)].some(
    (name) => typeof name === 'string' && expandTerm(context, name)?.includes(':') === true,
  )
}

/** The objects at the top of a document, lists within lists unwrapped (JSON-LD 1.1 API, 5.1.2, step 5). */
export function* rootsOf(root: Json): Generator<{ readonly item: JsonObject; readonly pointer: string }> {
  const work: { value: Json; pointer: string }[] = [{ value: root, pointer: '' }]
  for (const { value, pointer } of work)
    if (isObject(value)) yield { item: value, pointer }
    else if (isList(value))
      for (const [i, item] of value.entries()) work.push({ value: item, pointer: `${pointer}/${i}` })
}

/** What the members of a graph are called by: enough of them to tell whether a vocabulary has a meaning for them. */
const graphTerms = (item: JsonObject): readonly Json[] =>
  listOf(own(item, '@graph'))
    .slice(0, 10)
    .flatMap((member) => (isObject(member) ? [...Object.keys(member), ...listOf(own(member, '@type'))] : []))

/** True for an object that means to be a node of a graph, whatever its vocabulary. */
export const hasTerms = (object: JsonObject): boolean =>
  Object.hasOwn(object, '@type') || Object.hasOwn(object, '@graph') || Object.hasOwn(object, 'type')
