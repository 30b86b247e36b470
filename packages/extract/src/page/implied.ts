import { wordSet } from '../word-set.ts'
import type { Box, Line } from './box.ts'
import { PAST } from './headings.ts'
import { isLarge } from './large-print.ts'
import type { PrintedLine } from './line.ts'
import { INLINE, nearest } from './nearest.ts'
import { firstClass } from './tree.ts'
import { isClockwork, isKind, labelOf } from './words.ts'

/** Blocks that stand over others and say what these are. */
const HEADS = wordSet('p div center header hgroup')
/** Blocks of running words or of a list. */
const BODY = wordSet('p blockquote ul li dl dt dd th td')
const TITLE_CLASS = /(?:^|(?<!sous|sub)[\s_-])(?:title|titre|heading|headline|intitule)(?=$|[\s_-])/i
/** Below the heading of the page and those of its parts. */
const LEVEL = 3
const LONGEST = 90
const MOST = 0.6

/**
 * Gives a page without headings below the first level those that it has in another guise. Lines of one style, which is the tag and
 * class of their block and of the block around it, are headings where they are short, each leads to lines of other styles, and they
 * are bold from end to end, are called titles, or stand in a `<div>` over paragraphs.
 */
export function implyHeadings(lines: readonly PrintedLine[]): void {
  if (lines.some(({ heading, frame }) => heading > 1 && frame === 0)) return
  const styles = lines.map(styleOf)
  const byStyle = Map.groupBy(lines, ({ index }) => styles[index])
  for (const [style, members] of byStyle) {
    if (style === undefined) continue
    const most = (is: (line: Line) => boolean): boolean => members.filter(is).length >= MOST * members.length
    const opens = (line: Line): boolean => leadsOn(line, lines) && styles[line.index + 1] !== style
    if (!isMarked(members, lines) || !most(isShort) || !most(opens) || most(saysHour) || most(saysKind)) continue
    for (const line of members) if (isShort(line) && !isClockwork(line.text)) line.heading = LEVEL
  }
}

/** The nearest block. */
const around = (box: Box): Box | undefined => nearest(box, 6, ({ tag }) => !INLINE.has(tag))

/** The block that holds the line and nothing else. */
function blockOf({ box, index }: Line): Box | undefined {
  const block = around(box)
  return block?.first === index && block.end === index + 1 ? block : undefined
}

/** How a line of the content that could be a heading looks. */
function styleOf(line: Line): string | undefined {
  if (line.frame === 2 || line.hidden || line.heading > 0) return undefined
  const block = blockOf(line)
  if (!block || !HEADS.has(block.tag)) return undefined
  const { tag, node, parent } = block
  return `${parent?.tag}.${parent ? firstClass(parent.node) : ''}>${tag}.${node.attribs?.class ?? ''}${line.strong ? '!' : ''}`
}

/** More follows, and in a table in the same cell. */
function leadsOn(line: Line, lines: readonly Line[]): boolean {
  const parent = blockOf(line)?.parent
  const isLast = parent?.tag === 'td' && parent.end === line.index + 1
  return !isLast && (lines[line.index + 1]?.frame ?? 2) < 2
}

/** What sets the lines of a style off from those around them, again and again: what is marked once is stressed, or a remark. */
function isMarked(members: readonly Line[], lines: readonly Line[]): boolean {
  const [first, ...more] = members
  const block = first && blockOf(first)
  if (!block || more.length === 0) return false
  if (first.strong || TITLE_CLASS.test(block.node.attribs?.class ?? '') || isLarge(block)) return true
  const over = members.filter(({ index }) => {
    const next = lines[index + 1]
    return next !== undefined && BODY.has(around(next.box)?.tag ?? '')
  })
  return block.tag === 'div' && over.length >= MOST * members.length
}

const isShort = ({ text }: Line): boolean =>
  text.length <= LONGEST &&
  /\p{L}{2}/u.test(text) &&
  (!/[.:;,]$/.test(text) || text.endsWith('...')) &&
  !labelOf(text) &&
  !isLabelled(text)

/** `Durée : 1 h 35`; `Atelier : la reliure` may be a name. */
const isLabelled = (text: string): boolean => {
  const [label, value] = text.split(/\s?:\s/, 2)
  return value !== undefined && /\d/.test(value) && labelOf(label ?? '') !== undefined
}

const saysHour = ({ text }: Line): boolean => /\d\s?(?:h|:|am|pm)/i.test(text)

/** `Danse`, `Solo show` stand over names, or below; `Concerts passés` over a list. */
const saysKind = ({ plain }: Line): boolean => isKind(plain) && !PAST.test(plain)
