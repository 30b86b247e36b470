import { load } from 'cheerio/slim'
import { expect, it } from 'vitest'
import { withoutBadges } from './badges.ts'
import { outlineOf } from './outline.ts'

it.each([
  ['<h3>Nuit bleue <span class="cert">12A</span></h3>', 'Nuit bleue'],
  ['<h3><a href="/n">Nuit bleue</a> <span class="cert cert--u">U</span></h3>', 'Nuit bleue'],
  ['<h3><a href="/n">Nuit bleue</a> <small>(PG)</small></h3>', 'Nuit bleue'],
  ['<h2>Sel <abbr>VOSTFR</abbr> <span>tous publics</span></h2>', 'Sel'],
  ['<h2><span class="badge">Nouveau</span> Sel</h2>', 'Sel'],
  ['<h2>Sel <em>Complet</em></h2>', 'Sel'],
  ['<h2>Sel <span class="tag">Danse</span></h2>', 'Sel'],
  ['<h2>Sel <span>12 ans</span></h2>', 'Sel'],
  ['<h2>Sel <span>Sold out</span></h2>', 'Sel'],
  ['<h2>Sel <span>Presque complet</span></h2>', 'Sel'],
  ['<h2>Salt <span>Almost full</span></h2>', 'Salt'],
  ['<h2>Salt <span>Free entry</span></h2>', 'Salt'],
  ['<h2>Sel <span>Reprogrammée</span></h2>', 'Sel'],
  ['<h2>Glass Half <em>Full</em></h2>', 'Glass Half Full'],
  ['<h2>Le Grand <em>12</em></h2>', 'Le Grand 12'],
  ['<h2><b>U</b>ne nuit</h2>', 'Une nuit'],
  ['<h2><span>G</span>rand soir</h2>', 'Grand soir'],
  ['<h2>Nuit <em>bleue</em></h2>', 'Nuit bleue'],
  ['<h2>Ada Lampe <span>Ruisseau</span></h2>', 'Ada Lampe Ruisseau'],
  ['<h2><span>Complet</span></h2>', 'Complet'],
  ['<p>Nuit bleue <span class="cert">12A</span></p>', 'Nuit bleue 12A'],
])('the words of %s', (html, expected) => {
  const [line] = outlineOf(load(html)).lines
  expect(line && withoutBadges(line)).toBe(expected)
})
