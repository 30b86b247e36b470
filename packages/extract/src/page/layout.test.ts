import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { contentOf } from './layout.ts'
import { outlineOf } from './outline.ts'
import { textIn } from './tree.ts'

/** The lines of a page, each with the elements around it. */
function skimmed(html: string): readonly string[] {
  const outline = outlineOf(load(`<body><main>${html}<p>Fin</p></main></body>`, { xml: { xmlMode: false } }))
  return outline.lines.map(({ text, box }) => {
    const way: string[] = []
    for (let at = box; at.parent && at.tag !== 'main'; at = at.parent) way.push(at.tag)
    return `${way.reverse().join('>')}: ${text}`
  })
}

describe('elements that add nothing', () => {
  it.each<readonly [what: string, plain: string, wrapped: string]>([
    ['words of a cell', '<li>Sel</li>', '<li><span>Sel</span></li>'],
    ['words that an editor coloured', '<p>Sel</p>', '<p><span style="color: red">Sel</span></p>'],
    ['words in several', '<h2>Sel</h2>', '<h2><span lang="fr"><font color="red">Sel</font></span></h2>'],
    ['a link', '<div><a href="/a">Sel</a></div>', '<div><div><a href="/a">Sel</a></div></div>'],
    ['all of a card', '<li><h3>Sel</h3><p>5 mars</p></li>', '<li><div><h3>Sel</h3><p>5 mars</p></div></li>'],
    ['all of a link', '<a href="/a">Sel</a>', '<a href="/a"><div>Sel</div></a>'],
    [
      'words behind a link',
      '<li><a href="/a">Sel</a>, le 5 mars</li>',
      '<li><a href="/a"><span>Sel</span></a><span>, le 5 mars</span></li>',
    ],
    [
      'words around bold ones',
      '<div>Le <b>5 mars</b> à Port-Sel</div>',
      '<div><span>Le </span><b>5 mars</b><span> à Port-Sel</span></div>',
    ],
    [
      'lines of an address',
      '<p>Le Zinc<br>12 rue du Môle</p>',
      '<p><span>Le Zinc</span><br><span>12 rue du Môle</span></p>',
    ],
    ['lines of a block', '<div>Sel<br>5 mars</div>', '<div><span>Sel</span><br><span>5 mars</span></div>'],
    ['a full stop', '<p>Voir <a href="/a">Sel</a>.</p>', '<p><span>Voir </span><a href="/a">Sel</a><span>.</span></p>'],
  ])('are not seen: %s', (_, plain, wrapped) => {
    expect(skimmed(wrapped)).toEqual(skimmed(plain))
  })

  it.each<readonly [what: string, html: string, lines: readonly string[]]>([
    ['cells of a row', '<li><span>5 mars</span><span>Sel</span></li>', ['li>span: 5 mars', 'li>span: Sel']],
    [
      'cells of what opens and closes',
      '<details><summary><time>20 h</time> <span>Sel</span> <span>Le Zinc</span></summary><p>Avec chaises.</p></details>',
      [
        'details>summary>time: 20 h',
        'details>summary>span: Sel',
        'details>summary>span: Le Zinc',
        'details>p: Avec chaises.',
      ],
    ],
    [
      'cells of a button',
      '<button><span>5 mars</span> <span>Sel</span></button>',
      ['button>span: 5 mars', 'button>span: Sel'],
    ],
    ['indented cells', '<li>\n<span>\n5 mars\n</span>\n<span>Sel</span></li>', ['li>span: 5 mars', 'li>span: Sel']],
    ['a class', '<li><span class="name">Sel</span></li>', ['li>span: Sel']],
    ['one of several', '<div><div>Sel</div><p>5 mars</p></div>', ['div>div: Sel', 'div>p: 5 mars']],
    ['the one item of a list', '<ul><div>Sel</div></ul>', ['ul>div: Sel']],
  ])('are those alone: %s', (_, html, lines) => {
    expect(skimmed(html).slice(0, -1)).toEqual(lines)
  })
})

it.each<readonly [html: string, parts: readonly string[]]>([
  ['<p><span>Rock</span> <span>Grande salle</span></p>', ['span Rock', 'span Grande salle']],
  ['<p><span><b>Rock</b> <i>Le Zinc</i></span></p>', ['b Rock', 'i Le Zinc']],
  ['<p><b>Rock</b><span>, Le Zinc</span></p>', ['b Rock', 'text , Le Zinc']],
])('what is in %s', (html, parts) => {
  const [top] = load(html, { xml: { xmlMode: false } })('p').toArray()
  const content = top ? contentOf(top) : []
  expect(
    content.flatMap((node) => (node.data?.trim() === '' ? [] : `${node.name ?? node.type} ${textIn(node)}`)),
  ).toEqual(parts)
})
