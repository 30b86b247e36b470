import { expect, test } from 'vitest'
import { hostOfGroup, promiseOfGroup, shapeOf } from './group.ts'
import { scopeOf } from './scope.ts'
import { promiseOf } from './words.ts'

test.each([
  ['/', '/'],
  ['/saison', '/*'],
  ['/fr/spectacles/ondine', '/fr/spectacles/*'],
  ['/fr/spectacles/ondine-2/', '/fr/spectacles/*/'],
  ['/node/123', '/node/#'],
  ['/calendrier/2026-03-12', '/calendrier/#'],
  ['/2026/03/ondine', '/#/#/*'],
  ['/artiste-d8f3/ondine', '/*/*'],
  ['/liste?page=3&genre=2', '/*?page&genre'],
])('%s has the shape %s', (path, expected) => {
  expect(shapeOf(new URL(path, 'https://theatre.example'))).toBe(expected)
})

test.each([
  ['/fr/spectacles/ondine', '+'],
  ['/whats-on', '+'],
  ['La saison 2026', '+'],
  ['À l’affiche', '+'],
  ['Évènements', '+'],
  ['Billetterie', '+'],
  ['/contact', '-'],
  ['Politique de confidentialité', '-'],
  ['/boutique/panier', '-'],
  ['Spectacles passés', '='],
  ['/ondine', '='],
  ['', '='],
])('%j promises %s', (words, expected) => {
  expect(promiseOf(words)).toBe(expected)
  expect(promiseOfGroup(`theatre.example/* ${expected}`)).toBe(expected)
})

test.each<[string, { include?: string[]; exclude?: string[] }, boolean]>([
  ['https://www.theatre.example/a', {}, true],
  ['https://theatre.example/a', {}, true],
  ['https://fr.theatre.example/a', {}, true],
  ['https://en.example/a', {}, false],
  ['https://billets.theatre.example/a', {}, false],
  ['https://theatre.example.evil.example/', {}, false],
  ['https://theatre.example:8443/', {}, false],
  ['https://theatre.example/fr/a', { include: ['/fr/*'] }, true],
  ['https://theatre.example/en/a', { include: ['/fr/*'] }, false],
  ['https://billets.example/a', { include: ['https://billets.example/*', '/*'] }, true],
  ['https://autre.example/fr/a', { include: ['/fr/*'] }, false],
  ['https://theatre.example/fr/a', { exclude: ['*/fr/*'] }, false],
  ['https://theatre.example/a?print=1', { exclude: ['/*print=1'] }, false],
])('%s with %j is in scope: %s', (url, options, expected) => {
  expect(scopeOf(['https://theatre.example/'], options).includes(new URL(url))).toBe(expected)
})

test('a scope opens for the host to which a seed redirects', () => {
  const scope = scopeOf(['https://theatre.example/'])
  const url = new URL('https://quai.example/saison')
  expect(scope.includes(url)).toBe(false)
  scope.admit(new URL('https://www.quai.example/'))
  expect(scope.includes(url)).toBe(true)
})

test.each([
  ['theatre.example/fr/* +', 'theatre.example'],
  ['theatre.example:8080/ =', 'theatre.example:8080'],
  ['seed +', undefined],
  ['calendar.example google-calendar +', undefined],
])('the group %s is of the host %s', (group, host) => {
  expect(hostOfGroup(group)).toBe(host)
})
