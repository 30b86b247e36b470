import { savedCapture } from '@rampe/crawl'
import { readPage } from '@rampe/pipeline'
import { audit } from '@rampe/validate'
import { describe, expect, it } from 'vitest'

/** What is planted: what the page shows, and what its markup says. */
interface Planted {
  readonly lang?: 'fr' | 'en'
  readonly date?: string
  readonly price?: string
  readonly notice?: string
  readonly markup?: object
}

const URL = 'https://rampe.example/spectacles/nora'
const DATES = { fr: 'Jeudi 3 décembre 2026, 20 h', en: 'Thursday, December 3, 2026, 8 pm' }
const PRICES = { fr: 'Billets : 28 $', en: 'Tickets: $28' }
const WHEN = '2026-12-03T20:00:00-05:00'

const address = {
  '@type': 'PostalAddress',
  streetAddress: '12, rue des Feux',
  addressLocality: 'Rimouski',
  addressRegion: 'QC',
  postalCode: 'G5L 1A1',
  addressCountry: 'CA',
}
const markupOf = (more: object): object => ({
  '@context': 'https://schema.org',
  '@type': 'TheaterEvent',
  name: 'Nora, la nuit',
  url: URL,
  startDate: WHEN,
  location: { '@type': 'Place', name: 'Salle Garance', address },
  ...more,
})

const pageOf = ({ lang = 'fr', date = DATES[lang], price = PRICES[lang], notice = '', markup = {} }: Planted): string =>
  `<!doctype html><html lang="${lang}"><head><title>Nora, la nuit | Théâtre de la Rampe</title><link rel="canonical" href="${URL}">
<script type="application/ld+json">${JSON.stringify(markupOf(markup))}</script></head><body><nav><a href="/">Accueil</a></nav><main>
<h1>Nora, la nuit</h1><p class="badge">${notice}</p><p>${date}</p><p>Salle Garance, 12, rue des Feux, Rimouski</p><p>${price}</p>
<p>Une femme quitte la maison et entre dans la nuit. Texte nouveau, jeu pour cinq voix.</p></main></body></html>`

const microdata = (start: string): string =>
  `<!doctype html><html lang="fr"><head><title>Nora, la nuit</title><link rel="canonical" href="${URL}"></head><body><main>
<div itemscope itemtype="https://schema.org/TheaterEvent"><h1 itemprop="name">Nora, la nuit</h1><meta itemprop="startDate" content="${start}">
<p>Jeudi 3 décembre 2026, 20 h</p><div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Salle Garance</span></div>
<p>Une femme quitte la maison et entre dans la nuit, pour cinq voix.</p></div></main></body></html>`

const NOW = new Date('2026-11-20T12:00:00Z')

async function auditOf(html: string) {
  const body = new TextEncoder().encode(html)
  const capture = savedCapture({
    url: URL,
    capturedAt: NOW.toISOString(),
    body,
    contentType: 'text/html; charset=utf-8',
  })
  const { graph, entities } = readPage(capture)
  return audit(graph, { entities, now: NOW })
}

const contradictions = async (html: string): Promise<readonly string[]> =>
  (await auditOf(html)).issues.flatMap(({ code, path = '', message }) =>
    code === 'page-contradicts-markup' ? [`${path}: ${message.en.slice(message.en.indexOf('the page'))}`] : [],
  )

const offer = (price: number | string, more: object = {}): object => ({
  offers: { '@type': 'Offer', price, priceCurrency: 'CAD', ...more },
})

describe('a page that says one thing to people and another to machines', () => {
  it.each<[string, Planted, RegExp]>([
    ['midnight', { markup: { startDate: '2026-12-03T00:00:00' } }, /startDate: .*20 h.*T00:00/],
    ['midnight, local', { markup: { startDate: '2026-12-03T00:00:00-05:00' } }, /startDate: .*20 h.*T00:00-05:00/],
    ['midnight, UTC', { markup: { startDate: '2026-12-03T00:00:00+00:00' } }, /startDate: .*20 h.*T00:00\+00:00/],
    ['midnight, in English', { lang: 'en', markup: { startDate: '2026-12-03T00:00' } }, /startDate: .*8 pm.*T00:00/],
    ['another hour', { markup: { startDate: '2026-12-03T19:30:00-05:00' } }, /startDate: .*20 h.*T19:30/],
    [
      'the hour at the venue, said in UTC',
      { markup: { startDate: '2026-12-03T20:00:00Z' } },
      /20:00Z” \(2026-12-03 15:00/,
    ],
    ['another day', { markup: { startDate: '2026-12-04T20:00:00-05:00' } }, /startDate: .*3 décembre.*12-04/],
    ['another day, no hour', { lang: 'en', markup: { startDate: '2026-12-10' } }, /startDate: .*December 3.*12-10/],
    ['day and month exchanged', { markup: { startDate: '2026-03-12T20:00:00-04:00' } }, /startDate: .*03-12/],
    ['last year', { markup: { startDate: '2025-12-03T20:00:00-05:00' } }, /startDate: .*2025/],
    ['when it was posted', { markup: { startDate: '2026-09-14T15:57:03+00:00' } }, /startDate: .*09-14/],
    [
      'doors for start',
      {
        date: 'Jeudi 3 décembre 2026, portes à 19 h, spectacle à 20 h',
        markup: { startDate: '2026-12-03T19:00:00-05:00' },
      },
      /startDate: .*T19:00/,
    ],
    [
      'a longer run',
      { date: 'Du 3 au 12 décembre 2026', markup: { startDate: '2026-12-03', endDate: '2026-12-20' } },
      /endDate: .*12-20/,
    ],
    ['another price', { markup: offer(35) }, /price: .*28 \$.*35/],
    ['free, in the markup', { lang: 'en', markup: offer('0') }, /price: .*\$28.*0/],
    ['free, on the page', { price: 'Entrée libre', markup: offer(20) }, /price: .*Entrée libre.*20/],
    ['cancelled', { notice: 'ANNULÉ', markup: { eventStatus: 'EventScheduled' } }, /eventStatus: .*ANNULÉ.*Scheduled/],
    ['postponed', { notice: 'Reporté', markup: { eventStatus: 'EventScheduled' } }, /eventStatus: .*Reporté/],
    [
      'cancelled, in English',
      { lang: 'en', notice: 'Cancelled', markup: { eventStatus: 'EventScheduled' } },
      /Cancelled/,
    ],
    [
      'sold out',
      { notice: 'COMPLET', markup: offer(28, { availability: 'InStock' }) },
      /availability: .*COMPLET.*InStock/,
    ],
  ])('%s', async (_, planted, told) => {
    expect(await contradictions(pageOf(planted))).toEqual([expect.stringMatching(told)])
  })

  it.each<[string, Planted]>([
    ['the same', { markup: offer('28.00') }],
    ['the same, in UTC', { markup: { startDate: '2026-12-04T01:00:00Z' } }],
    ['the same, cancelled', { notice: 'ANNULÉ', markup: { eventStatus: 'EventCancelled' } }],
    ['the same, sold out', { lang: 'en', notice: 'Sold out', markup: offer(28, { availability: 'SoldOut' }) }],
    ['one of two prices', { price: 'Billets : 28 $ (étudiants : 18 $)', markup: offer(18) }],
    ['one of three days', { date: '3, 4 et 5 décembre 2026, 20 h' }],
    [
      'doors and start',
      {
        date: 'Jeudi 3 décembre 2026, portes 19 h 30, spectacle 20 h',
        markup: { doorTime: '2026-12-03T19:30:00-05:00' },
      },
    ],
    [
      'another show below',
      { price: 'Billets : 28 $</p><aside><a href="/foire"><h3>La foire</h3></a><p>12 mars 2027, 19 h</p></aside><p>' },
    ],
  ])('is quiet: %s', async (_, planted) => {
    expect(await contradictions(pageOf(planted))).toEqual([])
  })

  it.each([
    ['2026-12-03T00:00', 1],
    ['2026-11-03T20:00-05:00', 1],
    ['2026-12-03T20:00-05:00', 0],
  ])('reads Microdata too: %s', async (start, n) => {
    expect(await contradictions(microdata(start))).toHaveLength(n)
  })

  it('is told before everything else', async () => {
    const { issues } = await auditOf(pageOf({ markup: { startDate: '2026-12-03T00:00:00' } }))
    expect(issues[0]?.code).toBe('page-contradicts-markup')
  })
})
