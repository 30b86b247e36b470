import { type Calibration, extract, type Markup } from '@rampe/extract'
import { type Mapped, map } from '@rampe/map'
import type { Capture, Issue, SiteProfile } from '@rampe/model'
import { contextOf } from '@rampe/model'
import { walkSites } from './run.ts'
import { openWorkspace } from './workspace/workspace.ts'

export interface ReadOptions {
  /** @default 'use' */
  readonly markup?: Markup
  /** What was learned about the page's site. */
  readonly profile?: SiteProfile
  /** How sure plain reading is in truth. @default as it was measured */
  readonly calibration?: Calibration
}

/** Reads one capture by itself: no workspace, no network, nothing remembered. */
export function readPage(capture: Capture, options: ReadOptions = {}): Mapped {
  const { claims, issues } = extract(capture, options)
  const mapped = map(claims, options.profile ? { site: options.profile.site } : {})
  return { ...mapped, issues: [...issues, ...mapped.issues] }
}

export interface ReadSiteOptions extends Omit<ReadOptions, 'profile' | 'calibration'> {
  /** A folder of captures, or a WARC file. */
  readonly captures: string
  /** Whether the site's own templates are learned first. @default true */
  readonly learn?: boolean
}

/**
 * Reads a whole site from captures: the full job up to the graph, in memory, with no decisions and no identifiers of before.
 *
 * @throws RampeError `captures-missing`, `captures-invalid`, `site-empty`
 */
export async function readSite(
  url: string,
  options: ReadSiteOptions,
): Promise<Mapped & { readonly told: readonly Issue[] }> {
  using workspace = openWorkspace(':memory:')
  const said = { decisions: [], ids: {}, profiles: {}, mappings: [] }
  const settings = { ...options, said, crawl: {}, walks: () => true }
  const [site] = await walkSites({ sites: [url] }, settings, workspace, contextOf())
  if (site?.error) throw site.error
  if (!site?.mapped) throw new Error(`no graph for ${url}`)
  return { ...site.mapped, told: site.issues }
}
