import type { Box, Outline } from './outline.ts'
import { ACTION, labelOf } from './words.ts'

/** A label of the page and what it labels: `Où : Salle X`, a term and its description, a small heading and its block. */
export interface Labelled {
  readonly property: string
  /** The line of the label itself. */
  readonly at: number
  /** The words that it labels, line by line. */
  readonly values: readonly { readonly text: string; readonly line: number; readonly box: Box }[]
}

const INLINE = /^([^:：]{1,40}?)\s*[:：]\s*(.*)$/u
/** A cast is long; a place or a price is told in a few lines. */
const MAX_VALUES: Readonly<Record<string, number>> = { performer: 40, when: 12, price: 12 }
const FEW = 6

/** Every label within these lines. */
export function labelsIn(outline: Outline, first: number, end: number): readonly Labelled[] {
  const found: Labelled[] = []
  for (let i = first; i < end; i++) {
    const line = outline.lines[i]
    if (!line) break
    const inline = INLINE.exec(line.text)
    const inlineLabel = inline?.[1] === undefined ? undefined : labelOf(inline[1])
    if (inlineLabel && inline?.[2]) {
      found.push({ property: inlineLabel, at: i, values: [{ text: inline[2], line: i, box: line.box }] })
      continue
    }
    const property = line.text.length <= 42 ? labelOf(line.text) : undefined
    if (!property || !standsOut(outline, i)) continue
    found.push({ property, at: i, values: block(outline, i, end, MAX_VALUES[property] ?? FEW) })
  }
  return found
}

/** A label on a line of its own ends in a colon, is bold or a heading, is a term, or opens a small block. */
function standsOut(outline: Outline, index: number): boolean {
  const line = outline.lines[index]
  if (!line) return false
  const { tag, parent, node } = line.box
  if (line.heading > 0 || line.strong || /[:：]\s*$/.test(line.text) || tag === 'dt' || tag === 'th') return true
  if (/label|title|titre|heading|caption/i.test(node.attribs?.class ?? '')) return true
  if (parent && index === parent.first && parent.children.length >= 2 && parent.end - parent.first <= 8) return true
  return tag === 'td' || (parent !== undefined && parent.children.length === 2 && parent.end - parent.first <= 4)
}

/** The lines under a label: up to the next label or heading, within the element that holds both. */
function block(outline: Outline, at: number, end: number, most: number): Labelled['values'] {
  const label = outline.lines[at]
  if (!label) return []
  let scope: Box | undefined = label.box
  while (scope?.parent && scope.end <= at + 1) scope = scope.parent
  const stop = Math.min(end, scope?.end ?? end, at + 1 + most)
  const values: { text: string; line: number; box: Box }[] = []
  for (let i = at + 1; i < stop; i++) {
    const line = outline.lines[i]
    if (!line || (line.heading > 0 && (label.heading === 0 || line.heading <= label.heading))) break
    const next = labelOf(line.text.match(INLINE)?.[1] ?? line.text)
    if (values.length > 0 && ACTION.test(line.plain)) break
    if (next && values.length > 0 && (standsOut(outline, i) || line.text.includes(':'))) break
    values.push({ text: line.text, line: i, box: line.box })
  }
  return values
}
