import { expect, it } from 'vitest'
import { card, list, placesOn } from './place-shapes.fixture.ts'

/** A page of one event that says in a sentence where it is. */
const placeOf = (sentence: string, language: 'fr' | 'en'): readonly string[] => {
  const day = language === 'fr' ? '12 mars 2027, 20 h' : '12 March 2027, 8pm'
  const body = `<p>${day}</p><p>${sentence}</p>`
  return placesOn({ site: 'Moss & Daughters', title: 'Nuit bleue', path: '/e/nuit-bleue', body, language })
}

it.each<[string, string]>([
  ['Le concert aura lieu à la Chapelle Ste. Brigide, 20 h.', 'Chapelle Ste. Brigide'],
  ['Le concert aura lieu au Théâtre municipal de Tournebec.', 'Théâtre municipal de Tournebec'],
  ['Le spectacle sera présenté au Centre culturel Jean-Prou.', 'Centre culturel Jean-Prou'],
  ['Rendez-vous à la Maison communautaire du Quai.', 'Maison communautaire du Quai'],
  ['Une soirée à la Salle des fêtes d’Orval, à 20 h.', 'Salle des fêtes d’Orval'],
  ['Concert à l’Église anglicane Saint-Luc.', 'Église anglicane Saint-Luc'],
  ['Le récital se tiendra à l’auditorium du collège Sainte-Marie.', 'auditorium du collège Sainte-Marie'],
  ['Exposition présentée à la Galerie municipale d’Orval jusqu’au soir.', 'Galerie municipale d’Orval'],
  ['La troupe joue à la Maison communautaire du Quai en mars.', 'Maison communautaire du Quai'],
  ['On se retrouve au Bar à voiles.', 'Bar à voiles'],
  ['À la Nef des fous, 20 h.', 'Nef des fous'],
  ['Projection au Cinéma Le Beaumont.', 'Cinéma Le Beaumont'],
  ['Au parc de la Gare, en cas de pluie à l’aréna.', 'parc de la Gare'],
  ['Lecture à la bibliothèque Ada-Lampe.', 'bibliothèque Ada-Lampe'],
  ['ATTENTION : à la Chapelle des Pénitents', 'Chapelle des Pénitents'],
  ['Nous organisons une soirée à même le centre communautaire d’Orval.', 'centre communautaire d’Orval'],
  ['Le récital se tiendra au sein du centre communautaire d’Orval.', 'centre communautaire d’Orval'],
  ['Un verre est offert au bar.', ''],
  ['Zone calme dans le foyer.', ''],
])('reads the whole name of a house in a French sentence: %s', (sentence, place) => {
  expect(placeOf(sentence, 'fr')).toEqual([place])
})

it.each<[string, string]>([
  ['Reading at Ashby Public Library', 'Ashby Public Library'],
  ['Opening reception at Gallery 44.', 'Gallery 44'],
  ['Screening at Firebug, doors 7pm.', 'Firebug'],
  ['The choir sings at St Brannoc’s Church.', 'St Brannoc’s Church'],
  ['The Hexagon at Stowbeck School', 'The Hexagon at Stowbeck School'],
  ['The concert takes place at St. Osyth’s Parish Church.', 'St. Osyth’s Parish Church'],
  ['Upstairs at The Packhorse', 'The Packhorse'],
  ['At Moss Hall, if wet in the barn.', 'Moss Hall'],
  ['Drinks are served at the bar.', ''],
])('reads what is done in a house as no part of its name: %s', (sentence, place) => {
  expect(placeOf(sentence, 'en')).toEqual([place])
})

it.each<[string, string, 'en' | 'fr']>([
  ['Brass and voices. Note: evening! At the Legion Hall, 40 Railway Street.', 'Legion Hall @ 40 Railway Street', 'en'],
  ['Schubert et un tango. À l’église Sainte-Ada.', 'église Sainte-Ada', 'fr'],
  ['À l’église Sainte-Ada, avec un tango.', 'église Sainte-Ada', 'fr'],
  ['Two monks keep silent. In the Library of Ashby Abbey a cat speaks.', '', 'en'],
  ['Deux moines se taisent. Dans la bibliothèque du couvent, un chat parle.', '', 'fr'],
])('reads a sentence that says no more than where, far from the day: %s', (sentence, place, language) => {
  const body = list(
    ...['Zinc', 'Vitre'].map((name, n) =>
      card(name, `${n + 12} ${language === 'fr' ? 'mars 2027, 20 h' : 'March 2027, 8pm'}`, 'Ada Lampe', sentence),
    ),
  )
  expect(new Set(placesOn({ site: 'Nébuleuse', title: 'Agenda', language, body }))).toEqual(new Set([place]))
})

it.each<[string, string, 'en' | 'fr']>([
  ['Orval – au HANGAR', 'HANGAR @ Orval', 'fr'],
  ['Ashby – at the HANGAR', 'HANGAR @ Ashby', 'en'],
  ['Samedi – au HANGAR', 'HANGAR', 'fr'],
  ['Saturday – at the HANGAR', 'HANGAR', 'en'],
])('reads the town in front of a house: %s', (line, place, language) => {
  expect(placeOf(line, language)).toEqual([place])
})

it.each<[string, 'en' | 'fr']>([
  ['Sainte-Ada-de-la-Prade (Mauricie)', 'fr'],
  ['Orval (Loire-Atlantique)', 'fr'],
  ['Orval (Brabant wallon)', 'fr'],
  ['Ashby (North Yorkshire)', 'en'],
  ['Ashby (Co. Mayo)', 'en'],
  ['Ashby (Nova Scotia)', 'en'],
])('reads a town with its region over the house: %s', (town, language) => {
  const day = language === 'fr' ? '12 mars 2027, 20 h' : '12 March 2027, 8pm'
  const body = `<p>${day}</p><h3>${town}</h3><div>Priory of the Oaks - Early Music House</div>`
  const places = placesOn({ site: 'Moss & Daughters', title: 'Nuit bleue', path: '/e/nuit-bleue', body, language })
  expect(places).toEqual([`Priory of the Oaks - Early Music House @ ${town}`])
})
