import { looksLikePlace } from '../event/place/place-looks.ts'
import { withoutSigns } from '../page/edges.ts'
import { textIn } from '../page/tree.ts'
import { isClockwork, isKind, plain } from '../page/words.ts'
import { isSomebody } from '../readers/people/names.ts'
import { BOLD, boldIn, SLANTED } from './bold.ts'
import type { Entry, Group, Title } from './entry.ts'
import { isNameLike, QUOTED } from './name-like.ts'
import { isCost } from './title-cells.ts'

/** So long are names that may be sentences. */
const LONG = 20
/** So many records of a list begin with their names in bold. */
const MOST = 0.5
/** So much does a part of a sentence look like a house. */
const HOUSE = 1.9

/**
 * The names of records that are told in sentences: `<b>Fête du lac</b> avec la fanfare. Entrée libre`, `Culte musical, temple d’Orval, 10 h`,
 * and what is given again: `Idem à la salle des fêtes`.
 */
export function namedInProse(group: Group): Group {
  const bold = group.entries.filter(({ title }) => title && (title.line.strong || headOf(title) !== undefined)).length
  const leads = bold >= MOST * group.entries.length
  const entries: Entry[] = []
  for (const entry of group.entries) entries.push(renamed(entry, leads, entries.at(-1)))
  return { ...group, entries }
}

function renamed(entry: Entry, leads: boolean, before: Entry | undefined): Entry {
  const { title } = entry
  if (!title || title.line.heading > 0 || title.href !== undefined) return entry
  const again = AGAIN.exec(title.line.text)
  if (again && before?.title && isFirst(entry, title)) {
    const rest = title.line.text.slice(again[0].length)
    return { ...entry, title: before.title, ...(isHouse(title, rest) ? { cell: rest } : {}) }
  }
  if (title.line.strong || title.text.length < LONG || entry.cell !== undefined) return entry
  const head = headOf(title)
  if (head !== undefined && head !== title.text && (leads || QUOTED.test(head)))
    return { ...entry, title: { ...title, text: head } }
  return withoutFacts(entry, title)
}

/** What was played before is played again: in French and English, up to where. */
const AGAIN =
  /^(?:idem|ibid\.?|ditto|same (?:programme?|concert|show|play|again|as above)|m[êe]me (?:programme|concert|spectacle|pi[èe]ce|chose))(?![\p{L}])[\s:,;.–—(-]*(?:(?:à la|à l['’]|aux?|à|at the|at|in the|in)\s*)?/iu

/** It stands on the first line of its record that tells no day. */
const isFirst = ({ marks, first }: Entry, { line }: Title): boolean =>
  marks.every((mark) => mark.first <= line.index) && line.index - first < 4

/** The words in bold that the line of a title begins with, or slanted ones in front of a bracket: `<i>Kestrel</i> (Iceland, 2025)`. */
function headOf({ text, line }: Title): string | undefined {
  const [box] = boldIn(line)
  const head = box && (BOLD.test(box.tag) || SLANTED.has(box.tag)) ? textIn(box.node) : ''
  const rest = text.slice(head.length)
  if (head === '' || !text.startsWith(head) || /^[\p{L}\d’'-]/u.test(rest)) return undefined
  if (box && !BOLD.test(box.tag) && !rest.startsWith(' (')) return undefined
  if (!isNameLike(head) || isKind(plain(head)) || (WITH.test(rest) && !saysKind(head) && isSomebody(head, false)))
    return undefined
  return head
}
const saysKind = (text: string): boolean => plain(text).split(' ').some(isKind)
const WITH = /^\P{L}*(?:avec|with|feat|ft|and|et)(?!\p{L})/iu

/** Where a sentence ends. */
const STOP = /(?<=\p{Ll}{3}|[»”")])(?<!(?:^|\P{L})(?:Prof|Capt|Mgr|Mlle))\.\s+(?=[\p{Lu}$€£\d])/u
const PARTS = new RegExp(`,\\s+|${STOP.source}|\\s+(?=\\(\\p{Ll}[^(),]*,)|;\\s+`, 'u')
const AT_HOUR = /\s+(?:à|dès|de|at|from|@)\s*\d{1,2}\s?(?:h(?!\p{L})|:\d\d|[ap]\.?m\b).*$/iu
/** Who takes part, and what comes afterwards. */
const GOES_ON =
  /^(?:avec|with|par|by|puis|then|suivie?s?|followed|animée?s?|led|hosted|présentée?s?|presented|chez|au profit|in aid)(?!\p{L})|^\(/iu

/** The words of a sentence up to an hour, a house, a price, or who takes part. */
function withoutFacts(entry: Entry, title: Title): Entry {
  const text = title.text.replace(AT_HOUR, '')
  const parts = text.split(PARTS)
  const at = parts.findIndex((part, n) => n > 0 && isFact(title, part))
  const sentence = STOP.exec(text)?.index ?? text.length
  const end = Math.min(at < 0 ? text.length : startOf(text, parts, at), sentence)
  const name = withoutSigns(text.slice(0, end).replace(OPEN_BRACKET, ''))
  if (name === title.text || name.length < 4 || !isNameLike(name)) return entry
  const house = parts
    .slice(1)
    .map(withoutSigns)
    .find((part) => isHouse(title, part))
  return { ...entry, title: { ...title, text: name }, ...(house === undefined ? {} : { cell: house }) }
}

/** `Kestrel (Iceland, 2025)`: a bracket is no part of the name, nor a part of it. */
const OPEN_BRACKET = /\([^()]*$/

/** Where a part of a text begins. */
function startOf(text: string, parts: readonly string[], at: number): number {
  let from = 0
  for (const part of parts.slice(0, at)) from = text.indexOf(part, from) + part.length
  return from
}

const isFact = (title: Title, part: string): boolean =>
  GOES_ON.test(part) || isCost(part) || (/\d/.test(part) && isClockwork(part)) || looksPlaced(title, part)

/** A house may be told without a capital. */
const looksPlaced = ({ line }: Title, part: string): boolean =>
  part.length < 60 && looksLikePlace(line, part.charAt(0).toUpperCase() + part.slice(1)) >= HOUSE

const isHouse = (title: Title, part: string): boolean =>
  !/\s(?:sur|dans|sous|on|in)\s/.test(part) && looksPlaced(title, part)
