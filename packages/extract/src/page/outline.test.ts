import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { outlineOf } from './outline.ts'
import { cssPaths, textIn } from './tree.ts'

const read = (html: string) => outlineOf(load(html, { xml: { xmlMode: false } }))
const texts = (html: string) => read(html).lines.map((line) => line.text)

describe('outlineOf', () => {
  const rows: readonly [html: string, lines: readonly string[]][] = [
    ['<p>One <b>bold</b> word</p><p>Two</p>', ['One bold word', 'Two']],
    ['<p>A<br>B</p>', ['A', 'B']],
    ['<div><span>12</span><span>Avr</span></div>', ['12', 'Avr']],
    ['<div>Le <span>12</span><span>Avr</span></div>', ['Le 12 Avr']],
    ['<h1><span>Les</span> <span>marées</span></h1>', ['Les marées']],
    ['<div><a href="/x"><img src="a.jpg"><i>Titre</i><i>Lieu</i></a><a href="/y">B</a></div>', ['Titre', 'Lieu', 'B']],
    ['<p>ven. 27 nov. 2026<span class="heure">20 h</span></p>', ['ven. 27 nov. 2026 20 h']],
    ['<p><b>Friday 27 November</b>8pm</p>', ['Friday 27 November 8pm']],
    ['<p>Sat 5 Dec<i>7.30pm</i></p>', ['Sat 5 Dec 7.30pm']],
    ['<td>Jul 5<span class="block">7pm</span></td>', ['Jul 5 7pm']],
    ['<td>sam. 5 juil.<span>19 h 30</span></td>', ['sam. 5 juil. 19 h 30']],
    ['<dt>Vendredi 10 oct.<span class="s">Salle 2</span></dt>', ['Vendredi 10 oct. Salle 2']],
    ['<dt>Friday 10 October 2026<span>Screen 1</span></dt>', ['Friday 10 October 2026 Screen 1']],
    ['<li><a href="/1">20 h</a><b>Le Zinc</b>, Top 10<i>Bis</i></li>', ['20 h Le Zinc, Top 10 Bis']],
    ['<p><span>12</span>e édition, H<sub>2</sub>O, 1<sup>er</sup> mai</p>', ['12e édition, H2O, 1er mai']],
    ['<p>Tickets £12<sup>50</sup>, Studio<b>54</b></p>', ['Tickets £1250, Studio54']],
    ['<p>20\u00a0h\u202f30</p><script>var x = "no"</script><style>p{}</style>', ['20 h 30']],
    ['<p>SO&shy;LEIL</p>', ['SOLEIL']],
    ['<table><tr><td>1</td><td>2</td></tr></table>', ['1', '2']],
    ['<p><i class="material-icons">calendar_month</i> 12 mai</p>', ['12 mai']],
    ['<p><span class="material-symbols-outlined">schedule</span>20 h</p>', ['20 h']],
    ['<p><mat-icon role="img">place</mat-icon> The Quay</p>', ['The Quay']],
    ['<p><em class="icon">local_atm</em> 20 $</p>', ['20 $']],
    ['<p><span class="icon">complet</span> 12 mai</p>', ['complet 12 mai']],
    ['<p><i>the_quay</i> 12 May</p>', ['the_quay 12 May']],
  ]
  it.each(rows)('%s', (html, lines) => {
    expect(texts(html)).toEqual(lines)
  })

  it('knows headings, links, pictures and the frame', () => {
    const outline = read(
      '<body><nav><a href="/a">Menu</a></nav><main><h2>Titre</h2><p>Un texte assez long pour être le contenu de la page.</p><img data-src="/b.jpg" src="data:x" alt="B"></main><aside><p>À côté</p></aside></body>',
    )
    expect(outline.lines.map((line) => [line.text.slice(0, 8), line.heading, line.frame])).toEqual([
      ['Menu', 0, 2],
      ['Titre', 2, 0],
      ['Un texte', 0, 0],
      ['À côté', 0, 1],
    ])
    expect(outline.links.map((link) => [link.href, link.text])).toEqual([['/a', 'Menu']])
    expect(outline.images.map((image) => image.src)).toEqual(['/b.jpg'])
  })

  it.each([
    [
      'parts of a link that a paragraph wraps, and a span of days',
      '<p><a href="/a"><span class="when"><span class="evo_start"><em>02</em><em>déc</em></span><span class="evo_end"><em>17</em><em>jan</em></span></span><span>Sel</span></a></p>',
      ['02 déc – 17 jan', 'Sel'],
    ],
    ['a link among words', '<p>Voir <a href="/a"><span>Sel</span> <span>noir</span></a></p>', ['Voir Sel noir']],
    [
      'a dash that a class or a picture draws between two days',
      '<p>26 nov. <i class="sep"></i> 5 déc. 2020</p><p><b>8</b><svg><path d="M0"/></svg><b>26 sept.</b></p><p>Thu 8 Oct <span class="arrow"></span>Sat 10 Oct</p>',
      ['26 nov. – 5 déc. 2020', '8 – 26 sept.', 'Thu 8 Oct – Sat 10 Oct'],
    ],
    [
      'no dash before an hour or a name',
      '<p>26 nov. <svg></svg> 20 h</p><p>26 nov. <i class="sep"></i> 20 heures</p><p>26 nov. <i class="sep"></i> Sel</p>',
      ['26 nov. 20 h', '26 nov. 20 heures', '26 nov. Sel'],
    ],
    ['a sign that is there', '<p><i class="start">2</i><i class="end"> - 8 jun</i></p>', ['2 - 8 jun']],
  ])('prints on lines: %s', (_, html, lines) => {
    expect(read(`<body>${html}</body>`).lines.map(({ text }) => text)).toEqual(lines)
  })

  it.each([
    ['<p><b>Sel</b></p>', true],
    ['<p style="color: #333; font-weight: 700">Sel</p>', true],
    ['<p style="font-weight:Bold">Sel</p>', true],
    ['<p><span style="font-weight: 600;">Sel</span></p>', true],
    ['<p class="text-lg font-semibold">Sel</p>', true],
    ['<p><span class="fw-bold">Sel</span></p>', true],
    ['<p class="mt-2 bold">Sel</p>', true],
    ['<p class="hover:font-bold bolder-box">Sel</p>', false],
    ['<p style="font-weight: 400">Sel</p>', false],
    ['<p><span class="fw-bold">Sel</span> noir</p>', false],
  ])('knows what is bold: %s', (html, strong) => {
    expect(read(`<body>${html}</body>`).lines.map((line) => line.strong)).toEqual([strong])
  })

  it('does not take the whole page for a menu because of a class', () => {
    const outline = read('<body><div class="social-page"><h1>Phare</h1><p>Tout ce que dit cette page.</p></div></body>')
    expect(outline.lines.every((line) => line.frame === 0)).toBe(true)
  })

  const REST = '<div><p>Tout ce que dit encore cette page, en long et en large, sur bien autre chose.</p></div>'
  it.each([
    ['a heading in a masthead', '<header class="masthead"><h1>Sel</h1><h2>avril 2026</h2></header>', 0],
    ['a heading in a column called secondary', '<div class="secondary"><h1>Sel</h1></div>', 0],
    ['the name of the site, a link', '<header class="masthead"><a href="/"><h1>Sel</h1></a></header>', 2],
    ['one of several headings', '<header class="masthead"><h1>Sel</h1></header><h1>Nuit</h1>', 2],
    ['what tabs open', '<div class="tab-content" id="nav-tabContent"><p>5 mai</p></div>', 0],
    ['a panel of tabs', '<div role="tabpanel" id="nav-home"><p>5 mai</p></div>', 0],
    ['feet of cards with their days', '<p class="card-footer">5 mai</p>'.repeat(3), 0],
    ['heads of stages', '<div class="lieu__entete">Ponton, sur le quai</div>'.repeat(3), 0],
    ['the head of the page', '<div class="entete">Le Ponton</div>', 2],
    ['links of a menu', '<p class="menu-item"><a href="/a">Sel</a></p>'.repeat(3), 2],
    ['one foot with a telephone', '<div class="site-footer">514 555-0123</div>', 2],
    ['a piece of a page builder', '<div class="elementor-element elementor-widget"><h2>Sel</h2></div>', 0],
    ['a box beside the content', '<div class="widget widget_text"><h2>Sel</h2></div>', 1],
    ['pages before and after, by arrows', '<p><a href="/a">← Sel</a> <a href="/b">Nuit →</a></p>', 2],
    ['by words', '<div><a href="/a">Précédent</a><a href="/b">Suivant</a></div>', 2],
    [
      'with their days',
      '<div><a href="/a"><p>Later event: May 5</p><h2>Sel</h2></a><a href="/b"><p>Earlier event: May 1</p></a></div>',
      2,
    ],
    ['names in quotes', '<p><a href="/a">« Sel »</a> <a href="/b">« Nuit »</a></p>', 0],
    ['pictures to leaf through', '<div><img src="/n.jpg"><a href="#a">Previous</a><a href="#b">Next</a></div>', 0],
    ['a month between arrows', '<p><a href="/a">←</a> <b>novembre 2026</b> <a href="/b">→</a></p>', 0],
    [
      'links that lead on',
      '<p><a href="/a">Sel : en savoir plus →</a> <a href="/b">Nuit : en savoir plus →</a></p>',
      0,
    ],
  ])('frame: %s', (_, html, frame) => {
    expect(read(`<body><div>${html}</div>${REST}</body>`).lines[0]?.frame).toBe(frame)
  })

  it.each([
    ['<h1 class="sr-only">Zinc, official website</h1><header><h1>Salt</h1></header>', 0],
    ['<h1 class="visually-hidden">Zinc, site officiel</h1><header><h1>Sel</h1></header>', 0],
    ['<h1>Le Zinc</h1><header><h1>Sel</h1></header>', 0],
    ['<h1 class="site"><a href="/">Zinc</a></h1><header><h1>Sel</h1></header>', 0],
    ['<h1>Sel</h1><header><h1>Sel</h1></header>', 0],
    ['<h1>Nos brumes</h1><header><h1>Le Quai</h1></header>', 2],
    ['<header><h1>The Zinc</h1></header><h1>Fog</h1>', 2],
    ['<h1>Fog</h1><footer><h1>Salt</h1></footer>', 2],
  ])('the head of the page among headings of the first level: %s', (html, frame) => {
    const { lines } = read(`<title>${/Salt|Sel/.exec(html)?.[0] ?? ''} | Le Zinc</title><div>${html}</div>${REST}`)
    expect(lines.find(({ box }) => /^(?:header|footer)$/.test(box.parent?.tag ?? ''))?.frame).toBe(frame)
  })

  it.each([
    ['w-condition-invisible', true],
    ['d-none', true],
    ['visually-hidden', false],
    ['overflow-hidden', false],
    ['hidden md:block', false],
    ['hidden py-3 sm:table-cell', false],
    ['d-none d-md-table-cell', false],
  ])('class %s hides: %s', (name, hidden) => {
    expect(read(`<p class="${name}">Gratuit</p>`).lines.map((line) => line.hidden)).toEqual([hidden])
  })

  it('stands 50,000 nested elements', () => {
    expect(read('<div>'.repeat(50_000)).lines).toEqual([])
  })
})

describe('cssPaths', () => {
  it('finds the element again', () => {
    const $ = load('<div><p>a</p><p><i>b</i></p></div><div id="x1"><p>c</p><p>d</p></div>', { xml: { xmlMode: false } })
    const outline = outlineOf($)
    const path = cssPaths(outline.ids)
    for (const box of outline.boxes) {
      const found = $(path(box.node)).toArray()
      expect(found.map((node) => textIn(node))).toEqual([textIn(box.node)])
    }
    expect(path(outline.boxes.at(-1)?.node ?? outline.root.node)).toBe('#x1 > p:nth-of-type(2)')
  })
})
