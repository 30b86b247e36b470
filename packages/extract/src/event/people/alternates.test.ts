import { expect, it } from 'vitest'
import { performersByDay } from './performers.fixture.ts'

const opera = (lang: string, label: string, days: readonly string[], cast: string): string =>
  `<html lang="${lang}"><head><title>Sel | Opéra du Quai</title></head><body><main><h1>Sel</h1><table>${days.map((day) => `<tr><td>${day}</td><td>20:00</td></tr>`).join('')}</table><h3>${label}</h3>${cast}</main></body></html>`

it.each<readonly [what: string, html: string, byDay: Readonly<Record<string, readonly string[]>>]>([
  [
    'par des jours entre parenthèses',
    opera(
      'fr',
      'Solistes',
      ['Vendredi 15 janvier 2027', 'Dimanche 17 janvier 2027', 'Mardi 19 janvier 2027'],
      '<div><div>La sirène</div><div>Clara Lampe</div></div><div><div>Wouter</div><div>Hugo Salva (15, 19/01)</div></div><div><div>Wouter</div><div>Joris Petit (17/01)</div></div>',
    ),
    {
      '2027-01-15T20:00': ['Clara Lampe', 'Hugo Salva'],
      '2027-01-17T20:00': ['Clara Lampe', 'Joris Petit'],
      '2027-01-19T20:00': ['Clara Lampe', 'Hugo Salva'],
    },
  ],
  [
    'by days with their month',
    opera(
      'en',
      'Cast',
      ['Friday 15 January 2027', 'Sunday 17 January 2027'],
      '<ul><li>Viola: Clara Lampe (15 January)</li><li>Viola: Simone Quay (17 January)</li><li>Orsino: Hugo Bolt</li></ul>',
    ),
    { '2027-01-15T20:00': ['Clara Lampe', 'Hugo Bolt'], '2027-01-17T20:00': ['Hugo Bolt', 'Simone Quay'] },
  ],
  [
    'nobody by an age or a single bracket',
    opera(
      'en',
      'Cast',
      ['Friday 15 January 2027', 'Sunday 17 January 2027'],
      '<p>Clara Lampe (15)</p><p>Hugo Bolt (9)</p>',
    ),
    { '2027-01-15T20:00': ['Clara Lampe', 'Hugo Bolt'], '2027-01-17T20:00': ['Clara Lampe', 'Hugo Bolt'] },
  ],
])('who alternates: %s', (_, html, byDay) => {
  expect(performersByDay(html, 'https://rampe.example/sel')).toEqual(byDay)
})
