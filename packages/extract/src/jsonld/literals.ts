import { type Literal, XSD } from '../rdf/statement.ts'
import type { Definition } from './context.ts'
import { type JsonObject, listOf, own } from './json.ts'

const LANGUAGE_KEY = /^[a-z]{2}(?:-[a-z\d]{2,4})?$/i

export const literal = (lexical: string, language: string | undefined): Literal =>
  language === undefined ? { kind: 'literal', lexical } : { kind: 'literal', lexical, language }

/** A number or a truth value with its own datatype (JSON-LD 1.1 API, 8.2.2), or the one that is stated. */
export function scalar(value: number | boolean, datatype: string | undefined): Literal {
  const natural = typeof value === 'boolean' ? 'boolean' : Number.isInteger(value) ? 'integer' : 'double'
  return { kind: 'literal', lexical: String(value), datatype: datatype ?? XSD + natural }
}

/** `{"fr": "Phèdre", "en": "Phaedra"}` where no context says that it is one: the keys can be nothing else. */
export function isLanguageMap(object: JsonObject, definition: Definition | undefined): boolean {
  if (definition?.containers.length) return false
  const keys = Object.keys(object)
  return keys.length > 0 && keys.every((key) => LANGUAGE_KEY.test(key) && typeof own(object, key) === 'string')
}

/** The texts of a language map (JSON-LD 1.1, 4.6.2); `@none` is no language. */
export const languageLiterals = (map: JsonObject): Literal[] =>
  Object.keys(map).flatMap((tag) =>
    listOf(own(map, tag)).flatMap((text) =>
      typeof text === 'string' ? [literal(text, tag === '@none' ? undefined : tag)] : [],
    ),
  )
