import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { isSighting, type Sighting } from '../../extractor.ts'
import { pageOf } from '../../page.ts'
import { readPlain } from '../read.ts'

const capture = (body: string) =>
  captured(
    `<html lang="fr"><title>La traversée</title><body><main><h1>La traversée</h1>${body}<p>Merci à nos amis.</p></main></body></html>`,
    { url: 'https://rampe.example/spectacles/la-traversee', capturedAt: '2026-09-01T12:00:00Z' },
  )

const propertyOf = ({ properties }: Sighting, name: string): string => {
  const value = properties.find(({ property }) => property === name)?.value
  if (!value || isSighting(value)) return ''
  return value.kind === 'number' ? String(value.number) : value.kind === 'reference' ? value.iri : ''
}

/** The offers of an event in short: its amounts, `SoldOut`, and `→` the way to its tickets. */
function short(event: Sighting): string {
  const offers = event.properties.flatMap(({ property, value }) =>
    property === 'offers' && isSighting(value) ? [value] : [],
  )
  const amounts = offers
    .map(
      (offer) =>
        propertyOf(offer, 'price') || [propertyOf(offer, 'lowPrice'), propertyOf(offer, 'highPrice')].join('-'),
    )
    .filter((amount) => amount !== '-')
  const [lead] = offers
  const sold = lead ? propertyOf(lead, 'availability').replace(/.*\//, '') : ''
  const link = lead ? propertyOf(lead, 'url').replace(/^https:\/\/\w+\.example\//, '→') : ''
  return [amounts.join(' '), sold, link].filter(Boolean).join(' ')
}

/** The offers of the first event of a page, then those of each of its performances. */
function offersOf(body: string): readonly string[] {
  const [event] = readPlain(pageOf(capture(body)))
  if (!event) return []
  const parts = event.properties.flatMap(({ property, value }) =>
    property === 'subEvent' && isSighting(value) ? [value] : [],
  )
  return [event, ...parts].map(short)
}

const DAY = '<p>Vendredi 12 mars 2027, 20 h</p>'
const ticket = (n: number, words = 'Réserver') => `<a href="https://billets.example/${n}">${words}</a>`
const tiers = ['Régulier', 'Abonné', '30 ans et moins', 'Aînés', 'Étudiants', 'Groupes', 'Familles']

describe('the prices of an event', () => {
  it.each<readonly [string, string, string]>([
    [
      'a table of many tiers',
      `${DAY}<h3>Tarifs</h3><table>${tiers.map((name, n) => `<tr><td>${name}</td><td>${40 - n} $</td></tr>`).join('')}</table><p>Frais de service : 3 $</p>`,
      '40 39 38 37 36 35 34',
    ],
    [
      'no sum of a basket, and no fee of one ticket',
      `${DAY}<h2>Billets</h2><ul><li><p>Régulier</p><p>Prix</p><p>30,00 $CA</p><p>+0,75 $CA de frais de service</p></li></ul><div><p>Total</p><p>0,00 $CA</p></div>`,
      '30',
    ],
    [
      'no number of a street under a label below the prices',
      `${DAY}<p>Tarifs : 22 € / réduit 16 €<br>Billets : en ligne, ou à la librairie Le Mot, 5 Grande-Rue</p>`,
      '22 16',
    ],
    ['a list of terms', `${DAY}<dl><dt>Plein tarif</dt><dd>22 €</dd><dt>-12 ans</dt><dd>8 €</dd></dl>`, '22 8'],
    ['a price struck through', `${DAY}<p class="price"><del><b>25 $</b></del> <ins><b>20 $</b></ins></p>`, '20'],
    [
      'a sale',
      `${DAY}<div><span>Regular price</span><s>$25.00</s><span>Sale price</span><span>$20.00</span></div>`,
      '20',
    ],
    [
      'numbers of zones and ages beside amounts',
      `${DAY}<table><tr><th>Tarifs</th><th>Zone 1</th><th>Zone 2</th></tr><tr><td>Aînés 65+</td><td>25 $</td><td>20 $</td></tr></table>`,
      '25 20',
    ],
    ['numbers without a sign', `${DAY}<h3>Tarifs</h3><ul><li>Adulte 25</li><li>Enfant 10</li></ul>`, '25 10'],
    [
      'a number behind the symbol of money',
      `<ul><li><i class="fa fa-calendar"></i>Vendredi 12 mars 2027, 20 h</li><li><span><i class="fa fa-dollar-sign"></i></span><span>25</span></li></ul>`,
      '25',
    ],
    ['a number behind a typed one', `${DAY}<p>💶 12</p>`, '12'],
    ['no number behind another symbol', `${DAY}<p><i class="fa fa-users"></i> 120</p>`, ''],
    ['a card to give', `${DAY}<p>25 $</p><h3>Carte-cadeau</h3><p>Offrez le théâtre dès 50 $</p>`, '25'],
    ['a pass beside it', `${DAY}<p>25 $</p><p>Passeport du festival : 120 $</p>`, '25'],
    ['goods and gifts', `${DAY}<p>Billets : 25 $</p><p>Donnez 50 $</p><p>CD 15 $</p>`, '25'],
    ['a fee', `${DAY}<h3>Billets</h3><p>Adultes 18,50 $</p><p>Des frais de 1,50 $ s’ajoutent.</p>`, '18.5'],
    [
      'cards of other events',
      `${DAY}<p>25 $</p><h2>Encore du théâtre</h2><div><a href="/spectacles/ruisseau"><h3>Ruisseau</h3></a><p>14 mars 2027, 20 h</p><p>32 $</p></div><div><a href="/spectacles/phare"><h3>Phare</h3></a><p>18 mars 2027, 20 h</p><p>28 $</p></div>`,
      '25',
    ],
    ['something else that is free', `${DAY}<p>25 $</p><p>Rencontre d’après-spectacle : gratuite</p>`, '25'],
    [
      'free for some on a line of its own',
      `${DAY}<p>Régulier : 35 $<br>30 ans et moins : 15 $<br>12 ans et moins : gratuit</p>`,
      '35 15 0',
    ],
    ['free for some in English', `${DAY}<ul><li>General $12</li><li>Students free with ID</li></ul>`, '12 0'],
    ['free for some', `${DAY}<p>25 $, gratuit pour les moins de 12 ans</p>`, '25 0'],
    ['one sign for all', `${DAY}<p>13 / 16 / 19 €</p>`, '13 16 19'],
    ['nothing but sold out', `${DAY}<p><strong>COMPLET</strong></p>`, 'SoldOut'],
  ])('%s', (_, body, expected) => {
    expect(offersOf(body)[0]).toBe(expected)
  })
})

describe('the link to the tickets', () => {
  it.each<readonly [string, string, string]>([
    ['by its words', ticket(1), '→1'],
    [
      'not what tells of tickets',
      `<a href="/ticket-information">Ticket information</a> ${ticket(2, 'Book now')}`,
      '→2',
    ],
    ['not letters', `<a href="/infolettre">S’inscrire à l’infolettre</a> ${ticket(3)}`, '→3'],
    ['by its picture', ticket(4, '<img src="/b.png" alt="Réserver">'), '→4'],
    ['letters alone', '<a href="https://courrier.example/9">S’inscrire à la newsletter</a>', ''],
    ['by its label', '<a href="https://boutique.example/5" aria-label="Buy tickets"><svg></svg></a>', '→5'],
    ['by its class', '<a class="btn btn-billetterie" href="https://boutique.example/6">Ici</a>', '→6'],
    ['none', '<a href="/equipe">L’équipe</a>', ''],
  ])('%s', (_, link, expected) => {
    expect(offersOf(`${DAY}<p>${link}</p>`)[0]).toBe(expected)
  })
})

describe('the offers of one evening', () => {
  const row = (day: number, rest: string) => `<li><span>${day} novembre 2026, 20 h</span> ${rest}</li>`

  it.each<readonly [string, string, readonly string[]]>([
    [
      'has the prices that stand for all evenings where its row only sells',
      `<p>Tarif : 25 $</p><ul>${row(13, ticket(13))}${row(14, ticket(14))}</ul>`,
      ['25 →13', '25 →13', '25 →14'],
    ],
    [
      'keeps a price of its own, and leaves the others theirs',
      `<p>20 $</p><ul>${row(13, `13 $ ${ticket(13)}`)}${row(14, ticket(14))}</ul>`,
      ['20 →13', '13 →13', '20 →14'],
    ],
    [
      'is sold out alone',
      `<ul>${row(13, ticket(13))}${row(14, '<b>Complet</b>')}</ul><p>25 $ / 20 $</p>`,
      ['25 20 →13', '25 20 →13', '25 20 SoldOut'],
    ],
    [
      'has the tier that is called like it',
      `<ul>${row(13, '(avant-première)')}${row(14, ticket(14))}</ul><p>Adultes : 20 $</p><p>Avant-première : 10 $</p>`,
      ['20 10 →14', '10', '20 →14'],
    ],
    [
      'has the tier beside whose amount it is named',
      `<ul>${row(13, 'Scolaire')}${row(14, ticket(14))}</ul><dl><dt>Adulte</dt><dd>20 $</dd><dt>Groupe scolaire, par élève</dt><dd>11 $</dd></dl>`,
      ['20 11 →14', '11', '20 →14'],
    ],
    [
      'has the tier of its weekday beside the others',
      `<ul>${row(13, ticket(13))}${row(14, ticket(14))}</ul><p>Adultes : 20 $<br>Vendredis fous : 12 $</p>`,
      ['20 12 →13', '20 12 →13', '20 →14'],
    ],
    [
      'has what is told beside the rows of its group',
      `<div><p>Pour les écoles</p><ul>${row(11, '')}${row(12, '')}</ul><p>Tarif scolaire : 11,25 $ par élève</p></div><div><ul>${row(13, ticket(13))}${row(14, ticket(14))}</ul></div><dl><dt>Prix</dt><dd>Adulte 24 $</dd></dl>`,
      ['24 →13', '11.25', '11.25', '24 →13', '24 →14'],
    ],
    [
      'stands on a line of its own',
      `<p>13 novembre 2026, 20 h, Salle A ${ticket(13)}<br>14 novembre 2026, 20 h, Salle B ${ticket(14)}</p><p>Tarif : 20 $</p>`,
      ['20 →13', '20 →13', '20 →14'],
    ],
    [
      'is one of the hours beside a day that reaches down over them',
      `<p>Tarif : 20 $</p><table><tr><td rowspan="2">13 mars 2027</td><td>14 h</td><td>LSQ</td><td>${ticket(13)}</td></tr><tr><td>20 h</td><td></td><td>${ticket(14)}</td></tr><tr><td rowspan="2">14 mars 2027</td><td>14 h</td><td></td><td>${ticket(15)}</td></tr><tr><td>20 h</td><td></td><td>Complet</td></tr></table>`,
      ['20 →13', '20 →13', '20 →14', '20 →15', '20 SoldOut'],
    ],
    [
      'is one of several hours',
      `<p>Vendredi 12 mars 2027</p><p>${ticket(1, '14h')} ${ticket(2, '17h30')} ${ticket(3, '20h')}</p><p>Tarif : 8 $</p>`,
      ['8 →1', '8 →1', '8 →2', '8 →3'],
    ],
  ])('%s', (_, body, expected) => {
    expect(offersOf(body)).toEqual(expected)
  })
})

describe('the price of all records', () => {
  const record = (name: string, day: number, rest = '') => `<h3>${name}</h3><p>${day} mars 2027, 20 h</p><p>${rest}</p>`
  const list = (before: string, behind = '') =>
    `<html lang="fr"><title>Soirées</title><body><main><h1>Soirées</h1>${before}<h2>Au parc</h2>${record('Sel', 12)}${record('Encre', 13, 'Entrée : 10 $')}${record('Houle', 14)}<h2>À la salle</h2>${record('Phare', 20)}${record('Quai', 21)}${behind}<p>Merci à nos amis.</p></main></body></html>`
  const shortOf = (html: string) =>
    readPlain(pageOf(captured(html, { url: 'https://rampe.example/soirees', capturedAt: '2026-09-01T12:00:00Z' }))).map(
      short,
    )

  it.each<readonly [string, string, readonly string[]]>([
    [
      'free',
      list('<p>Toutes les activités sont gratuites à moins d’indication contraire.</p>'),
      ['0', '10', '0', '0', '0'],
    ],
    ['in English', list('<p>All our concerts are free. Bring a chair.</p>'), ['0', '10', '0', '0', '0']],
    ['told at the end', list('', '<p>Tous nos spectacles sont en entrée libre.</p>'), ['0', '10', '0', '0', '0']],
    [
      'told in passing holds for its part',
      list('<p>Chaque samedi, la ville vous invite à ses concerts gratuits en plein air.</p>'),
      ['0', '10', '0', '', ''],
    ],
    ['not for some', list('<p>Tous les concerts sont gratuits pour les abonnés.</p>'), ['', '10', '', '', '']],
    ['not a filter', list('<ul><li>Concerts gratuits</li><li>Free events</li></ul>'), ['', '10', '', '', '']],
    ['not what members get', list('<p>Members enjoy free concerts and a party.</p>'), ['', '10', '', '', '']],
    [
      'in tiers',
      list('<p>Les portes ouvrent tôt. Adultes 12 €, étudiants 8 €, à la porte ou en ligne.</p>'),
      ['12 8', '10', '12 8', '12 8', '12 8'],
    ],
    [
      'unless noted',
      list('<p>Bring a chair. $15 / $10 members unless noted. All times p.m. Membership: $40.</p>'),
      ['15 10', '10', '15 10', '15 10', '15 10'],
    ],
    ['in one sum', list('<p>Tous les concerts à 14 €.</p>'), ['14', '10', '14', '14', '14']],
    ['not for a season', list('<p>Abonnement 40 €, tarif réduit 30 €.</p>'), ['', '10', '', '', '']],
    ['not for another good', list('<p>Buvette : café 1 €, gâteau 2 €.</p>'), ['', '10', '', '', '']],
    ['not by kind', list('<p>Tarifs : concerts 12 €, projections 5 €.</p>'), ['', '10', '', '', '']],
  ])('%s', (_, html, expected) => {
    expect(shortOf(html)).toEqual(expected)
  })
})

describe('the price of a record that opens', () => {
  const panel = (name: string, day: string, hidden: string, seen = '') =>
    `<div class="item"><button aria-controls="p"><span>${day}</span> <span>${name}</span></button>${seen}<div hidden>${hidden}</div></div>`
  const read = (lang: string, ...records: readonly string[]) =>
    readPlain(
      pageOf(
        captured(
          `<html lang="${lang}"><title>Agenda</title><body><main><h1>Agenda</h1>${records.join('')}</main></body></html>`,
          {
            url: 'https://rampe.example/agenda',
            capturedAt: '2026-09-01T12:00:00Z',
          },
        ),
      ),
    ).map(short)

  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'fr',
      [
        panel('Sel', '12 mars 2027, 20 h', '<p>Une marche.</p><p>10 € / 7 €</p>'),
        panel('Encre', '13 mars 2027, 20 h', '<p>12 €</p>'),
      ],
      ['10 7', '12'],
    ],
    [
      'en',
      [
        panel('Salt', 'March 12, 2027, 8pm', '<p>A walk.</p><p>Free</p>'),
        panel('Ink', 'March 13, 2027, 8pm', '<p>$12</p>', '<p>$15</p>'),
      ],
      ['0', '15'],
    ],
  ])('%s', (lang, records, expected) => {
    expect(read(lang, ...records)).toEqual(expected)
  })
})

describe('what the head of a stage says of the price', () => {
  const stage = (head: string, ...acts: readonly string[]): string =>
    `<h3>${head}</h3>${acts.map((act, n) => `<p><b>${15 + 2 * n}h</b> – ${act}</p>`).join('')}`
  const priced = (body: string): readonly string[] => {
    const html = `<html lang="fr"><title>Programmation</title><body><main><h1>Programmation</h1>${body}</main></body></html>`
    const url = 'https://rampe.example/programmation'
    return readPlain(pageOf(captured(html, { url, capturedAt: '2026-09-01T12:00:00Z' }))).map((event) =>
      `${nameOf(event)} ${short(event)}`.trim(),
    )
  }
  const nameOf = ({ properties }: Sighting): string => {
    const value = properties.find(({ property }) => property === 'name')?.value
    return value && !isSighting(value) && value.kind === 'text' ? value.text : ''
  }

  it.each<readonly [string, string]>([
    ['Quai du Bief (gratuit)', 'Scène du Pré'],
    ['The Green Stage (free)', 'Mill Stage'],
    ['Scène du Four – entrée libre', 'Chapelle Haute'],
  ])('%s', (free, paid) => {
    const found = priced(
      `<h2>Samedi 13 mars 2027</h2>${stage(free, 'Ada Lampe', 'Le Zinc bleu')}${stage(paid, 'Noé Quai', 'Trio Vermeil')}
      <h2>Dimanche 14 mars 2027</h2>${stage(free, 'Clara Bief')}`,
    )
    expect(found.toSorted()).toEqual(['Ada Lampe 0', 'Clara Bief 0', 'Le Zinc bleu 0', 'Noé Quai', 'Trio Vermeil'])
  })
})
