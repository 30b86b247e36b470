import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContacts } from './contact.ts'

const read = (text: string) =>
  readContacts(text)
    .map(
      ({ value, confidence }) =>
        `${value.value}${value.purpose ? ` (${value.purpose})` : ''}${confidence < 0.5 ? ' ?' : ''}`,
    )
    .join(' | ')

const rows: [text: string, expected: string][] = [
  ['819 555-0142', '819 555-0142'],
  ['(819) 555-0142', '(819) 555-0142'],
  ['819-555-0142', '819-555-0142'],
  ['819.555.0142', '819.555.0142'],
  ['1 819 555-0142', '1 819 555-0142'],
  ['1-800-555-0142', '1-800-555-0142'],
  ['+1 819 555-0142', '+1 819 555-0142'],
  ['819 555-0142, poste 22', '819 555-0142'],
  ['819 555-0142 poste 22', '819 555-0142 poste 22'],
  ['Téléphone : 819\u00a0555-0142', '819 555-0142'],
  ['Billetterie : 819 555-0142', '819 555-0142 (box-office)'],
  ['Box office: 819 555-0142', '819 555-0142 (box-office)'],
  ['Press: 819 555-0142', '819 555-0142 (press)'],
  ['01 99 00 12 34', '01 99 00 12 34'],
  ['+33 1 99 00 12 34', '+33 1 99 00 12 34'],
  ['021 555 01 42', '021 555 01 42'],
  ['020 7946 0142', '020 7946 0142'],
  ['01632 960 142', '01632 960 142'],
  ['Fax : 819 555-0143', ''],
  ['info@fanal.example', 'info@fanal.example (information)'],
  ['Courriel : billetterie@fanal.example', 'billetterie@fanal.example (box-office)'],
  ['tickets@fanal.example', 'tickets@fanal.example (box-office)'],
  ['presse@fanal.example', 'presse@fanal.example (press)'],
  ['fanal@fanal.example', 'fanal@fanal.example'],
  ['ada.lampe@fanal.example', 'ada.lampe@fanal.example ?'],
  ['info [at] fanal.example', 'info@fanal.example (information)'],
  ['Info@Fanal.Example', 'info@fanal.example (information)'],
  ['2026-11-14', ''],
  ['14.11.2026 20:00', ''],
  ['2026 2027', ''],
  ['1 250 000 $', ''],
  ['de 24 à 48', ''],
  ['@fanal', ''],
  ['', ''],
]

describe('contact points', () => {
  it.each(rows)('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('never throws, and its spans lie in the text', () => {
    const pieces = fc.constantFrom('819', ' ', '555', '-', '0142', '@', 'info', '.', 'example', '(', ')', '+', '1')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span } of readContacts(text)) expect(text.slice(...span)).not.toBe('')
        },
      ),
    )
  })
})
