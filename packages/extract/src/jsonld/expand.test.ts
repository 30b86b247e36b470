import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import type { Statement, Term } from '../rdf/statement.ts'
import { expand } from './expand.ts'
import { strict } from './json.ts'

const base = 'https://rampe.example/spectacles/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** Documents that jsonld.js can read: expansion must agree with it, statement by statement. */
const documents: readonly (readonly [string, object])[] = [
  ['schema.org by name', { '@context': 'https://schema.org', '@type': 'Event', name: 'Phèdre', url: 'a' }],
  [
    'vocabulary and language',
    {
      '@context': { '@vocab': 'https://schema.org/', '@language': 'fr' },
      '@type': 'Event',
      name: 'Phèdre',
      startDate: { '@value': '2026-03-13', '@type': 'Date' },
    },
  ],
  [
    'prefixes',
    {
      '@context': { s: 'https://schema.org/', ex: 'https://t.example/#' },
      '@type': 's:Event',
      's:name': 'x',
      'ex:y': { '@id': 's:z' },
      'un:known': 'w',
    },
  ],
  [
    'terms with types',
    {
      '@context': {
        name: 'https://schema.org/name',
        home: { '@id': 'https://schema.org/url', '@type': '@id' },
        day: { '@id': 'https://schema.org/startDate', '@type': 'http://www.w3.org/2001/XMLSchema#date' },
      },
      home: 'x',
      day: '2026-01-01',
      name: 'n',
      lost: 'gone',
    },
  ],
  [
    'keyword aliases',
    {
      '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' },
      id: '#a',
      type: ['Event', 'Festival'],
      name: 'x',
    },
  ],
  [
    'language maps',
    {
      '@context': {
        '@vocab': 'https://schema.org/',
        name: { '@id': 'https://schema.org/name', '@container': '@language' },
      },
      '@id': '#a',
      name: { fr: 'Marées', en: ['Tides', 'The Tides'], '@none': 'x' },
    },
  ],
  [
    'no language for one term',
    {
      '@context': {
        '@vocab': 'https://schema.org/',
        '@language': 'fr',
        sku: { '@id': 'https://schema.org/sku', '@language': null },
      },
      '@id': '#a',
      sku: 'A1',
      name: 'n',
    },
  ],
  [
    'lists',
    {
      '@context': {
        '@vocab': 'https://schema.org/',
        order: { '@id': 'https://schema.org/itemListElement', '@container': '@list' },
      },
      '@id': '#a',
      order: ['a', 'b'],
      other: { '@list': [1, { '@id': '#c' }] },
    },
  ],
  [
    'reverse',
    {
      '@context': { '@vocab': 'https://schema.org/' },
      '@id': '#a',
      '@reverse': { superEvent: [{ '@id': '#b', name: 'b' }, { name: 'c' }] },
    },
  ],
  [
    'reverse terms',
    {
      '@context': { '@vocab': 'https://schema.org/', parts: { '@reverse': 'https://schema.org/superEvent' } },
      '@id': '#a',
      parts: { '@id': '#b' },
    },
  ],
  [
    'nested nodes and references',
    {
      '@context': { '@vocab': 'https://schema.org/' },
      '@graph': [
        { '@id': '#a', location: { '@id': '#p' } },
        { '@id': '#p', '@type': 'Place', name: 'p' },
        { name: 'blank', location: { '@id': '_:x' } },
        { '@id': '_:x', name: 'x' },
      ],
    },
  ],
  [
    'index maps',
    {
      '@context': {
        '@vocab': 'https://schema.org/',
        by: { '@id': 'https://schema.org/review', '@container': '@index' },
      },
      '@id': '#a',
      by: { one: { '@id': '#r', name: 'r' } },
    },
  ],
  [
    'id maps',
    {
      '@context': { '@vocab': 'https://schema.org/', by: { '@id': 'https://schema.org/review', '@container': '@id' } },
      '@id': '#a',
      by: { 'https://rampe.example/r': { name: 'r' } },
    },
  ],
  [
    'scoped contexts',
    {
      '@context': {
        '@vocab': 'https://schema.org/',
        Event: { '@id': 'https://schema.org/Event', '@context': { titre: 'https://schema.org/name' } },
        inside: { '@id': 'https://schema.org/location', '@context': { nom: 'https://schema.org/name' } },
      },
      '@type': 'Event',
      titre: 'x',
      inside: { '@id': '#p', nom: 'y' },
    },
  ],
  [
    'own base',
    { '@context': { '@vocab': 'https://schema.org/', '@base': 'https://other.example/x/' }, '@id': 'a', name: 'n' },
  ],
  [
    'included and nest',
    {
      '@context': { '@vocab': 'https://schema.org/', facts: '@nest' },
      '@id': '#a',
      facts: { name: 'n' },
      '@included': [{ '@id': '#b', name: 'b' }],
    },
  ],
  [
    'contexts one after the other',
    {
      '@context': [
        { name: 'https://schema.org/name' },
        { '@language': 'en' },
        { when: 'https://schema.org/startDate' },
      ],
      '@id': '#a',
      name: 'n',
      when: 'w',
    },
  ],
  [
    'a context taken away',
    { '@context': { '@vocab': 'https://schema.org/', name: null }, '@id': '#a', name: 'gone', description: 'd' },
  ],
  [
    'booleans, numbers, nothing',
    { '@context': { '@vocab': 'https://schema.org/' }, '@id': '#a', price: 25, ok: true, none: null, list: [1, null] },
  ],
]

const term = (id: string): string => (id.startsWith('_:') ? id : `<${id}>`)
function nquads(statements: readonly Statement[]): string {
  const lines: string[] = []
  let cells = 0
  const write = (value: Term): string => {
    if (value.kind === 'node') return term(value.id)
    if (value.kind === 'literal')
      return `${JSON.stringify(value.lexical)}${value.language ? `@${value.language}` : value.datatype ? `^^<${value.datatype}>` : ''}`
    const names = value.items.map(() => `_:cell${cells++}`)
    for (const [i, item] of value.items.entries()) {
      lines.push(
        `${names[i]} <${RDF}first> ${write(item)} .`,
        `${names[i]} <${RDF}rest> ${names[i + 1] ?? `<${RDF}nil>`} .`,
      )
    }
    return names[0] ?? `<${RDF}nil>`
  }
  for (const { subject, predicate, object } of statements)
    lines.push(`${term(subject)} <${predicate}> ${write(object)} .`)
  return `${lines.join('\n')}\n`
}

const canonical = async (given: string | object): Promise<readonly string[]> => {
  const options = {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    base,
    safe: false,
    documentLoader: async (url: string) => ({
      documentUrl: url,
      contextUrl: undefined,
      document: { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } },
    }),
    ...(typeof given === 'string' ? { inputFormat: 'application/n-quads' } : {}),
  }
  const text: unknown = await jsonld.canonize(given as never, options as never)
  return String(text).trim().split('\n').sort()
}

describe('expansion agrees with jsonld.js', () => {
  it.each(documents)('%s', async (_name, document) => {
    const root = strict(JSON.stringify(document))
    const { statements } = expand(root ?? null, { base, scope: '', select: () => ({ type: 'JsonPointer', value: '' }) })
    expect(await canonical(nquads(statements))).toEqual(await canonical(document))
    expect(
      statements.every(({ object }) => object.kind !== 'literal' || !object.datatype || object.datatype.includes(':')),
    ).toBe(true)
  })
})
