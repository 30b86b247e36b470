import { createHash } from 'node:crypto'
import { driftOf, extract, learn, type Mapping, type Markup } from '@rampe/extract'
import type { Capture, Context, SiteProfile } from '@rampe/model'
import type { AskModel } from '../language-model.ts'
import type { OnProgress } from '../progress.ts'
import type { CaptureEntry } from '../workspace/captures.ts'
import type { SiteMemory } from '../workspace/workspace.ts'

/** Raised when the extractors read differently: then every page is read again. */
export const READING = 2

export interface ExtractSettings {
  readonly markup?: Markup
  /** How the site's own tables and interfaces are read. @default none */
  readonly mappings?: readonly Mapping[]
  /** Whether the site's own templates are learned first. @default true */
  readonly learn?: boolean
  /** A profile that a person keeps: it takes the place of what would be learned. */
  readonly profile?: SiteProfile
  /** A language model that reads the pages too. */
  readonly askModel?: AskModel
  readonly onProgress?: OnProgress
}

export interface Extracted {
  /** Pages that were read in this run. */
  readonly read: number
  readonly profile?: SiteProfile
}

/** Reads every page of one site that was not yet read like this. A page's claims are replaced as a whole, or not at all. */
export async function extractSite(memory: SiteMemory, settings: ExtractSettings, context: Context): Promise<Extracted> {
  const pages = memory.captures.list()
  const profile =
    settings.profile ?? (settings.learn === false ? undefined : learned(memory, pages, settings.markup ?? 'use'))
  if (settings.profile) noticeDrift(memory, settings.profile, pages)
  const how = hash([
    READING,
    settings.markup ?? 'use',
    settings.askModel !== undefined,
    settings.mappings ?? [],
    profile ?? null,
  ])
  const begun = performance.now()
  let done = 0
  let read = 0
  for (const { url, digest, readAs } of pages) {
    context.signal.throwIfAborted()
    done += 1
    const wanted = `${how}:${digest}`
    const kept = readAs === wanted ? undefined : memory.captures.get(url)
    if (kept === undefined) continue
    const { claims, issues } = extract(kept.capture, {
      ...(settings.markup ? { markup: settings.markup } : {}),
      ...(settings.mappings ? { mappings: settings.mappings } : {}),
      ...(profile ? { profile, linked: (other: string) => memory.captures.get(other)?.capture } : {}),
    })
    const asked = await settings.askModel?.(kept.capture)
    memory.atomically(() => {
      memory.claims.replace(url, [...claims, ...(asked?.claims ?? [])])
      memory.issues.replace('extract', url, [...issues, ...(asked?.issues ?? [])])
      memory.captures.markRead(url, wanted)
    })
    read += 1
    const rate = (done * 1000) / (performance.now() - begun)
    settings.onProgress?.({ room: 'extract', site: memory.site, done, known: pages.length, rate, events: 0, errors: 0 })
  }
  return { read, ...(profile ? { profile } : {}) }
}

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

/** Where the issues about a profile stand among those of the pages. */
const DRIFT = 'profile'

const taughtBy = (...given: readonly unknown[]): string => hash([READING, ...given])
const digests = (pages: readonly CaptureEntry[]) => pages.map(({ url, digest }) => [url, digest])

/** What the captures teach; learned once for the same captures. What they no longer say as before is an issue. */
function learned(memory: SiteMemory, pages: readonly CaptureEntry[], markup: Markup): SiteProfile {
  const now = taughtBy(markup, digests(pages))
  const known = memory.profile.get()
  if (known?.taughtBy === now) return known.profile
  if (known) memory.issues.replace('extract', DRIFT, driftOf(known.profile, capturesIn(memory), false))
  const profile = learn(capturesIn(memory), { markup })
  memory.profile.put(now, profile)
  return profile
}

/** Whether a kept profile still finds what it is for; tried once for the same captures and the same profile. */
function noticeDrift(memory: SiteMemory, profile: SiteProfile, pages: readonly CaptureEntry[]): void {
  const now = taughtBy(profile, digests(pages))
  if (memory.profile.get()?.taughtBy === now) return
  memory.issues.replace('extract', DRIFT, driftOf(profile, capturesIn(memory), true))
  memory.profile.put(now, profile)
}

function* capturesIn(memory: SiteMemory): Generator<Capture> {
  for (const { capture } of memory.captures.all()) yield capture
}
