import { Parser } from 'htmlparser2'
import { readablePart } from '../depth.ts'
import { type Json, strict } from '../jsonld/json.ts'

const MAX_LENGTH = 50_000_000
const MAX_DEPTH = 200

/** The document that a text is, as JSON; undefined where it is none. */
export function documentOf(text: string, format: 'json' | 'csv' | 'xml'): Json | undefined {
  if (text.length > MAX_LENGTH) return undefined
  if (format === 'json') return strict(text.replace(/^\ufeff/, ''))
  return format === 'csv' ? readCsv(text) : readXml(text)
}

/**
 * CSV (RFC 4180) as a list of objects by the names of the first line. The separator is the one of `,` `;` tab that the first
 * line has most of: spreadsheets in French write `;`.
 */
function readCsv(given: string): Json {
  const text = given.replace(/^\ufeff/, '')
  const head = /^(?:"[^"]*"|[^\r\n"])*/.exec(text)?.[0] ?? ''
  const separator = [';', '\t', ','].toSorted((a, b) => head.split(b).length - head.split(a).length)[0] ?? ','
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let cell: string
    if (text[at] === '"') {
      const parts: string[] = []
      let from = ++at
      for (;;) {
        const end = text.indexOf('"', at)
        if (end < 0) {
          at = text.length
          parts.push(text.slice(from))
          break
        }
        at = end + 1
        if (text[at] !== '"') {
          parts.push(text.slice(from, end))
          break
        }
        parts.push(text.slice(from, at))
        from = ++at
      }
      cell = parts.join('')
    } else {
      const start = at
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
      cell = text.slice(start, at)
    }
    row.push(cell)
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
    if (text[at] === separator) {
      at++
      if (at >= text.length) row.push('')
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  const [names = [], ...records] = rows
  return records
    .filter((cells) => cells.some((cell) => cell.trim() !== ''))
    .map((cells) =>
      Object.assign(Object.create(null), Object.fromEntries(names.map((name, i) => [name.trim(), cells[i] ?? '']))),
    )
}

interface Element {
  readonly [key: string]: Json
}

/**
 * XML as JSON: an element is an object with its attributes (`@name`), its text (`#text`) and its child elements by name, each
 * name a list. An element of text alone is that text.
 */
export function readXml(text: string): Json | undefined {
  const root: Record<string, Json> = Object.create(null)
  const stack: { name: string; fields: Record<string, Json>; text: string[]; plain: boolean }[] = [
    { name: '', fields: root, text: [], plain: false },
  ]
  let deep = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (stack.length > MAX_DEPTH) {
          deep++
          return
        }
        const fields: Record<string, Json> = Object.create(null)
        for (const [key, value] of Object.entries(attributes)) fields[`@${key}`] = value
        stack.push({ name, fields, text: [], plain: Object.keys(attributes).length === 0 })
      },
      ontext(data) {
        stack.at(-1)?.text.push(data)
      },
      onclosetag() {
        if (deep > 0) {
          deep--
          return
        }
        const element = stack.pop()
        const parent = stack.at(-1)
        if (!element || !parent) return
        const words = element.text.join('').trim()
        const plain = element.plain && Object.keys(element.fields).length === 0
        const value: Json = plain
          ? words
          : ({ ...element.fields, ...(words ? { '#text': words } : {}) } satisfies Element)
        const list = parent.fields[element.name]
        if (Array.isArray(list)) list.push(value)
        else parent.fields[element.name] = [value]
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(readablePart(text))
  return Object.keys(root).length > 0 ? root : undefined
}
