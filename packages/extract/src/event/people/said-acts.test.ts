import { expect, it } from 'vitest'
import { performersOn, placesOn } from './performers.fixture.ts'

const page = (told: string) =>
  `<html><head><title>Le sel des jours</title></head><body><main><h1>Le sel des jours</h1>
<p>Saturday, January 9, 2027, 8 p.m.</p>${told}</main></body></html>`
const label = (name: string, value: string) => page(`<p><strong>${name}</strong> : ${value}</p>`)
const list = (name: string, ...items: readonly string[]) =>
  page(`<h3>${name}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)

it.each<[string, string, readonly string[]]>([
  ['any words', label('Avec', 'Passe ton tour demain'), ['Passe ton tour demain']],
  ['whatever they begin with', label('With', 'Our Wednesday Geese'), ['Our Wednesday Geese']],
  ['of a French verb', label('Avec', 'Mon Sel'), ['Mon Sel']],
  ['no remark', label('Avec', 'sous-titres anglais'), []],
  ['no group without a name', label('Avec', 'Élèves de la région'), []],
  ['no sentence', label('With', 'Club debut. Bring a chair'), []],
  ['nor a state', label('With', 'Tickets only – call us'), []],
  [
    'a list in which one has no capitals',
    list('Cast', 'The Lampwicks', 'salt in aisle nine', 'Ada Lampe'),
    ['Ada Lampe', 'The Lampwicks', 'salt in aisle nine'],
  ],
  [
    'une liste où l’un n’a pas de majuscules',
    list('Distribution', 'Ada Lampe', 'les mains pleines', 'Trio Ruisso'),
    ['Ada Lampe', 'Trio Ruisso', 'les mains pleines'],
  ],
  ['nobody in a list', list('Cast', 'Ada Lampe', 'and many more', 'Tom Verrier'), ['Ada Lampe', 'Tom Verrier']],
])('a label makes a name of %s', (_, html, performers) => {
  expect(performersOn(html, 'https://quai.example/sel')).toEqual([...performers].sort())
})

it.each<[string, string, readonly string[]]>([
  ['behind a label', label('With', 'Low Lamp Theatre'), []],
  ['in a list', list('Distribution', 'Théâtre du Sel', 'Ada Lampe', 'Les Lampions'), []],
  ['but where it is played', page('<p><b>With</b> : Ada Lampe</p><p>Théâtre du Sel, Brumes</p>'), ['Théâtre du Sel']],
])('a company that is said to play is no place: %s', (_, html, places) => {
  expect(placesOn(html, 'https://quai.example/sel')).toEqual(places)
})
