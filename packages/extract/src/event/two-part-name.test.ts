import { expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { readScene } from './read.ts'

it.each<readonly [title: string, head: string, name: string]>([
  ['Clara Lampe: Nuit bleue | La Rampe', '<h1><span>Clara Lampe</span> Nuit bleue</h1>', 'Clara Lampe – Nuit bleue'],
  ['Clara Lampe – Nuit bleue', '<h1>Clara Lampe</h1><h2>Nuit bleue</h2>', 'Clara Lampe – Nuit bleue'],
  ['Clara Lampe – Nuit bleue', '<p class="artiste">Clara Lampe</p><h1>Nuit bleue</h1>', 'Clara Lampe – Nuit bleue'],
  ['Clara Lampe - Nuit bleue', '<p class="auteur">CLARA LAMPE</p><h1>Nuit bleue</h1>', 'Nuit bleue'],
  ['Salt by Clara Lampe', '<h1>Salt</h1><p class="show-author">by Clara Lampe</p>', 'Salt'],
  ['Nuit bleue, Clara Lampe', '<h1>Nuit bleue</h1><h3>Clara Lampe</h3>', 'Clara Lampe – Nuit bleue'],
  ['Clara Lampe Nuit bleue', '<h1>Clara Lampe<br>Nuit bleue</h1>', 'Clara Lampe – Nuit bleue'],
  ['La grande nuit bleue | La Rampe', '<h1>La grande<br>nuit bleue</h1>', 'La grande nuit bleue'],
  [
    'La grande nuit bleue',
    '<h1><div>La grande</div><div>nuit bleue</div><div>Création</div></h1>',
    'La grande nuit bleue',
  ],
  ['Nuit bleue', '<h1>Nuit bleue</h1><h2>Une histoire vraie</h2>', 'Nuit bleue'],
  ['Nuit bleue | Théâtre de la Rampe', '<h2>Théâtre de la Rampe</h2><h1>Nuit bleue</h1>', 'Nuit bleue'],
  ['Lampe + Ruisso + Sel', '<h1>Lampe</h1><h2>+ Ruisso<br>+ Sel</h2>', 'Lampe + Ruisso + Sel'],
  ['The Lamps + Quay Boys | La Rampe', '<h1>The Lamps</h1><p>+ Quay Boys</p><p>+ Guests</p>', 'The Lamps + Quay Boys'],
  ['Lampe | La Rampe', '<h1>Lampe</h1><h2>+ Ruisso</h2>', 'Lampe'],
  ['Nuit bleue', '<h2>Les Lundis du quai</h2><h1>Nuit bleue</h1>', 'Nuit bleue'],
])('under “%s”, %s is called %s', (title, head, name) => {
  const html = `<html lang="fr"><head><title>${title}</title></head><body><main>${head}<p>14 mars 2026, 20 h</p></main></body></html>`
  const { readings } = readScene(pageOf(captured(html, { url: 'https://rampe.example/s/12' })))
  expect(readings.map((reading) => reading.name)).toEqual([name])
})
