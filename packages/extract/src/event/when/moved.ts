import type { Mark } from '../../page/marks.ts'
import { plain } from '../../page/words.ts'
import type { Scene } from '../scene.ts'

/** So far before a day stands what is said of it. */
const REACH = 40
const MOVED =
  /\b(?:(?:reporte|deplace|remis|decale|avance|devance|repousse|reprogramme|postponed|rescheduled|rearranged|delayed|moved|brought|put)(?:e?s?| forward| back)(?: (au|a la date du|to|for|until))?|(nouvelle date|date de (?:report|reprise|remplacement)|(?:new|replacement|rescheduled|revised) date|now(?: on)?))\W*$/
/** The phrase of a day begins with such a word. */
const TO = /^(?:au|to|for|until)\b/

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

/** `Postponed: 14 March` is the day that was put off. */
function isMoved({ outline }: Scene, { first, quote, span: [at] }: Mark): boolean {
  const moved = MOVED.exec(plain(outline.lines[first]?.text.slice(Math.max(0, at - REACH), at) ?? ''))
  return moved !== null && ((moved[1] ?? moved[2]) !== undefined || TO.test(plain(quote)))
}
