import { isList, type Json, strict } from '../jsonld/json.ts'
import { readLeniently } from '../jsonld/lenient.ts'
import { endOfBrackets, endOfText, textAt } from './script-text.ts'

/** A value that a script gives to a name: data, a text of data, or a function that makes them (Nuxt 2). */
const ASSIGNED =
  /(?:(?:window|self|globalThis)\s{0,5}(?:\.\s{0,5}|\[\s{0,5}["'])|(?:var|let|const)\s{1,5}|\b(?=__))([A-Za-z_$][\w$]{0,60})(?:["']\s{0,5}\])?\s{0,5}=\s{0,5}(?=[{[]|JSON\.parse\(\s{0,5}["']|\(?function\()/g
/** Names that hold what a page shows: those of frameworks, and those that people give to lists of events. */
const TELLING =
  /^__\w|state|data|props|payload|event|shows|concert|spectacle|evenement|agenda|calend|programm|performance/i
/** Lists that are handed to a calendar or to a framework's start. */
const HANDED = /\b(events|data)\s{0,5}:\s{0,5}(?=\[)/g
const TAKERS = /FullCalendar|fullCalendar\s{0,5}\(|kit\.start\(/
const FUNCTION = /\(?function\(([\w$,\s]{0,20000})\)\s{0,5}\{\s{0,5}return\s{0,5}/y
const MAX_VALUES = 30
const MAX_LENGTH = 2_000_000

/** Data of a script under a name. */
export interface Assigned {
  readonly name: string
  readonly value: Json
}

/** Every value of a script that may be a page's data, in order; what lies within one is not read again. */
export function* assignedIn(script: string): Generator<Assigned> {
  const found = [
    ...[...script.matchAll(ASSIGNED)].filter(([, name = '']) => TELLING.test(name)),
    ...(TAKERS.test(script) ? script.matchAll(HANDED) : []),
  ]
  let done = 0
  for (const { 0: whole, 1: name = '', index } of found.slice(0, MAX_VALUES)) {
    const start = index + whole.length
    if (start < done) continue
    const read = valueAt(script, start)
    done = start + read.length
    if (read.value !== undefined) yield { name, value: read.value }
  }
}

interface Read {
  readonly value: Json | undefined
  readonly length: number
}

function valueAt(script: string, start: number): Read {
  const rest = script.slice(start, start + MAX_LENGTH)
  if (rest.startsWith('JSON')) return { value: strict(textAt(rest, rest.search(/["']/))), length: 10 }
  FUNCTION.lastIndex = 0
  const made = FUNCTION.exec(rest)
  if (made) return returned(rest.slice(made[0].length), (made[1] ?? '').split(','))
  const { roots, end } = readLeniently(rest, 1)
  return { value: roots[0], length: end }
}

/** `return {title: a}}("Phèdre")`: what the function returns, with what it is called with in the places of its names. */
function returned(body: string, names: readonly string[]): Read {
  const end = endOfBrackets(body, 0)
  const call = body.indexOf('(', end)
  const [given] = call < 0 ? [] : readLeniently(`[${body.slice(call + 1, endOfBrackets(body, call) - 1)}]`, 1).roots
  const values = new Map(
    names.map((name, i) => [name.trim(), JSON.stringify((given && isList(given) ? given[i] : null) ?? null)] as const),
  )
  return { value: readLeniently(filled(body.slice(0, end), values), 1).roots[0], length: end }
}

const WORD = /[A-Za-z_$][\w$]*/y

/** A piece of script with values in the places of names; names of properties and texts stay. */
function filled(script: string, values: ReadonlyMap<string, string>): string {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < script.length; at++) {
    const char = script[at] ?? ''
    if (char === '"' || char === "'") {
      at = endOfText(script, at) - 1
      continue
    }
    WORD.lastIndex = at
    const [word] = WORD.exec(script) ?? []
    if (word === undefined) continue
    const value = script[at + word.length] === ':' ? undefined : values.get(word)
    if (value !== undefined) {
      parts.push(script.slice(from, at), value)
      from = at + word.length
    }
    at += word.length - 1
  }
  return parts.join('') + script.slice(from)
}
