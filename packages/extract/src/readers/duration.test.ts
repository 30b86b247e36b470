import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextContext } from './context.ts'
import { readDurations } from './duration.ts'

const read = (text: string, context: TextContext = {}) =>
  readDurations(text, context)
    .map(({ value }) => value.iso + (value.intermission === undefined ? '' : value.intermission ? ' +' : ' -'))
    .join(' | ')

const LABEL = { about: 'duration' }
const rows: [text: string, expected: string, context?: TextContext][] = [
  ['1 h 30 sans entracte', 'PT1H30M -'],
  ['1\u00a0h\u00a040 sans entracte', 'PT1H40M -'],
  ['1h30', 'PT1H30M', LABEL],
  ['1 h 30', 'PT1H30M', LABEL],
  ['1h', 'PT1H', LABEL],
  ['Durée : 1 h 15', 'PT1H15M'],
  ['Durée : 1h15', 'PT1H15M'],
  ['Durée\n1 h 15', 'PT1H15M'],
  ['Durée : environ 1 h 30', 'PT1H30M'],
  ['Durée approximative : 75 minutes', 'PT1H15M'],
  ['Durée: 60 min.', 'PT1H'],
  ['Durée : 2 h (entracte compris)', 'PT2H +'],
  ['2 h, entracte compris', 'PT2H +'],
  ['1 h 45, entracte compris', 'PT1H45M +'],
  ['90 minutes', 'PT1H30M'],
  ['90 min', 'PT1H30M'],
  ['45 minutes', 'PT45M'],
  ['90 minutes with intermission', 'PT1H30M +'],
  ['1 hour 40 minutes, no intermission', 'PT1H40M -'],
  ['1 hour and 45 minutes, including intermission', 'PT1H45M +'],
  ['1 hr 20 mins', 'PT1H20M'],
  ['2 hours 15 minutes including interval', 'PT2H15M +'],
  ['2 hours', 'PT2H'],
  ['1.5 hours', 'PT1H30M'],
  ['2,5 heures', 'PT2H30M'],
  ['Running time: 75 minutes', 'PT1H15M'],
  ['Running time: approx. 2 hours', 'PT2H'],
  ['Duration: 1h 10m', 'PT1H10M'],
  ['Runs for 70 minutes', 'PT1H10M'],
  ['une heure et demie', 'PT1H30M'],
  ['Le spectacle dure une heure.', 'PT1H'],
  ['The show lasts one hour', 'PT1H'],
  ['Durée : 1 heure 20 minutes', 'PT1H20M'],
  ['2 heures et 10 minutes', 'PT2H10M'],
  // Clock times and other spans
  ['19 h 30', ''],
  ['à 20h', ''],
  ['Samedi 12 mars à 19 h 30', ''],
  ['de 13h à 15h', ''],
  ['Portes : 19 h 15', ''],
  ['15 minutes avant le spectacle', ''],
  ['Doors open 30 minutes before the show', ''],
  ['10 minutes à pied du métro', ''],
  ['une heure avant la représentation', ''],
  ['jusqu’à 24 heures avant', ''],
  ['20 minutes intermission', ''],
  ['', ''],
]

describe('durations', () => {
  it.each(rows)('%j → %s', (text, expected, context) => {
    expect(read(text, context)).toBe(expected)
  })

  it('never throws, and its spans lie in the text', () => {
    const pieces = fc.constantFrom('1', '30', ' h ', 'min', ' ', 'durée : ', 'hours', '\n', 'entracte', '.', ',')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span, value } of readDurations(text, LABEL)) {
            expect(text.slice(...span)).not.toBe('')
            expect(value.minutes).toBeGreaterThan(0)
          }
        },
      ),
    )
  })
})
