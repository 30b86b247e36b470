import { expect, it } from 'vitest'
import { performersOn, placesOn } from './performers.fixture.ts'

const records = (rows: readonly (readonly [title: string, below: string])[], kind = 'c') =>
  `<!DOCTYPE html><html lang="fr"><head><title>Agenda</title></head><body><main><h1>Agenda</h1>${rows
    .map(
      ([title, below], i) =>
        `<div class="r"><h3><a href="/${i}">${title}</a></h3><p class="${kind}">${below}</p><p>${i + 3} février 2027, 20 h</p></div>`,
    )
    .join('')}</main></body></html>`

const whole = (list: string) =>
  `<!DOCTYPE html><html lang="fr"><head><title>Nuit de sel</title></head><body><main><h1>Nuit de sel</h1><p>3 février 2027, 20 h</p>
<p>Trois soirs de tempête dans un phare qui ne s’allume plus.</p><ul>${list}</ul></main></body></html>`

it.each([
  [
    'the line where most records name people and groups',
    records([
      ['Nuit de sel', 'Compagnie Ruisseau'],
      ['Le pont', 'Judith Bey'],
      ['Marées', 'Quatuor Ondine'],
      ['Le fil', 'Ada Lampe et Tom Verrier'],
    ]),
    ['Ada Lampe', 'Compagnie Ruisseau', 'Judith Bey', 'Quatuor Ondine', 'Tom Verrier'],
  ],
  [
    'companies by their nouns, one with the name of a house, in elements like those of the days',
    records(
      [
        ['Nuit de sel', 'Compagnie Ruisseau'],
        ['Le pont', 'Théâtre du Hangar'],
        ['Marées', 'Cie La Brouette'],
        ['Le fil', 'Les Filles du Vent'],
      ],
      '',
    ),
    ['Cie La Brouette', 'Compagnie Ruisseau', 'Les Filles du Vent', 'Théâtre du Hangar'],
  ],
  [
    'a series over the names is nobody',
    records([
      ['Nuit de sel', 'Les Nuits du phare</p><p class="c">Ada Lampe'],
      ['Le pont', 'Les Nuits du phare</p><p class="c">Judith Bey'],
      ['Marées', 'Les Nuits du phare</p><p class="c">Tom Verrier'],
    ]).replaceAll(/<h3>.*?<\/h3>/g, ''),
    ['Ada Lampe', 'Judith Bey', 'Tom Verrier'],
  ],
  [
    'who opens by a class inside a word, and evenings that a template calls headliners',
    records(
      [
        ['Battle of the Bands: Prelims', 'Cold Lampe, The Verriers, Lady Sel, Moth Quai'],
        ['Emo Prom', 'DJ Sel Kev'],
      ],
      'xxSupport',
    ).replaceAll('<h3>', '<h3 class="xxHeadliner">'),
    ['Cold Lampe', 'DJ Sel Kev', 'Lady Sel', 'Moth Quai', 'The Verriers'],
  ],
  [
    'companies where other records tell who wrote it',
    records([
      ['Nuit de sel', 'by Maude Roy'],
      ['Le pont', 'Lantern Quay Theatre'],
      ['Marées', 'Paper Otter'],
      ['Le fil', 'by Judith Bey'],
      ['La digue', 'Verrier Young Company'],
    ]),
    ['Lantern Quay Theatre', 'Paper Otter', 'Verrier Young Company'],
  ],
  [
    'the members of a group behind its name',
    records(
      [
        ['Tenir la corde', 'Duo Filin (Judith Bey et Tom Verrier)'],
        ['Le pont', 'Ruisso'],
      ],
      'artiste',
    ),
    ['Duo Filin', 'Judith Bey', 'Ruisso', 'Tom Verrier'],
  ],
  [
    'lists of people that hardly any name tells',
    records([
      ['La mer au bureau', 'Oona Salt, Fenn Ruisso-Roy'],
      ['Le sel des autres', 'Ada Lampe'],
      ['Qui garde le phare ?', 'Wren Tambour &amp; Ilan Verrier'],
      ['La digue', 'Sorel Roy-Bey, Ottla Brume et Wim Desquais'],
    ]),
    [
      'Ada Lampe',
      'Fenn Ruisso-Roy',
      'Ilan Verrier',
      'Oona Salt',
      'Ottla Brume',
      'Sorel Roy-Bey',
      'Wim Desquais',
      'Wren Tambour',
    ],
  ],
  [
    'what is played, by composers, is nobody',
    records([
      ['Sel', 'Mahler Symphony No. 1'],
      ['Le pont', 'Brahms Symphony No. 3'],
      ['Marées', 'Judith Bey Marine'],
      ['Le fil', 'Prokofiev Violin Concerto No. 2'],
    ]),
    [],
  ],
  [
    'an evening is nobody among those that are called by who plays',
    records([
      ['Judith Bey', '12 €'],
      ['Tom Verrier', '14 €'],
      ['Singers’ Night', '3 €'],
      ['Ada Lampe', '12 €'],
    ]),
    ['Ada Lampe', 'Judith Bey', 'Tom Verrier'],
  ],
  [
    'links and sentences in what a template calls by such a word',
    records(
      [
        ['Nuit de sel', 'Ruisso'],
        ['Le pont', '<a href="/b">More info</a> <span>Returns only</span>'],
        [
          'Le fil',
          'Winner of the 2021 Salt Competition, Judith Bey plays a violin that is on loan to her from a foundation in town.',
        ],
      ],
      'acts',
    ),
    ['Ruisso'],
  ],
  [
    'what a template calls the artist',
    records(
      [
        ['Nuit de sel', 'Ruisso'],
        ['Le pont', 'Verrier + Quai Ouest'],
      ],
      'card-artist',
    ),
    ['Quai Ouest', 'Ruisso', 'Verrier'],
  ],
  [
    'the artist behind what is shown',
    records(
      [
        ['Nuit de sel', 'Photographs by Judith Bey'],
        ['Le pont', 'Aquarelles de Tom Verrier'],
      ],
      'card-artist',
    ),
    ['Judith Bey', 'Tom Verrier'],
  ],
  [
    'an artist called by words that are no name elsewhere, and where another is from',
    records(
      [
        ['Nuit de sel', 'Ici mercredi'],
        ['Le pont', 'Le Grand Lampe (Québec / Ukraine)'],
        ['Marées', 'Verrier + Quai Ouest'],
      ],
      'card-artist',
    ),
    ['Ici mercredi', 'Le Grand Lampe', 'Quai Ouest', 'Verrier'],
  ],
  [
    'what a template says beside the artist',
    records(
      [
        ['Nuit de sel', 'Ruisso'],
        ['Le pont', 'Verrier'],
      ],
      'card-artist',
    ).replaceAll(
      '</h3>',
      '</h3><p class="artist__provenance">Rivière-au-Sel, Québec</p><p class="artist-meta">Dub – Saint-Sel</p>',
    ),
    ['Ruisso', 'Verrier'],
  ],
  [
    'who presents is no act',
    records(
      [
        ['Nuit de sel', 'Lampe Live'],
        ['Le pont', 'Judith Bey'],
        ['Marées', 'Quay Concerts'],
        ['Le fil', 'Tom Verrier'],
      ],
      'presented-by',
    ),
    [],
  ],
  [
    'a list between dashes, by a word inside a class',
    whole('').replace(
      '</ul>',
      '</ul><p class="listArtistes">Ada Lampe - Tom Verrier - La Vigie - Judith Bey - Bienvenue chez nous</p>',
    ),
    ['Ada Lampe', 'Judith Bey', 'La Vigie', 'Tom Verrier'],
  ],
  [
    'a list of names and their characters',
    whole('<li>Judith Bey : la reine</li><li>Théo Diop : le fou</li><li>Simon Grier : le passeur</li>'),
    ['Judith Bey', 'Simon Grier', 'Théo Diop'],
  ],
  [
    'a list of characters and known roles',
    whole(
      '<li><b>Mina</b> Judith Bey</li><li><b>Lind</b> Simon Grier</li><li><b>Writer</b> Maude Roy</li><li><b>Designer graphique</b> Tom Roy</li>',
    ),
    ['Judith Bey', 'Simon Grier'],
  ],
  [
    'the cast, and not the name over a company’s own',
    `<!DOCTYPE html><html lang="en"><head><title>Slow Harbour | The Lantern</title></head><body><main><p>Dance</p><h1>Slow Harbour</h1>
<p>Compagnie Ruisseau</p><p>February 3, 2027, 8 p.m.</p><ul><li>Company: Compagnie Ruisseau</li><li>Music: Simon Grier</li>
<li>Performed by: Judith Bey, Maude Roy</li></ul></main></body></html>`,
    ['Compagnie Ruisseau', 'Judith Bey', 'Maude Roy'],
  ],
  [
    'the names in a template’s parts for bands, and not what else is said of them',
    whole('').replace(
      '</ul>',
      `</ul><div class="band_con"><span class="band_genre">Folk Hardcore</span><span class="band_name">Ruisso</span>
<p>Pour qui aime Quai Ouest, Ondine et Verrier.</p></div>`,
    ),
    ['Ruisso'],
  ],
  [
    'nobody of other evenings, under words without a heading’s element',
    whole('').replace(
      '</ul>',
      `</ul><p class="artists">Judith Bey</p></main><section><div>Suggestions</div><a href="/2"><div>9 mars</div><div class="bands"><div>Ruisso +</div><div>Théo Diop</div></div></a></section><main>`,
    ),
    ['Judith Bey'],
  ],
  [
    'never a list of the office',
    whole('<li>Judith Bey : directrice</li><li>Théo Diop : communications</li><li>Simon Grier : régie</li>'),
    [],
  ],
  [
    'never the halls',
    records([
      ['Nuit de sel', 'Salle Judith-Bey'],
      ['Le pont', 'Petit Théâtre'],
      ['Marées', 'Église Saint-Ondin'],
    ]),
    [],
  ],
  [
    'never the kinds',
    records([
      ['Nuit de sel', 'Théâtre'],
      ['Le pont', 'Danse'],
      ['Marées', 'Musique'],
    ]),
    [],
  ],
])('reads %s', (_, html, expected) => {
  expect(performersOn(html, 'https://hall.example/agenda/')).toEqual(expected)
})

const broken = (rows: readonly (readonly [name: string, who: string])[]) =>
  `<html lang="fr"><head><title>Agenda</title></head><body><main><h1>Agenda</h1>${rows
    .map(
      ([name, who], n) =>
        `<p>${n + 3} février 2027, 20 h<br><strong>${name}</strong><br>${who}<br>Prélude au soir<br>20 $</p>`,
    )
    .join('')}</main></body></html>`

it('reads who plays so many lines behind the names of records whose lines are broken', () => {
  const html = broken([
    ['LA CHASSE', 'Rocco Lampe, luth'],
    ['MARÉES', 'Schola de Sel'],
    ['LE FIL', 'Judith Bey'],
    ['NOCES', 'Quatuor Ondine'],
  ])
  expect(performersOn(html, 'https://rampe.example/agenda')).toEqual([
    'Judith Bey',
    'Quatuor Ondine',
    'Rocco Lampe',
    'Schola de Sel',
  ])
})

it('reads who plays over what is played, whatever the words of the name', () => {
  const html = `<html lang="en"><head><title>Season</title></head><body><main><h1>Season</h1>${[
    ['Salt Dance Projects', 'hands full of gravel'],
    ['Judith Noël-Bey', 'The Long Thaw'],
    ['Tom Verrier', 'Brine'],
  ]
    .map(
      ([who, work], n) =>
        `<div><h3>${who}</h3><p><em>${work}</em></p><p>February ${n + 3}, 2027, 8pm</p><p>$20</p></div>`,
    )
    .join('')}</main></body></html>`
  expect(performersOn(html, 'https://rampe.example/season')).toEqual([
    'Judith Noël-Bey',
    'Salt Dance Projects',
    'Tom Verrier',
  ])
})

it('takes no company for the house that its template calls who plays', () => {
  const html = `<html lang="en"><head><title>Season</title></head><body><main><h1>Season</h1>${[
    'Gap Lamp Theatre',
    'Salt Players',
    'Quay Theatre',
  ]
    .map(
      (who, n) =>
        `<div><h3>Play ${'ABC'[n]}</h3><h4 class="company">${who}</h4><p>February ${n + 3}, 2027, 8pm</p><p>$20</p></div>`,
    )
    .join('')}</main></body></html>`
  expect(performersOn(html, 'https://rampe.example/season')).toEqual([
    'Gap Lamp Theatre',
    'Quay Theatre',
    'Salt Players',
  ])
  expect(placesOn(html, 'https://rampe.example/season')).toEqual([])
})
