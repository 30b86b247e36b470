import { card, list, type Row, type Shape } from './place-shapes.fixture.ts'

const en = (body: string): Shape => ({
  site: 'Ashby Singers',
  title: 'Tide and Timber',
  path: '/events/tide-and-timber',
  language: 'en',
  foot: '<p>© 2026 Ashby Singers</p>',
  body: `${body}<p>A play about the sea, the lamps and the people who stay ashore.</p><p><a href="/book">Buy tickets</a></p>`,
})
const fr = (body: string): Shape => ({
  site: 'Chœur des Embruns',
  title: 'La marée et le bois',
  path: '/agenda/la-maree',
  foot: '<p>© 2026 Chœur des Embruns</p>',
  body: `${body}<p>Une pièce sur la mer, les lampes et les gens qui restent à terre.</p><p><a href="/billets">Acheter des billets</a></p>`,
})
const DAY = '<p>Saturday, December 5, 2026 at 8pm</p>'
const JOUR = '<p>Samedi 5 décembre 2026, 20 h</p>'
const MAP = 'https://maps.google.com/?q=Marrow+%26+Finch,+12+Mill+Street,+Welby,+ON+K0K+1A0'
const TIN = 'The Tin Lantern @ 12 Mill Street, Welby'
const FINCH = 'Marrow & Finch @ 12 Mill Street, Welby'
const ZINC = 'Zinc bleu @ 45, rue des Saules, Port-Sel'

/** Where the page of one event says that it is played. */
export const details: readonly Row[] = [
  [
    'a name without a word for a house, between day and street',
    en(`${DAY}<p>Marrow & Finch</p><p>12 Mill Street</p><p>Welby, ON K0K 1A0</p>`),
    [FINCH],
  ],
  [
    'the same on lines of one element',
    fr(`${JOUR}<p>Zinc bleu<br>1200, boul. de la Rive<br>Port-Sel, QC G0C 1A0</p>`),
    ['Zinc bleu @ 1200, boul. de la Rive, Port-Sel'],
  ],
  [
    'the year of a copyright is no code',
    en(`${DAY}<p>12 Mill Street</p><p>© 2026 Tin Lantern Trust</p>`),
    ['12 Mill Street'],
  ],
  [
    "l'année d'un droit d'auteur n'est pas un code",
    fr(`${JOUR}<p>Zinc bleu, 35600 Bréval</p><p>© 2026 Les Ateliers du Vent</p>`),
    ['Zinc bleu @ Bréval'],
  ],
  [
    'a well-known town in front of a street is no house',
    en(`${DAY}<p>Galway, 12 Mill Street</p>`),
    ['12 Mill Street, Galway'],
  ],
  [
    'une ville connue devant une rue, et son arrondissement',
    fr(`${JOUR}<p>Lyon 7e : 45, rue des Saules</p>`),
    ['45, rue des Saules, Lyon'],
  ],
  ['from a number to another', en(`${DAY}<p>16-18 Mill Street, Belfast</p>`), ['16-18 Mill Street, Belfast']],
  [
    'a corner, and a unit, in front of the town',
    en(`${DAY}<p>Marrow Hall at 4th & Vine, Welby, Kentucky 40500</p>`),
    ['Marrow Hall at 4th & Vine @ Welby'],
  ],
  [
    'a unit is no house',
    en(`${DAY}<p>Unit 3A, Orr Industrial Estate, Welby BS2 0QT</p>`),
    ['Orr Industrial Estate, Welby'],
  ],
  [
    'une salle devant le bourg',
    fr(`${JOUR}<p>Salle des fêtes, le bourg, 24300 Port-Sel</p>`),
    ['Salle des fêtes @ le bourg, Port-Sel'],
  ],
  ['a district of a city', en(`${DAY}<p>Salt Room, Dublin 2</p>`), ['Salt Room @ Dublin']],
  [
    'signs between the parts of an address',
    en(`${DAY}<p>The Tin Lantern • 12 Mill Street • Welby ON • K0K 1A0</p>`),
    [TIN],
  ],
  [
    'des signes entre les parties d’une adresse',
    fr(`${JOUR}<p>Zinc bleu | 45, rue des Saules | 35600 Port-Sel</p>`),
    [ZINC],
  ],
  ['a choir is no house', en(`${DAY}<p>Brixby Singers</p><p>12 Mill Street, Welby, ON</p>`), ['12 Mill Street, Welby']],
  [
    'a notice in place of a map',
    fr(`${JOUR}<h3>Localisation</h3><p>Acceptez les cookies pour afficher la carte.</p>`),
    [''],
  ],
  ['a map that is blocked', en(`${DAY}<h3>Location</h3><p>Google Maps content is blocked</p>`), ['']],
  [
    'a house below such a notice',
    fr(`${JOUR}<h3>Localisation</h3><p>Cette carte est désactivée</p><p>Grange du Bief, Clairval</p>`),
    ['Grange du Bief @ Clairval'],
  ],
  [
    'the house and its address under two labels for a place',
    en(`${DAY}<p>Venue: The Tin Lantern</p><p>Location: 12 Mill Street, Welby, ON K0K 1A0</p>`),
    [TIN],
  ],
  [
    'the town in front of the house',
    fr(`${JOUR}<p>Lieu : Clairval</p><p>Salle : Le Zinc bleu</p>`),
    ['Le Zinc bleu @ Clairval'],
  ],
  [
    'a house and its hall under two labels',
    fr(`${JOUR}<p>Lieu : Théâtre du Quai</p><p>Salle : Grande salle</p>`),
    ['Théâtre du Quai'],
  ],
  ['a name that links to a map', en(`${DAY}<p><a href="${MAP}">Marrow & Finch</a></p>`), [FINCH]],
  [
    'a map beside the name',
    en(`${DAY}<p>Sheldrake Hall (<a href="${MAP.replace('Marrow+%26+Finch', 'Sheldrake+Hall')}">Open in maps</a>)</p>`),
    ['Sheldrake Hall @ 12 Mill Street, Welby'],
  ],
  ['un nom et sa ville', fr('<p>le 5 décembre 2026</p><p>au GROOVE à Clairval</p>'), ['GROOVE @ Clairval']],
  ['a preposition', fr(`${JOUR}<p>au Zinc bleu, 45, rue des Saules, Port-Sel (Québec) G0C 1A0</p>`), [ZINC]],
  [
    'a sentence that names no word for a house',
    en(`${DAY}<p>The show takes place at The Tin Lantern, 12 Mill Street, Welby.</p>`),
    [TIN],
  ],
  [
    'une phrase sans mot de salle',
    fr(`${JOUR}<p>Le concert aura lieu à La Passerelle, 45, rue des Saules, Port-Sel.</p>`),
    ['La Passerelle @ 45, rue des Saules, Port-Sel'],
  ],
  [
    'a name with an article right under the day',
    { ...en(`${DAY}<p>The Tin Lantern</p>`), site: 'Quay Theatre' },
    ['The Tin Lantern'],
  ],
  [
    'the street in a sentence without the name',
    en(`${DAY}<p>Venue: St. Brannoc’s</p><p>Bring a coat. The church is at 12 Mill Street.</p>`),
    ['St. Brannoc’s @ 12 Mill Street'],
  ],
  [
    'la rue dans une phrase',
    fr(`${JOUR}<p>Lieu : Le Zinc bleu</p><p>La salle est située au 45, rue des Saules.</p>`),
    ['Le Zinc bleu @ 45, rue des Saules'],
  ],
  [
    'a street without a number behind a house',
    en(`${DAY}<p>Please note this one is at the Bucket Flat Hall, Gellandry Rd, as the floor is being done.</p>`),
    ['Bucket Flat Hall @ Gellandry Rd'],
  ],
  [
    'what is labelled as something else',
    fr(`${JOUR}<p>Graphisme : Studio 22</p><p>Stationnement : Place du Port</p>`),
    [''],
  ],
  ['a country is no house', fr(`${JOUR}<p>La première mondiale aura lieu au Canada.</p>`), ['']],
  ['a dash in front of the street', en(`${DAY}<p>Marrow & Finch – 12 Mill Street, Welby, ON K0K 1A0</p>`), [FINCH]],
  ['nowhere but on a screen', en(`${DAY}<p>Zoom</p>`), ['Zoom']],
  [
    'facts in a side box with a heading of their own',
    en(
      `<p>Of lamps.</p><aside><h3>Details</h3>${DAY}<h3>Venue</h3><p>The Tin Lantern</p><p>12 Mill Street</p><p>Welby, ON K0K 1A0</p></aside>`,
    ),
    [TIN],
  ],
]

const season = (said: string): Shape => ({
  site: 'Ashby Singers',
  title: 'Season',
  path: '/season',
  language: 'en',
  foot: '<p>© 2026 Ashby Singers</p>',
  body: `<p>${said}</p>${list(card('Tide', 'March 12 2027, 8pm'), card('Timber', 'March 19 2027, 8pm', 'Milford Library, Milford'))}`,
})
const saison = (said: string): Shape => ({
  site: 'Chœur des Embruns',
  title: 'Saison',
  path: '/saison',
  body: `<p>${said}</p>${list(card('Marée', '12 mars 2027, 20 h'), card('Bois', '19 mars 2027, 20 h', 'Bibliothèque de Milford, Milford'))}`,
})
const OTHER = 'Milford Library @ Milford'
const AUTRE = 'Bibliothèque de Milford @ Milford'

/** Where a page says that all it lists is played. */
export const stated: readonly Row[] = [
  [
    'the whole house is no hall of it',
    {
      ...season('A house for all.'),
      site: 'Welby Museum',
      foot: '<p>Welby Museum, 12 Mill Street, Welby, ON K0K 1A0</p>',
      body: list(
        card('Tide', 'March 12 2027, 8pm', 'Multiple locations'),
        card('Timber', 'March 19 2027, 8pm', 'Whole building'),
        card('Lamps', 'March 26 2027, 8pm', 'Studio 2'),
      ),
    },
    [
      'Welby Museum @ 12 Mill Street, Welby',
      'Welby Museum @ 12 Mill Street, Welby',
      'Studio 2 @ 12 Mill Street, Welby',
    ],
  ],

  [
    'without a verb',
    season('All shows at The Mechanics, 12 Mill Street, Welby unless it says otherwise.'),
    ['The Mechanics @ 12 Mill Street, Welby', OTHER],
  ],
  [
    'in a sentence',
    season('Unless otherwise stated, all events take place at the Tin Lantern, 12 Mill Street, Welby.'),
    ['Tin Lantern @ 12 Mill Street, Welby', OTHER],
  ],
  [
    'with its street at the foot',
    {
      ...season('All films are shown at the Orpheum, and start at 8pm.'),
      site: 'Orpheum Welby',
      foot: '<p>The Orpheum Cinema, 22 Sheep Street, Welby, Northants NN15 6QQ</p>',
    },
    ['The Orpheum Cinema @ 22 Sheep Street, Welby', OTHER],
  ],
  [
    'with a street that says no kind, and a code',
    season('Every Thursday at The Packhorse Inn, Tanner’s Brow, Oldersedge, Lancs OL99 7PH'),
    ['The Packhorse Inn @ Tanner’s Brow, Oldersedge', OTHER],
  ],
  [
    'with a street before the town of its name',
    season('Unless we say otherwise, shows are in Welby Village Hall, Chapel Brow, Welby and start at 7.30pm.'),
    ['Welby Village Hall @ Chapel Brow, Welby', OTHER],
  ],
  [
    'a rule with exceptions, whatever is played',
    season('Except where noted, story nights take place at Tanner Hall, 12 Mill Street, Welby.'),
    ['Tanner Hall @ 12 Mill Street, Welby', OTHER],
  ],
  ['under a label', season('Venue for all concerts: Grace Church, Welby'), ['Grace Church @ Welby', OTHER]],
  [
    'a habit, and a street without a number',
    season('We meet every Thursday upstairs at The Packhorse, Mill Lane, Welby.'),
    ['The Packhorse @ Mill Lane, Welby', OTHER],
  ],
  [
    'an invitation',
    season('Join us at The Tin Lantern, 12 Mill Street, Welby for our winter season of concerts.'),
    ['The Tin Lantern @ 12 Mill Street, Welby', OTHER],
  ],
  [
    'what has been is no rule',
    season('All performances at Carnegie Hall were sold out in no time at all.'),
    ['', OTHER],
  ],
  [
    'sans verbe',
    saison('Tous les spectacles à la salle Odette-Larivière, sauf mention contraire.'),
    ['salle Odette-Larivière', AUTRE],
  ],
  [
    'un nom sans capitale à la fin',
    saison('Sauf indication contraire, tous les spectacles sont présentés au Zinc bleu, 45, rue des Saules, Clairval.'),
    ['Zinc bleu @ 45, rue des Saules, Clairval', AUTRE],
  ],
  [
    'une règle avec exceptions, quel que soit le mot',
    saison('Sauf indication contraire, les contes du soir ont lieu à la Grange du Bief, 45, rue des Saules, Clairval.'),
    ['Grange du Bief @ 45, rue des Saules, Clairval', AUTRE],
  ],
  [
    'les exceptions à la fin',
    saison('Les rendez-vous se déroulent au Zinc bleu, 45, rue des Saules, Clairval, sauf mention contraire.'),
    ['Zinc bleu @ 45, rue des Saules, Clairval', AUTRE],
  ],
  [
    'ce qu’on vend ailleurs',
    saison('Sauf indication contraire, les ventes de billets ont lieu à la Grange du Bief.'),
    ['', AUTRE],
  ],
  ['en tête de ligne', saison('Concerts à l’église Saint-Brannoc, à 17 h.'), ['église Saint-Brannoc', AUTRE]],
  [
    'sous une étiquette',
    saison('Lieu : La Passerelle, 45, rue des Saules, Clairval'),
    ['La Passerelle @ 45, rue des Saules, Clairval', AUTRE],
  ],
]
