import { type Graph, termOf } from '@rampe/model'

/** A JSON-LD object as it is read: nothing is known of its values yet. */
export type Props = Readonly<Record<string, unknown>>

export const isProps = (value: unknown): value is Props =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The nodes of a graph, whose many classes are read as one kind of record. */
export function nodesOf(graph: Graph): readonly Props[] {
  const nodes: readonly unknown[] = graph['@graph']
  return nodes.filter(isProps)
}

/** The nodes of a graph document that was read from disk: the checked border between JSON and the graph. */
export const nodesIn = (document: Props): Graph['@graph'] =>
  ('@graph' in document ? listOf(document['@graph']) : [document]).filter(isProps) as unknown as Graph['@graph']

/** JSON-LD makes no difference between a value and an array of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}

/** The IRI of a node or of a reference to one. */
export const idOf = (value: unknown): string | undefined =>
  isProps(value) && typeof value['@id'] === 'string' ? value['@id'] : undefined

/** `{"@id": …}` and nothing else. */
export const isReference = (value: unknown): value is { readonly '@id': string } =>
  idOf(value) !== undefined && isProps(value) && Object.keys(value).length === 1

/** The classes of a node, without namespace. */
export const typesOf = (node: Props): readonly string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map(termOf)

/** Literal text, with its language where the value states one. */
export interface Words {
  readonly text: string
  readonly language?: string
}

/** Every text of a value: plain strings, numbers and `{"@value", "@language"}` objects. */
export const wordsOf = (value: unknown): readonly Words[] =>
  listOf(value).flatMap((one): Words[] => {
    if (typeof one === 'string') return [{ text: one }]
    if (typeof one === 'number') return [{ text: String(one) }]
    if (!isProps(one) || (typeof one['@value'] !== 'string' && typeof one['@value'] !== 'number')) return []
    const text = String(one['@value'])
    return [typeof one['@language'] === 'string' ? { text, language: one['@language'] } : { text }]
  })

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/** The text in a language, else the one without a language, else the first: words in another language beat none. */
export function textIn(value: unknown, language?: string): string | undefined {
  const all = wordsOf(value)
  const wanted = language === undefined ? undefined : primary(language)
  const best =
    all.find((words) => words.language !== undefined && primary(words.language) === wanted) ??
    all.find((words) => words.language === undefined) ??
    all[0]
  return best?.text
}

/** Web addresses of a value: strings, `@id`s, and the `url` of a node. */
export const urlsOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) => {
    const found =
      typeof one === 'string' ? [one] : isProps(one) ? [...urlsOf(one.url), idOf(one) ?? ''].slice(0, 1) : []
    return found.filter((url) => /^https?:\/\//.test(url))
  })
