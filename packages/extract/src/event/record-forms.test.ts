import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { readScene } from './read.ts'

// Ways in which a record of a list says what is played and when, crossed with what holds the records. All must be read wholly.

type Language = 'fr' | 'en'
interface Played {
  readonly name: string
  readonly place: string
  readonly day: Date
  readonly hour: string
  readonly language: Language
}

const PLAYED = [
  ['2026-12-05', 'Silver Ants', 'The Mill', '20:00'],
  ['2026-12-12', 'Night Boats', 'Blue Room', '20:00'],
  ['2026-12-19', 'Bread by Ada Lamp', 'The Mill', '19:30'],
  ['2027-01-09', 'Lola Marsh', 'The Mill', '20:00'],
  ['2027-01-16', 'Big Tin', 'Town Hall', '15:00'],
] as const

const part =
  (options: Intl.DateTimeFormatOptions) =>
  ({ day, language }: Played) =>
    day.toLocaleDateString(language, { ...options, timeZone: 'UTC' })
const date = part({ day: 'numeric' })
const month = part({ month: 'long' })
const short = (r: Played): string => month(r).slice(0, 3)
const weekday = part({ weekday: 'long' })
const year = part({ year: 'numeric' })
const hour = ({ hour: at, language }: Played): string => {
  const [h = '', m = ''] = at.split(':')
  const minutes = m === '00' ? '' : m
  return language === 'fr' ? `${h} h ${minutes}`.trim() : `${Number(h) - 12}${minutes && `:${minutes}`}pm`
}

const FORMS: readonly [what: string, form: (r: Played) => string][] = [
  ['day : name, hour', (r) => `${weekday(r)} ${date(r)} ${month(r)} : ${r.name}, ${hour(r)}`],
  ['day - name - place - hour', (r) => `${date(r)} ${month(r)} ${year(r)} - ${r.name} - ${r.place} - ${hour(r)}`],
  ['name, day, hour, place', (r) => `${r.name}, ${weekday(r)} ${date(r)} ${month(r)}, ${hour(r)}, ${r.place}`],
  ['figures name (place) hour', (r) => `${date(r)}/${r.day.getUTCMonth() + 1} ${r.name} (${r.place}) ${hour(r)}`],
  ['name @ place | day | hour', (r) => `${r.name} @ ${r.place} | ${short(r)} ${date(r)} | ${hour(r)}`],
  ['bold day, name – hour', (r) => `<b>${weekday(r)} ${date(r)} ${month(r)}</b> ${r.name} – ${hour(r)}`],
  ['bold name, day, hour', (r) => `<b>${r.name}</b> ${date(r)} ${month(r)} ${year(r)}, ${hour(r)}, ${r.place}`],
  ['day – name, then place', (r) => `<b>${date(r)} ${month(r)} – ${r.name}</b><br>${r.place}, ${hour(r)}`],
  [
    'hour and day, then the linked name',
    (r) => `${hour(r)} ${weekday(r)} ${date(r)} ${month(r)}<br><a href="/${date(r)}">${r.name}</a><br>${r.place}`,
  ],
]

/** Under a heading with the month. */
const UNDER_MONTH: readonly [what: string, form: (r: Played) => string][] = [
  ['date - name, place, hour', (r) => `${date(r)} - ${r.name}, ${r.place}, ${hour(r)}`],
  ['weekday date : name, hour', (r) => `${weekday(r)} ${date(r)} : ${r.name}, ${hour(r)}`],
  ['bold date and name', (r) => `<b>${date(r)}</b> ${r.name}`],
  ['linked name – weekday date', (r) => `<a href="/${date(r)}">${r.name}</a> – ${weekday(r)} ${date(r)}, ${hour(r)}`],
]

const HOLDERS: readonly [what: string, hold: (records: readonly string[]) => string][] = [
  ['items', (records) => `<ul>${records.map((record) => `<li>${record}</li>`).join('')}</ul>`],
  ['paragraphs', (records) => records.map((record) => `<p>${record}</p>`).join('')],
  ['cards', (records) => records.map((record) => `<article><div>${record}</div></article>`).join('')],
  ['lines', (records) => `<p>${records.join('<br>')}</p>`],
  ['lines apart', (records) => `<p>${records.join('<br><br>')}</p>`],
]

function told(body: string, language: Language): readonly string[] {
  const html = `<html lang="${language}"><head><title>Programme | La Rampe</title></head><body><main><h1>Programme</h1>${body}</main></body></html>`
  const page = captured(html, { url: 'https://rampe.example/programme', capturedAt: '2026-11-22T12:00:00Z' })
  return readScene(pageOf(page))
    .readings.map(({ name, start }) => `${start?.slice(0, 10)} ${name}`)
    .sort()
}

const EXPECTED = PLAYED.map(([day, name]) => `${day} ${name}`)

describe.each(['fr', 'en'] as const)('records of a list, in %s', (language) => {
  const records = PLAYED.map(
    ([day, name, place, at]): Played => ({ name, place, day: new Date(day), hour: at, language }),
  )
  describe.each(HOLDERS)('as %s', (_, hold) => {
    it.each(FORMS)('%s', (_what, form) => {
      expect(told(hold(records.map(form)), language)).toEqual(EXPECTED)
    })
    it.each(UNDER_MONTH)('under their month: %s', (_what, form) => {
      const months = [...Map.groupBy(records, (r) => `${month(r)} ${year(r)}`)]
      const body = months.map(([head, own]) => `<h2>${head}</h2>${hold(own.map(form))}`).join('')
      expect(told(body, language)).toEqual(EXPECTED)
    })
  })
})
