import type { Mark } from '../page/marks.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { type TreeNode, textIn } from '../page/tree.ts'
import { plain } from '../page/words.ts'
import { furtherClasses, templatePath } from './path.ts'
import { placeOf } from './rules/select.ts'

/** What stands at one path of a page: the words of each element there, in order, and the first day that each tells. */
export interface Standing {
  /** In lower case, without accents. */
  readonly texts: string[]
  readonly days: (string | undefined)[]
  /** Lines of the first; less than one where it is a part of its line. */
  readonly size: number
}

const MAX_LINES = 400
const MAX_BOXES = 4000
const PART = 0.5
const LONGEST = 200
/** An element with more lines holds values, it is none. */
const MAX_BLOCK = 4
/** Elements that are remembered of one path. */
export const MOST_TEXTS = 12
/** Among more siblings the place of one says nothing. */
const MAX_SIBLINGS = 30

/** Where everything stands on a page that could be a value, by the path that its template gives it. */
export function standingOn(outline: Outline, marks: readonly Mark[]): ReadonlyMap<string, Standing> {
  const days = new Map<number, string>()
  for (const mark of marks) {
    const day = dayOf(mark)
    if (day !== undefined && !days.has(mark.first)) days.set(mark.first, day)
  }
  const found = new Map<string, Standing>()
  const put = (path: string, size: number, text: string, day: string | undefined): void => {
    const known = found.get(path)
    if (!known) found.set(path, { size, texts: [text], days: [day] })
    else if (known.texts.length < MOST_TEXTS) {
      known.texts.push(text)
      known.days.push(day)
    }
  }
  const seen = new Set<Box>()
  for (const line of outline.lines.slice(0, MAX_LINES)) {
    if (line.frame === 2 || line.text.length > LONGEST) continue
    const { parent } = line.box
    // A cell that holds a list stands where one that holds words does on other pages.
    for (const box of [line.box, parent, parent?.tag === 'ul' ? parent.parent : undefined]) {
      if (!box || seen.has(box) || box.tag === 'body' || box.end - box.first > MAX_BLOCK || box.end === box.first)
        continue
      seen.add(box)
      const lines = outline.lines.slice(box.first, box.end)
      const text = plain(lines.map((one: Line) => one.text).join(' '))
      const day = lines.map(({ index }) => days.get(index)).find((one) => one !== undefined)
      for (const path of selectorsOf(box.node)) put(path, lines.length, text, day)
    }
  }
  // What is only a part of its line: a rule that finds whole lines on some pages finds it on others.
  for (const box of outline.boxes.slice(0, MAX_BOXES)) {
    const line = box.end - box.first === 1 ? outline.lines[box.first] : undefined
    if (!line || seen.has(box) || line.frame === 2 || line.text.length > LONGEST) continue
    const open = selectorsOf(box.node).filter((path) => (found.get(path)?.texts.length ?? 0) < MOST_TEXTS)
    const text = open.length > 0 ? plain(textIn(box.node)) : ''
    if (text !== '' && text !== line.plain) for (const path of open) put(path, PART, text, undefined)
  }
  return found
}

/** The first day that a phrase tells. */
const dayOf = ({ when: { occurrences, run } }: Mark): string | undefined =>
  (occurrences[0]?.start ?? run?.start ?? run?.end)?.slice(0, 10)

/**
 * Every selector that a rule for this element could have. What a selector finds is more than the elements of its path: `li` finds
 * those with a class as well, so that each element is put under all that find it.
 */
function selectorsOf(node: TreeNode): readonly string[] {
  const { name = '', parent, attribs } = node
  const own = templatePath(node)
  const above = parent ? templatePath(parent) : ''
  const bare = above === '' ? name : `${above} > ${name}`
  const siblings = (parent?.children ?? []).filter(({ type }) => type === 'tag')
  const twins = siblings.length > MAX_SIBLINGS ? [] : siblings.filter((one) => one.name === name && one !== node)
  const classless = attribs?.class === undefined && twins.some((one) => one.attribs?.class !== undefined)
  const step = own.slice(own.lastIndexOf(' ') + 1)
  return [
    own,
    ...(own === bare ? [] : [bare]),
    ...(twins.length > 0 ? [`${bare}:nth-of-type(${placeOf(node)})`] : []),
    ...(classless ? [`${bare}:not([class])`] : []),
    ...furtherClasses(node).map((further) => `${bare}.${further}`),
    ...(parent ? furtherClasses(parent).map((further) => `${above}.${further} > ${step}`) : []),
  ]
}
