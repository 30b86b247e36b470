import { isList, isObject, type Json, own } from '../jsonld/json.ts'

/** A value in a document, and its JSON pointer (RFC 6901). */
export interface Found {
  readonly value: Json
  readonly pointer: string
}

const MAX_FOUND = 50_000
/** The paths of mappings are few, and come again with each record. */
const knownSteps = new Map<string, readonly string[]>()
const MAX_KNOWN = 1_000
/** `a[*].b[@rel=alternate]` → `a`, `*`, `b`, `?@rel=alternate`. */
function steps(path: string): readonly string[] {
  const known = knownSteps.get(path)
  if (known) return known
  const read = path
    .replace(/\[([^\]=.]+=[^\].]*)\]/g, '.?$1')
    .replace(/\[(\*|\d+)\]/g, '.$1')
    .split('.')
    .filter((step) => step !== '')
  if (knownSteps.size < MAX_KNOWN) knownSteps.set(path, read)
  return read
}
const escaped = (key: string): string => key.replace(/~/g, '~0').replace(/\//g, '~1')

/**
 * Everything that a path leads to: names between dots, `[*]` or `*` for each, `[0]` for one, `[key=value]` for those that say
 * so; a name after a list is read in each of it. A name may have dots in it if the record itself has exactly that name (a
 * column `N. de salle`).
 */
export function resolve(start: Found, path: string): Found[] {
  if (path === '') return [start]
  const whole = isObject(start.value) ? own(start.value, path) : undefined
  if (whole !== undefined) return [{ value: whole, pointer: `${start.pointer}/${escaped(path)}` }]
  let here: Found[] = [start]
  for (const step of steps(path)) {
    const next: Found[] = []
    for (const { value, pointer } of here) {
      if (next.length > MAX_FOUND) break
      if (step.startsWith('?')) {
        for (const item of items({ value, pointer })) if (matches(item, step.slice(1))) next.push(item)
      } else if (isList(value)) {
        for (const [i, item] of value.entries()) {
          const at = `${pointer}/${i}`
          if (step === '*' || String(i) === step) next.push({ value: item, pointer: at })
          else if (isObject(item) && Object.hasOwn(item, step))
            next.push({ value: item[step] ?? null, pointer: `${at}/${escaped(step)}` })
        }
      } else if (isObject(value)) {
        const keys = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : []
        for (const key of keys) next.push({ value: value[key] ?? null, pointer: `${pointer}/${escaped(key)}` })
      }
    }
    here = next
  }
  return here
}

function matches({ value }: Found, test: string): boolean {
  const at = test.indexOf('=')
  return isObject(value) && textOf(own(value, test.slice(0, at))) === test.slice(at + 1)
}

/** Each item of a list, or the one value. */
export const items = ({ value, pointer }: Found): Found[] =>
  isList(value)
    ? [...value.entries()].map(([i, item]) => ({ value: item, pointer: `${pointer}/${i}` }))
    : [{ value, pointer }]

/** A plain value as text; undefined for what is empty or no plain value. */
export const textOf = (value: Json | undefined): string | undefined => {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}
