import type { Capture, SiteProfile } from '@rampe/model'
import { textOf } from '@rampe/model'
import type { CheerioAPI } from 'cheerio/slim'
import { load } from 'cheerio/slim'
import { DomHandler, Parser } from 'htmlparser2'
import { readablePart } from './depth.ts'
import type { Extractor, Found } from './extractor.ts'
import type { Json } from './jsonld/json.ts'
import { documentOf } from './mapping/sources.ts'
import { type Outline, outlineOf } from './page/outline.ts'
import type { TreeNode } from './page/tree.ts'
import { type Probe, probe } from './probe.ts'
import type { Trace } from './trace.ts'
import { primary } from './vocabulary/values.ts'

/** Whether the site's own markup is read, or treated as absent (to measure what plain reading finds). */
export type Markup = 'use' | 'ignore'

/** One capture on its way through the extractors: its text, its addresses, and its tree, parsed once and only if asked. */
export interface Page {
  readonly capture: Capture
  readonly text: string
  /** What relative addresses are resolved against: `<base href>`, else the capture's address. */
  readonly base: string
  /** BCP 47 primary tag of `<html lang>`, where it is given. */
  readonly language: string | undefined
  /** The tree, parsed with htmlparser2 the first time that somebody asks. */
  readonly $: () => CheerioAPI
  /** The page as a person skims it, made the first time that somebody asks. */
  readonly outline: () => Outline
  /** What one pass over the source tells, made the first time that somebody asks. */
  readonly probe: () => Probe
  /** True where the page nests so deep that only its first part is read. */
  readonly cut: () => boolean
  /** The page as data, read once for each format; undefined where it is not of that format. */
  readonly document: (format: 'json' | 'csv' | 'xml') => Json | undefined
  /** What extractors of the site's own data have found here: the same whatever is known of the site. */
  readonly declared: Map<Extractor, Found>
  /** What was learned about the site. */
  readonly profile: SiteProfile | undefined
  /** Where each step is written down, if anywhere. */
  readonly trace: Trace | undefined
  /** What values are read against. */
  readonly setting: { readonly url: string; readonly base: string; readonly language: string | undefined }
}

const HTML = /html|^text\/plain$|^$/

/**
 * A capture as a page. Where its tree will be asked for (`reads` is `tree`), one pass over the source builds it and tells
 * what {@link probe} tells; a reader of the head alone (`head`) is spared the tree until somebody asks after all.
 */
export function pageOf(capture: Capture, profile?: SiteProfile, trace?: Trace, reads: 'tree' | 'head' = 'tree'): Page {
  const text = textOf(capture)
  let readable: string | undefined
  const source = (): string => {
    readable ??= readablePart(text)
    return readable
  }
  let tree: CheerioAPI | undefined
  let probed: Probe | undefined
  const look = () => {
    if (probed) return probed
    const dom = reads === 'tree' ? new DomHandler() : undefined
    probed = probe(source(), dom)
    if (dom) tree = load(dom.root, { xml: { xmlMode: false } })
    return probed
  }
  const $ = () => {
    if (!tree && reads === 'tree') look()
    if (tree) return tree
    const dom = new DomHandler()
    new Parser(dom).end(source())
    tree = load(dom.root, { xml: { xmlMode: false } })
    return tree
  }
  let skimmed: Outline | undefined
  const outline = () => {
    skimmed ??= outlineOf($())
    return skimmed
  }
  const documents = new Map<string, Json | undefined>()
  const document: Page['document'] = (format) => {
    if (!documents.has(format)) documents.set(format, documentOf(text, format))
    return documents.get(format)
  }
  const head = HTML.test(capture.mediaType) ? look() : undefined
  const href = head?.base
  const base = href && URL.canParse(href, capture.url) ? new URL(href, capture.url).href : capture.url
  const language = primary(head?.language)
  return {
    capture,
    text,
    base,
    language,
    $,
    outline,
    probe: look,
    cut: () => source().length < text.length,
    document,
    declared: new Map(),
    profile,
    trace,
    setting: { url: capture.url, base, language },
  }
}

/** The root of the page's tree. */
export const rootOf = (page: Page): TreeNode => page.$().root()[0] ?? EMPTY

const EMPTY: TreeNode = { type: 'root', parent: null }
