import { expect, it } from 'vitest'
import { performersOn } from './performers.fixture.ts'

const page = (lang: string, body: string): string =>
  `<html lang="${lang}"><head><title>Friday Stack | Crooked Stool</title></head><body><main><h1>Friday Stack</h1><p>12 March 2027, 8 p.m.</p><p>Five people, one stool.</p>${body}</main></body></html>`
const cards = (card: (name: string) => string, ...names: readonly string[]): string => names.map(card).join('')

it.each<readonly [what: string, html: string, names: readonly string[]]>([
  [
    'names in an element, words and links behind',
    page(
      'en',
      cards(
        (n) =>
          `<div class="set"><img src="/a.jpg"><p><span class="name">${n}</span> <a href="https://x.example">Website</a></p></div>`,
        'Hannah Dale',
        'Marcus Quill',
        'Rae Salt',
      ),
    ),
    ['Hannah Dale', 'Marcus Quill', 'Rae Salt'],
  ],
  [
    'des noms en titre, une phrase dessous',
    page(
      'fr',
      `<ul>${cards((n) => `<li><h4>${n}</h4><p>Vient de Sel et y retourne.</p></li>`, 'Hugo Lampe', 'Simone Bey', 'Clara Roy')}</ul>`,
    ),
    ['Clara Roy', 'Hugo Lampe', 'Simone Bey'],
  ],
  [
    'nobody of the house',
    page(
      'en',
      `<h2>Our staff</h2>${cards((n) => `<div><h4>${n}</h4><p>Box office manager</p></div>`, 'Hannah Dale', 'Marcus Quill', 'Clara Salt')}`,
    ),
    [],
  ],
  [
    'nobody of other evenings',
    page(
      'en',
      `<h2>You may also like</h2>${cards((n) => `<a href="/x"><h4>${n}</h4><p>Folk</p></a>`, 'Hannah Dale', 'Marcus Quill', 'Clara Salt')}`,
    ),
    [],
  ],
  ...(
    [
      ['fr', 'Nos autres artistes'],
      ['en', 'Our other artists'],
    ] as const
  ).map(
    ([lang, words]) =>
      [
        `nobody of “${words}”, whose pictures lead to them`,
        page(
          lang,
          `<h3>${words}</h3>${cards((n) => `<article><a href="/x"><img src="/a.jpg"></a><h4>${n}</h4></article>`, 'Hannah Dale', 'Marcus Quill', 'Clara Salt')}`,
        ),
        [],
      ] as const,
  ),
])('%s', (_, html, names) => {
  expect(performersOn(html, 'https://stool.example/friday')).toEqual(names)
})
