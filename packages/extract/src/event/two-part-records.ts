import type { Entry, Title } from '../listing/entry.ts'
import { isNameLike, QUOTED } from '../listing/name-like.ts'
import { filledBlock, INLINE } from '../page/nearest.ts'
import type { Line, Outline } from '../page/outline.ts'
import { type TreeNode, textIn } from '../page/tree.ts'
import { hasKind, isKind, labelOf, plain } from '../page/words.ts'
import type { Scene } from './scene.ts'
import { callsArtist, LONGEST, mayPlay } from './two-part-name.ts'

/** What templates call the element of what is played, beside that of who plays it. */
const WORK_CLASS =
  /(?:^|[\s_-])(?<!sub[_-]?|sous[_-]?)(?:title|titre|spectacle|show|work|oeuvre|piece|album|production)(?=$|\s|--|[_-]sc[_-])/i
const ITALIC = /^(?:em|i|cite)$/
/** Beside who plays, not what: `with Ada Lampe`, `feat. Zoé`. */
const BESIDE = /^(?:with|avec|feat|ft|and|et|\+|&|support|special guest|invite|premiere partie|opening|by|par|de)\b/

/**
 * Records of a list whose names stand in two elements, who plays and right below it what is played, are called by both:
 * `Ada Lampe – Nuit bleue`. A class, italics or quotes must tell that the second is a work; a company below a work is no part of its name.
 */
export function withBothParts(scene: Scene, entries: readonly Entry[]): readonly Entry[] {
  const titles = entries.flatMap(({ title }) => title ?? [])
  const works = titles.flatMap(({ line }) => scene.outline.lines[line.index + 1] ?? [])
  const acts =
    titles.length > 0 &&
    titles.filter(({ line }) => mayPlay(line)).length >= MOST * titles.length &&
    works.filter(isOfNames).length <= FEW * titles.length &&
    sharedBy(titles, scene.outline) < MOST
  const setsApart = marksActs(titles)
  return entries.map((entry) => {
    const { title } = entry
    if (!title || title.text !== title.line.text || title.text.length > LONGEST) return entry
    const act = setsApart ? partOf(title) : undefined
    if (act !== undefined && act !== title.text)
      return { ...entry, title: { ...title, text: `${title.text.slice(0, -act.length).trimEnd()} – ${act}`, act } }
    const { lines } = scene.outline
    const above = lines[title.line.index - 1]
    if (above && callsArtist(above.box) && isPart(scene, entry, above) && !callsArtist(title.box))
      return named(entry, title, above, title.line)
    const below = lines[title.line.index + 1]
    if (!below || !(acts || callsArtist(title.box)) || !isPart(scene, entry, below)) return entry
    return isWork(below) ? named(entry, title, title.line, below) : entry
  })
}

/** `<h4>Opening set <span>Ada Lampe</span></h4>`: the words in an element of their own that a heading ends with. */
function partOf({ line }: Title): string | undefined {
  const content = line.heading > 0 ? wordsOf(filledBlock(line).node) : []
  const last = (content.length === 1 && content[0]?.name === 'a' ? wordsOf(content[0]) : content).at(-1)
  const text = last && INLINE.has(last.name ?? '') ? textIn(last) : ''
  const front = line.text.slice(0, Math.max(0, line.text.length - text.length))
  return text !== '' && line.text.endsWith(text) && /(?:^|\p{L}\s)$/u.test(front) ? text : undefined
}

const wordsOf = ({ children = [] }: TreeNode): readonly TreeNode[] =>
  children.filter(({ type, data }) => type === 'tag' || Boolean(data?.trim()))

/** In such a list an element like this holds the whole name where that is nothing but an act. */
function marksActs(titles: readonly Title[]): boolean {
  const parts = titles.flatMap((title) => partOf(title) ?? [])
  const whole = titles.filter((title) => partOf(title) === title.line.text)
  return (
    whole.length > 1 &&
    parts.length > whole.length &&
    whole.filter(({ line }) => mayPlay(line)).length * 2 >= whole.length
  )
}

/** So many of the names of a list are of people and bands. */
const MOST = 0.6
/** So few of what stands below them may be lists of names: those are of composers or of who plays, and the works stand above. */
const FEW = 0.2
/** How many of the lines below names stand below several of these: as houses do, and no works of those who play. */
function sharedBy(titles: readonly Title[], { lines }: Outline): number {
  const below = titles.map(({ line }) => ({ name: line.plain, text: lines[line.index + 1]?.plain }))
  const names = Map.groupBy(below, ({ text }) => text)
  const shared = below.filter(({ text }) => new Set(names.get(text)?.map(({ name }) => name)).size > 1)
  return shared.length / Math.max(1, below.length)
}
const isOfNames = ({ text }: Line): boolean => NAMES.test(text)
const NAMES =
  /^(?:d['’])?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?(?:(?:, | et | and | & )(?:d['’])?\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+)?){1,5}$/u

const named = (entry: Entry, title: Title, act: Line, work: Line): Entry => ({
  ...entry,
  title: {
    ...title,
    text: `${act.text} – ${unquoted(work.text)}`,
    act: act.text,
    beside: title.line === act ? work : act,
  },
})

/** A work in quotes is called by what they hold. */
export const unquoted = (text: string): string => (QUOTED.test(text) ? text.slice(1, -1).trim() : text)

const isWork = ({ box, text, plain: key }: Line): boolean =>
  (WORK_CLASS.test(box.node.attribs?.class ?? '') || (ITALIC.test(box.tag) && !isSubtitle(key)) || QUOTED.test(text)) &&
  !BESIDE.test(key)

/** `A comedy in three acts by Bernard Quill`: of what kind the work is, and by whom. */
const isSubtitle = (key: string): boolean => AFTER.test(key) || (hasKind(key) && SUBTITLE.test(key))
const AFTER = /\b(?:d'apres|adapted from|based on)\b/
const SUBTITLE = /^(?:an?|une?)\s|\b(?:by|(?:in|en) \w+ act(?:e?s)?)\b/

/** A short line of a record that names something and tells no day. */
const isPart = ({ marks }: Scene, { first, end, title }: Entry, line: Line): boolean =>
  line.index >= first &&
  line.index < end &&
  line.frame === 0 &&
  line.text.length < LONGEST &&
  line.plain !== plain(title?.text ?? '') &&
  isNameLike(line.text) &&
  !/[.…:]$|^\(.*\)$/.test(line.text) &&
  !isKind(line.plain) &&
  labelOf(line.text) === undefined &&
  !marks.some((mark) => mark.first <= line.index && line.index < mark.end)
