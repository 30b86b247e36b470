import type { Mark } from '../page/marks.ts'
import { plain } from '../page/words.ts'
import type { Chosen } from './entries.ts'
import type { Scene } from './scene.ts'

/** What is held around an exhibition or a run, under a name of its own. */
const HELD =
  /^(?:(?:the |le |la |l')?(?:grand |public )?(?:vernissages?|finissages?|opening(?: reception| night| party| celebration)?|closing(?: reception| party)?|reception|private view|(?:artists?(?:'s?)?|curators?(?:'s?)?|gallery) (?:talk|tour|walk)s?|panel(?: discussion)?|(?:visites? guidee|table ronde|rencontre|causerie|conference|soiree|discussion|nocturne|guided tour)s?(?: (?:avec|with|d'|de |du |des |commentee).{0,40})?))$/

/**
 * `Vernissage : vendredi 20 mars à 18 h` on the page of an exhibition: an evening of its own, where the page's own dates are a run.
 */
export function heldAround(scene: Scene, whole: Chosen): readonly Chosen[] {
  const { entry, options } = whole
  if (!entry.marks.some(({ when }) => when.run?.end && when.occurrences.length === 0)) return [whole]
  const held = entry.marks.flatMap((mark): Chosen[] => {
    const line = scene.outline.lines[mark.first]
    const name = line && nameBefore(line.text, mark)
    if (!line || name === undefined) return []
    const title = { text: name, line, box: line.box, href: undefined }
    const own = { box: line.box, first: mark.first, end: mark.end, marks: [mark], title }
    return [{ entry: own, options: { ...options, whole: false, sure: 0.85 } }]
  })
  const taken = new Set(held.flatMap((one) => one.entry.marks))
  return [{ entry: { ...entry, marks: entry.marks.filter((mark) => !taken.has(mark)) }, options }, ...held]
}

/**
 * `Our new work “The Salt Road” opens on 22 March`, in an article about something else: an event of its own, named in quotes right
 * before its day.
 */
export function announcedIn(scene: Scene, whole: Chosen): readonly Chosen[] {
  const { entry, options } = whole
  if (entry.marks.length < 2) return [whole]
  const found = entry.marks.flatMap((mark): Chosen[] => {
    const line = scene.outline.lines[mark.first]
    const name = line && ANNOUNCED.exec(line.text.slice(Math.max(0, mark.span[0] - 160), mark.span[0]))?.[1]
    if (!line || !name || plain(entry.title?.text ?? '').includes(plain(name))) return []
    const title = { text: name, line, box: line.box, href: undefined }
    const own = { box: line.box, first: mark.first, end: mark.end, marks: [mark], title }
    return [{ entry: own, options: { ...options, whole: false, sure: 0.8 } }]
  })
  const taken = new Set(found.flatMap((one) => one.entry.marks))
  const marks = entry.marks.filter((mark) => !taken.has(mark))
  return marks.length === 0 ? [whole] : [{ entry: { ...entry, marks }, options }, ...found]
}

const ANNOUNCED =
  /[“«"]\s?([^“”«»"]{4,80}?)\s?[”»"],?\s+(?:qui\s+)?(?:(?:aura|auront) lieu|se (?:tiendra|jouera|donnera)|sera (?:présentée?|donnée?|jouée?|créée?)|(?:will )?(?:open|premiere)s?|will (?:take place|be (?:held|performed|presented|given))|takes place)\s+(?:le |les |du |on |from )?$/iu

/** The words before the colon that a date with an hour follows. */
function nameBefore(text: string, { span: [start], when }: Mark): string | undefined {
  if (!when.occurrences.some((o) => o.start.includes('T'))) return undefined
  const name = /^([^:]{4,60}?)\s?:\s*(?:le |on )?$/iu.exec(text.slice(0, start))?.[1]
  return name !== undefined && HELD.test(plain(name)) ? name : undefined
}
