import { expect, it } from 'vitest'
import { performersOn } from './performers.fixture.ts'

const page = (site: string, head: string, ...names: readonly string[]) =>
  `<html><head><title>${head} – ${site}</title></head><body><main><h1>${head}</h1>
${names.map((name, n) => `<article><h3><a href="/e/${n}">${name}</a></h3><p>Saturday, January ${n + 10}, 2027, 8 p.m.</p></article>`).join('\n')}</main></body></html>`

const BANDS = ['Hollow Reed', 'The Lamplighters', 'Cold Quay']
const GROUPES = ['Les Trois Marées', 'Chien Boiteux', 'Fanfare du Quai', 'sel et cendres']

it.each<[string, string, readonly string[]]>([
  ['a list of concerts', page('The Quay', 'Upcoming Concerts', ...BANDS), BANDS],
  ['une liste de concerts', page('Le Quai', 'Concerts à venir', ...GROUPES), GROUPES.slice(0, 3)],
  ['gigs, but not the evenings among them', page('Seven Lamps', 'Gigs', ...BANDS, 'Open Mic'), BANDS],
  ['no list of other things', page('The Quay', 'What’s On', 'Hollow Reed', 'Salt and Ashes', 'Cold Quay'), []],
  ['ni de théâtre', page('Le Quai', 'Théâtre', 'Chien Boiteux', 'Sel et Cendres', 'Quai Ouest'), []],
  [
    'no concerts called by what is played',
    page('The Quay', 'Concerts', 'Winter Light', 'Schubert: Winterreise', 'Carols by Candlelight', 'The Seasons'),
    [],
  ],
  ['where none is told to be an act', page('The Quay', 'Concerts', 'Winter Light', 'Cold Quay', 'Salt and Ashes'), []],
  ['nor those of one ensemble', page('Quay Chamber Choir', 'Concerts', 'Winter Light', 'The Drovers', 'Cold Quay'), []],
])('reads who plays: %s', (_, html, performers) => {
  expect(performersOn(html, 'https://quai.example/page')).toEqual([...performers].sort())
})
