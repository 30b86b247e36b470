import { columnAt } from '../page/columns.ts'
import { nearest } from '../page/nearest.ts'
import { once } from '../page/once.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { textIn } from '../page/tree.ts'
import { isClockwork, isKind, labelOf, plain, VENUE_WORD } from '../page/words.ts'
import { type Address, readAddresses } from '../readers/address.ts'
import type { Entry, Group } from './entry.ts'

/** So many lines stand over the records of a stage: its number, its name, its street. */
const MOST = 4
const FEWEST = 2
const STAGE =
  /\b(?:stage|scene|tent|tente|marquee|chapiteau|salle|hall|lodge|screen|ecran|terrasse|terrace|lawn|main|place)\b/
/** A number that a festival gives its houses, over their names. */
const NUMBER = /^(?:venue|stage|scene|salle|lieu|screen|ecran|site)s? ?(?:#|n[o°]\.? ?)?\d+$/
const PLACES = /venue|stage|lieu|salle|scene|place|location/i

/**
 * Records of a day's programme with their stage: what stands over the records of one column or in front of those of one row, where
 * other columns or rows beside it have a head of their own; else the heading between the day and the records of a stage. A stage is no
 * record itself.
 */
export function withStages(outline: Outline, groups: readonly Group[]): readonly Group[] {
  const all = groups.flatMap((group) => group.entries)
  // What holds other records is no record beside them, but may be their stage.
  const holds = (entry: Entry, other: Entry): boolean => entry.first < other.first && other.end <= entry.end
  const entries = all.filter((entry) => !all.some((other) => holds(entry, other)))
  if (entries.length < FEWEST) return groups
  const stages =
    [tableStages, columnStages, headedStages].map((find) => find(outline, entries)).find(({ size }) => size > 0) ?? NONE
  if (stages.size === 0) return groups
  const heads = new Set([...stages.values()].map((line) => line.plain))
  // A stage with a single record is no second one of that name.
  const isTwin = (entry: Entry): boolean =>
    [...stages.keys()].some((other) => holds(entry, other) && other.title?.line === entry.title?.line)
  return groups.flatMap((group) => {
    const own = group.entries.filter((entry) => !entry.title || !(heads.has(entry.title.line.plain) || isTwin(entry)))
    const told = own.map((entry) => {
      const where = stages.get(entry)
      return where ? { ...entry, where } : entry
    })
    return told.length > 0 ? [{ ...group, entries: told }] : []
  })
}

const NONE: ReadonlyMap<Entry, Line> = new Map()

/** Of records in the cells of a table, what heads their columns. */
function tableStages({ lines, links }: Outline, entries: readonly Entry[]): ReadonlyMap<Entry, Line> {
  const stages = new Map<Entry, Line>()
  for (const entry of entries) {
    const cell = nearest(lines[entry.first]?.box, 6, ({ tag }) => tag === 'td')
    const head = cell && headOf(cell)
    const line = head && lines[head.first]
    if (line && head.end - head.first === 1 && isName(line)) stages.set(entry, line)
  }
  const heads = [...new Map([...stages.values()].map((line) => [line.plain, line])).values()]
  return areStages({ links }, heads) ? stages : NONE
}

/** The head of the column that a cell stands in. */
function headOf(cell: Box): Box | undefined {
  const section = cell.parent?.parent
  const table = section?.tag === 'table' ? section : section?.parent
  const rows = table?.children.flatMap((part) => (part.tag === 'tr' ? part : part.children)) ?? []
  const column = columnAt(cell)
  return rows[0]?.children.find((head) => head.tag === 'th' && columnAt(head) === column)
}

/** The nearest heading between the day of each record and the record, where the headings of all are told as places. */
function headedStages(outline: Outline, entries: readonly Entry[]): ReadonlyMap<Entry, Line> {
  const titles = new Set(entries.map(({ title }) => title?.line))
  const stages = new Map<Entry, Line>()
  for (const entry of entries) {
    const { first, where, inherited } = entry
    if (where !== undefined || !inherited) continue
    const head = outline.lines.slice(inherited.end, first).findLast((line) => line.heading > 0 && !titles.has(line))
    if (head && isName(head) && !isClockwork(head.text)) stages.set(entry, head)
  }
  const heads = [...new Map([...stages.values()].map((line) => [line.plain, line])).values()]
  return areStages(outline, heads) ? stages : NONE
}

function columnStages(outline: Outline, entries: readonly Entry[]): ReadonlyMap<Entry, Line> {
  const firsts = entries.map(({ first }) => first).sort((a, b) => a - b)
  const heads = new Map<Box, Line | undefined>()
  const headOver = (box: Box): Line | undefined => {
    if (!heads.has(box)) heads.set(box, readHead(outline, box, firsts))
    return heads.get(box)
  }
  const stages = new Map<Entry, Line>()
  for (const entry of entries) {
    if (entry.where !== undefined) continue
    for (let box: Box | undefined = outline.lines[entry.first]?.box; box?.parent; box = box.parent) {
      const head = headOver(box)
      if (head === undefined) continue
      const beside = box.parent.children.flatMap((other) => (other.tag === box?.tag ? (headOver(other) ?? []) : []))
      if (areStages(outline, beside)) stages.set(entry, head)
      break
    }
  }
  return stages
}

/** The name at the head of an element that holds records below it; none where a day, an hour or a label stands there. */
function readHead({ lines }: Outline, box: Box, firsts: readonly number[]): Line | undefined {
  const first = firsts.find((at) => at >= box.first && at < box.end)
  if (first === undefined || first === box.first || first - box.first > MOST) return undefined
  const over = lines.slice(box.first, first)
  const named = over.find((line, n) => !NUMBER.test(line.plain) || n === over.length - 1)
  return named && over.every(({ text }) => !isClockwork(text)) && isName(named) ? named : undefined
}

function isName(line: Line): boolean {
  const { name } = stageAndStreet(line)
  return (
    name.length > 2 &&
    name.length < 60 &&
    !/\d{4}|:/.test(name) &&
    labelOf(name) === undefined &&
    (!isKind(plain(name)) || /^(?:The |La |Le |Les |L['’])\p{Lu}/u.test(name))
  )
}

/** `<h3>Le Zinc <span>12, rue du Port</span></h3>`: what a head names, and its street where the last element on the line says that. */
export const stageAndStreet = once(({ text, box, index }: Line): { readonly name: string; readonly street: string } => {
  const last = box.children.findLast(({ first }) => first === index)
  const street = last ? textIn(last.node) : ''
  const name = text.slice(0, -street.length).replace(/[\s,(–—-]+$/, '')
  const isStreet =
    street !== '' && text.endsWith(street) && (CORNER.test(street) || readAddresses(street).some(hasStreet))
  return isStreet && name !== '' ? { name, street } : { name: text, street: '' }
})
const hasStreet = ({ value }: { readonly value: Address }): boolean => value.streetAddress !== undefined
/** Where two streets meet. */
const CORNER = /^(?:au )?(?:coin|angle|cnr|corner|at the corner)\s.{4,60}$/iu

/** Several heads with names of their own, of which some are told as places. */
function areStages({ links }: Pick<Outline, 'links'>, heads: readonly Line[]): boolean {
  const names = new Set(heads.map((line) => line.plain))
  if (names.size < FEWEST || names.size < heads.length) return false
  const told = heads.filter(
    (line) =>
      VENUE_WORD.test(line.plain) ||
      STAGE.test(line.plain) ||
      links.some((link) => link.line === line.index && PLACES.test(link.href)),
  )
  return told.length * 3 >= heads.length
}
