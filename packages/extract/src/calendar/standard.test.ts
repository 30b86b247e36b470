import { valueText } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { isSighting, type Sighting } from '../extractor.ts'
import { icalendar } from '../extractors/icalendar.ts'
import { pageOf } from '../page.ts'

const read = (lines: string, capturedAt = '1997-09-01T12:00:00Z'): ReturnType<typeof icalendar.read> =>
  icalendar.read(
    pageOf(captured(`BEGIN:VCALENDAR\n${lines}\nEND:VCALENDAR`, { capturedAt, mediaType: 'text/calendar' })),
  )
const event = (lines: string): string => `BEGIN:VEVENT\nUID:1\nSUMMARY:x\n${lines}\nEND:VEVENT`
const wordsOf = (sighting: Sighting, property: string): readonly string[] =>
  sighting.properties.flatMap(({ property: name, value }) => {
    if (isSighting(value)) return wordsOf(value, property)
    return name === property ? [valueText(value)] : []
  })
const starts = (lines: string, capturedAt?: string): readonly string[] =>
  read(lines, capturedAt).sightings.flatMap((sighting) => wordsOf(sighting, 'startDate'))

const NEW_YORK = 'DTSTART;TZID=America/New_York:'
const days = (found: readonly string[]): string => found.map((text) => text.slice(0, 10).replace(/-/g, '')).join(' ')

/** The examples of RFC 5545, 3.8.5.3: start, rule, the days that it lists (a few of them where it lists many). */
const rules: readonly (readonly [string, string, string, string])[] = [
  ['daily for 3', '19970902T090000', 'FREQ=DAILY;COUNT=3', '19970902 19970903 19970904'],
  [
    'every 10 days',
    '19970902T090000',
    'FREQ=DAILY;INTERVAL=10;COUNT=5',
    '19970902 19970912 19970922 19971002 19971012',
  ],
  ['weekly until', '19970902T090000', 'FREQ=WEEKLY;UNTIL=19970924T000000Z', '19970902 19970909 19970916 19970923'],
  [
    'weekly on two days',
    '19970902T090000',
    'FREQ=WEEKLY;COUNT=4;WKST=SU;BYDAY=TU,TH',
    '19970902 19970904 19970909 19970911',
  ],
  [
    'every other week on three days',
    '19970901T090000',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971001T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    '19970901 19970903 19970905 19970915 19970917 19970919 19970929',
  ],
  [
    'weeks that begin on Monday',
    '19970805T090000',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
    '19970805 19970810 19970819 19970824',
  ],
  [
    'weeks that begin on Sunday',
    '19970805T090000',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
    '19970805 19970817 19970819 19970831',
  ],
  ['the first Friday', '19970905T090000', 'FREQ=MONTHLY;COUNT=3;BYDAY=1FR', '19970905 19971003 19971107'],
  [
    'every other month, the first and last Sunday',
    '19970907T090000',
    'FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU',
    '19970907 19970928 19971102 19971130',
  ],
  ['the second-to-last Monday', '19970922T090000', 'FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '19970922 19971020 19971117'],
  ['the third day from the end', '19970928T090000', 'FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3', '19970928 19971029 19971128'],
  [
    'the 2nd and the 15th',
    '19970902T090000',
    'FREQ=MONTHLY;COUNT=4;BYMONTHDAY=2,15',
    '19970902 19970915 19971002 19971015',
  ],
  [
    'the first and the last day',
    '19970930T090000',
    'FREQ=MONTHLY;COUNT=4;BYMONTHDAY=1,-1',
    '19970930 19971001 19971031 19971101',
  ],
  ['Friday the 13th', '19980213T090000', 'FREQ=MONTHLY;COUNT=3;BYDAY=FR;BYMONTHDAY=13', '19980213 19980313 19981113'],
  [
    'the first Saturday after the first Sunday',
    '19970913T090000',
    'FREQ=MONTHLY;COUNT=3;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '19970913 19971011 19971108',
  ],
  [
    'the third of three weekdays',
    '19970904T090000',
    'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
    '19970904 19971007 19971106',
  ],
  [
    'the second-to-last weekday',
    '19970929T090000',
    'FREQ=MONTHLY;COUNT=4;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '19970929 19971030 19971127 19971230',
  ],
  ['June and July', '19970610T090000', 'FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '19970610 19970710 19980610 19980710'],
  [
    'days of the year',
    '19970101T090000',
    'FREQ=YEARLY;COUNT=4;BYYEARDAY=1,100,200',
    '19970101 19970410 19970719 19980101',
  ],
  ['the twentieth Monday of the year', '19970519T090000', 'FREQ=YEARLY;COUNT=2;BYDAY=20MO', '19970519 19980518'],
  ['Monday of week 20', '19970512T090000', 'FREQ=YEARLY;COUNT=2;BYWEEKNO=20;BYDAY=MO', '19970512 19980511'],
  [
    'every Thursday in March',
    '19970313T090000',
    'FREQ=YEARLY;COUNT=4;BYMONTH=3;BYDAY=TH',
    '19970313 19970320 19970327 19980305',
  ],
  [
    'election day',
    '19961105T090000',
    'FREQ=YEARLY;COUNT=2;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '19961105 19971104',
  ],
  [
    'a day that some months lack',
    '20070115T090000',
    'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
    '20070115 20070130 20070215 20070315 20070330',
  ],
]

describe('repetitions of RFC 5545', () => {
  it.each(rules)('%s', (_name, start, rule, expected) => {
    expect(days(starts(event(`${NEW_YORK}${start}\nRRULE:${rule}`), `${start.slice(0, 4)}-01-01T12:00:00Z`))).toBe(
      expected,
    )
  })

  it('keep the hour of the wall when the clocks change', () => {
    expect(starts(event(`${NEW_YORK}19971025T200000\nRRULE:FREQ=DAILY;COUNT=2`))).toEqual([
      '1997-10-25T20:00-04:00',
      '1997-10-26T20:00-05:00',
    ])
  })

  it('leave out what is excluded, in any zone', () => {
    const lines = `${NEW_YORK}19970902T200000\nRRULE:FREQ=DAILY;COUNT=4\nEXDATE;TZID=America/New_York:19970903T200000\nEXDATE:19970905T000000Z`
    expect(days(starts(event(lines)))).toBe('19970902 19970905')
  })

  it('add days, moments and periods', () => {
    const lines = `${NEW_YORK}19970902T200000\nRDATE;TZID=America/New_York;VALUE=PERIOD:19970910T180000/PT1H,19970911T180000/19970911T190000\nRDATE;TZID=America/New_York:19970920T200000`
    expect(starts(event(lines))).toEqual([
      '1997-09-02T20:00-04:00',
      '1997-09-10T18:00-04:00',
      '1997-09-11T18:00-04:00',
      '1997-09-20T20:00-04:00',
    ])
  })

  it('move one occurrence, and this one with all that follow', () => {
    const series = event(`${NEW_YORK}19970902T200000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;COUNT=4`)
    const one = event(`RECURRENCE-ID;TZID=America/New_York:19970909T200000\n${NEW_YORK}19970910T190000`)
    const rest = event(
      `RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:19970916T200000\n${NEW_YORK}19970916T213000\nDURATION:PT1H`,
    )
    const [found] = read(`${series}\n${one}\n${rest}`).sightings
    expect(found && wordsOf(found, 'startDate')).toEqual([
      '1997-09-02T20:00-04:00',
      '1997-09-10T19:00-04:00',
      '1997-09-16T21:30-04:00',
      '1997-09-23T21:30-04:00',
    ])
    expect(found && wordsOf(found, 'endDate')).toEqual([
      '1997-09-02T22:00-04:00',
      '1997-09-10T21:00-04:00',
      '1997-09-16T22:30-04:00',
      '1997-09-23T22:30-04:00',
    ])
  })
})

/** Lines of one event, and what must be read of them: start, end. */
const moments: readonly (readonly [string, string, string, string | undefined])[] = [
  ['an instant', 'DTSTART:20261020T230000Z\nDURATION:PT1H30M', '2026-10-20T23:00Z', '2026-10-21T00:30Z'],
  ['a floating time', 'DTSTART:20261020T200000\nDTEND:20261020T220000', '2026-10-20T20:00', '2026-10-20T22:00'],
  ['one whole day', 'DTSTART;VALUE=DATE:20261020\nDTEND;VALUE=DATE:20261021', '2026-10-20', '2026-10-20'],
  ['three whole days', 'DTSTART;VALUE=DATE:20261020\nDTEND;VALUE=DATE:20261023', '2026-10-20', '2026-10-22'],
  ['whole days by duration', 'DTSTART;VALUE=DATE:20261020\nDURATION:P2D', '2026-10-20', '2026-10-21'],
  ['weeks', 'DTSTART;VALUE=DATE:20261020\nDURATION:P1W', '2026-10-20', '2026-10-26'],
  ['a day that does not say so', 'DTSTART:20261020\nDTEND:20261021', '2026-10-20', '2026-10-20'],
  ['a Windows zone', 'DTSTART;TZID=Eastern Standard Time:20261020T200000', '2026-10-20T20:00-04:00', undefined],
  [
    'a Windows zone in quotes',
    'DTSTART;TZID="Eastern Standard Time":20261020T200000',
    '2026-10-20T20:00-04:00',
    undefined,
  ],
  [
    'Outlook’s display name',
    'DTSTART;TZID="(UTC-05:00) Eastern Time (US & Canada)":20261020T200000',
    '2026-10-20T20:00-04:00',
    undefined,
  ],
  [
    'an IANA zone without its definition',
    'DTSTART;TZID=America/St_Johns:20261020T200000',
    '2026-10-20T20:00-02:30',
    undefined,
  ],
  [
    'a prefix before the zone',
    'DTSTART;TZID=/freeassociation.sourceforge.net/America/Toronto:20261020T200000',
    '2026-10-20T20:00-04:00',
    undefined,
  ],
  ['a space in the zone', 'DTSTART;TZID=America/New York:20261020T200000', '2026-10-20T20:00-04:00', undefined],
  ['an end before the start', 'DTSTART:20261020T200000\nDTEND:20261020T100000', '2026-10-20T20:00', undefined],
  ['folded lines', 'DTSTART;TZID=America/To\n ronto:20261020T2\n\t00000', '2026-10-20T20:00-04:00', undefined],
  [
    'zones in two',
    `DTSTART;TZID=America/Toronto:20261020T200000\nDTEND;TZID=America/Winnipeg:20261020T210000`,
    '2026-10-20T20:00-04:00',
    '2026-10-20T22:00-04:00',
  ],
]

describe('times of RFC 5545', () => {
  it.each(moments)('%s', (_name, lines, start, end) => {
    const [found] = read(event(lines), '2026-09-01T12:00:00Z').sightings
    expect(found && wordsOf(found, 'startDate')).toEqual([start])
    expect(found && wordsOf(found, 'endDate')).toEqual(end === undefined ? [] : [end])
  })

  it('take the offset of a zone that only the calendar defines', () => {
    const zone =
      'BEGIN:VTIMEZONE\nTZID:Maison\nBEGIN:STANDARD\nDTSTART:20071104T020000\nTZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\nEND:STANDARD\nBEGIN:DAYLIGHT\nDTSTART:20070311T020000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\nEND:DAYLIGHT\nEND:VTIMEZONE'
    const lines = event('DTSTART;TZID=Maison:20261030T200000\nRRULE:FREQ=DAILY;COUNT=3')
    expect(starts(`${zone}\n${lines}`, '2026-09-01T12:00:00Z')).toEqual([
      '2026-10-30T20:00-04:00',
      '2026-10-31T20:00-04:00',
      '2026-11-01T20:00-05:00',
    ])
  })

  it('leave floating, and tell, what stands in an unknown zone', () => {
    const { sightings, issues = [] } = read(event('DTSTART;TZID=Chez nous:20261020T200000'), '2026-09-01T12:00:00Z')
    expect(sightings.flatMap((one) => wordsOf(one, 'startDate'))).toEqual(['2026-10-20T20:00'])
    expect(issues.map(({ code }) => code)).toEqual(['icalendar-zone-unknown'])
  })

  it('know the zone of the calendar for what states none', () => {
    expect(starts(`X-WR-TIMEZONE:America/Montreal\n${event('DTSTART:20261020T200000')}`)).toEqual([
      '2026-10-20T20:00-04:00',
    ])
  })
})
