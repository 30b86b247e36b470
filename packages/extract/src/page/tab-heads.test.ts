import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { outlineOf } from './outline.ts'

/** The lines of the content: headings in brackets. */
const linesOf = (html: string): readonly string[] =>
  outlineOf(load(html, { xml: { xmlMode: false } }))
    .lines.filter(({ frame }) => frame < 2)
    .map(({ text, heading }) => (heading > 0 ? `[${text}]` : text))

const said = ['[Fri 3 July]', 'Ada Lamp, 8 pm', '[Sat 4 July]', 'Tom Reed, 9 pm']

it.each<readonly [what: string, html: string, lines: readonly string[]]>([
  [
    'a link to each panel',
    '<ul><li><a href="#d1">Fri 3 July</a></li><li><a href="#d2">Sat 4 July</a></li></ul><div id="d1"><p>Ada Lamp, 8 pm</p></div><div id="d2"><p>Tom Reed, 9 pm</p></div>',
    said,
  ],
  [
    'buttons that control them',
    '<div role="tablist"><button role="tab" aria-controls="d1">Fri 3 July</button><button role="tab" aria-controls="d2">Sat 4 July</button></div><div role="tabpanel" id="d1"><p>Ada Lamp, 8 pm</p></div><div role="tabpanel" id="d2"><p>Tom Reed, 9 pm</p></div>',
    said,
  ],
  [
    'panels that are labelled by them',
    '<div><span role="tab" id="a">Fri 3 July</span><span role="tab" id="b">Sat 4 July</span></div><section aria-labelledby="a"><p>Ada Lamp, 8 pm</p></section><section aria-labelledby="b"><p>Tom Reed, 9 pm</p></section>',
    said,
  ],
  [
    'a word that both bear',
    '<div><a href="#" data-w-tab="Tab 1">Fri 3 July</a><a href="#" data-w-tab="Tab 2">Sat 4 July</a></div><div data-w-tab="Tab 1"><p>Ada Lamp, 8 pm</p></div><div data-w-tab="Tab 2"><p>Tom Reed, 9 pm</p></div>',
    said,
  ],
  [
    'panels that say their day themselves',
    '<nav><a href="#d1">ven. 3</a><a href="#d2">sam. 4</a></nav><div id="d1"><h2>Vendredi 3 juillet</h2><p>Ada Lampe, 20 h</p></div><div id="d2"><h2>Samedi 4 juillet</h2><p>Tom Quai, 21 h</p></div>',
    ['[Vendredi 3 juillet]', 'Ada Lampe, 20 h', '[Samedi 4 juillet]', 'Tom Quai, 21 h'],
  ],
  [
    'what opens below its button',
    '<div><h3><button data-bs-target="#d1">Vendredi 3 juillet</button></h3><div id="d1"><p>Ada Lampe, 20 h</p></div></div>',
    ['[Vendredi 3 juillet]', 'Ada Lampe, 20 h'],
  ],
  [
    'tabs that say no day',
    '<div><a href="#a">Le spectacle</a></div><div><a href="#b">Distribution</a></div><div id="a"><p>Une pièce sur la mer</p></div><div id="b"><p>Avec Ada Lampe et Tom Quai</p></div>',
    ['Le spectacle', 'Distribution', 'Une pièce sur la mer', 'Avec Ada Lampe et Tom Quai'],
  ],
])('%s', (_, html, lines) => {
  expect(linesOf(html)).toEqual(lines)
})
