import type { SiteFacts } from '@rampe/model'
import { expect, test } from 'vitest'
import { mentionsOf } from '../mention.ts'
import { claimsAbout, type Sample } from '../sample.ts'
import { surroundingsOf } from '../surroundings.ts'
import { currencyMissing } from './currency-missing.ts'
import { mend } from './mend.ts'

const at = (country: string): Sample => ({
  type: 'Event',
  name: 'Phèdre',
  location: { type: 'Place', address: { type: 'PostalAddress', addressCountry: country } },
  offers: { type: 'Offer', price: 25 },
})
const offer: Sample = { type: 'Offer', price: 25 }

function currencies(page: string, given: Sample, quote: string, site: SiteFacts = {}): readonly string[] {
  const claims = claimsAbout(page, given).map((one) => ({
    ...one,
    provenance: { ...one.provenance, selector: { type: 'TextQuoteSelector', exact: quote } as const },
  }))
  const mentions = mentionsOf(claims)
  const { mentions: mended } = mend(mentions, surroundingsOf(mentions, site), [currencyMissing])
  return mended.all.flatMap((mention) =>
    (mention.claims.get('priceCurrency') ?? []).map(({ value }) => (value.kind === 'text' ? value.text : '')),
  )
}

test.each<readonly [string, string, Sample, string, SiteFacts, readonly string[]]>([
  ['a sign of one currency', 'https://rampe.example/', offer, '25 €', {}, ['EUR']],
  ['a dollar, and nothing that says whose', 'https://rampe.example/', offer, '25 $', {}, []],
  ['a dollar at a venue in Canada', 'https://rampe.example/', at('CA'), '25 $', {}, ['CAD']],
  ['a dollar on an Australian domain', 'https://rampe.com.au/', offer, '$25', {}, ['AUD']],
  ['no sign, at a venue in France', 'https://rampe.example/', at('FR'), '25', {}, ['EUR']],
  ['the venue before the domain', 'https://rampe.ca/', at('FR'), '25', {}, ['EUR']],
  ['the site’s own prices', 'https://rampe.example/', offer, '25', { currency: 'CHF' }, ['CHF']],
  ['a sign that contradicts the country', 'https://rampe.fr/', offer, '$25', {}, []],
  ['pounds, whatever the domain', 'https://rampe.fr/', offer, '£25', {}, ['GBP']],
  ['a currency that is stated', 'https://rampe.fr/', { ...offer, priceCurrency: 'CAD' }, '25 €', {}, ['CAD']],
  ['words and no number', 'https://rampe.fr/', { type: 'Offer', price: 'au chapeau' }, 'au chapeau', {}, []],
])('%s', (_, page, given, quote, site, expected) => {
  expect(currencies(page, given, quote, site)).toEqual(expected)
})
