import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { graphOf, RampeError } from '@rampe/model'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publish } from './publish.ts'
import { entities, graph, site } from './sample.contract.ts'
import { folderTarget } from './targets/folder.ts'

const input = { graph, entities, site }
const options = { only: ['graph-jsonld', 'pages', 'snippets', 'nquads'] }

describe('publish', () => {
  it('writes every file of the output folder, the manifest last', async () => {
    const artifacts = await publish(input, options)
    expect(artifacts.map(({ path }) => path)).toEqual([
      'graph.jsonld',
      'pages/rampe.example/en/phaedra.jsonld',
      'pages/rampe.example/fr/foire.jsonld',
      'pages/rampe.example/fr/phedre.jsonld',
      'snippets/rampe.example/en/phaedra.html',
      'snippets/rampe.example/fr/foire.html',
      'snippets/rampe.example/fr/phedre.html',
      'graph.nq',
      'manifest.json',
    ])
  })

  it('gives the same bytes for the same graph', async () => {
    expect(await publish(input, options)).toEqual(await publish(input, options))
  })
})

describe('the folder target', () => {
  let dir: string
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'rampe-publish-'))
  })
  afterEach(async () => rm(dir, { recursive: true, force: true }))

  it('writes what changed, removes what is no longer published, leaves the files of others', async () => {
    const target = folderTarget(dir)
    await writeFile(join(dir, 'notes.txt'), 'mine')
    const artifacts = await publish(input, options)
    expect(await target.apply(await target.plan(artifacts))).toMatchObject({ added: 9, updated: 0, removed: 0 })
    expect((await target.plan(artifacts)).changes).toEqual([])

    const fewer = await publish({ ...input, graph: graphOf(graph['@graph'].slice(4)) }, options)
    await target.apply(await target.plan(fewer))
    expect((await readdir(dir)).sort()).toEqual(['graph.jsonld', 'graph.nq', 'manifest.json', 'notes.txt'])
    expect(JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')).counts).toMatchObject({ events: 0, pages: 0 })
  })

  it('says what to do when a file stands where the folder should be', async () => {
    await writeFile(join(dir, 'out'), '')
    const target = folderTarget(join(dir, 'out'))
    const artifacts = await publish(input, options)
    const failed = target.plan(artifacts).then(target.apply)
    await expect(failed).rejects.toBeInstanceOf(RampeError)
    await expect(failed).rejects.toMatchObject({ code: 'folder-read-only', details: { file: join(dir, 'out') } })
  })

  it('says what to do when the folder may not be written', async () => {
    await mkdir(join(dir, 'out'))
    await chmod(join(dir, 'out'), 0o500)
    // Root may write everywhere: a folder below a device stands in for a locked one.
    const folder = process.getuid?.() === 0 ? '/dev/null/out' : join(dir, 'out')
    const target = folderTarget(folder)
    const artifacts = await publish(input, options)
    await expect(target.plan(artifacts).then(target.apply)).rejects.toMatchObject({ code: 'folder-read-only' })
  })
})
