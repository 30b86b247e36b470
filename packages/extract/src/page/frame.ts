import { wordSet } from '../word-set.ts'
import type { Box, Line, Link } from './box.ts'
import { errandBoxes } from './errands.ts'
import { isPager } from './frame-shapes.ts'
import { nearest } from './nearest.ts'
import { plain } from './words.ts'

const FRAME_TAG = wordSet('nav footer')
const SIDE_TAG = wordSet('aside')
const FRAME_ROLE = wordSet('navigation contentinfo search banner dialog alert menu menubar')
/** Words that makers of sites give to the frame around the content, as a whole part of a class or an id. */
const FRAME_WORD =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|footer|breadcrumbs?|cookies?|share|sharing|social|newsletter|comments?|pagination|pager|skip|topbar|offcanvas|masthead|lang|languages?|copyright|ent[eê]te|en-tete|pied(?:de|-de-)?(?:page)?|bas-de-page|ariane|fil-ariane)(?=$|[\s_-])/i
/** A page builder calls every piece of a page a widget. */
const SIDE_WORD =
  /(?:^|[\s_-])(?:side(?:-?(?:bar|box|col|column|panel))?|(?<!(?:elementor|panel|fl|sow|jet)[-_ ])widget|aside|secondary)(?=$|[\s_-])/i

/** What tabs open is content, though Bootstrap gives it ids such as `nav-home` and `nav-tabContent`. */
const PANEL = /(?:^|\s)tab-(?:content|pane)(?=$|\s)/i

/** What the words of a class and an id say: frame (2), side box (1) or neither. */
const saidBy = (named: string): 0 | 1 | 2 =>
  PANEL.test(named) ? 0 : FRAME_WORD.test(named) ? 2 : SIDE_WORD.test(named) ? 1 : 0

/**
 * Answers whether an element opens the frame (2) or a side box (1), by its tag, its role and the words of its class and id.
 * A page repeats its classes: each is looked at once.
 */
export function framing(): (
  parent: Box,
  tag: string,
  attribs: Readonly<Record<string, string>>,
  block: boolean,
) => 0 | 1 | 2 {
  const known = new Map<string, 0 | 1 | 2>()
  return (parent, tag, attribs, block) => {
    let said: 0 | 1 | 2 = 0
    if (block && (attribs.class || attribs.id)) {
      const named = attribs.id ? `${attribs.class ?? ''} ${attribs.id}` : (attribs.class ?? '')
      const before = known.get(named)
      said = before ?? saidBy(named)
      if (before === undefined) known.set(named, said)
    }
    return placeOf(parent, tag, attribs.role ?? '', said)
  }
}

function placeOf(parent: Box, tag: string, role: string, named: 0 | 1 | 2): 0 | 1 | 2 {
  const inArticle = parent.tag === 'article' || parent.tag === 'main' || parent.tag === 'section'
  const outer = tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article'
  const around =
    (FRAME_TAG.has(tag) && !inArticle) ||
    (tag === 'header' && parent.depth <= 3 && !inArticle) ||
    FRAME_ROLE.has(role) ||
    (!outer && role !== 'tabpanel' && named === 2)
  const side = SIDE_TAG.has(tag) || role === 'complementary' || (!outer && named === 1)
  return around ? 2 : side ? 1 : 0
}

/** Names that parts of records bear as well: the foot of a card, the menu that a name opens. */
const PART_WORD = /(?:^|[\s_-])(?:footer|menu|nav|breadcrumbs?)(?=$|[\s_-])/i
/** A page has one head. */
const HEAD_WORD = /(?:^|[\s_-])(?:masthead|ent[eê]te|en-tete)(?=$|[\s_-])/i
/** A page has one foot and a menu or two. */
const SEVERAL = 3

/** Elements called after a part of the frame that come again and again: heads of records, or what has figures in it (days, hours, prices). */
function partsOfRecords(boxes: readonly Box[], lines: readonly Line[]): ReadonlySet<Box> {
  const isHead = ({ node }: Box): boolean => HEAD_WORD.test(node.attribs?.class ?? '')
  const called = boxes.filter(
    (box) => box.frame === 2 && (isHead(box) || PART_WORD.test(box.node.attribs?.class ?? '')),
  )
  const hasFigures = ({ first, end }: Box): boolean => lines.slice(first, end).some(({ text }) => /\d/.test(text))
  const parts = [...Map.groupBy(called, ({ tag, node }) => `${tag} ${node.attribs?.class}`).values()].filter(
    (alike) => alike.length >= SEVERAL && (alike.every(isHead) || alike.filter(hasFigures).length * 2 > alike.length),
  )
  return new Set(parts.flat())
}

/**
 * What leads to the pages before and after is frame, whatever it is called, and so is what asks for a gift or sells subscriptions; what
 * holds the page's own heading or a good part of its text is none; the rest inherits.
 */
export function settleFrame(
  boxes: readonly Box[],
  lines: readonly Line[],
  links: readonly Link[],
  title: string,
): void {
  const before: number[] = [0]
  for (const line of lines) before.push((before.at(-1) ?? 0) + line.text.length)
  const total = before.at(-1) ?? 0
  const shareOf = ({ first, end }: Box): number => ((before[end] ?? total) - (before[first] ?? 0)) / (total || 1)
  const headed = aroundHeading(lines, title)
  const parts = partsOfRecords(boxes, lines)
  const errands = errandBoxes(lines, links)
  for (const box of boxes) {
    const above = box.parent?.frame ?? 0
    if (parts.has(box)) box.frame = 0
    if (isPager(box, lines, links)) box.frame = 2
    if (box.frame > 0 && (headed.has(box) || shareOf(box) > (box.frame === 2 ? 0.45 : 0.5))) box.frame = 0
    if (errands.has(box) && !headed.has(box)) box.frame = 2
    if (above > box.frame) box.frame = above
  }
}

/** Headings of the first level in these are the name of the site, which leads to its front page, or say whose frame it is. */
const NO_HEAD = wordSet('a nav footer')
/** Words for screen readers only. */
const UNSEEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-reader(?:-text)?|element-invisible|offscreen)(?=$|[\s_-])/i

/**
 * What holds the heading of the page: the only one of the first level, also printed twice; of several the one that is seen, and of these
 * the last that the title says, as the site's name stands above.
 */
function aroundHeading(lines: readonly Line[], title: string): ReadonlySet<Box> {
  const all = lines.filter(
    ({ heading, hidden, box }) => heading === 1 && !hidden && !nearest(box, Infinity, ({ tag }) => NO_HEAD.has(tag)),
  )
  const seen = all.filter(({ box }) => !UNSEEN.test(box.node.attribs?.class ?? ''))
  const heads = seen.length > 0 ? seen : all
  const own = heads.every(isSameAs(heads[0])) ? heads : heads.filter(isSameAs(heads.findLast(isIn(plain(title)))))
  const around = new Set<Box>()
  for (const head of own) for (let box: Box | undefined = head.box; box; box = box.parent) around.add(box)
  return around
}

const isSameAs =
  (one: Line | undefined) =>
  ({ box, plain: text }: Line): boolean =>
    one !== undefined && (box === one.box || text === one.plain)

const isIn =
  (title: string) =>
  ({ plain: text }: Line): boolean =>
    text.length > 2 && title.includes(text)
