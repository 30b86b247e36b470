import { isSign, tokenAt } from './cursor.ts'
import { parseSlots, type Slot } from './slots.ts'
import type { Token } from './tokens.ts'

export interface Joiner {
  readonly join: 'list' | 'range'
  readonly next: number
  readonly or: boolean
  readonly until?: boolean
  /** Only a line break or a full stop. */
  readonly loose: boolean
}

/** What may stand between two days of one phrase. */
export function parseJoiner(tokens: readonly Token[], i: number, complete: boolean): Joiner | undefined {
  const token = tokenAt(tokens, i)
  const after = tokenAt(tokens, i + 1)
  const tag = token.word?.tag
  if (tag === 'to' || tag === 'until') {
    const next = tag === 'until' && (after.word?.tag === 'to' || after.word?.tag === 'at') ? i + 2 : i + 1
    return { join: 'range', next, or: false, until: tag === 'until', loose: false }
  }
  if (tag === 'and' || tag === 'or') return { join: 'list', next: behind(tokens, i), or: tag === 'or', loose: false }
  if (token.kind !== 'sign') {
    const weekday = token.word?.weekday !== undefined
    if (!weekday || (token.gap === 2 && complete)) return undefined
    return { join: 'list', next: i, or: false, loose: true }
  }
  if (token.text === '-') {
    // A dash that opens a line is a bullet.
    if (token.gap === 2 && after.gap < 2 && complete) return undefined
    const next = isSign(tokens, i + 1, '-') ? i + 2 : i + 1
    return { join: 'range', next, or: false, loose: false }
  }
  if (token.text === ',' || token.text === ';') {
    const and = after.word?.tag === 'and' || after.word?.tag === 'or' || after.text === '&'
    return { join: 'list', next: and ? behind(tokens, i + 1) : i + 1, or: after.word?.tag === 'or', loose: false }
  }
  if (token.text === '&' || token.text === '+' || token.text === '/')
    return { join: 'list', next: i + 1, or: false, loose: false }
  if (token.text === '.' || token.text === '|' || token.text === '•')
    return { join: 'list', next: i + 1, or: false, loose: true }
  return undefined
}

/** `(20 h)`, `(15 h et 20 h)` right behind a day. */
export function parseBracket(
  tokens: readonly Token[],
  i: number,
): { slots: readonly Slot[]; next: number } | undefined {
  const found = isSign(tokens, i, '(') ? parseSlots(tokens, i + 1) : undefined
  return found && isSign(tokens, found.next, ')') ? { slots: found.slots, next: found.next + 1 } : undefined
}

/** Behind `et`, or behind `ainsi que`, of which the second word is not kept. */
function behind(tokens: readonly Token[], i: number): number {
  const [word, after] = [tokenAt(tokens, i), tokenAt(tokens, i + 1)]
  const que = word.text === 'ainsi' && after.kind === 'rest' && after.value === 1 && after.end - after.start === 3
  return que ? i + 2 : i + 1
}
