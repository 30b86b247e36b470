import { expect, it } from 'vitest'
import { performersOn } from './performers.fixture.ts'

const page = (
  site: string,
  ...records: readonly string[]
) => `<html lang="en"><head><title>${site}</title></head><body><main>
${records.map((record, n) => `<article><p>Saturday, January ${n + 10}, 2027, 8 p.m.</p>${record}<p>$20</p></article>`).join('\n')}</main></body></html>`

it.each<[string, string, readonly string[]]>([
  ['a club of comedy', page('Mug Comedy Club – Shows', '<h3>Reggie Lampe</h3>', '<h3>Open Mic</h3>'), ['Reggie Lampe']],
  [
    'whose record it is',
    page('Dates', '<h3>Verdigris</h3><p>Album Release</p>', '<h3>Jeanne Sel</h3><p>Lancement d’album</p>'),
    ['Jeanne Sel', 'Verdigris'],
  ],
  [
    'never the last round of a festival',
    page('Salt Folk Club', '<h3>Fiddle Finale</h3>', '<h3>Songwriters in the Round</h3>', '<h3>Sel Cup</h3>'),
    [],
  ],
  [
    'names among acts, but what is filed under theatre or for families',
    page(
      'Dates',
      '<h3>Clara Lampe</h3><p>Music</p>',
      '<h3>Tom Verrier</h3><p>Music</p>',
      '<h3>Ivy Sel & Her Hats</h3><p>Comedy</p>',
      '<h3>A Doll Downstairs</h3><p>Theatre</p>',
      '<h3>Rumble the Giant</h3><p>Family</p>',
      '<h3>Petit Sel</h3><p>Jeune public</p>',
      '<h3>Quay Lights</h3><p>Theatre</p>',
    ),
    ['Clara Lampe', 'Ivy Sel & Her Hats', 'Tom Verrier'],
  ],
  [
    'two by their families, beside both',
    page(
      'Dates',
      '<h3>Oyel & Finch</h3><p>Concert</p><p>Tunde Oyel and Clara Finch play Bach and a few surprises.</p>',
    ),
    ['Clara Finch', 'Tunde Oyel'],
  ],
  [
    'deux par leur nom de famille, à côté des deux',
    page('Dates', '<h3>Sel & Roy</h3><p>Concert</p><p>Avec Ada Sel, piano, et Tom Roy, violon</p>'),
    ['Ada Sel', 'Tom Roy'],
  ],
  [
    'no play, however the cast comes in',
    page('Dates', '<h3>The Keeper’s Alibi</h3><p>by Maude Roy</p><p>Featuring: Ada Lampe, Tom Verrier, Ivy Sel</p>'),
    ['Ada Lampe', 'Ivy Sel', 'Tom Verrier'],
  ],
  [
    'ni ce que quelqu’un a écrit',
    page('Dates', '<h3>La Nuit du phare</h3><p>Texte : Maude Roy</p><p>Avec Ada Lampe et Tom Verrier</p>'),
    ['Ada Lampe', 'Tom Verrier'],
  ],
  ['who opens', page('Dates', '<h3>Morne Plume</h3><p>+ Vitre Lampe</p>'), ['Morne Plume', 'Vitre Lampe']],
  ['a writer to be met', page('Dates', '<h3>Hanne Sel</h3><p>Rencontre</p>'), ['Hanne Sel']],
  [
    'whose recital it is',
    page('Dates', '<h3>Hanne Sel</h3><p>Récital d’orgue</p>', '<h3>Tom Verrier</h3><p>Organ recital</p>'),
    ['Hanne Sel', 'Tom Verrier'],
  ],
  [
    'two in one heading',
    page('Mug Comedy Club – Shows', '<h3>Reggie Lampe<br>Hanne Sel</h3>', '<h3>Low Tin</h3>'),
    ['Hanne Sel', 'Low Tin', 'Reggie Lampe'],
  ],
  ['a book at a meeting', page('Dates', '<h3>The Salt Mile</h3><p>Rencontre</p>'), []],
  [
    'before what is played',
    page('Mug Comedy Club – Shows', '<h3>Cardinal Tom: Twenty Years of Salt</h3>'),
    ['Cardinal Tom'],
  ],
  ['a special guest', page('Dates', '<h3>Kodo Sel</h3><p>with special guest Ada Lampe</p>'), ['Ada Lampe', 'Kodo Sel']],
  ['who supports, after a slash', page('Dates', '<h3>Dead Mall</h3><h4>w/ Sel Lampe</h4>'), ['Dead Mall', 'Sel Lampe']],
  ['in a sentence', page('Dates', '<h3>Dead Mall</h3><p>Loud. Opening set: Ivy Sel</p>'), ['Dead Mall', 'Ivy Sel']],
  [
    'beside the name',
    page('Dates', '<p><b>Dead Mall</b> + Ivy Sel</p>', '<p><b>Cold Tap</b> + Tom Sel</p>'),
    ['Cold Tap', 'Dead Mall', 'Ivy Sel', 'Tom Sel'],
  ],
  ...[
    ['By Maude Roy<br>Directed by Tom Quai', 'Featuring Ada Lampe and Zoé Bey'],
    ['Directed by Tom Quai', 'With Ada Lampe, Zoé Bey'],
    ['Mise en scène Tom Quai', 'Avec Ada Lampe et Zoé Bey'],
  ].map(([staged, cast]): [string, string, readonly string[]] => [
    `no play: ${staged}`,
    page('Saison', ...['Salt Lifts', 'Bear'].map((n) => `<h3>${n}</h3><p>${staged}</p><p>${cast}</p>`)),
    ['Ada Lampe', 'Zoé Bey'],
  ]),
  ['no capitals', page('Dates', '<h3>Fourmis d’argent</h3><p>1re partie : Zinc</p>'), ['Fourmis d’argent', 'Zinc']],
  [
    'a group with others at a club',
    page('Jazz Club', '<h3>Ada & the Taps</h3><p>With Ivy Sel</p>', '<h3>Low Water</h3><p>With Tom Sel</p>'),
    ['Ada & the Taps', 'Ivy Sel', 'Tom Sel'],
  ],
  [
    'what a bar prints',
    page('Dates', ...['Dead Mall', 'Cold Tap', 'Low Tin'].map((n) => `<h3>${n}</h3><p>Doors 7pm / Show 8pm</p>`)),
    ['Cold Tap', 'Dead Mall', 'Low Tin'],
  ],
  [
    'bands behind with, under bands called as parks are',
    page(
      'Dates',
      '<p><a href="/a">Hexagon Park</a></p><p>with Low Tin, The Spoons</p>',
      '<p><a href="/b">Cold Tap</a></p><p>with Mother of Geese</p>',
      '<p><a href="/c">Dead Mall</a></p><p>with Zinc, Tom Sel</p>',
    ),
    ['Cold Tap', 'Dead Mall', 'Hexagon Park', 'Low Tin', 'Mother of Geese', 'The Spoons', 'Tom Sel', 'Zinc'],
  ],
  [
    'by the class of who opens, and no promoter',
    page(
      'Dates',
      '<p class="headliners">Big Wheel Presents</p><h3>Dead Mall</h3><p class="supporting-talent">with Low Tin</p>',
      '<p class="headliners"></p><h3>Cold Tap</h3><p class="supporting-talent">with Zinc</p>',
    ),
    ['Cold Tap', 'Dead Mall', 'Low Tin', 'Zinc'],
  ],
  [
    'by that class around their link',
    page(
      'Dates',
      '<h3 class="headliner"><a href="/a">Dead Mall</a></h3><h4 class="supports"><a href="/a">Low Tin, The Spoons &amp; Zinc</a></h4>',
      '<h3 class="headliner"><a href="/b">Cold Tap</a></h3><h4 class="supports"><a href="/b">Hexagon Park</a></h4>',
    ),
    ['Cold Tap', 'Dead Mall', 'Hexagon Park', 'Low Tin', 'The Spoons', 'Zinc'],
  ],
  [
    'called by a clock, and under a kind of music',
    page(
      'Jazz Club',
      '<h3>The 4:15 to Saltby</h3><p>Bluegrass</p>',
      '<h3>uncle salt’s slow tap</h3><p>Folk</p>',
      '<h3>Closed for the tide</h3><p>Folk</p>',
    ),
    ['The 4:15 to Saltby', 'uncle salt’s slow tap'],
  ],
  [
    'over the members of the band',
    page(
      'Jazz Club',
      '<h3>Dead Mall (Québec)</h3><ul><li>Ada Lampe – bass, vocals</li><li>Tom Sel – drums</li></ul>',
      '<h3>Open Mic</h3>',
    ),
    ['Ada Lampe', 'Dead Mall', 'Tom Sel'],
  ],
  [
    'a cast behind with is no bill',
    page('Stage', ...['Tides', 'Low Water', 'The Tap'].map((n) => `<h3>${n}</h3><p>with Ada Lampe and Tom Sel</p>`)),
    ['Ada Lampe', 'Tom Sel'],
  ],
  [
    'behind a state',
    page('Quay Folk Club', '<h3>Postponed: Dead Mall</h3>', '<h3>SOLD OUT – Cold Tap</h3>'),
    ['Cold Tap', 'Dead Mall'],
  ],
  [
    'under the name, a tour',
    page('Dates', '<h3>Big Tin</h3><h4>The Long Way Home Tour</h4>', '<h3>Low Tin</h3><p>A garden tour</p>'),
    ['Big Tin'],
  ],
  [
    'whoever stands above those that a bar prints beside',
    page(
      'Dates',
      ...['Half Past Tin', 'Cold Tap', 'Low Tin'].map((n) => `<h3>${n}</h3><p>with Ada Lampe</p><p>18 & Over</p>`),
    ),
    ['Ada Lampe', 'Cold Tap', 'Half Past Tin', 'Low Tin'],
  ],
  [
    'presented by who sells concerts, in a hall',
    page(
      'Dates',
      '<p>Tidewater Live presents</p><h3>Big Tin</h3><h4>The Long Way Home Tour</h4><p>Lampe Theatre</p>',
      '<h3>Low Tin</h3><p>Lampe Theatre</p>',
    ),
    ['Big Tin'],
  ],
  [
    'before one sitting of several, and before what is played',
    page(
      'Quay Jazz Club',
      '<h3>Lampe Big Seven - Early Show</h3>',
      '<h3>Judith Lampe, guitar</h3>',
      '<h3>Tidewrack album release</h3>',
    ),
    ['Judith Lampe', 'Lampe Big Seven'],
  ],
  ['a kind of music', page('Agenda', '<h3>Kompot</h3><p>Post-punk</p>'), ['Kompot']],
  [
    'a country behind',
    page('Festival de musiques du monde', '<h3>Kassav Lampe (GP)</h3>', '<h3>Mémé Sel (CH)</h3>'),
    ['Kassav Lampe', 'Mémé Sel'],
  ],
  [
    'a person under music',
    page('Saison', '<p>Musique</p><h3>Judith Bey</h3>', '<p>Musique</p><h3>Tom Lampe</h3>'),
    ['Judith Bey', 'Tom Lampe'],
  ],
  [
    'what is played and where from, in brackets behind the name',
    page(
      'Agenda',
      '<p><a href="/a"><b>Grosse Lampe</b> (noise pop, Bienne) + <b>Ourlet</b> (basse solo, GE)</a> | 21h | 10.-</p>',
      '<p><b>Kassandre Sel</b> (chanson, Jura) | 21h</p>',
      '<p><b>Hôtel Sel</b> (slowcore, Bruxelles) + <b>Ruedi Bey</b> (guitare, TH)</p>',
      '<p><b>Bal du sel</b> : DJ Tante Ada | 22h</p>',
      '<p><b>Marée basse</b> (théâtre, Lyon) | 20h</p>',
    ),
    ['DJ Tante Ada', 'Grosse Lampe', 'Hôtel Sel', 'Kassandre Sel', 'Ourlet', 'Ruedi Bey'],
  ],
  [
    'traditional music',
    page('Agenda', '<h3>Les Cousins Lampe</h3><p>Musique traditionnelle</p>'),
    ['Les Cousins Lampe'],
  ],
  ['never a play', page('Saison', '<h3>Soleil Noir</h3><p>Théâtre</p>'), []],
  ['never what is done', page('Quay Folk Club', '<h3>Singers Night</h3>', '<h3>Morris Dancing</h3>'), []],
  ['never a work that somebody plays', page('Jazz Club', '<h3>Low Water</h3><p>With Ada Lampe</p>'), ['Ada Lampe']],
  ['nothing where nothing tells', page('Dates', '<h3>Low Water</h3>'), []],
])('%s', (_, html, expected) => {
  expect(performersOn(html, 'https://quay.example/dates/')).toEqual(expected)
})
