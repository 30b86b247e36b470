import { existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Mapping, readMapping, readProfile } from '@rampe/extract'
import { type Decision, decisionSchema, RampeError, type SiteProfile } from '@rampe/model'
import * as v from 'valibot'
import type { Said } from './site-run.ts'

/** Identifiers once given: identity key → IRI. */
export type IdLock = Readonly<Record<string, string>>

const idLockSchema = v.record(v.string(), v.string())

/**
 * What people said, from `decisions.jsonl` of a project folder, oldest first; none where there is no file.
 *
 * @throws RampeError `decisions-invalid` naming the line
 */
export function readDecisions(project: string): readonly Decision[] {
  const file = join(project, 'decisions.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, n) => (line.trim() === '' ? [] : [parseLine(file, line, n + 1)]))
}

function parseLine(file: string, line: string, n: number): Decision {
  try {
    return v.parse(decisionSchema, JSON.parse(line))
  } catch (cause) {
    throw new RampeError('decisions-invalid', {
      file,
      message: { en: `Line ${n} of ${file} is no decision.`, fr: `La ligne ${n} de ${file} n’est pas une décision.` },
      remedy: {
        en: 'Mend or remove that line; nothing else was touched.',
        fr: 'Réparez ou retirez cette ligne; rien d’autre n’a été touché.',
      },
      cause,
    })
  }
}

/**
 * The identifiers given so far, from `ids.lock.json`.
 *
 * @throws RampeError `ids-lock-invalid` when the file is broken: new identifiers are never given over the old ones
 */
export function readIds(project: string): IdLock {
  const file = join(project, 'ids.lock.json')
  if (!existsSync(file)) return {}
  try {
    return v.parse(idLockSchema, JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new RampeError('ids-lock-invalid', {
      file,
      message: { en: `${file} cannot be read.`, fr: `${file} est illisible.` },
      remedy: {
        en: 'Restore it from version control: it keeps identifiers the same from run to run.',
        fr: 'Restaurez-le depuis la gestion de versions : il garde les identifiants stables.',
      },
      cause,
    })
  }
}

/**
 * Writes `ids.lock.json`, sorted, if it says anything new. Written beside, then renamed: a crash leaves the old one.
 *
 * @throws RampeError `project-not-writable`
 */
export function writeIds(project: string, ids: IdLock): void {
  const file = join(project, 'ids.lock.json')
  const sorted = Object.fromEntries(Object.entries(ids).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  const text = `${JSON.stringify(sorted, null, 2)}\n`
  if (existsSync(file) ? readFileSync(file, 'utf8') === text : Object.keys(ids).length === 0) return
  try {
    writeFileSync(`${file}.new`, text)
    renameSync(`${file}.new`, file)
  } catch (cause) {
    throw notWritable(file, cause)
  }
}

/** A file of the project that could not be written. */
export const notWritable = (file: string, cause: unknown): RampeError =>
  new RampeError('project-not-writable', {
    file,
    message: { en: `${file} cannot be written.`, fr: `${file} n’est pas accessible en écriture.` },
    remedy: {
      en: 'Give write access to the project folder, or run from another one.',
      fr: 'Accordez le droit d’écriture sur le dossier du projet, ou lancez Rampe depuis un autre.',
    },
    cause,
  })

/**
 * The profiles that people keep in `profiles/<host>.json`, by host: each takes the place of what would be learned.
 *
 * @throws RampeError `profile-invalid`, `profile-selector-invalid`, `profile-pattern-invalid`
 */
export function readProfiles(project: string): Readonly<Record<string, SiteProfile>> {
  const files = globSync('profiles/*.json', { cwd: project })
  return Object.fromEntries(
    files.map((name) => {
      const file = join(project, name)
      return [basename(name, '.json'), readProfile(readFileSync(file, 'utf8'), file)]
    }),
  )
}

/**
 * How a site's own tables and interfaces are read: every `mappings/*.json` of the project, by name.
 *
 * @throws RampeError `mapping-invalid`
 */
const readMappings = (project: string): readonly Mapping[] =>
  globSync('mappings/*.json', { cwd: project })
    .sort()
    .map((name) => readMapping(readFileSync(join(project, name), 'utf8'), join(project, name)))

/**
 * What people said about a project, from its files.
 *
 * @throws RampeError `decisions-invalid`, `ids-lock-invalid`, `profile-invalid` and its kind, `mapping-invalid`
 */
export const readSaid = (project: string): Said => ({
  decisions: readDecisions(project),
  ids: readIds(project),
  profiles: readProfiles(project),
  mappings: readMappings(project),
})
