import type { Labelled } from '../../page/labels.ts'
import { isClockwork, isKind, labelOf, plain } from '../../page/words.ts'
import { fold } from '../../readers/fold.ts'
import { NAMELESS, NOBODY } from '../../readers/people/people-words.ts'
import { isRoleOnly } from '../../readers/people/role-heads.ts'
import { openerLength } from '../../readers/people/roles.ts'
import type { Credit } from '../../readers/people.ts'
import type { Reading } from '../../readers/reading.ts'
import { STAGE_NAME } from './genre-act.ts'

const MAX_WORDS = 6
/** Between the names of several, or in front of who leads. */
const SEVERAL = /(?:^|\s)[+/|•,]\s|,\s|^dir\./
/** Of two parts, or a sentence. */
const TWO_PARTS = /\s[–—-]\s|\p{Ll}\.\s/u
/** Where a label or a template says that a text is who plays, a name may be any words: `Ici mercredi`, `Paul et la Grosse Caisse`. */
export const isOneAct = (text: string): boolean =>
  STAGE_NAME.test(text) &&
  !SEVERAL.test(text) &&
  text.length > 3 &&
  text.split(' ').length <= MAX_WORDS &&
  !isClockwork(text) &&
  !isKind(plain(text)) &&
  openerLength(fold(text)) === 0 &&
  !isRoleOnly(text) &&
  labelOf(text) === undefined

/** What stands alone behind a label begins as a name does; in a list of names each item is one. */
const BEGINS_AS_NAME = /^[\p{Lu}\d]/u
const FEWEST_ITEMS = 3

type Values = Labelled['values']

/** The texts under a label of who plays of which nothing was read, though the label makes them names. */
export function saidToPlay(
  values: Values,
  texts: readonly string[],
  read: readonly Reading<Credit>[],
): readonly string[] {
  const [first = ''] = texts
  let start = 0
  const left = texts.filter((text) => {
    const [from, to] = [start, start + text.length]
    start = to + 1
    return !read.some(({ span }) => span[0] >= from && span[0] <= to)
  })
  const alone = texts.length === 1 && BEGINS_AS_NAME.test(first)
  const listed = texts.length >= FEWEST_ITEMS && left.length * 2 <= texts.length && areItems(values)
  return alone || listed ? left.filter(isSaid) : []
}

/** Each in an item of its own, of one list. */
const areItems = (values: Values): boolean => {
  const lists = values.map(({ box }) => (box.tag === 'li' && box.end - box.first === 1 ? box.parent : undefined))
  return lists.every((list) => list !== undefined && list === lists[0])
}

const isSaid = (text: string): boolean => {
  const folded = fold(text)
  const last = text.split(' ').at(-1) ?? ''
  return (
    isOneAct(text) &&
    !TWO_PARTS.test(text) &&
    !NOBODY.test(folded) &&
    !NAMELESS.test(folded) &&
    !(/^\p{Ll}/u.test(last) && isRoleOnly(last))
  )
}
