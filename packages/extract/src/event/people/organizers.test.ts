import { expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

/** Who organises what a page tells of: class and name. */
function organizers(body: string): string[] {
  const html = `<html><head><title>Sel | La Rampe</title></head><body><main><h1>Sel</h1><p>13 mars 2026, 20 h</p>${body}</main></body></html>`
  const { claims } = extract(captured(html, { url: 'https://rampe.example/sel' }), { markup: 'ignore' })
  const said = claims.filter((c) => c.subject.endsWith('.organizer'))
  const text = (property: string) =>
    said.flatMap(({ property: p, value }) =>
      p !== property ? [] : value.kind === 'text' ? value.text : value.kind === 'reference' ? value.iri : [],
    )
  return [...text('@type').map((iri) => iri.replace('https://schema.org/', '')), ...text('name')]
}

it.each([
  [
    'a block of its own',
    '<div><h2>Organisateur</h2><ul><li><a href="/qui/cintres">Les Cintres du Quai</a></li><li>819 555-0142</li></ul></div>',
    ['Organization', 'Les Cintres du Quai'],
  ],
  [
    'names that are joined are one name',
    '<p>Organisé par : Compagnie du Câble et Centre social du Dépôt.</p>',
    ['Organization', 'Compagnie du Câble et Centre social du Dépôt'],
  ],
  ['a person', '<dl><dt>Presented by</dt><dd>Sophie Marlowe</dd></dl>', ['Person', 'Sophie Marlowe']],
  ['a line that presents', '<p>Quay Records presents</p>', ['Organization', 'Quay Records']],
  [
    'several that present',
    '<p class="eyebrow">La Cale et le Zinc présentent :</p>',
    ['Organization', 'La Cale et le Zinc'],
  ],
  ['a line without a label', '<p>Une présentation de Radio des Rivières</p>', ['Organization', 'Radio des Rivières']],
  ['a class that calls it so', '<p class="presented-by">Noise Annex</p>', ['Organization', 'Noise Annex']],
  ['somebody who presents plays', '<p>Sophie Marlowe présente</p>', []],
  ['a sentence', '<p>Who he presents to us in this piece is another</p>', []],
  ['how to reach it is no name', '<dl><dt>Organizer</dt><dd>info@cintres.example</dd></dl>', []],
  ['a house that nobody calls organiser', '<p>Lieu : Salle des Câbles</p>', []],
])('%s', (_, body, expected) => {
  expect(organizers(body)).toEqual(expected)
})
