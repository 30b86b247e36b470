import type { Mark } from '../page/marks.ts'
import type { Box } from '../page/outline.ts'
import type { Scene } from './scene.ts'

/** What leads to the page before or after this one. */
const PAGER =
  /^[^a-z]{0,3}(?:(?:evenement|spectacle|concert|date|article|page)s? )?(?:precedente?|suivante?|previous|prev|next)\b/
const PAGER_CLASS = /(?:^|[\s_-])(?:prev|previous|next|precedent|suivant|pager|paginator|pagination)(?=$|[\s_-])/i

/**
 * The days of a page that can be those of what it is about: not those that the site prints on most of its pages, nor those of the
 * pages before and after.
 */
export const ownDays = (scene: Scene, marks: readonly Mark[]): readonly Mark[] =>
  marks.filter((mark) => !scene.learned.stale.has(mark.first) && !leadsOn(scene, mark))

function leadsOn({ outline: { lines } }: Scene, mark: Mark): boolean {
  let paged = false
  for (let box: Box | undefined = mark.box, up = 0; box && up < 5; box = box.parent, up++) {
    const { class: own = '', rel = '' } = box.node.attribs ?? {}
    paged ||= PAGER_CLASS.test(own) || /\b(?:prev|next)\b/.test(rel)
    if (box.tag === 'a') return paged || PAGER.test(lines[box.first]?.plain ?? '') || PAGER_CLASS.test(classOver(box))
  }
  return false
}

const classOver = ({ parent }: Box): string => parent?.node.attribs?.class ?? ''
