import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { isSighting, type Seen, type Sighting } from '../extractor.ts'
import { pageOf } from '../page.ts'
import { readScene } from './read.ts'
import { inCapitals, isInSmallLetters } from './small-letters.ts'

const told = ({ properties }: Sighting, name: string): readonly Seen['value'][] =>
  properties.flatMap(({ property, value }) => (property === name ? [value] : []))
const text = (value: Seen['value'] | undefined): string =>
  value === undefined ? '' : isSighting(value) ? text(told(value, 'name')[0]) : value.kind === 'text' ? value.text : ''

const read = (body: string) =>
  readScene(pageOf(captured(body, { url: 'https://rampe.example/dates.html' }))).readings.map(({ sighting }) =>
    ['name', 'location', 'performer'].map((property) => told(sighting, property).map(text).join(' & ')),
  )

const FRENCH = `<html lang="fr"><body><div><h1>agenda</h1><p>presque toujours prix libre, et la cour est ouverte dès midi à qui passe par là. on y mange aussi.</p>
<p>sa 17.1.26<br><a href="/e/1">ada lampe + pluie fine</a><br>la halle aux tuiles, rue basse 9, bienne<br>20h30, prix libre</p>
<p>je 22.1.26<br><a href="/e/2">pluie fine, oscar brise</a><br>chez berthe, lausanne<br>19h, chapeau</p>
<p>ve 30.1.26<br><b>oscar brise / le grand sommeil</b><br>l'écluse, fribourg<br>20h30, 15.-</p></div></body></html>`

const ENGLISH = `<html lang="en"><body><div><h1>dates</h1><p>we put on small shows in small rooms. pay what you can, and bring a chair if the others are taken.</p>
<ul><li>sat 17 jan 2026, 8pm <b>ada lampe + thin rain</b> the old kiln, bristol</li>
<li>thu 22 jan 2026, 7.30pm <b>oscar breeze + the long sleep</b> st brendan's church, leeds</li>
<li>fri 30 jan 2026, 9pm <b>thin rain + dj aunt agatha</b> hannah's cellar, hull</li></ul></div></body></html>`

describe('a page in small letters', () => {
  it.each<readonly [language: string, html: string, read: readonly (readonly string[])[]]>([
    [
      'fr',
      FRENCH,
      [
        ['ada lampe + pluie fine', 'la halle aux tuiles', 'ada lampe & pluie fine'],
        ['pluie fine, oscar brise', 'chez berthe', 'pluie fine & oscar brise'],
        ['oscar brise / le grand sommeil', "l'écluse", 'oscar brise & le grand sommeil'],
      ],
    ],
    [
      'en',
      ENGLISH,
      [
        ['ada lampe + thin rain', 'the old kiln', 'ada lampe & thin rain'],
        ['oscar breeze + the long sleep', "st brendan's church", 'oscar breeze & the long sleep'],
        ['thin rain + dj aunt agatha', "hannah's cellar", 'thin rain & dj aunt agatha'],
      ],
    ],
  ])('is read by names as others are, and told as it is printed: %s', (_, html, records) => {
    expect(read(html)).toEqual(records)
  })

  it.each([
    ['ada lampe, rue du puits-perdu 6', 'Ada Lampe, Rue du Puits-Perdu 6'],
    ["l'écluse, quai de l'orne", "L'Écluse, Quai de l'Orne"],
    ['the mill of ashby / at the mill', 'The Mill of Ashby / At the Mill'],
    ['pompe à sel à bienne', 'Pompe à sel à Bienne'],
    ["hannah's cellar – 8pm", "Hannah's Cellar – 8pm"],
    ['on joue tard. venez tôt, la cave est petite', 'On joue tard. Venez tôt, la cave est petite'],
    ['a song by BKN', 'A Song by BKN'],
  ])('%s is read as %s', (printed, raised) => {
    const { page, asPrinted } = inCapitals(pageOf(captured(`<p>${printed}</p>`)))
    const words = page.outline().lines[0]?.text ?? ''
    expect(words).toBe(raised)
    expect(asPrinted(words)).toBe(printed)
  })

  it.each([
    ['ada lampe et pluie fine '.repeat(20), true],
    ['Ada Lampe et Pluie fine '.repeat(20), false],
    ['ada lampe et pluie fine', false],
    ['12.3.26 20h30 '.repeat(40), false],
  ])('%s', (sample, small) => {
    expect(isInSmallLetters(sample)).toBe(small)
  })
})
