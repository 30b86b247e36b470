import type { Graph } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { GraphView } from './graph-view.ts'

const view = (...nodes: readonly object[]) =>
  new GraphView({ '@context': 'https://schema.org', '@graph': nodes } as Graph)

describe('GraphView', () => {
  it.each([
    ['a plain text', 'Nora', 'Nora'],
    ['a text with language', { '@value': 'Nora', '@language': 'fr' }, 'Nora'],
    ['a list with a blank first', [' ', 'Nora'], 'Nora'],
    ['a number', 12, '12'],
    ['nothing', [], undefined],
  ])('reads %s', (_, name, expected) => {
    const graph = view({ '@type': 'Event', name })
    expect(graph.events.map((event) => graph.text(event, 'name'))).toEqual([expected])
  })
  it('reads IRIs as terms, over http and https', () => {
    const graph = view({ '@type': ['http://schema.org/MusicEvent'], 'http://schema.org/name': [{ '@value': 'Chœur' }] })
    expect(graph.events.map((event) => [event.types, graph.text(event, 'name')])).toEqual([[['MusicEvent'], 'Chœur']])
  })
  it('follows references, and gives a nameless node at the top to the node that refers to it', () => {
    const graph = view(
      { '@type': 'Event', '@id': 'https://rampe.example/#e', name: 'Nora', offers: { '@id': '_:b1' } },
      { '@id': '_:b1', '@type': 'Offer', price: 12 },
    )
    const [event] = graph.events
    const [offer] = event ? graph.linked(event, 'offers') : []
    expect(offer && [graph.text(offer, 'price'), graph.focusOf(offer), graph.nameOf(offer)]).toEqual([
      '12',
      'https://rampe.example/#e',
      'Nora',
    ])
  })
  it('gives pointers that lead to the value (RFC 6901)', () => {
    const graph = view({ '@type': 'Event', 'https://x.example/a~b': ['one', { '@value': 'two' }] })
    expect(
      graph.events.flatMap((event) => graph.all(event, 'https://x.example/a~b').map((field) => field.pointer)),
    ).toEqual(['/@graph/0/https:~1~1x.example~1a~0b/0', '/@graph/0/https:~1~1x.example~1a~0b/1'])
  })
  it('survives nodes that refer to each other, and nesting without end', () => {
    let deep: object = { '@type': 'Place', name: 'bottom' }
    for (let n = 0; n < 5000; n++) deep = { '@type': 'Place', containedInPlace: deep }
    const graph = view(
      { '@type': 'Event', '@id': '_:a', about: { '@id': '_:b' }, location: deep },
      { '@id': '_:b', about: { '@id': '_:a' } },
    )
    expect(graph.items.length).toBeLessThan(40)
    expect(graph.events.map((event) => graph.nameOf(event))).toEqual(['_:a'])
  })
})
