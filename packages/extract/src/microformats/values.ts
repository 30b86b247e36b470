import { ADDRESSES, attribute, attributeOf, isElement, MAX_DEPTH, words, xmlContent } from '../dom.ts'
import type { TreeNode } from '../page/tree.ts'

/** How the parser walks: with what `include`, `itemref` and `headers` bring in. */
export interface Walk {
  readonly base: string
  readonly children: (node: TreeNode) => readonly TreeNode[]
  /** True for an element that is a property or a root of its own. */
  readonly isMicroformat: (node: TreeNode) => boolean
  /** False once too many nodes were looked at for all values together: inclusions can name the same ones without end. */
  readonly afford: () => boolean
}

const MAX_TEXT = 200_000

export const resolveUrl = (text: string, base: string): string =>
  URL.canParse(text, base) ? new URL(text, base).href : text

/** Text content without scripts and styles; images give their `alt`, else their address (microformats2 parsing, 1.5). */
export function textOf(root: TreeNode, walk: Walk, imageAddress = true): string {
  const parts: string[] = []
  let length = 0
  const seen = new Set<TreeNode>([root])
  const stack: { nodes: readonly TreeNode[]; next: number }[] = [{ nodes: walk.children(root), next: 0 }]
  for (let frame = stack.at(-1); frame && length < MAX_TEXT && stack.length < MAX_DEPTH; frame = stack.at(-1)) {
    const child = frame.nodes[frame.next++]
    if (!child) stack.pop()
    else if (seen.has(child) || !walk.afford()) continue
    else if (child.type === 'text') {
      parts.push(child.data ?? '')
      length += (child.data ?? '').length
    } else if (child.type === 'tag') {
      seen.add(child)
      const src = attribute(child, 'src')
      if (child.name === 'img')
        parts.push(
          attribute(child, 'alt') ?? (imageAddress && src !== undefined ? ` ${resolveUrl(src, walk.base)} ` : ''),
        )
      else stack.push({ nodes: walk.children(child), next: 0 })
    }
  }
  return parts.join('').trim()
}

/** The parts that the value class pattern picks (https://microformats.org/wiki/value-class-pattern). */
function valueParts(element: TreeNode, walk: Walk, dates: boolean): string[] {
  const found: string[] = []
  const stack = [...walk.children(element)].reverse()
  for (let node = stack.pop(), seen = 0; node && seen < 5_000; node = stack.pop(), seen++) {
    if (!isElement(node) || !walk.afford()) continue
    const classes = words(attribute(node, 'class'))
    const title = attribute(node, 'title')
    if (classes.includes('value-title') && title !== undefined) found.push(title)
    else if (classes.includes('value')) {
      const given =
        (node.name === 'img' || node.name === 'area' ? attribute(node, 'alt') : undefined) ??
        (node.name === 'data' ? attribute(node, 'value') : undefined) ??
        (node.name === 'abbr' ? title : undefined) ??
        (dates && /^(?:time|ins|del)$/.test(node.name ?? '') ? attribute(node, 'datetime') : undefined)
      found.push(given ?? textOf(node, walk))
    } else if (!walk.isMicroformat(node)) for (const child of [...walk.children(node)].reverse()) stack.push(child)
  }
  return found
}

/** Attributes that hold a value, by element: of any kind, of `p-`, of `dt-`. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['abbr', 'title'],
  ['data', 'value'],
  ['input', 'value'],
])
const PLAIN: ReadonlyMap<string, string> = new Map([...VALUES, ['link', 'title'], ['img', 'alt'], ['area', 'alt']])
const MOMENTS: ReadonlyMap<string, string> = new Map([
  ...VALUES,
  ...['time', 'ins', 'del'].map((name): [string, string] => [name, 'datetime']),
])

/** `p-`: plain text. */
export function plainText(element: TreeNode, walk: Walk): string {
  const parts = valueParts(element, walk, false)
  if (parts.length > 0) return parts.join('').trim()
  return attributeOf(element, PLAIN) ?? textOf(element, walk)
}

/** `u-`: an address. Images with an `alt` give both. */
export function address(element: TreeNode, walk: Walk): string | { readonly value: string; readonly alt: string } {
  const given = attributeOf(element, ADDRESSES) ?? (element.name === 'video' ? attribute(element, 'poster') : undefined)
  if (given !== undefined) {
    const value = resolveUrl(given, walk.base)
    const alt = element.name === 'img' ? attribute(element, 'alt') : undefined
    return alt === undefined ? value : { value, alt }
  }
  const parts = valueParts(element, walk, false)
  const text = parts.length > 0 ? parts.join('') : attributeOf(element, VALUES)
  return resolveUrl(text ?? textOf(element, walk), walk.base)
}

/** `e-`: embedded markup. */
export const markup = (element: TreeNode, walk: Walk): { readonly html: string; readonly value: string } => ({
  html: xmlContent(element, walk.afford).trim(),
  value: textOf(element, walk),
})

const DAY = /^\d{4}-(?:\d{2}-\d{2}|\d{3}|\d{2})$/
const MOMENT = /^(\d{4}-(?:\d{2}-\d{2}|\d{3}))[T ](\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:Z|[+-]\d{2}:?(?:\d{2})?)?)$/i
const CLOCK = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(?:\.\d+)?\s*([ap]\.?m\.?)?\s*(Z|[+-]\d{1,2}:?(?:\d{2})?)?$/i
const ZONE = /^(?:Z|[+-]\d{1,2}:?(?:\d{2})?)$/i

/** `19:00:00` of `7:00:00 pm`; undefined for what is no clock time. */
function clockOf(text: string): { readonly time: string; readonly zone: string } | undefined {
  const [whole, hour = '', minute, second, half, zone = ''] = CLOCK.exec(text) ?? []
  if (whole === undefined || (minute === undefined && !half)) return undefined
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour)
  const time = [String(hours).padStart(2, '0'), minute ?? '00', ...(second === undefined ? [] : [second])].join(':')
  return { time, zone: zone.toUpperCase() }
}

/**
 * `dt-`: a date, a time or both, as written; the value class pattern puts them together from several elements.
 *
 * @param day the day of the item's other dates, for a value that is a clock time alone
 */
export function moment(element: TreeNode, walk: Walk, day: string | undefined): string {
  let date: string | undefined
  let time: string | undefined
  let zone: string | undefined
  for (const part of valueParts(element, walk, true).map((text) => text.trim())) {
    const whole = MOMENT.exec(part)
    if (whole && date === undefined && time === undefined) return part
    if (DAY.test(part)) date ??= part
    else if (ZONE.test(part)) zone ??= part
    else if (time === undefined) {
      const clock = clockOf(part)
      time = clock?.time
      if (clock?.zone) zone ??= clock.zone
    }
  }
  if (time !== undefined) return `${date ?? day ?? ''} ${time}${zone ?? ''}`.trim()
  if (date !== undefined) return date
  return attributeOf(element, MOMENTS) ?? textOf(element, walk)
}

/** The day of a `dt-` value, where it states one. */
export const dayOf = (text: string): string | undefined => /^\d{4}-(?:\d{2}-\d{2}|\d{3})/.exec(text)?.[0]
