import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Graph, graphOf } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { earlierIn, publishedIn } from './earlier.ts'
import { idOf, nodesOf, typesOf } from './node.ts'
import { publish } from './publish.ts'
import { entities, graph, site } from './sample.contract.ts'
import { folderTarget } from './targets/folder.ts'
import { withTombstones } from './tombstones.ts'

const festival = 'https://rampe.example/fr/foire#event' // 3–5 July 2026
const fewer = graphOf(graph['@graph'].filter((node) => node['@id'] !== festival))
const stones = (given: Graph): readonly (string | undefined)[] =>
  nodesOf(given)
    .filter((node) => typesOf(node).some((type) => type.endsWith('Tombstone')))
    .map(idOf)

describe('withTombstones', () => {
  it.each<[name: string, now: string, graph: Graph, forgotten: string[], expected: string[]]>([
    ['a coming event that is gone', '2026-06-01', fewer, [], [festival]],
    ['its last day', '2026-07-05', fewer, [], [festival]],
    ['a past event', '2026-07-06', fewer, [], []],
    ['an event that is still there', '2026-06-01', graph, [], []],
    ['a forgotten one', '2026-06-01', fewer, [festival], []],
  ])('%s', (_name, now, given, forgotten, expected) => {
    expect(stones(withTombstones(given, graph, new Date(now), forgotten))).toEqual(expected)
  })

  it('keeps a tombstone as it was, until its day is over or the event is back', () => {
    const first = withTombstones(fewer, graph, new Date('2026-06-01'))
    expect(withTombstones(fewer, first, new Date('2026-06-02'))).toEqual(first)
    expect(withTombstones(fewer, first, new Date('2026-08-01'))).toEqual(fewer)
    expect(withTombstones(graph, first, new Date('2026-06-02'))).toEqual(graph)
  })
})

it('a removed event leaves its page, calendar and feeds, and a tombstone in the graph', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'rampe-tombstone-'))
  try {
    const target = folderTarget(dir)
    const run = async (given: Graph) => {
      const artifacts = await publish(
        { graph: given, entities, site },
        { earlier: await earlierIn(dir), now: new Date('2026-06-01') },
      )
      await target.apply(await target.plan(artifacts))
      return new Map(artifacts.map(({ path, body }) => [path, String(body)]))
    }
    await run(graph)
    const files = await run(fewer)
    expect([...files.keys()].filter((path) => path.includes('foire'))).toEqual([])
    for (const path of ['events.ics', 'feed.json', 'sitemap-events.xml', 'events.csv'])
      expect(files.get(path)).not.toContain('foire')
    expect(files.get('graph.nq')).toContain(
      `<${festival}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/activitystreams#Tombstone> .`,
    )
    expect(files.get('graph.nq')).not.toContain('Foire')
    expect(await run(fewer)).toEqual(files)

    const read = await publishedIn(dir)
    expect(read.map(({ path }) => path).sort()).toEqual([...files.keys()].sort())
    expect((await target.plan(read)).changes).toEqual([])

    await writeFile(join(dir, 'graph.jsonld'), '{cut')
    await expect(publishedIn(dir)).rejects.toMatchObject({
      code: 'published-changed',
      details: { file: join(dir, 'graph.jsonld') },
    })
    await rm(join(dir, 'graph.jsonld'))
    await expect(publishedIn(dir)).rejects.toMatchObject({ code: 'published-changed' })
    await expect(publishedIn(join(dir, 'none'))).rejects.toMatchObject({ code: 'nothing-published' })
    expect((await earlierIn(dir)).graph).toBeUndefined()
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})
