import { describe, expect, it } from 'vitest'
import { readDates } from './index.ts'

const under = (month: number, year: number, language: string) => (text: string) =>
  readDates(text, { captured: `${year}-${String(month).padStart(2, '0')}-01`, language, year, month })
    .map(({ value: { occurrences, run } }) => {
      const days = occurrences.map(({ start }) => start.slice(5)).join(' ')
      return run ? `${run.start?.slice(5)}..${run.end?.slice(5)}${days ? ` ${days}` : ''}` : days
    })
    .join(' | ')

describe('lines below « Janvier 2027 »', () => {
  const read = under(1, 2027, 'fr')
  it.each([
    ['ve 15 + sa 16 – Nuit bleue – Théâtre du Pin, Lièrre', '01-15 01-16'],
    ['me 6 → sa 9 – Nuit bleue', '01-06..01-09'],
    ['di 17 – Nuit bleue – Théâtre du Pin – 11:00 & 15:00', '01-17T11:00 01-17T15:00'],
    ['lu 4, ma 5 – Nuit bleue', '01-04 01-05'],
    ['me 6 au sa 9 à 20h, di 10 à 16h – Nuit bleue', '01-06T20:00 01-07T20:00 01-08T20:00 01-09T20:00 01-10T16:00'],
    ['Sa. 9 | Nuit bleue', '01-09'],
    ['je. 7/ve. 8 – Nuit bleue', '01-07 01-08'],
    ['sam. 9 au ven. 15 – Nuit bleue', '01-09..01-15'],
    ['du 13 au 17 – Nuit bleue', '01-13..01-17'],
    ['09.01 – Nuit bleue', '01-09'],
    ['9/1 – Nuit bleue', '01-09'],
    ['V 8 – Nuit bleue', '01-08'],
    ['5, 6 et 7 – Nuit bleue', '01-05 01-06 01-07'],
    ['5 : Nuit bleue', '01-05'],
    ['le 5 à 20 h', '01-05T20:00'],
    ['Nuit bleue : 5, 6 et 7', '01-05 01-06 01-07'],
    ['Nuit bleue – 5 à 20 h', '01-05T20:00'],
    ['ve 15 – Nuit bleue – salle, rue du Pin 2, Lièrre', '01-15'],
    ['ve 15 – « Chantier n° 5 » – Moulin', '01-15'],
    ['dès 4 ans', ''],
    ['12 et +', ''],
    ['18 et plus', ''],
    ['16 & plus', ''],
    ['14 ou plus', ''],
    ['pour les 7-11 ans', ''],
    ['12+', ''],
    ['Salle 2, 2e étage', ''],
    ['Tome 3', ''],
    ['Hodimont, rue 12', ''],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('lines below “October 2026”', () => {
  const read = under(10, 2026, 'en')
  it.each([
    ['Th 1 & Fr 2 – Blue Night', '10-01 10-02'],
    ['Tu 6 Blue Night', '10-06'],
    ['Thurs 1 > Sat 3 Blue Night', '10-01..10-03'],
    ['2 – Blue Night', '10-02'],
    ['2nd Blue Night', '10-02'],
    ['Fri 2, 7pm', '10-02T19:00'],
    ['W 7 – Blue Night', '10-07'],
    ['£14 / £8 under 18', ''],
    ['12+', ''],
    ['18 & Over', ''],
    ['21 and up', ''],
    ['16 & under', ''],
    ['14 or older', ''],
    ['Puppets for 3 to 7s', ''],
    ['School Road, Saltmere, LX15 4AA', ''],
    ['9pm · £7 b4 11pm', ''],
    ['Doors 7pm. 14+ · £21', ''],
    ['10,000 Ducks', ''],
    ['40 bands, 3 stages, 1 tap', ''],
    ['Room 12', ''],
    ['Act 3, scene 5', ''],
    ['£9 adv, 14 on the door', ''],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})
