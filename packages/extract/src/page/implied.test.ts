import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { outlineOf } from './outline.ts'

const LONG = 'Trois marins reviennent au port, la nuit, et personne ne les attend plus.'
const shows = (name: (text: string) => string, told = `<p>${LONG}</p>`) =>
  ['Sel', 'Encre et craie', 'Houle'].map((text, n) => `${name(text)}<p>${n + 3} mars 2026, 20 h</p>${told}`).join('')
const NAMES = ['Sel', 'Encre et craie', 'Houle']

const rows: readonly [what: string, body: string, headings: readonly string[]][] = [
  ['bold paragraphs', shows((text) => `<p><strong>${text}</strong></p>`), NAMES],
  ['bold links', shows((text) => `<p><a href="/${text.length}"><b>${text}</b></a></p>`), NAMES],
  ['blocks over paragraphs', shows((text) => `<div>${text}</div>`), NAMES],
  [
    'bold names under their days',
    NAMES.map((text, n) => `<div><p>${n + 3} mars</p><p><b>${text}</b></p></div><p>${LONG}</p>`).join(''),
    NAMES,
  ],
  ['blocks with a class without sense', shows((text) => `<div class="x7a"><span>${text}</span></div>`), NAMES],
  [
    'blocks that are called titles, over blocks',
    shows((text) => `<div class="card-title">${text}</div>`)
      .replaceAll('<p>', '<div>')
      .replaceAll('</p>', '</div>'),
    NAMES,
  ],
  [
    'wrapped blocks that are called titles',
    shows((text) => `<div class="w"><div class="heading-title">${text}</div></div>`),
    NAMES,
  ],
  [
    'blocks over a list and a table',
    `<div>Sel</div><ul><li>3 mars 2026</li></ul><div>Houle</div><table><tr><td>4 mars 2026</td><td>20 h</td></tr></table>`,
    ['Sel', 'Houle'],
  ],
  [
    'blocks printed larger, over blocks',
    shows((text) => `<div class="t x2" style="--size:1; font-size: 28px">${text}</div>`)
      .replaceAll('<p>', '<div>')
      .replaceAll('</p>', '</div>'),
    NAMES,
  ],
  [
    'blocks over paragraphs, told from others by their second class',
    shows(
      (text) => `<div class="t x2">${text}</div>`,
      '<div class="t x3">Le Quai</div><div class="t x3">Rue du Port</div>',
    ),
    NAMES,
  ],
  [
    'subtitles under names, and labels with their values',
    shows(
      (text) =>
        `<div><div class="sous-titre">Par ${text}</div><div class="title">Durée : 90 minutes (${text})</div></div>`,
    )
      .replaceAll('<p>', '<div>')
      .replaceAll('</p>', '</div>'),
    [],
  ],
  ['one block over a paragraph', `<div>place Le Quai</div><p>${LONG}</p>`, []],
  [
    'what comes and what is past',
    `<div>Concerts à venir</div><p>3 mars, Sel</p><div>Concerts passés</div><p>4 mai, Houle</p>`,
    ['Concerts à venir', 'Concerts passés'],
  ],
  [
    'bold words at the end of cells',
    `<table>${['3', '4'].map((day) => `<tr><td>${day} mars</td><td><p>Sel ${day}</p><p><b>Entrée libre</b></p></td></tr>`).join('')}</table>`,
    [],
  ],
  ['kinds over names', `<p><b>Danse</b></p><p>Sel</p><p>3 mars</p><p><b>Cirque</b></p><p>Houle</p><p>4 mars</p>`, []],
  [
    'months among names are none',
    `<div>MARS 2026</div>${shows((text) => `<div>${text}</div>`)}<div>AVRIL 2026</div><p>Rien.</p>`,
    NAMES,
  ],
  [
    'a name with dots at its end',
    `<p><b>Le Quai présente...</b></p><p>3 mars 2026</p><p><b>Sel</b></p><p>4 mars 2026</p>`,
    ['Le Quai présente...', 'Sel'],
  ],
  ['a page with headings', `<h2>Agenda</h2>${shows((text) => `<p><strong>${text}</strong></p>`)}`, []],
  ['one notice in bold', `<p><b>Le concert de mars change de salle</b></p><p>3 mars 2026</p><p>Sel</p>`, []],
  ['labels', `<p><b>Lieu</b></p><p>Le Quai</p><p><b>Tarifs :</b></p><p>12 $</p>`, []],
  ['bold sentences', `<p><b>Nous serons fermés lundi.</b></p><p>${LONG}</p>`, []],
  ['bold hours', `<p><b>20 h, Le Quai</b></p><p>${LONG}</p><p><b>21h30, Le Zinc</b></p><p>${LONG}</p>`, []],
  [
    'bold from end to end',
    `<p><b>Sel</b></p><p><b>Au Quai</b></p><p><b>Pour tous</b></p><p><b>Dès huit ans</b></p>`,
    [],
  ],
  ['words in bold', `<p><b>Sel</b>, une pièce de marins</p><p>${LONG}</p>`, []],
  ['plain paragraphs', shows((text) => `<p>${text}</p>`), []],
  ['plain blocks', `<div>Sel</div><div>Au Quai</div><div>Le Zinc</div><div>Rue du Port</div>`, []],
  ['one block called a title', `<div class="box-title">Presse</div><div class="sub">Écrivez au bureau</div>`, []],
  ['items of a list', `<ul><li><b>Sel</b></li></ul><p>${LONG}</p><ul><li><b>Houle</b></li></ul><p>${LONG}</p>`, []],
]

it.each(rows)('finds headings without their elements: %s', (_, body, headings) => {
  const { lines } = outlineOf(
    load(
      `<body><nav><h3>Menu</h3><a href="/">Accueil</a></nav><main><h1>Saison</h1>${body}<section>${LONG}</section></main><footer><p>Rive</p></footer></body>`,
    ),
  )
  const found = lines.filter(({ heading, frame }) => heading > 1 && frame === 0)
  expect(found.filter(({ box }) => box.tag !== 'h2').map(({ text }) => text)).toEqual(headings)
})
