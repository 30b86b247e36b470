import { valueText } from '@rampe/model'
import { expect, test } from 'vitest'
import { mentionsOf } from '../mention.ts'
import { claimsAbout } from '../sample.ts'
import { surroundingsOf } from '../surroundings.ts'
import { mend } from './mend.ts'

const page = (path: string, name: string, startDate: string) =>
  claimsAbout(
    `https://festival.example/${path}`,
    { type: 'Event', name, startDate, subEvent: { type: 'Event', startDate: '2026-07-10' } },
    { basis: 'inferred', by: 'plain', confidence: 0.8 },
  )

const left = (claims: ReturnType<typeof page>) => {
  const mentions = mentionsOf(claims)
  return mend(mentions, surroundingsOf(mentions, {}))
    .mentions.all.flatMap((mention) => [...mention.claims.values()].flat())
    .filter(({ property, deprecated }) => deprecated === undefined && property !== '@type' && property !== 'subEvent')
    .map(({ value }) => valueText(value))
}

test('the festival in every header is no event of each page', () => {
  const pages = ['a', 'b', 'c', 'd', 'e'].map((path, i) => page(path, 'Festival des Cintres', `2026-07-1${i}T20:00`))
  expect(left(pages.flat())).toEqual([
    '2026-07-10T20:00',
    '2026-07-11T20:00',
    '2026-07-12T20:00',
    '2026-07-13T20:00',
    '2026-07-14T20:00',
  ])
})

test('on the front page it is the festival', () => {
  const pages = ['a', 'b', 'c', 'd', ''].map((path) => page(path, 'Festival des Cintres', '2026-07-10'))
  expect(left(pages.flat())).toEqual(['Festival des Cintres', '2026-07-10', '2026-07-10'])
})

test('three pages are no template', () => {
  const pages = ['a', 'b', 'c'].map((path) => page(path, 'Nuit du conte', '2026-07-10'))
  expect(left(pages.flat())).toHaveLength(9)
})

test('a page under two addresses is one page', () => {
  const pages = ['a/', 'a/index.html', 'b/', 'b/index.html'].map((path) => page(path, 'Nuit du conte', '2026-07-10'))
  expect(left(pages.flat())).toHaveLength(12)
})
