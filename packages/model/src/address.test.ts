import { expect, it } from 'vitest'
import { pageKey } from './address.ts'

it.each([
  ['https://www.x.example/fr/index.html?utm_source=a#haut', 'x.example/fr'],
  ['http://X.example/fr/', 'x.example/fr'],
  ['https://x.example', 'x.example'],
  ['https://x.example/?b=2&a=1&fbclid=3', 'x.example?a=1&b=2'],
  ['http://127.0.0.1:8080/Default.aspx', '127.0.0.1:8080'],
  ['https://x.example/Phedre', 'x.example/Phedre'],
  ['https://x.example/ph%c3%A8dre/', 'x.example/ph%C3%A8dre'],
  ['mailto:a@x.example', undefined],
  ['phedre', undefined],
])('%s is known as %s', (url, key) => {
  expect(pageKey(url)).toBe(key)
})
