import { expect, it } from 'vitest'
import { performersOn, placesOn } from './performers.fixture.ts'

const page = (language: 'fr' | 'en', facts: readonly (readonly [string, string])[]) => `<html lang="${language}"><head>
<title>Sel | Le Quai</title></head><body><main><h1>Sel</h1><dl>${facts.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('')}</dl>
<p>${language === 'fr' ? 'Une histoire de mer et de lampes, pour toutes les oreilles.' : 'A story of the sea and of lamps, for all ears.'}</p></main></body></html>`
const DAY = { fr: ['Date', 'vendredi 12 mars 2027, 19 h 30'], en: ['When', 'Friday 12 March 2027, 7:30pm'] } as const
const URL = 'https://quai.example/sel/'
const TWO = 'Ivo Vantail, Mirelle Quai'

it.each<readonly ['fr' | 'en', string]>([
  ['fr', 'Avec'],
  ['fr', 'Au plateau'],
  ['fr', 'Jeu'],
  ['fr', 'Écrit et interprété par'],
  ['fr', 'Comédien·ne·s'],
  ['fr', 'Lu par'],
  ['fr', 'Rôles et interprètes'],
  ['fr', 'Sur le plateau'],
  ['fr', 'Qui joue ?'],
  ['en', 'With'],
  ['en', 'On stage'],
  ['en', 'Readers'],
  ['en', 'Written and performed by'],
  ['en', 'Full line-up'],
  ['en', 'Support act'],
  ['en', 'Band members'],
  ['en', 'Who’s playing?'],
])('a term that says who plays, in %s: %s', (language, term) => {
  const html = page(language, [DAY[language], [term, TWO]])
  expect(performersOn(html, URL)).toEqual(['Ivo Vantail', 'Mirelle Quai'])
  expect(placesOn(html, URL)).toEqual([])
})

it.each<readonly ['fr' | 'en', string]>([
  ['fr', 'Lumières'],
  ['fr', 'Graphisme'],
  ['en', 'Lighting'],
  ['en', 'Photos'],
])('neither a place nor who plays stands under it, in %s: %s', (language, term) => {
  const html = page(language, [DAY[language], [term, TWO]])
  expect([...performersOn(html, URL), ...placesOn(html, URL)]).toEqual([])
})

it.each<readonly ['fr' | 'en', string]>([
  ['fr', 'Église'],
  ['fr', 'Salle de spectacle'],
  ['fr', 'Bibliothèque'],
  ['fr', 'Espace'],
  ['fr', 'Où ça ?'],
  ['fr', 'Ça se passe où ?'],
  ['fr', 'On se retrouve à'],
  ['en', 'Room'],
  ['en', 'Church'],
  ['en', 'Gallery'],
  ['en', 'Library branch'],
  ['en', 'Where it’s happening'],
  ['en', 'Where is it?'],
  ['en', 'Hosted at'],
])('a term for a house, in %s: %s', (language, term) => {
  expect(placesOn(page(language, [DAY[language], [term, 'Marrow & Finch']]), URL)).toEqual(['Marrow & Finch'])
})

const fact = (
  language: 'fr' | 'en',
  rows: string,
) => `<html lang="${language}"><head><title>Sel | Le Quai</title></head>
<body><main><h1>Sel</h1>${rows}<p>Une histoire de mer et de lampes, for all ears.</p></main></body></html>`

it.each<readonly ['fr' | 'en', string]>([
  ['fr', 'Date(s)'],
  ['fr', 'Date de l’événement'],
  ['fr', 'Vernissage'],
  ['en', 'Next session'],
  ['en', 'Finish'],
  ['en', 'Previews'],
])('what labels a day is no place, in %s: %s', (language, label) => {
  expect(placesOn(fact(language, `<p><b>${label}</b> : ${DAY[language][1]}</p>`), URL)).toEqual([])
})

it.each<readonly ['fr' | 'en', string]>([
  ['fr', 'Librairie Orval-Quai'],
  ['fr', 'Camping du Vantail'],
  ['en', 'Vantail Bookshop'],
  ['en', 'Quince Bandstand'],
])('a house by its noun, below the day, in %s: %s', (language, house) => {
  expect(placesOn(fact(language, `<p>${DAY[language][1]}</p><p>${house}</p>`), URL)).toEqual([house])
})

it.each<readonly ['fr' | 'en', string]>([
  ['fr', 'cajón'],
  ['fr', 'contre-ténor'],
  ['fr', 'pieds'],
  ['en', 'hurdy-gurdy'],
  ['en', 'button accordion'],
  ['en', 'low whistle'],
])('who plays what, in %s: %s', (language, what) => {
  const rows = `<p>${DAY[language][1]}</p><p>${['Ivo Vantail', 'Mirelle Quai'].map((name) => `${name}, ${what}`).join('<br>')}</p>`
  expect(performersOn(fact(language, rows), URL)).toEqual(['Ivo Vantail', 'Mirelle Quai'])
})

it('days in terms, and their places', () => {
  const html = `<html lang="fr"><head><title>Concerts | Le Quai</title></head><body><main><h1>Concerts</h1><dl>
<dt>Samedi 9 janvier 2027, 20 h<br>Chapelle du Vantail</dt><dd><b>Messe du sel</b></dd><dd>Entrée libre</dd>
<dt>Dimanche 10 janvier 2027, 17 h<br>Grange de Pré-Vieux</dt><dd><b>Chants du quai</b></dd><dd>Entrée libre</dd></dl></main></body></html>`
  expect(placesOn(html, 'https://quai.example/concerts/')).toEqual(['Chapelle du Vantail', 'Grange de Pré-Vieux'])
})

it.each<readonly ['fr' | 'en', string, string, string]>([
  ['fr', 'Lieu', 'Coin des contes', 'Succursale de Pré-Vieux'],
  ['en', 'Location', 'Story Nook', 'Quince Grove Branch'],
])('a branch beside its room is no town, in %s', (language, term, room, branch) => {
  const label = language === 'fr' ? 'Bibliothèque' : 'Library'
  expect(placesOn(page(language, [DAY[language], [term, room], [label, branch]]), URL)).toEqual([room])
})
