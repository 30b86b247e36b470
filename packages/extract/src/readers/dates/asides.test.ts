import { describe, expect, it } from 'vitest'
import { facts } from './facts.ts'

const read = (text: string, language: string) => facts(text, { language, captured: '2026-09-01' })

describe('what stands beside a day', () => {
  it.each([
    [
      'hours in the bracket of each day',
      'fr',
      'Les 9 (20 h) et 10 (15 h) octobre',
      '2026-10-09T20:00 2026-10-10T15:00',
    ],
    ['the same in English', 'en', 'October 9 (8pm) and 10 (2pm)', '2026-10-09T20:00 2026-10-10T14:00'],
    [
      'one bracket for the days before it',
      'fr',
      '9, 10 (20 h) et 11 octobre (15 h)',
      '2026-10-09T20:00 2026-10-10T20:00 2026-10-11T15:00',
    ],
    [
      'a month printed with the last day',
      'fr',
      'Les 9 et 10 à 20h, le 11 octobre à 15h',
      '2026-10-09T20:00 2026-10-10T20:00 2026-10-11T15:00',
    ],
    [
      'a matinee of some weekdays',
      'en',
      '9, 10 & 11 Oct, 7.30pm (mat Sat 2.30pm)',
      '2026-10-09T19:30 2026-10-10T14:30 2026-10-10T19:30 2026-10-11T19:30',
    ],
    [
      'a bracket that leaves days out',
      'fr',
      'Du 9 au 11 octobre (relâche le 10) à 20 h',
      '2026-10-09T20:00 2026-10-11T20:00 run 2026-10-09..2026-10-11',
    ],
    ['who is let in', 'en', 'Fri 9 Oct, 8 & over', '2026-10-09'],
    ['prices', 'fr', '9 octobre 2026 • 25 $ • 20 h', '2026-10-09T20:00'],
    ['several prices', 'fr', '9 octobre 2026 – 12/8 €', '2026-10-09'],
    ['thousands', 'fr', '9 au 11 octobre, 1 900 spectateurs', 'run 2026-10-09..2026-10-11'],
    ['things that are counted', 'en', 'October 9, 2 shows', '2026-10-09'],
    ['players that are counted', 'en', 'October 9, 12 piece band', '2026-10-09'],
    ['opening hours without am and pm', 'en', 'Saturday 10 October, 10–4', '2026-10-10T10:00/2026-10-10T16:00'],
    ['an end in the evening of its start', 'en', 'Fri 9 October, 7:30 till 10', '2026-10-09T19:30/2026-10-09T22:00'],
    ['labels behind their hours', 'en', 'Fri Oct 9 7pm doors / 8pm show', '2026-10-09T20:00'],
    ['a night over two days', 'fr', 'Nuit du 9 au 10 octobre, 22h-5h', '2026-10-09T22:00/2026-10-10T05:00'],
    ['hours in military form', 'en', 'Fri 9 Oct, 1930hrs', '2026-10-09T19:30'],
    [
      'a weekday rule behind a run',
      'en',
      'Oct 9 - Oct 11, Fri–Sat 8pm, Sun 2pm',
      '2026-10-09T20:00 2026-10-10T20:00 2026-10-11T14:00 run 2026-10-09..2026-10-11',
    ],
    [
      'a bracket with the hour in front',
      'fr',
      '2, 3 et 4 octobre – 20h (15h le dimanche)',
      '2026-10-02T20:00 2026-10-03T20:00 2026-10-04T15:00',
    ],
    [
      'the same in English',
      'en',
      '2–4 October 2026, 8pm (3pm on Sunday)',
      '2026-10-02T20:00 2026-10-03T20:00 2026-10-04T15:00 run 2026-10-02..2026-10-04',
    ],
    [
      'a number that counts',
      'en',
      'Saturday 10th October: 2 performances at 2pm and 7pm',
      '2026-10-10T14:00 2026-10-10T19:00',
    ],
    [
      'a number that counts in French',
      'fr',
      'Samedi 10 octobre : 2 séances à 14h et 19h',
      '2026-10-10T14:00 2026-10-10T19:00',
    ],
    ['the number of a day', 'fr', 'Jour 1 – Vendredi 2 octobre', '2026-10-02'],
    ['the number of a night', 'en', 'Day 2 – Saturday 3 October', '2026-10-03'],
    ['a run from an ordinal', 'en', '1st – Saturday 3rd October 2026', 'run 2026-10-01..2026-10-03'],
    ['a stroke before the hour', 'fr', 'vendredi 2.10 / 20h00', '2026-10-02T20:00'],
    ['a colon behind figures', 'fr', 'sam 3/10 : 20h', '2026-10-03T20:00'],
    ['four digits behind a weekday', 'en', 'Fri 2 Oct 1930', '2026-10-02T19:30'],
    ['lone numbers in the place of hours', 'en', 'Sat 10 Oct at 4 & 8', '2026-10-10T16:00 2026-10-10T20:00'],
    [
      'weekdays behind their hours',
      'en',
      '2 & 3 October 2026: 7:30 PM (Fri) / 2 PM (Sat)',
      '2026-10-02T19:30 2026-10-03T14:00',
    ],
    [
      'weekdays behind the hours of a run',
      'fr',
      'Du 2 au 4 octobre 2026 : 20h (ven et sam), 15h (dim)',
      '2026-10-02T20:00 2026-10-03T20:00 2026-10-04T15:00 run 2026-10-02..2026-10-04',
    ],
    [
      'one more hour of one of the days',
      'en',
      '9 & 10 Oct, 7.30pm, plus 2.30pm on 10 Oct',
      '2026-10-09T19:30 2026-10-10T19:30 2026-10-10T14:30',
    ],
    ['a label behind the year', 'fr', 'Samedi 3 octobre 2026 Heure : 20.00', '2026-10-03T20:00'],
    ['tonight', 'fr', 'Ce soir à 20h', '2026-09-01T20:00'],
    ['this evening', 'en', 'This evening at 8pm', '2026-09-01T20:00'],
    ['a short weekday with a point', 'fr', 'sam. 3 octobre – 20h', '2026-10-03T20:00'],
    ['figures whose weekday tells the order', 'en', 'Fri 2/10', '2026-10-02'],
  ])('%s', (_, language, text, expected) => expect(read(text, language)).toBe(expected))

  it.each([
    ['fr', 'Bureau fermé le lundi 12 octobre'],
    ['fr', 'Tarif réduit jusqu’au 30 septembre'],
    ['fr', '-15 % jusqu’au 30 septembre'],
    ['fr', 'Salle du 14 juillet'],
    ['en', 'Previews from 29 September'],
  ])('nothing is played: %s %s', (language, text) => expect(read(text, language)).not.toMatch(/^(?:\d|run)/))
})
