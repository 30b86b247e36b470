import { expect, it } from 'vitest'
import { calledTo } from './place-calls.ts'
import { placesOn } from './place-shapes.fixture.ts'

it.each([
  // People are called there.
  ['Find us at the Moss Hall', 'Moss Hall', 'Retrouvez-nous à la Maison du Fanal', 'Maison du Fanal'],
  [
    'Come along to the Lamp Institute',
    'Lamp Institute',
    'Venez nous rejoindre au local des Anciens',
    'local des Anciens',
  ],
  ['Join us in the Reel Room', 'Reel Room', 'Rejoignez-nous au Zinc', 'Zinc'],
  ['Meet outside Ashby Library', 'Ashby Library', 'Départ devant la mairie d’Orval', 'mairie d’Orval'],
  [
    'Meeting point: bandstand, Lamp Green',
    'bandstand, Lamp Green',
    'Rassemblement au kiosque à musique',
    'kiosque à musique',
  ],
  ['Meet at Box Office', 'Box Office', 'RDV Office de tourisme', 'Office de tourisme'],
  ['See you at Lantern Yard!', 'Lantern Yard', 'RDV au Fanal bleu', 'Fanal bleu'],
  ['tonight!!! Live at The Tin Lantern', 'The Tin Lantern', 'Ce soir : RDV au Fanal', 'Fanal'],
  // What is played is there.
  ['Now playing at the Lamp', 'Lamp', 'À l’affiche du Fanal', 'Fanal'],
  [
    'Taking place in the walled garden at Moss House',
    'walled garden at Moss House',
    'Présenté dans la cour du prieuré',
    'cour du prieuré',
  ],
  [
    'On display in the foyer of Ashby Library',
    'foyer of Ashby Library',
    'Exposé à la Galerie Ada-Lampe',
    'Galerie Ada-Lampe',
  ],
  ['Streamed from The Salt Room', 'The Salt Room', 'Diffusé depuis le Fanal, Orval', 'Fanal, Orval'],
  [
    'Performances at The Salt Box',
    'The Salt Box',
    'Le récital aura lieu en la collégiale Sainte-Ada',
    'collégiale Sainte-Ada',
  ],
  ['screening @ Lamp 12', 'Lamp 12', 'Projection au Fanal', 'Fanal'],
  // It was to be elsewhere.
  ['Moved to Lantern Social due to demand', 'Lantern Social', 'Déplacé au Zinc en raison de la pluie', 'Zinc'],
  ['NEW VENUE: The Salt Box', 'The Salt Box', 'Nouveau lieu : Le Fanal', 'Le Fanal'],
  ['Where? Salt Arts. When? At dusk.', 'Salt Arts', 'Où ? Au Fanal. Quand ? Le soir.', 'Fanal'],
  // In a part of it.
  ['upstairs in Tanner House', 'Tanner House', 'À bord du Marie-Sel', 'Marie-Sel'],
  ['on the lawn behind Lamp Cottage', 'Lamp Cottage', 'Sur le parvis de la cathédrale', 'parvis de la cathédrale'],
  // What goes on behind it.
  [
    'Meet at the bandstand, then a walk through the lanes',
    'bandstand',
    'RDV au kiosque puis balade dans le bourg',
    'kiosque',
  ],
  // Who has it as a guest.
  [
    'The Moss Arts Centre welcomes the company for three nights',
    'The Moss Arts Centre',
    'La Maison du Fanal accueille la troupe pour deux soirs',
    'La Maison du Fanal',
  ],
])('calls to a place: %s', (english, place, french, lieu) => {
  expect([calledTo(english), calledTo(french)]).toEqual([place, lieu])
})

it.each([
  ['Live and Let Lamp', 'Sous le soleil exactement'],
  ['See you at Easter', 'Rendez-vous à 19 h'],
  ['On the road again', 'Sur la route du sel'],
  ['Join us for an evening of songs', 'Venez chanter avec nous'],
  ['Meet the makers', 'Départ à 14 h'],
  ['Moved to tears', 'Présenté en français'],
  ['Inside Out', 'En direct de la lune, un conte'],
  ['Come to the ball, old friend', 'Venez au bal masqué ce samedi'],
  ['Hosted by Ada Lampe', 'Départ de la retraite devant la mairie'],
  ['Presented by the Moss Hall Club', 'Présenté par la Maison du Fanal'],
  ['Live in Ashby', 'Rendez-vous à Orval'],
  ['Performed in French', 'Présenté en français'],
  ['Tonight: The Tin Lamps', 'Ce soir : Ada Lampe'],
  ['Streamed on Lamp Radio', 'Rendez-vous sur notre site'],
  ['On stage at the Moss Festival', 'Joué au Festival du Fanal'],
  ['Playing at being grown up', 'Joué à guichets fermés'],
])('calls to no place: %s · %s', (english, french) => {
  expect([calledTo(english), calledTo(french)]).toEqual([undefined, undefined])
})

it.each<[string, string, 'fr' | 'en']>([
  ['Moved to Lantern Social due to demand', 'Lantern Social', 'en'],
  ['Come along to the Lamp Institute, Ashby', 'Lamp Institute @ Ashby', 'en'],
  ['Venez nous rejoindre au local des Anciens', 'local des Anciens', 'fr'],
  ['La Maison du Fanal accueille la troupe pour deux soirs', 'La Maison du Fanal', 'fr'],
])('reads the place that a line calls to: %s', (line, place, language) => {
  const day = language === 'fr' ? '12 mars 2027, 20 h' : '12 March 2027, 8pm'
  const body = `<p>${day}</p><p>${line}</p>`
  expect(placesOn({ site: 'Moss & Daughters', title: 'Nuit bleue', path: '/e/nuit-bleue', body, language })).toEqual([
    place,
  ])
})
