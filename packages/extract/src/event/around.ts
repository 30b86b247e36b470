import { plain } from '../page/words.ts'
import type { Chosen } from './entries.ts'
import type { Scene } from './scene.ts'

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
