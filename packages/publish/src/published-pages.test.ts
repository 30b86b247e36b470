import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { publish } from './publish.ts'
import { pagesInFile } from './published-pages.ts'
import { entities, graph, site } from './sample.contract.ts'
import { folderTarget } from './targets/folder.ts'

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rampe-pages-'))
  const artifacts = await publish({ graph, entities, site }, { pages: [{ url: '/en/', off: true }] })
  const target = folderTarget(dir)
  await target.apply(await target.plan(artifacts))
})
afterEach(async () => rm(dir, { recursive: true, force: true }))
const keys = async (): Promise<unknown> => (await pagesInFile(join(dir, 'graph.jsonld')))?.map(({ key }) => key).sort()

it('takes the pages that were published with the graph: a page that was switched off stays off', async () => {
  expect(await keys()).toEqual(['rampe.example/fr/foire', 'rampe.example/fr/phedre'])
})

it('takes the graph itself where it is another than was published, or lies alone', async () => {
  await writeFile(join(dir, 'graph.jsonld'), JSON.stringify(graph))
  expect(await keys()).toEqual(['rampe.example/en/phaedra', 'rampe.example/fr/foire', 'rampe.example/fr/phedre'])
  await rm(join(dir, 'manifest.json'))
  expect(await keys()).toHaveLength(3)
})

it('says nothing for a file that is not there, and throws for one that is no graph', async () => {
  expect(await pagesInFile(join(dir, 'none.jsonld'))).toBeUndefined()
  await writeFile(join(dir, 'graph.jsonld'), '[]')
  await expect(keys()).rejects.toBeInstanceOf(SyntaxError)
})
