import { relative } from 'node:path'
import { EVENT_TYPES, type Language } from '@rampe/model'
import type { RunResult, SiteResult } from '@rampe/pipeline'
import { table } from './table.ts'

const WORDS = {
  en: {
    head: ['site', 'pages', 'new', 'unchanged', 'failed', 'events', 'places', 'performers', 'to review'],
    total: 'Sites done',
    wrote: (n: number, out: string) =>
      `${n} files in ${out}. Open ${out}/report.html; the graph is ${out}/graph.jsonld.`,
    nothing: 'Nothing was written.',
    none: 'No event was found. `rampe explain` and the report show what was read.',
  },
  fr: {
    head: ['site', 'pages', 'nouvelles', 'inchangées', 'en échec', 'événements', 'lieux', 'artistes', 'à revoir'],
    total: 'Sites faits',
    wrote: (n: number, out: string) =>
      `${n} fichiers dans ${out}. Ouvrez ${out}/report.html; le graphe est ${out}/graph.jsonld.`,
    nothing: 'Rien n’a été écrit.',
    none: 'Aucun événement trouvé. `rampe explain` et le rapport montrent ce qui a été lu.',
  },
} as const

interface Counts {
  readonly events: number
  readonly places: number
  readonly performers: number
}

function countsOf({ mapped }: SiteResult): Counts {
  const types = (mapped?.graph['@graph'] ?? []).flatMap((node) => ('@type' in node ? [String(node['@type'])] : []))
  const count = (is: (type: string) => boolean) => types.filter(is).length
  return {
    events: count((type) => EVENT_TYPES.has(type)),
    places: count((type) => type === 'Place'),
    performers: count((type) => type === 'Person' || type === 'PerformingGroup' || type === 'MusicGroup'),
  }
}

/** The table that ends a run, and where to look next. */
export function summarise(result: RunResult, language: Language, cwd: string): string {
  const words = WORDS[language]
  const rows = result.sites.map((site) => {
    const { events, places, performers } = countsOf(site)
    const { captured, unchanged, failed } = site.crawl.outcomes
    return [site.site, site.pages, captured, unchanged, failed, events, places, performers, site.issues.length]
  })
  const out = relative(cwd, result.out) || '.'
  const found = result.sites.some((site) => countsOf(site).events > 0)
  const done = result.sites.some((site) => site.mapped)
  return [
    table(words.head, rows),
    ...(done && !found ? [words.none] : []),
    result.written.length > 0 ? words.wrote(result.written.length, out) : words.nothing,
    '',
  ].join('\n')
}

/** The same for programs. */
export const summaryJson = (result: RunResult): unknown => ({
  out: result.out,
  written: result.written,
  sites: result.sites.map(({ site, crawl, pages, read, error, issues, mapped }) => ({
    site,
    crawl,
    pages,
    read,
    ...(mapped ? countsOf({ site, crawl, pages, read, issues, mapped }) : {}),
    issues: issues.length,
    ...(error ? { error: { code: error.code, ...error.details.message, url: error.details.url } } : {}),
  })),
})
