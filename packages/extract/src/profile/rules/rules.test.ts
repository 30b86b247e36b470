import { type FieldRule, type SiteProfile, valueText } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

const capture = (url: string, body: string, mediaType = 'text/html') => captured(body, { url, mediaType })

const URL_ = 'https://rampe.example/spectacles/sel'
const page = capture(
  URL_,
  `<html lang="fr"><title>Sel | La Rampe</title><script id="donnees" type="application/json">{"show":{"id":7,"cast":[{"n":"Inès Okafor"},{"n":"Maud Lantier"}]}}</script>
<main><p class="sur">Théâtre</p><h1>Sel</h1><p class="quand">Le 13 mars 2026</p><p class="heure">20 h</p><p class="etat">Annulé</p>
<div class="ou"><strong>Salle des Câbles</strong><br>12, rue du Quai, Lyon 69002</div>
<ul class="dates"><li>13 mars 2026 à 20 h</li><li>14 mars 2026 à 20 h</li></ul>
<p class="avec">Avec : Inès Okafor, Maud Lantier et Ruth Soler</p><p class="prix">Plein tarif 28 € / réduit 14 €</p>
<div class="texte" onclick="x()"><p>Une <em>traversée</em>.<script>alert(1)</script></p><a href="javascript:x()">non</a> <a href="/plus">oui</a></div>
<img class="affiche" data-src="/sel.jpg" src="data:,"><a class="fiche" href="/fiches/sel">Fiche</a><p class="lieu2">À venir</p></main></html>`,
)
const sheet = capture(
  'https://rampe.example/fiches/sel',
  '<html lang="fr"><main><h1>Fiche</h1><p class="duree">Durée : 1 h 15</p></main></html>',
)
const api = capture(
  'https://api.rampe.example/shows/sel.json',
  '{"dates":[{"start":"2026-03-13T20:00:00+01:00"},{"start":"2026-03-14T20:00:00+01:00"}]}',
  'application/json',
)
const captures = [sheet, api]

const profileOf = (fields: Readonly<Record<string, readonly FieldRule[]>>, rest: object = {}): SiteProfile => ({
  host: 'rampe.example',
  templates: [{ name: 'spectacles', url: '^/spectacles/', kind: 'event', pages: 0, fields, ...rest }],
  site: {},
})

const read = (profile: SiteProfile, of = page) =>
  extract(of, { profile, linked: (url) => captures.find((one) => one.url === url) })

/** `property value` of everything that the profile says, without types and references to what is nested. */
const told = (profile: SiteProfile, of = page): readonly string[] =>
  read(profile, of)
    .claims.filter(({ provenance }) => provenance.generatedBy === 'profile')
    .filter(({ property, value }) => property !== '@type' && !valueText(value).includes('#'))
    .map(({ property, value }) => `${property} ${valueText(value)}`)

const name: FieldRule = { css: 'h1' }

describe('the rules of a profile', () => {
  it.each<readonly [string, Readonly<Record<string, readonly FieldRule[]>>, readonly string[]]>([
    ['CSS', { name: [{ css: 'main > h1' }] }, ['name Sel']],
    ['XPath', { name: [{ xpath: '//h1/text()' }] }, ['name Sel']],
    [
      'XPath that gives a text',
      { name: [{ xpath: 'concat(//p[@class="sur"], " : ", //h1)' }] },
      ['name Théâtre : Sel'],
    ],
    [
      'an attribute',
      { image: [{ css: 'img', attribute: 'data-src' }] },
      ['name Sel', 'image https://rampe.example/sel.jpg'],
    ],
    ['a picture without one', { image: [{ css: 'img.affiche' }] }, ['name Sel', 'image https://rampe.example/sel.jpg']],
    ['a constant', { name: [name], inLanguage: [{ constant: 'fr' }] }, ['name Sel', 'inLanguage fr']],
    [
      'when',
      {
        name: [
          { css: 'h1', when: '.absent' },
          { css: '.sur', when: '//ul' },
        ],
      },
      ['name Théâtre'],
    ],
    [
      'unless',
      {
        name: [
          { css: 'h1', unless: '.dates' },
          { css: '.sur', unless: '.absent' },
        ],
      },
      ['name Théâtre'],
    ],
    ['alternatives', { name: [{ css: '.titre' }, { css: 'h1' }, { css: '.sur' }] }, ['name Sel']],
    ['match', { name: [name], price: [{ css: '.prix', match: 'réduit (\\d+)' }] }, ['name Sel', 'price 14']],
    ['match that finds nothing', { name: [{ css: 'h1', match: '^x' }, { css: '.sur' }] }, ['name Théâtre']],
    ['template', { name: [{ css: '.quand', match: '(\\d+) (\\p{L}+)', template: '$2 $1' }] }, ['name mars 13']],
    [
      'split',
      { performer: [{ css: '.avec', match: ': (.+)', split: '/,\\s*| et /' }] },
      ['name Sel', 'name Inès Okafor', 'name Maud Lantier', 'name Ruth Soler'],
    ],
    [
      'split by words as they stand',
      { name: [name], offers: [{ css: '.prix', split: ' / ', take: 'last' }] },
      ['name Sel', 'price 14', 'priceCurrency EUR', 'name réduit'],
    ],
    [
      'stop',
      { name: [name], location: [{ css: '.lieu2', stop: ['à venir'] }, { constant: 'Chapelle' }] },
      ['name Sel', 'name Chapelle'],
    ],
    [
      'a price where a house is asked for',
      { name: [name], location: [{ css: '.prix' }, { constant: 'Chapelle' }] },
      ['name Sel', 'name Chapelle'],
    ],
    [
      'values',
      { eventStatus: [{ css: '.etat', values: { annulé: 'EventCancelled' } }] },
      ['name Sel', 'eventStatus https://schema.org/EventCancelled'],
    ],
    ['take', { name: [{ css: 'li', take: 'last' }] }, ['name 14 mars 2026 à 20 h']],
    [
      'sanitised HTML',
      { description: [{ css: '.texte', html: true }] },
      ['name Sel', 'description <p>Une <em>traversée</em>.</p><a>non</a> <a href="https://rampe.example/plus">oui</a>'],
    ],
    [
      'JSON in the page',
      { performer: [{ css: '#donnees', json: 'show.cast[*].n' }] },
      ['name Sel', 'name Inès Okafor', 'name Maud Lantier'],
    ],
    [
      'a link that is followed',
      {
        name: [name],
        duration: [{ follow: { css: 'a.fiche' }, css: '.duree', match: '(\\d+) h (\\d+)', template: 'PT$1H$2M' }],
      },
      ['name Sel', 'duration PT1H15M'],
    ],
    [
      'a JSON address',
      {
        name: [name],
        startDate: [
          {
            follow: { match: '/([^/]+)$', template: 'https://api.rampe.example/shows/$1.json' },
            json: 'dates[*].start',
          },
        ],
      },
      [
        'name Sel',
        'startDate 2026-03-13T20:00+01:00',
        'endDate 2026-03-14T20:00+01:00',
        'startDate 2026-03-13T20:00+01:00',
        'startDate 2026-03-14T20:00+01:00',
      ],
    ],
    [
      'several performances',
      { name: [name], startDate: [{ css: '.dates li' }] },
      [
        'name Sel',
        'startDate 2026-03-13T20:00',
        'endDate 2026-03-14T20:00',
        'startDate 2026-03-13T20:00',
        'startDate 2026-03-14T20:00',
      ],
    ],
    [
      'a day and its hour',
      { startDate: [{ css: '.quand, .heure', timeZone: 'Europe/Paris' }] },
      ['name Sel', 'startDate 2026-03-13T20:00'],
    ],
    [
      'a place and its address',
      { name: [name], location: [{ css: '.ou' }] },
      [
        'name Sel',
        'name Salle des Câbles',
        'streetAddress 12, rue du Quai',
        'addressLocality Lyon',
        'postalCode 69002',
      ],
    ],
    [
      'parts of a nested thing',
      { name: [name], 'location.name': [{ css: '.ou strong' }], 'offers.url': [{ css: 'a.fiche' }] },
      ['name Sel', 'name Salle des Câbles', 'url https://rampe.example/fiches/sel'],
    ],
    ['the address of the page', { identifier: [{ match: '/([^/]+)$' }] }, ['name Sel', 'identifier sel']],
  ])('say %s', (_what, fields, claims) => {
    expect([...told(profileOf(fields))].sort()).toEqual([...claims].sort())
  })

  it('read each record of a listing', () => {
    const listing = capture(
      'https://rampe.example/spectacles/',
      '<html lang="fr"><article><h2><a href="/s/sel">Sel</a></h2><b>13 mars 2026</b></article><article><h2><a href="/s/encre">Encre</a></h2><b>20 mars 2026</b></article></html>',
    )
    const fields = { name: [name, { css: 'h2' }], startDate: [{ xpath: './/b' }], url: [{ css: 'h2 a' }] }
    expect(told(profileOf(fields, { kind: 'listing', records: 'article' }), listing)).toEqual([
      'name Sel',
      'startDate 2026-03-13',
      'url https://rampe.example/s/sel',
      'name Encre',
      'startDate 2026-03-20',
      'url https://rampe.example/s/encre',
    ])
  })

  it('sign for a template; a person vouches for constants and for what says so', () => {
    const fields = {
      name: [name],
      inLanguage: [{ constant: 'fr' }],
      typicalAgeRange: [{ css: '.sur', asserted: true }],
    }
    const signed = read(profileOf(fields)).claims.filter(({ provenance }) => provenance.generatedBy === 'profile')
    expect(Object.fromEntries(signed.map(({ property, provenance }) => [property, provenance.basis]))).toMatchObject({
      name: 'learned',
      inLanguage: 'asserted',
      typicalAgeRange: 'asserted',
    })
  })

  it('tell where each value stands', () => {
    const fields = { name: [name], duration: [{ follow: { css: 'a.fiche' }, css: '.duree', match: '(\\d+ h \\d+)' }] }
    const { claims } = read(profileOf(fields))
    const by = (property: string) =>
      claims.find((one) => one.property === property && one.provenance.generatedBy === 'profile')?.provenance
    expect(by('name')?.selector).toEqual({
      type: 'CssSelector',
      value: 'html > main > h1',
      refinedBy: { type: 'TextQuoteSelector', exact: 'Sel' },
    })
    expect(by('duration')).toMatchObject({ source: { url: page.url }, via: { url: sheet.url } })
  })

  it('say when a page that they lead to is not there', () => {
    const fields = { name: [name], duration: [{ follow: { template: '/absente' }, css: 'p' }] }
    expect(read(profileOf(fields)).issues.map(({ code, value }) => [code, value])).toContainEqual([
      'profile-link-missing',
      'https://rampe.example/absente',
    ])
  })
})
