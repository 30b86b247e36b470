import jsonld from 'jsonld'
import { isProps, type Props } from './node.ts'
import type { Page } from './pages.ts'
import { offline } from './rdf.ts'

/** What a person wants otherwise on some pages. */
export interface PageRule {
  /** A regular expression for the pages' addresses, as in a site profile. */
  readonly url: string
  /** True: no markup on these pages. @default false */
  readonly off?: boolean
  /** A JSON-LD 1.1 frame that gives these pages their shape. Its context is `https://schema.org` or stands in the frame. */
  readonly frame?: Props
}

/** Pages as the rules want them; the first rule that fits a page counts. */
export async function ruled(pages: readonly Page[], rules: readonly PageRule[]): Promise<readonly Page[]> {
  if (rules.length === 0) return pages
  const tests = rules.map((rule) => ({ rule, fits: new RegExp(rule.url) }))
  const kept: Page[] = []
  for (const page of pages) {
    const rule = tests.find(({ fits }) => fits.test(page.url))?.rule
    if (rule?.off) continue
    kept.push(rule?.frame === undefined ? page : { ...page, document: await framed(page, rule.frame) })
  }
  return kept
}

/** Relative names in a document are names below its page: none reaches the algorithm's tables as it stands. */
async function framed({ document, url }: Page, frame: Props): Promise<Props> {
  const options = { ...offline, base: url, compactToRelative: false, omitGraph: true }
  // Both are JSON by construction; the algorithm wants copies of its own to work on.
  const given = structuredClone({ ...document }) as jsonld.NodeObject
  const shape = structuredClone({ ...frame }) as jsonld.NodeObject
  const shaped: unknown = await jsonld.frame(given, shape, options)
  return isProps(shaped) ? shaped : document
}
