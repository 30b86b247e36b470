import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'
import { headingsOver, inOrder, tellsOfThePast } from './order.ts'
import { inYears } from './seasons.ts'

const CAPTURED = '2026-11-20'

const days = (rows: readonly string[], heading = 'Dates', url = 'https://rampe.example/dates') => {
  const cards = rows
    .map((day, i) => `<li><h3>${'Abcdefghij'[i]}${'bcdefghijk'[i]} night</h3><p>${day}</p></li>`)
    .join('')
  const outline = outlineOf(load(`<h2>${heading}</h2><ul>${cards}</ul>`, { xml: { xmlMode: false } }))
  const [group] = groupsOf(outline, marksOf(outline, { captured: CAPTURED }))
  if (!group) throw new Error('no records')
  const dated = inYears(outline, group, headingsOver(outline, group), undefined)
  return inOrder(dated, CAPTURED, tellsOfThePast(outline, group, url)).map(
    ({ marks: [mark] }) => mark?.when.occurrences[0]?.start,
  )
}

describe('inOrder', () => {
  const rows: readonly [what: string, printed: readonly string[], read: readonly string[]][] = [
    [
      'the newest without a year, above years that run back',
      ['2 April', '12 March', '27 November 2025', '23 October 2025'],
      ['2026-04-02', '2026-03-12', '2025-11-27', '2025-10-23'],
    ],
    [
      'a season that runs on past new year',
      ['3 December 2026', '10 December 2026', '4 February', '6 March'],
      ['2026-12-03', '2026-12-10', '2027-02-04', '2027-03-06'],
    ],
    [
      'a season that lies nearer behind than ahead at its end',
      ['3 April', '2 May', '20 June', '5 September'],
      ['2027-04-03', '2027-05-02', '2027-06-20', '2027-09-05'],
    ],
    [
      'some days out of order are no other year',
      ['8 September', 'Wed 7 September 2026', '29 September 2026'],
      ['2026-09-08', '2026-09-07', '2026-09-29'],
    ],
  ]
  it.each(rows)('%s', (_, printed, read) => {
    expect(days(printed)).toEqual(read)
  })

  it('leaves no day ahead in a list of what is over', () => {
    const printed = ['14 January', '3 February', '5 March']
    expect(days(printed, 'Coming up')).toEqual(['2027-01-14', '2027-02-03', '2027-03-05'])
    for (const found of [
      days(printed, 'Past concerts'),
      days(printed, 'Spectacles passés'),
      days(printed, 'Dates', 'https://rampe.example/archives/dates'),
    ])
      expect(found).toEqual(['2026-01-14', '2026-02-03', '2026-03-05'])
  })
})

describe('inYears', () => {
  const rows: readonly [heading: string, read: readonly string[]][] = [
    ['Fête des Brumes 2025', ['2025-10-08', '2025-10-09', '2025-03-02']],
    ['Saison 2025-2026', ['2025-10-08', '2025-10-09', '2026-03-02']],
    ['Season 2024/25', ['2024-10-08', '2024-10-09', '2025-03-02']],
    ['From 1985 to 2025, 2026 and beyond', ['2026-10-08', '2026-10-09', '2027-03-02']],
  ]
  it.each(rows)('%s', (heading, read) => {
    expect(days(['8 octobre', '9 octobre', '2 mars'], heading)).toEqual(read)
  })

  it('against a weekday that fits no day of the year read without it', () => {
    const heading = 'Festival 2025'
    expect(days(['8 octobre', '11 octobre (samedi)', '2 mars'], heading)).toEqual([
      '2025-10-08',
      '2025-10-11',
      '2025-03-02',
    ])
  })
})
