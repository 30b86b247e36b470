import type { CheerioAPI } from 'cheerio/slim'
import type { Box, Line, Link, MapFrame, Outline, Picture, Stamp } from './box.ts'
import { framing, settleFrame } from './frame.ts'
import { PrintedLine } from './line.ts'
import { backgroundSource, pictureSource } from './picture.ts'
import { fold, type TreeNode } from './tree.ts'

export type { Box, Line, Link, MapFrame, Outline, Picture, Stamp } from './box.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const BLOCK = words(
  'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul',
)
const SKIP = words('script style noscript template svg iframe object select textarea math canvas audio video datalist')
const LEVELS: ReadonlyMap<string, number> = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]))
const BOLD = words('b strong h1 h2 h3 h4 h5 h6 th dt')
/** Without one of these no class hides. */
const HIDES = /hidden|invisible|d-none/
/** A class by which a template hides an element; words kept for screen readers are words of the page. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:(?!visually|screen|overflow|backface)\w+-)*(?:hidden|invisible|d-none)(?=\s|$)(?!.*:(?:block|flex|grid|inline))/
const MAX_NODES = 60_000
const MAX_DEPTH = 400

interface Frame {
  readonly box: Box
  readonly node: TreeNode
  next: number
  readonly block: boolean
  readonly bold: boolean
  /** Its inline children stand on lines of their own. */
  readonly splits: boolean
}

/** An element that holds nothing but other elements lays them out: cards made of spans, rows made of links. */
const LAYS_OUT = words('div section article li td header figure a ul ol dd form main span')
function laysOut(node: TreeNode): boolean {
  if (!LAYS_OUT.has(node.name ?? '') && !node.name?.includes('-')) return false
  let elements = 0
  for (const child of node.children ?? []) {
    if (child.type === 'text' && (child.data ?? '').trim() !== '') return false
    if (child.type === 'tag') elements++
  }
  return elements > 1
}

/** Walks the tree once, without recursion, and answers its outline. Nodes past 60,000 or below depth 400 are not read. */
export function outlineOf($: CheerioAPI): Outline {
  const boxes: Box[] = []
  const lines: Line[] = []
  const links: Link[] = []
  const images: Picture[] = []
  const stamps: Stamp[] = []
  const maps: MapFrame[] = []
  const meta = new Map<string, { content: string; node: TreeNode }>()
  const ids = new Map<string, number>()
  let title = ''
  let titleNode: TreeNode | undefined
  let canonical: string | undefined
  const document: TreeNode = $.root()[0] ?? { type: 'root', parent: null }
  const root: Box = boxOf(document, undefined, 0, false)

  let buffer = ''
  let lineBox: Box = root
  let lineBold = true
  let nodes = 0

  function boxOf(node: TreeNode, parent: Box | undefined, frame: 0 | 1 | 2, hidden: boolean): Box {
    return {
      node,
      tag: node.name ?? '',
      parent,
      depth: parent ? parent.depth + 1 : 0,
      children: [],
      first: lines.length,
      end: lines.length,
      firstLink: links.length,
      endLink: links.length,
      firstImage: images.length,
      endImage: images.length,
      frame,
      hidden,
    }
  }
  const common = (a: Box, b: Box): Box => {
    let x = a
    let y = b
    while (x !== y) {
      if (x.depth >= y.depth && x.parent) x = x.parent
      else if (y.parent) y = y.parent
      else break
    }
    return x
  }
  const breakLine = (): void => {
    if (buffer === '') return
    const text = fold(buffer)
    buffer = ''
    if (text === '') return
    let heading = 0
    for (let at: Box | undefined = lineBox, up = 0; at && up < 4; at = at.parent, up++) {
      heading = LEVELS.get(at.tag) ?? heading
    }
    lines.push(new PrintedLine(lines.length, text, lineBox, heading, lineBold))
  }

  const placeInFrame = framing()
  const stack: Frame[] = [{ box: root, node: document, next: 0, block: true, bold: false, splits: false }]
  const open: { href: string; box: Box; line: number; text: string }[] = []
  const times: { datetime: string; box: Box; text: string }[] = []
  let afterElement = false
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child: TreeNode | undefined = frame.node.children?.[frame.next++]
    if (!child) {
      stack.pop()
      if (frame.block) breakLine()
      const { box } = frame
      box.end = lines.length + (buffer.trim() === '' ? 0 : 1)
      box.endLink = links.length
      box.endImage = images.length
      if (box.tag === 'a') {
        const link = open.pop()
        if (link) {
          links.push({ href: link.href, text: fold(link.text), box, line: link.line })
          box.endLink = links.length
        }
      }
      if (box.tag === 'time') {
        const time = times.pop()
        if (time) stamps.push({ datetime: time.datetime, text: fold(time.text), box, line: lines.length })
      }
      afterElement = !frame.block
      continue
    }
    if (++nodes > MAX_NODES) break
    if (child.type === 'text') {
      const data = child.data ?? ''
      if (data.trim() === '') {
        if (buffer !== '') buffer += ' '
      } else {
        if (buffer.trim() === '') {
          buffer = ''
          lineBox = frame.box
          lineBold = frame.bold
        } else {
          lineBox = common(lineBox, frame.box)
          lineBold &&= frame.bold
        }
        buffer += data
        for (const link of open) link.text += data
        for (const time of times) time.text += data
      }
      afterElement = false
      continue
    }
    if (child.type !== 'tag') continue
    const tag = child.name ?? ''
    const attribs = child.attribs ?? {}
    if (attribs.id) ids.set(attribs.id, (ids.get(attribs.id) ?? 0) + 1)
    if (tag === 'title' && !title) {
      title = fold((child.children ?? []).map((n) => n.data ?? '').join(''))
      titleNode = child
      continue
    }
    if (tag === 'meta') {
      const key = (attribs.property ?? attribs.name ?? '').toLowerCase()
      if (key && attribs.content && !meta.has(key)) meta.set(key, { content: fold(attribs.content), node: child })
      continue
    }
    if (tag === 'link' && attribs.rel === 'canonical' && attribs.href) canonical = attribs.href
    if (tag === 'iframe') {
      const src = attribs.src || attribs['data-src'] || ''
      if (src.includes('map')) maps.push({ src, box: frame.box, line: lines.length })
    }
    if (SKIP.has(tag) || stack.length > MAX_DEPTH) continue
    const block = BLOCK.has(tag) || frame.splits || tag.includes('-')
    if (block || tag === 'br') breakLine()
    if (tag === 'br') continue
    if (!block && afterElement && buffer !== '' && !buffer.endsWith(' ')) {
      buffer += ' '
      for (const link of open) link.text += ' '
    }
    afterElement = false
    const place = placeInFrame(frame.box, tag, attribs, block)
    const hidden =
      frame.box.hidden ||
      'hidden' in attribs ||
      (attribs.class !== undefined && HIDES.test(attribs.class) && HIDDEN_CLASS.test(attribs.class)) ||
      (attribs.style !== undefined && /display:\s*none/i.test(attribs.style))
    const box = boxOf(child, frame.box, place, hidden)
    frame.box.children.push(box)
    boxes.push(box)
    if (tag === 'img' || tag === 'source') {
      const src = pictureSource(attribs)
      const last = images.at(-1)
      const twin = last?.box.tag === 'source' && last.box.parent === box.parent
      if (src && (tag === 'img' || !twin)) {
        const width = Number.parseInt(attribs.width ?? '', 10)
        // What a `<picture>` offers to some browsers is the picture that it shows to all.
        if (twin) images.pop()
        images.push({
          src,
          alt: fold(attribs.alt ?? ''),
          box,
          line: lines.length,
          width: Number.isNaN(width) ? undefined : width,
        })
        box.endImage = images.length
      }
      continue
    }
    if (tag === 'a') open.push({ href: attribs.href ?? '', box, line: lines.length, text: '' })
    if (tag === 'time') times.push({ datetime: attribs.datetime ?? '', box, text: '' })
    const background = backgroundSource(attribs)
    if (background) images.push({ src: background, alt: '', box, line: lines.length, width: undefined })
    stack.push({
      box,
      node: child,
      next: 0,
      block,
      bold: frame.bold || BOLD.has(tag),
      splits: block && laysOut(child),
    })
  }
  breakLine()
  for (const frame of stack) frame.box.end = lines.length
  settleFrame(boxes, lines)
  return { root, boxes, lines, links, images, stamps, maps, title, titleNode, meta, canonical, ids }
}
