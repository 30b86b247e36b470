import { describe, expect, it } from 'vitest'
import { placesOn } from './place-shapes.fixture.ts'

const SVG = '<svg viewBox="0 0 9 9"><path d="M1 1"/></svg>'
const row = (symbol: string, words: string): string => `<div class="flex">${symbol}<span>${words}</span></div>`
const facts = (symbol: string, ...words: readonly string[]): string =>
  `<div class="c8f">${words.map((one) => row(symbol, one)).join('')}</div>`
const cards = (of: (day: string, n: number) => string): string =>
  `<div class="grid">${['12 mars 2027', '13 mars 2027', '14 mars 2027'].map((day, n) => `<article><h3><a href="/e/${n}">Nuit ${['bleue', 'noire', 'claire'][n]}</a></h3>${of(day, n)}</article>`).join('')}</div>`
const page = (body: string) =>
  placesOn({ site: 'La Nébuleuse', title: 'Agenda', body }).map((told) => told.split(' @')[0])

const TRIBE = ['Le Zinc', 'La Verrière', 'Chez Lola']
describe('a place told by nothing but its symbol', () => {
  it.each([
    ['drawings', (day: string, n: number) => facts(SVG, day, '20 h', TRIBE[n] ?? '')],
    ['empty elements', (day: string, n: number) => facts('<i class="c1"></i>', day, TRIBE[n] ?? '', '12 $')],
    ['pictures', (day: string, n: number) => facts('<img src="/a1.png" alt="">', `${day} à 20 h`, TRIBE[n] ?? '')],
    [
      'in a list',
      (day: string, n: number) => `<ul><li>${SVG} ${day}</li><li>${SVG} ${TRIBE[n]}</li><li>Rive-Haute</li></ul>`,
    ],
    ['with an age and a length', (day: string, n: number) => facts(SVG, day, TRIBE[n] ?? '', 'Dès 8 ans', '1 h 10')],
    ['with a kind', (day: string, n: number) => facts(SVG, 'Danse', day, TRIBE[n] ?? '')],
  ])('%s', (_, of) => {
    expect(page(cards(of))).toEqual(TRIBE)
  })

  it.each([
    ['two names', (day: string) => facts(SVG, day, 'Vent debout', 'Grand large')],
    ['no day among them', (day: string) => `<p>${day}</p>${facts(SVG, 'Vent debout', 'Dès 8 ans')}`],
    ['somebody', (day: string) => facts(SVG, day, 'Maude Roy')],
    ['a day that repeats', (day: string) => facts(SVG, day, 'Recurring weekly on Tuesday')],
    ['what it costs', (day: string) => facts(SVG, day, 'Contribution volontaire')],
    ['a language', (day: string) => facts(SVG, day, 'Français')],
  ])('none: %s', (_, of) => {
    expect(page(cards(of)).join('')).toBe('')
  })

  it('on the page of one event', () => {
    const body = `<h1>Nuit bleue</h1>${facts(SVG, '12 mars 2027', '20 h', 'Le Zinc', '12 $')}<p>Un concert où il fait bleu jusque tard.</p>`
    expect(page(body)).toEqual(['Le Zinc'])
  })
})
