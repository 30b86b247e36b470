import ICAL from 'ical.js'

/** A content line (RFC 5545, 3.1), unfolded, and what it says in jCal (RFC 7265, 3.4). */
export interface Line {
  /** The line as it stands, unfolded. */
  readonly text: string
  readonly number: number
  /** Lower case. */
  readonly name: string
  readonly parameters: Readonly<Record<string, string | readonly string[]>>
  /** jCal's value type: `date-time`, `date`, `text`, `recur` … */
  readonly type: string
  readonly values: readonly unknown[]
}

export interface Component {
  /** Lower case: `vevent`. */
  readonly name: string
  readonly lines: Line[]
  readonly children: Component[]
}

export interface Calendar {
  readonly roots: readonly Component[]
  /** Lines that are no content lines, and components that do not end: what was wrong, by line. */
  readonly faults: readonly {
    readonly fault: 'line-unreadable' | 'component-unclosed'
    readonly line: number
    readonly text: string
  }[]
  /** It has more lines than are read of one calendar. */
  readonly cut: boolean
}

const MAX_LINES = 80_000
const MAX_LINE = 100_000
const MAX_DEPTH = 20
const SHAPE = /^[A-Za-z0-9.-]+[;:]/

/**
 * Reads iCalendar text into components. Only the reading of one line's value is left to ical.js: so a line that breaks the
 * standard costs that line, and never the calendar.
 */
export function readComponents(text: string): Calendar {
  const roots: Component[] = []
  const open: Component[] = []
  const faults: Calendar['faults'][number][] = []
  const put = (component: Component): void => {
    const parent = open.at(-1)
    if (parent) parent.children.push(component)
    else roots.push(component)
  }
  let number = 0
  const lines = text.split(/\r\n|\n|\r/, MAX_LINES)
  for (const { text: line, at } of unfold(lines)) {
    number = at
    const begin = /^BEGIN:\s*([\w-]+)\s*$/i.exec(line)
    const end = /^END:\s*([\w-]+)\s*$/i.exec(line)
    if (begin) {
      const component: Component = { name: (begin[1] ?? '').toLowerCase(), lines: [], children: [] }
      if (open.length >= MAX_DEPTH) continue
      put(component)
      open.push(component)
    } else if (end) {
      const name = (end[1] ?? '').toLowerCase()
      const depth = open.findLastIndex((component) => component.name === name)
      if (depth < 0) faults.push({ fault: 'component-unclosed', line: at, text: line })
      else {
        if (depth < open.length - 1) faults.push({ fault: 'component-unclosed', line: at, text: line })
        open.length = depth
      }
    } else {
      const [root] = open
      const read = readLine(line, at, root?.name === 'vcard' ? cardDesign(root) : ICAL.design.icalendar)
      if (read) open.at(-1)?.lines.push(read)
      else if (line.trim() !== '') faults.push({ fault: 'line-unreadable', line: at, text: line.slice(0, 120) })
    }
  }
  if (open.length > 0)
    faults.push({ fault: 'component-unclosed', line: number, text: `END:${open.at(-1)?.name.toUpperCase()}` })
  return { roots, faults, cut: lines.length >= MAX_LINES }
}

/** The bytes of a calendar without its folds: a line may be folded within a character (RFC 5545, 3.1). */
export function unfoldedBytes(body: Uint8Array): Uint8Array {
  const kept = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const end = body[at] === 13 && body[at + 1] === 10 ? at + 2 : body[at] === 10 ? at + 1 : 0
    if (end > 0 && (body[end] === 32 || body[end] === 9)) at = end
    else kept[length++] = body[at] ?? 0
  }
  return kept.subarray(0, length)
}

function* unfold(lines: readonly string[]): Generator<{ text: string; at: number }> {
  let parts: string[] = []
  let at = 1
  let number = 0
  for (const raw of lines) {
    number++
    if (/^[ \t]/.test(raw) && parts.length > 0) {
      parts.push(raw.slice(1))
      continue
    }
    if (parts.length > 0) yield { text: parts.join('').slice(0, MAX_LINE), at }
    parts = [raw]
    at = number
  }
  if (parts.length > 0) yield { text: parts.join('').slice(0, MAX_LINE), at }
}

type Design = ReturnType<typeof ICAL.design.getDesignSet>

/** Cards (RFC 6350, RFC 2426) share the syntax and differ in the types of their values. */
const cardDesign = ({ lines }: Component): Design =>
  lines.some(({ name, values }) => name === 'version' && values[0] === '3.0') ? ICAL.design.vcard3 : ICAL.design.vcard

function readLine(text: string, number: number, design: Design): Line | undefined {
  if (!SHAPE.test(text)) return undefined
  try {
    const [name, parameters, type, ...values]: [string, Line['parameters'], string, ...unknown[]] = ICAL.parse.property(
      /^RRULE[;:]/i.test(text) ? text.toUpperCase() : text,
      design,
    )
    return { text, number, name, parameters, type, values }
  } catch (error) {
    // ical.js tells of a malformed line with an exception; the caller tells of it with an issue.
    if (error instanceof Error) return undefined
    throw error
  }
}

/** What stands after the name and the parameters of a line, as written: one text for each value. */
export const writtenValues = (line: Line): readonly string[] =>
  (/^[^":]*(?:"[^"]*"[^":]*)*:(.*)$/.exec(line.text)?.[1] ?? '').split(',').map((value) => value.trim())

/** The first line of a name. */
export const lineOf = (component: Component, name: string): Line | undefined =>
  component.lines.find((line) => line.name === name)

export const linesOf = (component: Component, name: string): readonly Line[] =>
  component.lines.filter((line) => line.name === name)

/** Every component of a name at any depth. */
export function componentsNamed(roots: readonly Component[], name: string): Component[] {
  const found: Component[] = []
  const work = [...roots]
  for (const component of work) {
    if (component.name === name) found.push(component)
    work.push(...component.children)
  }
  return found
}

export const parameterOf = (line: Line | undefined, name: string): string | undefined => {
  const value = line?.parameters[name]
  return typeof value === 'string' ? value : value?.[0]
}

/** A component in jCal (RFC 7265). */
export const jcalOf = (component: Component): unknown[] => [
  component.name,
  component.lines.map(({ name, parameters, type, values }) => [name, parameters, type, ...values]),
  component.children.map(jcalOf),
]
