import { savedCapture } from '@rampe/crawl'
import { expect, test } from 'vitest'
import { countEvents } from './count-events.ts'

const event = (name: string, dates: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'TheaterEvent',
  name,
  ...dates,
})
const count = (html: string, contentType = 'text/html; charset=utf-8'): number | undefined =>
  countEvents(
    savedCapture({
      url: 'https://theatre.example/page',
      capturedAt: '2026-02-15T12:00:00Z',
      body: Buffer.from(html),
      contentType,
    }),
    {},
  )
const marked = (...events: object[]): string =>
  `<!doctype html><title>Page</title><script type="application/ld+json">${JSON.stringify(events)}</script><h1>Page</h1>`

test.each<[string, string, number]>([
  ['an event to come', marked(event('Ondine', { startDate: '2026-03-12T20:00' })), 1],
  ['one of today', marked(event('Ondine', { startDate: '2026-02-15' })), 1],
  ['one that is over', marked(event('Ondine', { startDate: '2025-03-12T20:00' })), 0],
  ['one that has begun and goes on', marked(event('Ondine', { startDate: '2026-01-01', endDate: '2026-04-01' })), 1],
  ['one without a day', marked(event('Ondine', {})), 0],
  [
    'several',
    marked(
      event('Ondine', { startDate: '2026-03-12' }),
      event('Brume', { startDate: '2026-03-13' }),
      event('Sel', { startDate: '2024-03-13' }),
    ),
    2,
  ],
  [
    'a page about us',
    '<!doctype html><title>La maison</title><h1>La maison</h1><p>Fondée en 1974, la maison accueille.',
    0,
  ],
])('%s', (_name, html, expected) => {
  expect(count(html)).toBe(expected)
})

test('of a calendar, its events to come', () => {
  const events = ['20260312', '20260313', '20240101'].map(
    (day) =>
      `BEGIN:VEVENT\r\nUID:${day}@theatre.example\r\nSUMMARY:Ondine ${day}\r\nDTSTART;VALUE=DATE:${day}\r\nEND:VEVENT`,
  )
  const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n')
  expect(count(calendar, 'text/calendar')).toBe(2)
})

test('what is too large to wait for is left to a guess', () => {
  expect(count(marked(event('Ondine', { startDate: '2026-03-12' })) + ' '.repeat(2_000_001))).toBeUndefined()
})
