import { describe, expect, it } from 'vitest'
import { type Literal, node } from '../rdf/statement.ts'
import { readTime } from './time.ts'
import { valueOfLiteral, valueOfNode } from './values.ts'

const setting = { base: 'https://rampe.example/a/', language: 'fr' }
const literal = (lexical: string, rest: Partial<Literal> = {}): Literal => ({ kind: 'literal', lexical, ...rest })

describe('values by what schema.org expects', () => {
  it.each<readonly [string, Literal, unknown]>([
    ['url', literal('/b'), { kind: 'reference', iri: 'https://rampe.example/b' }],
    ['image', literal('c.jpg'), { kind: 'reference', iri: 'https://rampe.example/a/c.jpg' }],
    ['image', literal('not an address'), { kind: 'text', text: 'not an address' }],
    ['eventStatus', literal('eventcancelled'), { kind: 'reference', iri: 'https://schema.org/EventCancelled' }],
    ['availability', literal('http://schema.org/InStock'), { kind: 'reference', iri: 'https://schema.org/InStock' }],
    ['availability', literal('on request'), { kind: 'text', text: 'on request' }],
    ['price', literal('25,50'), { kind: 'number', number: 25.5 }],
    ['price', literal('12 $ / 10 $'), { kind: 'text', text: '12 $ / 10 $' }],
    [
      'postalCode',
      literal('12345', { datatype: 'http://www.w3.org/2001/XMLSchema#integer' }),
      { kind: 'text', text: '12345' },
    ],
    ['isAccessibleForFree', literal('True'), { kind: 'boolean', boolean: true }],
    ['name', literal(' L’Avare  '), { kind: 'text', text: 'L’Avare', language: 'fr' }],
    ['name', literal('The Miser', { language: 'en-CA' }), { kind: 'text', text: 'The Miser', language: 'en' }],
    ['telephone', literal('514 555-0100', { language: 'fr', html: true }), { kind: 'text', text: '514 555-0100' }],
    ['startDate', literal('jeudi'), { kind: 'text', text: 'jeudi' }],
    ['description', literal('a\n\n\n\nb'), { kind: 'text', text: 'a\n\nb', language: 'fr' }],
    ['performer', literal('https://band.example/x'), { kind: 'reference', iri: 'https://band.example/x' }],
    ['performer', literal('/artistes/x'), { kind: 'reference', iri: 'https://rampe.example/artistes/x' }],
    ['name', literal('  '), undefined],
  ])('%s %o', (property, given, expected) => {
    expect(valueOfLiteral(property, given, setting)).toEqual(expected)
  })

  it('takes the words of a link where only words can stand', () => {
    expect(valueOfNode('name', node('https://rampe.example/x', ' Les  marées '), setting)).toEqual({
      kind: 'text',
      text: 'Les marées',
      language: 'fr',
    })
  })
})

describe('times as machines write them', () => {
  it.each([
    ['2026-03-13', '2026-03-13'],
    ['2026-3-4', '2026-03-04'],
    ['20260313T200000Z', '2026-03-13T20:00Z'],
    ['2026-03-13T20:00:00.000-04:00', '2026-03-13T20:00-04:00'],
    ['2025-9-4T19:00-5:00', '2025-09-04T19:00-05:00'],
    ['2025-9-4T19:00-5::00', '2025-09-04T19:00-05:00'],
    ['2026-03-13 8:05 pm', '2026-03-13T20:05'],
    ['2026-03-13T20:00:00 EST', '2026-03-13T20:00'],
    ['2026-03-13T20:00:00JST', '2026-03-13T20:00'],
    ['2026-03-13T20:00-04:00[America/Toronto]', '2026-03-13T20:00-04:00'],
    ['2026-03-13T20:00 GMT', '2026-03-13T20:00Z'],
    ['2026-03-13T20:00+0000', '2026-03-13T20:00+00:00'],
    ['19:30', '19:30'],
    ['2026-02-30', undefined],
    ['0000-01-01', undefined],
    ['9999-12-31', undefined],
    ['2026-03-13T25:00', undefined],
    ['2026-03', undefined],
    ['13/03/2026', undefined],
    ['2026-03-13/2026-03-15', undefined],
  ])('%s', (text, expected) => {
    const time = readTime(text)
    expect(time && time.wall + (time.offset ?? '')).toBe(expected)
  })
})
