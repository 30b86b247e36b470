import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, readAddresses } from './address.ts'
import type { TextContext } from './context.ts'

/** An address in short: `name @ street / locality / region / postal code / country`, empty parts as `-`. */
const short = (a: Address): string =>
  `${a.name === undefined ? '' : `${a.name} @ `}${[a.streetAddress, a.addressLocality, a.addressRegion, a.postalCode, a.addressCountry].map((part) => part ?? '-').join(' / ')}`
const read = (text: string, context: TextContext = {}) =>
  readAddresses(text, context)
    .map(({ value }) => short(value))
    .join(' | ')

const rows: readonly [text: string, expected: string, context?: TextContext][] = [
  // Canada, French
  [
    '212, rue du Dépôt, Lennox-les-Rivières (Québec) J1M 0K5',
    '212, rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  [
    '212, rue du Dépôt\nLennox-les-Rivières (Québec) J1M 0K5\nCanada',
    '212, rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  ['212 rue du Dépôt, Lennox-les-Rivières, QC J1M0K5', '212 rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA'],
  [
    '1400, boul. des Vétérans, bureau 200, Montréal (Québec) H2X 3P9',
    '1400, boul. des Vétérans, bureau 200 / Montréal / QC / H2X 3P9 / CA',
  ],
  ['88, chemin de la Grève, Magog-sur-Lac, Québec', '88, chemin de la Grève / Magog-sur-Lac / QC / - / CA'],
  [
    'Adresse : 45, côte de la Fabrique, Québec (Québec) G1R 3V6',
    '45, côte de la Fabrique / Québec / QC / G1R 3V6 / CA',
  ],
  [
    'Théâtre du Fanal, 212, rue du Dépôt, Lennox-les-Rivières',
    'Théâtre du Fanal @ 212, rue du Dépôt / Lennox-les-Rivières / - / - / -',
  ],
  [
    'Théâtre du Fanal\n212, rue du Dépôt\nLennox-les-Rivières (Québec) J1M 0K5',
    'Théâtre du Fanal @ 212, rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  ['12, 3e Rang, Sainte-Hermine QC G0S 2W0', '- / Sainte-Hermine / QC / G0S 2W0 / CA'],
  ['2258, chemin des Hauteurs', '2258, chemin des Hauteurs / - / - / - / -'],
  [
    '499, boulevard Perron, Carleton-sur-Mer (Québec) G0C 1J0',
    '499, boulevard Perron / Carleton-sur-Mer / QC / G0C 1J0 / CA',
  ],
  ['1, place du Marché, Québec', '1, place du Marché / Québec / - / - / -'],
  [
    'Théâtre du Fanal, Grande salle\n212, rue du Dépôt, Lennox-les-Rivières',
    'Théâtre du Fanal @ 212, rue du Dépôt / Lennox-les-Rivières / - / - / -',
  ],
  // Canada, English
  ['370 Harbour Street W, Toronto', '370 Harbour Street W / Toronto / - / - / -'],
  ['1078 Harbour Street West, Toronto, ON, M6J 1H8, Canada', '1078 Harbour Street West / Toronto / ON / M6J 1H8 / CA'],
  ['1078 Harbour St. W., Toronto, ON M6J 1H8', '1078 Harbour St. W / Toronto / ON / M6J 1H8 / CA'],
  [
    '55 Lantern Avenue, Unit 4, Halifax, Nova Scotia B3H 4R2',
    '55 Lantern Avenue, Unit 4 / Halifax / NS / B3H 4R2 / CA',
  ],
  [
    '212 Rue du Dépôt, Lennox-les-Rivières, Quebec J1M 0K5',
    '212 Rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  ['2012 Cedar Drive', '2012 Cedar Drive / - / - / - / -'],
  [
    'Lantern Hall, 2012 Cedar Drive, Prince Albert, SK',
    'Lantern Hall @ 2012 Cedar Drive / Prince Albert / SK / - / CA',
  ],
  // France
  ['53 rue des Tilleuls, 75018 Paris', '53 rue des Tilleuls / Paris / - / 75018 / -'],
  ['53 rue des Tilleuls 75018 Paris', '53 rue des Tilleuls / Paris / - / 75018 / -'],
  ['53 rue des Tilleuls, 75018 Paris', '53 rue des Tilleuls / Paris / - / 75018 / FR', { country: 'FR' }],
  ['53 rue des Tilleuls, 75018 Paris, France', '53 rue des Tilleuls / Paris / - / 75018 / FR'],
  ['260, avenue Jean Lampe 06600 Antibes', '260, avenue Jean Lampe / Antibes / - / 06600 / -'],
  [
    '8 avenue Paul Fanal, 69008, Lyon, Auvergne-Rhône-Alpes',
    '8 avenue Paul Fanal / Lyon / Auvergne-Rhône-Alpes / 69008 / -',
  ],
  [
    '8 avenue Paul FanalLyon,Auvergne-Rhône-Alpes69008',
    '8 avenue Paul Fanal / Lyon / Auvergne-Rhône-Alpes / 69008 / -',
  ],
  ['106 av Jean Lampe, 69008 Lyon', '106 av Jean Lampe / Lyon / - / 69008 / -'],
  ['Quai des lanternes, 44200 Nantes', 'Quai des lanternes / Nantes / - / 44200 / -'],
  ['Place du Phare, 56290, PORT-RIVIERE, Bretagne', 'Place du Phare / PORT-RIVIERE / Bretagne / 56290 / -'],
  ['La Petite Scène, 15 bis rue du Four, 75014 Paris', 'La Petite Scène @ 15 bis rue du Four / Paris / - / 75014 / -'],
  ['95 rue Bonnelampe, Avignon', '95 rue Bonnelampe / Avignon / - / - / -'],
  ['15 Rue Jean Lampe, Tours (37)', '15 Rue Jean Lampe / Tours / - / - / -'],
  ['1 place du vieux phare, 45430, CHECY', '1 place du vieux phare / CHECY / - / 45430 / -'],
  ['16, Rue De Lanterne, Paris, 75009, France', '16, Rue De Lanterne / Paris / - / 75009 / FR'],
  ['Situé au 14 rue Saint-Roch à Lille', '14 rue Saint-Roch / Lille / - / - / -'],
  ['37000 Tours', '- / Tours / - / 37000 / -'],
  [
    '© 2021 Le Phare . 260, avenue Jean Lampe 06600 Antibes . Contact',
    'Le Phare @ 260, avenue Jean Lampe / Antibes / - / 06600 / -',
  ],
  // Switzerland, Belgium, Germany
  ['Rue Pré-du-Phare 15, 1004 Lausanne', 'Rue Pré-du-Phare 15 / Lausanne / - / 1004 / -'],
  ['Rue Pré-du-Phare 15, 1004 Lausanne', 'Rue Pré-du-Phare 15 / Lausanne / - / 1004 / CH', { country: 'CH' }],
  ["Avenue de l'Église 6, 1006 Lausanne", "Avenue de l'Église 6 / Lausanne / - / 1006 / -"],
  ['Av. des Lampes 1, CH-1400 Yverdon-les-Bains', 'Av. des Lampes 1 / Yverdon-les-Bains / - / 1400 / CH'],
  ['Untergasse 12, 2502 Biel', 'Untergasse 12 / Biel / - / 2502 / -'],
  ['Rue de la Lanterne 20, B-1000 Bruxelles', 'Rue de la Lanterne 20 / Bruxelles / - / 1000 / BE'],
  ['Lampenstrasse 66, Nürnberg, 90441, Germany', 'Lampenstrasse 66 / Nürnberg / - / 90441 / DE'],
  // United Kingdom, Ireland
  ['21 Lantern Street, London W1D 3NE', '21 Lantern Street / London / - / W1D 3NE / GB'],
  [
    'Lantern Theatre, 21 Lantern Street, London W1D 3NE',
    'Lantern Theatre @ 21 Lantern Street / London / - / W1D 3NE / GB',
  ],
  ['Albion Road, Coventry, CV5 6JQ', 'Albion Road / Coventry / - / CV5 6JQ / GB'],
  ['Lantern Square, Coventry, CV1 1GS', 'Lantern Square / Coventry / - / CV1 1GS / GB'],
  ['Lamp Square, London SW1W 8AS', 'Lamp Square / London / - / SW1W 8AS / GB'],
  ['Eden Avenue, Swiss Manor, London, NW3 3EU', 'Eden Avenue / London / - / NW3 3EU / GB'],
  ['41 Earl Street, Seven Lamps, London WC2H 9LX UK', '41 Earl Street / London / - / WC2H 9LX / GB'],
  ['88 Wood Lane, Liverpool, L14DQ', '88 Wood Lane / Liverpool / - / L14DQ / GB'],
  ['9c Harbour Street, Edinburgh, EH1 2HE, UK', '9c Harbour Street / Edinburgh / - / EH1 2HE / GB'],
  ['2-4 Lantern Square, London, N1 6NU, UK', '2-4 Lantern Square / London / - / N1 6NU / GB'],
  ['72 Lamp Street, Dublin, Ireland', '72 Lamp Street / Dublin / - / - / IE'],
  // United States, Australia
  ['3960 w 26th st, chicago, IL, 60623, United States', '3960 w 26th st / chicago / IL / 60623 / US'],
  ['3960 W 26th St, Chicago, IL 60623', '3960 W 26th St / Chicago / IL / 60623 / US'],
  ['497 Lantern Ave, Brooklyn, NY, 11225, US', '497 Lantern Ave / Brooklyn / NY / 11225 / US'],
  ['500 Fourth Street, San Francisco, CA, 94107, US', '500 Fourth Street / San Francisco / CA / 94107 / US'],
  ['12 Lantern Road, Fitzroy VIC 3065', '12 Lantern Road / Fitzroy / VIC / 3065 / AU'],
  // The town in front, a street glued to the place, roads with numbers
  [
    'The Lantern Room, Edinburgh, UK 9c Harbour Street',
    'The Lantern Room @ 9c Harbour Street / Edinburgh / - / - / GB',
  ],
  [
    'Lantern Saloon, San Francisco, CA, US\n500 Fourth Street',
    'Lantern Saloon @ 500 Fourth Street / San Francisco / CA / - / US',
  ],
  [
    'Le Phare resto Av. Jean-Lampe-Ruisseau 9, 1007 Lausanne',
    'Le Phare resto @ Av. Jean-Lampe-Ruisseau 9 / Lausanne / - / 1007 / -',
  ],
  ['La Petite Place Rue du Four 5, 1003 Lausanne', 'La Petite Place @ Rue du Four 5 / Lausanne / - / 1003 / -'],
  ['13740 County Road 2\nMorrisbridge, ON, K0C 1X0', '13740 County Road 2 / Morrisbridge / ON / K0C 1X0 / CA'],
  ['Lampstraat 23, Gent, 9000, Belgium', 'Lampstraat 23 / Gent / - / 9000 / BE'],
  ['Lampenstrasse 1b, 4057, Basel, Switzerland', 'Lampenstrasse 1b / Basel / - / 4057 / CH'],
  ['14 Lantern Passage, London N1 2DN', '14 Lantern Passage / London / - / N1 2DN / GB'],
  [
    'Petit Théâtre\n95 rue Bonnelampe\nAvignon',
    'Petit Théâtre @ 95 rue Bonnelampe / Avignon / - / - / -',
    { about: 'location' },
  ],
  ['Petit Théâtre\n95 rue Bonnelampe\nAvignon', 'Petit Théâtre @ 95 rue Bonnelampe / - / - / - / -'],
  // Lines that follow an address are not part of it
  [
    '212, rue du Dépôt, Lennox-les-Rivières (Québec) J1M 0K5\nTéléphone : 819 555-0142',
    '212, rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  ['21 Lantern Street, London W1D 3NE\nBook now', '21 Lantern Street / London / - / W1D 3NE / GB'],
  ['14 rue Saint-Roch\nRéserver', '14 rue Saint-Roch / - / - / - / -'],
  // No address
  ['Théâtre du Fanal', ''],
  ['Lausanne', ''],
  ['Samedi 12 mars 2027 à 20 h', ''],
  ['le 14 mars 2027 Grande salle', ''],
  ['saison 2026 Théâtre', ''],
  ['2 cours par semaine', ''],
  ['240 places assises', ''],
  ['1 place achetée, 1 place offerte', ''],
  ['20 artists on the road', ''],
  ['a cast of 12 in the street', ''],
  ['Tickets from $20 at Lantern Street', ''],
  ['De 24 à 48 $', ''],
  ['', ''],
]

describe('postal addresses', () => {
  it.each(rows)('%j → %s', (text, expected, context) => {
    expect(read(text, context)).toBe(expected)
  })

  it('quotes the whole address', () => {
    const text =
      'Rendez-vous au Fanal : 212, rue du Dépôt, Lennox-les-Rivières (Québec) J1M 0K5. Stationnement gratuit.'
    expect(readAddresses(text).map(({ span: [start, end] }) => text.slice(start, end))).toEqual([
      '212, rue du Dépôt, Lennox-les-Rivières (Québec) J1M 0K5',
    ])
  })

  it('never throws, and its spans lie in the text', () => {
    const pieces = fc.constantFrom(
      '12',
      ', ',
      'rue des Saules',
      '\n',
      'Québec',
      ' (Québec) ',
      'J1M 0K5',
      '75018',
      'London',
      ' W1D 3NE',
      'Street',
      ' ',
      'ON',
      '-',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          for (const { span } of readAddresses(text)) {
            expect(span[0]).toBeGreaterThanOrEqual(0)
            expect(span[1]).toBeLessThanOrEqual(text.length)
            expect(span[0]).toBeLessThan(span[1])
          }
        },
      ),
    )
  })

  it('takes time in proportion to the text', () => {
    const seconds = (n: number) => {
      const text = '12 a b c d e f, rue 1 Street 75018 '.repeat(n)
      const start = process.cpuUsage().user
      readAddresses(text)
      return (process.cpuUsage().user - start) / 1000
    }
    seconds(500)
    expect(seconds(4000)).toBeLessThan(3000)
  })
})
