import type { Selector, SiteProfile, Value } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Mark } from '../page/marks.ts'
import { once } from '../page/once.ts'
import type { Box, Outline } from '../page/outline.ts'
import { cssPath } from '../page/tree.ts'
import type { Page } from '../page.ts'
import type { Applied } from '../profile/apply.ts'
import type { DateContext } from '../readers/dates/index.ts'

/** All that is known of a page while its entries are read. */
export interface Scene {
  readonly page: Page
  readonly outline: Outline
  readonly marks: readonly Mark[]
  readonly language: string | undefined
  readonly dates: DateContext
  readonly profile: SiteProfile | undefined
  /** What the profile says of this page. */
  readonly learned: Applied
}

const paths = once((_: Outline) => new Map<unknown, string>())

/** Where on the page a value stands: the element, and the words in it. */
export function standing(scene: Pick<Scene, 'outline'>, box: Pick<Box, 'node'>, quote?: string): Selector {
  const known = paths(scene.outline)
  let value = known.get(box.node)
  if (value === undefined) {
    value = cssPath(box.node, scene.outline.ids) || 'html'
    known.set(box.node, value)
  }
  return quote
    ? { type: 'CssSelector', value, refinedBy: { type: 'TextQuoteSelector', exact: quote.slice(0, 300) } }
    : { type: 'CssSelector', value }
}

export const seen = (property: string, value: Value | Sighting, selector: Selector, confidence: number): Seen => ({
  property,
  value,
  selector,
  confidence: Math.round(confidence * 100) / 100,
})

/** An address as the page means it, absolute; undefined for what is no web address. */
export function absolute(href: string, base: string): string | undefined {
  const trimmed = href.trim()
  if (trimmed === '' || /^(?:javascript|mailto|tel|data|#)/i.test(trimmed)) return undefined
  const url = URL.parse(trimmed, base)
  if (!url) return undefined
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}
