import { expect, it } from 'vitest'
import { performersOn } from './performers.fixture.ts'

const page = (lang: string, ...rows: readonly string[]) =>
  `<html lang="${lang}"><head><title>Programme | Sel</title></head><body><nav><a href="/artists/ruisso">Ruisso</a></nav><main><h1>Programme</h1><h2>12 March 2027</h2>${rows.map((row, n) => `<p><b>${18 + n}:00</b> | ${row}</p>`).join('')}</main></body></html>`

it.each<readonly [what: string, html: string, names: readonly string[]]>([
  [
    'whom the name leads to, whatever it is called',
    page('en', '<a href="/artists/low-water">Low water</a>', '<a href="/artists/4-knots">4 knots</a>', 'Doors'),
    ['4 knots', 'Low water'],
  ],
  [
    'la page qui porte le début du nom',
    page(
      'fr',
      '<a href="/artistes/ada-lampe">Ada Lampe et la marée</a>',
      '<a href="/artistes/zinc">ZINC : Sel noir</a>',
      'Fermeture',
    ),
    ['Ada Lampe et la marée', 'ZINC'],
  ],
  [
    'a record that is a link as a whole',
    `<html lang="fr"><title>Sel</title><main><h1>Programme</h1>${['low-water', 'sel-noir', 'quai'].map((slug, n) => `<a href="/artiste/${slug}/"><div><h3>${['Low water', 'Sel noir (QC)', 'Marché du quai'][n]}</h3><p>Rock</p><p>1${n} mars 2027, 20 h</p></div></a>`).join('')}</main></html>`,
    ['Low water', 'Sel noir'],
  ],
  [
    'nobody behind a link to all of them, or to an evening',
    page(
      'en',
      'Low tide <a href="/artists/all">See more</a>',
      '<a href="/artists/closing-party">Closing Party</a>',
      'Doors',
    ),
    [],
  ],
  [
    'un programme qui mène aux artistes, dont certains n’ont pas de page',
    page(
      'fr',
      ...['sel-noir', 'quai', 'vitre', 'ruisso'].map(
        (slug) => `<a href="/artistes/${slug}">${slug.replace('-', ' ')}</a>`,
      ),
      'Marée basse',
      'Table ronde : jouer loin',
      'Atelier de nœuds',
    ),
    ['Marée basse', 'quai', 'ruisso', 'sel noir', 'vitre'],
  ],
])('%s', (_, html, names) => {
  expect(performersOn(html, 'https://rampe.example/programme')).toEqual(names)
})
