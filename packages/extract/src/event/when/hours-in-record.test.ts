import { expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

/** When the events of a list are played; a series begins with its first. */
function starts(...records: readonly string[]): string[] {
  const html = `<html><head><title>Saison | La Rampe</title></head><body><main><h1>Saison</h1><ul>${records.map((record) => `<li>${record}</li>`).join('')}</ul></main></body></html>`
  const { claims } = extract(captured(html, { url: 'https://rampe.example/saison' }), { markup: 'ignore' })
  const walls = claims.flatMap(({ property, value }) =>
    property === 'startDate' && value.kind === 'time' ? [value.wall] : [],
  )
  return [...new Set(walls)].sort()
}

it.each([
  [
    'over the day, with house and price',
    [
      '<h3>Sel</h3><p>20 h 30 · Salle des Câbles · 25 $</p><div>14 mars 2026</div>',
      '<h3>Encre</h3><p>19 h · Salle du Quai · 25 $</p><div>21 mars 2026</div>',
    ],
    ['2026-03-14T20:30', '2026-03-21T19:00'],
  ],
  [
    'in English',
    [
      '<h3>Salt</h3><p>7:30 pm | Cable Hall</p><p>Words.</p><div>14 March 2026</div>',
      '<h3>Ink</h3><p>8 pm | Quay Hall</p><p>Words.</p><div>21 March 2026</div>',
    ],
    ['2026-03-14T19:30', '2026-03-21T20:00'],
  ],
  [
    'several, each with its doors and a button',
    [
      '<h3>Salt</h3><div><em>14</em> March 2026</div><ul><li><span class="t">6:45pm</span> <span>doors 6</span> <a href="/b/1">Tickets</a></li><li><span class="t">9:00pm</span> <span>doors 8:30</span> <a href="/b/2">Tickets</a></li></ul>',
      '<h3>Ink</h3><div><em>21</em> March 2026</div><ul><li><span class="t">6:45pm</span> <span>doors 6</span> <a href="/b/3">Tickets</a></li><li><span class="t">9:00pm</span> <b>Sold out</b></li></ul>',
    ],
    ['2026-03-14T18:45', '2026-03-14T21:00', '2026-03-21T18:45', '2026-03-21T21:00'],
  ],
  [
    'two lines with an hour belong to no day for certain',
    [
      '<h3>Sel</h3><p>18 h · Souper</p><p>20 h · Salle des Câbles</p><div>14 mars 2026</div>',
      '<h3>Encre</h3><p>18 h · Souper</p><p>19 h · Salle du Quai</p><div>21 mars 2026</div>',
    ],
    ['2026-03-14', '2026-03-21'],
  ],
  [
    'the only one of a paragraph that begins with its day',
    [
      '<p><b>Samedi 14 mars 2026</b> : <b>Sel</b>. Réservez avant 18 h. Une marche de nuit avec Ada Lampe, qui commence à vingt heures au pied du phare.</p>',
      '<p><b>Saturday 21 March 2026</b>. <b>Ink</b>. Two poets read from their new books and from letters nobody has seen. Half seven in the hall.</p>',
    ],
    ['2026-03-14T20:00', '2026-03-21T19:30'],
  ],
  [
    'of several in a paragraph none is sure',
    [
      '<p><b>Samedi 14 mars 2026</b> : <b>Sel</b>. On mange ensemble à 18 h, on chante à 20 h et on danse à 22 h.</p>',
      '<p><b>Samedi 21 mars 2026</b> : <b>Encre</b>. On mange ensemble à 18 h, on chante à 20 h et on danse à 22 h.</p>',
    ],
    ['2026-03-14', '2026-03-21'],
  ],
  [
    'an hour in the middle of a sentence is of something else',
    [
      '<h3>Sel</h3><p>Le bar ouvre ses portes bien avant 18 h ce soir-là.</p><div>14 mars 2026</div>',
      '<h3>Encre</h3><p>On y parle de 20 h de marche en forêt.</p><div>21 mars 2026</div>',
    ],
    ['2026-03-14', '2026-03-21'],
  ],
])('%s', (_, records, expected) => {
  expect(starts(...records)).toEqual(expected)
})
