import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { isSighting } from '../../extractor.ts'
import { pageOf } from '../../page.ts'
import { readScene } from '../read.ts'

/** Who plays at the one event of a page, from a confidence of a half. */
function players(body: string, title = 'Sel | La Rampe', path = '/programme/page'): readonly string[] {
  const html = `<html lang="en"><head><title>${title}</title></head><body><main>${body}</main></body></html>`
  const { readings } = readScene(pageOf(captured(html, { url: `https://rampe.example${path}` })))
  return readings.flatMap(({ sighting }) =>
    sighting.properties.flatMap(({ property, value, confidence = 0 }) => {
      if (property !== 'performer' || confidence < 0.5 || !isSighting(value)) return []
      return value.properties.flatMap((p) => ('text' in p.value ? [p.value.text] : []))
    }),
  )
}

const evening = (name: string, ...lines: readonly string[]) =>
  `<h1>${name}</h1><p>14 March 2026, 8pm</p>${lines.map((line) => `<p>${line}</p>`).join('')}`
const row = (...names: readonly string[]) => `<div>${names.map((name) => `<div><p>${name}</p></div>`).join('')}</div>`

describe('who an evening is called after', () => {
  it.each<readonly [what: string, body: string, names: readonly string[]]>([
    [
      'the words say what the named are',
      evening('Salt Meridian', 'A night to remember with folk rock duo Salt Meridian, back at last from the coast.'),
      ['Salt Meridian'],
    ],
    ...[
      'w/ Zoé Quai [CANCELLED]',
      'w/ Zoé Quai (a poetry duo) [MOVED]',
      'avec Zoé Quai [REPORTÉ]',
      'with Zoé Quai [Lyon]',
      'Avec Zoé Quai…',
    ].map((line): readonly [string, string, readonly string[]] => [
      `with square brackets or dots behind: ${line}`,
      evening('Mic Night 63', line, 'At the library'),
      ['Zoé Quai'],
    ]),
    [
      'nor who wrote the page',
      evening('Sel', 'Posted on 2 May 2025', 'by Ada Lampe', 'Publié le 3 mai 2025 par Maude Roy'),
      [],
    ],
    ['whose recital it is', evening('Orgue à midi', 'Maude Roy'), ['Maude Roy']],
    ['whose concert it is', evening('Noon Concert', 'Emma Quay and Thomas Bey'), ['Emma Quay', 'Thomas Bey']],
    ['who wrote a play stands there too', evening('Les Bassines', 'Maude Roy'), []],
    ['whose music is played', evening('Piano du soir', 'Franz Schubert'), []],
    [
      'a sentence that calls the work by its name tells nobody',
      evening(
        'Nights of Salt',
        'With <cite>Nights of Salt</cite>, written by the sea, she sings her own songs at last.',
      ),
      [],
    ],
    [
      'but who is told to be of it plays',
      evening('Tropicana Sel', 'Salsa et chaleur garantie avec les huit musiciens de Tropicana Sel.'),
      ['Tropicana Sel'],
    ],
    [
      'who plays stands before what, as in the other names of the page',
      `${evening('Elka Moorhead // The Salt Forms')}<h2>Related</h2><h3>Tom Ruisso // At home in the world</h3>`,
      ['Elka Moorhead'],
    ],
    [
      'but of two names alone both may play',
      evening('Elka Moorhead // The Salt Forms'),
      ['Elka Moorhead', 'The Salt Forms'],
    ],
    ['qui joue, et une œuvre au long titre', evening('Elka Moorhead // Ce que la mer nous rend'), ['Elka Moorhead']],
    [
      'and speak of their record',
      evening('Brinewell', 'BRINEWELL are back on the road for their latest tour, with seven horns and one drum.'),
      ['Brinewell'],
    ],
    [
      'in front of what is played',
      evening('Elka Moorhead: Harbour Songs', 'Elka Moorhead is a coast-born vocalist who sings of harbours.'),
      ['Elka Moorhead'],
    ],
    [
      'what they play, whoever plays with them',
      evening('Young Artist Recital: Ada Lampe, cello', 'with Tom Ruisso, piano'),
      ['Tom Ruisso', 'Ada Lampe'],
    ],
    [
      'ce que joue la personne, qui que ce soit à ses côtés',
      evening('Jeune talent : Ada Lampe, violoncelle', 'avec Tom Ruisso, piano'),
      ['Tom Ruisso', 'Ada Lampe'],
    ],
    [
      'beside who leads the talk',
      evening(
        'Lunchtime Poems: Anna Lampe & Thomas Ruisso',
        'Two first books and a bowl of soup. Chaired by Lou Quai.',
      ),
      ['Lou Quai', 'Anna Lampe', 'Thomas Ruisso'],
    ],
    [
      'à côté de qui mène la rencontre',
      evening('Lecture : Ada Lampe et Tom Ruisso', 'Deux premiers livres et un bol de soupe. Animée par Lou Quai.'),
      ['Lou Quai', 'Ada Lampe', 'Tom Ruisso'],
    ],
    [
      'a play is told',
      evening('Salt Meridian', 'Salt Meridian is the story of a band that never was, told in two acts.'),
      [],
    ],
    ['nothing is told', evening('Salt Meridian', 'An evening by the water with lanterns, bread and good company.'), []],
  ])('%s', (_, body, names) => {
    expect(players(body, 'x | La Rampe')).toEqual(names)
  })
})

describe('who presents', () => {
  const stage = (by: string, tags = 'Free / Performance') =>
    `<p>${tags}</p>${evening('Salt', by, 'A skate park, a drum, and seven bodies in the air.')}`
  it.each<readonly [what: string, body: string, names: readonly string[]]>([
    [
      'a company, where the site files the evening under the stage',
      stage('Presented by Brinewell Works'),
      ['Brinewell Works'],
    ],
    ['a library shows what others play', stage('Presented by Brinewell Libraries'), []],
    ['an evening that is filed elsewhere', stage('Presented by Brinewell Works', 'Free / Workshops'), []],
  ])('%s', (_, body, names) => {
    expect(players(body, 'Salt | La Rampe')).toEqual(names)
  })
})

it.each<readonly [heading: string, names: readonly string[]]>([
  ['Les artistes à voir prochainement…', ['SAUMURE', 'RUISSO']],
  ['Previous artists', ['SAUMURE', 'RUISSO']],
  ['Our artists this season', ['SAUMURE', 'RUISSO']],
  ['Artist talks', []],
  ['Coming up', []],
])('who is listed under « %s »', (heading, names) => {
  const card = (name: string, day: number) => `<article><h3>${name}</h3><p>${day} March 2026, 8pm</p></article>`
  expect(players(`<h2>${heading}</h2>${card('SAUMURE', 14)}${card('RUISSO', 15)}`, heading)).toEqual(names)
})

describe('those whose works are shown', () => {
  it.each(['Featured artists and works', 'Les artistes et leurs œuvres'])('under « %s »', (label) => {
    const shown = ['Ada Lampe – The Salt Forms', 'Elka Moorhead – Sel et autres nuits', 'Tom Ruisso – Quays']
    expect(players(evening('Brinewell', `<strong>${label}</strong><br>${shown.join('<br>')}`))).toEqual([
      'Ada Lampe',
      'Elka Moorhead',
      'Tom Ruisso',
    ])
  })
})

describe('a line-up that nothing introduces', () => {
  const festival = 'Salt #3 - Festival | La Rampe'
  it.each<readonly [what: string, body: string, names: readonly string[]]>([
    [
      'a row of names',
      evening('Salt #3', '') + row('Varek', '6noz', 'abri22', 'Ola + Mun'),
      ['Ola', 'Mun', 'Varek', '6noz', 'abri22'],
    ],
    [
      'lines of a paragraph',
      `${evening('Salt #3', '')}<p>Varek<br>6noz<br>abri22<br>Mun</p>`,
      ['Varek', '6noz', 'abri22', 'Mun'],
    ],
    ['lines under other words', `${evening('Salt #3', '')}<p><b>Thanks</b> to<br>Varek<br>Solane<br>Abri</p>`, []],
    ['under a heading', `${evening('Salt #3', '')}<h3>Partners</h3>${row('Varek', 'Solane', 'Abri')}`, []],
    [
      'links',
      evening('Salt #3', '') + row('<a href="/a">Varek</a>', '<a href="/b">Solane</a>', '<a href="/c">Abri</a>'),
      [],
    ],
    [
      'a name behind what it spins',
      evening('Salt #3', '') + row('Varek', 'dj kelo', 'MC Solane'),
      ['MC Solane', 'Varek', 'dj kelo'],
    ],
    [
      'two who play together',
      evening('Salt #3', '') + row('Varek', 'Kelo x Solane', 'Abri'),
      ['Varek', 'Kelo', 'Solane', 'Abri'],
    ],
    ['facts about the evening', evening('Salt #3', '') + row('Dès 7 ans', 'Tendre', 'Une heure'), []],
    ['facts, in English', evening('Salt #3', '') + row('Ages 7 and up', 'Tender', 'One hour'), []],
    ['sentences', evening('Salt #3', '') + row('Come early!', 'Bring a friend, bring two.', 'Abri'), []],
  ])('%s', (_, body, names) => {
    expect(players(body, festival)).toEqual(names)
  })
  it('is none on the page of a play', () => {
    expect(players(evening('Salt', '') + row('Varek', 'Solane', 'Abri'), 'Salt, a play | La Rampe')).toEqual([])
  })
  it.each([
    ['en', 'Back for a second year in Ashby: Varek, Solane, Abri and more'],
    ['fr', 'On remet ça à Orval : Solane, Abri et puis Varek'],
  ])('is one where the summary of the page says the same names: %s', (_, summary) => {
    const body = `<meta name="description" content="${summary}">${evening('Salt', '')}${row('Varek', 'Solane', 'Abri')}`
    expect(players(body, 'Salt | La Rampe')).toEqual(['Varek', 'Solane', 'Abri'])
  })
})

describe('who stands among those who play', () => {
  it.each<readonly [what: string, lines: readonly string[], names: readonly string[]]>([
    [
      'a name in a paragraph of which the other lines tell who plays',
      ['Stella Marina<br>La Maîtrise du Quai<br>Direction: Christophe Sel', 'Valentin Roy, ténor<br>Ada Sel, soprano'],
      ['Ada Sel', 'Christophe Sel', 'La Maîtrise du Quai', 'Stella Marina', 'Valentin Roy'],
    ],
    [
      'but no hall, and nothing among other words',
      ['Salt Quay Choir<br>Ada Sel, soprano<br>Lantern Hall', 'Low Water<br>doors at the back<br>Ivy Sel, piano'],
      ['Ada Sel', 'Ivy Sel', 'Salt Quay Choir'],
    ],
    [
      'not whoever speaks before the concert',
      ['Ada Sel, piano', 'Talk with Hester Quill, historian, 45 minutes before each concert.'],
      ['Ada Sel'],
    ],
    [
      'ni qui parle ailleurs de l’œuvre',
      ['Ada Sel, piano', 'Conférence par le professeur Guy Quai, disponible en podcast.'],
      ['Ada Sel'],
    ],
    [
      'an ensemble that finds its way to a work',
      ['La Camerata du Quai retrouve la pierre de l’abbaye.'],
      ['Camerata du Quai'],
    ],
    [
      'and in English',
      ['The Lantern Quartet returns to the abbey and opens the season with Bach.'],
      ['The Lantern Quartet'],
    ],
  ])('%s', (_, lines, names) => {
    expect([...new Set(players(evening('Bach at Night', ...lines)))].sort()).toEqual(names)
  })
})

describe('the page of an artist', () => {
  const card = (name: string) => `<a href="/evenings/12"><p>14 March 2026, 8pm</p><p>${name}</p><p>The Mill</p></a>`
  it.each<readonly [what: string, evening: string, path: string, names: readonly string[]]>([
    ['lists where the artist plays', 'Pool of Salt', '/artists/solane', ['Solane']],
    [
      'and with whom, where the evening is called by all',
      'Varek, Solane, Abri',
      '/artists/solane',
      ['Varek', 'Solane', 'Abri'],
    ],
    ['also under a page of the dates', 'Pool of Salt', '/artists/solane/agenda', ['Solane']],
    [
      'and beside others in plain type behind the bold name',
      '<span class="artists"><strong>Solane</strong> Varek, Abri</span>',
      '/artists/solane',
      ['Varek', 'Solane', 'Abri'],
    ],
    ['another page does not', 'Pool of Salt', '/reviews/solane', []],
  ])('%s', (_, evening, path, names) => {
    expect(
      [...new Set(players(`<h1>Solane</h1><p>A voice.</p>${card(evening)}`, 'Solane | La Rampe', path))].sort(),
    ).toEqual([...names].sort())
  })
})
