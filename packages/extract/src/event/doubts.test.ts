import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { isSighting, type Sighting } from '../extractor.ts'
import { pageOf } from '../page.ts'
import { readScene } from './read.ts'

/** The events of a page whose content this is. */
function eventsOn(content: string, language: string): readonly Sighting[] {
  const html = `<html lang="${language}"><title>Quai</title><body><main>${content}</main></body></html>`
  const capture = captured(html, { url: 'https://quai.example/agenda', capturedAt: '2026-11-01T12:00:00Z' })
  return readScene(pageOf(capture)).readings.map(({ sighting }) => sighting)
}

const seenIn = (sighting: Sighting | undefined, property: string) =>
  sighting?.properties.find((seen) => seen.property === property)

/** How sure it is of the name of each event. */
const namesOn = (content: string, language = 'fr'): readonly (number | undefined)[] =>
  eventsOn(content, language).map((sighting) => seenIn(sighting, 'name')?.confidence)

const rows = (...lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
const SURE = 0.84
const PUBLISHED = 0.4

describe('how sure the name of an event is', () => {
  it.each([
    ['headings', 'fr', ['Sorgho', 'Fado', 'Houle'].map((name) => `<h3>${name}</h3><p>12 mars 2027, 20 h</p>`)],
    [
      'links',
      'fr',
      ['Sorgho', 'Fado', 'Houle'].map((name) => `<a href="/${name}">${name}</a><p>12 mars 2027, 20 h</p>`),
    ],
    ['bold words', 'en', ['Sorghum', 'Fado', 'Swell'].map((name) => `<b>${name}</b><p>March 12, 2027, 8pm</p>`)],
    ['slanted words', 'en', ['Sorghum', 'Fado', 'Swell'].map((name) => `<p>March 12, 2027, 8pm</p><em>${name}</em>`)],
  ])('sure of %s (%s)', (_what, language, lines) => {
    expect(namesOn(rows(...lines), language)).toEqual([SURE, SURE, SURE])
  })

  it.each([
    [
      'the first line of a record',
      rows('Sorgho<br>12 mars 2027, 20 h', 'Fado<br>13 mars 2027, 20 h', 'Houle<br>14 mars 2027, 20 h'),
      'fr',
    ],
    [
      'what is left of a line',
      rows('12 mars 2027, 20 h : Sorgho', '13 mars 2027, 20 h : Fado', '14 mars 2027, 20 h : Houle'),
      'fr',
    ],
    [
      'two days without an hour',
      rows(
        '<h3>Sorghum</h3><p>March 12, 2027</p><p>Quay Hall</p>',
        '<h3>Swell</h3><p>March 14, 2027</p><p>Quay Hall</p>',
      ),
      'en',
    ],
  ])('less sure of %s', (_what, content, language) => {
    const told = namesOn(content, language)
    expect(told.length).toBeGreaterThan(1)
    for (const sure of told) {
      expect(sure).toBeLessThan(SURE - 0.05)
      expect(sure).toBeGreaterThan(PUBLISHED)
    }
  })

  it.each([
    [
      'towns',
      rows('12 mars 2027<br>Caraque (N.-B.)', '13 mars 2027<br>Ashby (Ont.)', '14 mars 2027<br>Orval (Qc)'),
      'fr',
    ],
    ['ages', rows('12 mars 2027<br>18 ans et +', '13 mars 2027<br>16 ans et +', '14 mars 2027<br>12 ans et +'), 'fr'],
    [
      'prices',
      rows('March 12, 2027<br>£14 (£7 under 18s)', 'March 13, 2027<br>£12 (£6 under 18s)', 'March 14, 2027<br>£9 each'),
      'en',
    ],
  ])('leaves %s to a reviewer', (_what, content, language) => {
    for (const sure of namesOn(content, language)) expect(sure).toBeLessThan(0.6)
  })
})

describe('how sure the name of a place is', () => {
  const placeIn = (place: string): number | undefined => {
    const content = `<h1>Sorgho</h1><p>12 mars 2027, 20 h</p><dl><dt>Lieu</dt><dd>${place}</dd></dl>`
    const location = seenIn(eventsOn(content, 'fr')[0], 'location')?.value
    return location !== undefined && isSighting(location) ? seenIn(location, 'name')?.confidence : undefined
  }
  it.each([
    ['Théâtre de la Rampe', 'Le Zinc bleu'],
    ['Le Zinc bleu, 12 rue du Port, Orval', 'Le Zinc bleu'],
    ['Salle B', 'plaine du port'],
    ['Le Zinc bleu', 'dans le village'],
  ])('%s before %s', (sure, less) => {
    expect(placeIn(sure) ?? 0).toBeGreaterThan(placeIn(less) ?? 0)
  })
})
