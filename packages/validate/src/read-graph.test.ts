import { describe, expect, it } from 'vitest'
import { GraphView } from './graph-view.ts'
import { readGraph } from './read-graph.ts'

const names = async (document: object) => {
  const view = new GraphView(await readGraph(document))
  return view.events.map((event) => [view.text(event, 'name'), view.text(event, 'url')])
}

describe('readGraph', () => {
  it.each([
    [
      'compact',
      { '@context': 'https://schema.org', '@type': 'Event', name: 'Nora', url: 'https://rampe.example/nora' },
    ],
    [
      'http, with a slash',
      { '@context': 'http://schema.org/', '@type': 'Event', name: 'Nora', url: 'https://rampe.example/nora' },
    ],
    [
      'with prefixes',
      {
        '@context': { s: 'https://schema.org/' },
        '@type': 's:Event',
        's:name': 'Nora',
        's:url': { '@id': 'https://rampe.example/nora' },
      },
    ],
    [
      'expanded',
      [
        {
          '@type': ['http://schema.org/Event'],
          'http://schema.org/name': [{ '@value': 'Nora' }],
          'http://schema.org/url': [{ '@id': 'https://rampe.example/nora' }],
        },
      ],
    ],
    [
      'a graph',
      {
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'Event', name: 'Nora', url: 'https://rampe.example/nora' }],
      },
    ],
    [
      'a named graph',
      {
        '@context': 'https://schema.org',
        '@id': 'https://x.example/',
        '@graph': [{ '@type': 'Event', name: 'Nora', url: 'https://rampe.example/nora' }],
      },
    ],
  ])('reads JSON-LD that is %s', async (_, document) => {
    expect(await names(document)).toEqual([['Nora', 'https://rampe.example/nora']])
  })
  it('asks nobody for a context that it does not know', async () => {
    const document = { '@context': 'https://contexts.example/mine', '@type': 'Event' }
    await expect(readGraph(document)).rejects.toMatchObject({ message: expect.stringContaining('context') })
  })
  it.each([
    '{"@context":"https://schema.org","@type":"Event","@id":"__proto__","polluted":"x"}',
    '{"@context":"https://schema.org","__proto__":{"polluted":"x"},"@type":"Event","name":{"__proto__":{"polluted":1}}}',
    '{"@context":{"@vocab":"https://schema.org/","__proto__":"x:polluted"},"@type":["__proto__","Event"],"__proto__":"y"}',
    '[{"@context":"https://schema.org","@type":"Event","toString":"x","name":{"@value":"x","@language":"constructor"}}]',
  ])('is not led into the prototype of everything: %s', async (text) => {
    const { events } = new GraphView(await readGraph(JSON.parse(text)))
    expect(events).toHaveLength(1)
    expect([Object.keys(Object.prototype), Reflect.get({}, 'polluted'), Reflect.get({}, '@id')]).toEqual([
      [],
      undefined,
      undefined,
    ])
  })
})
