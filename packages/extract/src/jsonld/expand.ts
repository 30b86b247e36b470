import type { Selector } from '@rampe/model'
import { MAX_STATEMENTS, node, RDF, RDF_TYPE, type Statement, type Term } from '../rdf/statement.ts'
import {
  type Context,
  type ContextReader,
  contextOf,
  type Definition,
  emptyContext,
  expandId,
  expandTerm,
  extend,
} from './context.ts'
import { isList, isObject, type Json, type JsonObject, listOf, own } from './json.ts'
import { isLanguageMap, languageLiterals, literal, scalar } from './literals.ts'
import type { Remark } from './remarks.ts'
import { hasTerms, rootsOf, saysVocabulary } from './roots.ts'

export interface Expansion {
  /** Where relative IRIs stand. */
  readonly base: string
  /** Makes blank node labels of this document differ from those of others on the page. */
  readonly scope: string
  /** The selector of a value, by its JSON pointer (RFC 6901). */
  readonly select: (pointer: string) => Selector
  /** Statements that may still be made. @default 25,000 */
  readonly most?: number
}

const MAX_DEPTH = 100
const MAX_REMARKS = 100
/** Terms that the contexts of one document may copy from one another. */
const MAX_TERMS = 200_000

/**
 * Reads one JSON-LD document into statements (JSON-LD 1.1 API, 5.1 expansion and 8.1 to RDF in one walk). The schema.org
 * context is bundled; other remote contexts are not fetched: their terms stay apart, under the context's own address.
 */
export function expand(root: Json, setting: Expansion): { statements: Statement[]; remarks: Remark[] } {
  const { most = MAX_STATEMENTS } = setting
  const statements: Statement[] = []
  const remarks = new Map<string, Remark>()
  let labels = 0
  let terms = MAX_TERMS
  const remark = (said: Remark): void => {
    if (remarks.size < MAX_REMARKS) remarks.set(JSON.stringify(said), said)
  }
  const reader: ContextReader = {
    unknown: (address) => remark({ kind: 'unknown-context', address }),
    misspelt: (address) => remark({ kind: 'misspelt-context', address }),
    afford: (count) => {
      terms -= count
      return terms > 0
    },
  }
  const say = (subject: string, predicate: string, object: Term, pointer: string): void => {
    if (statements.length < most) statements.push({ subject, predicate, object, selector: setting.select(pointer) })
    else remark({ kind: 'too-many' })
  }
  const start = emptyContext(setting.base)
  const schema = extend(start, 'https://schema.org', reader)
  for (const { item, pointer } of rootsOf(root)) {
    const bare = !saysVocabulary(item, start, reader)
    if (bare && hasTerms(item)) remark({ kind: 'missing-context' })
    readNode(item, bare ? schema : start, pointer, 0, bare)
  }
  return { statements, remarks: [...remarks.values()] }

  function readNode(
    object: JsonObject,
    outer: Context,
    pointer: string,
    depth: number,
    bare = false,
  ): string | undefined {
    if (depth > MAX_DEPTH) remark({ kind: 'too-deep', pointer })
    if (statements.length >= most) remark({ kind: 'too-many' })
    if (depth > MAX_DEPTH || statements.length >= most) return undefined
    const declared = bare ? outer : contextOf(object, outer, reader)
    const keywords = new Map<string | undefined, Json[]>()
    for (const key of Object.keys(object)) {
      const name = expandTerm(declared, key)
      if (name === '@type' || name === '@id')
        keywords.set(name, [...(keywords.get(name) ?? []), ...listOf(own(object, key))])
    }
    const types = (keywords.get('@type') ?? []).flatMap((type) => {
      const name = isObject(type) ? own(type, '@id') : type
      return typeof name === 'string' ? [name] : []
    })
    let context = declared
    for (const type of [...types].sort()) {
      const scoped = declared.terms.get(type)?.context
      if (scoped !== undefined) context = extend(context, scoped, reader)
    }
    const [id] = keywords.get('@id') ?? []
    const subject = (typeof id === 'string' ? nameOf(context, id) : undefined) ?? `_:${setting.scope}x${labels++}`
    for (const type of types) {
      const iri = expandTerm(declared, type.trim()) ?? expandId(declared, type.trim())
      if (iri && !iri.startsWith('@')) say(subject, RDF_TYPE, node(iri), `${pointer}/@type`)
    }
    readProperties(object, subject, context, declared, pointer, depth)
    return subject
  }

  function readProperties(
    object: JsonObject,
    subject: string,
    context: Context,
    outer: Context,
    pointer: string,
    depth: number,
  ): void {
    for (const key of Object.keys(object)) {
      const value = own(object, key)
      if (key === '@context' || value === undefined) continue
      const here = `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`
      const iri = expandTerm(context, key)
      if (iri === '@graph' || iri === '@included') {
        for (const [i, item] of listOf(value).entries())
          if (isObject(item)) readNode(item, outer, isList(value) ? `${here}/${i}` : here, depth + 1)
      } else if (iri === '@nest') {
        for (const item of listOf(value))
          if (isObject(item) && depth < MAX_DEPTH) readProperties(item, subject, context, outer, here, depth + 1)
      } else if (iri === '@reverse') {
        if (isObject(value)) readReverse(value, subject, context, here, depth)
      } else if (iri?.includes(':')) {
        const definition = context.terms.get(key)
        for (const term of readTerms(value, definition, context, here, depth))
          if (!definition?.reverse) say(subject, iri, term, here)
          else if (term.kind === 'node') say(term.id, iri, node(subject), here)
      }
    }
  }

  function readReverse(object: JsonObject, subject: string, context: Context, pointer: string, depth: number): void {
    for (const key of Object.keys(object)) {
      const iri = expandTerm(context, key)
      const value = own(object, key)
      if (!iri?.includes(':') || value === undefined) continue
      const back = context.terms.get(key)?.reverse === true
      for (const term of readTerms(value, context.terms.get(key), context, `${pointer}/${key}`, depth))
        if (back) say(subject, iri, term, pointer)
        else if (term.kind === 'node') say(term.id, iri, node(subject), pointer)
    }
  }

  function readTerms(
    value: Json,
    definition: Definition | undefined,
    outer: Context,
    pointer: string,
    depth: number,
  ): Term[] {
    const context = definition?.context === undefined ? outer : extend(outer, definition.context, reader, 1)
    const containers = definition?.containers ?? []
    if (definition?.type === '@json')
      return [{ kind: 'literal', lexical: JSON.stringify(value), datatype: `${RDF}JSON` }]
    if (isObject(value)) {
      if (containers.includes('@language') || isLanguageMap(value, definition)) {
        if (!containers.includes('@language')) remark({ kind: 'bare-language-map', pointer })
        return languageLiterals(value)
      }
      if (
        containers.includes('@index') ||
        containers.includes('@type') ||
        (containers.includes('@id') && !own(value, '@id'))
      )
        return Object.keys(value).flatMap((key) =>
          listOf(own(value, key)).flatMap((item) => {
            const named = containers.includes('@id') && isObject(item) ? { '@id': key, ...item } : item
            return readItem(named, definition, context, `${pointer}/${key}`, depth)
          }),
        )
    }
    const terms = isList(value)
      ? value.flatMap((item, i) => readItem(item, definition, context, `${pointer}/${i}`, depth))
      : readItem(value, definition, context, pointer, depth)
    return containers.includes('@list') && !(isObject(value) && '@list' in value)
      ? [{ kind: 'list', items: terms }]
      : terms
  }

  function readItem(
    value: Json,
    definition: Definition | undefined,
    context: Context,
    pointer: string,
    depth: number,
  ): Term[] {
    if (depth > MAX_DEPTH) remark({ kind: 'too-deep', pointer: '' })
    if (value === null || depth > MAX_DEPTH) return []
    if (isList(value)) {
      const items = value.flatMap((item, i) => readItem(item, definition, context, `${pointer}/${i}`, depth + 1))
      return definition?.containers.includes('@list') ? [{ kind: 'list', items }] : items
    }
    if (isObject(value)) return readObject(value, definition, context, pointer, depth)
    const type = definition?.type
    if (typeof value === 'string' && (type === '@id' || type === '@vocab')) {
      const id = type === '@vocab' ? (expandTerm(context, value) ?? nameOf(context, value)) : nameOf(context, value)
      return id === undefined ? [] : [node(id)]
    }
    const datatype = type?.startsWith('@') ? undefined : type
    if (typeof value !== 'string') return [scalar(value, datatype)]
    if (datatype !== undefined) return [{ kind: 'literal', lexical: value, datatype }]
    return [literal(value, definition?.language === undefined ? context.language : (definition.language ?? undefined))]
  }

  function readObject(
    object: JsonObject,
    definition: Definition | undefined,
    outer: Context,
    pointer: string,
    depth: number,
  ): Term[] {
    const context = contextOf(object, outer, reader)
    const find = (name: string): Json | undefined => {
      const key = Object.keys(object).find((candidate) => expandTerm(context, candidate) === name)
      return key === undefined ? undefined : own(object, key)
    }
    const value = find('@value')
    if (value !== undefined) {
      const type = find('@type')
      const tag = find('@language')
      if (value === null) return []
      if (type === '@json') return [{ kind: 'literal', lexical: JSON.stringify(value), datatype: `${RDF}JSON` }]
      if (isList(value) || isObject(value)) return []
      const datatype = typeof type === 'string' ? (expandTerm(context, type) ?? undefined) : undefined
      if (typeof value !== 'string') return [scalar(value, datatype)]
      if (datatype !== undefined) return [{ kind: 'literal', lexical: value, datatype }]
      return [literal(value, typeof tag === 'string' ? tag : undefined)]
    }
    const list = find('@list')
    if (list !== undefined)
      return [
        {
          kind: 'list',
          items: listOf(list).flatMap((item) => readItem(item, definition, context, pointer, depth + 1)),
        },
      ]
    const set = find('@set')
    if (set !== undefined) return listOf(set).flatMap((item) => readItem(item, definition, context, pointer, depth + 1))
    const subject = readNode(object, outer, pointer, depth + 1)
    return subject === undefined ? [] : [node(subject)]
  }

  function nameOf(context: Context, id: string): string | undefined {
    const iri = expandId(context, id.trim())
    return iri?.startsWith('_:') ? `_:${setting.scope}${iri.slice(2)}` : iri
  }
}
