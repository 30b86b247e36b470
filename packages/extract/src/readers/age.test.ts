import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAges } from './age.ts'
import type { TextContext } from './context.ts'

const read = (text: string, context: TextContext = {}) =>
  readAges(text, context)
    .map(({ value }) => value.range + (value.strict ? '!' : ''))
    .join(' | ')

const rows: [text: string, expected: string, context?: TextContext][] = [
  ['Dès 8 ans', '8-'],
  ['À partir de 8 ans', '8-'],
  ['8 ans et plus', '8-'],
  ['8 ans +', '8-'],
  ['8+', '8-'],
  ['De 4 à 8 ans', '4-8'],
  ['4-8 ans', '4-8'],
  ['4 à 8 ans', '4-8'],
  ['Pour les 4 à 8 ans', '4-8'],
  ['Âge : 4 ans et plus', '4-'],
  ['Tout public', '0-'],
  ['Pour tous', '0-'],
  ['Pour toute la famille', '0-'],
  ['16 ans et plus', '16-'],
  ['18 ans et plus seulement', '18-!'],
  ['Réservé aux adultes', '18-'],
  ['Ages 8 and up', '8-'],
  ['Ages 8+', '8-'],
  ['Ages 4 to 8', '4-8'],
  ['Ages 4-8', '4-8'],
  ['Aged 4 to 8', '4-8'],
  ['For ages 12 and over', '12-'],
  ['All ages', '0-'],
  ['All-ages show', '0-'],
  ['16+', '16-'],
  ['19+ event', '19-!'],
  ['19+ only', '19-!'],
  ['8 years and older', '8-'],
  ['Suitable for children 6 to 10 years', '6-10'],
  ['Recommended for 14 years and up', '14-'],
  ['Adults only', '18-!'],
  // Not the audience
  ['12 ans et plus : 25 $', ''],
  ['Gratuit pour les moins de 12 ans', ''],
  ['Free for children under 12', ''],
  ['30 ans et moins : 25 $', ''],
  ['65 ans et plus', ''],
  ['Il y a 20 ans', ''],
  ['depuis 10 ans', ''],
  ['for 15 years', ''],
  ['Le théâtre fête ses 20 ans et plus', ''],
  ['Samedi 12 mars', ''],
  ['20 h', ''],
  ['', ''],
]

describe('ages', () => {
  it.each(rows)('%j → %s', (text, expected, context) => {
    expect(read(text, context)).toBe(expected)
  })

  it('never throws, and its spans lie in the text', () => {
    const pieces = fc.constantFrom('8', ' ans', ' et plus', ' à ', 'dès ', 'ages ', '+', '\n', ' ', '12', ' years')
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span } of readAges(text)) expect(text.slice(...span)).not.toBe('')
        },
      ),
    )
  })
})
