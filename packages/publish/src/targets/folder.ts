import { chmod, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, normalize, sep } from 'node:path'
import { type Artifact, RampeError } from '@rampe/model'
import { bytesOf, filesIn, MANIFEST, sha256 } from '../manifest.ts'
import { mentioning, statementsIn } from '../statements.ts'
import { type Change, forgotten, keyOf, type Plan, type Receipt, receiptOf, type Target } from '../target.ts'

/** Faults of the file system that a person can mend, and their code. */
const FAULTS: Readonly<Record<string, true>> = { EACCES: true, EPERM: true, EROFS: true, ENOTDIR: true, EEXIST: true }

const faultOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const readOnly = (dir: string, cause: unknown): RampeError =>
  new RampeError('folder-read-only', {
    file: dir,
    cause,
    message: {
      en: `Nothing can be written into the folder ${dir}.`,
      fr: `Il est impossible d’écrire dans le dossier ${dir}.`,
    },
    remedy: {
      en: 'Give yourself the right to write there, or choose another folder with --out.',
      fr: 'Donnez-vous le droit d’y écrire, ou choisissez un autre dossier avec --out.',
    },
  })

/** A path of an artifact or of an old manifest, held inside the folder. */
function inside(dir: string, path: string): string | undefined {
  const relative = normalize(path)
  return relative.startsWith('..') || relative.startsWith(sep) || relative === '.' ? undefined : join(dir, relative)
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(faultOf(error))) return undefined // not there yet
    throw error
  }
}

/** Writes beside and renames: a reader sees the old file or the new one, never half of one. */
export async function writeWhole(file: string, body: Uint8Array, mode?: number): Promise<void> {
  // Hidden, so that no build serves it, and always of the same name: what a killed process left is written over.
  const beside = join(dirname(file), `.${basename(file)}.rampe-tmp`)
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(beside, body)
    if (mode !== undefined) await chmod(beside, mode & 0o777)
    await rename(beside, file)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

/** Removes a file and the folders that it leaves empty. */
async function removeFile(dir: string, file: string): Promise<void> {
  await rm(file, { force: true })
  for (let parent = dirname(file); parent.length > dir.length; parent = dirname(parent)) {
    try {
      await rmdir(parent)
    } catch {
      return // it still holds something
    }
  }
}

/**
 * A folder on disk. Files that an earlier publication wrote and this one does not are removed; other people's files stay.
 * The manifest is written last: it never lists what is not there.
 *
 * @throws RampeError `folder-read-only`
 */
export function folderTarget(dir: string, name = 'folder'): Target {
  const root = normalize(dir).replace(/[/\\]+$/, '') || dir
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw FAULTS[faultOf(error)] ? readOnly(root, error) : error
    }
  }

  const listed = async () => filesIn(new TextDecoder().decode(await read(join(root, MANIFEST))))

  const plan = async (artifacts: readonly Artifact[]): Promise<Plan> => {
    const old = await listed()
    const kept = new Set(artifacts.map(({ path }) => normalize(path)))
    const changes: Change[] = []
    for (const artifact of artifacts) {
      const file = inside(root, artifact.path)
      if (file === undefined) throw new RangeError(`an artifact outside its folder: ${artifact.path}`)
      const held = await read(file)
      if (held === undefined) changes.push({ change: 'add', subject: artifact.path })
      else if (sha256(held) !== sha256(bytesOf(artifact))) changes.push({ change: 'update', subject: artifact.path })
    }
    const unchanged = artifacts.length - changes.length
    for (const { path } of old) {
      const file = inside(root, path)
      if (kept.has(normalize(path)) || file === undefined || (await read(file)) === undefined) continue
      changes.push({ change: 'remove', subject: path })
    }
    return { target: name, key: keyOf(name, artifacts), changes, unchanged, artifacts }
  }

  const apply: Target['apply'] = async (given) => {
    const changed = new Set(given.changes.filter(({ change }) => change !== 'remove').map(({ subject }) => subject))
    const last = (artifact: Artifact): number => (artifact.path === MANIFEST ? 1 : 0)
    const todo = given.artifacts.filter(({ path }) => changed.has(path)).sort((a, b) => last(a) - last(b))
    for (const { change, subject } of given.changes) {
      const file = inside(root, subject)
      if (change === 'remove' && file !== undefined) await removeFile(root, file)
    }
    for (const artifact of todo) await writeWhole(join(root, artifact.path), bytesOf(artifact))
    return receiptOf(given)
  }

  /** Takes lines out of N-Quads; any other file that names one of these goes whole, and comes back with the next publication. */
  const forget = async (iris: readonly string[]): Promise<Receipt> => {
    let removed = 0
    for (const { path } of await listed()) {
      const file = inside(root, path)
      const text = file === undefined ? undefined : await read(file)
      if (file === undefined || text === undefined) continue
      const held = new TextDecoder().decode(text)
      if (!iris.some((iri) => held.includes(iri))) continue
      if (path.endsWith('.nq')) {
        const gone = new Set(mentioning(statementsIn(held), iris))
        const kept = [...statementsIn(held).values()].filter((line) => !gone.has(line))
        await writeWhole(file, new TextEncoder().encode(kept.map((line) => `${line}\n`).join('')))
      } else await removeFile(root, file)
      removed += 1
    }
    return forgotten(name, iris, removed)
  }

  return {
    name,
    plan: (artifacts) => guarded(() => plan(artifacts)),
    apply: (given) => guarded(() => apply(given)),
    forget: (iris) => guarded(() => forget(iris)),
  }
}
