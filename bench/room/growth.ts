import { extract } from '@rampe/extract'
import { captureOf } from '../markup/page.ts'
import { measure } from './measure.ts'

/** How the time for a page grows with the page: linear is 4 and 16, less where every page costs something. */
export interface GrowthRow {
  readonly page: string
  readonly ms: number
  readonly fourTimes: number
  readonly sixteenTimes: number
}

const day = (i: number): string => `${1 + (i % 28)} ${['mars', 'avril', 'mai', 'juin'][i % 4]} 2027`
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="fr"><head><title>Saison – Théâtre du Fanal</title></head><body><main><h1>Saison</h1>${body}</main></body></html>`
const times = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join('\n')

/** Pages of `n` pieces, each of a shape that some site prints hundreds of. */
const SHAPES: Readonly<Record<string, { readonly n: number; readonly of: (n: number) => string }>> = {
  'cards of a listing': {
    n: 25,
    of: (n) =>
      times(
        n,
        (i) =>
          `<div class="card"><a href="/spectacles/${i}"><img src="/i/${i}.jpg" alt=""></a><h3><a href="/spectacles/${i}">La Verrière numéro ${i}</a></h3><p class="date">${day(i)} à 20 h</p><p class="lieu">Salle ${i}, 12 rue des Saules, Montréal</p><p>Avec Ada Lampe et Tom Ruisseau. ${10 + (i % 30)} $</p><a href="/billets/${i}">Billets</a></div>`,
      ),
  },
  'rows of a table': {
    n: 25,
    of: (n) =>
      `<table>${times(n, (i) => `<tr><td>${day(i)}</td><td>19 h 30</td><td><a href="/s/${i}">Le Ferry ${i}</a></td><td>Église Saint-Aubin</td><td>${12 + (i % 9)} $</td></tr>`)}</table>`,
  },
  'headings and paragraphs': {
    n: 25,
    of: (n) =>
      times(n, (i) => `<h3>Nuit ${i} des conteurs</h3><p>${day(i)}, 20 h, au Moulin du Port</p><p>Une soirée.</p>`),
  },
  'one show, many evenings': {
    n: 25,
    of: (n) =>
      `<h2>Phèdre à la mer</h2><ul>${times(n, (i) => `<li>${1 + (i % 28)} ${['mars', 'avril', 'mai', 'juin', 'juillet'][Math.floor(i / 28) % 5]} ${2027 + Math.floor(i / 140)} à 20 h – Grande salle – 25 $</li>`)}</ul>`,
  },
  'paragraphs of prose': {
    n: 25,
    of: (n) =>
      `<h2>Le Renard blanc</h2><p>${day(3)} à 20 h</p>${times(n, (i) => `<p>Au ${i}e tableau, Ada Lampe joue la reine avec Tom Ruisseau ; la pièce, créée le ${day(i)} au Théâtre du Fanal, 12 rue des Saules, revient pour dix soirs à 25 $. On y entend une musique de Maude Roy, et le public a ri.</p>`)}`,
  },
  'one endless paragraph': {
    n: 25,
    of: (n) =>
      `<h2>Le Renard blanc</h2><p>${times(n, (i) => `Au ${i}e tableau, Ada Lampe joue la reine avec Tom Ruisseau le ${day(i)} au Théâtre du Fanal, 12 rue des Saules, 25 $.`)}</p>`,
  },
  'elements in elements': {
    n: 20,
    of: (n) => times(n, (i) => `<div class="bloc"><p>${day(i)} – Soirée ${i}</p>`) + '</div>'.repeat(n),
  },
  'links of a menu': {
    n: 100,
    of: (n) =>
      `<h2>Phèdre</h2><p>${day(1)} à 20 h</p><ul>${times(n, (i) => `<li><a href="/page/${i}">Page ${i}</a></li>`)}</ul>`,
  },
}

/** The time for pages of one, four and sixteen times the pieces. */
export function growthRows(): readonly GrowthRow[] {
  return Object.entries(SHAPES).map(([name, { n, of }]) => {
    const [sixteen = 0, four = 0, one = 0] = [16, 4, 1].map((factor) => {
      const capture = captureOf(page(of(n * factor)), 'https://fanal.example/saison/programme')
      const repeat = 16 / factor
      return (
        measure(() => {
          for (let i = 0; i < repeat; i++) extract(capture, { markup: 'ignore' })
        }) / repeat
      )
    })
    return { page: name, ms: round(one), fourTimes: round(four / one), sixteenTimes: round(sixteen / one) }
  })
}

const round = (n: number): number => Number(n.toFixed(2))
