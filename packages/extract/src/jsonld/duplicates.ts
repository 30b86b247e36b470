import { isList, isObject, type Json } from './json.ts'

/** A quote and a colon: the end of a name, unless it stands in a text, where its quote must be escaped. */
const NAME_END = /"[ \t\r\n]*:/g

/**
 * True where some object of a JSON text has a name twice: it has then more names than what was parsed of it. Names and
 * texts that end in a backslash may be counted too few; that costs nothing but the telling.
 */
export function duplicated(text: string, parsed: Json): boolean {
  let written = 0
  for (const { index } of text.matchAll(NAME_END)) if (text[index - 1] !== '\\' || isEven(text, index)) written++
  const work: Json[] = [parsed]
  for (const value of work)
    if (isList(value)) for (const item of value) work.push(item)
    else if (isObject(value))
      for (const key of Object.keys(value)) {
        written--
        const inner = value[key]
        if (typeof inner === 'object' && inner !== null) work.push(inner)
      }
  return written > 0
}

/** True where the backslashes before a quote escape one another, and not the quote. */
function isEven(text: string, quote: number): boolean {
  let backslashes = 0
  while (text[quote - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 0
}
