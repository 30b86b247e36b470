import { openClient } from '@rampe/http'
import { graphOf, type Node } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { publish } from '../publish.ts'
import { push } from '../push.ts'
import { site } from '../sample.contract.ts'
import { statementsIn } from '../statements.ts'
import { graphStoreTarget } from './graph-store.ts'
import { textAt } from './remote.ts'
import { sparqlUpdateTarget } from './sparql-update.ts'
import { keepsTheContract, memoryLedger, whole } from './target.contract.ts'
import { hasVirtuoso, startVirtuoso } from './virtuoso.contract.ts'

if (!hasVirtuoso)
  console.warn('virtuoso-opensource-7-bin is not installed: the test against a foreign SPARQL server is skipped')

/** A programme of 1,000 events with text that stores like to change: quotes, line ends, emoji, decimals. */
const programme = (changed?: number) => {
  const event = (index: number): Node => ({
    '@type': 'TheaterEvent',
    '@id': `${site}shows/${index}#event`,
    name: `Spectacle « ${index} » "d’hiver" \\ 🎭\n${index === changed ? 'annulé' : 'à venir'}`,
    startDate: `2026-03-13T20:${String(index % 60).padStart(2, '0')}:00-04:00`,
    eventStatus: index === changed ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    offers: { '@type': 'Offer', price: 12.5 + index, priceCurrency: 'CAD' },
  })
  return publish(
    { graph: graphOf(Array.from({ length: 1000 }, (_, index) => event(index))), entities: [], site },
    { only: ['nquads'] },
  )
}

describe.skipIf(!hasVirtuoso)('a foreign SPARQL server: Virtuoso', () => {
  it('holds exactly the published graph, by Graph Store and by incremental update', async () => {
    await using server = await startVirtuoso()
    const sent: { readonly url: string; readonly body: string }[] = []
    const door = openClient({ privateHosts: ['127.0.0.1'], delayMs: 0, maxBytes: 100 * 2 ** 20 })
    const client: typeof door = {
      ...door,
      request: (url, options = {}) => {
        sent.push({ url, body: String(options.body ?? '') })
        return door.request(url, options)
      },
    }
    const held = async (graph: string): Promise<readonly string[]> => {
      const answer = await door.request(`${server.url}/sparql-graph-crud?graph=${encodeURIComponent(graph)}`, {
        headers: { accept: 'application/n-triples' },
      })
      return answer.status === 404 ? [] : [...statementsIn(new TextDecoder().decode(answer.body)).keys()].sort()
    }
    const published = async (artifacts: Awaited<ReturnType<typeof whole>>) =>
      [...statementsIn(textAt(artifacts, 'graph.nq')).keys()].sort()

    const byStore = { graph: 'http://g.example/store', url: `${server.url}/sparql-graph-crud`, client }
    const byUpdate = { graph: 'http://g.example/update', query: `${server.url}/sparql`, client }
    await keepsTheContract(graphStoreTarget(byStore), () => held(byStore.graph))
    await keepsTheContract(sparqlUpdateTarget(byUpdate), () => held(byUpdate.graph))
    for (const { graph } of [byStore, byUpdate]) expect(await held(graph)).toEqual(await published(await whole()))

    const target = sparqlUpdateTarget({ ...byUpdate, graph: 'http://g.example/programme' })
    const ledger = memoryLedger()
    await push(target, await programme(), { ledger })
    expect(await held('http://g.example/programme')).toEqual(await published(await programme()))
    sent.length = 0
    const { receipt } = await push(target, await programme(500), { ledger })
    expect(receipt).toMatchObject({ added: 2, removed: 2 })
    const updates = sent.filter(({ body }) => /^(?:INSERT|DELETE) DATA/.test(body))
    expect(updates).toHaveLength(2)
    for (const { body } of updates) expect(new Set(body.match(/shows\/\d+/g))).toEqual(new Set(['shows/500']))
    expect(await held('http://g.example/programme')).toEqual(await published(await programme(500)))

    await graphStoreTarget({ ...byStore, graph: 'http://g.example/programme' }).forget([`${site}shows/500#event`])
    expect((await held('http://g.example/programme')).join('\n')).not.toContain('shows/500#')
    expect(await held('http://g.example/programme')).toHaveLength(999 * 8)
    await door.close()
  }, 180_000)
})
