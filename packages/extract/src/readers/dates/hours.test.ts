import { describe, expect, it } from 'vitest'
import { readTimes } from './index.ts'

const read = (text: string, language: string) =>
  readTimes(text, { language, captured: '2026-09-01' })
    .map(
      ({ value }) =>
        `${value.start ?? ''}${value.end ? `-${value.end}` : ''}${value.doors ? ` doors ${value.doors}` : ''}`,
    )
    .join(' ')

describe('hours in names', () => {
  it.each([
    ['11:15 pm, The Midnight Pile-Up', 'en', '23:15'],
    ['11 pm to midnight', 'en', '23:00-00:00'],
    ['23 h, Le Minuit des fous', 'fr', '23:00'],
  ])('%s', (text, language, hours) => {
    expect(read(text, language)).toBe(hours)
  })
})

describe('hours in French', () => {
  it.each([
    ['20h', '20:00'],
    ['20 h', '20:00'],
    ['20\u00a0h', '20:00'],
    ['20\u202fh', '20:00'],
    ['20\u2009h', '20:00'],
    ['20H', '20:00'],
    ['20h30', '20:30'],
    ['20 h 30', '20:30'],
    ['20 h 16 ans et plus', '20:00'],
    ['19 h 30 Environ 2 h', '19:30'],
    ['20\u00a0h\u00a030', '20:30'],
    ['20\u202fh\u202f30', '20:30'],
    ['20h 30', '20:30'],
    ['19H45', '19:45'],
    ['9h', '09:00'],
    ['09h30', '09:30'],
    ['14 h 00 min', '14:00'],
    ['14 h 05', '14:05'],
    ['20:30', '20:30'],
    ['8:00', '08:00'],
    ['20:30:00', '20:30'],
    ['20 heures', '20:00'],
    ['20 heures 30', '20:30'],
    ['8 heures du soir', '20:00'],
    ['10 h du matin', '10:00'],
    ['3 heures de l’après-midi', '15:00'],
    ['à midi', '12:00'],
    ['minuit', '00:00'],
    ['midi et demi', '12:30'],
    ['à 20.30', '20:30'],
    ['à 18h30', '18:30'],
    ['dès 13:00', '13:00'],
    ['à partir de 19 h', '19:00'],
    ['13h-15h', '13:00-15:00'],
    ['de 13h à 15h', '13:00-15:00'],
    ['de 13 h 30 à 15 h', '13:30-15:00'],
    ['de 13 à 15 h', '13:00-15:00'],
    ['13 h – 15 h', '13:00-15:00'],
    ['14 h 00 min - 19 h 00 min', '14:00-19:00'],
    ['»23:00 » 05:30', '23:00-05:30'],
    ['22 h à minuit', '22:00-00:00'],
    ['20 h jusqu’à 3 h 30', '20:00-03:30'],
    ['entre 13 h et 15 h', '13:00-15:00'],
    ['18h45 et 20h15', '18:45 20:15'],
    ['9h30 & 14h30', '09:30 14:30'],
    ['14 h, 17 h et 20 h', '14:00 17:00 20:00'],
    ['14h / 20h', '14:00 20:00'],
    ['horaires début 19:30', '19:30'],
    ['Portes : 19 h, spectacle : 20 h', '20:00 doors 19:00'],
    ['ouverture des portes 19h30 – concert 20h30', '20:30 doors 19:30'],
    ['20 h (portes 19 h)', '20:00 doors 19:00'],
    ['Accueil dès 18 h 30, spectacle à 19 h', '19:00 doors 18:30'],
    ['1500', ''],
    ['25 h', ''],
    ['12,50 $', ''],
    ['05 61 11 12 13', ''],
    ['20.30 €', ''],
  ])('%s → %s', (text, expected) => expect(read(text, 'fr')).toBe(expected))
})

describe('hours in English', () => {
  it.each([
    ['7pm', '19:00'],
    ['7 pm', '19:00'],
    ['7PM', '19:00'],
    ['7 p.m.', '19:00'],
    ['7 p. m.', '19:00'],
    ['7:30pm', '19:30'],
    ['7.30pm', '19:30'],
    ['07.45PM', '19:45'],
    ['7:30 P.M.', '19:30'],
    ['10am', '10:00'],
    ['12pm', '12:00'],
    ['12am', '00:00'],
    ['12:30 am', '00:30'],
    ['19:30', '19:30'],
    ['19:30:00', '19:30'],
    ['noon', '12:00'],
    ['midnight', '00:00'],
    ['8 o’clock pm', '20:00'],
    ['8 in the evening', '20:00'],
    ['8:00 in the evening', '20:00'],
    ['11:30 at night', '23:30'],
    ['10am - 1pm', '10:00-13:00'],
    ['10am–1pm', '10:00-13:00'],
    ['7-9pm', '19:00-21:00'],
    ['7 to 9 pm', '19:00-21:00'],
    ['6:30 – 8pm', '18:30-20:00'],
    ['11-1pm', '11:00-13:00'],
    ['12-3pm', '12:00-15:00'],
    ['8pm - 11', '20:00-23:00'],
    ['8.30pm-2am', '20:30-02:00'],
    ['8pm till late', '20:00'],
    ['10pm until 3am', '22:00-03:00'],
    ['6:00 pm 8:00 pm', '18:00-20:00'],
    ['8.30pm and 3.00pm', '20:30 15:00'],
    ['2.00pm, 7.00pm and 9.30pm', '14:00 19:00 21:30'],
    ['7 & 9pm', '19:00 21:00'],
    ['2pm | 8pm', '14:00 20:00'],
    ['Doors 7pm, show 8pm', '20:00 doors 19:00'],
    ['Doors: 7:00 PM / Show: 8:00 PM', '20:00 doors 19:00'],
    ['7pm doors, 8pm show', '20:00 doors 19:00'],
    ['Doors open at 6.30pm. Starts 7.30pm', '19:30 doors 18:30'],
    ['Music at 8, or so', '20:00'],
    ['Doors 7:15, Una at 8, the Lamps about half past', '20:00 doors 19:15'],
    ['8 p.m. Doors at 7', '20:00 doors 19:00'],
    ['Doors 7pm, Ash Four at 8pm', '20:00 doors 19:00'],
    ['Starts at 7 because it won’t end early', '19:00'],
    ['We start at 8 sharpish', '20:00'],
    ['Show at 8 venues', ''],
    ['Shows start at 12 $', ''],
    ['Music at 8 Mill Lane', ''],
    ['8pm (doors 7pm)', '20:00 doors 19:00'],
    ['Door Time: 7pm', ' doors 19:00'],
    ['Showtime 8pm', '20:00'],
    ['$7.30', ''],
    ['7.30', ''],
    ['24/7', ''],
    ['ages 7-9', ''],
  ])('%s → %s', (text, expected) => expect(read(text, 'en')).toBe(expected))

  it('an English page keeps its clock where words stand that French has too', () => {
    const context = { language: 'en', captured: '2026-09-01' }
    for (const text of ['7:30 The Kite (98 min)', '7:30 A kite, an anchor'])
      expect(readTimes(text, context)[0]?.value.start).toBe('19:30')
  })

  it('says that am or pm was filled in', () => {
    const [reading] = readTimes('7:30', { language: 'en', captured: '2026-09-01' })
    expect(reading?.value.start).toBe('19:30')
    expect(reading?.assumed).toEqual(['ampm'])
    expect(reading?.confidence).toBeLessThan(0.9)
  })
})
