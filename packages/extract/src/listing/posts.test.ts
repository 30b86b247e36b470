import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'
import { isNews, ownMarks, postsIn, tellsOfAnEvent } from './posts.ts'

const CAPTURED = '2026-06-03'

const read = (html: string) => {
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  return { outline, marks: marksOf(outline, { captured: CAPTURED }) }
}

describe('isNews', () => {
  const list = (heading: string, items: string) => {
    const { outline, marks } = read(`<h1>${heading}</h1><ul>${items}</ul>`)
    const [group] = groupsOf(outline, marks)
    if (!group) throw new Error('no records')
    return isNews(outline, group, CAPTURED, (href) => `https://rampe.example${href}`)
  }
  const item = (name: string, day: string, words = '', href = '/x') =>
    `<li><h2><a href="${href}">${name}</a></h2><time>${day}</time><p>${words}</p></li>`
  const rows: readonly [what: string, heading: string, items: string, news: boolean][] = [
    [
      'days of posting, whatever the sentences announce',
      'Actualités',
      item('Appel aux choristes', '30 mai 2026', 'Rencontre le samedi 13 juin à 10h.') +
        item('La billetterie ouvre', '2 mai 2026', 'Elle ouvre le lundi 4 mai à 9h.'),
      true,
    ],
    [
      'links to articles',
      'Everything new',
      item('The roof is mended', 'May 4, 2026', '', '/news/roof') +
        item('A new chair', 'May 1, 2026', '', '/news/chair'),
      true,
    ],
    [
      'days to come in addresses that look like those of articles',
      'This week',
      item('Ash', 'June 12, 2026', '', '/shows/2026/06/12/ash') +
        item('Elm', 'June 19, 2026', '', '/shows/2026/06/19/elm'),
      false,
    ],
    [
      'evenings with their hours',
      'Actualités',
      item('Sel', '13 juin 2026, 20 h') + item('Sable', '14 juin 2026, 20 h'),
      false,
    ],
    [
      'days in an element for the day of posting',
      'Everything',
      '<li><h2><a href="/x">A prize</a></h2><time class="entry-date published">May 4, 2026</time></li><li><h2><a href="/y">A roof</a></h2><time class="entry-date published">May 1, 2026</time></li>',
      true,
    ],
    ...[
      'Quoi de neuf ?',
      'Le journal',
      'Le mot de la présidente',
      'À la une',
      'Club news',
      'What’s new',
      'Latest from the blog',
      'Announcements',
    ].flatMap((heading): [string, string, string, boolean][] => [
      [`${heading}: days of posting`, heading, item('A roof', '4 May 2026') + item('A chair', '1 May 2026'), true],
      [`${heading}: days to come`, heading, item('Ash', '12 June 2026') + item('Elm', '19 June 2026'), false],
    ]),
    ...['Emplois', 'Careers', 'Job openings', 'Calls for artists', 'Podcast'].map(
      (heading): [string, string, string, boolean] => [
        heading,
        heading,
        item('Sel', '2 juillet 2026') + item('Sable', '30 juillet 2026'),
        true,
      ],
    ),
    ['a programme', 'Programme', item('Sel', '2 mai 2026') + item('Sable', '30 mai 2026'), false],
    [
      'what newspapers wrote',
      'Ils parlent de nous',
      item('Le Courrier du Lac', '2 mai 2026') + item('La Gazette', '30 avril 2026'),
      true,
    ],
  ]
  it.each(rows)('%s', (_, heading, items, news) => {
    expect(list(heading, items)).toBe(news)
  })
})

describe('ownMarks', () => {
  const rows: readonly [html: string, quotes: readonly string[]][] = [
    ['<h1>Sel</h1><p>12 mai 2026</p><h3>Revue de presse</h3><p>La Gazette, 14 mai 2025</p>', ['12 mai 2026']],
    ['<h2>Reviews</h2><p>The Harbour News, 3 May 2025</p><h2>Tour</h2><p>12 May 2026</p>', ['12 May 2026']],
    ['<h1>Visit</h1><p>Box office 555-0100, open daily from June 15</p><p>12 May 2026</p>', ['12 May 2026']],
    [
      '<h1>Sel</h1><p>Les deux rois se rencontrent du 5 au 23 juin 1520 près du port, dans un champ couvert de toile dorée.</p><p>12 mai 2026</p>',
      ['12 mai 2026'],
    ],
    ['<p>12 mai 2026</p><h3>Livre d’or</h3><p><b>Ada</b> (14.05.2026 18:22) Superbe !</p>', ['12 mai 2026']],
    ['<p>12 May 2026</p><h3>2 thoughts on “Salt”</h3><p>Ada, 14 May 2026 at 6:22 pm: Superb!</p>', ['12 May 2026']],
    [
      '<p>12 mai 2026</p><h4>Ruisso</h4><p>« Sel » est sorti le 4 novembre 2025 chez Quai Records.</p>',
      ['12 mai 2026'],
    ],
    ['<p>12 mai 2026</p><h4>Ruisso</h4><p>Premier EP attendu le 10 juillet 2026.</p>', ['12 mai 2026']],
    [
      '<p>12 May 2026</p><h4>The Lamps</h4><p>Their second album, “Salt”, is due on July 10, 2026.</p>',
      ['12 May 2026'],
    ],
    ['<p>12 May 2026</p><p>Her novel “Salt” (Silt Press, forthcoming 26 August 2026) is a walk.</p>', ['12 May 2026']],
    ['<p>12 mai 2026</p><p>« Sel », aux éditions du Quai – précommandes dès le 26 août 2026</p>', ['12 mai 2026']],
    [
      '<p>12 May 2026</p><h3>Novels</h3><ul><li><i>Salt</i>, Quay, 2016 (a prize)</li><li><i>Sand</i>, Quay, 2011</li><li><i>Silt</i>, Quay, 26 August 2026</li></ul>',
      ['12 May 2026'],
    ],
    [
      '<p>12 mai 2026</p><h3>Romans</h3><ul><li>Sel (Quai, 2016)</li><li>Sable (Quai, 2011)</li><li>Limon (Quai, le 26 août 2026)</li></ul>',
      ['12 mai 2026'],
    ],
    [
      '<ul><li>Salt, 12 May 2026</li><li>Sand, tour 2026, 14 May</li><li>Silt, 2027</li></ul>',
      ['12 May 2026', '14 May'],
    ],
    ['<h1>Salt lines</h1><p>Exhibition open daily from June 15</p>', ['daily from June 15']],
  ]
  it.each(rows)('%s', (html, quotes) => {
    const { outline, marks } = read(html)
    expect(ownMarks(outline, marks).map((mark) => mark.quote)).toEqual(quotes)
  })
})

describe('tellsOfAnEvent', () => {
  const rows: readonly [html: string, told: boolean][] = [
    ['<p>Thanks to all donors, work on the roof of our old barn starts on March 2, 2026.</p>', false],
    ['<p>Come to the barn on March 2, 2026 at 7pm to celebrate the new roof with all donors.</p>', true],
    ['<p>March 2, 2026</p>', true],
  ]
  it.each(rows)('%s', (html, told) => {
    expect(tellsOfAnEvent(read(html).marks, -1)).toBe(told)
  })
})

describe('postsIn', () => {
  const row = (...days: readonly string[]): string =>
    `<div>${days.map((day, n) => `<article><p><a href="/a${day.length}${n}">Un prix pour ${['la salle', 'le quai', 'la nef'][n]} ${day.slice(0, 2)}</a></p><time>${day}</time><p>Des mots.</p></article>`).join('')}</div>`
  const LINES = '<p>Encore des mots.</p>'.repeat(14)
  it.each([
    ['what goes on below', row('5 mai 2026', '14 avril 2026', '6 avril 2026'), 2],
    ['evenings to come below', row('5 juillet 2026, 20 h', '14 juillet 2026, 20 h', '16 juillet 2026, 20 h'), 1],
  ])('%s', (_, below, lists) => {
    const html = `<h1>Le Phare</h1><h2>Articles</h2>${row('30 mai 2026', '22 mai 2026', '12 mai 2026')}${LINES}${below}`
    const { outline, marks } = read(html)
    const groups = groupsOf(outline, marks)
    expect(groups).toHaveLength(2)
    expect(postsIn(outline, groups, CAPTURED, (href) => `https://rampe.example${href}`).size).toBe(lists)
  })
})
