import type { Mark } from '../../page/marks.ts'
import { plain } from '../../page/words.ts'
import type { Scene } from '../scene.ts'

/** So far before a day stands what is said of it. */
const REACH = 40
const MOVED =
  /\b(?:reporte|deplace|remis|decale|avance|postponed|rescheduled|moved)(?:e?s?|forward|back)\b[\s:–—-]*(?:(?:au|du|a la date|pour|to|for|until)\s+)?(?:le|du|the)?\s*$/

/** `Reporté au 5 octobre` · `Postponed to 5 October`: the one day of a record that is put off gives way to the new one, which keeps its hour. */
export function movedTo(scene: Scene, marks: readonly Mark[]): readonly Mark[] {
  const [next, ...more] = marks.length < 2 ? [] : marks.filter((mark) => isSingle(mark) && isMoved(scene, mark))
  const old = marks.filter((mark) => mark !== next)
  const days = new Set(old.map(({ when }) => when.occurrences[0]?.start.slice(0, 10)))
  if (!next || more.length > 0 || days.size > 1 || !old.every(isSingle)) return marks
  const hour = old.flatMap(({ when }) => when.occurrences[0]?.start.slice(11) || [])[0]
  return [hour === undefined || next.clock ? next : { ...next, clock: hour }]
}

const isSingle = ({ when: { occurrences, run } }: Mark): boolean => occurrences.length === 1 && run === undefined

const isMoved = ({ outline }: Scene, { first, span: [at] }: Mark): boolean =>
  MOVED.test(plain(outline.lines[first]?.text.slice(Math.max(0, at - REACH), at) ?? ''))
