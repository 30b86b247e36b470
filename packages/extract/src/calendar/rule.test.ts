import { describe, expect, it } from 'vitest'
import { readRule, wallsOf } from './rule.ts'

/** The rule, the start, and what RFC 5545 (3.8.5.3) says comes of it. */
const rows: readonly (readonly [string, object, string, readonly string[]])[] = [
  [
    'daily, three times',
    { freq: 'DAILY', count: 3 },
    '2026-02-27T20:00',
    ['2026-02-27T20:00', '2026-02-28T20:00', '2026-03-01T20:00'],
  ],
  ['every other week', { freq: 'WEEKLY', interval: 2, count: 2 }, '2026-01-06', ['2026-01-06', '2026-01-20']],
  [
    'Tuesdays and Thursdays',
    { freq: 'WEEKLY', byday: ['TU', 'TH'], count: 3 },
    '2026-01-06',
    ['2026-01-06', '2026-01-08', '2026-01-13'],
  ],
  [
    'every other week from Monday',
    { freq: 'WEEKLY', interval: 2, count: 4, byday: ['TU', 'SU'], wkst: 'MO' },
    '1997-08-05',
    ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
  ],
  [
    'every other week from Sunday',
    { freq: 'WEEKLY', interval: 2, count: 4, byday: ['TU', 'SU'], wkst: 'SU' },
    '1997-08-05',
    ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
  ],
  [
    'first Friday',
    { freq: 'MONTHLY', byday: '1FR', count: 3 },
    '2026-01-02',
    ['2026-01-02', '2026-02-06', '2026-03-06'],
  ],
  ['last Sunday but one', { freq: 'MONTHLY', byday: '-2SU', count: 2 }, '2026-01-18', ['2026-01-18', '2026-02-15']],
  [
    'last weekday',
    { freq: 'MONTHLY', byday: ['MO', 'TU', 'WE', 'TH', 'FR'], bysetpos: -1, count: 2 },
    '2026-01-30',
    ['2026-01-30', '2026-02-27'],
  ],
  [
    'the 31st, where there is one',
    { freq: 'MONTHLY', count: 3 },
    '2026-01-31',
    ['2026-01-31', '2026-03-31', '2026-05-31'],
  ],
  ['last day of the month', { freq: 'MONTHLY', bymonthday: -1, count: 2 }, '2026-01-31', ['2026-01-31', '2026-02-28']],
  [
    'Friday the 13th',
    { freq: 'MONTHLY', byday: 'FR', bymonthday: 13, count: 2 },
    '2026-02-13',
    ['2026-02-13', '2026-03-13'],
  ],
  ['Thanksgiving', { freq: 'YEARLY', bymonth: 11, byday: '4TH', count: 2 }, '2026-11-26', ['2026-11-26', '2027-11-25']],
  ['20th Monday of the year', { freq: 'YEARLY', byday: '20MO', count: 2 }, '1997-05-19', ['1997-05-19', '1998-05-18']],
  [
    'Monday of week 20',
    { freq: 'YEARLY', byweekno: 20, byday: 'MO', count: 2 },
    '1997-05-12',
    ['1997-05-12', '1998-05-11'],
  ],
  [
    '1st, 100th and 200th day',
    { freq: 'YEARLY', interval: 3, count: 4, byyearday: [1, 100, 200] },
    '1997-01-01',
    ['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01'],
  ],
  ['29 February', { freq: 'YEARLY', count: 2 }, '2024-02-29', ['2024-02-29', '2028-02-29']],
  [
    'twice a day',
    { freq: 'DAILY', byhour: [14, 20], count: 3 },
    '2026-01-01T14:00',
    ['2026-01-01T14:00', '2026-01-01T20:00', '2026-01-02T14:00'],
  ],
  ['30 February never comes', { freq: 'YEARLY', bymonth: 2, bymonthday: 30 }, '2026-01-01', []],
]

describe('recurrence rules', () => {
  it.each(rows)('%s', (_name, given, start, expected) => {
    const rule = readRule(given)
    expect(rule && [...wallsOf(rule, start, '2099-12-31')]).toEqual(expected)
  })

  it('passes over what is long gone without losing its rhythm', () => {
    const rule = readRule({ freq: 'WEEKLY', interval: 2 })
    const all = rule && [...wallsOf(rule, '1990-01-02', '2026-02-28')]
    expect(
      rule && [...wallsOf(rule, '1990-01-02', '2026-02-28', '2026-01-01')].filter((wall) => wall >= '2026'),
    ).toEqual(all?.filter((wall) => wall >= '2026'))
  })

  it('refuses what no performance does', () => {
    expect(readRule({ freq: 'SECONDLY' })).toBeUndefined()
    expect(readRule('DAILY')).toBeUndefined()
  })
})
