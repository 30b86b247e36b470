import { expect, it } from 'vitest'
import { performersOn } from './performers.fixture.ts'

const page = (site: string, line: string) => `<html lang="fr"><head><title>Sel - ${site}</title></head><body><main>
<h1>Nuit de sel</h1><p>Samedi 16 janvier 2027, 20 h</p><p>Grande salle</p>${line}</main></body></html>`

it.each<[site: string, line: string, players: readonly string[]]>([
  ['Chœur du Quai', '<p>Direction: Solveig Sel</p>', ['Solveig Sel']],
  ['Chœur du Quai', '<p>Dir. Solveig Sel</p>', ['Solveig Sel']],
  ['Orchestre du Quai', '<p>Solveig Sel, direction</p>', ['Solveig Sel']],
  ['Orchestre du Quai', '<p>Direction musicale : Solveig Sel</p>', ['Solveig Sel']],
  ['Quay Choir', '<p>Musical director: Solveig Sel</p>', ['Solveig Sel']],
  ['Opéra du Quai', '<dl><dt>Direction musicale</dt><dd>Solveig Sel</dd></dl>', ['Solveig Sel']],
  ['Quay Opera', '<dl><dt>Musical Director</dt><dd>Solveig Sel</dd></dl>', ['Solveig Sel']],
  ['Salle du Quai', '<dl><dt>Direction musicale</dt><dd>Solveig Sel</dd></dl>', []],
  ['Salle du Quai', '<p>Soliste : Ada Lampe, soprano</p><p>Direction : Solveig Sel</p>', ['Ada Lampe', 'Solveig Sel']],
  // Of a play, it is somebody's who does not stand on the stage
  ['Salle du Quai', '<p>Direction : Solveig Sel</p>', []],
  ['Opéra du Quai', '<p>Direction de la scène : Solveig Sel</p>', []],
  ['Chœur du Quai', '<p>Direction technique : Solveig Sel</p>', []],
])('%s: %s', (site, line, players) => {
  const own = performersOn(page(site, line), 'https://www.rampe.example/s/nuit').filter((name) => !site.includes(name))
  expect(own).toEqual(players)
})
