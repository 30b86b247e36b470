import { nearest } from '../../page/nearest.ts'
import { labelOf } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import { AMOUNT, type Priced } from './prices.ts'

const LONGEST = 60

/** `<dt>Groupe scolaire</dt><dd>11 $</dd>`: the words right before an amount, in an element with nothing else, name its tier. */
export function tierBeside({ outline: { lines } }: Scene, { box, text, reading }: Priced): string | undefined {
  const beside = lines[box.first - 1]
  if (reading.value.label !== undefined || !beside || beside.frame === 2 || beside.text.length > LONGEST)
    return undefined
  const says = /\p{L}{3}/u.test(beside.text) && !AMOUNT.test(beside.text) && labelOf(beside.text) === undefined
  if (!says || text.length > LONGEST) return undefined
  const isTerm = beside.box.tag === 'dt' && nearest(box, 3, ({ tag }) => tag === 'dd') !== undefined
  const pair = nearest(box, 4, ({ first }) => first <= beside.index)
  return isTerm || (pair?.first === beside.index && pair.end - pair.first === 2) ? beside.text : undefined
}
