import { describe, expect, it } from 'vitest'
import { mapQuery } from './map-query.ts'

const rows: readonly (readonly [href: string, expected: string | undefined])[] = [
  ['https://www.google.com/maps/search/?api=1&query=Le+Fanal+Port-Rivi%C3%A8re', 'Le Fanal Port-Rivière'],
  ['https://maps.google.com/?q=Le+Fanal,+12+rue+des+Saules', 'Le Fanal, 12 rue des Saules'],
  ['//maps.google.ca/maps?q=Le%20Fanal&output=embed', 'Le Fanal'],
  ['https://www.google.com/maps/place/The+Tin+Lantern/@52.7,-1.4,17z', 'The Tin Lantern'],
  ['https://www.google.com/maps/dir/?api=1&destination=The+Tin+Lantern', 'The Tin Lantern'],
  [
    'https://www.google.com/maps/embed?pb=!1m18!1m12!3m3!1m2!1s0x4cc91a541c64b70d:0x654e3138211fefef!2sTh%C3%A9%C3%A2tre%20du%20Fanal!5e0!3m2!1sfr!2sca',
    'Théâtre du Fanal',
  ],
  ['https://www.openstreetmap.org/search?query=Le%20Fanal', 'Le Fanal'],
  ['https://goo.gl/maps/abc', ''],
  ['https://www.google.com/maps?q=45.5,-73.6', ''],
  ['https://www.google.com/maps/@45.5,-73.6,12z', ''],
  ['https://www.google.com/search?q=fanal', undefined],
  ['/maps/fanal', undefined],
  ['', undefined],
]

describe('what a map is asked for', () => {
  it.each(rows)('%j → %j', (href, expected) => {
    expect(mapQuery(href)).toBe(expected)
  })
})
