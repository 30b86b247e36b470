import { tokenAt } from './cursor.ts'
import type { Token } from './tokens.ts'

const COINS = new Set(['$', '€', '£', '%'])
const MOST_AMOUNTS = 4

/** `25 $`, `12,50 €`, `12/8 €`, `15 – 25 $`: the index behind the amounts that begin here, if they are any. */
export function moneyBehind(tokens: readonly Token[], i: number): number | undefined {
  let j = i
  for (let n = 0; n < MOST_AMOUNTS; n++) {
    if (tokenAt(tokens, j).kind !== 'number' || tokenAt(tokens, j).gap === 2) return undefined
    const point = tokenAt(tokens, j + 1)
    const cents = tokenAt(tokens, j + 2)
    const decimal =
      (point.text === ',' || point.text === '.') && point.gap === 0 && cents.digits === 2 && cents.gap === 0
    j += decimal ? 3 : 1
    const sign = tokenAt(tokens, j)
    if (sign.gap < 2 && (COINS.has(sign.text) || /^(?:euros?|dollars?)$/.test(sign.text))) return j + 1
    if (sign.text !== '/' && sign.text !== '-') return undefined
    j++
  }
  return undefined
}
