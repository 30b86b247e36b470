import { readLeniently } from '../jsonld/lenient.ts'

/** Where a text of a script ends that begins at `start` with its quote; the length where it does not end. */
export function endOfText(script: string, start: number): number {
  const quote = script[start]
  for (let at = start + 1; at < script.length; at++)
    if (script[at] === '\\') at++
    else if (script[at] === quote) return at + 1
  return script.length
}

/** Where the brackets close that open at `start`; the length where they do not. Texts are passed over. */
export function endOfBrackets(script: string, start: number): number {
  let open = 0
  for (let at = start; at < script.length; at++) {
    const char = script[at] ?? ''
    if (char === '"' || char === "'") at = endOfText(script, at) - 1
    else if ('([{'.includes(char)) open++
    else if (')]}'.includes(char) && --open <= 0) return at + 1
  }
  return script.length
}

/** What the text of a script says that begins at `start` with its quote. */
export function textAt(script: string, start: number): string {
  const written = script.slice(start, endOfText(script, start))
  const [read] = readLeniently(`[${written}]`, 1).roots
  return Array.isArray(read) && typeof read[0] === 'string' ? read[0] : ''
}
