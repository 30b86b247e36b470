import type { CheerioAPI } from 'cheerio/slim'
import { wordSet } from '../word-set.ts'
import type { Box, Link, MapFrame, Outline, Picture, Stamp } from './box.ts'
import { offersDays } from './choices.ts'
import { isDrawnWord } from './drawn-words.ts'
import { framing, settleFrame } from './frame.ts'
import { implyHeadings } from './implied.ts'
import { elementBefore, isBare, laysOut, wraps } from './layout.ts'
import { backgroundSource, pictureSource } from './picture.ts'
import { Printing } from './printing.ts'
import { isApart, isDrawnDash, spansFrom } from './spans.ts'
import { tabHeads } from './tab-heads.ts'
import { fold, type TreeNode, textIn } from './tree.ts'

export type { Box, Line, Link, MapFrame, Outline, Picture, Stamp } from './box.ts'

const BLOCK = wordSet(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul',
)
const SKIP = wordSet('script style noscript template svg iframe object textarea math canvas audio video datalist')
const BOLD = wordSet('b strong h1 h2 h3 h4 h5 h6 th dt')
/** A class by which a template hides an element, which holds one of these words first of all; words kept for screen readers are words of the page. */
const HIDES = /hidden|invisible|d-none/
const HIDDEN_CLASS =
  /(?:^|\s)(?:(?!visually|screen|overflow|backface)\w+-)*(?:hidden|invisible|d-none)(?=\s|$)(?!.*(?::|\bd-\w{2,3}-)table)(?!.*:(?:block|flex|grid|inline))/
const MAX_NODES = 60_000
const MAX_DEPTH = 400

/** An element that is open while the tree is walked. */
interface Frame {
  readonly box: Box
  readonly node: TreeNode
  next: number
  readonly block: boolean
  readonly bold: boolean
  /** Its inline children stand on lines of their own. */
  readonly splits: boolean
  /** Its box is that of the element around it. */
  readonly bare: boolean
}

type Attributes = Readonly<Record<string, string>>
const NONE: Attributes = {}

const isHidden = (attribs: Attributes): boolean =>
  attribs.hidden !== undefined ||
  (attribs.class !== undefined && HIDES.test(attribs.class) && HIDDEN_CLASS.test(attribs.class)) ||
  (attribs.style !== undefined && /display:\s*none/i.test(attribs.style))

/** By its own style, or by a class that has this one use. */
const isBold = ({ style, class: classes }: Attributes): boolean =>
  (style !== undefined && /font-weight:\s*(?:bold|[6-9]00)/i.test(style)) ||
  (classes?.includes('bold') === true && BOLD_CLASS.test(classes))
const BOLD_CLASS = /(?:^|\s)(?:(?:font|fw|text|weight|has-text-weight|u)-)?(?:extra|semi)?bold(?=\s|$)/

/** Walks the tree once, without recursion, and answers its outline. Nodes past 60,000 or below depth 400 are not read. */
export const outlineOf = ($: CheerioAPI): Outline => new Walk($.root()[0] ?? { type: 'root', parent: null }).outline()

/** A walk of the tree in small steps, and what was seen so far. */
class Walk {
  private readonly boxes: Box[] = []
  private readonly links: Link[] = []
  private readonly images: Picture[] = []
  private readonly stamps: Stamp[] = []
  private readonly maps: MapFrame[] = []
  private readonly meta = new Map<string, { content: string; node: TreeNode }>()
  private readonly ids = new Map<string, number>()
  /** Panels with their tabs, which say their words in the panels. */
  private readonly tabs: ReadonlyMap<TreeNode, TreeNode>
  private readonly shown: ReadonlySet<TreeNode>
  private title = ''
  private titleNode: TreeNode | undefined = undefined
  private canonical: string | undefined = undefined
  private readonly root: Box
  private readonly printing: Printing
  private readonly stack: Frame[]
  /** Links and times that are open, with their words so far. */
  private readonly open: { href: string; box: Box; line: number; text: string }[] = []
  private readonly times: { datetime: string; box: Box; text: string }[] = []
  private readonly placeInFrame = framing()
  private afterElement = false

  constructor(document: TreeNode) {
    this.root = this.boxOf(document, undefined, 0, 0, false)
    this.tabs = tabHeads(document)
    this.shown = new Set(this.tabs.values())
    this.printing = new Printing(this.root)
    this.stack = [{ box: this.root, node: document, next: 0, block: true, bold: false, splits: false, bare: false }]
  }

  outline(): Outline {
    const { root, boxes, links, images, stamps, maps, meta, ids, printing, stack } = this
    let nodes = 0
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const child: TreeNode | undefined = frame.node.children?.[frame.next++]
      if (!child) this.leave(frame)
      else if (++nodes > MAX_NODES) break
      else if (child.type === 'text') this.text(child.data ?? '', frame)
      else if (child.type === 'tag') this.element(child, child.name ?? '', child.attribs ?? NONE, frame)
    }
    printing.break()
    const { lines } = printing
    for (const frame of stack) frame.box.end = lines.length
    settleFrame(boxes, lines, links, this.title)
    implyHeadings(lines)
    const { title, titleNode, canonical } = this
    return { root, boxes, lines, links, images, stamps, maps, title, titleNode, meta, canonical, ids }
  }

  private boxOf(node: TreeNode, parent: Box | undefined, line: number, frame: 0 | 1 | 2, hidden: boolean): Box {
    return {
      node,
      tag: node.name ?? '',
      parent,
      depth: parent ? parent.depth + 1 : 0,
      children: [],
      first: line,
      end: line,
      firstLink: this.links.length,
      endLink: this.links.length,
      firstImage: this.images.length,
      endImage: this.images.length,
      frame,
      hidden,
    }
  }

  private leave({ box, block, bare }: Frame): void {
    const { printing, links, stamps } = this
    this.stack.pop()
    if (block) printing.break()
    if (bare) return
    box.end = printing.count
    const link = box.tag === 'a' ? this.open.pop() : undefined
    if (link) links.push({ href: link.href, text: fold(link.text), box, line: link.line })
    const time = box.tag === 'time' ? this.times.pop() : undefined
    if (time) stamps.push({ datetime: time.datetime, text: fold(time.text), box, line: printing.lines.length })
    box.endLink = links.length
    box.endImage = this.images.length
    this.afterElement = !block
  }

  private text(data: string, { box, bold }: Frame): void {
    const { printing } = this
    if (this.afterElement && printing.touches && isApart(printing.last, () => data)) printing.space()
    this.afterElement = false
    if (data.trim() === '') {
      printing.space()
      return
    }
    printing.print(data, box, bold)
    for (const link of this.open) link.text += data
    for (const time of this.times) time.text += data
  }

  private element(node: TreeNode, tag: string, attribs: Attributes, frame: Frame): void {
    const { printing, stack } = this
    if (attribs.id) this.ids.set(attribs.id, (this.ids.get(attribs.id) ?? 0) + 1)
    if (this.isOfHead(node, tag, attribs)) return
    if (tag === 'iframe') {
      const src = attribs.src || attribs['data-src'] || ''
      if (src.includes('map')) this.maps.push({ src, box: frame.box, line: printing.lines.length })
    }
    const [siblings, at] = [frame.node.children ?? [], frame.next - 1]
    if (isDrawnDash(siblings, at, () => printing.last)) this.text(' – ', frame)
    if (SKIP.has(tag) || stack.length > MAX_DEPTH || (tag === 'select' && !offersDays(node)) || isDrawnWord(node))
      return
    const block = BLOCK.has(tag) || frame.splits || tag.includes('-')
    if (tag === 'br') {
      printing.feed()
      return
    }
    if (block) printing.begin()
    const splits = block && (laysOut(node) || wraps(node))
    const apart = !block && printing.touches && isApart(printing.last, () => textIn(node))
    const bold = frame.bold || BOLD.has(tag) || isBold(attribs)
    if (isBare(frame.node, frame.next - 1) && !apart) {
      stack.push({ box: frame.box, node, next: 0, block, bold, splits, bare: true })
      return
    }
    if (apart || (!block && this.afterElement && printing.touches)) {
      printing.space()
      for (const link of this.open) link.text += ' '
    }
    if (!block && spansFrom(() => elementBefore(siblings, at), node)) this.text(' – ', frame)
    this.afterElement = false
    const place = this.shown.has(node) ? 2 : this.placeInFrame(frame.box, tag, attribs, block)
    const line = printing.lines.length
    const box = this.boxOf(node, frame.box, line, place, frame.box.hidden || isHidden(attribs))
    frame.box.children.push(box)
    this.boxes.push(box)
    if (tag === 'img' || tag === 'source') {
      this.picture(box, tag, attribs)
      return
    }
    if (tag === 'a') this.open.push({ href: attribs.href ?? '', box, line, text: '' })
    if (tag === 'time') this.times.push({ datetime: attribs.datetime ?? '', box, text: '' })
    const background = backgroundSource(attribs)
    if (background) this.images.push({ src: background, alt: '', box, line, width: undefined })
    stack.push({ box, node, next: 0, block, bold, splits, bare: false })
    const tab = this.tabs.get(node)
    if (tab) this.head(tab, box)
  }

  /** A panel begins with the words of its tab. */
  private head(tab: TreeNode, panel: Box): void {
    const { printing, boxes } = this
    printing.begin()
    const box = { ...this.boxOf(tab, panel, printing.lines.length, panel.frame, panel.hidden), tag: 'h3' }
    panel.children.push(box)
    boxes.push(box)
    printing.print(textIn(tab), box, true)
    printing.break()
    box.end = printing.count
  }

  /** What the head says of the page; true for what has no place in its text. */
  private isOfHead(node: TreeNode, tag: string, attribs: Attributes): boolean {
    if (tag === 'title' && !this.title) {
      this.title = fold((node.children ?? []).map((n) => n.data ?? '').join(''))
      this.titleNode = node
      return true
    }
    if (tag === 'link' && attribs.rel === 'canonical' && attribs.href) this.canonical = attribs.href
    if (tag !== 'meta') return false
    const { meta } = this
    const key = (attribs.property ?? attribs.name ?? '').toLowerCase()
    if (key && attribs.content && !meta.has(key)) meta.set(key, { content: fold(attribs.content), node })
    return true
  }

  private picture(box: Box, tag: string, attribs: Attributes): void {
    const { images } = this
    const src = pictureSource(attribs)
    const last = images.at(-1)
    const twin = last?.box.tag === 'source' && last.box.parent === box.parent
    if (!src || (tag === 'source' && twin)) return
    const width = Number.parseInt(attribs.width ?? '', 10)
    // What a `<picture>` offers to some browsers is the picture that it shows to all.
    if (twin) images.pop()
    images.push({
      src,
      alt: fold(attribs.alt ?? ''),
      box,
      line: this.printing.lines.length,
      width: Number.isNaN(width) ? undefined : width,
    })
    box.endImage = images.length
  }
}
