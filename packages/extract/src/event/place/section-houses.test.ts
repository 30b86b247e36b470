import { describe, expect, it } from 'vitest'
import { placesOn } from './place-shapes.fixture.ts'

const NAMES = ['Tide and Timber', 'Salt Lamps', 'Three Oars', 'Nine Herons', 'Long Grass', 'Low Water', 'Blue Hours']

/** Sections of a page, each with a heading, a sentence below it and two evenings that say no place. */
const placesIn = (language: 'fr' | 'en', ...sections: readonly (readonly [head: string, lead: string])[]) => {
  const evening = (n: number) =>
    `<div class="item"><h4><a href="/e/${n}">${NAMES[n]}</a></h4><p>${n + 3} ${language === 'fr' ? 'mars 2027, 20 h' : 'March 2027, 8pm'}</p></div>`
  const body = sections.map(([head, lead], n) => `${head}${lead}<div>${evening(2 * n)}${evening(2 * n + 1)}</div>`)
  const foot = '<p>Heron House, 3 Mill Street, Ashby AD1 4QT</p>'
  const places = placesOn({ site: 'Heron House', title: 'Programme', language, body: body.join(''), foot })
  return places.filter((_, n) => n % 2 === 0)
}

const HOME = 'Heron House @ 3 Mill Street, Ashby'

describe('a section of a page tells where all is played that is listed in it', () => {
  it.each<[what: string, language: 'fr' | 'en', head: string, lead: string, place: string]>([
    ['its heading', 'en', '<h2>Talks at Ashby Library</h2>', '', 'Ashby Library'],
    ['son titre', 'fr', '<h2>Spectacles à la médiathèque Ada-Lampe</h2>', '', 'médiathèque Ada-Lampe'],
    [
      'in brackets',
      'fr',
      '<h2>CAUSERIES <small>(gratuit, à la bibliothèque Ada-Lampe, 13 h 30)</small></h2>',
      '',
      'bibliothèque Ada-Lampe',
    ],
    [
      'words that open it',
      'fr',
      '<p role="button" aria-controls="t1"><a>À la bibliothèque La Plume d’oie</a></p>',
      '',
      'bibliothèque La Plume d’oie',
    ],
    [
      'a sentence',
      'fr',
      '<h2>Les menteries</h2>',
      '<p>Les soirées contes continuent au café Le Merle, 11, rue du Quai, Orval. Venez tôt.</p>',
      'café Le Merle @ 11, rue du Quai, Orval',
    ],
    [
      'a sentence of all',
      'en',
      '<h2>Noon on Tuesdays</h2>',
      '<p>Forty minutes, bring your lunch. All in the Weymouth Lobby at noon.</p>',
      'Weymouth Lobby @ 3 Mill Street, Ashby',
    ],
    [
      'a sentence of every time',
      'fr',
      '<h2>Notre série</h2>',
      '<p>Toujours à 11 h, à l’Espace Merle, 7, rue du Quai, Orval.</p>',
      'Espace Merle @ 7, rue du Quai, Orval',
    ],
    [
      'no more than a house',
      'fr',
      '<h2>Les mardis</h2>',
      '<p>Tous les mardis, à 20 h, dans la grange-théâtre.</p>',
      HOME,
    ],
    ['what the house is, below its name', 'en', '<h2>HERON HOUSE</h2>', '<p>Community arts centre</p>', HOME],
    [
      'a name alone',
      'fr',
      '<h2>Les jeudis de l’été</h2>',
      '<div><p>Kiosque du parc Ada-Lampe</p></div>',
      'Kiosque du parc Ada-Lampe',
    ],
    [
      'a name, and when',
      'en',
      '<h2>Films on the shore</h2>',
      '<p>Ashby Bay Pavilion, at dusk. Popcorn for the youth club.</p>',
      'Ashby Bay Pavilion @ 3 Mill Street, Ashby',
    ],
    ['what is played', 'en', '<h2>Sundays</h2>', '<p>Theatre and dance for the young.</p>', HOME],
    ['the house itself', 'en', '<h2>Talks in the house</h2>', '', HOME],
    ['where to book', 'fr', '<h2>Causeries</h2>', '<p>Inscription à la bibliothèque La Plume d’oie.</p>', HOME],
    ['where one was', 'en', '<h2>Talks</h2>', '<p>Our first talks were given at Ashby Library.</p>', HOME],
    ['what a work is about', 'en', '<h2>Plays</h2>', '<p>Comedy set in the library of a monastery.</p>', HOME],
  ])('%s: %s %s %s', (_, language, head, lead, place) => {
    expect(placesIn(language, ['<h2>Concerts</h2>', ''], [head, lead], ['<h2>Films</h2>', ''])).toEqual([
      HOME,
      place,
      HOME,
    ])
  })
})
