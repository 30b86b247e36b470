import { expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { pageOf } from '../../page.ts'
import { readScene } from '../read.ts'

const NAMES = ['Clara Lampe', 'Hugo Tremblay-Roy', 'Inès Okafor']
const PARTS = ['Simone', 'Le Passeur', 'La fille']
const rows = (row: (name: string, part: string) => string): string =>
  NAMES.map((name, n) => row(name, PARTS[n] ?? '')).join('')

const told = (cast: string): readonly string[] => {
  const html = `<html lang="fr"><title>Sel</title><main><h1>Sel</h1><p>14 mars 2026, 20 h</p>${cast}</main></html>`
  const { readings } = readScene(pageOf(captured(html, { url: 'https://rampe.example/s/sel' })))
  return readings.flatMap(({ sighting: { properties } }) =>
    properties.flatMap(({ property, value }) =>
      property === 'performer' && 'properties' in value
        ? value.properties.flatMap(({ value: name }) => ('text' in name ? [name.text] : []))
        : [],
    ),
  )
}

it.each<readonly [how: string, cast: string]>([
  [
    'a link and a part in an element',
    `<h2>Distribution</h2><ul>${rows((n, p) => `<li><a href="/a">${n}</a> <em>${p}</em></li>`)}</ul>`,
  ],
  [
    'a part, a name and what is sung, each in an element of a line',
    `<h2>Distribution</h2><ul>${rows((n, p) => `<li><span>${p}</span> <span>${n}</span>, <em>soprano</em></li>`)}</ul>`,
  ],
  [
    'a name in a heading over a part',
    `<h2>Cast</h2>${rows((n, p) => `<div><h4>${n}</h4><span>${p === 'La fille' ? 'The Engineer' : p}</span></div>`)}`,
  ],
  [
    'a table on a page that stands in a table, and what stands below it',
    `<table><tr><td><p><b>Cast:</b><br><table>${rows((n, p) => `<tr><td>${p}</td><td>${n}</td></tr>`)}</table><p>Lights: Ada Brook.<p>Next at the Mill: Otto Grange, 7 November</td></tr></table>`,
  ],
  ['words and an element behind', `<h2>Cast</h2><ul>${rows((n, p) => `<li>${n} <i>${p}</i></li>`)}</ul>`],
  [
    'a class for the part, which is a name as well',
    `<h2>Cast</h2><ul>${NAMES.map((n, at) => `<li><span class="c_name">${n}</span><span class="c_role">${['Sir Humphrey Sel', 'Lady Judith Bey', 'Captain Bolt'][at]}</span></li>`).join('')}</ul>`,
  ],
  ['the part in bold in front', `<p><b>Distribution</b><br>${rows((n, p) => `<b>${p}</b> ${n}<br>`)}</p>`],
  ['the part before a colon', `<h2>Distribution</h2><ul>${rows((n, p) => `<li>${p} : ${n}</li>`)}</ul>`],
  [
    'dots that lead from a part to a name, without a space',
    `<p><b>THE CAST</b></p>${NAMES.map((n, at) => `<p>${['Mrs. Agatha Sel', 'Captain Quai', 'Voice on the Radio'][at]}..............${n}</p>`).join('')}<p>Biscuit........Himself</p><p><b>THE CREW</b></p><p>Stage Manager: Maude Roy</p>`,
  ],
  [
    'signes de conduite espacés, un personnage qui porte un nom entier',
    `<h3>Distribution</h3><p>${NAMES.map((n, at) => `${['Madame Rose Sel', 'M. Hugo Quai', 'Un facteur'][at]} . . . . . . . ${n}`).join('<br>')}</p>`,
  ],
  [
    'dots in a list that has no label',
    `<ul>${NAMES.map((n, at) => `<li>${['Mrs. Sel', 'The Hon. Tom Quai', 'Le Passeur'][at]}.......${n}</li>`).join('')}</ul>`,
  ],
  ['tirets bas entre le rôle et le nom', `<h2>Distribution</h2>${rows((n, p) => `<div>${p} ______ ${n}</div>`)}`],
  ['terms that are the parts', `<h2>Cast</h2><dl>${rows((n, p) => `<dt>${p}</dt><dd>${n}</dd>`)}</dl>`],
  ['terms that are the names', `<h2>Cast</h2><dl>${rows((n, p) => `<dt>${n}</dt><dd>${p}</dd>`)}</dl>`],
  [
    'a voice behind the name, crafts and an orchestra among them',
    `<h2>Distribution</h2><div><div><div>Costumes</div><div>Maude Roy</div></div>${rows((n, p) => `<div><div>${p}</div><div>${n}, soprano</div></div>`)}</div>`,
  ],
  [
    'terms that are names as well, the names in links, in a list that is called a cast',
    `<h2>Cast &amp; Creatives</h2><dl class="cast">${NAMES.map((n, at) => `<dt>${['Hannah Quai', 'Tabitha', 'Rev. Bolt / Officer'][at]}</dt><dd>${at < 2 ? `<a href="#a">${n}</a>` : n}</dd>`).join('')}</dl><dl><dt>Director</dt><dd>Maude Roy</dd><dt>Lighting Designer</dt><dd>Jo Bey</dd></dl>`,
  ],
  [
    'crafts of all kinds on other lines',
    `<h3>Distribution</h3><p>Texte : Maude Roy<br>Lumière : Bastien Quai<br>Construction de la barque : Jo Verrier<br>Musique enregistrée : Faustine Bey<br>${rows((n, p) => `${p} : ${n}<br>`)}</p>`,
  ],
  ['rows of a table', `<h2>Cast</h2><table>${rows((n, p) => `<tr><td>${p}</td><td>${n}</td></tr>`)}</table>`],
  [
    'cards',
    `<h2>Distribution</h2><div>${rows((n, p) => `<div><img src="/p.jpg"><h3>${n}</h3><p>${p}</p></div>`)}</div>`,
  ],
  [
    'elements in a row, a class for the part behind the name',
    `<h2>Cast</h2><div class="cast">${rows((n, p) => `<div class="actor">${n}</div><div class="role">${p}</div>`)}</div>`,
  ],
  [
    'elements in a row, a class for the part and for crafts before the name',
    `<h2>Distribution</h2><div><span class="role">Costumes</span><br><span class="nom">Maude Roy</span><br>${rows((n, p) => `<span class="role">${p}</span><br><a href="/a">${n}</a><br>`)}</div>`,
  ],
])('a cast whose parts stand beside the names: %s', (_, cast) => {
  expect(told(cast)).toEqual(NAMES)
})

it.each<readonly [how: string, cast: string]>([
  [
    'names in headings over who they are',
    `<h2>Nos intervenantes</h2>${rows((n) => `<h3>${n}</h3><p>Elle a publié trois livres sur les marées et enseigne la géographie du littoral à Port-Brume.</p>`)}`,
  ],
  [
    'in one line with crafts in bold',
    `<h2>Distribution</h2><p><b>Chorégraphie</b> Maude Roy <b>Danse</b> ${NAMES.join(', ')} <b>Lumières</b> Jo Bey <b>Costumes</b> Atelier Double-Quai</p>`,
  ],
  [
    'in one line with crafts in bold, without a label',
    `<p><strong>Direction</strong> Maude Roy <strong>Cast</strong> ${NAMES.join(', ')} <strong>Lighting</strong> Jo Bey</p>`,
  ],
  [
    'over who made it, in one block',
    `<h2>Cast &amp; creatives</h2><div><h3>Cast</h3><ul>${rows((n, p) => `<li><b>${p}</b> <span>${n}</span></li>`)}</ul><h3>Creatives</h3><ul><li><b>Director</b> <span>Maude Roy</span></li><li><b>Lighting</b> <span>Jo Bey</span></li></ul></div>`,
  ],
  [
    'beside the company that produces it',
    `<p>Une production du Théâtre Lampe</p><p><b>Interprétation</b> ${NAMES.slice(0, 2).join(', ')} et ${NAMES[2]}</p>`,
  ],
  [
    'below a list of days',
    `<h2>Dates</h2><ul><li>15 mars 2026, 20 h</li><li>16 mars 2026, 20 h</li></ul><p>Avec ${NAMES.slice(0, 2).join(', ')} et ${NAMES[2]}</p>`,
  ],
])('%s', (_, cast) => {
  expect(told(cast)).toEqual(NAMES)
})

const CREW = [
  ['Mise en scène', 'Faustine Roy'],
  ['Lumières', 'Bastien Quai'],
]
type Row = (name: string, part: string) => string
const among = (row: Row): string => CREW.map(([part = '', name = '']) => row(name, part)).join('') + rows(row)
const layouts: readonly (readonly [how: string, all: (row: Row) => string, row: Row])[] = [
  ['two elements on a line', (row) => among(row), (n, p) => `<div><span>${p}</span> <span>${n}</span></div>`],
  ['two lines', (row) => among(row), (n, p) => `<div><div>${n}</div><div>${p}</div></div>`],
  ['a list of terms', (row) => `<dl>${among(row)}</dl>`, (n, p) => `<dt>${p}</dt><dd>${n}</dd>`],
  ['a table', (row) => `<table>${among(row)}</table>`, (n, p) => `<tr><td>${n}</td><td>${p}</td></tr>`],
  ['lines of one paragraph', (row) => `<p>${among(row)}</p>`, (n, p) => `${p} : ${n}<br>`],
  ['bold parts', (row) => `<p>${among(row)}</p>`, (n, p) => `<b>${p}</b> ${n}<br>`],
]
const heads = ['Équipe artistique &amp; distribution', 'Cast &amp; Creative Team', 'Générique', '']

it.each(heads.flatMap((head) => layouts.map(([how, all, row]) => [head, how, all, row] as const)))(
  'who plays among those who made it, under %j: %s',
  (head, _, all, row) => {
    expect([...told((head && `<h2>${head}</h2>`) + all(row))].sort()).toEqual([...NAMES].sort())
  },
)
