import { describe, expect, it } from 'vitest'
import { card, list, placesOn } from './place-shapes.fixture.ts'

const night = (name: string, day: string, where: string): string => card(name, `${day} 2027, 20 h`, where)

const FACTS = 'Ada Lampe, voix</p><p>Noé Quai, piano</p><p>Un cycle entier, sans entracte.</p><p>Places rares</p><p>'

/** The place of a record, on a page of three. */
const placeAs = (...where: readonly string[]): readonly string[] =>
  placesOn({
    site: 'Nébuleuse',
    title: 'Agenda',
    body: list(...where.map((text, n) => night(['Zinc', 'Vitre', 'Mirabelle'][n] ?? '', `${n + 12} mars`, text))),
  })

describe('a house and its town, as records write them', () => {
  it.each<[form: string, where: readonly string[], places: readonly string[]]>([
    [
      'the town in a bracket',
      ['The Mill (Dover)', 'Le Zinc (Rezé)', 'Parish Hall (Thornley)'],
      ['The Mill @ Dover', 'Le Zinc @ Rezé', 'Parish Hall @ Thornley'],
    ],
    [
      'the house in capitals behind a word that leads to it',
      ['at GROOVE, Dover', 'au ZINC, Rezé', 'aux LILAS, Théâtre du Quai'],
      ['GROOVE @ Dover', 'ZINC @ Rezé', 'Théâtre du Quai @ LILAS'],
    ],
    [
      'the house in a bracket',
      ['Dover (The Mill)', 'Rezé (Le Zinc)', 'Thornley (Parish Hall)'],
      ['The Mill @ Dover', 'Le Zinc @ Rezé', 'Parish Hall @ Thornley'],
    ],
    [
      'the hour behind',
      ['Collégiale Saint-Roch, 17h30', 'Temple du Haut, Montil, 17h', 'Parish Hall, 7.30pm'],
      ['Collégiale Saint-Roch', 'Temple du Haut @ Montil', 'Parish Hall'],
    ],
    [
      'a well-known city in front',
      ['Leicester, Firebug', 'Sheffield, Tanner Yard (new date)', 'Dublin, Salt Room, Dublin Comedy Fortnight'],
      ['Firebug @ Leicester', 'Tanner Yard @ Sheffield', 'Salt Room @ Dublin'],
    ],
    [
      'une ville connue devant',
      ['Rennes, Firmament', 'Lyon, Zinc bleu', 'Namur, Le Ponton'],
      ['Firmament @ Rennes', 'Zinc bleu @ Lyon', 'Le Ponton @ Namur'],
    ],
    [
      'words behind a department',
      ['Le Zinc, Rezé (44) première', 'Salle des fêtes, Orval (35) (création)', 'Le Bief, Alma (72)'],
      ['Le Zinc @ Rezé (44)', 'Salle des fêtes @ Orval (35)', 'Le Bief @ Alma (72)'],
    ],
    [
      'a house in a sentence of its own',
      ['Grande salle de Rezé-dessus. Animation : Ada Lampe', 'Ashby Parish Hall. Bring a cushion', 'Le Zinc, Rezé'],
      ['Grande salle de Rezé-dessus', 'Ashby Parish Hall', 'Le Zinc @ Rezé'],
    ],
    [
      'a numbered label',
      ['Venue 1: The Salt Studio', 'Lieu 2 : Le Zinc', 'Stage 3: The Net Loft'],
      ['The Salt Studio', 'Le Zinc', 'The Net Loft'],
    ],
    [
      'the house behind its hall',
      ['Pelican Hall, Quay Arts Centre', 'Le Merle, Théâtre municipal', 'Salt Room, Ashby'],
      ['Pelican Hall, Quay Arts Centre', 'Le Merle', 'Salt Room @ Ashby'],
    ],
    [
      'on what occasion',
      ['Puppet Day, Market Place, Ashby', 'Ashby Puppet Day, The Mill, Ashby', 'Festival Hall, Ashby'],
      ['Market Place @ Ashby', 'The Mill @ Ashby', 'Festival Hall @ Ashby'],
    ],
    [
      'à quelle occasion',
      [
        'Festival Les Sabots, parc du Prieuré, Orval (24)',
        'Nuit de la lecture, médiathèque Ada-Lampe',
        'Le Zinc, Rezé (44)',
      ],
      ['parc du Prieuré @ Orval (24)', 'médiathèque Ada-Lampe', 'Le Zinc @ Rezé (44)'],
    ],
    [
      'à quel festival, sans rien de français',
      [
        'Festival Pas Pas, Théâtre Vermeil',
        'Festival Ping Pong, Salle Ada-Lampe',
        'Festival Tic Tac, Orval-le-Port (76)',
      ],
      ['Théâtre Vermeil', 'Salle Ada-Lampe', 'Festival Tic Tac @ Orval-le-Port (76)'],
    ],
    [
      'a city with an article behind its house',
      ['Fonderie, Le Mans', 'Filature, La Rochelle', 'Orval, Le Mans bleu'],
      ['Fonderie @ Le Mans', 'Filature @ La Rochelle', 'Le Mans bleu @ Orval'],
    ],
    [
      'a hall, and its house in a bracket',
      ['Salle Ada-Lampe (Centre culturel du Sel)', 'Reel Room (Moss Arts Centre)', 'Polyvalente Ada-Sel (auditorium)'],
      ['Salle Ada-Lampe', 'Reel Room', 'Polyvalente Ada-Sel'],
    ],
    [
      'a hall between its house and the town, or in front of both',
      ['Les Forges, grande salle, Orval', 'Screen 3, The Lamp, Ashby', 'Palais du Sel – Salle Ada-Lampe – Orval'],
      ['Les Forges, grande salle @ Orval', 'Screen 3, The Lamp @ Ashby', 'Palais du Sel, Salle Ada-Lampe @ Orval'],
    ],
    [
      'a part that bears a number',
      ['Gate 3, Moss Showgrounds', 'Rm 114, Salt College', 'Bay 7, Lamp Sheds, Ashby'],
      ['Gate 3, Moss Showgrounds', 'Rm 114, Salt College', 'Bay 7, Lamp Sheds @ Ashby'],
    ],
    [
      'how one comes in, and where it lies',
      [
        'Chapelle du Sel, entrée par la cour',
        'Foyer rural (derrière la mairie), Saint-Loup-du-Sel',
        'Moss Grange (3 mi. south of Ashby)',
      ],
      ['Chapelle du Sel', 'Foyer rural @ Saint-Loup-du-Sel', 'Moss Grange'],
    ],
    [
      'doors in front of the house',
      ['Doors 7.30pm, The Salt Hall, Ashby', 'Portes à 19 h 30, Le Zinc, Orval', 'The Mill, Ashby'],
      ['The Salt Hall @ Ashby', 'Le Zinc @ Orval', 'The Mill @ Ashby'],
    ],
    [
      'the street in a bracket',
      ['Place de la Gare (rue du Quai)', 'The Mill (Bridge Street)', 'Le Zinc (chemin de la Digue)'],
      ['Place de la Gare @ rue du Quai', 'The Mill @ Bridge Street', 'Le Zinc @ chemin de la Digue'],
    ],
    [
      'the street below a label, without a number',
      [
        'Lieu :</p><p>Salle des fêtes</p><p>rue de la Digue',
        'Where:</p><p>Parish Hall</p><p>Chapel Street',
        'Lieu : Le Zinc',
      ],
      ['Salle des fêtes @ rue de la Digue', 'Parish Hall @ Chapel Street', 'Le Zinc'],
    ],
    [
      'the street below a name that says no house, in one element of a long record',
      [
        `${FACTS}<span>The Old Sail Loft<br>6 Wharf Lane, Ashby</span>`,
        `${FACTS}<span>Parish Church<br>41 Church Hill Road, Ashby</span>`,
        `${FACTS}<span>Le Grand Fanal<br>6, rue du Quai, Alma</span>`,
      ],
      [
        'The Old Sail Loft @ 6 Wharf Lane, Ashby',
        'Parish Church @ 41 Church Hill Road, Ashby',
        'Le Grand Fanal @ 6, rue du Quai, Alma',
      ],
    ],
    [
      'the town in front',
      ['Dover, The Mill', 'Thorny, Salle des fêtes', 'Thornley, Parish Hall'],
      ['The Mill @ Dover', 'Salle des fêtes @ Thorny', 'Parish Hall @ Thornley'],
    ],
    [
      'the town in front, as the other records say',
      ['Orlens, église Saint-Roch', 'Orlens, Pré aux Loups', 'Les Sornes, chapelle du Haut'],
      ['église Saint-Roch @ Orlens', 'Pré aux Loups @ Orlens', 'chapelle du Haut @ Les Sornes'],
    ],
    [
      'the town in front, in English, as the other records say',
      ['Orley, Weir Barn', 'Orley, Firmament', 'The Marles, Corn Exchange Theatre'],
      ['Weir Barn @ Orley', 'Firmament @ Orley', 'Corn Exchange Theatre @ The Marles'],
    ],
    [
      'the town in front and the street behind',
      ['Orlens, Grange de la Cure, rue du Four 3', 'Ashby, Weir Barn, 12 Mill Lane', 'Le Zinc, Rezé, 4 rue de la Paix'],
      [
        'Grange de la Cure @ rue du Four 3, Orlens',
        'Weir Barn @ 12 Mill Lane, Ashby',
        'Le Zinc @ 4 rue de la Paix, Rezé',
      ],
    ],
    [
      'a point between',
      ['The Mill · Dover', 'Le Zinc · Rezé', 'L’Anticyclone • Welbourg'],
      ['The Mill @ Dover', 'Le Zinc @ Rezé', 'L’Anticyclone @ Welbourg'],
    ],
    [
      'a town that begins as a harbour does',
      ['Tenter Loft, Port Marl', 'Parish Hall (Port Marl)', 'PORT MARL – Le Zinc'],
      ['Tenter Loft @ Port Marl', 'Parish Hall @ Port Marl', 'Le Zinc @ PORT MARL'],
    ],
    ['a harbour that is a road', ['Le Zinc, Port de la Digue'], ['Le Zinc @ Port de la Digue']],
    [
      'a hyphened town in front of a house',
      ['à Vourne-le-Val, Salle du Quai', 'Rezé-les-Prés, Grange aux Loups', 'Lieu : à Orval, Le Fanal'],
      ['Salle du Quai @ Vourne-le-Val', 'Grange aux Loups @ Rezé-les-Prés', 'Le Fanal @ Orval'],
    ],
    [
      'the town below the house that is called after it',
      ['Ashby Arts Centre</p><p>Ashby', 'Théâtre de Vourne</p><p>Vourne', 'Le Zinc'],
      ['Ashby Arts Centre @ Ashby', 'Théâtre de Vourne @ Vourne', 'Le Zinc'],
    ],
    [
      'the town below a house with a sign',
      ['Salle du Zinc', 'The Oak & Table', 'Parish Hall'].map(
        (name, n) =>
          `<i class="fas fa-map-marker-alt"></i>${name}</p><p class="region">${n === 1 ? 'Ashby' : 'Port-Sel'}`,
      ),
      ['Salle du Zinc @ Port-Sel', 'The Oak & Table @ Ashby', 'Parish Hall @ Port-Sel'],
    ],
    [
      'the town below a label, and the house below the town',
      ['Lieu :</p><p>Ashby</p><p>Ashby Arts Centre', 'Lieu :</p><p>Vourne</p><p>Le Zinc', 'Lieu : Le Gréement'],
      ['Ashby Arts Centre @ Ashby', 'Le Zinc @ Vourne', 'Le Gréement'],
    ],
    [
      'a street in an element of its own below the house',
      [
        '<span><b>Le Fanal</b></span></p><p><span>12, rue du Quai, Rezé</span>',
        '<span><b>Parish Hall</b></span></p><p><span>4 Mill Lane, Ashby</span>',
        '<span><b>La Digue</b></span></p><p><span>4, rue Haute, Rezé</span>',
      ],
      ['Le Fanal @ 12, rue du Quai, Rezé', 'Parish Hall @ 4 Mill Lane, Ashby', 'La Digue @ 4, rue Haute, Rezé'],
    ],
    [
      'a street behind a line',
      ['Le Fanal | 12, rue du Quai, Rezé', 'Le Zinc | 4, rue Haute, Rezé', 'Le Fanal | 12, rue du Quai, Rezé'],
      ['Le Fanal @ 12, rue du Quai, Rezé', 'Le Zinc @ 4, rue Haute, Rezé', 'Le Fanal @ 12, rue du Quai, Rezé'],
    ],
    ['a preposition', ['au Ministère', 'à l’Anticyclone', 'chez Ruisso'], ['Ministère', 'Anticyclone', 'Ruisso']],
    [
      'towns that come back in front of a dash',
      ['Vourne – Pré des Ormes', 'Rezé – La Vasque', 'Vourne – La Digue'],
      ['Pré des Ormes @ Vourne', 'La Vasque @ Rezé', 'La Digue @ Vourne'],
    ],
    [
      'towns in capitals',
      ['VOURNE – Pré des Ormes', 'PORT-SEL : Le Gréement', 'Tanner’s Yard - ASHBY'],
      ['Pré des Ormes @ VOURNE', 'Le Gréement @ PORT-SEL', 'Tanner’s Yard @ ASHBY'],
    ],
    [
      'a street without a number',
      ['Moulin Bas, chemin de la Digue, Vourne', 'Temple - rue Droite', 'Old Chapel, Church Street'],
      ['Moulin Bas @ chemin de la Digue, Vourne', 'Temple @ rue Droite', 'Old Chapel @ Church Street'],
    ],
    [
      'what it costs in a sentence behind it',
      ['Pré des Ormes, Vourne. 16 € / 11 €', 'Le Gréement, Alma. Gratuit', 'Temple, Alma. Gratuit, dès 6 ans.'],
      ['Pré des Ormes @ Vourne', 'Le Gréement @ Alma', 'Temple @ Alma'],
    ],
    [
      'a house in a bare line, its cost in an element behind it',
      [
        '<span>Pré Bas, Vourne</span> <span>18 $</span>',
        '<span>Le Gréement, Alma</span> <span>Gratuit</span>',
        '<span>Pré Bas, Vourne</span> <span>9 $</span>',
      ],
      ['Pré Bas @ Vourne', 'Le Gréement @ Alma', 'Pré Bas @ Vourne'],
    ],
    [
      'a preposition before a word for a house',
      ['à la Ferme du Bief', 'dans la cour du Château Bas', 'au Moulin Bas à Vourne'],
      ['Ferme du Bief', 'cour du Château Bas', 'Moulin Bas @ Vourne'],
    ],
    [
      'points and dashes mixed',
      ['Vourne – Pré Bas · 18 $', 'Alma – Le Gréement · Gratuit', 'Vourne – Moulin Bas · 9 $'],
      ['Pré Bas @ Vourne', 'Le Gréement @ Alma', 'Moulin Bas @ Vourne'],
    ],
    ['a sign', ['📍 Le Zinc', '📍 Salle des fêtes', '📍 The Mill'], ['Le Zinc', 'Salle des fêtes', 'The Mill']],
  ])('%s', (_, where, places) => {
    expect(placeAs(...where)).toEqual(places)
  })

  it('leaves a hall in a bracket to its house', () => {
    expect(placeAs('Quay Theatre (Studio 2)', 'Quay Theatre (Studio 2)', 'Quay Theatre (Studio 1)')[0]).toBe(
      'Quay Theatre',
    )
  })
})

/** The places of three records, whose lines below the day say where. */
const placesIn = (...lines: readonly (readonly string[])[]): readonly string[] =>
  placesOn({
    site: 'Nébuleuse',
    title: 'Agenda',
    body: list(
      ...lines.map((texts, n) => card(['Zinc', 'Vitre', 'Mirabelle'][n] ?? '', `${n + 12} mars 2027, 20 h`, ...texts)),
    ),
  })

it.each<readonly [order: string, parts: readonly number[]]>([
  ['the town under the street', [0, 2, 1]],
  ['the town over the street', [0, 1, 2]],
  ['signs between them', [0, 3, 1, 2]],
])('a house, its town and its street on lines of their own: %s', (_, parts) => {
  const records = [
    ['The Liquid Vault', 'Edinburgh, UK', '9c Lantern Street', ','],
    ['Fabrik Süd', 'Winterthur, Switzerland', 'Untere Lampenstrasse 19', ','],
    ['Le Fanal', 'Reims, France', '4 rue Haute', '·'],
  ]
  expect(placesIn(...records.map((record) => parts.map((at) => record[at] ?? '')))).toEqual([
    'The Liquid Vault @ 9c Lantern Street, Edinburgh',
    'Fabrik Süd @ Untere Lampenstrasse 19, Winterthur',
    'Le Fanal @ 4 rue Haute, Reims',
  ])
})

describe('a house over its town', () => {
  it.each<[what: string, records: readonly (readonly string[])[], places: readonly string[]]>([
    [
      'below a subtitle or without one',
      [
        ['<em>Home season opener</em>', 'Quay Playhouse', 'Port Marl, ON'],
        ['<em>with the Tin Pelicans</em>', 'The Grange at Ashby', 'Ashby, QC'],
        ['Thornley Foundation', 'Thornley Falls, NS'],
      ],
      ['Quay Playhouse @ Port Marl, ON', 'The Grange at Ashby @ Ashby, QC', 'Thornley Foundation @ Thornley Falls, NS'],
    ],
    [
      'with its hall behind a comma',
      [
        ['Marl Arts Centre, Black Box', 'Port Marl, ON'],
        ['Maison du Quai, La Soute', 'Rive-Haute, QC'],
        ['Quay Playhouse, Port Marl', 'Port Marl, ON'],
      ],
      [
        'Marl Arts Centre, Black Box @ Port Marl, ON',
        'Maison du Quai, La Soute @ Rive-Haute, QC',
        'Quay Playhouse @ Port Marl',
      ],
    ],
    [
      'that begins as a place to meet',
      [['Meeting House'], ['Meet at the Barn Door'], ['Meeting point: Quay Steps']],
      ['Meeting House', 'Barn Door', 'Quay Steps'],
    ],
    [
      'where to meet, by no name',
      [['Meet at the slipway'], ['Rendez-vous à la fontaine'], ['The Quay Playhouse']],
      ['slipway', 'fontaine', 'The Quay Playhouse'],
    ],
  ])('%s', (_, records, places) => expect(placesIn(...records)).toEqual(places))
})

describe('on the line of its day', () => {
  it.each<[what: string, days: readonly string[], places: readonly string[]]>([
    [
      'a house, and no sentence behind the name',
      [
        '<b>13 mars</b> – <b>Zinc.</b> Une voix nue.',
        '<b>14 mars</b> – <b>Vitre</b>, Salle des Ormes, 20 h. Le car quitte la gare vers le soir. 15 $',
        '<b>15 mars</b> – <b>Mirabelle.</b> Apportez un coussin.',
      ],
      ['', 'Salle des Ormes', ''],
    ],
    [
      'the same in English',
      [
        '<b>Jan 13</b> – <b>Ash.</b> Shake off the rust.',
        '<b>Jan 20</b> – <b>Elm Dance</b>, Parish Hall, Ashby, 9 pm. $15. Bus leaves the Quay at 8.',
        '<b>Jan 27</b> – <b>Oak.</b> Bring a chair.',
      ],
      ['', 'Parish Hall @ Ashby', ''],
    ],
    [
      'a house, and who plays there behind it',
      [
        '<li>14 février 2027 – Zinc, Salle des Ormes, avec la fanfare du Quai</li>',
        '<li>15 mars 2027 – Vitre, Salle des Ormes</li>',
        '<li>16 March 2027 – Elm Songs, Ashby Trades Club, with DJ Salt</li>',
      ],
      ['Salle des Ormes', 'Salle des Ormes', 'Ashby Trades Club'],
    ],
  ])('%s', (_, days, places) => {
    expect(placesOn({ site: 'Nébuleuse', title: 'Agenda', body: `<div>${days.join('<br><br>')}</div>` })).toEqual(
      places,
    )
  })

  it.each<[when: string, place: string]>([
    ['12 March 2027 – Bristol, The Net Loft (WIP, 3pm, £8)', 'The Net Loft @ Bristol'],
    ['12 mars 2027 – Rennes, Zinc bleu (rodage, 15h, 8 €)', 'Zinc bleu @ Rennes'],
  ])('a remark in brackets with the hour: %s', (when, place) => {
    const body = list(card('Elm', when), card('Oak', when.replace('12', '13')), card('Ash', when.replace('12', '14')))
    expect(placesOn({ site: 'Ada Lampe', title: 'Live', language: 'en', body })).toEqual([place, place, place])
  })

  it.each([
    ['fr', '12 mars 2027', 'Scolaires', 'École Sainte-Agathe, Orval'],
    ['en', '12 March 2027', 'School day', 'St Wilfred’s C of E Primary, Ashby'],
    ['en', '12 March 2027', 'Club night', 'The Mill, Ashby'],
  ] as const)('not what happens there, in %s: %s, %s', (language, day, what, where) => {
    const body = list(
      ...['Zinc', 'Vitre'].map(
        (name) =>
          `<article><b>${day}</b><br>${what}<h3><a href="/e/${name}">${name}</a></h3><span>${where}</span></article>`,
      ),
    )
    expect(placesOn({ site: 'Nébuleuse', title: 'Agenda', body, language })).toEqual(
      [1, 2].map(() => where.replace(', ', ' @ ')),
    )
  })
})
