import type { Line, Outline } from './outline.ts'
import { isClockwork, isKind, labelOf } from './words.ts'

/** So many lines below its kind a name stands at most. */
const NEAR = 3

/**
 * `Pantomime` and, under it, `Salt and the Seven Mayors`: where the heading of a page says only what kind of thing is played, the one
 * heading below it that is no label names it. Several are the names of several things. `namesNone` tells the headings of a house and of
 * lists.
 */
export function nameBelow({ lines }: Outline, kind: Line, namesNone: (line: Line) => boolean): Line | undefined {
  if (kind.heading === 0 || !isKind(kind.plain)) return undefined
  const names = (line: Line): boolean =>
    line.heading > kind.heading &&
    line.frame === 0 &&
    !line.hidden &&
    labelOf(line.text) === undefined &&
    !isClockwork(line.plain) &&
    !isKind(line.plain) &&
    !namesNone(line)
  const first = lines.slice(kind.index + 1, kind.index + 1 + NEAR).find(names)
  const others = lines.filter((line) => line.heading === first?.heading && names(line))
  return others.length === 1 ? first : undefined
}
