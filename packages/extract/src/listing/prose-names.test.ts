import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const HOLDERS: readonly (readonly [what: string, list: (rows: readonly (readonly string[])[]) => string])[] = [
  [
    'a table',
    (rows) => `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}`).join('')}`).join('')}</table>`,
  ],
  ['paragraphs', (rows) => rows.map((row) => `<p>${row.join('<br>')}</p>`).join('')],
  ['items', (rows) => `<ul>${rows.map((row) => `<li>${row.join('<br>')}</li>`).join('')}</ul>`],
]

/** Name and house of each record, each of a day and a sentence. */
function told(list: string): readonly string[] {
  const outline = outlineOf(load(`<main>${list}</main>`, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15', language: 'fr' })
  return groupsOf(outline, marks).flatMap(({ entries }) =>
    entries.map(({ title, cell }) => `${title?.text}${cell === undefined ? '' : ` | ${cell}`}`),
  )
}

const DAYS = ['<b>di 18 janvier</b>', '<b>sa 7 février</b>', '<b>ve 20 mars</b>', '<b>sa 21 mars</b>']

it.each<[what: string, sentences: readonly string[], told: readonly string[]]>([
  [
    'a house and an hour behind the name',
    [
      'Culte musical, temple d’Orval, 10h00',
      'Fête du lac, salle des fêtes, dès 18h',
      'Aubade, place du Marché, 11h',
      'Loto des aînés, foyer rural, 20h',
    ],
    [
      'Culte musical | temple d’Orval',
      'Fête du lac | salle des fêtes',
      'Aubade | place du Marché',
      'Loto des aînés | foyer rural',
    ],
  ],
  [
    'an hour within the sentence, and another sentence',
    [
      'Culte à 9h30 au temple d’Orval. Extraits du Requiem',
      'Concert de printemps à 17h à l’église',
      'Souper du choeur dès 18h30. Fr. 25.-',
      'Aubade de Noël avec Prof. Ada Lampe à 11h',
    ],
    ['Culte', 'Concert de printemps', 'Souper du choeur', 'Aubade de Noël avec Prof. Ada Lampe'],
  ],
  [
    'works in italics in front of a bracket',
    [
      '<em>Le Sentier du sel</em> (Islande, 2024, 15) 104 min',
      '<em>Billet pour nulle part</em> (France, 2023, 12A) 98 min',
      '<em>Crécerelle</em> (UK, 2025, PG) 91 min',
      '<i>Kestrel Road</i> (Ireland, 2025)',
    ],
    ['Le Sentier du sel', 'Billet pour nulle part', 'Crécerelle', 'Kestrel Road'],
  ],
  [
    'works in front of a bracket with commas',
    [
      'Le Sentier du sel (Islande, 2024, 15)',
      'Le Fanal (France, 2023)',
      'Crécerelle (UK, 2025, PG)',
      'Kestrel Road (Ireland, 2025)',
    ],
    ['Le Sentier du sel', 'Le Fanal', 'Crécerelle', 'Kestrel Road'],
  ],
  [
    'names in bold in front of sentences',
    [
      '<b>Giron des chorales</b> à Montil. Concert de réception',
      '<b>Fête du lac</b>, avec discours et feu',
      '<b>Loto</b> des sociétés locales',
      '<b>Concert de l’Avent</b> avec la fanfare',
    ],
    ['Giron des chorales', 'Fête du lac', 'Loto', 'Concert de l’Avent'],
  ],
  [
    'who takes part, and what comes afterwards',
    [
      'Sortie des familles (pique-nique, cabane du lac)',
      'Fête patronale, puis apéritif offert',
      'Veillée de contes, par Ada Lampe',
      'Soirée au coin du feu, suivie d’un bal',
    ],
    ['Sortie des familles', 'Fête patronale', 'Veillée de contes', 'Soirée au coin du feu'],
  ],
  [
    'the same again',
    [
      '<b>Le Grand Ménage</b><br>Salle des fêtes, Orval',
      '<b>Idem</b> à la salle polyvalente de Brumes',
      'Même spectacle, foyer rural',
      '<b>Nuit bleue</b><br>Le Zinc',
    ],
    ['Le Grand Ménage', 'Le Grand Ménage | salle polyvalente de Brumes', 'Le Grand Ménage | foyer rural', 'Nuit bleue'],
  ],
  [
    'names with commas of their own',
    ['Fantômes, le retour de la nuit', 'Huit heures, un matin', 'Encre, sel et ruisseau', 'Vous, moi et les autres'],
    ['Fantômes, le retour de la nuit', 'Huit heures, un matin', 'Encre, sel et ruisseau', 'Vous, moi et les autres'],
  ],
])('%s', (_, sentences, expected) => {
  const rows = sentences.map((sentence, n) => [DAYS[n] ?? '', sentence])
  expect(HOLDERS.map(([what, list]) => [what, told(list(rows))])).toEqual(HOLDERS.map(([what]) => [what, expected]))
})
