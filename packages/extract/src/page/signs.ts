import type { Line } from './box.ts'
import { columnOf } from './columns.ts'
import { contentOf } from './layout.ts'
import { type TreeNode, textIn } from './tree.ts'
import { labelOf } from './words.ts'

/** What a template says of a line without a printed label. */
export interface Sign {
  readonly property: string
  /** The words that are meant. */
  readonly text: string
}

/** A thing that symbols stand for: how they are called in a class, a title, a file name, written as words that a font draws, or typed. */
interface Meaning {
  readonly property: string
  readonly name: RegExp
  readonly file?: RegExp
  readonly ligature: RegExp
  readonly emoji: RegExp
}

const PLACE: Meaning = {
  property: 'where',
  name: /(?:^|[\s_:./#-])(?:map|(?:map|place|location|geo)-?(?:marker|pin|dot|point|alt)?|pin|marker|lieu|venue|adresse|address|salle|gps|localisation|emplacement)(?=$|[\s_:.?-]|\d)/i,
  /** `/img/icon-pin.svg` */
  file: /(?:^|\/)(?:ico(?:n|ne)?s?[-_])?(?:map|(?:map|place|location)?[-_]?(?:marker|pin)|location|lieu|venue|adresse|address|place)(?:[-_](?:\d+|icon|ico|alt|white|black|dark|light|dot))*\.(?:svg|png|gif|webp)/i,
  ligature: /^(?:location_on|place|pin_drop|room|fmd_good|location_pin|map)$/,
  emoji: /[\u{1F4CD}\u{1F4CC}\u{1F5FA}\u{1F3DB}\u{1F3DF}\u{1F3E0}]\uFE0F?/u,
}
const MONEY: Meaning = {
  property: 'price',
  name: /(?:^|[\s_:./#-])(?:dollar|euro?|pound|sterling|money|cash|coins?|price|prix|tarifs?|cost|currency)(?=$|[\s_:.?-]|\d)/i,
  ligature: /^(?:attach_money|euro|euro_symbol|payments?|paid|currency_\w{2,10}|local_atm)$/,
  emoji: /[\u{1F4B0}\u{1F4B5}-\u{1F4B7}]\uFE0F?/u,
}
const MEANINGS = [PLACE, MONEY]
const DRAWN = new Set(['svg', 'img', 'ion-icon', 'iconify-icon', 'use'])
const SYMBOLIC = /icon|material|symbol|glyph/i
const NAMING = ['class', 'name', 'icon', 'data-icon', 'href', 'xlink:href'] as const
const TELLING = ['title', 'aria-label', 'alt'] as const
const LABELLING = [
  'data-label',
  'data-title',
  'data-th',
  'data-name',
  'data-header',
  'data-column',
  'aria-label',
  'title',
]
const MAX_NODES = 80

/** A symbol in front of a line, the label in an attribute of its element, or the head of its column. */
export function signOf(line: Line): Sign | undefined {
  if (line.text.length > 160) return undefined
  const property = attributeLabel(line) ?? columnLabel(line)
  if (property) return { property, text: line.text }
  for (const meaning of MEANINGS) {
    const text = behindSymbol(line, meaning)
    if (text) return { property: meaning.property, text }
  }
  return undefined
}

/** `<td data-label="Lieu">`, of this line alone. */
function attributeLabel(line: Line): string | undefined {
  for (let box = line.box, up = 0; up < 3; up++) {
    const { attribs } = box.node
    for (const name of LABELLING) {
      const label = attribs?.[name] ? labelOf(attribs[name]) : undefined
      if (label) return label
    }
    if (!box.parent || box.parent.first !== line.index || box.parent.end !== line.index + 1) break
    box = box.parent
  }
  return undefined
}

/** What the head of a table's column announces, of a cell below it. */
function columnLabel(line: Line): string | undefined {
  const property = columnOf(line)?.property
  return property === 'title' || property === 'note' ? undefined : property
}

/** The words behind a symbol: up to the next symbol of the line. */
function behindSymbol(line: Line, meaning: Meaning): string | undefined {
  const emoji = meaning.emoji.exec(line.text)
  if (emoji)
    return line.text
      .slice(emoji.index + emoji[0].length)
      .split(/\s\p{Extended_Pictographic}/u)[0]
      ?.trim()
  let top = line.box
  for (let up = 0; top.parent && up < 3 && isAlone(top.parent, line); up++) top = top.parent
  const inside = behindIn(top.node, meaning)
  if (inside !== undefined) return line.text.includes(inside) ? inside : undefined
  if (line.text.length > 90) return undefined
  for (let box = top.parent, up = 0; box && up < 2; box = box.parent, up++) {
    if (box.first !== line.index || box.end > line.index + 6) return undefined
    for (const child of contentOf(box.node)) {
      if (child.type === 'tag' && isSymbol(child) && means(child, meaning)) return line.text
      if (saysOf(child) !== '') break
    }
  }
  return undefined
}

const isAlone = (box: Line['box'], { index }: Line): boolean => box.first === index && box.end === index + 1

function behindIn(top: TreeNode, meaning: Meaning): string | undefined {
  // Most lines are words alone.
  if (!top.children?.some(({ type }) => type === 'tag')) return undefined
  const work: TreeNode[] = [...(top.children ?? [])].reverse()
  let text: string | undefined
  for (let node = work.pop(), n = 0; node && n < MAX_NODES; node = work.pop(), n++) {
    if (node.type === 'text') {
      if (text !== undefined) text += node.data ?? ''
    } else if (node.type === 'tag' && isSymbol(node)) {
      if (text !== undefined && text.trim() !== '') break
      if (means(node, meaning)) text = ''
    } else if (node.type === 'tag' && node.name !== 'script' && node.name !== 'style') {
      if (text !== undefined) text += ' '
      work.push(...[...(node.children ?? [])].reverse())
    }
  }
  const words = text?.replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}

/** Words inside an element, without those of drawings. */
function saysOf(top: TreeNode): string {
  let text = ''
  const work: TreeNode[] = [top]
  for (let node = work.pop(), n = 0; node && n < 40 && text.length < 40; node = work.pop(), n++) {
    if (node.type === 'text') text += node.data ?? ''
    else if (!DRAWN.has(node.name ?? '')) work.push(...(node.children ?? []))
  }
  return text.trim()
}

/** Drawn, or an element without words that only carries a class. */
export function isSymbol(node: TreeNode): boolean {
  if (DRAWN.has(node.name ?? '')) return true
  if (node.name === 'br' || node.name === 'a') return false
  const says = saysOf(node)
  return (
    says === '' || (MEANINGS.some(({ ligature }) => ligature.test(says)) && SYMBOLIC.test(node.attribs?.class ?? ''))
  )
}

function means(top: TreeNode, meaning: Meaning): boolean {
  const work: TreeNode[] = [top]
  for (let node = work.pop(), n = 0; node && n < 8; node = work.pop(), n++) {
    if (node.type === 'text' && meaning.ligature.test((node.data ?? '').trim())) return true
    if (node.type !== 'tag') continue
    for (const name of NAMING) {
      const value = node.attribs?.[name]
      if (value && meaning.name.test(value.slice(-60))) return true
    }
    if (node.name === 'img' && meaning.file?.test((node.attribs?.src ?? '').slice(-80))) return true
    for (const name of TELLING) if (isWordFor(meaning, node.attribs?.[name])) return true
    const title = node.name === 'svg' ? node.children?.find((child) => child.name === 'title') : undefined
    if (title && isWordFor(meaning, textIn(title))) return true
    work.push(...(node.children ?? []))
  }
  return false
}

const isWordFor = ({ property }: Meaning, text: string | undefined): boolean =>
  text !== undefined && labelOf(text.replace(/\s*(?:icon|icône|pin|marker)$/i, '')) === property
