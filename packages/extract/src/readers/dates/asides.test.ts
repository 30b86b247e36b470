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
  ])('%s', (_, language, text, expected) => expect(read(text, language)).toBe(expected))

  it.each([
    ['fr', 'Bureau fermé le lundi 12 octobre'],
    ['fr', 'Tarif réduit jusqu’au 30 septembre'],
    ['fr', '-15 % jusqu’au 30 septembre'],
    ['fr', 'Salle du 14 juillet'],
    ['en', 'Previews from 29 September'],
  ])('nothing is played: %s %s', (language, text) => expect(read(text, language)).not.toMatch(/^(?:\d|run)/))
})
