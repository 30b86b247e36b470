import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { pageOf } from '../../page.ts'
import { readScene } from '../read.ts'

/** `name day`, one for each performance. */
function told(title: string, body: string): string[] {
  const page = captured(
    `<html lang="fr"><head><title>${title}</title></head><body><main>${body}</main></body></html>`,
    {
      url: 'https://rampe.example/dates',
    },
  )
  return readScene(pageOf(page)).readings.flatMap(({ name, sighting: { properties } }) => {
    const parts = properties.flatMap(({ property, value }) =>
      property === 'subEvent' && 'properties' in value ? [value.properties] : [],
    )
    return (parts.length > 0 ? parts : [properties]).map((own) => {
      const start = own.find(({ property }) => property === 'startDate')?.value
      return `${name} ${start && 'wall' in start ? start.wall : ''}`
    })
  })
}

const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const HEAD = '<thead><tr><th>Date</th><th>Heure</th><th>Lieu</th><th>Ville</th><th>Remarques</th></tr></thead>'

describe('dates that say where', () => {
  const rows: readonly [what: string, title: string, body: string, told: readonly string[]][] = [
    [
      'tables of places under the names of what travels',
      'En tournée – La Rampe',
      `<h1>En tournée</h1><h2>Sel</h2><table>${HEAD}<tbody>${row('3 octobre 2026', '14 h', 'Centre Arc', 'Orval', 'Scolaire')}${row('8 octobre 2026', '10 h', 'La Halle', 'Cornet', 'Tout public')}</tbody></table><h2>Encre et nuit</h2><table>${HEAD}<tbody>${row('9 octobre 2026', '20 h', 'Salle Roy', 'Gatin', '')}</tbody></table>`,
      ['Sel 2026-10-03T14:00', 'Sel 2026-10-08T10:00', 'Encre et nuit 2026-10-09T20:00'],
    ],
    [
      'a table under the name of what is played, with remarks below no head and rows that only say a day',
      'Nos dates – La Rampe',
      `<h1>Nos dates</h1><h2>Sel</h2><table><tr><th>Date</th><th>Heure</th><th>Lieu</th><th></th></tr>${row('3 octobre 2026', '14 h', 'Salle des Arcs, Orval', '')}${row('4 octobre 2026', '14 h', '"', 'goûter à l’entracte')}${row('8 octobre 2026', '10 h', '', 'il reste des places')}${row('9 octobre 2026', '10 h', 'La Halle, Cornet', 'au profit de l’école')}</table><h2>Et avant ?</h2><p>Rien.</p>`,
      ['Sel 2026-10-03T14:00', 'Sel 2026-10-04T14:00', 'Sel 2026-10-08T10:00', 'Sel 2026-10-09T10:00'],
    ],
    [
      'paragraphs of day and hall under the name of a work, a kind between them',
      'Performances – Tideway',
      '<h1>Performances</h1><div><h2>Brine</h2><h4>World premiere</h4><p>October 3, 2026 8pm<br>Quay Theatre, Orval</p><p>October 9, 2026 8pm<br>Chapel Hall, Cornet</p></div><div><h2>Low Light on tour</h2><p>November 3, 2026 8pm<br>Bridge Theatre, Gatin</p><p>November 5, 2026 7pm<br>Mill Hall, Orval</p></div>',
      ['Brine 2026-10-03T20:00', 'Brine 2026-10-09T20:00', 'Low Light 2026-11-03T20:00', 'Low Light 2026-11-05T19:00'],
    ],
    [
      'paragraphs that lead with a town under the quoted name of a play, months between them',
      'Nos dates – Les Tréteaux',
      '<h1>Nos dates</h1><h2>« Le Grand Ménage »</h2><p><em>Comédie en trois actes de Bernard Quenot</em></p><p><b>OCTOBRE</b></p><p>Samedi 17 octobre 2026 20h30 - Orval, salle des Tilleuls (première !)</p><p>Dimanche 18 octobre 2026 15h - Orval, salle des Tilleuls</p><p>Samedi 24 octobre 2026 20h30 - Brumes, foyer rural</p><p><b>NOVEMBRE</b></p><p>Samedi 7 novembre 2026 20h30 - Cornet-sur-Mer, espace Louis Rivet</p>',
      [
        'Le Grand Ménage 2026-10-17T20:30',
        'Le Grand Ménage 2026-10-18T15:00',
        'Le Grand Ménage 2026-10-24T20:30',
        'Le Grand Ménage 2026-11-07T20:30',
      ],
    ],
    [
      'halls without a capital under names in bold',
      'Nos dates – Les Tréteaux',
      '<h1>Nos dates</h1><p><b>Le Grand Ménage</b></p><p>Une comédie où rien ne va.</p><ul><li>17 octobre 2026, 20h30 : salle des fêtes, Orval</li><li>18 octobre 2026, 15h : salle des fêtes, Orval</li></ul><p><b>Les Oies de madame Hure</b></p><ul><li>7 novembre 2026, 20h30 : foyer rural, Brumes</li><li>8 novembre 2026, 15h : salle polyvalente, Saint-Roch</li></ul>',
      [
        'Les Oies de madame Hure 2026-11-07T20:30',
        'Les Oies de madame Hure 2026-11-08T15:00',
        'Le Grand Ménage 2026-10-17T20:30',
        'Le Grand Ménage 2026-10-18T15:00',
      ],
    ],
    [
      'a subtitle in italics between the name and its halls',
      'Dates – Lakeside Players',
      '<h1>Our dates</h1><h2>A Clean Sweep</h2><p><em>A comedy in three acts by Bernard Quill</em></p><ul><li>17 October 2026 7.30pm - Orval, Village Hall</li><li>24 October 2026 7.30pm - Cornet, Methodist Church</li></ul><h2>Low Light</h2><p><em>A new play by Ada Lamp</em></p><ul><li>7 November 2026 8pm - Stoke Ley, Memorial Hall</li><li>8 November 2026 8pm - Brume, The Old School</li></ul>',
      [
        'Low Light 2026-11-07T20:00',
        'Low Light 2026-11-08T20:00',
        'A Clean Sweep 2026-10-17T19:30',
        'A Clean Sweep 2026-10-24T19:30',
      ],
    ],
    [
      'halls below days in bold, under a name in bold, on the site of who sings them',
      'Nos concerts – Chœur mixte La Brume',
      '<h1>Nos concerts</h1><h2>Prochainement</h2><div><p><b>L’aube et le soir</b></p><p>Chants populaires</p><p><b>Samedi 3 octobre 2026, 20h</b><br>Salle de Vernaz</p><p><b>Dimanche 4 octobre 2026, 17h</b><br>Église de Pralon</p><p>Piano : Luc Berne<br>Soliste : Maude Cherp, alto</p></div><div><p><b>Aubade</b></p><p>Samedi 7 novembre 2026, 11h15, kiosque du quai, Orval.</p></div>',
      ['L’aube et le soir 2026-10-03T20:00', 'L’aube et le soir 2026-10-04T17:00', 'Aubade 2026-11-07T11:15'],
    ],
    [
      'slanted works in front of their houses, on the site of who sings them',
      'Concerts passés – Chœur mixte La Brume',
      '<h1>Concerts passés</h1><ul><li>3 octobre 2026 : <em>Messe en sol</em> de Schubert, Église de Pralon</li><li>8 octobre 2026 : <em>Gloria</em> de Vivaldi, Temple de Vernaz</li><li>9 octobre 2026 : <em>Oratorio de Noël</em>, Temple de Vernaz</li></ul>',
      ['Messe en sol de Schubert 2026-10-03', 'Gloria de Vivaldi 2026-10-08', 'Oratorio de Noël 2026-10-09'],
    ],
    [
      'names in front of houses that come again are what is played',
      'Nos rendez-vous – La Rampe',
      '<h1>Nos rendez-vous</h1><h2>Au village</h2><ul><li>17 octobre 2026, 20h30 – Ogre, salle des fêtes</li><li>24 octobre 2026, 20h30 – Encre, salle des fêtes</li><li>7 novembre 2026, 20h30 – Ruisseau, salle du Quai</li></ul>',
      ['Ogre 2026-10-17T20:30', 'Encre 2026-10-24T20:30', 'Ruisseau 2026-11-07T20:30'],
    ],
    [
      'towns on the site of an artist',
      'Judith Bey | Dates',
      '<h1>Judith Bey</h1><p>pianiste</p><h2>Dates</h2><ul><li>3 octobre 2026 – Namur, Belgique</li><li>9 octobre 2026 – Villesel (QC)</li></ul>',
      ['Judith Bey 2026-10-03', 'Judith Bey 2026-10-09'],
    ],
    [
      'rows that each head with their house, over its town and county, below the heading of the work',
      'On tour – Low Tide Theatre',
      `<h1>On tour</h1>${[
        ['Brine', '3', '9', '15', '24'],
        ['The Small Gale', '4', '10', '16', '25'],
      ]
        .map(
          ([work, ...days]) =>
            `<div class="show"><div class="head"><h2>${work}</h2><p>A play of salt and lamps.</p></div>${days
              .map(
                (day, n) =>
                  `<div class="row"><div>${day} October 2026<br>8pm</div><div><h4>${['Quay Theatre', 'Mill Arts Centre', 'Village Hall', 'Quay Theatre'][n]}</h4><p>${['Orval, Co. Clare', 'Cornet, Co. Mayo', 'Brume, Co. Cork', 'Orval, Co. Clare'][n]}</p></div></div>`,
              )
              .join('')}</div>`,
        )
        .join('')}`,
      ['3', '9', '15', '24', '4', '10', '16', '25'].map(
        (day, n) => `${n < 4 ? 'Brine' : 'The Small Gale'} 2026-10-${day.padStart(2, '0')}T20:00`,
      ),
    ],
    [
      'terms of days over towns in capitals and their halls, below the programmes of an ensemble',
      'Concerts – Ensemble La Lampe',
      `<h1>Saison</h1>${[
        ['Lamenti', ['ORVAL, Temple du Quai', 'CORNET, Chapelle des Pins']],
        ['Le tombeau des regrets', ['BRUME, Église Saint-Roch', 'GATIN, La Petite Ourse']],
        ['Les oiseaux de monsieur Bec', ['ORVAL, La Petite Ourse', 'CORNET, Grange du Signal']],
      ]
        .map(
          ([work, places], k) =>
            `<section><div><h2>${work}</h2><p>Trois rivages.</p></div><dl>${[...(places ?? [])]
              .map((place, n) => `<dt>${3 + 2 * k + n} octobre 2026, 20h</dt><dd>${place}</dd>`)
              .join('')}</dl></section>`,
        )
        .join('')}`,
      [
        'Lamenti 2026-10-03T20:00',
        'Lamenti 2026-10-04T20:00',
        'Le tombeau des regrets 2026-10-05T20:00',
        'Le tombeau des regrets 2026-10-06T20:00',
        'Les oiseaux de monsieur Bec 2026-10-07T20:00',
        'Les oiseaux de monsieur Bec 2026-10-08T20:00',
      ],
    ],
    [
      'a column of towns with their countries, beside houses and who plays there',
      'Ada Lampe – On the road',
      `<h1>On the road</h1>${[
        ['03 | 10 | 26', 'ORVAL, IE', 'The Quay House', 'Ada Lampe Trio'],
        ['15 | 10 | 26', 'CORNET, UK', 'Mill Street Arts', 'Ada Lampe & The Tide'],
        ['17 | 10 | 26', 'GATIN, DE', 'Kulturhaus', 'Ada Lampe Trio'],
        ['20 | 10 | 26', 'BRUME, UK', 'Village Hall', 'Ada Lampe & The Tide'],
      ]
        .map((cells) => `<div class="gig">${cells.map((cell) => `<span>${cell}</span>`).join(' ')}</div>`)
        .join('')}`,
      [
        'Ada Lampe Trio 2026-10-03',
        'Ada Lampe Trio 2026-10-17',
        'Ada Lampe & The Tide 2026-10-15',
        'Ada Lampe & The Tide 2026-10-20',
      ],
    ],
    [
      'headings of day and hall on the site of an artist',
      'Judith Bey',
      '<h1><a href="/">JUDITH BEY</a></h1><p>pianiste</p><h2>Prochains spectacles</h2><div><div><h5>18 septembre 2026, 20 h : Salle du Quai, Orval</h5></div><div><a href="https://billets.example/1">Billets</a></div><div><h5>25 septembre 2026, 20 h : Le Petit Brabant, Cornet</h5></div><div><a href="https://billets.example/2">Billets</a></div></div>',
      ['JUDITH BEY 2026-09-18T20:00', 'JUDITH BEY 2026-09-25T20:00'],
    ],
    [
      'names with their town and province are names',
      'Judith Bey | Dates',
      '<h1>Dates</h1><p>Judith Bey</p><p>pianiste</p><ul><li>3 octobre 2026 – Marché de Noël, Orval, QC</li><li>9 octobre 2026 – Nuit des phares, Cornet, NB</li></ul>',
      ['Marché de Noël 2026-10-03', 'Nuit des phares 2026-10-09'],
    ],
    [
      'names that hold a hall are no halls',
      'Agenda – La Rampe',
      '<h2>Les grandes soirées</h2><ul><li><a href="/a">Contes du chapiteau</a> 3 octobre 2026</li><li><a href="/b">La grange en chanson</a> 9 octobre 2026</li></ul>',
      ['Contes du chapiteau 2026-10-03', 'La grange en chanson 2026-10-09'],
    ],
  ]
  const work = (name: string, link: string, ...dates: readonly string[]) =>
    `<section><div><h2>${name}</h2></div><div>${dates.map((date) => `<p>${date}</p>`).join('')}</div><div>${link}</div></section>`
  it.each([
    ['a button', '<a class="button" href="/oeuvres/1">L’œuvre</a>', '<a class="button" href="/oeuvres/2">L’œuvre</a>'],
    [
      'a way to more',
      '<p><a href="/oeuvres/1">En savoir plus</a></p>',
      '<p><a href="/oeuvres/2">En savoir plus</a></p>',
    ],
    ['an English one', '<a href="/oeuvres/1">About the work</a>', '<a href="/oeuvres/2">About the work</a>'],
    [
      'a button behind a seller',
      '<a href="https://billets.example/1">Billets</a><br><a href="/oeuvres/1">Détails</a>',
      '<a href="/oeuvres/2">Détails</a>',
    ],
  ])('leads to the page of a work by %s below its dates', (_, one, two) => {
    const page = captured(
      `<html lang="fr"><body><main><h1>Calendrier</h1>${work('Sel', one, '<b>3 octobre 2026</b>, 20 h<br>Salle du Quai, Orval (QC)', '<b>8 octobre 2026</b>, 19 h<br>Centre Arc, Cornet (QC)')}${work('Encre et nuit', two, '<b>9 octobre 2026</b>, 20 h<br>Salle Roy, Gatin (QC)', '<b>3 – 6 novembre 2026</b><br>Kesselhaus, Namur, Belgique', '<b>12 novembre 2026</b>, 20 h<br>La Halle, Orval (QC)')}</main></body></html>`,
      { url: 'https://rampe.example/calendrier' },
    )
    const urls = readScene(pageOf(page)).readings.flatMap(({ sighting }) =>
      sighting.properties.flatMap(({ property, value }) => (property === 'url' && 'iri' in value ? [value.iri] : [])),
    )
    expect(urls.toSorted()).toEqual(['https://rampe.example/oeuvres/1', 'https://rampe.example/oeuvres/2'])
  })
  it.each([
    ['3 – 6 novembre 2026', '12 novembre 2026</b>, 20 h'],
    ['du 3 au 6 novembre 2026', '12 novembre 2026</b>, 20 h'],
    ['November 3–6, 2026', 'November 12, 2026</b>, 8 pm'],
    ['Nov. 3 to 6, 2026', 'Nov. 12, 2026</b>, 8 pm'],
  ])('a stay without an hour among days with theirs: %s', (stay, day) => {
    expect(
      told(
        'Calendrier',
        `<h1>Calendrier</h1><section><h2>Encre et nuit</h2><div><p><b>${day}<br>Salle Roy, Gatin (QC)</p><p><b>${stay}</b><br>Kesselhaus, Namur, Belgique</p><p><b>${day.replace('12', '14')}<br>La Halle, Orval (QC)</p></div></section><section><h2>Sel</h2><p><b>${day.replace('12', '20')}<br>La Halle, Orval (QC)</p></section>`,
      ),
    ).toContain('Encre et nuit 2026-11-03')
  })
  it.each(rows)('%s', (_, title, body, expected) => {
    expect(told(title, body).sort()).toEqual([...expected].sort())
  })
})
