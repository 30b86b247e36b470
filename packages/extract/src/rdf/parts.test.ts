import type { Selector } from '@rampe/model'
import { SCHEMA } from '@rampe/model'
import { expect, it } from 'vitest'
import { isSighting, type Sighting } from '../extractor.ts'
import { sightingsOf } from './sightings.ts'
import { node, RDF_TYPE, type Statement } from './statement.ts'

const selector: Selector = { type: 'CssSelector', value: '' }
const setting = { url: 'https://quai.example/', base: 'https://quai.example/', language: 'fr' }
const at = (name: string): string => `https://quai.example/#${name}`
const typed = (name: string, type: string): Statement => ({
  subject: at(name),
  predicate: RDF_TYPE,
  object: node(SCHEMA + type),
  selector,
})
const refers = (from: string, property: string, to: string): Statement => ({
  subject: at(from),
  predicate: SCHEMA + property,
  object: node(at(to)),
  selector,
})
const says = (name: string, property: string, lexical: string): Statement => ({
  subject: at(name),
  predicate: SCHEMA + property,
  object: { kind: 'literal', lexical },
  selector,
})
/** What stands under a property: `{…}` for a nested value, else its name. */
const under = (sightings: readonly Sighting[], name: string, property: string): readonly string[] =>
  (sightings.find(({ id }) => id === at(name))?.properties ?? [])
    .filter((seen) => seen.property === property)
    .map(({ value }) => (isSighting(value) ? '{…}' : value.kind === 'reference' ? value.iri : value.kind))

it('nests a value in each thing that refers to it by name, and no thing', () => {
  const read = sightingsOf(
    [
      ...['a', 'b'].flatMap((name) => [
        typed(name, 'Event'),
        refers(name, 'image', 'i'),
        refers(name, 'location', 'p'),
      ]),
      typed('i', 'ImageObject'),
      says('i', 'contentUrl', 'https://quai.example/i.jpg'),
      typed('p', 'Place'),
      says('p', 'name', 'Le Quai'),
    ],
    setting,
  )
  expect(read.map(({ id }) => id)).toEqual([at('a'), at('b'), at('p')])
  for (const name of ['a', 'b']) {
    expect(under(read, name, 'image')).toEqual(['{…}'])
    expect(under(read, name, 'location')).toEqual([at('p')])
  }
})

it('leaves values that share values, and rings of values, by their names', () => {
  const shared = sightingsOf(
    [
      ...['a', 'b'].flatMap((name) => [typed(name, 'Event'), refers(name, 'offers', 'o')]),
      typed('o', 'Offer'),
      refers('o', 'priceSpecification', 'o'),
    ],
    setting,
  )
  expect(under(shared, 'a', 'offers')).toEqual([at('o')])
  const ring = sightingsOf(
    [typed('o', 'Offer'), typed('p', 'Offer'), refers('o', 'addOn', 'p'), refers('p', 'addOn', 'o')],
    setting,
  )
  expect(ring.map(({ id }) => id)).toEqual([at('o')])
})

it('copies no more than a limit', () => {
  const many = Array.from({ length: 200 }, (_, n) => `e${n}`)
  const read = sightingsOf(
    [
      ...many.flatMap((name) => [typed(name, 'Event'), refers(name, 'image', 'i')]),
      typed('i', 'ImageObject'),
      ...Array.from({ length: 1_000 }, (_, n) => says('i', 'caption', `Photo ${n}`)),
    ],
    setting,
  )
  expect(under(read, 'e0', 'image')).toEqual([at('i')])
})
