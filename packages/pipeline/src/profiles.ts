import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hasDrifted, profileFor, type Reach, reachOf, readProfile } from '@rampe/extract'
import { type Capture, RampeError, type SiteProfile } from '@rampe/model'
import { notWritable, readProfiles } from './project.ts'
import type { RunOptions } from './run.ts'
import { openWorkspace, type SiteMemory, type Workspace } from './workspace/workspace.ts'

/** What is known of a site, and how it fares on the pages of the workspace. */
export interface ProfileState {
  readonly host: string
  /** A person keeps it in `profiles/`; else it was learned. */
  readonly kept: boolean
  readonly profile: SiteProfile
  /** What the rules find on the pages of the workspace; empty where the site is not in it. */
  readonly reach: readonly (Reach & { readonly drifted: boolean })[]
}

type Where = Pick<RunOptions, 'project' | 'workspace'>

/**
 * The profiles of the project and of the workspace, each tried on the site's pages.
 *
 * @param asked a host or an address. @default every site
 * @throws RampeError `profile-invalid` and its kind, `profile-missing`
 */
export function profileStates(where: Where, asked?: string): readonly ProfileState[] {
  using workspace = openWorkspace(folderOf(where))
  const kept = readProfiles(resolve(where.project ?? '.'))
  const sites = new Map(workspace.sites().map((site) => [hostOf(site), workspace.site(site)]))
  const hosts = asked === undefined ? [...new Set([...Object.keys(kept), ...sites.keys()])].sort() : [hostOf(asked)]
  const states = hosts.flatMap((host): ProfileState[] => {
    const memory = sites.get(host)
    const profile = kept[host] ?? memory?.profile.get()?.profile
    if (!profile) return []
    const reach = memory ? reachOf(profile, capturesOf(memory)) : []
    return [
      {
        host,
        kept: kept[host] !== undefined,
        profile,
        reach: reach.map((one) => ({ ...one, drifted: hasDrifted(one) })),
      },
    ]
  })
  if (asked !== undefined && states.length === 0) throw profileMissing(asked)
  return states
}

/** A profile that was written into the project. */
export interface CopiedProfile {
  readonly file: string
  readonly profile: SiteProfile
}

/**
 * Writes a profile into the project: what was learned of a site, for a person to correct, or the rules of one site for another
 * one that is built alike. A file that is there is never written over.
 *
 * @param from a host or address of the project or the workspace, or the file of a profile
 * @param to the other site. @default the same site
 * @throws RampeError `profile-missing`, `profile-exists`, `profile-invalid` and its kind, `project-not-writable`
 */
export function copyProfile(where: Where, from: string, to?: string): CopiedProfile {
  const project = resolve(where.project ?? '.')
  const source = sourceOf(where, project, from)
  const host = to === undefined ? source.host : hostOf(to)
  const profile = host === source.host ? source : profileFor(host, source)
  const file = join(project, 'profiles', `${host}.json`)
  if (existsSync(file)) throw profileExists(file)
  try {
    mkdirSync(join(project, 'profiles'), { recursive: true })
    writeFileSync(file, `${JSON.stringify(profile, null, 2)}\n`, { flag: 'wx' })
  } catch (cause) {
    throw notWritable(file, cause)
  }
  return { file, profile }
}

function sourceOf(where: Where, project: string, from: string): SiteProfile {
  const file = resolve(project, from)
  if (from.endsWith('.json') && existsSync(file)) return readProfile(readFileSync(file, 'utf8'), file)
  using workspace = openWorkspace(folderOf(where))
  const profile = readProfiles(project)[hostOf(from)] ?? learnedIn(workspace, hostOf(from))
  if (!profile) throw profileMissing(from)
  return profile
}

const learnedIn = (workspace: Workspace, host: string): SiteProfile | undefined =>
  workspace
    .sites()
    .filter((site) => hostOf(site) === host)
    .flatMap((site) => workspace.site(site).profile.get()?.profile ?? [])[0]

const folderOf = ({ project = '.', workspace = '.rampe' }: Where): string => resolve(project, workspace)

/** `https://theatre.example/saison` and `theatre.example` are of one site. */
const hostOf = (given: string): string => {
  const text = /^https?:\/\//i.test(given) ? given : `https://${given}`
  return URL.canParse(text) ? new URL(text).host : given
}

function* capturesOf(memory: SiteMemory): Generator<Capture> {
  for (const { capture } of memory.captures.all()) yield capture
}

const profileMissing = (asked: string): RampeError =>
  new RampeError('profile-missing', {
    message: { en: `Nothing is known of ${asked}.`, fr: `Rien n’est connu de ${asked}.` },
    remedy: {
      en: 'Name a site of this workspace, a file in profiles/, or run `rampe <url>` first.',
      fr: 'Nommez un site de cet espace de travail, un fichier de profiles/, ou lancez d’abord `rampe <url>`.',
    },
  })

const profileExists = (file: string): RampeError =>
  new RampeError('profile-exists', {
    file,
    message: { en: `${file} is there already.`, fr: `${file} existe déjà.` },
    remedy: {
      en: 'It is not written over: rename or remove it first.',
      fr: 'Il n’est pas écrasé : renommez-le ou retirez-le d’abord.',
    },
  })
