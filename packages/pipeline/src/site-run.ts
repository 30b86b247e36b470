import { type CrawlSummary, EMPTY_SUMMARY } from '@rampe/crawl'
import type { Mapping, Markup } from '@rampe/extract'
import type { Mapped } from '@rampe/map'
import { type Context, type Decision, type Issue, RampeError, type SiteProfile } from '@rampe/model'
import type { CrawlConfig, SiteConfig } from './config.ts'
import type { AskModel } from './language-model.ts'
import type { OnProgress, Room } from './progress.ts'
import type { IdLock } from './project.ts'
import { crawlSite } from './stages/crawl-site.ts'
import { type Extracted, extractSite } from './stages/extract-site.ts'
import { followLinks } from './stages/follow-links.ts'
import { mapSite } from './stages/map-site.ts'
import type { SiteMemory, Workspace } from './workspace/workspace.ts'

/** What people said about the project, read from its files. */
export interface Said {
  readonly decisions: readonly Decision[]
  readonly ids: IdLock
  /** Profiles that a person keeps, by host. */
  readonly profiles: Readonly<Record<string, SiteProfile>>
  /** How tables and interfaces of the sites are read. */
  readonly mappings: readonly Mapping[]
}

/** What the rooms up to `map` need to know. */
export interface SiteRunSettings {
  readonly walks: (room: Room) => boolean
  readonly said: Said
  readonly crawl: CrawlConfig
  readonly captures?: string
  readonly markup?: Markup
  /** Whether the site's own templates are learned first. @default true */
  readonly learn?: boolean
  readonly askModel?: AskModel
  readonly onProgress?: OnProgress
}

/** What became of one site. */
export interface SiteResult {
  /** The address it was begun at, in its canonical form. */
  readonly site: string
  /** What this run's crawl did; nothing, where it did not crawl. */
  readonly crawl: CrawlSummary
  /** What the last crawl did, of this run or of an earlier one. */
  readonly lastCrawl?: CrawlSummary
  /** Pages in the workspace, and how many of them were read in this run. */
  readonly pages: number
  readonly read: number
  readonly mapped?: Mapped
  /** IANA zone of the site, where a person said it or its pages taught it. */
  readonly timeZone?: string
  /** Why the site could not be done. The others go on. */
  readonly error?: RampeError
  /** What each page had to tell. */
  readonly issues: readonly Issue[]
}

/** Walks one site through the rooms up to `map`. Its failure is in the result: it is never another site's. */
export async function runSite(
  site: SiteConfig,
  workspace: Workspace,
  settings: SiteRunSettings,
  context: Context,
): Promise<SiteResult> {
  const memory = workspace.site(site.url)
  try {
    const crawl = settings.walks('crawl')
      ? await crawlSite(memory, { ...settings, mappings: settings.said.mappings }, context)
      : EMPTY_SUMMARY
    if (memory.captures.count() === 0) throw emptySite(memory)
    const profile = settings.said.profiles[new URL(site.url).host]
    if (profile && settings.walks('crawl') && settings.captures === undefined)
      await followLinks(memory, profile, settings.crawl, context)
    const extracted: Extracted = settings.walks('extract')
      ? await extractSite(
          memory,
          { ...settings, mappings: settings.said.mappings, ...(profile ? { profile } : {}) },
          context,
        )
      : { read: 0 }
    // The graph is a view: every room from `map` on looks at it afresh.
    const facts = factsOf(site, extracted.profile)
    const mapped = (['map', 'validate', 'publish'] as const).some(settings.walks)
      ? mapSite(memory, {
          site: facts,
          decisions: settings.said.decisions,
          ids: settings.said.ids,
        })
      : undefined
    return {
      ...countOf(memory, crawl, extracted.read),
      ...(mapped ? { mapped } : {}),
      ...(facts.timeZone === undefined ? {} : { timeZone: facts.timeZone }),
    }
  } catch (error) {
    if (context.signal.aborted || !(error instanceof RampeError)) throw error
    return { ...countOf(memory, EMPTY_SUMMARY, 0), error }
  }
}

function countOf(memory: SiteMemory, crawl: CrawlSummary, read: number): Omit<SiteResult, 'mapped' | 'error'> {
  const lastCrawl = memory.runs.lastCrawl()
  return {
    site: memory.site,
    crawl,
    ...(lastCrawl ? { lastCrawl } : {}),
    pages: memory.captures.count(),
    read,
    issues: [...memory.issues.of('crawl'), ...memory.issues.of('extract'), ...memory.issues.of('map')],
  }
}

/** What a person says of the site comes before what its pages taught. */
const factsOf = ({ url: _, ...said }: SiteConfig, profile: SiteProfile | undefined) => ({ ...profile?.site, ...said })

/** The first trouble that the crawl met tells best why there is nothing. */
function emptySite(memory: SiteMemory): RampeError {
  const [first] = memory.issues
    .of('crawl')
    .filter((issue) => issue.severity === 'violation' || issue.remedy !== undefined)
  return new RampeError(first?.code ?? 'site-empty', {
    url: first?.url ?? memory.site,
    message: first?.message ?? {
      en: `${memory.site} holds no page that could be read.`,
      fr: `${memory.site} ne contient aucune page lisible.`,
    },
    remedy: first?.remedy ?? {
      en: 'Open the address in a browser: is it the right one, and does it show a page without logging in?',
      fr: 'Ouvrez l’adresse dans un navigateur : est-ce la bonne, et montre-t-elle une page sans connexion ?',
    },
  })
}
