import { expect, it } from 'vitest'
import { performersOn } from './performers.fixture.ts'

const page = (
  rest: string,
  title = 'The Salt Crossing',
) => `<html lang="en"><head><title>${title} | The Quay</title></head>
<body><main><h1>${title}</h1><p>Saturday, January 16, 2027, 7:30 p.m.</p><p>Lantern Hall, 21 Lantern Street, London W1D 3NE</p>${rest}</main></body></html>`

it.each<[string, string, readonly string[]]>([
  [
    'the part above the name',
    page('<div><span>Piano</span><span>Ada Lampe</span></div><div><span>Director</span><span>Judith Bey</span></div>'),
    ['Ada Lampe'],
  ],
  [
    'the part below the name',
    page(
      '<ul><li><strong>Ada Lampe</strong><small>piano</small></li><li><strong>Tom Bey</strong><small>lighting</small></li></ul>',
    ),
    ['Ada Lampe'],
  ],
  [
    'a card of another evening',
    page(
      '<p>With Judith Bey</p><h2>More in this series</h2><div><a href="/ivo">Ivo Lampe piano</a><span>Fri 17 October</span></div>',
    ),
    ['Judith Bey'],
  ],
  ['whose drawings, up to the point', page('<p>Tea and drawings by Judith Bey. All welcome.</p>'), ['Judith Bey']],
  [
    'nobody in the name of a talk below an exhibition',
    `<html lang="fr"><head><title>Agenda</title></head><body><main><h1>Agenda</h1><ul>${[
      ['Visite', 'Visite de l’exposition'],
      ['Le portrait au temps de Judith Bey', 'Conférence'],
    ]
      .map(([name, kind], n) => `<li><h2>${name}</h2><p>1${n} janvier 2027, 20 h</p><p>${kind}</p></li>`)
      .join('')}</ul></main></body></html>`,
    [],
  ],
  ['whose drawings', page('<p>Watercolours by Judith Bey and etchings by Tom Lampe.</p>'), ['Judith Bey', 'Tom Lampe']],
  ['whose works, in an exhibition', page('<p>Exhibition</p><p>Recent works by Judith Bey.</p>'), ['Judith Bey']],
  ['never whose works, in a concert', page('<p>Concert</p><p>The choir sings works by Judith Bey.</p>'), []],
  [
    'behind the name, in a record of one line',
    `<html lang="en"><head><title>Weekend</title></head><body><main><h1>Folk Weekend</h1><h2>Friday 8 January 2027</h2><ul>
<li>8pm - Friday Concert - The Quay Inn. With Judith Bey. £10</li>
<li>10pm - Late Session - The Quay Inn. With Tom Lampe (bring your own instrument). £5</li></ul></main></body></html>`,
    ['Judith Bey', 'Tom Lampe'],
  ],
])('%s', (_, html, expected) => {
  expect(performersOn(html, 'https://quay.example/salt/')).toEqual(expected)
})
