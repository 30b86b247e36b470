import type { Box, Outline } from '../page/outline.ts'
import { firstClass } from '../page/tree.ts'
import type { Entry, Group } from './entry.ts'

/**
 * `<header>20 h <h2>Sel</h2></header><div>…</div>`, again and again: elements with day and name are the heads of records, and the
 * siblings of one shape that follow them are the rest of each. A heading as high as that of the record opens something else.
 */
export function withBodies({ lines }: Outline, group: Group, isDated: (box: Box) => boolean): Group {
  const heads = new Set(group.entries.map(({ box }) => box))
  const bodies = new Map<Entry, Box>()
  for (const entry of group.entries) {
    const level = entry.title?.line.heading ?? 0
    const body = level > 0 ? nextOf(entry.box) : undefined
    const opens = (body && lines[body.first]?.heading) || 7
    if (body && !heads.has(body) && opens > level && !isDated(body)) bodies.set(entry, body)
  }
  const [[shape, some] = ['', []]] = [...Map.groupBy(bodies, ([, body]) => shapeOf(body))].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  if (some.length < 2 || some.length < MOST * group.entries.length) return group
  const entries = group.entries.map((entry): Entry => {
    const body = bodies.get(entry)
    return body && shapeOf(body) === shape ? { ...entry, box: undefined, end: body.end } : entry
  })
  return { ...group, entries }
}

/** So many of the heads are followed by a sibling of one shape. */
const MOST = 0.7

const shapeOf = ({ tag, node }: Box): string => `${tag}.${firstClass(node)}`

/** The next sibling that prints something. */
function nextOf(box: Box | undefined): Box | undefined {
  const all = box?.parent?.children ?? []
  const next = box && all.slice(all.indexOf(box) + 1).find((one) => one.end > one.first)
  return next?.frame === 2 ? undefined : next
}
