import type { Entry } from '../../listing/entry.ts'
import { once } from '../../page/once.ts'
import type { Box, Outline } from '../../page/outline.ts'
import { isSymbol } from '../../page/signs.ts'
import { fold } from '../../page/tree.ts'
import { plain } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import { isHallOnly } from './halls.ts'
import { kindOf } from './organisation.ts'
import { fromLines, type Venue } from './place-text.ts'

const LONGEST = 60
/** How elements without words, and letters that stand for words, tell what they stand for. */
const TELLING = ['alt', 'title', 'aria-label'] as const

/** A picture, an empty element or letters that stand for a house or a hall. */
interface Sign {
  readonly box: Box
  readonly name: string
}

/** What stands for the same house again and again on a page; a house in the name of the site says whose the page is. */
const signsOf = once(({ boxes, title }: Outline): readonly Sign[] => {
  const site = plain(title)
  const told = boxes.flatMap((box): Sign[] => {
    const name = nameOf(box)
    return name === undefined || site.includes(plain(name)) ? [] : [{ box, name }]
  })
  const times = Map.groupBy(told, ({ name }) => name)
  return told.filter(({ name }) => (times.get(name)?.length ?? 0) > 1)
})

function nameOf({ node, children }: Box): string | undefined {
  const { attribs } = node
  if (children.length > 0) return undefined
  const name = attribs && TELLING.map((one) => fold(attribs[one] ?? '')).find((words) => words !== '')
  return name !== undefined &&
    name.length < LONGEST &&
    /^\p{Lu}/u.test(name) &&
    (kindOf(name) === 'house' || isHallOnly(name)) &&
    (isSymbol(node) || node.name === 'abbr')
    ? name
    : undefined
}

/** Where a record is played as a sign in it says, the same as in others: `<img src="red.gif" alt="Salle des Câbles">`. */
export function signedVenue(scene: Scene, { box, first, end }: Entry): Venue | undefined {
  const inside = signsOf(scene.outline).filter((sign) =>
    box ? isWithin(sign.box, box) : sign.box.first >= first && sign.box.first < end,
  )
  const [sign] = inside
  return sign && inside.every(({ name }) => name === sign.name)
    ? fromLines(scene, [sign.name], sign.box, 0.8)
    : undefined
}

function isWithin(box: Box, outer: Box): boolean {
  let at: Box | undefined = box
  while (at && at.depth > outer.depth) at = at.parent
  return at === outer
}
