import { expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { extract } from '../extract.ts'

const TOLD = /^(?:duration|typicalAgeRange|inLanguage|subtitleLanguage|accessibilityFeature|telephone|email)$/

/** What a page that tells of one evening says beside its day: `subject's last word.property value`. */
function details(lang: string, body: string): string[] {
  const html = `<html lang="${lang}"><head><title>Sel | La Rampe</title></head><body><main><h1>Sel</h1>${body}</main></body></html>`
  const { claims } = extract(captured(html, { url: 'https://rampe.example/sel' }), { markup: 'ignore' })
  return claims
    .filter((c) => TOLD.test(c.property) && c.provenance.generatedBy === 'plain')
    .map(
      (c) =>
        `${/location/.test(c.subject) ? 'place' : 'event'} ${c.property} ${c.value.kind === 'text' ? c.value.text : '?'}`,
    )
    .sort()
}

it.each([
  [
    'labels of a fact sheet',
    'fr',
    '<dl><dt>Quand</dt><dd>13 mars 2026 à 20 h</dd><dt>Durée</dt><dd>1 h 30 sans entracte</dd><dt>Public</dt><dd>10 ans et plus</dd><dt>Langue</dt><dd>Anglais, surtitres en français</dd></dl>',
    ['event duration PT1H30M', 'event inLanguage en', 'event subtitleLanguage fr', 'event typicalAgeRange 10-'],
  ],
  [
    'the same in English',
    'en',
    '<p>13 March 2026, 8 pm</p><p>Running time: 90 minutes, no intermission</p><p>Ages 10+</p><p>Performed in French with English surtitles</p>',
    ['event duration PT1H30M', 'event inLanguage fr', 'event subtitleLanguage en', 'event typicalAgeRange 10-'],
  ],
  [
    'what is of the house is told of the house',
    'fr',
    '<p>13 mars 2026 à 20 h</p><p>Lieu : Salle des Câbles, 212, rue du Dépôt, Lennox (Québec) J1M 0K5</p><p>819 555-0142 · billetterie@salledescables.example</p><p>Accessible en fauteuil roulant. Représentation interprétée en LSQ.</p>',
    [
      'event accessibilityFeature signLanguage',
      'place accessibilityFeature wheelchairAccess',
      'place email billetterie@salledescables.example',
      'place telephone 819 555-0142',
    ],
  ],
  [
    'spans of time and ages of the story are none of the evening',
    'en',
    '<p>13 March 2026, 8 pm</p><p>After 90 minutes on the ice she turns back; she is nine years old.</p><p>Students under 25 years: $10</p>',
    [],
  ],
  [
    'a person is not reached through a page',
    'en',
    '<p>13 March 2026, 8 pm</p><p>Venue: Cable Hall, 212 Depot Street, Lennox QC J1M 0K5</p><p>ada.lampe@cablehall.example</p>',
    [],
  ],
])('%s', (_, lang, body, expected) => {
  expect(details(lang, body)).toEqual(expected)
})
