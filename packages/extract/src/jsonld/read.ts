import { duplicated } from './duplicates.ts'
import { type Json, listOf, strict } from './json.ts'
import { type Reading, readLeniently } from './lenient.ts'

const MAX_LAYERS = 5

/**
 * Reads the text of a block: as JSON where it is that, else leniently. A text that holds the data as a text (encoded twice or more
 * often) is unpacked.
 */
export function readJson(text: string): Reading {
  const value = strict(text)
  if (value === undefined) return readLeniently(text)
  const packed = listOf(value).filter((item) => typeof item === 'string' && /^\s*["{[]/.test(item))
  if (packed.length > 0) {
    const inner = packed.map((item) => readPacked(String(item)))
    return {
      roots: [...listOf(value).filter(isThing), ...inner.flatMap(({ roots }) => roots)],
      repairs: [{ fault: 'escaped-quotes', at: 0 }, ...inner.flatMap(({ repairs }) => repairs)],
      end: text.length,
    }
  }
  // JSON.parse keeps the last of two properties of one name, and says nothing.
  if (duplicated(text, value)) return readLeniently(text)
  return sound(value, text)
}

/** What is JSON already. */
const sound = (value: Json, text: string): Reading => ({
  roots: isThing(value) ? [value] : [],
  repairs: [],
  end: text.length,
})

const isThing = (value: Json): boolean => typeof value === 'object' && value !== null

/** A text in which the data may be packed again. */
function readPacked(text: string): Reading {
  let inner = text
  for (let layers = 0; layers < MAX_LAYERS; layers++) {
    const value = strict(inner)
    if (typeof value !== 'string') return value === undefined ? readLeniently(inner) : sound(value, inner)
    inner = value
  }
  return { roots: [], repairs: [], end: text.length }
}
