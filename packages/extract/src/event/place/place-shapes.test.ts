import { describe, expect, it } from 'vitest'
import { details, stated } from './place-shapes.detail.fixture.ts'
import { addressesEn, housesEn, othersEn } from './place-shapes.en.fixture.ts'
import { placesOn } from './place-shapes.fixture.ts'
import { addressesFr, housesFr, othersFr } from './place-shapes.fr.fixture.ts'

describe.each([
  ['a house', [...housesFr, ...housesEn]],
  ['an organisation without a house of its own', [...othersFr, ...othersEn]],
  ['the page of one event', details],
  ['all that a page lists', stated],
  ['an address', [...addressesFr, ...addressesEn]],
])('places of %s', (_, rows) => {
  it.each(rows)('%s', (_what, shape, places) => {
    expect(placesOn(shape)).toEqual(places)
  })
})
