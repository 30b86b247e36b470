import type { Json } from '../jsonld/json.ts'
import { textAt } from './script-text.ts'

const PUSH = /__next_f\.push\(\[\s{0,5}1\s{0,5},\s{0,5}(?=")/g
const MAX_PIECES = 5_000
const ROW = /([\da-f]{1,8}):(?:T([\da-f]{1,8}),)?/y

/** What the scripts of a page of Next's App Router push, put together. */
export const streamOf = (scripts: readonly string[]): string =>
  scripts
    .flatMap((script) => [...script.matchAll(PUSH)].map(({ index, 0: { length } }) => ({ script, at: index + length })))
    .slice(0, MAX_PIECES)
    .map(({ script, at }) => textAt(script, at))
    .join('')

/**
 * The rows of React's flight format that hold data, by their number: models (JSON in which `$D2026-…` is a date and `$1f` another
 * row) and long texts, which say their length in bytes.
 */
export function rowsOf(stream: string): Json {
  const rows: Record<string, Json> = Object.create(null)
  const texts = new Map<string, string>()
  let at = 0
  while (at < stream.length) {
    ROW.lastIndex = at
    const [whole, id, length] = ROW.exec(stream) ?? []
    const start = at + (whole?.length ?? 0)
    if (id !== undefined && length !== undefined) {
      at = endOfBytes(stream, start, Number.parseInt(length, 16))
      texts.set(id, stream.slice(start, at))
      continue
    }
    const end = stream.indexOf('\n', start)
    at = end < 0 ? stream.length : end + 1
    const row =
      id === undefined || !'[{'.includes(stream[start] ?? '-') ? undefined : modelOf(stream.slice(start, at), texts)
    if (id !== undefined && row !== undefined) rows[id] = row
  }
  return rows
}

/** Where so many bytes of UTF-8 end. */
function endOfBytes(text: string, start: number, bytes: number): number {
  let at = start
  for (let left = bytes; left > 0 && at < text.length; at++) {
    const code = text.charCodeAt(at)
    left -= code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return at
}

function modelOf(text: string, texts: ReadonlyMap<string, string>): Json | undefined {
  try {
    return JSON.parse(text, (_key, value: Json) => (typeof value === 'string' ? meant(value, texts) : value))
  } catch (error) {
    // A row that is cut or no model says nothing.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const meant = (value: string, texts: ReadonlyMap<string, string>): Json => {
  if (!value.startsWith('$')) return value
  if (value === '$undefined') return null
  if (value.startsWith('$D') || value.startsWith('$$')) return value.slice(value[1] === 'D' ? 2 : 1)
  return texts.get(value.slice(1)) ?? value
}
