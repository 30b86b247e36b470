import { matchesIn } from '../matches.ts'
import { withoutSigns } from './edges.ts'
import { nearest } from './nearest.ts'
import { once } from './once.ts'
import type { Box, Line, Outline } from './outline.ts'
import { type Sign, signOf } from './signs.ts'
import { leftStanding } from './struck.ts'
import { isTerm } from './terms.ts'
import { textIn } from './tree.ts'
import { ACTION, isKind, labelOf, plain } from './words.ts'

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

const known = once((_: Outline) => new Map<string, readonly Labelled[]>())

/** Every label within these lines; a record is asked for them by its place, its hours and its prices. */
export function labelsIn(outline: Outline, first: number, end: number): readonly Labelled[] {
  const before = known(outline)
  const range = `${first}-${end}`
  const labels = before.get(range) ?? readLabels(outline, first, end)
  before.set(range, labels)
  return labels
}

function readLabels(outline: Outline, first: number, end: number): readonly Labelled[] {
  const found: Labelled[] = []
  for (let i = first; i < end; i++) {
    const line = outline.lines[i]
    if (!line) break
    const { told, property, sign } = labelling(line)
    for (const { property, text } of told) found.push({ property, at: i, values: [{ text, line: i, box: line.box }] })
    if (sign) {
      // A symbol in front of a heading, or of words that are a label whatever they say, stands for the block below.
      const isOver = line.heading > 0 || LABEL_CLASS.test(line.box.node.attribs?.class ?? '')
      const values = isOver ? block(outline, i, end, FEW) : [{ text: sign.text, line: i, box: line.box }]
      if (values.length > 0) found.push({ property: sign.property, at: i, values })
    }
    if (!property || !standsOut(outline, i)) continue
    found.push({ property, at: i, values: block(outline, i, end, MAX_VALUES[property] ?? FEW, property) })
  }
  return found
}

interface Told {
  readonly property: string
  readonly text: string
}

interface Labelling {
  readonly told: readonly Told[]
  readonly property: string | undefined
  readonly sign: Sign | undefined
}

/** How a line labels: itself, by all its words what stands below, or by a sign. */
const labelling = once((line: Line): Labelling => {
  const told = toldBy(line)
  const property =
    told.length === 0 && line.text.length <= 42
      ? (labelOf(line.text) ?? (isTerm(line) ? houseLabel(line.text) : undefined))
      : undefined
  return { told, property, sign: told.length === 0 && !property ? signOf(line) : undefined }
})

/** What a line labels itself. */
function toldBy(line: Line): readonly Told[] {
  if (!/[:：]/.test(line.text)) return boldIn(line)
  const said = leftStanding(line)
  const [, label, text] = INLINE.exec(said) ?? INLINE.exec(line.text) ?? []
  const property =
    label === undefined || isGenreOf(line, label)
      ? undefined
      : (labelOf(label) ?? (isSet(line, label) ? houseLabel(label) : undefined))
  return severalIn(said) ?? (property && text ? [{ property, text }] : boldIn(line))
}

/** `Théâtre : Le Phare` as a heading: what is played, behind what it is. */
const isGenreOf = ({ heading }: Line, label: string): boolean => heading > 0 && isKind(plain(label))

/**
 * `Église` · `Library branch`: a kind of house alone, where a template or its type says that it is a label. What is played, shown or
 * found there is called so as well.
 */
const houseLabel = (text: string): 'where' | undefined =>
  HOUSE_NOUN.test(plain(text).replace(/[\s:]+$/, '')) ? 'where' : undefined
const HOUSE_NOUN =
  /^(?:(?:nom de )?(?:l'|la )?(?:salles?(?: d[eu] (?:spectacles?|concerts?|projection|cinema|representations?|reception|conferences?))?|eglise|chapelle|cathedrale|temple|bibliotheque|mediatheque|galerie|musee|espace|cinema|auditorium|studio|batiment|edifice|pavillon|local|succursale|parc|centre(?: (?:culturel|communautaire|d'art|des arts))?)|(?:the )?(?:(?:concert |performance |event )?(?:rooms?|hall|church|chapel|cathedral|building|auditorium|centre|center|museum|gallery|cinema|theater|studio|park|pavilion)|(?:library |museum |theatre )?(?:branch|library)|library location|arts cent(?:re|er)|community (?:hall|cent(?:re|er))))$/

/** Words in bold at the head of a line. */
const isSet = ({ box: { children }, index }: Line, label: string): boolean => {
  const [first] = children
  return (
    first !== undefined &&
    first.first === index &&
    (first.tag === 'b' || first.tag === 'strong') &&
    textIn(first.node).startsWith(label)
  )
}

/** The word before a colon, with a capital: at most three of them. */
const BEFORE_COLON = /(?<![\p{L}\d'’-])\p{Lu}[\p{L}'’-]{0,14}(?: [\p{L}'’&-]{1,14}){0,2}$/u

/** `Quand : 12 mars · Où : Salle X`: several labels on one line, each with the words up to the next. */
function severalIn(text: string): readonly Told[] | undefined {
  const first = text.search(/[:：]/)
  if (first < 0 || text.length > 300 || text.indexOf(':', first + 1) < 0) return undefined
  const starts: { readonly property: string; readonly from: number; readonly at: number }[] = []
  for (const { index } of matchesIn(text, /[:：](?=\s)/gu)) {
    const near = text.slice(Math.max(0, index - 46), index).trimEnd()
    let words = BEFORE_COLON.exec(near)?.[0]
    let property = words && labelOf(words)
    while (words && !property && words.includes(' ')) {
      words = words.slice(words.indexOf(' ') + 1)
      property = /^\p{Lu}/u.test(words) ? labelOf(words) : undefined
    }
    if (words && property)
      starts.push({ property, from: text.slice(0, index).trimEnd().length - words.length, at: index + 1 })
  }
  if (starts.length < 2 && (starts[0]?.from ?? 0) === 0) return undefined
  return starts.flatMap(({ property, at }, n): Told[] => {
    const words = withoutSigns(text.slice(at, starts[n + 1]?.from))
    return words === '' ? [] : [{ property, text: words }]
  })
}

/** `<b>Endroit</b> Salle X`: a label in bold, without a colon. */
function boldIn(line: Line): readonly Told[] {
  const [first] = line.box.children
  if (!first || first.first !== line.index || line.strong || line.text.length > 200) return []
  if (first.tag !== 'b' && first.tag !== 'strong' && !LABEL_CLASS.test(first.node.attribs?.class ?? '')) return []
  const label = textIn(first.node)
  if (label.length > 30 || !line.text.startsWith(label)) return []
  const text = line.text.slice(label.length).replace(/^[\s|·•–—-]+/, '')
  const property = /^[\p{Lu}\d]/u.test(text) && /^\p{Lu}/u.test(label) ? labelOf(label) : undefined
  return property ? [{ property, text }] : []
}

/** A class for labels; Drupal's `field--label-hidden` is of a value. */
export const LABEL_CLASS = /label(?!-(?:hidden|inline|above|visually))|title|titre|heading|caption/i

/** A label on a line of its own ends in a colon, is bold or a heading, is a term, or opens a small block. */
function standsOut(outline: Outline, index: number): boolean {
  const line = outline.lines[index]
  if (!line) return false
  const { tag, parent, node } = line.box
  if (((tag === 'td' || tag === 'th') && isHeadOfColumn(outline, line)) || isTab(line.box)) return false
  if (line.heading > 0 || line.strong || /[:：]\s*$/.test(line.text) || tag === 'dt' || tag === 'th') return true
  if (LABEL_CLASS.test(node.attribs?.class ?? '')) return true
  if (HALL.test(line.plain) && !(tag === 'td' || isAmongLabels(outline, line))) return false
  if (parent && index === parent.first && parent.children.length >= 2 && parent.end - parent.first <= 8) return true
  return tag === 'td' || (parent !== undefined && parent.children.length === 2 && parent.end - parent.first <= 4)
}

/** What is a hall or a genre as often as a label: `Hall`, `Theatre`. */
const HALL = /^(?:salle|theatre|hall|stage|space|place|screen|ecran|endroit)$/

/** `<div>Date</div><div>…` above `<div>Salle</div><div>…`: labels stand among labels. */
function isAmongLabels({ lines }: Outline, { box, index }: Line): boolean {
  const around = box.parent && box.parent.end - box.parent.first <= 4 ? box.parent.parent : box.parent
  const isLabel = ({ first }: Box): boolean => {
    const other = lines[first]
    return other !== undefined && first !== index && !HALL.test(other.plain) && labelOf(other.text) !== undefined
  }
  return around?.children.some((one) => isLabel(one)) ?? false
}

/** The words on a tab stand over what is hidden elsewhere. */
const isTab = (box: Box): boolean => nearest(box, 4, ({ node }) => node.attribs?.role === 'tab') !== undefined

/** In a row of labels each stands over a column. */
function isHeadOfColumn(outline: Outline, { index, box }: Line): boolean {
  const row = box.parent
  if (!row || row.end - row.first < 2) return false
  const other = index + 1 < row.end ? index + 1 : row.first
  return other !== index && labelOf(outline.lines[other]?.text ?? '') !== undefined
}

/** Sentences, not a list. */
export const isProse = (text: string): boolean =>
  text.length >= 80 && /[.!?…]$/.test(text) && matchesIn(text, SMALL_WORD).length > 7

const SMALL_WORD = /(?<![\p{L}'’])\p{Ll}{2,}/gu

/** Below a list or a table a line on its own belongs to no label over that, also where the whole page stands in a table. */
function leavesList(first: Box | undefined, { box }: Line): boolean {
  const inside = itemAround(first)
  const around = itemAround(box)
  return box.tag === 'p' && inside !== undefined && (around === undefined || around.depth < inside.depth)
}

const itemAround = (box: Box | undefined): Box | undefined => nearest(box, 5, ({ tag }) => ITEMS.has(tag))

const ITEMS: ReadonlySet<string> = new Set(['li', 'td', 'th', 'dt', 'dd'])

/** `Dates`, a link down the page, above what is told; a term whose description is a symbol, above what follows its list. */
function isNoneBelow({ box, heading }: Line, next: Line | undefined): boolean {
  if (!next || !isProse(next.text)) return false
  const { tag, node } = box
  if (tag === 'dt') return nearest(box, 3, ({ tag: outer, end }) => outer === 'dl' && end <= next.index) !== undefined
  return (
    tag === 'a' && heading === 0 && node.attribs?.role === undefined && node.attribs?.['aria-controls'] === undefined
  )
}

/** The lines under a label: up to the next label or heading, within the element that holds both. */
function block(outline: Outline, at: number, end: number, most: number, property?: string): Labelled['values'] {
  const label = outline.lines[at]
  if (!label) return []
  let scope: Box | undefined = label.box
  while (scope?.parent && scope.end <= at + 1) scope = scope.parent
  const last = Math.min(end, scope?.end ?? end, at + 1 + most)
  const stop = isNoneBelow(label, outline.lines[at + 1]) ? at : last
  const values: { text: string; line: number; box: Box }[] = []
  for (let i = at + 1; i < stop; i++) {
    const line = outline.lines[i]
    if (!line || (line.heading > 0 && (label.heading === 0 || line.heading <= label.heading))) break
    const next = labelOf(line.text.match(INLINE)?.[1] ?? line.text)
    if (values.length > 0 && (ACTION.test(line.plain) || leavesList(values[0]?.box, line))) break
    // A paragraph of sentences belongs to no label over other words.
    if (values.length > 0 && line.box.tag === 'p' && isProse(line.text)) {
      // Below names in headings stands who they are.
      if (values.some((value) => outline.lines[value.line]?.heading)) continue
      break
    }
    // The next term is of another fact; under a cast terms say whom each of it plays.
    if (values.length > 0 && property !== 'performer' && isTerm(label) && isTerm(line)) break
    // Whoever made it may stand among those who play.
    const among = next === 'maker' && property === 'performer'
    if (next && !among && values.length > 0 && (standsOut(outline, i) || line.text.includes(':'))) break
    values.push({ text: leftStanding(line), line: i, box: line.box })
  }
  return values
}
