import { describe, expect, it } from 'vitest'
import { readAddresses } from '../address.ts'

/** `name @ street / locality / region / postal code / country`, empty parts as `-`. */
const read = (text: string): string =>
  readAddresses(text)
    .map(
      ({ value: a }) =>
        `${a.name === undefined ? '' : `${a.name} @ `}${[a.streetAddress, a.addressLocality, a.addressRegion, a.postalCode, a.addressCountry].map((part) => part ?? '-').join(' / ')}`,
    )
    .join(' | ')

describe('forms of addresses', () => {
  it.each<readonly [text: string, expected: string]>([
    // A second number with a word behind it is no code of an address that has one
    ['35600 Bréval\n2027 Les Ateliers du Vent', '- / Bréval / - / 35600 / -'],
    ['Le Fanal, 35600 Bréval\n2027 Les Ateliers du Vent', 'Le Fanal @ - / Bréval / - / 35600 / -'],
    // The town in front of its street
    ['Liège, 4 rue du Four', '4 rue du Four / Liège / - / - / -'],
    ['Galway: 4 Tanner Street', '4 Tanner Street / Galway / - / - / -'],
    ['CHICAGO: 415 Tanner Ave. 60600', '415 Tanner Ave / CHICAGO / - / 60600 / -'],
    ['in Whitehorse, at 415 Tanner St.', '415 Tanner St / Whitehorse / - / - / -'],
    ['75011 Paris – 46, rue du Four', '46, rue du Four / Paris / - / 75011 / -'],
    ['B-5000 Bréval, quai du Four 3', 'quai du Four 3 / Bréval / - / 5000 / BE'],
    ['London E8 3AB, 140 Tanner Street', '140 Tanner Street / London / - / E8 3AB / GB'],
    ['Fanal Club, Galway, 4 Tanner Street', 'Fanal Club @ 4 Tanner Street / Galway / - / - / -'],
    [
      '35600 Bréval, 12 rue du Four, 35700 Orval',
      '- / Bréval / - / 35600 / - | 12 rue du Four / Orval / - / 35700 / -',
    ],
    // A city by its districts, and the sorting of letters
    ['5, cité du Four, Paris 18e', '5, cité du Four / Paris / - / - / -'],
    ['5 rue du Four, Lyon 1er', '5 rue du Four / Lyon / - / - / -'],
    ['Quai Nord, 13002 Marseille 2e', 'Quai Nord / Marseille / - / 13002 / -'],
    ['4 rue du Four, 35000 Vourne Cedex 2', '4 rue du Four / Vourne / - / 35000 / -'],
    ['14 Tanner Quay, Dublin 2, D02 X285', '14 Tanner Quay / Dublin / - / D02 X285 / IE'],
    ['14 Tanner Quay, Dublin 6W', '14 Tanner Quay / Dublin / - / - / -'],
    // Counties, departments, states and countries that close an address, spelt out or short
    [
      'The Mill, Tanner Lane, Welby, Ceredigion SY23 3LP',
      'The Mill @ Tanner Lane / Welby / Ceredigion / SY23 3LP / GB',
    ],
    ['Tanner Rd, Welby, Isle of Man IM2 4PQ', 'Tanner Rd / Welby / Isle of Man / IM2 4PQ / GB'],
    ['Tanner Street, Welby, Ireland', 'Tanner Street / Welby / - / - / IE'],
    [
      'The Mill, Tanner Lane, Much Welby, nr Ashby, Shropshire',
      'The Mill @ Tanner Lane / Much Welby / Shropshire / - / -',
    ],
    ['An Muileann, Co. na Gaillimhe, H91 W2X5', '- / An Muileann / Co. na Gaillimhe / H91 W2X5 / IE'],
    ['3 Tanner St, Welby, Mass. 02138', '3 Tanner St / Welby / MA / 02138 / US'],
    ['3 Tanner St (Mill Sq), Welby, Mass. 02138', '3 Tanner St / Welby / MA / 02138 / US'],
    ['9 Tanner Rd, Welby, Wis. 54000', '9 Tanner Rd / Welby / WI / 54000 / US'],
    ['2/19 Tanner Pl, Welby, Tas. 7000', '2/19 Tanner Pl / Welby / TAS / 7000 / AU'],
    ['19 Tanner Rd, Welby, Vic 3885', '19 Tanner Rd / Welby / VIC / 3885 / AU'],
    ['4 Tanner Street • Welby • NSW • 2482', '4 Tanner Street / Welby / NSW / 2482 / AU'],
    ["Tanner's Tce, Perth WA 6000, Australia", "Tanner's Tce / Perth / WA / 6000 / AU"],
    ['4 rue du Four, 2112 Bréval NE', '4 rue du Four / Bréval / NE / 2112 / CH'],
    ['rte du Four 9, 1630 Bréval (FR)', 'rte du Four 9 / Bréval / FR / 1630 / CH'],
    // A telephone number behind the address
    ['4 Tanner St, Welby, MA 01060 413-555-0142', '4 Tanner St / Welby / MA / 01060 / US'],
    ['4 rue du Four, 62000 Bréval 03 99 00 12 34', '4 rue du Four / Bréval / - / 62000 / -'],
    // Streets by their abbreviations, in other languages, and places in the country
    ['Le Fanal, 8 r. du Four, 35600 Bréval', 'Le Fanal @ 8 r. du Four / Bréval / - / 35600 / -'],
    ['33 r. Ste Odile,35600 BRÉVAL', '33 r. Ste Odile / BRÉVAL / - / 35600 / -'],
    ['Grande-Rue, 35600 Bréval', 'Grande-Rue / Bréval / - / 35600 / -'],
    [
      'Neuadd y Felin, Stryd Fawr, Welby, Gwynedd LL57 3AN',
      'Neuadd y Felin @ Stryd Fawr / Welby / Gwynedd / LL57 3AN / GB',
    ],
    ['12 Heol y Felin, Welby CF32 8AB', '12 Heol y Felin / Welby / - / CF32 8AB / GB'],
    ['ZA de Kerfour, 29000 Bréval', 'ZA de Kerfour / Bréval / - / 29000 / -'],
    ["Zone d'activités du Four, 29000 Bréval", "Zone d'activités du Four / Bréval / - / 29000 / -"],
    ['Lieu-dit Les Fours, 07000 Bréval', 'Lieu-dit Les Fours / Bréval / - / 07000 / -'],
    ['12 Stepney Bank, Welby NE1 2NP', '12 Stepney Bank / Welby / - / NE1 2NP / GB'],
    ['Tanner Works, Mill Bank, Welby, NE1 2NP', 'Tanner Works @ Mill Bank / Welby / - / NE1 2NP / GB'],
    [
      'Tanner Works, Arch 4, Mill Bank,Welby upon Orr,NE1 2NP',
      'Tanner Works @ Mill Bank / Welby upon Orr / - / NE1 2NP / GB',
    ],
    ['Salle Haute, Le Bourg, 24300 Bréval', 'Salle Haute @ Le Bourg / Bréval / - / 24300 / -'],
    ['Le Bourg, 24300 Bréval', 'Le Bourg / Bréval / - / 24300 / -'],
    ['Le Fanal, lieu dit La Roche, 63200 Bréval', 'Le Fanal @ lieu dit La Roche / Bréval / - / 63200 / -'],
    ['Maison du Four, Grand-Place 1, 5000 Bréval', 'Maison du Four @ Grand-Place 1 / Bréval / - / 5000 / -'],
    ['Chée du Four 12, 5000 Bréval', 'Chée du Four 12 / Bréval / - / 5000 / -'],
    ['8 pass. du Four, 75010 Paris', '8 pass. du Four / Paris / - / 75010 / -'],
    ['ZI Nord, 67500 Bréval', 'ZI Nord / Bréval / - / 67500 / -'],
    ['RN 7, 84700 Bréval', 'RN 7 / Bréval / - / 84700 / -'],
    ['18, place du Four L-1136 Luxembourg', '18, place du Four / Luxembourg / - / 1136 / LU'],
    ['7 place du Four 71400 BRÉVAL France', '7 place du Four / BRÉVAL / - / 71400 / FR'],
    ['22-24 Tanner, Welby EH1 1JT', '22-24 Tanner / Welby / - / EH1 1JT / GB'],
    ['Tanner Street, Welby, N Yorks YO7 1HA', 'Tanner Street / Welby / N Yorks / YO7 1HA / GB'],
    ['Tanner Street, Welby, Isle of Orr HS1 2DS', 'Tanner Street / Welby / Isle of Orr / HS1 2DS / GB'],
    ['45 Tanner Lane, Melbourne 3000', '45 Tanner Lane / Melbourne / - / 3000 / -'],
    ['12 Tanner Street, Welby SA 5245', '12 Tanner Street / Welby / SA / 5245 / AU'],
    ['12 Tanner Street, Perth WA 6000', '12 Tanner Street / Perth / WA / 6000 / AU'],
    ['1 Tanner Plaza, 5th Fl., Welby, MA 02110', '1 Tanner Plaza, 5th Fl / Welby / MA / 02110 / US'],
    ['100 Tanner Ave. NW, Washington, D.C. 20500', '100 Tanner Ave. NW / Washington / DC / 20500 / US'],
    ['401 South Main, Welby OK 74000', '401 South Main / Welby / OK / 74000 / US'],
    ['8 pass. Odile, 75010 Paris', '8 pass. Odile / Paris / - / 75010 / -'],
    ['Orr Trading Estate, Welby BS2 0QT', 'Orr Trading Estate / Welby / - / BS2 0QT / GB'],
    ['The Mill, Orr, Isle of Tann, Argyll PA75 6NU', '- / Orr / Argyll / PA75 6NU / GB'],
    ['88 Tanner Rd, Welby, N.S. B0V 1A0', '88 Tanner Rd / Welby / NS / B0V 1A0 / CA'],
    // Units, lots and levels in front of the number, corners, what is behind a house
    ['Level 1/45 Tanner Street, Welby, Victoria', 'Level 1/45 Tanner Street / Welby / - / - / -'],
    ['Lot 4 Tanner Street, Welby', 'Lot 4 Tanner Street / Welby / - / - / -'],
    ['Shop 3/12 Tanner Road, Welby NSW 2580', 'Shop 3/12 Tanner Road / Welby / NSW / 2580 / AU'],
    ['Rear of 56 Tanner St, Welby DG1 1DU', 'Rear of 56 Tanner St / Welby / - / DG1 1DU / GB'],
    ['Hwy 7 at Tanner Rd 4, Welby, Ont.', 'Hwy 7 at Tanner Rd 4 / Welby / ON / - / CA'],
    // The grids of North America, and numbers in words
    ['50 E. 300 S., Welby, Utah 84600', '50 E. 300 S / Welby / UT / 84600 / US'],
    ['W4402 County Road K, Welby, WI 54000 USA', 'W4402 County Road K / Welby / WI / 54000 / US'],
    ['One Tanner Plaza, Welby CO', 'One Tanner Plaza / Welby / CO / - / US'],
    ['85 Ste-Odile O., Bréval H2X 3P4', '85 Ste-Odile O / Bréval / - / H2X 3P4 / CA'],
    ['Sherbrooke, 534 Odile-Roy Est, G7H 1Z6', '534 Odile-Roy Est / Sherbrooke / - / G7H 1Z6 / CA'],
    ['2211 N Tanner Chicago IL 60600', '2211 N Tanner / Chicago / IL / 60600 / US'],
    // A code for those who drive
    ['Tanner Farm (satnav YO7 1PW)', '- / Tanner Farm / - / YO7 1PW / GB'],
    // No address
    ['The Tanner Mews, Welby, NS', ''],
    ['Le Bourg, conte musical', ''],
    ['One Lane, Two Voices', ''],
    ['Abbey Lane, Ada Lampe, piano', ''],
    ['12 Concerts, 1200 Spectateurs', ''],
    ['Lyon, 4 Places', ''],
    ['Row B2 3rd seat', ''],
    ['Chicago, 4 Tanner Dances', ''],
    ['Festival Sydney 2000', ''],
    ['Welby Dancers, Melbourne 2027', ''],
  ])('%j → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})
