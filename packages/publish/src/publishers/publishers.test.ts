import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Graph, graphOf } from '@rampe/model'
import ICAL from 'ical.js'
import { Parser } from 'n3'
import { beforeAll, describe, expect, it } from 'vitest'
import { pagePath } from '../page-key.ts'
import { publish } from '../publish.ts'
import { entities, graph, site } from '../sample.contract.ts'
import { publishers } from './index.ts'

const input = { graph, entities, site }
const everything = {
  also: publishers.map(({ name }) => name),
  licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
}
const expected = join(import.meta.dirname, '../../fixtures/expected')

let bodies: ReadonlyMap<string, string>
beforeAll(async () => {
  bodies = new Map((await publish(input, everything)).map(({ path, body }) => [path, String(body)]))
})
const body = (path: string): string => {
  const found = bodies.get(path)
  if (found === undefined) throw new Error(`${path} was not published`)
  return found
}

describe('every publisher writes the files that are expected of it', () => {
  it.each(publishers.map(({ name }) => name))('%s', async (name) => {
    const artifacts = (await publish(input, { ...everything, only: [name], also: [] })).slice(0, -1)
    expect(artifacts.length).toBeGreaterThan(0)
    for (const { path, body } of artifacts) {
      await mkdir(dirname(join(expected, path)), { recursive: true })
      await expect(String(body)).toMatchFileSnapshot(join(expected, path))
    }
  })

  it('without a licence no file offers the graph to the world, and llms.txt is off', async () => {
    const paths = (await publish(input)).map(({ path }) => path)
    expect(paths).not.toContain('events.jsonld')
    expect(paths).not.toContain('llms.txt')
    expect(paths).toEqual(
      expect.arrayContaining(['graph.jsonld', 'graph.nq', 'events.ics', 'feed.json', 'sitemap-events.xml']),
    )
  })
})

describe('the calendar, read back by ical.js', () => {
  const eventsOf = (text: string): ICAL.Event[] => {
    const calendar = new ICAL.Component(ICAL.parse(text))
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  }

  it('loses nothing, and hours are right on both sides of the change of the clock', () => {
    const events = eventsOf(body('events.ics'))
    expect(events.map(({ summary, startDate }) => [summary, startDate.toJSDate().toISOString()]).slice(0, 2)).toEqual([
      ['Phèdre', '2026-03-08T01:00:00.000Z'],
      ['Phèdre', '2026-03-09T00:00:00.000Z'],
    ])
    expect(events[0]?.endDate.toJSDate().toISOString()).toBe('2026-03-08T03:30:00.000Z')
    expect(events[0]?.description).toBe('Une tragédie, en cinq actes;\nsans entracte.')
    expect(events[0]?.location).toBe('Salle de la Rampe, 1, rue de la Rampe, Sept-Îles, QC, G4R 0A0, CA')
    expect(events[0]?.startDate.zone.tzid).toBe('America/Toronto')
    expect(events[1]?.component.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(events[2]?.summary).toBe('Foire <d\'été> & "rires"')
    expect([events[2]?.startDate.toString(), events[2]?.endDate.toString()]).toEqual(['2026-07-03', '2026-07-06'])
  })

  it('keeps its UIDs when other things change, and speaks both languages', async () => {
    const uids = eventsOf(body('events.ics')).map(({ uid }) => uid)
    expect(new Set(uids).size).toBe(3)
    expect(eventsOf(body('events.en.ics')).map(({ uid, summary }) => [uid, summary])[0]).toEqual([uids[0], 'Phaedra'])
    const fewer = graphOf(graph['@graph'].filter((node) => !String(node['@id']).endsWith('foire#event')))
    const calendar = (await publish({ ...input, graph: fewer }, { only: ['calendar'] })).find(
      ({ path }) => path === 'events.ics',
    )
    expect(eventsOf(String(calendar?.body)).map(({ uid }) => uid)).toEqual(uids.slice(0, 2))
  })

  it('writes UTC where no zone is known, and folds at 75 octets', async () => {
    const [calendar] = await publish({ graph, entities: [], site }, { only: ['calendar'] })
    expect(String(calendar?.body)).toContain('DTSTART:20260308T010000Z')
    for (const line of body('events.ics').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})

describe('RDF forms say the same', () => {
  const triples = (text: string, format: string): readonly string[] =>
    new Parser({ format })
      .parse(text)
      .map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`)
      .sort()
  it('N-Quads and Turtle', () => {
    expect(triples(body('graph.ttl'), 'Turtle')).toEqual(triples(body('graph.nq'), 'N-Quads'))
  })
})

describe('lastmod', () => {
  const run = async (description: string, manifest: string, day: string) => {
    const given: Graph = JSON.parse(
      JSON.stringify(graph).replace('"Festival"', `"Festival","description":"${description}"`),
    )
    const artifacts = await publish({ ...input, graph: given }, { earlier: { manifest }, now: new Date(day) })
    const text = (path: string): string => String(artifacts.find((artifact) => artifact.path === path)?.body)
    return { manifest: text('manifest.json'), lastmod: text('sitemap-events.xml').match(/<lastmod>[^<]*/g) }
  }
  it('stands only on pages that were seen to change, and stays', async () => {
    const first = await run('a', '', '2026-01-01T00:00:00Z')
    expect(first.lastmod).toBeNull()
    const same = await run('a', first.manifest, '2026-01-02T00:00:00Z')
    expect(same).toEqual(first)
    const changed = await run('b', same.manifest, '2026-01-03T00:00:00Z')
    expect(changed.lastmod).toEqual(['<lastmod>2026-01-03T00:00:00.000Z'])
    expect(await run('b', changed.manifest, '2026-01-04T00:00:00Z')).toEqual(changed)
  })
})

describe('page rules', () => {
  it('switch a page off, or frame it', async () => {
    const artifacts = await publish(input, {
      only: ['pages'],
      pages: [
        { url: '/en/', off: true },
        {
          url: '/foire',
          frame: { '@context': 'https://schema.org', '@type': 'Festival', '@explicit': true, name: {} },
        },
      ],
    })
    expect(artifacts.map(({ path }) => path)).toEqual([
      'pages/rampe.example/fr/foire.jsonld',
      'pages/rampe.example/fr/phedre.jsonld',
      'manifest.json',
    ])
    expect(JSON.parse(String(artifacts[0]?.body))).toEqual({
      '@context': 'https://schema.org',
      '@id': 'https://rampe.example/fr/foire#event',
      '@type': 'Festival',
      name: 'Foire <d\'été> & "rires"',
    })
  })
})

describe('where the files of a page stand', () => {
  it.each([
    ['rampe.example', 'rampe.example/index'],
    ['rampe.example/fr/phedre', 'rampe.example/fr/phedre'],
    ['rampe.example:8080/a', 'rampe.example_8080/a'],
    ['rampe.example/a?id=1', expect.stringMatching(/^rampe\.example\/a~[0-9a-f]{8}$/)],
    [`rampe.example/${'é'.repeat(300)}`, expect.stringMatching(/^rampe\.example\/.{100,160}$/)],
  ])('%s', (key, path) => expect(pagePath(key)).toEqual(path))
})

it('the manifest tells digests and counts of what is there', async () => {
  const manifest = JSON.parse(body('manifest.json'))
  expect(manifest.counts).toEqual({ nodes: 7, events: 4, pages: 3, files: bodies.size - 1 })
  expect(await readFile(join(expected, 'graph.nq'), 'utf8')).toHaveLength(body('graph.nq').length)
})
