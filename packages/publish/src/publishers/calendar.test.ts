import { type Claim, claim, type Entity, graphOf, type Node, timeValue } from '@rampe/model'
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { describe, expect, it } from 'vitest'
import { publish } from '../publish.ts'

const site = 'https://rampe.example/'
const iri = `${site}show#event`
const provenance = {
  source: { url: site, digest: '', capturedAt: '2026-01-01T00:00:00Z' },
  selector: { type: 'CssSelector', value: 'h1' } as const,
  generatedBy: 'test',
  basis: 'declared' as const,
  confidence: 1,
}
const at = (wall: string, zone: string): Claim => claim(iri, 'startDate', timeValue(wall, { zone }), provenance)

async function calendarOf(event: Partial<Record<string, string>>, zone?: string): Promise<string> {
  const node: Node = { '@type': 'TheaterEvent', '@id': iri, name: 'Phèdre', startDate: '2026-03-13', ...event }
  const known: Entity = {
    iri,
    type: 'TheaterEvent',
    subjects: [iri],
    claims: zone === undefined ? {} : { startDate: [at('2026-03-13', zone)] },
  }
  const [artifact] = await publish({ graph: graphOf([node]), entities: [known], site }, { only: ['calendar'] })
  return String(artifact?.body)
}

interface Read {
  readonly start: string
  readonly end: string
  readonly summary: string
}

/** What two readers of other people's make of a calendar: instants, or days. */
function readers(text: string): readonly Read[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const one = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  const stamp = (time: ICAL.Time): string => (time.isDate ? time.toString() : time.toJSDate().toISOString())
  const other = Object.values(nodeIcal.sync.parseICS(text)).find((part) => part?.type === 'VEVENT')
  if (other?.type !== 'VEVENT') throw new Error('node-ical found no event')
  const written = (date: Date | undefined): string => {
    const iso = date?.toISOString() ?? ''
    return other.datetype === 'date' ? (date?.toLocaleDateString('sv-SE') ?? '') : iso
  }
  return [
    { start: stamp(one.startDate), end: stamp(one.endDate), summary: one.summary },
    { start: written(other.start), end: written(other.end), summary: String(other.summary) },
  ]
}

describe('two readers agree on when it is', () => {
  // 2026: America/Toronto springs forward on 8 March and falls back on 1 November; Europe/Paris on 29 March and 25 October.
  const rows: readonly [
    name: string,
    start: string,
    end: string | undefined,
    zone: string | undefined,
    instants: [string, string],
  ][] = [
    [
      'winter',
      '2026-03-07T20:00:00-05:00',
      '2026-03-07T22:00:00-05:00',
      'America/Toronto',
      ['2026-03-08T01:00:00.000Z', '2026-03-08T03:00:00.000Z'],
    ],
    [
      'summer',
      '2026-03-08T20:00:00-04:00',
      '2026-03-08T22:00:00-04:00',
      'America/Toronto',
      ['2026-03-09T00:00:00.000Z', '2026-03-09T02:00:00.000Z'],
    ],
    [
      'over the spring change',
      '2026-03-08T01:00:00-05:00',
      '2026-03-08T04:00:00-04:00',
      'America/Toronto',
      ['2026-03-08T06:00:00.000Z', '2026-03-08T08:00:00.000Z'],
    ],
    [
      'over the autumn change',
      '2026-10-31T23:00:00-04:00',
      '2026-11-01T04:00:00-05:00',
      'America/Toronto',
      ['2026-11-01T03:00:00.000Z', '2026-11-01T09:00:00.000Z'],
    ],
    [
      'the hour that comes twice, the second time',
      '2026-11-01T01:30:00-05:00',
      '2026-11-01T03:00:00-05:00',
      'America/Toronto',
      ['2026-11-01T06:30:00.000Z', '2026-11-01T08:00:00.000Z'],
    ],
    [
      'Paris',
      '2026-03-29T21:00:00+02:00',
      '2026-03-29T23:00:00+02:00',
      'Europe/Paris',
      ['2026-03-29T19:00:00.000Z', '2026-03-29T21:00:00.000Z'],
    ],
    [
      'no change of clocks at all',
      '2026-07-01T19:00:00-06:00',
      '2026-07-01T21:00:00-06:00',
      'America/Regina',
      ['2026-07-02T01:00:00.000Z', '2026-07-02T03:00:00.000Z'],
    ],
    [
      'an offset that contradicts the zone',
      '2026-07-01T19:00:00-08:00',
      '2026-07-01T21:00:00-08:00',
      'America/Toronto',
      ['2026-07-02T03:00:00.000Z', '2026-07-02T05:00:00.000Z'],
    ],
    [
      'no zone',
      '2026-07-01T19:00:00-04:00',
      '2026-07-01T21:00:00-04:00',
      undefined,
      ['2026-07-01T23:00:00.000Z', '2026-07-02T01:00:00.000Z'],
    ],
    [
      'UTC',
      '2026-07-01T19:00:00Z',
      '2026-07-01T21:00:00Z',
      undefined,
      ['2026-07-01T19:00:00.000Z', '2026-07-01T21:00:00.000Z'],
    ],
    ['a run of days', '2026-03-06', '2026-03-09', 'America/Toronto', ['2026-03-06', '2026-03-10']],
    ['one day', '2026-03-06', undefined, undefined, ['2026-03-06', '2026-03-07']],
  ]
  it.each(rows)('%s', async (_name, startDate, endDate, zone, [start, end]) => {
    const text = await calendarOf({ startDate, ...(endDate === undefined ? {} : { endDate }) }, zone)
    for (const read of readers(text)) expect(read).toEqual({ start, end, summary: 'Phèdre' })
  })
})

it.each([
  ['2026-13-45', '2026-13-45', 0],
  ['2026-02-30', undefined, 0],
  ['2026-03-13T25:00', undefined, 0],
  ['2026-03-13T20:00:00+99:00', undefined, 0],
  ['2026-03-13', '2026-13-45', 1],
  ['2026-03-13T20:00-04:00', '2026-02-31T20:00-04:00', 1],
])('a start of %s and an end of %s make no calendar false', async (startDate, endDate, events) => {
  const text = await calendarOf({ startDate, ...(endDate === undefined ? {} : { endDate }) }, 'America/Toronto')
  expect(text.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(events)
  expect(text).not.toContain('DTEND')
})

it.each([
  ['https://schema.org/EventCancelled', 'CANCELLED'],
  ['https://schema.org/EventScheduled', 'CONFIRMED'],
  ['constructor', 'CONFIRMED'],
])('the status %s is %s', async (eventStatus, status) => {
  expect(await calendarOf({ eventStatus })).toContain(`STATUS:${status}\r\n`)
})

it('no text breaks a calendar, or is lost in it', async () => {
  const words = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'END:VEVENT\r\nBEGIN:VEVENT',
      'a;b,c\\n',
      '\u0000\u0007',
      'é'.repeat(200),
      '🎭'.repeat(60),
      ' x',
      'a:b"c',
      '\ud800',
    ),
  )
  const clean = (text: string): string =>
    text.toWellFormed().replace(/[\u0000-\u0009\u000b-\u001f\u007f]+/g, (run) => (run.includes('\t') ? ' ' : ''))
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const calendar = await calendarOf({ name: `Spectacle ${text}.` })
      expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(1)
      expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const [read] = readers(calendar)
      expect(read?.summary).toBe(`Spectacle ${clean(text)}.`)
    }),
    { numRuns: 100 },
  )
})
