import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Graph, graphOf, RampeError } from '@rampe/model'
import { Parser } from 'n3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publish } from './publish.ts'
import { folderTarget } from './targets/folder.ts'

const site = 'https://rampe.example/'
const graph: Graph = graphOf([
  {
    '@id': 'https://rampe.example/fr/phedre#event',
    '@type': 'EventSeries',
    name: [
      { '@value': 'Phèdre', '@language': 'fr' },
      { '@value': 'Phaedra', '@language': 'en' },
    ],
    startDate: '2026-03-13',
    url: ['https://rampe.example/fr/phedre', 'https://rampe.example/en/phaedra/'],
    location: { '@id': 'https://rampe.example/#venue' },
    subEvent: [{ '@id': 'https://rampe.example/fr/phedre#1' }, { '@id': 'https://rampe.example/fr/phedre#2' }],
  },
  {
    '@id': 'https://rampe.example/fr/phedre#1',
    '@type': 'TheaterEvent',
    startDate: '2026-03-13T20:00-04:00',
    eventStatus: 'https://schema.org/EventScheduled',
  },
  {
    '@id': 'https://rampe.example/fr/phedre#2',
    '@type': 'TheaterEvent',
    startDate: '2026-03-14T20:00-04:00',
    eventStatus: 'https://schema.org/EventCancelled',
  },
  {
    '@id': 'https://rampe.example/#venue',
    '@type': 'Place',
    name: 'Salle <de la> Rampe',
    address: { '@type': 'PostalAddress', addressLocality: 'Sept-Îles' },
  },
] as unknown as Graph['@graph'])

describe('publish', () => {
  it('writes every file of the output folder, the manifest last', async () => {
    const artifacts = await publish({ graph, entities: [], site })
    expect(artifacts.map(({ path }) => path)).toEqual([
      'graph.jsonld',
      'pages/rampe.example/en/phaedra.jsonld',
      'pages/rampe.example/fr/phedre.jsonld',
      'snippets/rampe.example/en/phaedra.html',
      'snippets/rampe.example/fr/phedre.html',
      'graph.nq',
      'manifest.json',
    ])
  })

  it('gives each performance whole, in the language of the page', async () => {
    const artifacts = await publish({ graph, entities: [], site })
    const page = artifacts.find(({ path }) => path === 'pages/rampe.example/en/phaedra.jsonld')
    expect(JSON.parse(String(page?.body))['@graph']).toMatchObject([
      {
        '@type': 'TheaterEvent',
        name: 'Phaedra',
        startDate: '2026-03-13T20:00-04:00',
        url: 'https://rampe.example/en/phaedra/',
        location: { name: 'Salle <de la> Rampe', address: { addressLocality: 'Sept-Îles' } },
        mainEntityOfPage: { inLanguage: 'en' },
      },
      { name: 'Phaedra', startDate: '2026-03-14T20:00-04:00', eventStatus: 'https://schema.org/EventCancelled' },
    ])
  })

  it('writes N-Quads that another parser reads, dates typed and no blank nodes', async () => {
    const nquads = (await publish({ graph, entities: [], site })).find(({ path }) => path === 'graph.nq')
    const quads = new Parser({ format: 'N-Quads' }).parse(String(nquads?.body))
    expect(quads.some(({ subject }) => subject.termType === 'BlankNode')).toBe(false)
    const starts = quads.filter(({ predicate }) => predicate.value === 'http://schema.org/startDate')
    expect(starts.map(({ object }) => object.value).sort()).toEqual([
      '2026-03-13',
      '2026-03-13T20:00:00-04:00',
      '2026-03-14T20:00:00-04:00',
    ])
    expect(String(nquads?.body)).toContain('<http://schema.org/eventStatus> <http://schema.org/EventCancelled>')
  })

  it('gives the same bytes for the same graph', async () => {
    expect(await publish({ graph, entities: [], site })).toEqual(await publish({ graph, entities: [], site }))
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
    const artifacts = await publish({ graph, entities: [], site })
    expect(await target.apply(await target.plan(artifacts))).toMatchObject({ added: 7, updated: 0, removed: 0 })
    expect((await target.plan(artifacts)).changes).toEqual([])

    const fewer = await publish({ graph: graphOf(graph['@graph'].slice(1)), entities: [], site })
    await target.apply(await target.plan(fewer))
    expect((await readdir(dir)).sort()).toEqual(['graph.jsonld', 'graph.nq', 'manifest.json', 'notes.txt'])
    expect(JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')).counts).toMatchObject({ events: 2, pages: 0 })
  })

  it('says what to do when a file stands where the folder should be', async () => {
    await writeFile(join(dir, 'out'), '')
    const target = folderTarget(join(dir, 'out'))
    const artifacts = await publish({ graph, entities: [], site })
    const failed = target.plan(artifacts).then(target.apply)
    await expect(failed).rejects.toBeInstanceOf(RampeError)
    await expect(failed).rejects.toMatchObject({ code: 'folder-read-only', details: { file: join(dir, 'out') } })
  })

  it.skipIf(process.getuid?.() === 0)('says what to do when the folder may not be written', async () => {
    await mkdir(join(dir, 'out'))
    await chmod(join(dir, 'out'), 0o500)
    const target = folderTarget(join(dir, 'out'))
    const artifacts = await publish({ graph, entities: [], site })
    await expect(target.plan(artifacts).then(target.apply)).rejects.toMatchObject({ code: 'folder-read-only' })
  })
})
