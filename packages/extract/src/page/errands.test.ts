import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { isErrand } from './errands.ts'
import { outlineOf } from './outline.ts'
import { plain } from './words.ts'

describe('headings over what a visitor is asked for beside coming', () => {
  it.each([
    ['Subscriptions 2026–27', 'Abonnements 2026-2027'],
    ['Season tickets', 'Nos formules d’abonnement'],
    ['Become a member', 'Devenez membre'],
    ['Make a gift', 'Faites un don'],
    ['Support the theatre', 'Soutenez le théâtre'],
    ['Annual fund', 'Campagne de dons'],
    ['Where to eat nearby', 'Où dîner à deux pas'],
    ['Where to park', 'Où se garer ?'],
    ['Hotels near us', 'Hébergements à proximité'],
    ['Eat & drink', 'Restauration sur place'],
    ['Before the show: dinner at the Quay', 'Avant ou après : le bistrot du Quai'],
    ['Call for artists', 'Appel à candidatures'],
    ['Press office', 'Relations presse'],
    ['Who runs the house?', 'Qui dirige la maison ?'],
  ])('%s · %s', (english, french) => {
    expect([isErrand(plain(english)), isErrand(plain(french))]).toEqual([true, true])
  })

  it.each([
    ['The Gift', 'Le Don d’Ada'],
    ['Where the Tide Sleeps', 'Où dorment les bateaux'],
    ['Café Concert: Salt', 'Café-concert : Sel'],
    ['Subscribers: £12', 'Abonnés : 12 €'],
    ['Call Me Ada', 'L’Appel du large'],
    ['Drinks with the Director', 'Le Restaurant des ombres'],
    ['Before the Flood', 'Avant la nuit'],
    ['Bar', 'Le Bistrot du Quai'],
    ['Tickets', 'Tarifs'],
  ])('not %s · %s', (english, french) => {
    expect([isErrand(plain(english)), isErrand(plain(french))]).toEqual([false, false])
  })
})

describe('what stands under them', () => {
  const show = `<h1>Sel</h1><p>${'Une histoire de marais, de vent et de filets qui sèchent. '.repeat(6)}</p>`
  const framed = (html: string): readonly string[] =>
    outlineOf(load(`<body><main>${show}${html}</main></body>`, { xml: { xmlMode: false } })).lines.flatMap(
      ({ text, frame }) => (frame === 2 ? [text] : []),
    )
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a box that it opens',
      '<section><header><h2>Abonnements 2026-2027</h2></header><table><tr><td>Curieux</td><td>72 €</td></tr></table></section><p>20 €</p>',
      ['Abonnements 2026-2027', 'Curieux', '72 €'],
    ],
    [
      'paragraphs as far as the next heading',
      '<h3>Support us</h3><p>From £25 a year.</p><h3>Tickets</h3><p>£12</p>',
      ['Support us', 'From £25 a year.'],
    ],
    [
      'a line in bold',
      '<div><div><b>Where to eat nearby</b></div><div>Wash-House, 19 Weaver Quay</div></div><p>£12</p>',
      ['Where to eat nearby', 'Wash-House, 19 Weaver Quay'],
    ],
    ['a form', '<form><h3>Faites un don</h3><p>25 €</p><p>80 €</p></form>', ['Faites un don', '25 €', '80 €']],
    [
      'no tier of a table',
      '<table><tr><th>Abonnement</th><td>18 €</td></tr><tr><th>Plein</th><td>22 €</td></tr></table>',
      [],
    ],
    [
      'no box in which other things have names',
      '<section><h2>Abonnements</h2><article><h3><a href="/sel">Sel</a></h3><p>12 mars 2027, 20 h</p></article></section>',
      [],
    ],
    [
      'no event that is called so',
      '<article><h3><a href="/open-call">Open call</a></h3><p>12 March 2027, 8pm</p></article>',
      [],
    ],
  ])('%s', (_, html, expected) => {
    expect(framed(html)).toEqual(expected)
  })
})
