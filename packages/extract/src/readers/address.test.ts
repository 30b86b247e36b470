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
  // Streets that are called after a day, a regiment or a number of things
  ['12, rue du 8-Mai-1945, 35600 Bréval', '12, rue du 8-Mai-1945 / Bréval / - / 35600 / -'],
  ['12 rue du 8 mai 1945, 35600 Bréval', '12 rue du 8 mai 1945 / Bréval / - / 35600 / -'],
  ['Place du 11-Novembre, 35600 Bréval', 'Place du 11-Novembre / Bréval / - / 35600 / -'],
  ['3 place du 14-Juillet\n35600 Bréval', '3 place du 14-Juillet / Bréval / - / 35600 / -'],
  ['5 avenue du 159e Régiment, 35600 Bréval', '5 avenue du 159e Régiment / Bréval / - / 35600 / -'],
  ['2 rue des 3 Fontaines, 35600 Bréval', '2 rue des 3 Fontaines / Bréval / - / 35600 / -'],
  ['Rue du 1er-Mai 12, 1848 Bréval', 'Rue du 1er-Mai 12 / Bréval / - / 1848 / -'],
  ['Sur la place du 12 mars 2027 à 20 h', ''],
  ['417 Quarry Street, lower level, Ashby, WI 54000', '417 Quarry Street, lower level / Ashby / WI / 54000 / US'],
  // A telephone number right behind, and names that begin as its sign does
  ['12 rue du Four 35600 Bréval Tél. 02 99 00 00 00', '12 rue du Four / Bréval / - / 35600 / -'],
  ['12 rue du Four, 35600 Bréval Téléphone : 02 99 00 00 00', '12 rue du Four / Bréval / - / 35600 / -'],
  ['12 Oak Street, Ashby Tel 020 7946 0000', '12 Oak Street / Ashby / - / - / -'],
  ['Salle Télesphore-Roy, 12 rue du Four, Bréval', 'Salle Télesphore-Roy @ 12 rue du Four / Bréval / - / - / -'],
  ['The Telford Rooms, 12 Oak Street, Ashby', 'The Telford Rooms @ 12 Oak Street / Ashby / - / - / -'],
  // Where the town is
  ['Church Lane\nWelby\nNear Ashby\nAD1 4QT', 'Church Lane / Welby / - / AD1 4QT / GB'],
  ['12, rue du Port\nVourne\nprès de Bréval\n35600', '12, rue du Port / Vourne / - / 35600 / -'],
  // Numbers and units in front, numbers behind, streets called by a number or without one
  ['201-1455 Quarry Road, Ashby, BC V5K 1A1', '201-1455 Quarry Road / Ashby / BC / V5K 1A1 / CA'],
  ['212 1/2 Quarry Alley\nAshby, WI 54000', '212 1/2 Quarry Alley / Ashby / WI / 54000 / US'],
  ['4½, rue des Saules, Bréval (Québec) G0R 1C0', '4½, rue des Saules / Bréval / QC / G0R 1C0 / CA'],
  ['Pilot House, 15 N. Quarry', 'Pilot House @ 15 N. Quarry / - / - / - / -'],
  ['102 W 3rd, Ashby, WI 54000', '102 W 3rd / Ashby / WI / 54000 / US'],
  ['15 N. Tanner Row (lift in rear)', '15 N. Tanner Row / - / - / - / -'],
  ['12 Quarry Alley (downstairs), Ashby, WI 54000', '12 Quarry Alley, downstairs / Ashby / WI / 54000 / US'],
  ['12, ruelle Haute (en bas), Bréval (Québec) G0R 1C0', '12, ruelle Haute, en bas / Bréval / QC / G0R 1C0 / CA'],
  ['12, ruelle Haute, 2e étage, Bréval (Québec)', '12, ruelle Haute, 2e étage / Bréval / QC / - / CA'],
  ['9 Priory Gardens, Bath BA1 1AA', '9 Priory Gardens / Bath / - / BA1 1AA / GB'],
  ['22, cour des Saules, Bréval (Québec)', '22, cour des Saules / Bréval / QC / - / CA'],
  ['350, carré Haute, Bréval (Québec)', '350, carré Haute / Bréval / QC / - / CA'],
  ['Drève des Saules 4, 5000 Bréval', 'Drève des Saules 4 / Bréval / - / 5000 / -'],
  ['Cour du Château, 35600 Bréval', 'Cour du Château @ - / Bréval / - / 35600 / -'],
  ['15B Quarry Passage, London E8', '15B Quarry Passage / London / - / - / -'],
  ['Trio no. 15, N. Quarry', ''],
  // A hill, a bridge or a park that a road is called after
  ['41 Church Hill Road, Drumallen', '41 Church Hill Road / Drumallen / - / - / -'],
  ['8 Mill Bridge Lane Ashby AD1 4QT', '8 Mill Bridge Lane / Ashby / - / AD1 4QT / GB'],
  [
    'Saltergate Hall\n7 Saltergate\nMarchester MR2 6LJ',
    'Saltergate Hall @ 7 Saltergate / Marchester / - / MR2 6LJ / GB',
  ],
  ['SPRING 2026', ''],
  // Codes, and words and boxes between a street and its town
  ['Mill Lane\nAddlesham\nOL99 1KC', 'Mill Lane / Addlesham / - / OL99 1KC / GB'],
  ['U2 8PM', ''],
  ['M4 2KM', ''],
  ['Rue Haute 12\nCase postale 33\nCH-1848 Bréval', 'Rue Haute 12 / Bréval / - / 1848 / CH'],
  ['Rue Haute 12, Case postale, 1848 Bréval', 'Rue Haute 12 / Bréval / - / 1848 / -'],
  ['Rue Haute 12 – CH – 1848 Bréval – 027 000 00 00', 'Rue Haute 12 / Bréval / - / 1848 / CH'],
  ['Rue Haute 12 à 5000 Bréval', 'Rue Haute 12 / Bréval / - / 5000 / -'],
  ['Rue Haute 12 bte 4, 5000 Bréval', 'Rue Haute 12, bte 4 / Bréval / - / 5000 / -'],
  ['rue Haute / 35600 Bréval', 'rue Haute / Bréval / - / 35600 / -'],
  ['Grand-Rue 12, 1848 Bréval', 'Grand-Rue 12 / Bréval / - / 1848 / -'],
  ["12, Grand'Rue, 35600 Bréval", "12, Grand'Rue / Bréval / - / 35600 / -"],
  ['12, rue du Port\nPort-Sel (Qc) J8X 2K4', '12, rue du Port / Port-Sel / QC / J8X 2K4 / CA'],
  ['12, rue du Port, Port-Sel, Qc', '12, rue du Port / Port-Sel / QC / - / CA'],
  ['12, rue du Port, Port-Sel (N.-B.) E1C 0K6', '12, rue du Port / Port-Sel / NB / E1C 0K6 / CA'],
  ['Shambles Lane, Drumallen, Co Sligo', 'Shambles Lane / Drumallen / Co Sligo / - / -'],
  ['Shambles Lane, Drumallen, Co. Sligo. Eircode F91 X0X0', 'Shambles Lane / Drumallen / Co. Sligo / F91 X0X0 / IE'],
  ['Sarsfield Street, Ballyfeeny, Co. Leitrim\nBox Office', 'Sarsfield Street / Ballyfeeny / Co. Leitrim / - / -'],
  ['Rue Haute 12\nCH–1848 Bréval', 'Rue Haute 12 / Bréval / - / 1848 / CH'],
  ['Unit 3, 12-14 Tanner Row, Wexley NR9 4AB', 'Unit 3, 12-14 Tanner Row / Wexley / - / NR9 4AB / GB'],
  ['88, chemin du Rang 4, Port-Sel (Québec) G0C 1A0', '88, chemin du Rang 4 / Port-Sel / QC / G0C 1A0 / CA'],
  ['88, chemin du Port, Port-Sel, Québec, Canada, G0C 1A0', '88, chemin du Port / Port-Sel / QC / G0C 1A0 / CA'],
  ['Rue Haute, 120 - 4000 Liverne', 'Rue Haute, 120 / Liverne / - / 4000 / -'],
  ['1234 Range Road 52, Ashby AB T0A 0A1', '1234 Range Road 52 / Ashby / AB / T0A 0A1 / CA'],
  ['820 US Highway 1, Ottum, Maine 04609', '820 US Highway 1 / Ottum / ME / 04609 / US'],
  ['14 Wharf Quay, Dublin 2, D02 X285', '14 Wharf Quay / Dublin / - / D02 X285 / IE'],
  ['Sarsfield Street, Ballyfeeny, Co. Leitrim', 'Sarsfield Street / Ballyfeeny / Co. Leitrim / - / -'],
  ['Cnr Main & Hill Streets, Murrindarra VIC 3885', 'Cnr Main & Hill Streets / Murrindarra / VIC / 3885 / AU'],
  [
    'La Passerelle, 2 place du Port, 44000 Nantille. Tél. 02 41 00 00 00',
    'La Passerelle @ 2 place du Port / Nantille / - / 44000 / -',
  ],
  // A house in front of its town
  ['Théâtre des Ormes – 35600 Lanvallon', 'Théâtre des Ormes @ - / Lanvallon / - / 35600 / -'],
  // Canada, French
  [
    '212, rue du Dépôt, Lennox-les-Rivières (Québec) J1M 0K5',
    '212, rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  [
    '212, rue du Dépôt\nLennox-les-Rivières (Québec) J1M 0K5\nCanada',
    '212, rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  ['5 Market Square, Port Quill', '5 Market Square / Port Quill / - / - / -'],
  ['12 Mill Road, Spruce Grove', '12 Mill Road / Spruce Grove / - / - / -'],
  ['12 Mill Road, Harbour Gate, Welby', '12 Mill Road, Harbour Gate / Welby / - / - / -'],
  ['2 bis, quai des Brumes, Port Sel', '2 bis, quai des Brumes / Port Sel / - / - / -'],
  ['4 rue du Quai – BP 30112 – 35000 Vourne cedex', '4 rue du Quai / Vourne / - / 35000 / -'],
  ['4 rue du Quai\nBP 12\n35000 Vourne Cedex 2', '4 rue du Quai / Vourne / - / 35000 / -'],
  ['4 rue du Quai\nCS 70120 – 35000 Vourne', '4 rue du Quai / Vourne / - / 35000 / -'],
  ['4, rue du Quai, C.P. 120, Alma (Québec) G9H 0K4', '4, rue du Quai / Alma / QC / G9H 0K4 / CA'],
  ['4 Quay Street, PO Box 12, Welby OL99 7PH', '4 Quay Street / Welby / - / OL99 7PH / GB'],
  ['2490 route 132, Hautrive', '2490 route 132 / Hautrive / - / - / -'],
  ['402, route 132 Ouest, Port-Sel', '402, route 132 Ouest / Port-Sel / - / - / -'],
  ['417, rang 7 Est, Port-Sel', '417, rang 7 Est / Port-Sel / - / - / -'],
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
  ['12, 3e Rang, Sainte-Hermine QC G0S 2W0', '12, 3e Rang / Sainte-Hermine / QC / G0S 2W0 / CA'],
  ['1140, chemin des Lanternes', '1140, chemin des Lanternes / - / - / - / -'],
  [
    '310, boulevard du Phare, Anse-aux-Lampes (Québec) G0C 2K0',
    '310, boulevard du Phare / Anse-aux-Lampes / QC / G0C 2K0 / CA',
  ],
  ['1, place du Marché, Québec', '1, place du Marché / Québec / - / - / -'],
  [
    'Théâtre du Fanal, Grande salle\n212, rue du Dépôt, Lennox-les-Rivières',
    'Théâtre du Fanal @ 212, rue du Dépôt / Lennox-les-Rivières / - / - / -',
  ],
  // Ireland
  ['Drumallen, Co. Sligo, Z99 WO01', '- / Drumallen / Co. Sligo / Z99 WO01 / IE'],
  ['Shambles Lane, Drumallen, Co. Sligo, F91 X0X0', 'Shambles Lane / Drumallen / Co. Sligo / F91 X0X0 / IE'],
  [
    'The Malthouse\n4 Harbour Street\nDrumallen\nCo. Sligo\nF91 X0X0',
    'The Malthouse @ 4 Harbour Street / Drumallen / Co. Sligo / F91 X0X0 / IE',
  ],
  ['Friday at Room D12 2027', ''],
  // Counties
  [
    'The Orrery, 22 Sheep Street, Welby, Northants WE1 2AB',
    'The Orrery @ 22 Sheep Street / Welby / Northants / WE1 2AB / GB',
  ],
  ['22 Sheep Street\nWelby\nOxfordshire\nWE1 2AB', '22 Sheep Street / Welby / Oxfordshire / WE1 2AB / GB'],
  ['22 Sheep Street, Welby, WE1 2AB', '22 Sheep Street / Welby / - / WE1 2AB / GB'],
  // Canada, English
  ['415 Harbour Street W, Toronto', '415 Harbour Street W / Toronto / - / - / -'],
  ['951 Harbour Street West, Toronto, ON, M6K 2B3, Canada', '951 Harbour Street West / Toronto / ON / M6K 2B3 / CA'],
  ['951 Harbour St. W., Toronto, ON M6K 2B3', '951 Harbour St. W / Toronto / ON / M6K 2B3 / CA'],
  ['418 Kiln Road, R.R. 3\nUpper Wexley, ON K0X 9Z9', '418 Kiln Road, R.R. 3 / Upper Wexley / ON / K0X 9Z9 / CA'],
  [
    '55, chemin du Four, RR 2, Sainte-Odile (Québec) J0B 1A0',
    '55, chemin du Four, RR 2 / Sainte-Odile / QC / J0B 1A0 / CA',
  ],
  [
    '55 Lantern Avenue, Unit 4, Halifax, Nova Scotia B3H 4R2',
    '55 Lantern Avenue, Unit 4 / Halifax / NS / B3H 4R2 / CA',
  ],
  [
    '212 Rue du Dépôt, Lennox-les-Rivières, Quebec J1M 0K5',
    '212 Rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  ['1805 Cedar Drive', '1805 Cedar Drive / - / - / - / -'],
  [
    'Lantern Hall, 1805 Cedar Drive, Prince Albert, SK',
    'Lantern Hall @ 1805 Cedar Drive / Prince Albert / SK / - / CA',
  ],
  // France
  ['27 rue des Tilleuls, 75018 Paris', '27 rue des Tilleuls / Paris / - / 75018 / -'],
  ['27 rue des Tilleuls 75018 Paris', '27 rue des Tilleuls / Paris / - / 75018 / -'],
  ['27 rue des Tilleuls, 75018 Paris', '27 rue des Tilleuls / Paris / - / 75018 / FR', { country: 'FR' }],
  ['27 rue des Tilleuls, 75018 Paris, France', '27 rue des Tilleuls / Paris / - / 75018 / FR'],
  ['118, avenue Jean Lampe 06600 Antibes', '118, avenue Jean Lampe / Antibes / - / 06600 / -'],
  [
    '8 avenue Paul Fanal, 69008, Lyon, Auvergne-Rhône-Alpes',
    '8 avenue Paul Fanal / Lyon / Auvergne-Rhône-Alpes / 69008 / -',
  ],
  [
    '8 avenue Paul FanalLyon,Auvergne-Rhône-Alpes69008',
    '8 avenue Paul Fanal / Lyon / Auvergne-Rhône-Alpes / 69008 / -',
  ],
  ['92 av Jean Lampe, 69008 Lyon', '92 av Jean Lampe / Lyon / - / 69008 / -'],
  ['Quai des lanternes, 44200 Nantes', 'Quai des lanternes / Nantes / - / 44200 / -'],
  ['Place du Phare, 56100, PORT-RIVIERE, Bretagne', 'Place du Phare / PORT-RIVIERE / Bretagne / 56100 / -'],
  ['La Petite Scène, 15 bis rue du Four, 75014 Paris', 'La Petite Scène @ 15 bis rue du Four / Paris / - / 75014 / -'],
  ['64 rue Bonnelampe, Avignon', '64 rue Bonnelampe / Avignon / - / - / -'],
  ['21 Rue Jean Lampe, Tours (37)', '21 Rue Jean Lampe / Tours / - / - / -'],
  ['3 place du vieux phare, 45430, LAMPY', '3 place du vieux phare / LAMPY / - / 45430 / -'],
  ['18, Rue De Lanterne, Paris, 75010, France', '18, Rue De Lanterne / Paris / - / 75010 / FR'],
  ['Situé au 14 rue Saint-Roch à Lille', '14 rue Saint-Roch / Lille / - / - / -'],
  ['37000 Tours', '- / Tours / - / 37000 / -'],
  [
    '© 2021 Le Phare . 118, avenue Jean Lampe 06600 Antibes . Contact',
    'Le Phare @ 118, avenue Jean Lampe / Antibes / - / 06600 / -',
  ],
  // Switzerland, Belgium, Germany
  ['Rue Pré-du-Phare 12, 1004 Lausanne', 'Rue Pré-du-Phare 12 / Lausanne / - / 1004 / -'],
  ['Rue Pré-du-Phare 12, 1004 Lausanne', 'Rue Pré-du-Phare 12 / Lausanne / - / 1004 / CH', { country: 'CH' }],
  ["Avenue de l'Église 6, 1006 Lausanne", "Avenue de l'Église 6 / Lausanne / - / 1006 / -"],
  ['Av. des Lampes 1, CH-1400 Yverdon-les-Bains', 'Av. des Lampes 1 / Yverdon-les-Bains / - / 1400 / CH'],
  ['Untergasse 9, 2503 Biel', 'Untergasse 9 / Biel / - / 2503 / -'],
  ['Rue de la Lanterne 20, B-1000 Bruxelles', 'Rue de la Lanterne 20 / Bruxelles / - / 1000 / BE'],
  ['Lampenstrasse 61, Nürnberg, 90443, Germany', 'Lampenstrasse 61 / Nürnberg / - / 90443 / DE'],
  // United Kingdom, Ireland
  ['21 Lantern Street, London W1D 4HS', '21 Lantern Street / London / - / W1D 4HS / GB'],
  [
    'Lantern Theatre, 21 Lantern Street, London W1D 4HS',
    'Lantern Theatre @ 21 Lantern Street / London / - / W1D 4HS / GB',
  ],
  ['Albion Road, Coventry, CV4 7AL', 'Albion Road / Coventry / - / CV4 7AL / GB'],
  ['Lantern Square, Coventry, CV1 5FB', 'Lantern Square / Coventry / - / CV1 5FB / GB'],
  ['Lamp Square, London SW1V 2QQ', 'Lamp Square / London / - / SW1V 2QQ / GB'],
  ['Eden Avenue, Swiss Manor, London, NW3 5QY', 'Eden Avenue / London / - / NW3 5QY / GB'],
  ['36 Earl Street, Seven Lamps, London WC2N 4EA UK', '36 Earl Street / London / - / WC2N 4EA / GB'],
  ['54 Wood Lane, Liverpool, L17BQ', '54 Wood Lane / Liverpool / - / L17BQ / GB'],
  ['7b Harbour Street, Edinburgh, EH1 1SR, UK', '7b Harbour Street / Edinburgh / - / EH1 1SR / GB'],
  ['3-5 Lantern Square, London, N1 7RD, UK', '3-5 Lantern Square / London / - / N1 7RD / GB'],
  ['40 Lamp Street, Dublin, Ireland', '40 Lamp Street / Dublin / - / - / IE'],
  // United States, Australia
  ['2210 w 14th st, chicago, IL, 60608, United States', '2210 w 14th st / chicago / IL / 60608 / US'],
  ['2210 W 14th St, Chicago, IL 60608', '2210 W 14th St / Chicago / IL / 60608 / US'],
  ['318 Lantern Ave, Brooklyn, NY, 11217, US', '318 Lantern Ave / Brooklyn / NY / 11217 / US'],
  ['620 Fifth Street, San Francisco, CA, 94103, US', '620 Fifth Street / San Francisco / CA / 94103 / US'],
  ['12 Lantern Road, Fitzroy VIC 3065', '12 Lantern Road / Fitzroy / VIC / 3065 / AU'],
  // The town in front, a street glued to the place, roads with numbers
  [
    'The Lantern Room, Edinburgh, UK 7b Harbour Street',
    'The Lantern Room @ 7b Harbour Street / Edinburgh / - / - / GB',
  ],
  [
    'Lantern Saloon, San Francisco, CA, US\n620 Fifth Street',
    'Lantern Saloon @ 620 Fifth Street / San Francisco / CA / - / US',
  ],
  [
    'Le Phare resto Av. Jean-Lampe-Ruisseau 9, 1007 Lausanne',
    'Le Phare resto @ Av. Jean-Lampe-Ruisseau 9 / Lausanne / - / 1007 / -',
  ],
  ['La Petite Place Rue du Four 5, 1003 Lausanne', 'La Petite Place @ Rue du Four 5 / Lausanne / - / 1003 / -'],
  ['8120 County Road 5\nMorrisbridge, ON, K0C 2A0', '8120 County Road 5 / Morrisbridge / ON / K0C 2A0 / CA'],
  ['Lampstraat 23, Gent, 9000, Belgium', 'Lampstraat 23 / Gent / - / 9000 / BE'],
  ['Winterthur, Switzerland Untere Lampenstrasse 19', 'Untere Lampenstrasse 19 / Winterthur / - / - / CH'],
  ['Solothurn, Suisse Lampweg 1', 'Lampweg 1 / Solothurn / - / - / CH'],
  ['Edinburgh, United Kingdom 9c Lantern Street', '9c Lantern Street / Edinburgh / - / - / GB'],
  ['12 Canada Street, London N1 2DN', '12 Canada Street / London / - / N1 2DN / GB'],
  ['Lampenstrasse 1b, 4057, Basel, Switzerland', 'Lampenstrasse 1b / Basel / - / 4057 / CH'],
  ['14 Lantern Passage, London N1 2DN', '14 Lantern Passage / London / - / N1 2DN / GB'],
  [
    'Petit Théâtre\n64 rue Bonnelampe\nAvignon',
    'Petit Théâtre @ 64 rue Bonnelampe / Avignon / - / - / -',
    { about: 'location' },
  ],
  ['Petit Théâtre\n64 rue Bonnelampe\nAvignon', 'Petit Théâtre @ 64 rue Bonnelampe / - / - / - / -'],
  // Lines that follow an address are not part of it
  [
    '212, rue du Dépôt, Lennox-les-Rivières (Québec) J1M 0K5\nTéléphone : 819 555-0142',
    '212, rue du Dépôt / Lennox-les-Rivières / QC / J1M 0K5 / CA',
  ],
  ['21 Lantern Street, London W1D 4HS\nBook now', '21 Lantern Street / London / - / W1D 4HS / GB'],
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
      ' W1D 4HS',
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
