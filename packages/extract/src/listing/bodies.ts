import type { Box, Outline } from '../page/outline.ts'
import { firstClass } from '../page/tree.ts'
import type { Entry, Group } from './entry.ts'

/** So many of the heads are followed by the rest of their records. */
const MOST = 0.7

/** Elements with day and name are the heads of records where siblings follow them that are the rest of each. */
export const withBodies = (outline: Outline, group: Group, isDated: (box: Box) => boolean): Group =>
  withSections(outline, group, isDated) ?? withParagraphs(outline, group, isDated) ?? group

/**
 * `<header>20 h <h2>Sel</h2></header><div>…</div>`, again and again: one sibling of one shape. A heading as high as that of the record
 * opens something else.
 */
function withSections({ lines }: Outline, group: Group, isDated: (box: Box) => boolean): Group | undefined {
  const heads = new Set(group.entries.map(({ box }) => box))
  const bodies = new Map<Entry, Box>()
  for (const entry of group.entries) {
    const level = entry.title?.line.heading ?? 0
    const [body] = level > 0 ? after(entry.box) : []
    const opens = (body && lines[body.first]?.heading) || 7
    if (body && body.frame !== 2 && !heads.has(body) && opens > level && !isDated(body)) bodies.set(entry, body)
  }
  const [[shape, some] = ['', []]] = [...Map.groupBy(bodies, ([, body]) => shapeOf(body))].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  if (some.length < 2 || some.length < MOST * group.entries.length) return undefined
  const entries = group.entries.map((entry): Entry => {
    const body = bodies.get(entry)
    return body && shapeOf(body) === shape ? { ...entry, box: undefined, end: body.end } : entry
  })
  return { ...group, entries }
}

/** So many lines a head takes at most, and each paragraph below it. */
const SHORT = 3
/** What stands for itself among its like. */
const ITEM = /^(?:li|tr|t[dh]|dt|dd|option|article)$/

/**
 * `<p>20 h – Sel</p><p>Le Zinc, 10 $</p><p>Un bal.</p>`, again and again, as page builders hold what was typed in one field: paragraphs
 * among paragraphs. Those without a day, up to the next with one or to a heading, belong to the one above; the last takes no more than others.
 */
function withParagraphs({ lines }: Outline, group: Group, isDated: (box: Box) => boolean): Group | undefined {
  const heads = new Set(group.entries.map(({ box }) => box))
  const stops = (box: Box): boolean =>
    heads.has(box) ||
    box.frame === 2 ||
    box.end - box.first > SHORT ||
    ITEM.test(box.tag) ||
    (lines[box.first]?.heading ?? 0) > 0 ||
    isDated(box)
  const runs = new Map<Entry, readonly Box[]>()
  const closed: number[] = []
  for (const entry of group.entries) {
    const { box, title } = entry
    if (!box || !title || title.line.heading > 0 || box.end - box.first > SHORT || ITEM.test(box.tag)) continue
    const rest = after(box)
    const at = rest.findIndex(stops)
    const run = at < 0 ? rest : rest.slice(0, at)
    if (run[0]?.tag !== box.tag) continue
    runs.set(entry, run)
    if (at >= 0 && heads.has(rest[at])) closed.push(run.length)
  }
  const last = group.entries.at(-1)
  if (runs.size < 2 || runs.size < MOST * group.entries.length || !last || !runs.has(last)) return undefined
  const most = Math.max(...closed, 0) || Number.POSITIVE_INFINITY
  const entries = group.entries.map((entry): Entry => {
    const end = runs.get(entry)?.slice(0, most).at(-1)?.end
    return end === undefined ? entry : { ...entry, box: undefined, end }
  })
  return { ...group, entries }
}

const shapeOf = ({ tag, node }: Box): string => `${tag}.${firstClass(node)}`

/** The siblings behind an element that print something. */
function after(box: Box | undefined): readonly Box[] {
  const all = box?.parent?.children ?? []
  return box ? all.slice(all.indexOf(box) + 1).filter((one) => one.end > one.first) : []
}
