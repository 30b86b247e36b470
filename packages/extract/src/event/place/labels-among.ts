import type { Entry } from '../../listing/entry.ts'
import { LABEL_CLASS, type Labelled } from '../../page/labels.ts'
import type { Line } from '../../page/outline.ts'
import { isTerm } from '../../page/terms.ts'
import { firstClass } from '../../page/tree.ts'
import { isClockwork, labelOf } from '../../page/words.ts'
import { isRoleOnly } from '../../readers/people/role-heads.ts'
import { roleOf } from '../../readers/people/roles.ts'
import { wordSet } from '../../word-set.ts'
import type { Scene } from '../scene.ts'
import { looksLikePlace } from './place-looks.ts'
import { fromLines, type Venue } from './place-text.ts'

/** What the facts of an event are, besides where. */
const FACTS = wordSet('when end doors price duration age town organizer language access')

/** `Dehors : ` in front of a value. */
const LED = /^(\p{Lu}[^:\d]{1,30}?)\s?[:：]\s+(?=\S)/u
const WORDS = /^\p{Lu}[^\d:.!,;]{1,30}$/u
/** Words of a label besides its first, and lines of its value. */
const FEW = 3
/** What a house, rather than a name or a genre, looks like. */
const HOUSE = 1.4

/**
 * Where it is by the look of its value, under a label in unknown words that stands among those of other facts, in the same place of the
 * template: `Quand`, `Prix`, and between them `Ça se joue dans` over a house. Nothing where a known label says it.
 */
export function venueAmongLabels(scene: Scene, entry: Entry, labels: readonly Labelled[]): Venue | undefined {
  const { lines } = scene.outline
  if (labels.some(({ property }) => property === 'where' || property === 'address')) return undefined
  const known = new Set(labels.map(({ at }) => at))
  const places = new Set(
    labels.flatMap(({ property, at }) => {
      const line = lines[at]
      return line && (FACTS.has(property) ? isMarked(line) : isCalledLabel(line)) ? [placeOf(line)] : []
    }),
  )
  if (places.size === 0) return undefined
  for (const line of lines.slice(entry.first, entry.end)) {
    if (known.has(line.index) || !places.has(placeOf(line)) || line === entry.title?.line || !isLabel(line)) continue
    const [first, ...more] = valuesOf(lines, line, entry.end, places)
    if (first === undefined) continue
    const venue = fromLines(scene, [first.text, ...more.map(({ text }) => text)], first.line.box, 0.85, true)
    const street = venue?.address?.streetAddress ?? venue?.address?.postalCode
    if (venue && (street !== undefined || looksLikePlace(first.line, first.text) >= HOUSE)) return venue
  }
  return undefined
}

/** The place of a label in its template: the element with its class, whether its value follows on the same line, whether it is in capitals. */
const placeOf = ({ text, box, strong }: Line): string =>
  `${LED.test(text) ? ':' : ''}${/\p{Ll}/u.test(LED.exec(text)?.[1] ?? text) ? '' : 'A'}${strong ? '!' : ''}${box.tag}.${firstClass(box.node)}<${box.parent?.tag}.${box.parent ? firstClass(box.parent.node) : ''}`

/** A template calls it a label; Drupal's `field--label-inline` is of a value. */
export const isCalledLabel = (line: Line): boolean =>
  isTerm(line) || /label(?!-(?:hidden|inline|above|visually))/i.test(line.box.node.attribs?.class ?? '')
/** A template or a type makes it a label, and no way to book. */
const isMarked = (line: Line): boolean =>
  isCalledLabel(line) ||
  LED.test(line.text) ||
  line.strong ||
  line.heading > 0 ||
  line.box.tag === 'th' ||
  LABEL_CLASS.test(line.box.node.attribs?.class ?? '')

/** Words that are no fact of another kind, and name nobody's part in it. */
function isLabel({ text }: Line): boolean {
  const words = LED.exec(text)?.[1] ?? (WORDS.test(text) ? text : undefined)
  return (
    words !== undefined &&
    words.trim().split(/\s+/).length <= FEW + 1 &&
    labelOf(words) === undefined &&
    roleOf(words) === undefined &&
    !isRoleOnly(words)
  )
}

/** What is under a label, or behind it. */
function valuesOf(
  lines: readonly Line[],
  label: Line,
  end: number,
  places: ReadonlySet<string>,
): readonly { readonly text: string; readonly line: Line }[] {
  const behind = label.text.replace(LED, '')
  if (behind !== label.text) return isClockwork(behind) ? [] : [{ text: behind, line: label }]
  const below = lines.slice(label.index + 1, Math.min(end, label.index + 1 + FEW))
  const stop = below.findIndex((line) => line.heading > 0 || places.has(placeOf(line)))
  return below.slice(0, stop < 0 ? FEW : stop).map((line) => ({ text: line.text, line }))
}
