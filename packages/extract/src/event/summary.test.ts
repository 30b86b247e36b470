import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { pageOf } from '../page.ts'
import { readPlain } from './read.ts'

/** The names of the events on a page of facts, each a label and its value in a card. */
function names(
  language: 'fr' | 'en',
  title: string,
  summary: string,
  facts: readonly (readonly string[])[],
): unknown[] {
  const cards = facts.map(([label, value]) => `<div class="c"><div>${label}</div><div>${value}</div></div>`).join('')
  const head = `<title>${title}</title><meta name="description" content="${summary}">`
  const html = `<html lang="${language}"><head>${head}</head><body><nav><a href="/">Lou Marée</a></nav><div><div>Bon à savoir</div>${cards}</div></body></html>`
  const url = 'https://loumaree.example/infos.html'
  return readPlain(pageOf(captured(html, { url, capturedAt: '2026-05-01T12:00:00Z' }))).map(
    ({ properties }) => properties.find(({ property }) => property === 'name')?.value,
  )
}

const FR = 'Quand et où. La barque de fer — Théâtre du Quai, Alma, du 4 au 25 juillet 2026, 19 h 55.'
const EN = 'When, where, who to ask. The Iron Boat — Quay Theatre, Alma, 4 to 25 July 2026, 7.55pm.'
const frFacts = (when: string) => [
  [when, 'Du 4 au 25 juillet 2026'],
  ['Où', 'Théâtre du Quai<br>12, rue du Quai<br>Alma'],
]
const enFacts = (when: string) => [
  [when, '4 – 25 July 2026'],
  ['Where', 'Quay Theatre<br>12 Quay Street<br>Alma'],
]

describe('a page of facts whose summary names the event', () => {
  it.each<readonly ['fr' | 'en', string, string, readonly (readonly string[])[], string]>([
    ['fr', 'Infos pratiques · Lou Marée', FR, frFacts('Dates'), 'La barque de fer'],
    ['fr', 'Infos pratiques · Lou Marée', FR, frFacts('À l’affiche'), 'La barque de fer'],
    ['fr', 'Pour me rejoindre — Alma 2026 · Lou Marée', FR, frFacts('Dates'), 'La barque de fer'],
    ['en', 'Tickets · Lou Marée', EN, enFacts('Dates'), 'The Iron Boat'],
    ['en', 'Tickets · Lou Marée', EN, enFacts('Run'), 'The Iron Boat'],
    ['en', 'Come and find me — Alma Fringe 2026 · Lou Marée', EN, enFacts('Run'), 'The Iron Boat'],
  ])('%s, %s', (language, title, summary, facts, name) => {
    expect(names(language, title, summary, facts)).toEqual([expect.objectContaining({ text: name })])
  })

  it('another day on the page is that of another thing', () => {
    expect(names('en', 'Tickets · Lou Marée', EN, [['Run', '2 – 9 May 2026'], ...enFacts('Run').slice(1)])).not.toEqual(
      [expect.objectContaining({ text: 'The Iron Boat' })],
    )
  })
})
