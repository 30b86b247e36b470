import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinParts, readDates, readParts, readTimes } from './index.ts'

const context = { captured: '2026-09-01' }

/** Pieces that meet in date phrases: random rows of them reach further than random letters. */
const pieces = fc.constantFrom(
  ...'5 12 31 2026 ’26 05/11 14.11.2026 2026-11-14 lundi mardis sam. mar. Sat Tuesdays novembre nov. May mai mars à et au du le les – - , . ; : / | ( ) & + > » 20h 20 h 30 8pm 7.30 a.m. midi minuit noon'.split(
    ' ',
  ),
  ...'jusqu’au dès from until now thru every tous sauf relâche except premier last doors portes show today demain of the été saison inscription publié ne rue'.split(
    ' ',
  ),
  '\n',
  '\u00a0',
  '\u202f',
  'e\u0301',
)
const phrases = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' '))
const language = fc.constantFrom('fr', 'en', 'en-GB', undefined)

describe('whatever the text', () => {
  it('never throws, and answers days that exist inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(phrases, fc.string({ unit: 'grapheme' })), language, (text, tag) => {
        const given = tag === undefined ? context : { ...context, language: tag }
        let last = 0
        for (const { value, span, confidence } of readDates(text, given)) {
          expect(span[0]).toBeGreaterThanOrEqual(last)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(span[1]).toBeLessThanOrEqual(text.length)
          last = span[1]
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThan(1)
          for (const { start, end } of value.occurrences) {
            expect(new Date(`${start.slice(0, 10)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(start.slice(0, 10))
            if (end !== undefined) expect(end > start).toBe(true)
          }
          const { start, end } = value.run ?? {}
          if (start !== undefined && end !== undefined) expect(end.slice(0, 10) >= start.slice(0, 10)).toBe(true)
        }
        readTimes(text, given)
        const parts = readParts(text, given)
        if (parts) joinParts([parts.value], [], given)
      }),
      { numRuns: 3000 },
    )
  })

  it('a bad day of capture gives nothing', () => {
    expect(readDates('5 novembre', { captured: 'soon' })).toEqual([])
  })
})

describe('long hostile texts', () => {
  const SIZE = 160_000
  const time = (unit: string, size: number): number => {
    const text = unit.repeat(Math.ceil(size / unit.length))
    const start = performance.now()
    readDates(text, context)
    return performance.now() - start
  }
  it.each([
    '1, ',
    '5-',
    '5 et ',
    '20 h ',
    '(',
    '5 mai 20 h, ',
    '5.5.',
    'du 5 au ',
    'mar ',
    'doors ',
    'sauf le ',
    'a ',
    "'26 ",
  ])(
    'much of %j costs eight times an eighth, not its square',
    (unit) => {
      time(unit, SIZE / 16)
      const part = Math.max(time(unit, SIZE / 8), 20)
      expect(time(unit, SIZE) / part).toBeLessThan(40)
    },
    120_000,
  )
})

describe('parts of a date in separate elements', () => {
  it.each([
    ['12', { day: 12 }],
    ['12 Avr', { day: 12, month: 4 }],
    ['Avr', { month: 4 }],
    ['avr.', { month: 4 }],
    ['novembre 2026', { month: 11, year: 2026 }],
    ['NOV', { month: 11 }],
    ['Nov. ’26', { month: 11, year: 2026 }],
    ['MAR 2026', { month: 3, year: 2026 }],
    ['mar', { weekday: 2 }],
    ['sam.', { weekday: 6 }],
    ['Saturday', { weekday: 6 }],
    ['sam. 14', { weekday: 6, day: 14 }],
    ['2026', { year: 2026 }],
    ['14/11', { day: 14, month: 11 }],
    ['Tickets', undefined],
    ['12 places', undefined],
    ['20 h', undefined],
  ])('%s', (text, expected) => expect(readParts(text, { ...context, language: 'fr' })?.value).toEqual(expected))

  it('are put together', () => {
    const joined = joinParts([{ weekday: 6 }, { day: 14 }, { month: 11 }], [{ start: '20:00' }], context)
    expect(joined?.value.occurrences).toEqual([{ start: '2026-11-14T20:00' }])
    expect(joinParts([{ day: 14 }], [], context)).toBeUndefined()
  })
})
