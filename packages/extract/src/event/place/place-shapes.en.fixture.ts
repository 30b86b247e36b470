import { card, list, type Row, type Shape } from './place-shapes.fixture.ts'

const FOOT = '<p>Quay Theatre, 12 Mill Street, Ashby, Ontario K0K 1A0</p>'
const HOUSE = 'Quay Theatre @ 12 Mill Street, Ashby'
const PROSE = '<p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>'
const night = (name: string, day: string, ...more: string[]) => card(name, `${day} 2027, 8pm`, ...more)
const en = (shape: Omit<Shape, 'language'>): Shape => ({ path: '/whats-on', ...shape, language: 'en' })

export const housesEn: readonly Row[] = [
  [
    'a place that the title calls as its address does, in front of the name of those who run it',
    {
      site: 'Orval Shore Commission',
      title: 'Old Cove Village',
      language: 'en',
      foot: '<div><div>Old Cove Village</div><p>12 Mill Street<br>Ashby, Ontario K0K 1A0</p></div><p>© 2026 Orval Shore Commission</p>',
      body: list(night('Tide', 'March 12'), night('Timber', 'March 19'), night('Lamps', 'April 2')),
    },
    Array(3).fill('Old Cove Village @ 12 Mill Street, Ashby'),
  ],
  [
    'houses struck through beside and above those that hold',
    {
      site: 'Lamp Concerts',
      title: 'Concerts',
      language: 'en',
      body: list(
        card('Salt', 'March 12, 2027, 7 pm', 'Quay Hall, Ashby'),
        card('Sand', 'March 19, 2027, 7 pm, <del>Quay Hall, Ashby</del> Mill Chapel, Welby'),
        card('Ash', 'April 2, 2027, 7 pm', '<s>Quay Hall, Ashby</s>', 'Mill Chapel, Welby'),
        card('Elm', 'April 9, 2027, 7 pm', 'Quay Hall, Ashby'),
      ),
    },
    ['Quay Hall @ Ashby', 'Mill Chapel @ Welby', 'Mill Chapel @ Welby', 'Quay Hall @ Ashby'],
  ],
  [
    'a house whose list prints no place',
    en({
      site: 'Quay Theatre',
      title: 'What’s On',
      foot: FOOT,
      body: list(night('Tide', 'March 12'), night('Timber', 'March 19'), night('Lamps', 'April 2')),
    }),
    [HOUSE, HOUSE, HOUSE],
  ],
  [
    'places behind hour and tilde',
    en({
      site: 'Ashby Arts',
      title: 'Calendar',
      body: ['Mill Stage', 'Boat Tent', 'Mill Stage']
        .map((place, n) => card(`Tide ${n}`, `March ${12 + n}, 2027`, `8:00 pm ~ ${place}`))
        .join(''),
    }),
    ['Mill Stage', 'Boat Tent', 'Mill Stage'],
  ],
  [
    'a street without a town over the label of something else',
    en({
      site: 'Ashby Arts',
      title: 'Calendar',
      body: ['Tide', 'Lamps']
        .map(
          (name, n) =>
            `<article><h2><a href="/e/${n}">${name}</a></h2><div>${12 + n} March 2027, 8pm</div><div><div>Where</div><div>Mill Church</div></div><div>412 W. 4th St.</div><div><div>Cost</div><div>Free</div></div></article>`,
        )
        .join(''),
    }),
    ['Mill Church @ 412 W. 4th St', 'Mill Church @ 412 W. 4th St'],
  ],
  [
    'one evening off-site, nowhere said',
    en({
      site: 'Quay Theatre',
      title: 'What’s On',
      foot: FOOT,
      body: list(night('Tide', 'March 12'), night('Timber', 'March 19', 'Off-site'), night('Lamps', 'April 2')),
    }),
    [HOUSE, '', HOUSE],
  ],
  [
    'one evening off-site, with its place',
    en({
      site: 'Quay Theatre',
      title: 'What’s On',
      foot: FOOT,
      body: list(
        night('Tide', 'March 12'),
        night('Timber', 'March 19', 'Offsite at The Malthouse, Welby'),
        night('Lamps', 'April 2'),
      ),
    }),
    [HOUSE, 'The Malthouse @ Welby', HOUSE],
  ],
  [
    'a name without a word for a house, alone on its line',
    en({
      site: 'Quay Theatre',
      title: 'What’s On',
      foot: FOOT,
      body: list(
        night('Tide', 'March 12'),
        night('Timber', 'March 19', 'The Malthouse, Welby'),
        night('Lamps', 'April 2'),
      ),
    }),
    [HOUSE, 'The Malthouse @ Welby', HOUSE],
  ],
  [
    'behind the hour, with @',
    en({
      site: 'Quay Theatre',
      title: 'What’s On',
      foot: FOOT,
      body: list(
        night('Tide', 'March 12'),
        card('Timber', 'March 19 2027, 8pm @ The Malthouse'),
        night('Lamps', 'April 2'),
      ),
    }),
    [HOUSE, 'The Malthouse', HOUSE],
  ],
  [
    'a production page with its tour',
    en({
      site: 'Quay Theatre',
      title: 'Tide and Timber',
      path: '/shows/tide-and-timber',
      foot: FOOT,
      body: `${PROSE}<h2>Tour dates</h2><ul><li>March 12, 2027 – Welby, The Malthouse</li><li>March 19, 2027 – Sheldrake, The Tin Lantern</li></ul>`,
    }),
    ['The Malthouse @ Welby', 'The Tin Lantern @ Sheldrake'],
  ],
  [
    'a sentence that leads elsewhere',
    en({
      site: 'Quay Theatre',
      title: 'Tide and Timber',
      path: '/shows/tide-and-timber',
      foot: FOOT,
      body: `<p>Friday, March 12, 2027, 8 pm</p><p>Please note: this performance takes place at St Alban’s Church, 3 Chapel Road, Ashby.</p>${PROSE}`,
    }),
    ['St Alban’s Church @ 3 Chapel Road, Ashby'],
  ],
  [
    'a floor in brackets behind its street, on three lines',
    en({
      site: 'Quay Theatre',
      title: 'What’s On',
      foot: '<h2>Find us</h2><div>Quay Theatre<br>12 1/2 Mill Street (upstairs)<br>Ashby, Ontario K0K 1A0<br>(613) 555-0119</div>',
      body: list(night('Tide', 'March 12'), night('Timber', 'March 19')),
    }),
    ['Quay Theatre @ 12 1/2 Mill Street, upstairs, Ashby', 'Quay Theatre @ 12 1/2 Mill Street, upstairs, Ashby'],
  ],
  [
    'online',
    en({
      site: 'Quay Theatre',
      title: 'What’s On',
      foot: FOOT,
      body: list(
        night('Tide', 'March 12'),
        night('Timber', 'March 19', 'Online via Zoom'),
        night('Lamps', 'April 2', 'Livestream'),
      ),
    }),
    [HOUSE, 'Online via Zoom', 'Livestream'],
  ],
  [
    'a hall beside the day',
    en({
      site: 'An Cuan Arts Centre',
      title: 'What’s On',
      foot: '<p>An Cuan Arts Centre</p><p>Shambles Lane, Drumallen, Co. Sligo, F91 X0X0</p>',
      body: list(
        night('Tide', '12 March', 'Main Stage · €20'),
        night('Timber', '19 March', 'Studio · €10'),
        night('Lamps', '2 April'),
      ),
    }),
    [
      'Main Stage @ Shambles Lane, Drumallen',
      'Studio @ Shambles Lane, Drumallen',
      'An Cuan Arts Centre @ Shambles Lane, Drumallen',
    ],
  ],
  [
    'a museum that goes out',
    en({
      site: 'Haverbrook Museum',
      title: 'Events',
      foot: '<p>Haverbrook Museum, Castle Street, Haverbrook HB1 2DE</p>',
      body: list(
        night('Late opening', '12 March'),
        night('Bird walk', '19 March', 'Meet at the Harbour Car Park'),
        night('Life drawing', '2 April', 'Learning Studio'),
      ),
    }),
    [
      'Haverbrook Museum @ Castle Street, Haverbrook',
      'Harbour Car Park',
      'Learning Studio @ Castle Street, Haverbrook',
    ],
  ],
  [
    'a pub without a word for a house, its address in the foot',
    en({
      site: 'The Crooked Lamp',
      title: 'Gigs',
      foot: '<p>The Crooked Lamp</p><p>5 Harbour Road, Sheldrake SH1 2AB</p>',
      body: list(night('Red Night', '12 March'), night('Green Night', '19 March'), night('Black Night', '2 April')),
    }),
    [
      'The Crooked Lamp @ 5 Harbour Road, Sheldrake',
      'The Crooked Lamp @ 5 Harbour Road, Sheldrake',
      'The Crooked Lamp @ 5 Harbour Road, Sheldrake',
    ],
  ],
  [
    'a cinema and its screens',
    en({
      site: 'The Prism Cinema',
      title: 'Now Showing',
      foot: '<p>The Prism Cinema, Market Place, Welby WE1 2AB</p>',
      body: list(night('Red Night', '12 March', 'Screen 2'), night('Green Night', '19 March', 'Screen 1')),
    }),
    ['Screen 2 @ Market Place, Welby', 'Screen 1 @ Market Place, Welby'],
  ],
  [
    'a gallery and a talk at the library',
    en({
      site: 'Ashby Gallery',
      title: 'Events',
      foot: '<p>Ashby Gallery, 12 Mill Street, Ashby, ON K0K 1A0</p>',
      body: list(
        night('Opening of Salt', 'March 12'),
        night('Talk: Salt', 'March 19', 'Welby Library, 40 Lake Road, Welby'),
      ),
    }),
    ['Ashby Gallery @ 12 Mill Street, Ashby', 'Welby Library @ 40 Lake Road, Welby'],
  ],
]

export const othersEn: readonly Row[] = [
  [
    'players at home in somebody else’s hall',
    en({
      site: 'Ashby Harbour Players',
      title: 'Upcoming shows',
      foot: '<h2>Where to find us</h2><p>Ashby Harbour Players at the Masonic Hall</p><p>18 Old Ferry Lane, Ashby, Ontario K0K 1A0</p>',
      body: list(night('Tide', 'March 12'), night('Timber', 'March 19')),
    }),
    ['Masonic Hall @ 18 Old Ferry Lane, Ashby', 'Masonic Hall @ 18 Old Ferry Lane, Ashby'],
  ],
  [
    'a festival whose letters go to a library',
    en({
      site: 'Ashby Book Festival',
      title: 'Programme',
      foot: '<p>Ashby Book Festival CLG, c/o Ashby Branch Library, 12 Quay Street, Ashby, Ontario K0K 1A0</p>',
      body: list(night('Tide', 'March 12', 'The Mill Hall'), night('Timber', 'March 19', 'The Mill Hall')),
    }),
    ['The Mill Hall @ Ashby', 'The Mill Hall @ Ashby'],
  ],
  [
    'a company and its office',
    en({
      site: 'Coppertoe Dance Company',
      title: 'Calendar',
      foot: '<p>Coppertoe Dance Company, 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: list(
        night('Tide', 'March 12', 'The Malthouse, Welby'),
        night('Tide', 'March 19'),
        night('Timber', 'April 2', 'The Tin Lantern, Sheldrake'),
      ),
    }),
    ['The Malthouse @ Welby', '', 'The Tin Lantern @ Sheldrake'],
  ],
  [
    'a company that is called a theatre',
    en({
      site: 'Bog Oak Theatre',
      title: 'Calendar',
      foot: '<p>Bog Oak Theatre · Office: 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: list(
        night('Tide', 'March 12', 'The Malthouse, Welby'),
        night('Timber', 'March 19', 'Quay Hall, Sheldrake'),
        night('Lamps', 'April 2', 'The Tin Lantern, Brixby'),
        night('Salt', 'April 9'),
      ),
    }),
    ['The Malthouse @ Welby', 'Quay Hall @ Sheldrake', 'The Tin Lantern @ Brixby', ''],
  ],
  [
    'a company that is called a theatre and says so in its foot',
    en({
      site: 'Bog Oak Theatre',
      title: 'Tide and Timber',
      path: '/shows/tide',
      foot: '<p>Bog Oak Theatre is a touring theatre company. 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: `<p>March 12, 2027, 8pm</p>${PROSE}`,
    }),
    [''],
  ],
  [
    'a choir that rehearses somewhere',
    en({
      site: 'Riverbank Singers',
      title: 'Concerts',
      foot: '<p>Rehearsals: Old Quay School, 310 Lake Road, Ashby, Ontario K0K 1A0</p>',
      body: list(night('Blue Night', 'March 12', 'St Barnabas Church, Ashby'), night('Green Night', 'March 19')),
    }),
    ['St Barnabas Church @ Ashby', ''],
  ],
  [
    'an orchestra',
    en({
      site: 'Prairie Symphony Orchestra',
      title: 'Concerts',
      foot: '<p>Prairie Symphony Orchestra, 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: list(night('Blue Night', 'March 12'), night('Green Night', 'March 19')),
    }),
    ['', ''],
  ],
  [
    'a festival and its stages',
    en({
      site: 'Red Barn Festival',
      title: 'Programme',
      foot: '<p>Red Barn Festival, 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: list(
        night('Blue Night', 'March 12', 'Venue: Big Top'),
        night('Green Night', 'March 19', 'Venue: River Stage'),
        night('Black Night', 'April 2'),
      ),
    }),
    ['Big Top @ Ashby', 'River Stage @ Ashby', ''],
  ],
  [
    'a town',
    en({
      site: 'Town of Ashby',
      title: 'Community Events',
      foot: '<p>Ashby Town Hall, 1 Church Street, Ashby, Ontario K0K 1A0</p>',
      body: list(
        night('Story time', 'March 12', 'Ashby Public Library'),
        night('Stars on film', 'March 19', 'Willow Park'),
        night('Brass band', 'April 2', 'Market Square'),
        night('Neighbours’ day', 'April 9'),
      ),
    }),
    ['Ashby Public Library @ Ashby', 'Willow Park @ Ashby', 'Market Square @ Ashby', ''],
  ],
  [
    'a council that prints no place',
    en({
      site: 'Welby Parish Council',
      title: 'Events',
      foot: '<p>Welby Parish Council, The Town Hall, Market Place, Welby WE1 2AB</p>',
      body: list(night('Blue Night', '12 March'), night('Green Night', '19 March')),
    }),
    ['', ''],
  ],
  [
    'a network of libraries',
    en({
      site: 'Lakeshore Public Libraries',
      title: 'Events',
      foot: '<p>Lakeshore Public Libraries, 1 Church Street, Ashby, Ontario K0K 1A0</p>',
      body: list(
        night('Story time', 'March 12', 'Old Quay Branch'),
        night('Book club', 'March 19', 'Willow Branch'),
        night('Craft night', 'April 2'),
      ),
    }),
    ['Old Quay Branch', 'Willow Branch', ''],
  ],
  [
    'a presenter and its halls',
    en({
      site: 'Ashby Concerts',
      title: 'Season',
      foot: '<p>Ashby Concerts, 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: list(
        night('Blue Night', 'March 12', 'Quay Hall'),
        night('Green Night', 'March 19', 'Ashby Auditorium'),
        night('Black Night', 'April 2'),
      ),
    }),
    ['Quay Hall', 'Ashby Auditorium', ''],
  ],
  [
    'a presenter that prints its houses in the foot',
    en({
      site: 'Lakeshore Live',
      title: 'Season',
      foot: '<p>Quay Hall<br>12 Mill Street, Ashby, Ontario K0K 1A0</p><p>Old Port Theatre<br>3 Chapel Road, Ashby, Ontario K0K 2B2</p>',
      body: list(
        night('Blue Night', 'March 12', 'Quay Hall'),
        night('Green Night', 'March 19', 'Old Port Theatre'),
        night('Black Night', 'April 2'),
      ),
    }),
    ['Quay Hall @ 12 Mill Street, Ashby', 'Old Port Theatre @ 3 Chapel Road, Ashby', ''],
  ],
  [
    'a ticket agency',
    en({
      site: 'Northern Tickets',
      title: 'Shows',
      foot: '<p>Northern Tickets, 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: list(
        night('Blue Night', 'March 12', 'The Malthouse - Welby'),
        night('Green Night', 'March 19', 'Quay Hall - Sheldrake'),
        night('Black Night', 'April 2'),
      ),
    }),
    ['The Malthouse @ Welby', 'Quay Hall @ Sheldrake', ''],
  ],
  [
    'a singer and her dates',
    en({
      site: 'Nell Saltbox',
      title: 'Tour',
      foot: '<p>Booking: Aurora Records, 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: '<ul><li>March 12, 2027 – Welby, ON – The Malthouse</li><li>March 19, 2027 – Sheldrake, ON – The Tin Lantern</li><li>April 2, 2027 – Brixby, ON – Brixby Library</li></ul>',
    }),
    ['The Malthouse @ Welby', 'The Tin Lantern @ Sheldrake', 'Brixby Library @ Brixby'],
  ],
  [
    'a table of a tour',
    en({
      site: 'Ondine Collective',
      title: 'Tour',
      body: '<table><tr><th>Date</th><th>Show</th><th>City</th><th>Venue</th></tr><tr><td>March 12, 2027</td><td>Blue Night</td><td>Welby</td><td>The Malthouse</td></tr><tr><td>March 19, 2027</td><td>Green Night</td><td>Sheldrake</td><td>The Tin Lantern</td></tr></table>',
    }),
    ['The Malthouse @ Welby', 'The Tin Lantern @ Sheldrake'],
  ],
  [
    'a concert society that always plays in one house',
    en({
      site: 'Friends of the Organ',
      title: 'Recitals',
      foot: '<p>Friends of the Organ, PO Box 114, Ashby, Ontario K0K 1A0</p>',
      body: `<p>All recitals take place at St Alban’s Church, 3 Chapel Road, Ashby.</p>${list(night('Blue Night', 'March 12'), night('Green Night', 'March 19'))}`,
    }),
    ['St Alban’s Church @ 3 Chapel Road, Ashby', 'St Alban’s Church @ 3 Chapel Road, Ashby'],
  ],
]

export const addressesEn: readonly Row[] = [
  [
    'in three elements',
    en({
      site: 'Ondine Collective',
      title: 'Tide and Timber',
      path: '/tide',
      body: `<p>March 12, 2027, 8pm</p><div><h4>The Malthouse</h4><p>12 Mill Street</p><p>Welby, Ontario K0K 1A0</p></div>${PROSE}`,
    }),
    ['The Malthouse @ 12 Mill Street, Welby'],
  ],
  [
    'in spans',
    en({
      site: 'Ondine Collective',
      title: 'Tide and Timber',
      path: '/tide',
      body: `<p>March 12, 2027, 8pm</p><div class="venue"><span>The Malthouse</span> <span>12 Mill Street</span> <span>Welby</span>, <span>ON</span> <span>K0K 1A0</span></div>${PROSE}`,
    }),
    ['The Malthouse @ 12 Mill Street, Welby'],
  ],
  [
    'the label of the place and that of the address',
    en({
      site: 'Ondine Collective',
      title: 'Tide and Timber',
      path: '/tide',
      body: `<dl><dt>Date</dt><dd>March 12, 2027, 8pm</dd><dt>Venue</dt><dd>The Malthouse</dd><dt>Address</dt><dd>12 Mill Street</dd><dt>City</dt><dd>Welby</dd></dl>${PROSE}`,
    }),
    ['The Malthouse @ 12 Mill Street, Welby'],
  ],
  [
    'under a label with breaks',
    en({
      site: 'Ondine Collective',
      title: 'Tide and Timber',
      path: '/tide',
      body: `<p>12 March 2027, 8pm</p><p><b>Where</b><br>The Malthouse<br>Mill Lane<br>Welby<br>WE1 2AB</p>${PROSE}`,
    }),
    ['The Malthouse @ Mill Lane, Welby'],
  ],
  [
    'an address under each name',
    en({
      site: 'Ondine Festival',
      title: 'Programme',
      body: list(
        night('Blue Night', 'March 12', '<b>The Malthouse</b><br>12 Mill Street, Welby WE1 2AB'),
        night('Green Night', 'March 19', '<b>The Tin Lantern</b><br>3 Chapel Road, Sheldrake SH1 2AB'),
      ),
    }),
    ['The Malthouse @ 12 Mill Street, Welby', 'The Tin Lantern @ 3 Chapel Road, Sheldrake'],
  ],
  [
    'the foot of the house in four elements',
    en({
      site: 'Quay Theatre',
      title: 'Tide and Timber',
      path: '/tide',
      foot: '<div>Quay Theatre</div><div>12 Mill Street</div><div>Ashby, Ontario</div><div>K0K 1A0</div>',
      body: `<p>March 12, 2027, 8pm</p>${PROSE}`,
    }),
    [HOUSE],
  ],
  [
    'the foot of the house without a postal code',
    en({
      site: 'Quay Theatre',
      title: 'Tide and Timber',
      path: '/tide',
      foot: '<p>12 Mill Street, Ashby</p>',
      body: `<p>March 12, 2027, 8pm</p>${PROSE}`,
    }),
    [HOUSE],
  ],
  [
    'the box office elsewhere than the hall',
    en({
      site: 'Quay Theatre',
      title: 'Tide and Timber',
      path: '/tide',
      foot: '<p>Box office: 40 Lake Road, Ashby, Ontario K0K 2B2</p><p>Theatre: 12 Mill Street, Ashby, Ontario K0K 1A0</p>',
      body: `<p>March 12, 2027, 8pm</p>${PROSE}`,
    }),
    [HOUSE],
  ],
]
