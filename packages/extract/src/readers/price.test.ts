import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextContext } from './context.ts'
import { type Price, readPrices } from './price.ts'

/** A price in short: `25 CAD`, `20-30 EUR`, `25+` (from), `-48` (up to), `free`, `pwyc`; then `[label]` and terms. */
const short = ({ low, high, currency, label, terms }: Price): string => {
  const span =
    low === undefined
      ? high === undefined
        ? ''
        : `-${high}`
      : high === undefined
        ? `${low}+`
        : low === high
          ? `${low}`
          : `${low}-${high}`
  const parts = [span === '0' ? 'free' : span, currency, label === undefined ? undefined : `[${label}]`, ...terms]
  return parts.filter(Boolean).join(' ')
}
const read = (text: string, context: TextContext = {}) =>
  readPrices(text, context)
    .map(({ value }) => short(value))
    .join(' | ')

const CA = { country: 'CA' }
const rows: readonly [text: string, expected: string, context?: TextContext][] = [
  // One amount
  ['25 $', '25'],
  ['25 $', '25 CAD', CA],
  ['25\u00a0$', '25 CAD', CA],
  ['25,00\u202f$', '25 CAD', CA],
  ['$25', '25 CAD', CA],
  ['$25.00', '25 USD', { country: 'US' }],
  ['25 $', '25 AUD', { currency: 'AUD' }],
  ['25 $', '25', { country: 'FR' }],
  ['£39.5', '39.5 GBP'],
  ['£5.00', '5 GBP'],
  ['22€', '22 EUR'],
  ['22 €', '22 EUR'],
  ['22€50', '22.5 EUR'],
  ['22,50 euros', '22.5 EUR'],
  ['€18', '18 EUR'],
  ['25 $ CA', '25 CAD'],
  ['25 $ CAD', '25 CAD'],
  ['CA$25', '25 CAD'],
  ['US$40', '40 USD'],
  ['40 $ US', '40 USD', CA],
  ['25 $ ça commence à 20 h', '25'],
  ['25 CAD', '25 CAD'],
  ['CHF 20.-', '20 CHF'],
  ['20 CHF', '20 CHF'],
  ['20.- / 15.-', '20 CHF | 15 CHF', { country: 'CH' }],
  ['Fr. 20.-', '20 CHF', { country: 'CH' }],
  ['25 dollars', '25 CAD', CA],
  ['Concert 20:30 CHF 18.–', '18 CHF'],
  ['Portes 19h30 EUR 12', '12 EUR'],
  ['Doors 20:00 $15', '15'],
  ['21:00 €8 / €6', '8 EUR | 6 EUR'],
  ['Zone 1:30 €', '30 EUR [Zone 1]'],
  ['1 250 $', '1250'],
  ['$1,250.00', '1250'],
  ['Prix : 40$', '40 CAD', CA],
  ['coût : 40$', '40 CAD', CA],
  ['25$ du billet', '25'],
  ['Le billet est à 32,50 $ par personne.', '32.5'],
  ['Tickets $18', '18 CAD', CA],
  ['Tickets 2 $10.00', '10'],
  ['Admission: $12', '12 USD', { country: 'US' }],
  // Ranges
  ['24 $ à 48 $', '24-48 CAD', CA],
  ['De 24 à 48 $', '24-48 CAD', CA],
  ['24-48 $', '24-48'],
  ['24 $ – 48 $', '24-48'],
  ['entre 20 et 30 $', '20-30'],
  ['between $20 and $30', '20-30'],
  ['$20 – $30', '20-30 CAD', CA],
  ['$20-30', '20-30'],
  ['£12.50 to £18', '12.5-18 GBP'],
  ['Tickets: $20 to $35', '20-35'],
  ['15€ à 22€', '15-22 EUR'],
  ['30 $ - 20 $', '30 | 20'],
  // From, up to
  ['À partir de 25 $', '25+ CAD', CA],
  ['Dès 18 €', '18+ EUR'],
  ['From £39.5', '39.5+ GBP'],
  ['Starting at $15', '15+'],
  ['Tickets from only $15', '15+'],
  ['$25+', '25+'],
  ['25 $ et plus', '25+'],
  ['$25 and up', '25+'],
  ["Jusqu'à 48 $", '-48'],
  ['up to £48', '-48 GBP'],
  // Tiers: label before, label after, in brackets, on lines
  ['Régulier : 38 $', '38 [Régulier]'],
  ['Étudiants 25$', '25 [Étudiants]'],
  ['Adultes : 25 $, enfants : 12 $', '25 [Adultes] | 12 [enfants]'],
  ['Adultes 25 $ / Étudiants 20 $ / Enfants 12 $', '25 [Adultes] | 20 [Étudiants] | 12 [Enfants]'],
  ['30€ plein tarif, 18€ tarif réduit, 9€ -25 ans', '30 EUR [plein tarif] | 18 EUR [tarif réduit] | 9 EUR [25 ans]'],
  ['18.00€ sur place 16.50€ en prévente', '18 EUR [sur place] | 16.5 EUR [en prévente]'],
  ['$25 General Admission / $20 Students', '25 [General Admission] | 20 [Students]'],
  ['$25 general, $20 students and seniors', '25 [general] | 20 [students and seniors]'],
  ['Adults $25, Seniors $22, Children $12', '25 [Adults] | 22 [Seniors] | 12 [Children]'],
  ['25 $ (adulte) 15 $ (enfant)', '25 [adulte] | 15 [enfant]'],
  ['$30 (adult), $20 (student)', '30 [adult] | 20 [student]'],
  ['Prévente : 29 $\nÀ la porte : 34 $', '29 [Prévente] | 34 [À la porte]'],
  ['Advance: $29\nDoor: $34', '29 [Advance] | 34 [Door]'],
  ['$20 advance / $25 at the door', '20 [advance] | 25 [at the door]'],
  ['12 ans et plus : 25 $', '25 [12 ans et plus]'],
  ['30 ans et moins : 25 $', '25 [30 ans et moins]'],
  ['65 and over: $34', '34 [65 and over]'],
  ['Tarif réduit : 15 €', '15 EUR [Tarif réduit]'],
  [
    'Plein tarif 20 €\nTarif réduit 15 €\nMoins de 26 ans 10 €',
    '20 EUR [Plein tarif] | 15 EUR [Tarif réduit] | 10 EUR [Moins de 26 ans]',
  ],
  ['25/20 $', '25 | 20'],
  ['$25 / $20', '25 | 20'],
  ['Passeport 3 spectacles : 90 $', '90 [Passeport 3 spectacles] pass'],
  ['Season ticket: $120', '120 [Season ticket] pass'],
  ['Forfait famille : 60 $', '60 [Forfait famille]'],
  // Taxes and fees
  ['38 $ (taxes incluses)', '38 taxes-included'],
  ['38 $ taxes et frais compris', '38 taxes-included fees-included'],
  ['Prix : 25 $ + tx', '25 taxes-extra'],
  ['25 $ plus taxes', '25 taxes-extra'],
  ['25 $, taxes en sus', '25 taxes-extra'],
  ['$25 + fees', '25 fees-extra'],
  ['$25 plus fees', '25 fees-extra'],
  ['$25 (plus HST)', '25 taxes-extra'],
  ['£14 incl. booking fee', '14 GBP fees-included'],
  ['Régulier : 38 $\nTaxes et frais compris.', '38 [Régulier] taxes-included fees-included'],
  // Free
  ['Gratuit', 'free'],
  ['GRATUIT', 'free'],
  ['Entrée libre', 'free'],
  ['Entrée gratuite', 'free'],
  ['Gratuit sur inscription', 'free'],
  ['prix Gratuit', 'free'],
  ['Entrée libre, sans réservation', 'free'],
  ['Un concert gratuit au parc', 'free'],
  ['Free', 'free'],
  ['Free (RSVP required)', 'free'],
  ['Free admission', 'free'],
  ['Admission is free.', 'free'],
  ['Price: Free', 'free'],
  ['This event is free to attend and open to all', 'free'],
  ['Free of charge', 'free'],
  ['No cover', 'free'],
  ['Coût : aucun', 'free'],
  ['Gratuit', 'free CAD', { currency: 'CAD' }],
  ['Adultes : 20 $, gratuit pour les enfants', '20 [Adultes] | free [gratuit pour les enfants]'],
  ['$20, free for children under 12', '20 | free [free for children under 12]'],
  ['Enfants gratuit', ''],
  ['À partir de 15 € par an seulement', ''],
  ['Free parking', ''],
  ['Stationnement gratuit', ''],
  ['WiFi gratuit', ''],
  ['Feel free to bring a friend', ''],
  ['a gluten-free bake sale', ''],
  ['The free spirit of jazz', ''],
  ['a smoke free venue', ''],
  ['Navette gratuite depuis la gare', ''],
  ['Free download of the programme', ''],
  // The visitor decides
  ['Contribution volontaire', 'pay-what-you-can'],
  ['Contribution volontaire (suggérée : 20 $)', 'pay-what-you-can | 20 [suggérée]'],
  ['Sortie au chapeau', 'pay-what-you-can'],
  ['Prix libre', 'pay-what-you-can'],
  ['Prix : libre participation', ''],
  ['Gratos', 'free'],
  ['À titre gracieux', 'free'],
  ['Sans droit d’entrée', 'free'],
  ['Entry free', 'free'],
  ['No entry fee', 'free'],
  ['Complimentary', 'free'],
  ['Complimentary drinks', ''],
  ['Free to everybody', 'free'],
  ['Free & open to the public', 'free', { about: 'offers' }],
  ['Free parking', '', { about: 'offers' }],
  ['Family pass £30', '30 GBP [Family pass]'],
  ['Forfait 3 spectacles : 75 $', '75 [Forfait 3 spectacles] pass'],
  ['Pay what you can', 'pay-what-you-can'],
  ['PWYC at the door', 'pay-what-you-can'],
  ['Pay-what-you-will', 'pay-what-you-can'],
  ['Admission by donation', 'pay-what-you-can'],
  ['Suggested donation: $10', 'pay-what-you-can | 10'],
  ['Participation libre', 'pay-what-you-can'],
  // Not ticket prices
  ['Café 3 $', ''],
  ['bière de la région 8 $', ''],
  ['Coffee $3, local beer $8', '3 [Coffee]'],
  ['Frais de service : 3 $', ''],
  ['a $2.50 booking fee applies', ''],
  ['25 $ (+ 2,50 $ de frais)', '25'],
  ['Une bourse de 5 000 $ sera remise', ''],
  ['Un prix de 2 000 $', ''],
  ['Save $10 when you book early', ''],
  ['Économisez 15 $', ''],
  ['15 $ de rabais', ''],
  ['$5 off', ''],
  ['grossed $2 million', ''],
  ['Chèques-cadeaux à partir de 20 $', ''],
  ['Parking: $8', ''],
  ['Stationnement 8 $', ''],
  // Several amounts share one sign
  ['13 / 16 / 19 €', '13 EUR | 16 EUR | 19 EUR'],
  ['12 / 15 / 9 €', '12 EUR | 15 EUR | 9 EUR'],
  ['£14/16/10', '14 GBP | 16 GBP | 10 GBP'],
  ['13/16/19€', '13 EUR | 16 EUR | 19 EUR'],
  ['10, 13 et 16 €', '10 EUR | 13 EUR | 16 EUR'],
  ['18 – 14 – 10 €', '18 EUR | 14 EUR | 10 EUR'],
  ['£18/16/9', '18 GBP | 16 GBP | 9 GBP'],
  ['$20/15', '20 | 15'],
  ['£14 (12)', '14 GBP | 12 GBP'],
  ['CHF 35 / 25 / 15', '35 CHF | 25 CHF | 15 CHF'],
  ['CHF 35.–/25.–/15.–', '35 CHF | 25 CHF | 15 CHF'],
  ['Dès 8 ans – 12/10/8 €', '12 EUR [8 ans] | 10 EUR | 8 EUR'],
  ['8pm £14/12', '14 GBP | 12 GBP'],
  ['10 – 15 €', '10-15 EUR'],
  ['Durée 1h20 / 15€', '15 EUR'],
  ['19 h 30 – 15 €', '15 EUR'],
  ['Salle 2 / 15 €', '15 EUR [Salle 2]'],
  ['2025 / 15 €', '15 EUR'],
  ['12.04 / 18 €', '18 EUR'],
  ['$20/2 people', '20'],
  ['$15/19+', '15'],
  ['$30.00 CAD', '30 CAD'],
  ['From $28.00 CAD', '28+ CAD'],
  ['7 €50', '7.5 EUR'],
  ['22€,18€', '22 EUR | 18 EUR'],
  ['12,– €', '12 EUR'],
  ['12.– CHF', '12 CHF'],
  ['sFr. 20', '20 CHF'],
  ['Single tickets $35; season $120', '35 [Single tickets] | 120 [season] pass'],
  ['15 $ ; 2 pour 25 $', '15 | 25 [2 pour] pass'],
  // What is sold beside the tickets, fees and memberships
  ['£15 (+£1.50 booking fee)', '15 GBP'],
  ['+$0.75 ticket service fee', ''],
  ['25 $ (frais de 2,50 $ en sus)', '25'],
  ['18 € (+1,50 € de frais de location)', '18 EUR'],
  ['£2 per ticket booking fee', ''],
  ['Includes a $3 facility fee', ''],
  ['Ticket price includes a $1 Save The Lantern restoration fee.', ''],
  ['$1 from every ticket goes to the youth fund.', ''],
  ['1 $ de chaque billet va aux jeunes du quartier.', ''],
  ['A $2.50 festival fee is added to every ticket.', ''],
  ['Majoration 3D : 1 €', ''],
  ['Plein 8 €, carte 10 places 55 €', '8 EUR [Plein] | 55 EUR [carte 10 places] pass'],
  ['10-film card: £60', '60 GBP [10-film card] pass'],
  ['A £1.50 booking fee applies.', '', { about: 'offers' }],
  ['Des frais de 3 $ s’ajoutent par Internet.', '', { about: 'offers' }],
  ['Nos disques : « Marées » (1998). 15 $ chacun, par la poste 19 $.', ''],
  ['CD 15 $', ''],
  ['Raffle tickets $5', ''],
  ['Billet de tirage : 10 $', ''],
  ['1er prix : 500 $', ''],
  ['Become a member from £35', ''],
  ['Memberships start at $45', ''],
  ['Adhésion annuelle 10 €', ''],
  ['Free shipping on orders over $50', ''],
  ['Members $15, non-members $20', '15 [Members] | 20 [non-members]'],
  ['Passeport ou 15 $', '15 [Passeport ou]'],
  // Free, in more words
  ['It’s free!', 'free'],
  ['Free – drop in', 'free'],
  ['All concerts are free', 'free'],
  ['Gratuit avec le billet du musée', ''],
  ['Sans frais : 1 800 555-0142', ''],
  ['819 555-0142 (sans frais)', ''],
  ['Billets échangeables sans frais', ''],
  ['Activité sans frais', 'free'],
  ['Rencontre gratuite après la représentation', ''],
  ['Free workshop before the show', ''],
  ['Touch tour (free, please book)', ''],
  ['Billet gratuit pour l’accompagnateur', ''],
  ['Gratuit pour les détenteurs du passeport', ''],
  ['All seats $15. Babes in arms free.', '15 [All seats] | free [Babes in arms free]'],
  ['Tous les sièges 15 $. Bébés dans les bras gratuit.', '15 [Tous les sièges] | free [Bébés dans les bras gratuit]'],
  ['Adultes 12 €, tout-petits gratuit', '12 EUR [Adultes] | free EUR [tout-petits gratuit]'],
  ['Adults £12, pupils free', '12 GBP [Adults] | free GBP [pupils free]'],
  ['12 €, gratuit pour les élèves', '12 EUR | free EUR [gratuit pour les élèves]'],
  ['CHF 8.– / étudiant·e·s gratuit', '8 CHF | free CHF [étudiant·e·s gratuit]'],
  ['Free but ticketed', 'free'],
  ['With the Quay Singers and the Lamp Band. Free', 'free'],
  ['Two songs, three if you bring a pie. Free!', 'free'],
  ['Seven minutes each. Free in, bucket goes round.', 'free'],
  ['Gallery 2, free', 'free'],
  ['21+ Free', 'free'],
  ['Free before 11pm, $8 after', 'free | 8 [after]'],
  ['Gratuit avant 23h, 8 $ ensuite', 'free | 8 [ensuite]'],
  ['Free all day', 'free'],
  ['Free from gluten', ''],
  ['Adults $38 / 17 and under $19', '38 [Adults] | 19 [17 and under]'],
  ['Adultes 38 $ / 17 et moins 19 $', '38 [Adultes] | 19 [17 et moins]'],
  ['All Ages Free', 'free'],
  ['21+ Free', 'free', { about: 'offers' }],
  ['21+', '', { about: 'offers' }],
  ['The people are brave. Free they were, and free they will stay.', ''],
  ['Wild, free and loud', ''],
  ['The soup is gluten, dairy and nut free', ''],
  ['Gratuit après 17 h', 'free'],
  ['Entrée libre – sortie au chapeau', 'free | pay-what-you-can'],
  ['All seats £8; under 3s on a lap free', '8 GBP [All seats] | free GBP [under 3s on a lap free]'],
  ['Adultes 20 $, enfants (12 ans et moins) : gratuit', '20 [Adultes] | free [gratuit]'],
  ['20 € / 15 € / gratuit -12 ans', '20 EUR | 15 EUR | free EUR [gratuit -12 ans]'],
  ['Billets : 25 $, gratuit 12 ans et moins', '25 | free [gratuit 12 ans et moins]'],
  ['Adults £8 | Under-5s FREE', '8 GBP [Adults] | free GBP [Under-5s FREE]'],
  // Nothing to do with money
  ['Le 12 mars 2027 à 20 h', ''],
  ['Liberté, égalité', ''],
  ['819 555-0142', ''],
  ['Un roman de Ke$ha', ''],
  ['', ''],
  // Under a price label a bare number is a price
  ['25', '25 CAD', { about: 'offers', currency: 'CAD' }],
  ['25 / 20', '25 | 20', { about: 'offers' }],
  ['12 ans et plus', '', { about: 'offers' }],
  ['15 % pour les abonnés', '', { about: 'offers' }],
  ['Salle de 80 personnes', '', { about: 'offers' }],
  ['Maximum 6 billets par commande', '', { about: 'offers' }],
  ['Durée 95 minutes', '', { about: 'offers' }],
  ['Room for 80 people', '', { about: 'offers' }],
  ['Up to 6 tickets an order', '', { about: 'offers' }],
  ['Lasts 95 mins', '', { about: 'offers' }],
  ['Doors 6.45, show at 7.30', '', { about: 'offers' }],
  ['Portes 18.30', '', { about: 'offers' }],
  ['Adults 12.50, children 7.50', '12.5 | 7.5', { about: 'offers' }],
  ['Du mardi au vendredi, de 12 h à 17 h 30', '', { about: 'offers' }],
  ['Tuesday to Friday, noon to 5:30 p.m.', '', { about: 'offers' }],
  ['819 555-0142', '', { about: 'offers' }],
  ['01999 810 044', '', { about: 'offers' }],
  ['Village shop, 01999 810 267', '', { about: 'offers' }],
  ['02 61 00 41 22', '', { about: 'offers' }],
  ['+32 65 00 41 22', '', { about: 'offers' }],
  ['12 14 16', '12 | 14 | 16', { about: 'offers' }],
  ['25', ''],
  // Free for some, beside what the others pay
  ['£15, under 18s free', '15 GBP | free GBP [under 18s free]'],
  ['Gratuit pour les abonnés, 5 $ pour les autres', 'free [Gratuit pour les abonnés] | 5 [pour les autres]'],
  ['Adultes CHF 12.– / moins de 16 ans gratuit', '12 CHF [Adultes] | free CHF [moins de 16 ans gratuit]'],
  ['Gratuit pour les moins de 12 ans', ''],
  ['Les vestiaires sont gratuits', ''],
  ['Acompte de 30 €', ''],
  ['No cover', 'free'],
]

describe('prices', () => {
  it.each(rows)('%j → %s', (text, expected, context) => {
    expect(read(text, context)).toBe(expected)
  })

  it('quotes the amount where it stands', () => {
    const text = 'Régulier : 38,00 $ · Étudiant : 22,00 $'
    expect(readPrices(text).map(({ span: [start, end] }) => text.slice(start, end))).toEqual(['38,00 $', '22,00 $'])
  })

  it('never throws, and its spans lie in the text', () => {
    const pieces = fc.constantFrom(
      '25',
      ' ',
      '$',
      '€',
      '£',
      '-',
      'à',
      'to',
      'gratuit',
      'free',
      '\n',
      '/',
      '(',
      ')',
      '1 200',
      ',',
      'adulte',
      '.-',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span, confidence } of readPrices(text, { about: 'offers' })) {
            expect(span[0]).toBeGreaterThanOrEqual(0)
            expect(span[1]).toBeLessThanOrEqual(text.length)
            expect(span[0]).toBeLessThan(span[1])
            expect(confidence).toBeGreaterThan(0)
          }
        },
      ),
    )
  })

  it('takes time in proportion to the text', () => {
    const seconds = (text: string) => {
      const start = process.cpuUsage().user
      readPrices(text)
      return (process.cpuUsage().user - start) / 1000
    }
    const hostile = 'frais de 1 111 111 $ gratuit à '.repeat(4000)
    seconds(hostile)
    expect(seconds(hostile)).toBeLessThan(2000)
  })
})
