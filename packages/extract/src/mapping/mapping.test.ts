import { RampeError, valueText } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { isSighting, type Sighting } from '../extractor.ts'
import { pageOf } from '../page.ts'
import { mapped } from './extractor.ts'
import { readMapping } from './mapping.ts'

const pageFrom = (text: string, mediaType: string, url = 'https://rampe.example/feed') =>
  pageOf(captured(text, { url, mediaType }))

const shown = ({ properties }: Sighting): readonly string[] =>
  properties.flatMap(({ property, value }) =>
    isSighting(value) ? shown(value).map((line) => `${property}.${line}`) : [`${property} ${valueText(value)}`],
  )

const read = (mapping: object, text: string, mediaType: string): readonly (readonly string[])[] => {
  const extractor = mapped(readMapping(JSON.stringify(mapping), 'x.json'))
  const page = pageFrom(text, mediaType)
  return extractor.accepts(page) ? extractor.read(page).sightings.map(shown) : []
}

describe('mappings', () => {
  it('read a spreadsheet', () => {
    const mapping = {
      name: 'box-office',
      format: 'csv',
      type: 'TheaterEvent',
      timeZone: 'America/Toronto',
      properties: {
        name: { path: 'Titre' },
        startDate: { path: 'Date', format: 'DD/MM/YYYY HHhmm' },
        performer: { path: 'Avec', split: ' / ' },
        offers: {
          type: 'Offer',
          properties: { price: { path: 'Prix', pattern: '([\\d,]+)' }, priceCurrency: { constant: 'CAD' } },
        },
        eventStatus: { path: 'N. de statut', values: { annulé: 'EventCancelled' } },
      },
    }
    const csv =
      '\ufeffTitre;Date;Avec;Prix;N. de statut\r\n"Les ""marées"";";13/03/2026 20h00;Inès Okafor / Maud Lantier;28,50 $;Annulé\r\n\r\n'
    expect(read(mapping, csv, 'text/csv')).toEqual([
      [
        'name Les "marées";',
        'startDate 2026-03-13T20:00-04:00',
        'performer Inès Okafor',
        'performer Maud Lantier',
        'offers.price 28.5',
        'offers.priceCurrency CAD',
        'eventStatus https://schema.org/EventCancelled',
      ],
    ])
  })

  it('read XML, attributes and lists', () => {
    const mapping = {
      name: 'agenda',
      format: 'xml',
      when: { has: ['agenda.evenement'] },
      records: 'agenda.evenement',
      type: 'Event',
      properties: {
        name: [{ path: 'titre[@lang=fr].#text' }, { path: 'titre' }],
        startDate: { path: '@debut', time: 'iso' },
        image: { path: 'photo.@src' },
      },
    }
    const xml =
      '<agenda><evenement debut="2026-03-13"><titre lang="en">Tides</titre><titre lang="fr">Marées</titre><photo src="/m.jpg"/></evenement></agenda>'
    expect(read(mapping, xml, 'text/xml')).toEqual([
      ['name Marées', 'startDate 2026-03-13', 'image https://rampe.example/m.jpg'],
    ])
  })

  it('know no offset of an hour without its day', () => {
    const mapping = {
      name: 'x',
      format: 'json',
      type: 'Event',
      timeZone: 'America/Toronto',
      properties: { doorTime: { path: 'door', time: 'iso' } },
    }
    expect(read(mapping, '{"door":"19:30"}', 'application/json')).toEqual([['doorTime 19:30']])
  })

  it('leave other documents alone', () => {
    const mapping = {
      name: 'x',
      format: 'json',
      when: { has: ['shows'] },
      type: 'Event',
      properties: { name: { path: 'title' } },
    }
    expect(read(mapping, '{"title":"x"}', 'application/json')).toEqual([])
  })

  it.each([
    [{ name: 'X', format: 'csv', type: 'Event', properties: {} }],
    [{ name: 'x', format: 'csv', type: 'Event', properties: { name: { script: 'alert(1)' } } }],
    [{ name: 'x', format: 'csv', type: 'Event', properties: { name: { path: 'a', pattern: '(' } } }],
  ])('say what is wrong in %o', (mapping) => {
    expect(() => readMapping(JSON.stringify(mapping), 'x.json')).toThrow(RampeError)
  })
})
