import { expect, it } from 'vitest'
import { propertyLabel, propertyName } from './properties.ts'

it.each([
  ['startDate', 'date de début'],
  ['offers.price', 'prix'],
  ['superEvent.location', 'lieu'],
  ['constructor', 'constructor'],
  ['offers.__proto__', 'offers.__proto__'],
])('calls %s « %s »', (path, name) => expect(propertyName(path).fr).toBe(name))

it.each([
  ['addressCountry', 'country (addressCountry)'],
  ['toString', 'toString'],
  ['http://www.wikidata.org/prop/direct/P8860', 'business number'],
])('labels %s %s', (path, label) => expect(propertyLabel(path).en).toBe(label))
