import type { Entry } from '../../listing/entry.ts'
import type { Line } from '../../page/outline.ts'
import { isStruckOut, leftStanding, standingText } from '../../page/struck.ts'
import type { Scene } from '../scene.ts'

/** What a line says of the place once the house that no longer holds is struck through; with `inPlace` each word stays where it is. */
export function withoutOld(scene: Scene, entry: Entry, line: Line, inPlace: boolean): string | undefined {
  const left = leftStanding(line)
  if (left === line.text || isCalledOff(scene, entry)) return undefined
  return inPlace ? standingText(line) : left
}

/** All of a line says where something was to be before it moved. */
export const isOldPlace = (scene: Scene, entry: Entry, line: Line): boolean =>
  isStruckOut(line) && !isCalledOff(scene, entry)

/** Name or day are struck through: with them the place at which it was to be. */
const isCalledOff = ({ outline: { lines } }: Scene, { title, marks }: Entry): boolean =>
  (title !== undefined && isStruckOut(title.line)) ||
  marks.some(({ first, span }) => {
    const line = lines[first]
    return line !== undefined && isStruckOut(line, span)
  })
