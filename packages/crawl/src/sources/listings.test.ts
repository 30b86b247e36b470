import { expect, test } from 'vitest'
import { scanPage } from '../page/scan.ts'
import { captureOf, entryFor } from '../store.contract.ts'
import { listingSource } from './listings.ts'

const site = 'https://theatre.example'
const find = (path: string, html: string) => [
  ...listingSource([{ url: `${site}/saison?page={page}&utm_source=x`, select: 'li a', pages: 3 }]).find({
    capture: captureOf(path),
    entry: entryFor(path),
    base: site + path,
    html,
    scan: scanPage(html, 2026),
  }),
]
const html = '<a href="/contact">c</a><ul><li><a href="/ondine">Ondine</a></li></ul>'

test('finds what the selector finds, in the pages of the listing alone', () => {
  expect(find('/saison?page=2', html)).toEqual([{ url: '/ondine', priority: 1, group: 'listed' }])
  expect(find('/saison?page=4', html)).toEqual([])
  expect(find('/', html)).toEqual([])
})

test('takes all links of a page that is too deep for a tree', () => {
  expect(find('/saison?page=1', `<a href="/x">x</a>${'<div>'.repeat(60_000)}`)).toEqual([
    { url: '/x', priority: 1, group: 'listed' },
  ])
})
