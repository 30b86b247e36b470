import type { Capture } from '@rampe/model'
import { textOf } from '@rampe/model'
import type { CheerioAPI } from 'cheerio/slim'
import { load } from 'cheerio/slim'

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
}

export function pageOf(capture: Capture): Page {
  const text = textOf(capture)
  let tree: CheerioAPI | undefined
  const $ = () => {
    tree ??= load(text, { xml: { xmlMode: false } })
    return tree
  }
  const href = text.match(/<base\b[^>]*?\shref\s*=\s*["']?([^"'\s>]+)/i)?.[1]
  return {
    capture,
    text,
    base: href && URL.canParse(href, capture.url) ? new URL(href, capture.url).href : capture.url,
    language: text.match(/<html\b[^>]*?\s(?:xml:)?lang\s*=\s*["']?([a-z]{2,3})\b/i)?.[1]?.toLowerCase(),
    $,
  }
}
