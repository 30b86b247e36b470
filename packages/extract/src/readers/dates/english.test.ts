import { describe, expect, it } from 'vitest'
import { facts } from './facts.ts'
import type { DateContext } from './when.ts'

const read = (text: string, more: Partial<DateContext> = {}) =>
  facts(text, { language: 'en', captured: '2026-09-01', ...more })

const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan', 'Jan.', 'JAN', 'january'],
  ['February', 'Feb', 'Feb.', 'Febuary', 'Febraury'],
  ['March', 'Mar', 'MARCH'],
  ['April', 'Apr', 'APR.'],
  ['May', 'MAY'],
  ['June', 'Jun', 'JUNE'],
  ['July', 'Jul', 'jul'],
  ['August', 'Aug', 'Agust'],
  ['September', 'Sept', 'Sept.', 'Sep', 'Setpember'],
  ['October', 'Oct', 'OCT', 'Ocotber'],
  ['November', 'Nov', 'Novmber'],
  ['December', 'Dec', 'DEC.', 'Decmber'],
]

describe('months', () => {
  const rows = MONTHS.flatMap((names, index) =>
    names.flatMap((name) => {
      const iso = `2027-${String(index + 1).padStart(2, '0')}-12`
      return [
        [`${name} 12, 2027`, iso],
        [`12 ${name} 2027`, iso],
      ] as const
    }),
  )
  it.each(rows)('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('one day', () => {
  it.each([
    ['Saturday 14 November', '2026-11-14'],
    ['November 17th 7.30 – Folk in the barn', '2026-11-17'],
    ['Saturday, November 14', '2026-11-14'],
    ['Sat 14 Nov', '2026-11-14'],
    ['Sat, Nov 14', '2026-11-14'],
    ['SAT NOV 14', '2026-11-14'],
    ['Satruday 14 November', '2026-11-14'],
    ['November 14, 2026', '2026-11-14'],
    ['November 14 2026', '2026-11-14'],
    ['November 14th, 2026', '2026-11-14'],
    ['14th November 2026', '2026-11-14'],
    ['the 14th of November', '2026-11-14'],
    ['14-Nov-2026', '2026-11-14'],
    ['14/Nov/2026', '2026-11-14'],
    ['Sat 14 Nov ’26', '2026-11-14'],
    ['14 Nov 26', '2026-11-14'],
    ['11/14/2026', '2026-11-14'],
    ['14/11/2026', '2026-11-14'],
    ['2026-11-14', '2026-11-14'],
    ['2026 November 14', '2026-11-14'],
    ['NOV\n14', '2026-11-14'],
    ['14\nNov', '2026-11-14'],
    ['Sat\n14\nNov', '2026-11-14'],
    ['11/14 - The Paper Lighthouse', '2026-11-14'],
    ['14/11/26: The Paper Lighthouse', '2026-11-14'],
    ['14/11: The Paper Lighthouse', '2026-11-14'],
    ['Jul 18, Sun', '2027-07-18'],
    ['14 November (Sat)', '2026-11-14'],
    ['Feb 30, 2027', ''],
    ['March 4', '2027-03-04'],
    ['march on', ''],
    ['You may bring 2', ''],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a day and its hours', () => {
  it.each([
    ['Saturday 14 November, 7.30pm', '2026-11-14T19:30'],
    ['Saturday, November 14 at 7:30 PM', '2026-11-14T19:30'],
    ['Sat Nov 14 @ 8pm', '2026-11-14T20:00'],
    ['Sat 14 Nov • 8pm', '2026-11-14T20:00'],
    ['8pm, Saturday 14 November', '2026-11-14T20:00'],
    ['At 5pm on November 14', '2026-11-14T17:00'],
    ['November 14, 2026 - 7:00 pm 9:00 pm', '2026-11-14T19:00/2026-11-14T21:00'],
    ['Sat 14 Nov, 10am - 1pm', '2026-11-14T10:00/2026-11-14T13:00'],
    ['Sat 14 Nov, 7-9pm', '2026-11-14T19:00/2026-11-14T21:00'],
    ['Sat 14 Nov, 8.30pm-2am', '2026-11-14T20:30/2026-11-15T02:00'],
    ['Sat 14 Nov, 9pm to midnight', '2026-11-14T21:00/2026-11-15T00:00'],
    ['Sat 14 Nov, 2pm & 8pm', '2026-11-14T14:00 2026-11-14T20:00'],
    ['Sat 14 Nov, 7 & 9pm', '2026-11-14T19:00 2026-11-14T21:00'],
    ['Sat 14 Nov\nDoors: 7pm / Show: 8pm', '2026-11-14T20:00'],
    ['SAT NOV 14 DOORS 7PM SHOW 8PM', '2026-11-14T20:00'],
    ['Sat 14 Nov, 8pm (doors 7pm)', '2026-11-14T20:00'],
    ['Door Time: 7pm, Saturday, November 14', '2026-11-14'],
    ['November 14, 2026, Lantern Hall, 7:30pm', '2026-11-14T19:30'],
    ['Date: November 14, 2026\nTime: 7:30 PM', '2026-11-14T19:30'],
    ['Sat Nov 14 19:30:00 2026', '2026-11-14T19:30'],
    ['11/14/2026-19:30', '2026-11-14T19:30'],
    ['2026-11-14T19:30:00-05:00', '2026-11-14T19:30'],
    ['Saturday 14 November at noon', '2026-11-14T12:00'],
    ['Sat 14 Nov, 7.30pm or 8pm', '2026-11-14'],
    ['Doors at 7, show at 8 - Nov 14, 2026', '2026-11-14T20:00'],
    ['Nov 14 at 8', '2026-11-14T20:00'],
    ['13 November 2026, 8 for 8.30pm', '2026-11-13T20:30'],
    ['Nov 13, 6:30 for 7:00 pm', '2026-11-13T19:00'],
    ['Sat Nov 14 @ 8', '2026-11-14T20:00'],
    ['Saturday November 14 2026, dinner 6 pm, show 8 pm', '2026-11-14T20:00'],
    ['Saturday November 14 2026, dinner 6 pm', '2026-11-14T18:00'],
    ['NOV\nSat 14\n8PM', '2026-11-14T20:00'],
    ['14.11.2026 8.00pm', '2026-11-14T20:00'],
    ['May 20, 2027 - 9:30 pm 5:00 pm', '2027-05-20T21:30'],
    ['2 for 1 on May 5', '2027-05-05'],
    ['today at 5pm', '2026-09-01T17:00'],
    ['Tomorrow, 8pm', '2026-09-02T20:00'],
    ['tonight at 8pm', '2026-09-01T20:00'],
    ['Today Tue 1 September', '2026-09-01'],
    ['Tomorrow, Wed 2 September, 8pm', '2026-09-02T20:00'],
    ['Today and Friday 4 September', '2026-09-01 2026-09-04'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('several days', () => {
  it.each([
    ['November 5, 6 & 7, 2026 at 8pm', '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00'],
    ['5, 6 and 7 November', '2026-11-05 2026-11-06 2026-11-07'],
    ['Nov 5 & Dec 3, 2026', '2026-11-05 2026-12-03'],
    ['November 5 and 6', '2026-11-05 2026-11-06'],
    ['Dec 30 & Jan 2', '2026-12-30 2027-01-02'],
    ['Thu 5 & Fri 6 Nov, 7.30pm', '2026-11-05T19:30 2026-11-06T19:30'],
    ['Thu 5 Nov 8pm, Fri 6 Nov 2pm & 8pm', '2026-11-05T20:00 2026-11-06T14:00 2026-11-06T20:00'],
    ['Nov 5 at 8pm; Nov 6 at 3pm', '2026-11-05T20:00 2026-11-06T15:00'],
    ['Nov 5 + Nov 19', '2026-11-05 2026-11-19'],
    ['November 2026: 5, 12, 19', '2026-11-05 2026-11-12 2026-11-19'],
    ['Season 3, part 2 | Fri 13 Nov', '2026-11-13'],
    ['Part 2, 13 November', '2026-11-13'],
    [
      'Wed 4, Thu 5 and Fri 6 Nov, 8.30-9.30am',
      '2026-11-04T08:30/2026-11-04T09:30 2026-11-05T08:30/2026-11-05T09:30 2026-11-06T08:30/2026-11-06T09:30',
    ],
    [
      'Friday 6 and Saturday 7 November, 8pm; Sunday 8 November, 3pm',
      '2026-11-06T20:00 2026-11-07T20:00 2026-11-08T15:00',
    ],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('runs', () => {
  it.each([
    ['5 - 21 November 2026', 'run 2026-11-05..2026-11-21'],
    ['November 5-21, 2026', 'run 2026-11-05..2026-11-21'],
    ['November 5 – 21', 'run 2026-11-05..2026-11-21'],
    ['5 November - 3 December', 'run 2026-11-05..2026-12-03'],
    ['5th November - 3rd December', 'run 2026-11-05..2026-12-03'],
    ['5 Nov - 3 Dec 26', 'run 2026-11-05..2026-12-03'],
    ['Nov 5 - Dec 3, 2026', 'run 2026-11-05..2026-12-03'],
    ['Thu 5 Nov – Sat 21 Nov 26 7.30pm', 'run 2026-11-05T19:30..2026-11-21'],
    ['Thu 5 Nov ’26 19:30 - Sat 21 Nov ’26 19:30', 'run 2026-11-05T19:30..2026-11-21T19:30'],
    ['Nov 27 - 28, 2026 at 8pm', '2026-11-27T20:00 2026-11-28T20:00'],
    ['5th to 7th November, 7pm', 'run 2026-11-05T19:00..2026-11-07'],
    ['Dec 28 - Jan 3', 'run 2026-12-28..2027-01-03'],
    ['Now thru November 21, 2026', 'run ..2026-11-21'],
    ['Now through Nov 21', 'run ..2026-11-21'],
    ['Until 21 November', 'run ..2026-11-21'],
    ['On now – 21 November 2026', 'run ..2026-11-21'],
    ['Sat 17 Jun - Sat 7 Nov', 'run 2023-06-17..2026-11-07'],
    ['Runs through November 21', 'run ..2026-11-21'],
    ['Closes 21 November', 'run ..2026-11-21'],
    ['From 5 November', 'run 2026-11-05..'],
    ['from Friday the 6th November - Sunday 15th November, 2026', 'run 2026-11-06..2026-11-15'],
    ['From 5 to 21 November', 'run 2026-11-05..2026-11-21'],
    ['Opens November 5, 2026', 'run 2026-11-05..'],
    ['between November 5 and November 21', 'run 2026-11-05..2026-11-21'],
    ['5 – 7 November 2026, 8.30pm and 3.00pm', 'run 2026-11-05..2026-11-07'],
    ['Fri 6 Nov 2026 8pm – Sat 7 Nov 2026 2am', '2026-11-06T20:00/2026-11-07T02:00'],
    ['11/05/2026 - 11/21/2026', 'run 2026-11-05..2026-11-21'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('rules within a run', () => {
  it.each([
    [
      'November 5–7, every night at 8pm',
      '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00 run 2026-11-05..2026-11-07',
    ],
    ['5–7 November, 8pm each evening', '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00 run 2026-11-05..2026-11-07'],
    ['Every night he dreams. Thursday 5 November', '2026-11-05'],
    ['Tu 10 – Sa 14 Nov', 'run 2026-11-10..2026-11-14'],
    ['Nov | 5 | 26', '2026-11-05'],
    [
      'Tuesdays at 8pm, Nov 3 – Nov 17, 2026',
      '2026-11-03T20:00 2026-11-10T20:00 2026-11-17T20:00 run 2026-11-03..2026-11-17',
    ],
    [
      'Nov 4 to Nov 8, 2026: Wed–Sat 8pm, Sun 3pm',
      '2026-11-04T20:00 2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00 2026-11-08T15:00 run 2026-11-04..2026-11-08',
    ],
    [
      'Nov 7 - 10, 2026 at 8pm, except Mondays',
      '2026-11-07T20:00 2026-11-08T20:00 2026-11-10T20:00 run 2026-11-07..2026-11-10',
    ],
    [
      'Nov 13–15, 2026. 7:30 PM Fridays and Saturdays, 2:00 PM Sundays',
      '2026-11-13T19:30 2026-11-14T19:30 2026-11-15T14:00 run 2026-11-13..2026-11-15',
    ],
    [
      'Nov 13–15, 7:30pm Fri & Sat, 2pm Sun',
      '2026-11-13T19:30 2026-11-14T19:30 2026-11-15T14:00 run 2026-11-13..2026-11-15',
    ],
    ['Every Friday in November', '2026-11-06 2026-11-13 2026-11-20 2026-11-27'],
    ['Saturdays in November, 2pm', '2026-11-07T14:00 2026-11-14T14:00 2026-11-21T14:00 2026-11-28T14:00'],
    [
      'Thu–Sat 7:30pm, Sun at 2pm | Nov 12–15, 2026',
      '2026-11-12T19:30 2026-11-13T19:30 2026-11-14T19:30 2026-11-15T14:00 run 2026-11-12..2026-11-15',
    ],
    [
      'Thursdays – Saturdays, Nov 5 – 14, 2026',
      '2026-11-05 2026-11-06 2026-11-07 2026-11-12 2026-11-13 2026-11-14 run 2026-11-05..2026-11-14',
    ],
    ['First Tuesday of November 2026', '2026-11-03'],
    ['Every Tuesday at 8pm', ''],
    ['Mondays', ''],
    [
      'Mon 9 to Sat 14 Nov 2026, 7.45pm, Wed & Sat mats 2.30pm',
      '2026-11-09T19:45 2026-11-10T19:45 2026-11-11T14:30 2026-11-11T19:45 2026-11-12T19:45 2026-11-13T19:45 2026-11-14T14:30 2026-11-14T19:45 run 2026-11-09..2026-11-14',
    ],
    [
      'Thu 12 - Sat 14 Nov 2026, 7.30pm; Sat 2.30pm',
      '2026-11-12T19:30 2026-11-13T19:30 2026-11-14T14:30 2026-11-14T19:30 run 2026-11-12..2026-11-14',
    ],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('numeric dates by custom', () => {
  it.each<[string, Partial<DateContext>, string]>([
    ['05/11/2026', { language: 'en-GB' }, '2026-11-05'],
    ['05/11/2026', { language: 'en-US' }, '2026-05-11'],
    ['05/11/2026', { order: 'dmy' }, '2026-11-05'],
    ['05/11/2026', { order: 'mdy' }, '2026-05-11'],
    ['Thu 05/11/2026', {}, '2026-11-05'],
    ['Mon 05/11/2026', {}, '2026-05-11'],
    ['05/11/2026 and 25/11/2026', {}, '2026-11-05 2026-11-25'],
    ['14 | 03 | 26', {}, '2026-03-14'],
    ['02 / 05 / 26', { order: 'dmy' }, '2026-05-02'],
    ['10 / 11 / 12', { order: 'dmy', month: 11, year: 2026 }, '2026-11-10 2026-11-11 2026-11-12'],
    ['05/11/2026 and 05/25/2026', {}, '2026-05-11 2026-05-25'],
  ])('%s %o → %s', (text, context, expected) => expect(read(text, context)).toBe(expected))
})

describe('days on which nothing is played', () => {
  it.each([
    ['Posted on October 3, 2026', 'published 2026-10-03'],
    ['Closed December 24 and 25', 'opening-hours 2026-12-24 2026-12-25'],
    ['Valid until June 30, 2027', 'on-sale run ..2027-06-30'],
    ['Last updated: 3 October 2026', 'published 2026-10-03'],
    ['Apply by October 3, 2026', 'deadline 2026-10-03'],
    ['originally May 5, 2026, now November 13, 2026', 'history 2026-05-05 | 2026-11-13'],
    ['Early bird until October 3', 'on-sale run ..2026-10-03'],
    ['The hall was opened on October 3, 1982', 'history 1982-10-03'],
    ['Registration deadline: October 3', 'deadline 2026-10-03'],
    ['On sale Friday 2 October at 10am', 'on-sale 2026-10-02T10:00'],
    ['Born October 3, 1982', 'history 1982-10-03'],
    ['Carols by Candle, October 3, 2026', '2026-10-03'],
    ['Rain on the Roof 3 October', '2026-10-03'],
    ['The Yard Sale – October 3', '2026-10-03'],
    ['Bread by Ada Lamp: 3 October, Mill Hall, 8 pm', '2026-10-03T20:00'],
    ['3 October: Bread by Ada Lamp, 8 pm', '2026-10-03T20:00'],
    ['Box office open Monday to Friday, 10am - 5pm', 'opening-hours'],
    ['Call 514 555 0112', ''],
    ['12 March Street', ''],
    ['ages 5-12', ''],
    ['Row 5, seats 12-14', ''],
    ['2 hours 15 minutes', ''],
    ['$10.00 - $25.00', ''],
    ['1/2 price', ''],
    ['24/7', ''],
    ['4.5/5', ''],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})
