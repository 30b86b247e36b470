import type { SiteProfile, Template } from '@rampe/model'
import type { CheerioAPI } from 'cheerio/slim'
import type { Box, Line, Outline } from '../page/outline.ts'
import { templatePath } from './path.ts'

/** What a profile says of one page. */
export interface Applied {
  readonly template: Template | undefined
  /** Lines that the site repeats elsewhere: they tell nothing of this page's event. */
  readonly stale: ReadonlySet<number>
  /** The elements that hold a property on pages of this template, the surest rule first. */
  readonly at: (property: string) => readonly { readonly box: Box; readonly confidence: number }[]
}

const NOTHING: Applied = { template: undefined, stale: new Set(), at: () => [] }

const known = new WeakMap<SiteProfile, ReadonlySet<string>>()

function repeated(profile: SiteProfile): ReadonlySet<string> {
  let set = known.get(profile)
  if (!set) {
    set = new Set((profile.boilerplate ?? []).map(({ css, text }) => `${css}\u0000${text}`))
    known.set(profile, set)
  }
  return set
}

/** Finds the template of a page by its address, and what of it stands on this page. */
export function applied(profile: SiteProfile | undefined, url: string, outline: Outline, $: () => CheerioAPI): Applied {
  if (!profile || new URL(url).host !== profile.host) return NOTHING
  const path = new URL(url).pathname
  const template = profile.templates.find((t) => t.url !== undefined && matches(t.url, path))
  const set = repeated(profile)
  const stale = new Set<number>()
  if (set.size > 0)
    for (const line of outline.lines) if (line.frame !== 2 && set.has(keyOf(line))) stale.add(line.index)
  const boxes = new Map(outline.boxes.map((box) => [box.node, box]))
  const at: Applied['at'] = (property) =>
    (template?.fields[property] ?? []).flatMap(({ css, when, unless, confidence }) => {
      if (css === undefined || (when && $()(when).length === 0) || (unless && $()(unless).length > 0)) return []
      for (const node of $()(css).toArray()) {
        const box = boxes.get(node)
        if (box) return [{ box, confidence }]
      }
      return []
    })
  return { template, stale, at }
}

const keyOf = (line: Line): string => `${templatePath(line.box)}\u0000${line.text}`

/** A person may have written the expression: a broken one matches nothing. */
function matches(pattern: string, path: string): boolean {
  try {
    return new RegExp(pattern).test(path)
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
