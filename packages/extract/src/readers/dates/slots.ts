import { parseBare, parseBareHour } from './bare-hour.ts'
import { isSign, tagAt, tokenAt } from './cursor.ts'
import { type Hour, parseHour } from './hour.ts'
import { parseShared, parseSlot } from './stretches.ts'
import type { Token } from './tokens.ts'

/** What an hour is for, where a word beside it says so. */
type Label = 'doors' | 'show' | 'meal'

const LABELS: ReadonlySet<string | undefined> = new Set<Label>(['doors', 'show', 'meal'])
const isLabel = (tag: string | undefined): tag is Label => LABELS.has(tag)

/** An hour or a stretch of hours with what stands beside it. */
export interface Slot {
  readonly start: Hour
  readonly end?: Hour
  readonly label?: Label
  /** How it follows the slot before. */
  readonly join: 'first' | 'and' | 'or' | 'plain'
}

interface Slots {
  readonly slots: readonly Slot[]
  readonly next: number
}

const LEAD_TAGS = new Set(['at', 'from', 'the', 'of', 'about', 'open', 'season'])

const LEAD_SIGNS = new Set([':', '@', '-', '|', '(', '•', '~', '/', '#', '.'])

/** Between an hour with its label and the next one. */
const PARTS = new Set(['/', '|', '•', '-', ';'])

const MOST_SLOTS = 24

interface Lead {
  readonly next: number
  readonly label?: Label
  readonly between: boolean
}

/** Words that lead to an hour: `à partir de`, `dès`, `doors open at`, `spectacle :`. At most six of them. */
function parseLead(tokens: readonly Token[], i: number, first: boolean): Lead {
  let j = i
  let label: Label | undefined
  let between = false
  for (; j < i + 7; j++) {
    const token = tokenAt(tokens, j)
    const tag = token.word?.tag
    if (isLabel(tag)) label = label === 'doors' ? label : tag
    else if (tag === 'between') between = true
    else if (tag && LEAD_TAGS.has(tag)) continue
    else if (tag === 'hour' && token.text.startsWith('heure') && tokenAt(tokens, j - 1).kind !== 'number') continue
    else if (token.kind === 'sign' && LEAD_SIGNS.has(token.text) && !(first && j === i && token.text !== '@')) continue
    else break
  }
  return { next: j, between, ...(label ? { label } : {}) }
}

/** `(portes)`, `doors` behind its hour, unless it leads to the next one. */
function labelBehind(tokens: readonly Token[], i: number): { label: Label; next: number } | undefined {
  const bracket = isSign(tokens, i, '(')
  const j = bracket ? i + 1 : i
  const tag = tagAt(tokens, j)
  if (!isLabel(tag) || tokenAt(tokens, j).gap === 2) return undefined
  if (bracket) return isSign(tokens, j + 1, ')') ? { label: tag, next: j + 2 } : undefined
  // `7pm doors / 8pm show`: what parts the two stands behind the label.
  const sign = tokenAt(tokens, j + 1)
  if (PARTS.has(sign.text) && isLabel(tagAt(tokens, parseSlot(tokens, j + 2)?.next ?? -1)))
    return { label: tag, next: j + 1 }
  const lead = parseLead(tokens, j, false)
  if (parseSlot(tokens, lead.next) ?? labelled(tokens, lead, true)) return undefined
  return { label: tag, next: j + 1 }
}

interface Joint {
  readonly next: number
  readonly join: 'and' | 'or' | 'plain'
}

/** What stands between two hours of one list. */
function parseJoint(tokens: readonly Token[], i: number): Joint {
  let j = i
  let join: 'and' | 'or' | 'plain' = 'plain'
  for (; j < i + 3; j++) {
    const token = tokenAt(tokens, j)
    const tag = token.word?.tag
    if (tag === 'and' || tag === 'for' || (token.kind === 'sign' && (token.text === '&' || token.text === '+')))
      join = 'and'
    else if (tag === 'or') join = 'or'
    else if (
      token.kind === 'sign' &&
      (token.text === ',' || token.text === '/' || token.text === ';' || token.text === '|')
    )
      join = join === 'plain' ? 'and' : join
    else if (token.kind === 'sign' && token.text === '•') continue
    else break
  }
  return { next: j, join }
}

/**
 * Hours that stand together: `14 h et 20 h`, `doors 7 pm, show 8 pm`, `13h-15h`. `open` tells that a lead-in (`à`, `doors`)
 * may come first. Answers nothing where no hour follows.
 */
export function parseSlots(tokens: readonly Token[], i: number): Slots | undefined {
  const slots: Slot[] = []
  let next = i
  let join: Slot['join'] = 'first'
  let from = i
  while (slots.length < MOST_SLOTS) {
    const lead = whoFollows(tokens, from, slots.at(-1)) ?? parseLead(tokens, from, slots.length === 0)
    if (slots.length > 0 && isSign(tokens, from, '(') && holdsWeekday(tokens, from)) break
    const shared = parseShared(tokens, lead.next)
    const slot = shared?.start
      ? { start: shared.start, next: shared.next }
      : (parseSlot(tokens, lead.next) ?? labelled(tokens, lead, slots.length > 0))
    if (!slot || (slots.length > 0 && isLineNumber(tokens, from) && !shared)) break
    const last = slots.at(-1)
    if (last && join === 'plain' && last.end === undefined && lead.next === from && isGlued(tokens, from, last)) {
      // `6:00 pm 8:00 pm`: an end without a dash; an earlier hour there is a slip that says nothing.
      const night = slot.start.hour < 6
      if (later(last.start, slot.start) || night) slots[slots.length - 1] = { ...last, end: slot.start }
      next = slot.next
      const joint = parseJoint(tokens, next)
      from = joint.next
      join = joint.join
      continue
    }
    if (last && join === 'plain' && !lead.label && isLength(last, slot)) break
    const behind = lead.label ? undefined : labelBehind(tokens, slot.next)
    // `6:30 for 7:00 pm`: come at half past six.
    const joined = tagAt(tokens, slot.next) === 'for' && parseSlot(tokens, slot.next + 1)
    const gathering = shared?.gathering || joined ? 'doors' : undefined
    const label = lead.label ?? behind?.label ?? gathering
    next = behind?.next ?? slot.next
    if (lead.between && slot.end === undefined && tagAt(tokens, next) === 'and') {
      const end = parseHour(tokens, next + 1)
      if (end) {
        slots.push({ start: slot.start, end, join, ...(label ? { label } : {}) })
        next = end.next
        const joint = parseJoint(tokens, next)
        join = joint.join
        from = joint.next
        continue
      }
    }
    slots.push({ start: slot.start, join, ...(slot.end ? { end: slot.end } : {}), ...(label ? { label } : {}) })
    const joint = parseJoint(tokens, next)
    join = joint.join
    from = joint.next
  }
  return slots.length ? { slots, next } : undefined
}

/** `Doors 7.15, Una at 8`: behind the doors whoever begins leads to an hour. */
function whoFollows(tokens: readonly Token[], i: number, last: Slot | undefined): Lead | undefined {
  const { kind, value } = tokenAt(tokens, i)
  const begins = last?.label === 'doors' && kind === 'rest' && value < 4 && tagAt(tokens, i + 1) === 'at'
  return begins && parseBare(tokens, i + 2) ? { next: i + 2, label: 'show', between: false } : undefined
}

/** `20 h (15 h le dimanche)`: the hours in a bracket are those of the weekday in it. */
function holdsWeekday(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < i + 12 && tokens[j] && !isSign(tokens, j, ')'); j++)
    if (tokenAt(tokens, j).word?.weekday !== undefined) return true
  return false
}

/** Under an hour, a number that opens a line is a day: `20 h`, and below it `4 – 15 h`. */
export const isLineNumber = (tokens: readonly Token[], i: number): boolean =>
  tokenAt(tokens, i).gap === 2 && tokenAt(tokens, i).kind === 'number' && !parseHour(tokens, i)

const later = (a: { hour: number; minute: number }, b: { hour: number; minute: number }) =>
  b.hour * 60 + b.minute > a.hour * 60 + a.minute

/** `19 h 30, environ 2 h` */
const isLength = (last: Slot, { start, end }: { start: Hour; end?: Hour }): boolean =>
  !end && start.half === '24' && start.hour > 0 && start.hour < 5 && last.start.hour > 5

/** Two hours with am or pm, and only a space between them. */
const isGlued = (tokens: readonly Token[], from: number, last: Slot): boolean =>
  tokenAt(tokens, from).gap < 2 && (last.start.half === 'am' || last.start.half === 'pm')

/** `Doors 7 / Show 8`, `Music at 8`: behind its label a lone number is an hour. */
function labelled(
  tokens: readonly Token[],
  lead: Lead,
  second: boolean,
): { start: Hour; end?: Hour; next: number } | undefined {
  const led = lead.label === 'doors' || (lead.label && (second || tokenAt(tokens, lead.next - 1).text === 'at'))
  const bare = led ? parseBareHour(tokens, lead.next) : undefined
  return bare && { start: bare, next: bare.next }
}
