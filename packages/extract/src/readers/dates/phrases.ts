import { moneyBehind } from './amounts.ts'
import { bracket, parseWhose } from './brackets.ts'
import { bridge, isEcho, isOneDay, mayBridge } from './bridge.ts'
import { isSign, tagAt, tokenAt, withArticle } from './cursor.ts'
import type { Habit } from './habit.ts'
import { type Item, parseItem, type State } from './items.ts'
import { isCount } from './pieces.ts'
import type { Token } from './tokens.ts'
import { parseAside } from './weekdays.ts'

export interface Phrase {
  readonly items: readonly Item[]
  /** First and last token, the last exclusive. */
  readonly first: number
  readonly next: number
  /** The phrase is all that the text says. */
  readonly whole: boolean
  /** Stretches of tokens between a day and its hour that tell of neither. */
  readonly bridged: readonly (readonly [first: number, next: number])[]
}

const MOST_ITEMS = 64

const CONNECT = new Set([
  ',',
  '-',
  '|',
  '•',
  ':',
  ';',
  '@',
  '(',
  ')',
  '/',
  '+',
  '&',
  '.',
  '*',
  '"',
  '«',
  '[',
  ']',
  '–',
  '→',
  '…',
  '#',
  '_',
  "'",
])

const CONNECT_TAGS = new Set([
  'at',
  'the',
  'of',
  'and',
  'about',
  'show',
  'now',
  'season',
  'between',
  'to',
  'monthly',
  'half',
  'open',
  'each',
  'matinee',
  'evening',
])

const fresh = (): State => ({ open: undefined, except: false, ends: false, between: false })

/** Whether a token can open a phrase: a word that does, a day, an hour or a year. */
export function mayOpen(token: Token): boolean {
  if (token.kind !== 'number') return token.word?.opens === true
  return token.digits <= 2 ? token.value <= 31 : token.digits === 4 && token.value >= 1900 && token.value < 2100
}

/** Reads one phrase that starts at this token. */
export function parsePhrase(text: string, tokens: readonly Token[], i: number, habit: Habit): Phrase | undefined {
  const items: Item[] = []
  let state = fresh()
  let next = i
  const bridged: [number, number][] = []
  let broken = false
  let skipped = 0
  for (let j = i; items.length < MOST_ITEMS; ) {
    const token = tokens[j]
    if (!token) break
    if (token.gap === 2 && j > i) broken = true
    const echo = isEcho(tokens, j, items) ? token : undefined
    const item = skipped > 8 || echo ? undefined : parseItem(tokens, j, habit, state, items)
    if (item) {
      const again = item.item.kind === 'days' && items.some((other) => other.kind === 'days' && !other.except)
      if (again && broken && !state.open && !state.except && !state.ends) break
      items.push(item.item)
      j = next = item.next
      const held = item.item.kind === 'weekdays' && state.except && continues(tokens, j)
      state = held ? state : fresh()
      broken = false
      skipped = 0
      continue
    }
    const tag = token.word?.tag
    const paid = token.kind === 'number' && items.length > 0 ? moneyBehind(tokens, j) : undefined
    if (paid !== undefined) {
      j = paid
      skipped++
      continue
    }
    const target = token === echo || mayBridge(tokens, j) ? bridge(tokens, j, items) : undefined
    if (items.length > 0 && isCount(tokens, j)) j++
    else if (tag === 'until' && tokenAt(tokens, j + 1).text === 'late') j++
    else if (tag === 'until') state.open = 'end'
    else if (tag === 'from' && isFrom(text, token)) state.open = state.open ?? 'start'
    else if ((tag === 'except' || tag === 'closed') && (items.length > 0 || j === i)) state.except = true
    else if (tag === 'to' && items.length === 0 && token.text !== 'to' && tagAt(tokens, j - 1) !== 'moved')
      state.open = 'end'
    else if (tag === 'now' && items.length > 0) break
    else if (tag === 'now' && (isSign(tokens, j + 1, '-') || ['to', 'until'].includes(tagAt(tokens, j + 1) ?? '')))
      state.open = 'end'
    else if (isSign(tokens, j, '(') && items.length > 0) {
      const said = parseAside(tokens, j, habit.english)
      if (said) {
        items.push({ kind: 'weekdays', set: said.set, except: false, aside: said.aside })
        items.push({ kind: 'slots', slots: said.slots, until: false })
        j = next = said.next
        continue
      }
      const set = items.at(-1)?.kind === 'slots' ? parseWhose(tokens, j) : undefined
      if (set) {
        items.splice(-1, 0, { kind: 'weekdays', set, except: false })
        j = next = set.next
        continue
      }
      const close = bracket(tokens, j, habit, isOneDay(items))
      if (close !== undefined) {
        j = close
        skipped++
        continue
      }
    } else if (token.kind === 'rest' && token.text === 't' && token.value === 1) {
      // `2026-11-05T20:00`
    } else if (target !== undefined) {
      bridged.push([withArticle(tokens, j, next), target])
      j = target
      continue
    } else if (token.kind === 'sign' && CONNECT.has(token.text)) {
      if (
        (token.text === '-' || (token.text === '/' && token.gap === 0 && tokenAt(tokens, j + 1).digits === 4)) &&
        items.length > 0
      )
        state.ends = true
    } else if ((tag && CONNECT_TAGS.has(tag)) || (items.length > 0 && isLead(tokens, j))) {
      if (tag === 'between') state.between = true
      if (tag === 'to' && items.length > 0) state.ends = true
    } else break
    if (items.length === 0 && j > i + 6) break
    j++
    skipped++
  }
  // `… 7.45pm, Wed & Sat mats 2.30pm`: the weekdays belong to what follows.
  const last = items.at(-1)
  const tail = tokenAt(tokens, next)
  if (
    last?.kind === 'weekdays' &&
    !last.except &&
    tail.kind === 'rest' &&
    tail.gap < 2 &&
    items.some((item) => item.kind === 'slots')
  ) {
    items.pop()
    if (items.every((item) => item.kind === 'slots')) return undefined
  }
  return items.length ? { items, first: i, next, whole: i === 0 && next === tokens.length, bridged } : undefined
}

/** Words between a day and its hour: `Heure :`, `des`, `ouverture des portes`. */
function isLead(tokens: readonly Token[], j: number): boolean {
  const tag = tagAt(tokens, j)
  if (tag === 'from') return true
  if (tag === 'hour') return tokenAt(tokens, j).text.startsWith('heure')
  return tag === 'opening-hours' && (tagAt(tokens, j + 1) === 'doors' || tagAt(tokens, j + 2) === 'doors')
}

/** `dès` is a start, `des` an article: the accent tells, and in capitals the position has to. */
const isFrom = (text: string, token: Token): boolean => {
  const printed = text.slice(token.start, token.end)
  return printed !== 'des' && printed !== 'Des'
}

const continues = (tokens: readonly Token[], j: number): boolean => tagAt(tokens, j) === 'and' || isSign(tokens, j, ',')
