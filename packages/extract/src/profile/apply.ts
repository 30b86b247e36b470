import type { SiteProfile, Template } from '@rampe/model'
import type { CheerioAPI } from 'cheerio/slim'
import { once } from '../page/once.ts'
import type { Box, Line, Outline } from '../page/outline.ts'
import { isSameHost, templateOf, templatePath } from './path.ts'
import { select, written } from './rules/select.ts'

/** What a profile says of one page. */
export interface Applied {
  readonly template: Template | undefined
  /** Lines that the site repeats elsewhere: they tell nothing of this page's event. */
  readonly stale: ReadonlySet<number>
  /** The elements that hold a property on pages of this template, the surest rule first. */
  readonly at: (property: string) => readonly { readonly box: Box; readonly confidence: number }[]
}

const NOTHING: Applied = { template: undefined, stale: new Set(), at: () => [] }

const repeated = once(
  ({ boilerplate = [] }: SiteProfile): ReadonlySet<string> =>
    new Set(boilerplate.map(({ css, text }) => `${css}\u0000${text}`)),
)

const boxesOf = once(({ boxes }: Outline) => new Map(boxes.map((box) => [box.node, box])))

/** Finds the template of a page by its address, and what of it stands on this page. */
export function applied(profile: SiteProfile | undefined, url: string, outline: Outline, $: () => CheerioAPI): Applied {
  if (!profile || !isSameHost(new URL(url).host, profile.host)) return NOTHING
  const template = templateOf(profile, url)
  const set = repeated(profile)
  const stale = new Set<number>()
  if (set.size > 0)
    for (const line of outline.lines) if (line.frame !== 2 && set.has(keyOf(line))) stale.add(line.index)
  const ground = { $, outline }
  const met = (selector: string): boolean => select(written(selector), ground).length > 0
  const at: Applied['at'] = (property) =>
    (template?.fields[property] ?? []).flatMap((rule) => {
      const { when, unless, confidence = 0.95 } = rule
      if ((when !== undefined && !met(when)) || (unless !== undefined && met(unless))) return []
      for (const { node } of select(rule, ground)) {
        const box = boxesOf(outline).get(node)
        if (box) return [{ box, confidence }]
      }
      return []
    })
  return { template, stale, at }
}

const keyOf = (line: Line): string => `${templatePath(line.box.node)}\u0000${line.text}`
