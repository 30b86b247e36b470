import type { Mark } from '../page/marks.ts'
import type { Line } from '../page/outline.ts'
import type { Chosen } from './entries.ts'
import type { Scene } from './scene.ts'

/** What is told on the page of a show beside it, as a whole heading. */
const ASIDE =
  /^(?:(?:the|le|la|les|un|une|an?|public|free|open) |l')?(?:master ?class(?:es)?|classes? de maitre|ateliers?|workshops?|rencontres?|causeries?|conferences?|discussions?|bords? (?:de (?:scene|plateau)|plateau)|(?:pre|post)[- ](?:show|concert) (?:talk|chat|discussion)s?|(?:artist )?talks?|q ?(?:&|and) ?a|auditions?|repetitions?(?: generale| publique)?|(?:open|dress) rehearsals?)(?: (?:avec|autour|with|by|for|pour|sur|on) .{1,40})?\s*:?$/

/** To these nobody comes to see anything. */
const PRIVATE = /^(?:audition|repetition(?!.* publique)|dress rehearsal)/

/** In lines below its heading. */
const REACH = 4

/** A day under such a heading is none of the days of the show: the talk, the workshop, the master class is an event of its own, the audition is none. */
export function toldAside(scene: Scene, whole: Chosen): readonly Chosen[] {
  const { entry, options } = whole
  const { lines } = scene.outline
  const headed = new Map(entry.marks.map((mark) => [mark, headingOver(lines, mark, entry.title?.line)] as const))
  const own = entry.marks.filter((mark) => headed.get(mark) === undefined)
  if (own.length === 0 || own.length === entry.marks.length) return [whole]
  const found = entry.marks.flatMap((mark): Chosen[] => {
    const line = headed.get(mark)
    if (!line || PRIVATE.test(line.plain)) return []
    const next = lines.findIndex(({ heading, index }) => index > mark.first && heading > 0)
    const end = Math.min(entry.end, next < 0 ? entry.end : next)
    const title = { text: line.text.replace(/\s*:$/, ''), line, box: line.box, href: undefined }
    const aside = { box: undefined, first: line.index, end: Math.max(mark.end, end), marks: [mark], title }
    return [{ entry: aside, options: { ...options, whole: false, sure: 0.8 } }]
  })
  return [{ entry: { ...entry, marks: own }, options }, ...found]
}

function headingOver(lines: readonly Line[], mark: Mark, name: Line | undefined): Line | undefined {
  const over = lines.slice(Math.max(0, mark.first - REACH), mark.first).findLast(({ heading }) => heading > 0)
  return over && name && over.index > name.index && over.heading > name.heading && ASIDE.test(over.plain)
    ? over
    : undefined
}
