import { remembering, type Selector, type SiteProfile, type Value } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Mark } from '../page/marks.ts'
import { once } from '../page/once.ts'
import type { Box, Outline } from '../page/outline.ts'
import { cssPaths, type TreeNode } from '../page/tree.ts'
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

const pathsOn = once(({ ids }: Outline) => cssPaths(ids))

/** A CSS selector of an element. */
export const pathTo = (scene: Pick<Scene, 'outline'>, node: TreeNode): string => pathsOn(scene.outline)(node) || 'html'

/** Where on the page a value stands: the element, and the words in it. */
export function standing(scene: Pick<Scene, 'outline'>, box: Pick<Box, 'node'>, quote?: string): Selector {
  const value = pathTo(scene, box.node)
  return quote
    ? { type: 'CssSelector', value, refinedBy: { type: 'TextQuoteSelector', exact: quote.slice(0, 300) } }
    : { type: 'CssSelector', value }
}

/** A property with where it stands; the confidence is kept to two places. */
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
  return resolved(`${trimmed}\n${base}`)
}

/** A page links to the same addresses again and again, and is asked for them by several. */
const resolved = remembering(
  2_000,
  (pair) => {
    const at = pair.lastIndexOf('\n')
    const url = URL.parse(pair.slice(0, at), pair.slice(at + 1))
    return url?.protocol === 'http:' || url?.protocol === 'https:' ? url.href : undefined
  },
  500,
)

/** Whose an absolute address is, with or without `www.`, and what of theirs. */
export const whereabouts = remembering(
  1_000,
  (href) => {
    const { host, pathname } = new URL(href)
    return { house: host.replace(/^www\./, ''), pathname }
  },
  500,
)

/** An address on the same site, with or without `www.`, that is not this page's own. */
export function isOtherPage({ capture, base }: Page, href: string | undefined): boolean {
  const target = href && absolute(href, base)
  if (!target) return false
  const [here, there] = [whereabouts(capture.url), whereabouts(target)]
  return there.house === here.house && there.pathname !== here.pathname
}
