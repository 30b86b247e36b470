import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Graph } from '@rampe/model'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { GraphView } from '../graph-view.ts'
import { quadsOf } from './quads.ts'

/** The same reading, written as a JSON-LD context: what the pipeline of Artsdata makes of our graph. */
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const CONTEXT = {
  '@vocab': 'http://schema.org/',
  ...Object.fromEntries(['url', 'sameAs', 'image', 'additionalType'].map((name) => [name, { '@type': '@id' }])),
  ...Object.fromEntries(
    ['eventStatus', 'eventAttendanceMode', 'availability'].map((name) => [name, { '@type': '@vocab' }]),
  ),
  ...Object.fromEntries(['startDate', 'endDate'].map((name) => [name, { '@type': `${XSD}dateTime` }])),
  validFrom: { '@type': `${XSD}date` },
}
const fixture = (): Graph =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/artsdata-shape/pass.jsonld'), 'utf8'))
const view = (...nodes: readonly object[]) =>
  new GraphView({ '@context': 'https://schema.org', '@graph': nodes } as Graph)

describe('quadsOf', () => {
  it('makes the triples that jsonld makes with that context', async () => {
    const graph = fixture()
    const nquads = await jsonld.toRDF(
      { '@context': CONTEXT, '@graph': graph['@graph'] },
      { format: 'application/n-quads' },
    )
    const theirs = nquads
      .trim()
      .split('\n')
      .map((line) =>
        line.replaceAll('https://schema.org/', 'http://schema.org/').replace(/_:\w+/g, '_').replace(/ \.$/, ''),
      )
    const ours = quadsOf(new GraphView(graph)).quads.map((quad) => {
      const { object } = quad
      const tag = object.language
        ? `@${object.language}`
        : object.datatype && !object.datatype.value.endsWith('#string')
          ? `^^<${object.datatype.value}>`
          : ''
      const written =
        object.termType === 'Literal'
          ? `"${object.value}"${tag}`
          : object.termType === 'BlankNode'
            ? '_'
            : `<${object.value}>`
      return `${quad.subject.termType === 'BlankNode' ? '_' : `<${quad.subject.value}>`} <${quad.predicate.value}> ${written}`
    })
    expect([...new Set(ours)].sort()).toEqual([...new Set(theirs)].sort())
  })
  it.each([
    ['2026-12-03', 'date', '2026-12-03'],
    ['2026-12-03T20:00', 'dateTime', '2026-12-03T20:00:00'],
    ['2026-12-03T20:00-05:00', 'dateTime', '2026-12-03T20:00:00-05:00'],
    ['2026-12-03T20:00:00Z', 'dateTime', '2026-12-03T20:00:00Z'],
    ['3 décembre', 'string', '3 décembre'],
  ])('types the date %s as xsd:%s', (startDate, type, value) => {
    const { quads } = quadsOf(view({ '@type': 'Event', '@id': 'https://rampe.example/#e', startDate }))
    const found = quads
      .filter((quad) => quad.predicate.value.endsWith('startDate'))
      .map(({ object }) => [object.datatype?.value, object.value])
    expect(found).toEqual([[XSD + type, value]])
  })
  it('makes a Place of a LocalBusiness, and one address of a venue that is written out twice', () => {
    const hall = {
      '@type': 'MovieTheater',
      '@id': 'https://rampe.example/#hall',
      address: { '@type': 'PostalAddress', postalCode: 'J0X 1A0' },
    }
    const { quads } = quadsOf(view({ '@type': 'Event', location: hall }, { '@type': 'Event', location: hall }))
    expect(quads.some((quad) => quad.object.value === 'http://schema.org/Place')).toBe(true)
    expect(
      new Set(quads.filter((quad) => quad.predicate.value.endsWith('/address')).map((quad) => quad.object.value)).size,
    ).toBe(1)
  })
})
