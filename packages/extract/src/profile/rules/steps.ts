import type { FieldRule, FollowRule } from '@rampe/model'
import { readLeniently } from '../../jsonld/lenient.ts'
import { items, resolve, textOf } from '../../mapping/path.ts'
import type { TreeNode } from '../../page/tree.ts'
import type { Page } from '../../page.ts'
import { type Trace, traced } from '../../trace.ts'
import { patternOf, splitBy } from './pattern.ts'
import { linesOf, sanitised } from './sanitise.ts'
import { type Ground, type Selecting, type Spot, select, written } from './select.ts'

/** A value on its way through the steps of a rule: its words, and where they stand. */
export interface Piece {
  readonly text: string
  readonly page: Page
  /** The element; undefined where the value is the page itself. */
  readonly node?: TreeNode
  /** Where in the JSON of the element, or of the page (RFC 6901). */
  readonly pointer?: string
  /** The element's words as they stand, untouched by any step. */
  readonly whole: boolean
}

/** Where a rule is read. */
export interface Reading {
  readonly page: Page
  readonly ground: Ground
  /** The record within which it is read. */
  readonly here?: TreeNode
  readonly trace: Trace | undefined
  /** Reads another capture of the site; undefined where it is not among them. */
  readonly linked: (url: string) => { readonly page: Page; readonly ground: Ground } | undefined
  /** Told the address of a page that is needed and not there. */
  readonly missing: (url: string) => void
}

/** All that a rule may take from one page. */
const MAX_PIECES = 500
const MAX_JSON = 5_000_000

/**
 * Walks through the steps of a rule, as {@link FieldRule} lists them.
 *
 * @throws RangeError for an XPath that would look at too many elements
 */
export function piecesBy(
  rule: FieldRule,
  reading: Reading,
  several: boolean,
  attributeFor: AttributeFor,
): readonly Piece[] {
  const { trace } = reading
  const told = <T>(name: string, input: unknown, work: () => T): T => traced(trace, name, input, work)
  const met = (selector: string): boolean => select(written(selector), reading.ground, reading.here).length > 0
  const { when, unless } = rule
  if (when !== undefined && !told(`when ${when}`, '', () => met(when))) return []
  if (unless !== undefined && told(`unless ${unless}`, '', () => met(unless))) return []
  if (rule.constant !== undefined) return [{ text: rule.constant, page: reading.page, whole: false }]
  const { follow } = rule
  const at = follow ? told('follow', reading.page.capture.url, () => followed(follow, reading)) : reading
  if (!at) return []
  let pieces = told(nameOf(rule), at.page.capture.url, () => selected(rule, at, attributeFor)).slice(0, MAX_PIECES)
  const step = (name: keyof FieldRule, work: (piece: Piece) => readonly Piece[]): void => {
    if (rule[name] === undefined) return
    pieces = told(`${name} ${JSON.stringify(rule[name])}`, pieces, () => pieces.flatMap(work)).slice(0, MAX_PIECES)
  }
  step('json', (piece) => inJson(piece, rule.json ?? ''))
  step('html', (piece) => (piece.node ? [changed(piece, sanitised(piece.node, piece.page.base))] : []))
  if (rule.match !== undefined) step('match', (piece) => matched(piece, rule))
  else step('template', (piece) => [changed(piece, (rule.template ?? '').replaceAll('$0', piece.text))])
  step('split', (piece) => splitAt(rule.split ?? '', piece.text).map((text) => changed(piece, text)))
  step('stop', (piece) => (isStopped(piece.text, rule.stop ?? []) ? [] : [piece]))
  step('values', (piece) => meant(piece.text, rule.values ?? {}).map((text) => changed(piece, text)))
  pieces = pieces.filter(
    ({ text, node }) => text.trim() !== '' || (node !== undefined && attributeFor(node) !== undefined),
  )
  const take = rule.take ?? (several ? 'all' : 'first')
  return take === 'all' ? pieces : take === 'first' ? pieces.slice(0, 1) : pieces.slice(-1)
}

/** The attribute that holds the value of an element where the rule names none: the address of a picture, say. */
export type AttributeFor = (node: TreeNode) => string | undefined

const nameOf = ({ css, xpath, attribute }: FieldRule): string =>
  (css !== undefined ? `css ${css}` : xpath !== undefined ? `xpath ${xpath}` : 'address') +
  (attribute === undefined ? '' : ` @${attribute}`)

const changed = ({ page, node, pointer }: Piece, text: string): Piece => ({
  text,
  page,
  whole: false,
  ...(node ? { node } : {}),
  ...(pointer === undefined ? {} : { pointer }),
})

function selected(
  rule: FieldRule,
  at: Pick<Reading, 'page' | 'ground' | 'here'>,
  attributeFor: AttributeFor,
): readonly Piece[] {
  const { page } = at
  if (rule.css === undefined && rule.xpath === undefined)
    return [{ text: rule.json === undefined ? page.capture.url : '', page, whole: false }]
  return select(rule, at.ground, at.here).flatMap((spot): Piece[] => {
    const { node } = spot
    const name = rule.attribute ?? (spot.text === undefined ? attributeFor(node) : undefined)
    const held = name === undefined ? spot.text : node.attribs?.[name]
    if (rule.attribute !== undefined && held === undefined) return []
    return [{ text: held ?? linesOf(node), page, node, whole: held === undefined && spot.text === undefined }]
  })
}

function followed(rule: FollowRule, reading: Reading): { readonly page: Page; readonly ground: Ground } | undefined {
  const url = addressBy(rule, reading)
  if (url === undefined) return undefined
  const linked = url === reading.page.capture.url ? reading : reading.linked(url)
  if (!linked) reading.missing(url)
  return linked && { page: linked.page, ground: linked.ground }
}

/** The address that a rule leads to from a page, absolute and without a fragment; undefined where it leads nowhere. */
export function addressBy(
  rule: FollowRule,
  { page, ground, here }: Pick<Reading, 'page' | 'ground' | 'here'>,
): string | undefined {
  const selecting: Selecting = rule
  const [spot]: readonly Spot[] = select(selecting, ground, here)
  const bare = rule.css === undefined && rule.xpath === undefined
  const text = bare ? page.capture.url : (spot?.text ?? spot?.node.attribs?.[rule.attribute ?? 'href'])
  if (text === undefined) return undefined
  const found = rule.match === undefined ? undefined : patternOf(rule.match).exec(text)
  if (rule.match !== undefined && !found) return undefined
  const address =
    rule.template === undefined
      ? (found?.groups[1] ?? found?.groups[0] ?? text)
      : filled(rule.template, found?.groups ?? [text])
  if (!URL.canParse(address.trim(), page.base)) return undefined
  const url = new URL(address.trim(), page.base)
  url.hash = ''
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

const filled = (template: string, groups: readonly (string | undefined)[]): string =>
  template.replace(/\$(\d)/g, (_whole, n: string) => groups[Number(n)] ?? '')

function inJson(piece: Piece, path: string): readonly Piece[] {
  const { node } = piece
  const isScript = node?.type === 'script'
  const text = isScript ? (node.children ?? []).map((child) => child.data ?? '').join('') : node && piece.text
  const document = text === undefined ? piece.page.document('json') : readLeniently(text.slice(0, MAX_JSON)).roots[0]
  if (document === undefined) return []
  return resolve({ value: document, pointer: '' }, path)
    .flatMap(items)
    .flatMap(({ value, pointer }) => {
      const words = textOf(value)
      return words === undefined ? [] : [{ ...changed(piece, words), pointer }]
    })
}

function matched(piece: Piece, { match = '', template }: FieldRule): readonly Piece[] {
  const found = patternOf(match).exec(piece.text)
  if (!found) return []
  const text = template === undefined ? (found.groups[1] ?? found.groups[0] ?? '') : filled(template, found.groups)
  return [changed(piece, text)]
}

const PATTERN = /^\/(.+)\/$/

/** The pattern between slashes, where a `split` is one. */
export const patternIn = (split: string): string | undefined => PATTERN.exec(split)?.[1]

const splitAt = (split: string, text: string): readonly string[] => {
  const pattern = patternIn(split)
  const parts = pattern === undefined ? text.split(split) : splitBy(patternOf(pattern), text)
  return parts.map((part) => part.trim())
}

const folded = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase()
const isStopped = (text: string, stop: readonly string[]): boolean => stop.some((word) => folded(word) === folded(text))
const meant = (text: string, values: Readonly<Record<string, string>>): string[] =>
  Object.entries(values).flatMap(([word, value]) => (folded(word) === folded(text) ? [value] : []))
