import { type Graph, graphOf } from '@rampe/model'
import fc from 'fast-check'
import { Parser } from 'n3'
import { expect, it } from 'vitest'
import { nodesIn } from './node.ts'
import { publish } from './publish.ts'
import { publishers } from './publishers/index.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '</script><script>alert(1)',
    '<!--',
    ']]>',
    '\u2028',
    'https://x.example/<a b>"{}|\\^`',
    '\ud800',
    '2026-13-45',
    '__proto__',
    '=1+1',
    '{{7*7}}',
    '\r\nBEGIN:VEVENT',
    '@id',
    '_:b0',
    'a:b',
    '//x',
    '',
  ),
)
const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.double(),
  fc.boolean(),
  text.map((one) => ({ '@id': one })),
  fc.tuple(text, text).map(([one, language]) => ({ '@value': one, '@language': language })),
  fc.array(text, { maxLength: 3 }),
  fc.tuple(text, text).map(([name, address]) => ({ '@type': 'Place', name, address })),
)
const node = fc.record(
  {
    '@id': fc.oneof(fc.webUrl(), text, fc.constantFrom('__proto__', 'constructor')),
    '@type': fc.constantFrom(
      'TheaterEvent',
      'EventSeries',
      'Place',
      'Person',
      'no such type',
      'https://x.example/T ype',
    ),
    name: value,
    startDate: fc.oneof(value, fc.constantFrom('2026-03-13T20:00:00-04:00', '2026-03-13')),
    endDate: value,
    url: fc.oneof(
      value,
      fc.constantFrom('https://rampe.example/a', 'https://rampe.example/%', 'https://rampe.example/a?b=%E9'),
    ),
    location: value,
    performer: value,
    offers: value,
    image: value,
    eventStatus: value,
    inLanguage: value,
    mainEntityOfPage: value,
    subEvent: value,
    superEvent: value,
    sameAs: value,
  },
  { requiredKeys: ['@type'] },
)

it('whatever stands in a graph, every file is written, and is what it says it is', async () => {
  const also = publishers.map(({ name }) => name)
  const pages = [{ url: '/a', frame: { '@context': 'https://schema.org', '@type': 'TheaterEvent' } }]
  await fc.assert(
    fc.asyncProperty(fc.array(node, { maxLength: 4 }), async (nodes) => {
      const graph: Graph = graphOf(nodesIn({ '@graph': nodes }))
      const artifacts = await publish(
        { graph, entities: [], site: 'https://rampe.example/' },
        { also, pages, licence: 'https://x.example/l' },
      )
      for (const { path, body } of artifacts) {
        const written = String(body)
        if (/json(?:ld)?$/.test(path)) expect(() => JSON.parse(written), path).not.toThrow()
        if (/jsonld$/.test(path)) expect(written, path).not.toMatch(/<|\u2028|\u2029/)
        if (path.endsWith('.nq')) expect(() => new Parser({ format: 'N-Quads' }).parse(written), path).not.toThrow()
        if (path.endsWith('.ttl')) expect(() => new Parser({ format: 'Turtle' }).parse(written), path).not.toThrow()
        if (path.endsWith('.html')) expect(written.match(/<\/?script/g), path).toEqual(['<script', '</script'])
        if (path.endsWith('.xml'))
          expect(written, path).not.toMatch(/[\u0000-\u0008\ufffe\uffff]|&(?!amp;|lt;|gt;|quot;|apos;)/)
        if (path.endsWith('.ics')) expect(written.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]/)
        expect(path).not.toMatch(/(?:^|\/)\.\.?(?:\/|$)|[\u0000-\u001f<>:"|?*\\]/)
      }
    }),
    { numRuns: 300 },
  )
})
