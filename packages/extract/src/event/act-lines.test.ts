import { expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { extract } from '../extract.ts'

/** Who performs at the events of a page, read from plain text alone. */
function performers(html: string): string[] {
  const page = captured(html, { url: 'https://hall.example/agenda/', capturedAt: '2026-11-22T12:00:00Z' })
  const { claims } = extract(page, { markup: 'ignore' })
  const acts = claims.filter((claim) => claim.property === 'performer').map((claim) => claim.value)
  const names = acts.flatMap((act) =>
    act.kind === 'reference'
      ? claims.filter((claim) => claim.subject === act.iri && claim.property === 'name').map((claim) => claim.value)
      : [],
  )
  return [...new Set(names.flatMap((name) => (name.kind === 'text' ? [name.text] : [])))].sort()
}

const records = (rows: readonly (readonly [title: string, below: string])[], kind = 'c') =>
  `<!DOCTYPE html><html lang="fr"><head><title>Agenda</title></head><body><main><h1>Agenda</h1>${rows
    .map(
      ([title, below], i) =>
        `<div class="r"><h3><a href="/${i}">${title}</a></h3><p class="${kind}">${below}</p><p>${i + 3} février 2027, 20 h</p></div>`,
    )
    .join('')}</main></body></html>`

it.each([
  [
    'the line where most records name people and groups',
    records([
      ['Nuit de sel', 'Compagnie Ruisseau'],
      ['Le pont', 'Judith Bey'],
      ['Marées', 'Quatuor Ondine'],
      ['Le fil', 'Ada Lampe et Tom Verrier'],
    ]),
    ['Ada Lampe', 'Compagnie Ruisseau', 'Judith Bey', 'Quatuor Ondine', 'Tom Verrier'],
  ],
  [
    'what a template calls the artist',
    records(
      [
        ['Nuit de sel', 'Ruisso'],
        ['Le pont', 'Verrier + Quai Ouest'],
      ],
      'card-artist',
    ),
    ['Quai Ouest', 'Ruisso', 'Verrier'],
  ],
  [
    'never the halls',
    records([
      ['Nuit de sel', 'Salle Judith-Bey'],
      ['Le pont', 'Petit Théâtre'],
      ['Marées', 'Église Saint-Ondin'],
    ]),
    [],
  ],
  [
    'never the kinds',
    records([
      ['Nuit de sel', 'Théâtre'],
      ['Le pont', 'Danse'],
      ['Marées', 'Musique'],
    ]),
    [],
  ],
])('reads %s', (_, html, expected) => {
  expect(performers(html)).toEqual(expected)
})
