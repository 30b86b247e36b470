import { type Decision, textValue } from '@rampe/model'
import { expect, test } from 'vitest'
import { map } from '../map.ts'
import type { MapOptions } from '../options.ts'
import { claimsAbout, type Said, type Sample } from '../sample.ts'

const PAGE = 'https://rampe.example/spectacle/phedre'
const LIST = 'https://rampe.example/agenda.html'
const show = { type: 'Event', name: 'Phèdre', startDate: '2026-03-13T20:00' }
const webPage = (members: Record<string, Said> = {}): Sample => ({ type: 'WebPage', id: PAGE, url: PAGE, ...members })
const eventsOf = (claims: Parameters<typeof map>[0], options?: MapOptions) =>
  (map(claims, options).graph['@graph'] as unknown as readonly Record<string, unknown>[]).filter(
    ({ startDate }) => startDate !== undefined,
  )

test('the page is a document of its own: its identifier is not the address that the event names', () => {
  const claims = [
    ...claimsAbout(PAGE, show),
    ...claimsAbout(PAGE, webPage({ inLanguage: 'fr', dateModified: '2026-01-09T10:00:00-05:00' }), { by: 'meta' }),
  ]
  expect(eventsOf(claims)[0]).toMatchObject({
    url: PAGE,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': `${PAGE}#WebPage`,
      url: PAGE,
      inLanguage: 'fr',
      dateModified: '2026-01-09T10:00:00-05:00',
    },
  })
})

test('a page was reviewed when a person decided about its event, and by nobody else', () => {
  const claims = [...claimsAbout(PAGE, show), ...claimsAbout(PAGE, webPage(), { by: 'meta' })]
  const said = (at: string): Decision => ({
    verdict: 'corrected',
    subject: `${PAGE}#event`,
    property: 'name',
    value: textValue('Phèdre, la nuit'),
    by: 'Odile',
    at,
  })
  const reviewed = (decisions: readonly Decision[]) => eventsOf(claims, { decisions })[0]?.mainEntityOfPage
  expect(reviewed([])).not.toHaveProperty('lastReviewed')
  expect(reviewed([said('2026-02-03T09:00:00Z'), said('2026-02-02T09:00:00Z')])).toHaveProperty(
    'lastReviewed',
    '2026-02-03T09:00:00Z',
  )
})

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['each event has its own place on the page', ['#phedre', '#orage'], [`${LIST}#phedre`, `${LIST}#orage`]],
  ['a place that two events share leads to neither', ['#tickets', '#tickets'], [LIST, LIST]],
  ['a page without fragments', ['', ''], [LIST, LIST]],
  [
    'each event has its page on another host',
    ['https://gigs.example/e/1', 'https://gigs.example/e/2'],
    ['https://gigs.example/e/1', 'https://gigs.example/e/2'],
  ],
  ['a page on another host that all lead to', ['https://gigs.example/band', 'https://gigs.example/band'], [LIST, LIST]],
])('%s', (_, addresses, urls) => {
  const claims = [show, { ...show, name: 'Orage', startDate: '2026-03-14T20:00' }].flatMap((one, i) =>
    claimsAbout(LIST, { ...one, url: new URL(addresses[i] ?? '', LIST).href }),
  )
  expect(eventsOf(claims).map(({ url }) => url)).toEqual(urls)
})

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'each its own on another host',
    ['https://gigs.example/1', 'https://gigs.example/2'],
    [0, 1].map((n) => `https://gigs.example/${n + 1}`),
  ],
  ['one for all', ['https://gigs.example/1', 'https://gigs.example/1'], [LIST, LIST]],
  ['none', ['', ''], [LIST, LIST]],
])('the pages of evenings of one name: %s', (_, addresses, urls) => {
  const claims = addresses.flatMap((address, n) =>
    claimsAbout(
      LIST,
      { ...show, id: `${LIST}#_:${n}`, startDate: `2026-03-1${n}T20:00`, url: new URL(address, LIST).href },
      { basis: 'inferred', by: 'plain', confidence: 0.8 },
    ),
  )
  const evenings = eventsOf(claims).filter((event) => event['@type'] === 'Event')
  expect(evenings.map(({ url }) => url)).toEqual(urls)
})

test('the fragment of the one event of a page is a part of the page', () => {
  expect(eventsOf(claimsAbout(PAGE, { ...show, url: `${PAGE}#billets` }))[0]?.url).toBe(PAGE)
})

test.each([
  ['a file that a mirror wrote', 'https://rampe.example/phedre/', 'https://rampe.example/phedre/index.html', 0],
  ['another address of the page', 'https://rampe.example/phedre/', 'https://rampe.example/p/phedre', 1],
])('the canonical link: %s', (_, page, canonical, chosen) => {
  const claims = [
    ...claimsAbout(page, show),
    ...claimsAbout(page, { type: 'WebPage', id: page, url: canonical }, { by: 'meta' }),
  ]
  expect(eventsOf(claims)[0]?.['@id']).toBe(`${[page, canonical][chosen]}#event`)
})
