import { describe, expect, it } from 'vitest'
import { readDates } from './index.ts'

const read = (text: string, language: string) =>
  readDates(text, { captured: '2026-10-01', language })
    .flatMap(({ value: { occurrences } }) => occurrences.map(({ start }) => start.slice(5)))
    .join(' ')

describe('an hour at the end of a line with a day', () => {
  it.each([
    ['5 novembre – Nuit bleue – Théâtre du Pin-Vert, Lièrre (BE) – 20:30', 'fr', '11-05T20:30'],
    ['5 novembre – Nuit bleue – Salle du Pin, rue du Quai 2, Lièrre (BE) – 16:00 – bal', 'fr', '11-05T16:00'],
    ['5 novembre – « Nuit n° 5 » – Moulin du Pin, Lièrre (BE) – 14:00, entrée libre', 'fr', '11-05T14:00'],
    ['5 novembre – 67 kilos de lune – Moulin du Pin, Lièrre – 20h', 'fr', '11-05T20:00'],
    ['5 novembre – Ma lune – Moulin du Pin, Lièrre – tout public 18:00 – 8 €', 'fr', '11-05T18:00'],
    ['5 novembre | Nuit bleue | Théâtre du Pin-Vert | 12, rue du Quai, Lièrre | 20h30 | 12 €', 'fr', '11-05T20:30'],
    ['Sat 7 Nov – Blue Night – The Mill, 14 Quay Street, Ashby (CA) – 7.30pm – $20', 'en', '11-07T19:30'],
    ['Sat 7 Nov • Blue Night 2 • The Mill, Ashby • 8pm', 'en', '11-07T20:00'],
    [
      'du 3 au 5 novembre – Nuit bleue – Moulin – 20:00 (jeudi 19:00, suivi d’une rencontre)',
      'fr',
      '11-03T20:00 11-04T20:00 11-05T19:00',
    ],
    ['5 novembre – Salle 2 – 20 h', 'fr', '11-05T20:00'],
    ['Jeudi 5 novembre – Salle 1 – 19h30', 'fr', '11-05T19:30'],
    ['5 November – Hall 2 – 8pm', 'en', '11-05T20:00'],
    ['Thu 5 Nov – Studio 3 – 7:30 PM', 'en', '11-05T19:30'],
    ['5 November | Screen 1 - 6.15pm', 'en', '11-05T18:15'],
    ['5 November – Workshop 2–4pm', 'en', '11-05T14:00'],
    ['5 novembre – Laissez le jeudi – Moulin, Lièrre – 20h', 'fr', '11-05T20:00'],
    ['5 novembre – Nuit bleue – Moulin – séances scolaires 10:00 et 13:45', 'fr', '11-05T10:00 11-05T13:45'],
    ['5 November – St. Paul’s Church – 8pm', 'en', '11-05T20:00'],
    ['Thu 5 Nov – The Choir vs. the Band, 8 PM', 'en', '11-05T20:00'],
    ['5 novembre – J. S. Lampe : Nuit bleue, feat. Noé Quai – 20 h', 'fr', '11-05T20:00'],
    ['5 novembre, J.-S. Lampe par Mme. Quai, 20 h', 'fr', '11-05T20:00'],
    ['5 novembre – Une nuit bleue. Le bar est ouvert à 18 h', 'fr', '11-05'],
    ['5 November – Monk at Midnight: Ada Lampe, solo piano, 11:30pm', 'en', '11-05T23:30'],
    ['5 novembre – Bal de minuit, avec Ada Lampe, 21 h', 'fr', '11-05T21:00'],
    ['5 November – Open house, noon to 4pm', 'en', '11-05'],
    ['5 novembre – Nuit bleue – 12 novembre 20h', 'fr', '11-05 11-12T20:00'],
    ['5 novembre – Nuit bleue – jeu 12 – 20h', 'fr', '11-05'],
    ['5 novembre – Nuit bleue, avec les 12 élèves de la classe du village qui jouent et chantent à 20h', 'fr', '11-05'],
  ])('%s (%s) → %s', (text, language, expected) => expect(read(text, language)).toBe(expected))
})

describe('a weekday that is cut as a month is', () => {
  it.each([
    ['mar. 16', 'fr', ''],
    ['mar. 6, 20h', 'fr', '10-06T20:00'],
    ['mar. 16 mars', 'fr', '03-16'],
    ['mar. 30 14h30', 'fr', '03-30T14:30'],
    ['Mar 16', 'fr', '03-16'],
    ['Mar. 16', 'en', '03-16'],
  ])('%s (%s) → %s', (text, language, expected) => expect(read(text, language)).toBe(expected))
})
