import { describe, expect, it } from 'vitest'
import { inFigures } from './spelled.ts'

describe('hours and days in words', () => {
  it.each([
    ['à vingt heures trente', 'à 20    heures 30    '],
    ['à sept heures et demie du soir', 'à 7    heures et demie du soir'],
    ['dix-neuf heures et quart', '19       heures 15      '],
    ['huit heures moins le quart', '7    heures 45            '],
    ['à midi trente', 'à midi 30    '],
    ['vingt et une heures', '21           heures'],
    ['half past seven', '7:30           '],
    ['Quarter to one', '12:45         '],
    ['seven-thirty', '7:30        '],
    ['eight p.m.', '8     p.m.'],
    ['eight o’clock', '8     o’clock'],
    ['Half seven in the hall', '7:30       in the hall'],
    ['half one of them', 'half one of them'],
    ['Thursday, the eighteenth of May', 'Thursday, the 18         of May'],
    ['on the twenty-first of June', 'on the 21           of June'],
    ['the First March', 'the 1     March'],
    ['le dix-huit septembre', 'le 18       septembre'],
    ['samedi vingt et un mars', 'samedi 21          mars'],
    ['the second act of May', 'the second act of May'],
    ['les dix avril', 'les dix avril'],
    ['deux sœurs et trois frères', 'deux sœurs et trois frères'],
    ['seven locations', 'seven locations'],
    ['half of the one hundred', 'half of the one hundred'],
  ])('%s → %s', (text, expected) => expect(inFigures(text)).toBe(expected))

  it('keeps every character in its place', () => {
    const text = 'Le 5 mai à vingt heures trente, at half past seven, le 6 mai'
    expect(inFigures(text)).toHaveLength(text.length)
    expect(inFigures(text).indexOf('le 6 mai')).toBe(text.indexOf('le 6 mai'))
  })
})
