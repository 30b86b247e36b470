import { expect, it } from 'vitest'
import { readPeople } from '../people.ts'

/** Who is on stage by a line that sets parts, roles or instruments beside names, and nobody else. */
const rows: [line: string, performers: string][] = [
  // Parts before names, clause by clause
  ['Orsine : Ada Lampe ; la Meunière : Maude Bey', 'Ada Lampe | Maude Bey'],
  ['Orsine: Ada Lampe, The Miller: Tom Grier', 'Ada Lampe | Tom Grier'],
  ['Orsine – Ada Lampe / Feste – Tom Grier', 'Ada Lampe | Tom Grier'],
  ['Président : Tom Roy ; Trésorière : Ada Lampe', ''],
  ['Lieu : Maison Sel ; Ville : Saint-Sel', ''],
  ['Saltby: Quay Club; Northby: Salt Tavern', ''],
  // Signs that lead to a name
  ['Orsine . . . . . . Ada Lampe', 'Ada Lampe'],
  ['La Meunière ……… Maude Bey', 'Maude Bey'],
  ['Clair de lune ........ Claude Debussy', ''],
  ['Mise en scène ........ Tom Roy', ''],
  // Behind the names
  ['Ada Lampe (Orsine), Tom Grier (la Meunière), Judith Bey (le chœur)', 'Ada Lampe | Tom Grier | Judith Bey'],
  ['Ada Lampe (Orsino) and Tom Grier (Feste)', 'Ada Lampe | Tom Grier'],
  // What is played, in short
  ['Ada Lampe sax ténor | Tom Grier p | Judith Bey dms', 'Ada Lampe | Tom Grier | Judith Bey'],
  ['Ada Lampe - gtr/vox, Tom Grier - dbl bass', 'Ada Lampe | Tom Grier'],
  ['Ada Lampe – gtr & vox; Tom Grier – dr; Judith Bey – el. bass', 'Ada Lampe | Tom Grier | Judith Bey'],
  ['Ada Lampe vx, Tom Grier g, Judith Bey cb', 'Ada Lampe | Tom Grier | Judith Bey'],
  ['Ada Lampe sop, Tom Grier ten, Simon Bell bar', 'Ada Lampe | Tom Grier | Simon Bell'],
  ['Soloists: Ada Lampe S, Maude Bey A, Tom Grier T', 'Ada Lampe | Maude Bey | Tom Grier'],
  ['Solistes : Ada Lampe (S), Tom Roy (Bar.)', 'Ada Lampe | Tom Roy'],
  ['Featuring: Tash B, Cardi T', 'Tash B | Cardi T'],
  // One credit behind another
  ['Conception et jeu Ada Lampe ; regard extérieur Tom Roy ; lumière Maude Bey', 'Ada Lampe'],
  ['Lights by Tom Grier, sound by Pip, on stage Ada Lampe', 'Ada Lampe'],
  ['Directed by Tom Grier & featuring the Salt Irregulars', 'Salt Irregulars'],
  ['adapted from Quay by Tom Grier; told by Ada Lampe', 'Ada Lampe'],
  ['Clavecin et direction Ada Lampe', 'Ada Lampe'],
  ['Avec (en alternance) Ada Lampe ou Maude Bey', 'Ada Lampe | Maude Bey'],
  ['Avec Ada Lampe, Cirque Sel et Voix Noire', 'Ada Lampe | Cirque Sel | Voix Noire'],
  // Whatever is done on a stage, and by whom
  ['Created & performed by Ada Lampe', 'Ada Lampe'],
  ['Bal folk animé par Sel’Aire et le duo Quai-Ouest', 'Sel’Aire | Quai-Ouest'],
  ['Un solo de et par Ada Lampe', 'Ada Lampe'],
  ['Solo performance by ADALÙ', 'ADALÙ'],
  ['Une pièce de Tom Roy jouée par les Amis du Quai', 'Amis du Quai'],
  ['Sets from Yaz L b2b Selo, Ada Lampe (live)', 'Yaz L | Selo | Ada Lampe'],
  ['Hosted by the fabulous Ada Lampe', 'Ada Lampe'],
  ['hosted by KRWX', ''],
  ['Danced by heart and by candlelight', ''],
  // Hour by hour, day by day
  ['8pm Cousin Bell 9pm The Salt Lilies 10pm Ada Lampe', 'Cousin Bell | The Salt Lilies | Ada Lampe'],
  ['20 h 30 : Quai Ouest – 22 h : Les Filles du Sel', 'Quai Ouest | Les Filles du Sel'],
  ['Ven. Quai Ouest, Sel Noir Sam. Les Rincés', 'Quai Ouest | Sel Noir | Les Rincés'],
  ['9am Yoga 10am Zumba', ''],
  ['Sun 14 Dec · 3pm · St Ada’s Church, Quay Wynd, Saltby', ''],
  ['Dim. 14 déc. · 15 h · Église Sainte-Ada, Quai Ouest, Saint-Sel', ''],
  [
    'La projection est mise en musique en direct par la Fanfare du Quai et le théréministe Tom Roy.',
    'Fanfare du Quai | Tom Roy',
  ],
  ['10 h Atelier de sel 14 h Visite du quai', ''],
  ['The Verriers / Soft Salt / The Lamps', 'The Verriers | Soft Salt | The Lamps'],
  ['Danse / Théâtre / Musique', ''],
  // Whom one meets or hears
  ['Meet debut novelist Adalù Okpara, who signs after', 'Adalù Okpara'],
  ['Hear botanist Sunniva Quay on moss', 'Sunniva Quay'],
  ['Sunniva Quay viendra témoigner de ses années en mer', 'Sunniva Quay'],
  ['See Salt Harbour by night', ''],
  // Who they are, by the noun of a label
  ['Our panel: Ada Lampe (The Quay), Tom Grier', 'Ada Lampe | Tom Grier'],
  ['Resident DJ: Ada Lampe', 'Ada Lampe'],
  ['Ceilidh caller: Ada Lampe', 'Ada Lampe'],
  ['Artistes exposant.e.s : Ada Lampe, Maude Bey', 'Ada Lampe | Maude Bey'],
  ['Mime et clown : Ada Lampe', 'Ada Lampe'],
  ['Make-up artist: Ada Lampe', ''],
  ['Windy Quay Players: The Salt Job', ''],
]

it.each(rows)('%j → %s', (text, performers) => {
  const names = readPeople(text).flatMap(({ value, confidence }) =>
    value.property === 'performer' && confidence >= 0.5 ? [value.name] : [],
  )
  expect([...new Set(names)].join(' | ')).toBe(performers)
})
