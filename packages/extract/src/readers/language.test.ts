import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextContext } from './context.ts'
import { readLanguages } from './language.ts'

const read = (text: string, context: TextContext = {}) =>
  readLanguages(text, context)
    .map(({ value }) => (value.use === 'inLanguage' ? value.tag : `${value.use}:${value.tag}`))
    .join(' ')

const LABEL = { about: 'inLanguage' }
const rows: [text: string, expected: string, context?: TextContext][] = [
  ['En français', 'fr'],
  ['In English', 'en'],
  ['En anglais avec surtitres français', 'en surtitles:fr'],
  ['In English with French surtitles', 'en surtitles:fr'],
  ['En français, surtitres anglais le 16 janvier', 'fr surtitles:en'],
  ['In French, English surtitles on January 16', 'fr surtitles:en'],
  ['En français et en anglais', 'fr en'],
  ['In French and English', 'fr en'],
  ['Langue : français', 'fr'],
  ['Language: French', 'fr'],
  ['Langue\nfrançais', 'fr'],
  ['Français', 'fr', LABEL],
  ['Anglais, français', 'en fr', LABEL],
  ['Spectacle en espagnol, surtitré en français', 'es surtitles:fr'],
  ['Performed in German with English surtitles', 'de surtitles:en'],
  ['Sung in Italian, surtitles in English and French', 'it surtitles:en surtitles:fr'],
  ['Surtitré en anglais', 'surtitles:en'],
  ['Surtitles: French', 'surtitles:fr'],
  ['Version originale avec sous-titres français', 'subtitles:fr'],
  ['English subtitles', 'subtitles:en'],
  ['Sans paroles', 'zxx'],
  ['Without words', 'zxx'],
  ['A wordless show', 'zxx'],
  ['Musique instrumentale', 'zxx'],
  ['Visite en français', 'fr'],
  ['Spectacle bilingue', 'fr en', { country: 'CA' }],
  ['Spectacle bilingue', ''],
  // Words about languages that say nothing of the event
  ['Une autrice française', ''],
  ['The French director Ada Lampe', ''],
  ['Le théâtre français de Toronto', ''],
  ['English', ''],
  ['Français', ''],
  ['Elle apprend le latin', ''],
  ['cri du cœur', ''],
  ['', ''],
]

describe('languages', () => {
  it.each(rows)('%j → %s', (text, expected, context) => {
    expect(read(text, context)).toBe(expected)
  })

  it('never throws, and its spans lie in the text', () => {
    const pieces = fc.constantFrom(
      'en ',
      'français',
      ' et ',
      'anglais',
      'surtitres ',
      '\n',
      'langue : ',
      'sans paroles',
      ' ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span } of readLanguages(text, LABEL)) expect(text.slice(...span)).not.toBe('')
        },
      ),
    )
  })
})
