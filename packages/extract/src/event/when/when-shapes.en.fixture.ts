import type { Row } from './when-shapes.fixture.ts'

/** English pages in few words: where their hours, runs and fates stand. */
export const whenEn: readonly Row[] = [
  [
    'labels doors/start/end',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><aside><ul><li><b>Doors</b> 7pm</li><li><b>Show starts</b> 8pm</li><li><b>Curfew</b> 11pm</li></ul></aside>',
    },
    ['Sel 2026-03-14T20:00..2026-03-14T23:00'],
  ],
  [
    'hour told once for all, beside a day without concert',
    {
      title: 'Season',
      path: '/season',
      captured: '2026-01-15',
      body: '<h1>Season</h1><p>All concerts begin at 2 pm. No concert on 12 March (wood fair).</p><ul><li><h3>Sel</h3><p>14 March 2026</p><p>Songs of the sea.</p></li><li><h3>Encre</h3><p>20 March 2026</p><p>Songs of a letter.</p></li></ul>',
    },
    ['Encre 2026-03-20T14:00', 'Sel 2026-03-14T14:00'],
  ],
  [
    'hour told once, with an exception in the words of a record',
    {
      title: 'Season',
      path: '/season',
      captured: '2026-01-15',
      body: '<h1>Season</h1><p>Unless we say otherwise concerts are Saturday evenings, 7:30 pm (doors at 7) upstairs.</p><h3>14 March 2026 – Sel</h3><p>Songs of the sea.</p><h3>22 March 2026 – Encre</h3><p>Songs of a letter. NOTE: this one is on a Sunday and it’s in the yard, 2 pm.</p><h3>28 March 2026 – Cendre</h3><p>Songs of a fire.</p>',
    },
    ['Cendre 2026-03-28T19:30', 'Encre 2026-03-22T14:00', 'Sel 2026-03-14T19:30'],
  ],
  [
    'exhibition with what is held around it under headings of their own',
    {
      title: 'Salt Pans',
      path: '/e/salt-pans',
      captured: '2026-01-15',
      body: '<h1>Salt Pans</h1><p><b>March 7 to April 18, 2026</b></p><p>For six years the photographer carried a camera along the weirs and drains of the marsh.</p><h2>Opening reception</h2><p>Friday, March 6, 7 p.m. to 9 p.m. Remarks by the mayor. Cash bar.</p><h2>Artist’s talk and walk</h2><p>Sunday, March 29, 2 p.m. Meet in the main gallery, then walk to the weir.</p><h2>Admission</h2><p>Free.</p>',
    },
    [
      'Artist’s talk and walk 2026-03-29T14:00',
      'Opening reception 2026-03-06T19:00..2026-03-06T21:00',
      'Salt Pans 2026-03-07..2026-04-18',
    ],
  ],
  [
    'doors show lines',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026</p><p>Doors: 7:00 PM</p><p>Show: 8:00 PM</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'doors then bare',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026</p><p>Doors open at 7:00 PM</p><p>Ages 19+</p><p>Showtime 8:00 PM</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'label after prose',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><h3>Details</h3><p>Time: 7.30pm</p><p>Running time: 1h 15</p>',
    },
    ['Sel 2026-03-14T19:30'],
  ],
  [
    'start time/finish time',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>Start time: 7.30pm</p><p>Finish time: 9.45pm</p>',
    },
    ['Sel 2026-03-14T19:30..2026-03-14T21:45'],
  ],
  [
    'table start end',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><table><tr><th>Date</th><td>14 March 2026</td></tr><tr><th>Start</th><td>7:30 pm</td></tr><tr><th>End</th><td>9:45 pm</td></tr></table>',
    },
    ['Sel 2026-03-14T19:30..2026-03-14T21:45'],
  ],
  [
    'hour for all performances',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>March 12, 13 & 14, 2026</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>All performances at 8pm.</p>',
    },
    ['Sel 2026-03-12T20:00', 'Sel 2026-03-13T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'two sets on each of two nights',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p><b>Friday, March 13 & Saturday, March 14</b><br>Two sets nightly: 7:00 & 9:30 PM</p>',
    },
    ['Sel 2026-03-13T19:00', 'Sel 2026-03-13T21:30', 'Sel 2026-03-14T19:00', 'Sel 2026-03-14T21:30'],
  ],
  [
    'all shows begin',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><ul><li>March 12, 2026</li><li>March 13, 2026</li><li>March 14, 2026</li></ul><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>Curtain 7:30 pm nightly</p>',
    },
    ['Sel 2026-03-12T19:30', 'Sel 2026-03-13T19:30', 'Sel 2026-03-14T19:30'],
  ],
  [
    'hour and hall of a season in a paragraph',
    {
      title: 'Season',
      path: '/season',
      captured: '2026-01-15',
      body: '<h1>Season</h1><p>All concerts take place at <b>St. Ada’s Church</b>, 12 Quay Street, Salterne, and begin at <b>7:30 p.m.</b> unless otherwise noted. Doors open 45 minutes before the concert. The church is open to wheelchairs by the door on Rope Lane, and there is tea.</p><table><tr><td>Saturday, March 14, 2026</td><td><b><a href="/a">The Lamp Trio</a></b><br>Trios by the sea</td></tr><tr><td>Friday, March 20, 2026</td><td><b><a href="/b">Ada Quay, guitar</a></b><br>NOTE: Friday afternoon, 2:30 p.m.</td></tr><tr><td>Saturday, March 28, 2026</td><td><b><a href="/c">Rope and Anchor</a></b><br>Old songs</td></tr></table>',
    },
    ['Ada Quay, guitar 2026-03-20T14:30', 'Rope and Anchor 2026-03-28T19:30', 'The Lamp Trio 2026-03-14T19:30'],
  ],
  [
    'hours of weekdays below all shows',
    {
      title: 'Season',
      path: '/season',
      captured: '2026-01-15',
      body: '<h1>Season</h1><ul><li><h3>Salt</h3><p>March 13, 14 and 15, 2026</p><p>A play about the sea.</p></li><li><h3>Ink</h3><p>April 10, 11 and 12, 2026</p><p>A play about a letter.</p></li></ul><p>Titles and dates subject to change. Curtain is 7:30 PM Fridays and Saturdays, 2:00 PM Sundays.</p>',
    },
    [
      'Ink 2026-04-10T19:30',
      'Ink 2026-04-11T19:30',
      'Ink 2026-04-12T14:00',
      'Salt 2026-03-13T19:30',
      'Salt 2026-03-14T19:30',
      'Salt 2026-03-15T14:00',
    ],
  ],
  [
    'hour of one weekday is not that of another',
    {
      title: 'Season',
      path: '/season',
      captured: '2026-01-15',
      body: '<h1>Season</h1><p>All concerts are on Sundays at 3 p.m. Stay for tea.</p><ul><li><h3>Salt</h3><p>March 15, 2026</p><p>Songs about the sea.</p></li><li><h3>Ink</h3><p>March 20, 2026</p><p>Songs about a letter.</p></li></ul>',
    },
    ['Ink 2026-03-20', 'Salt 2026-03-15T15:00'],
  ],
  [
    'hours beside a day that reaches down over them',
    {
      title: 'Salt',
      path: '/e/salt',
      captured: '2026-01-15',
      body: '<h1>Salt</h1><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><table><tr><th>Date</th><th>Time</th><th>Notes</th><th></th></tr><tr><td rowspan="2">Fri 13 March 2026</td><td>2.00pm</td><td><abbr title="Audio described">AD</abbr></td><td><a href="https://tickets.example/1">Book</a></td></tr><tr><td>7.30pm</td><td></td><td><a href="https://tickets.example/2">Book</a></td></tr><tr><td>Sat 14 March 2026</td><td>7.30pm</td><td></td><td>Sold out</td></tr></table>',
    },
    ['Salt 2026-03-13T14:00', 'Salt 2026-03-13T19:30', 'Salt 2026-03-14T19:30'],
  ],
  [
    'dates with button hours sold out',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><div><h4>Fri, Mar 13, 2026</h4><a href="#">7:00 PM</a><a href="#">9:30 PM - Sold Out</a></div><div><h4>Sat, Mar 14, 2026</h4><a href="#">6:45 PM – Few left</a><a href="#">9:15 PM</a></div>',
    },
    ['Sel 2026-03-13T19:00', 'Sel 2026-03-13T21:30', 'Sel 2026-03-14T18:45', 'Sel 2026-03-14T21:15'],
  ],
  [
    'button rows with actions between',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><ul><li><span>Thu, Feb 12</span><span>1:30PM</span><a href="#">Buy Tickets</a></li><li><span>Thu, Feb 12</span><span>7:30PM</span><a href="#">Buy Tickets</a></li><li><span>Fri, Feb 13</span><span>7:30PM</span><b>Sold Out</b></li></ul>',
    },
    ['Sel 2026-02-12T13:30', 'Sel 2026-02-12T19:30', 'Sel 2026-02-13T19:30'],
  ],
  [
    'rows with summary range in side',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><ul><li><div><span>Thu, Feb 12</span></div><div><span>1:30PM</span></div><a href="#">Buy Tickets</a></li><li><div><span>Thu, Feb 12</span></div><div><span>7:30PM</span></div><a href="#">Buy Tickets</a></li><li><div><span>Fri, Feb 13</span></div><div><span>7:30PM</span></div><b>Sold Out</b></li></ul><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><aside><h3>Date</h3><span><span>Feb</span><span>12</span><span>-</span><span>13</span><span>, 2026</span></span><h3>Venue</h3><span>Kessel Hall</span></aside>',
    },
    ['Sel 2026-02-12T13:30', 'Sel 2026-02-12T19:30', 'Sel 2026-02-13T19:30'],
  ],
  [
    'tile range',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><div class="d"><span>Feb</span><span>10</span><span>–</span><span>Feb</span><span>14</span></div><h3><a href="/e/Sel">Sel</a></h3></article><article><div class="d"><span>Feb</span><span>11</span><span>–</span><span>Feb</span><span>15</span></div><h3><a href="/e/Encre">Encre</a></h3></article><article><div class="d"><span>Feb</span><span>12</span><span>–</span><span>Feb</span><span>16</span></div><h3><a href="/e/Houle">Houle</a></h3></article></div>',
    },
    ['Encre 2026-02-11..2026-02-15', 'Houle 2026-02-12..2026-02-16', 'Sel 2026-02-10..2026-02-14'],
  ],
  [
    'title with hour word',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><time>Oct 23</time><h3><a href="/e/0">The Midnight Lamps (late show)</a></h3><p>Friday • 11:30 PM • $15</p></article><article><time>Oct 24</time><h3><a href="/e/1">High Noon Band</a></h3><p>Saturday • 11:30 PM • $15</p></article><article><time>Oct 25</time><h3><a href="/e/2">Seven at Eight</a></h3><p>Sunday • 11:30 PM • $15</p></article></div>',
    },
    [
      'High Noon Band 2026-10-24T23:30',
      'Seven at Eight 2026-10-25T23:30',
      'The Midnight Lamps (late show) 2026-10-23T23:30',
    ],
  ],
  [
    'one-line with weekday in title',
    {
      title: 'Live music',
      path: '/live',
      captured: '2026-01-15',
      body: '<h1>Live music</h1><h2>MAY</h2><div class="p">Sun 3 – Sunday Matinee: Tall Pines – 4pm – PWYC<br>Tue 5 – Quiz Tuesday – 8pm – FREE<br>Fri 8 – Friday Night Folk – 10pm – $5<br>Sat 9 – Aunt Copper – 9pm</div>',
    },
    [
      'Aunt Copper 2026-05-09T21:00',
      'Friday Night Folk 2026-05-08T22:00',
      'Quiz Tuesday 2026-05-05T20:00',
      'Sunday Matinee: Tall Pines 2026-05-03T16:00',
    ],
  ],
  [
    'hour once for list',
    {
      title: 'Guests',
      path: '/guests',
      captured: '2026-01-15',
      body: '<h1>Guests</h1><p>Every Thursday upstairs, 8.15pm start.</p><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>Thursday 5 March 2026</p><p>£8</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>Thursday 12 March 2026</p><p>Please note 8pm start</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>Thursday 19 March 2026</p><p>£8</p></article></div>',
    },
    ['Encre 2026-03-12T20:00', 'Houle 2026-03-19T20:15', 'Sel 2026-03-05T20:15'],
  ],
  [
    'day heading, hour-led items',
    {
      title: 'Weekend',
      path: '/weekend',
      captured: '2024-06-01',
      body: '<h1>Weekend</h1><p><u>Friday 5th July 2024</u></p><ul><li>8pm - Cellar Concert - The Barn</li></ul><p><u>Saturday 6th July 2024</u></p><ul><li>10.30am - Fiddle Workshop - Library</li><li>2pm - Ceilidh - Parish Hall</li></ul>',
    },
    ['Ceilidh 2024-07-06T14:00', 'Cellar Concert 2024-07-05T20:00', 'Fiddle Workshop 2024-07-06T10:30'],
  ],
  [
    'time column before date',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><div class="row"><span>7:30 pm</span><span>Mar 5, 2026</span><a href="/e/Sel">Sel</a></div><div class="row"><span>7:30 pm</span><span>Mar 6, 2026</span><a href="/e/Encre">Encre</a></div><div class="row"><span>7:30 pm</span><span>Mar 7, 2026</span><a href="/e/Houle">Houle</a></div></div>',
    },
    ['Encre 2026-03-06T19:30', 'Houle 2026-03-07T19:30', 'Sel 2026-03-05T19:30'],
  ],
  ...[
    'Sign-up 7, show 7:30pm',
    'The Tin Room · sign-up 7pm / show 7.30pm',
    'Meet and greet 6:30pm, concert at 7:30 pm',
  ].map(
    (hours): Row => [
      `both on one line, parted by a comma or a stroke: ${hours}`,
      {
        title: 'Mic nights',
        path: '/agenda',
        captured: '2026-01-15',
        body: `<h1>Agenda</h1>${['Sel 14', 'Encre 20', 'Houle 28'].map((one) => `<section><h3>${one.split(' ')[1]} March 2026</h3><p><b>${one.split(' ')[0]}</b><br>${hours}</p></section>`).join('')}`,
      },
      ['Encre 2026-03-20T19:30', 'Houle 2026-03-28T19:30', 'Sel 2026-03-14T19:30'],
    ],
  ),
  [
    'sign-up hour in blurb',
    {
      title: 'Shows',
      path: '/shows',
      captured: '2026-01-15',
      body: '<h1>Shows</h1><div class="list"><div class="r"><h3><a href="/e/Sel">Sel</a></h3><h6>MAR 18</h6><p>Songs by whoever comes. Sign-up at 6:30.</p><h6>Wed, Mar 18, 2026</h6><a class="b" href="/t">7:30 PM</a></div><div class="r"><h3><a href="/e/Encre">Encre</a></h3><h6>MAR 19</h6><p>Open mic. Sign-up at 6:30. Free admission.</p><h6>Thu, Mar 19, 2026</h6><a class="b" href="/t">7:30 PM</a></div><div class="r"><h3><a href="/e/Houle">Houle</a></h3><h6>MAR 20</h6><p>Open mic. Sign-up at 6:30. Free admission.</p><h6>Fri, Mar 20, 2026</h6><a class="b" href="/t">7:30 PM</a></div></div>',
    },
    ['Encre 2026-03-19T19:30', 'Houle 2026-03-20T19:30', 'Sel 2026-03-18T19:30'],
  ],
  [
    'pre-show talk',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026</p><p>Pre-show talk at 6:45pm</p><p>Performance 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'run wd hours lines',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>March 5 – 15, 2026</p><p>Thursday–Saturday at 8pm</p><p>Sunday at 2pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    [
      'Sel 2026-03-05T20:00',
      'Sel 2026-03-06T20:00',
      'Sel 2026-03-07T20:00',
      'Sel 2026-03-08T14:00',
      'Sel 2026-03-12T20:00',
      'Sel 2026-03-13T20:00',
      'Sel 2026-03-14T20:00',
      'Sel 2026-03-15T14:00',
    ],
  ],
  [
    'run also sat',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>February 19–21, 2026, 8pm (Sat. also 2pm)</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-02-19T20:00', 'Sel 2026-02-20T20:00', 'Sel 2026-02-21T14:00', 'Sel 2026-02-21T20:00'],
  ],
  [
    'through',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Now through March 29, 2026</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel ..2026-03-29'],
  ],
  [
    'feb range',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>Feb 18–20</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>Feb. 25 thru 28</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>through Mar 8</p></article></div>',
    },
    ['Encre 2026-02-25..2026-02-28', 'Houle ..2026-03-08', 'Sel 2026-02-18..2026-02-20'],
  ],
  [
    'tour mixing runs',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><h3>Dates</h3><ul><li><p>March 15, 2026, 8pm, Mill Hall</p></li><li><p>October 14–25, 2026, Canal Theatre</p></li><li><p>November 20, 2026, 8pm, Harbour House</p></li></ul>',
    },
    ['Sel 2026-03-15T20:00', 'Sel 2026-10-14..2026-10-25', 'Sel 2026-11-20T20:00'],
  ],
  [
    'summary range with rows',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>March 5 – 7, 2026</p><ul><li>Thursday, March 5 at 8pm</li><li>Friday, March 6 at 8pm</li><li>Saturday, March 7 at 2pm and 8pm</li></ul>',
    },
    ['Sel 2026-03-05T20:00', 'Sel 2026-03-06T20:00', 'Sel 2026-03-07T14:00', 'Sel 2026-03-07T20:00'],
  ],
  [
    'prose date with hour beats mention',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>How does one draw a storm?</p><p>Come to the lamp room on Saturday 13 June at 2pm, when the two of them speak of ropes and rain for an hour and then answer whatever you ask. A seat costs £8, or £5 for friends of the house and for anybody under twenty-five.</p><p>The film of it will be available from 1 July for those who stay at home.</p>',
    },
    ['Sel 2026-06-13T14:00'],
  ],
  [
    'no show aside',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><ul><li>Friday, July 3, 7 pm</li><li>Sunday, July 5, 2 pm (no show on the 4th!)</li><li>Friday, July 10, 7 pm</li></ul>',
    },
    ['Sel 2026-07-03T19:00', 'Sel 2026-07-05T14:00', 'Sel 2026-07-10T19:00'],
  ],
  [
    'aside weekday',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Friday 3 April 2026 (Good Friday), 7.30pm</p>',
    },
    ['Sel 2026-04-03T19:30'],
  ],
  [
    'a new date in a list, and one that it replaces',
    {
      title: 'What’s on',
      path: '/whats-on',
      captured: '2026-01-15',
      body: '<h1>What’s on</h1><div><article><h3>Sel</h3><p>Saturday 14 March 2026, 8pm</p><p>New date: 18 April</p></article><article><h3>Encre</h3><p>Sunday 15 March 2026, 5pm</p><p>Originally scheduled for 8 February</p></article><article><h3>Brume</h3><p>Monday 16 March 2026, 5pm</p><p>Lamps and tides</p></article></div>',
    },
    ['Brume 2026-03-16T17:00', 'Encre 2026-03-15T17:00 EventRescheduled', 'Sel 2026-04-18T20:00 EventRescheduled'],
  ],
  [
    'postponed in a list, to the same hour',
    {
      title: 'What’s on',
      path: '/whats-on',
      captured: '2026-01-15',
      body: '<h1>What’s on</h1><div><article><h3>Sel</h3><p>Saturday 14 March 2026, 8pm</p><p>Postponed to Saturday 18 April</p></article><article><h3>Encre</h3><p>Sunday 15 March 2026, 5pm</p><p>Lamps and tides</p></article></div>',
    },
    ['Encre 2026-03-15T17:00', 'Sel 2026-04-18T20:00 EventRescheduled'],
  ],
  [
    'postponed with new date',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Postponed to Saturday 18 April 2026, 8pm</p><p>Originally Saturday 14 March 2026, 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-04-18T20:00 EventRescheduled'],
  ],
  [
    'late',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026</p><p>10pm–3am</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T22:00..2026-03-15T03:00'],
  ],
  [
    'glued',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>Sat 14 Mar 2026 | 7.30pm | Studio | £12</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>Sun 15 Mar 2026 | 7.30pm (doors 7pm) | Studio</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>Mon 16 Mar 2026 · Doors 7 · Show 8 · 18+</p></article></div>',
    },
    ['Encre 2026-03-15T19:30', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T19:30'],
  ],
  [
    'the hour above a name under its day',
    {
      title: 'Calendar',
      path: '/calendar',
      captured: '2026-01-15',
      body: '<h1>Calendar</h1><div class="v"><h3>Saturday, March 7</h3><div class="r"><div><span>10:30 a.m.</span></div><div><a href="/a">Lanterns</a></div></div><h3>Saturday, March 14</h3><div class="r"><div><span>1 p.m.</span></div><div><a href="/b">Timber</a></div></div><h3>Saturday, March 21</h3><div class="r"><div><span>7 p.m.</span></div><div><a href="/c">Harbour</a></div></div></div>',
    },
    ['Harbour 2026-03-21T19:00', 'Lanterns 2026-03-07T10:30', 'Timber 2026-03-14T13:00'],
  ],
  [
    'the hour beside a room of rehearsals',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026</p><p>10:00 am · Rehearsal Room 2</p>',
    },
    ['Sel 2026-03-14T10:00'],
  ],
  [
    'squarespace times',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><h1 class="eventlist-title"><a href="/e/Sel">Sel</a></h1><ul><li><time datetime="2026-03-14">Saturday, March 14, 2026</time></li><li><span><time>7:30 PM</time> <time>10:00 PM</time></span></li><li>Quay Hall <a href="#">(map)</a></li><li><a href="#">Google Calendar</a> <a href="#">ICS</a></li></ul></article><article><h1 class="eventlist-title"><a href="/e/Encre">Encre</a></h1><ul><li><time datetime="2026-03-15">Sunday, March 15, 2026</time></li><li><span><time>7:30 PM</time> <time>10:00 PM</time></span></li><li>Quay Hall <a href="#">(map)</a></li><li><a href="#">Google Calendar</a> <a href="#">ICS</a></li></ul></article><article><h1 class="eventlist-title"><a href="/e/Houle">Houle</a></h1><ul><li><time datetime="2026-03-16">Monday, March 16, 2026</time></li><li><span><time>7:30 PM</time> <time>10:00 PM</time></span></li><li>Quay Hall <a href="#">(map)</a></li><li><a href="#">Google Calendar</a> <a href="#">ICS</a></li></ul></article></div>',
    },
    [
      'Encre 2026-03-15T19:30..2026-03-15T22:00',
      'Houle 2026-03-16T19:30..2026-03-16T22:00',
      'Sel 2026-03-14T19:30..2026-03-14T22:00',
    ],
  ],
  [
    'wix',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Sat, Mar 14 | Quay Hall</p><h2>Time & Location</h2><p>Mar 14, 2026, 8:00 PM – 10:00 PM EDT</p><p>Quay Hall, 12 Mill St, Ashby</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00..2026-03-14T22:00'],
  ],
  [
    'tec',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><h3><a href="/event/Sel">Sel</a></h3><div class="tribe"><span>March 14 @ 8:00 pm</span> - <span>10:00 pm</span></div></article><article><h3><a href="/event/Encre">Encre</a></h3><div class="tribe"><span>March 15 @ 8:00 pm</span> - <span>10:00 pm</span></div></article><article><h3><a href="/event/Houle">Houle</a></h3><div class="tribe"><span>March 16 @ 8:00 pm</span> - <span>10:00 pm</span></div></article></div>',
    },
    [
      'Encre 2026-03-15T20:00..2026-03-15T22:00',
      'Houle 2026-03-16T20:00..2026-03-16T22:00',
      'Sel 2026-03-14T20:00..2026-03-14T22:00',
    ],
  ],
  [
    'eventbrite',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><div class="c"><a href="/e/Sel"><h3>Sel</h3></a><p>Sat, Mar 14 • 7:30 PM</p><p>Quay Hall</p><p>From $12.00</p></div><div class="c"><a href="/e/Encre"><h3>Encre</h3></a><p>Sun, Mar 15 • 7:30 PM</p><p>Quay Hall</p><p>From $12.00</p></div><div class="c"><a href="/e/Houle"><h3>Houle</h3></a><p>Mon, Mar 16 • 7:30 PM</p><p>Quay Hall</p><p>From $12.00</p></div></div>',
    },
    ['Encre 2026-03-15T19:30', 'Houle 2026-03-16T19:30', 'Sel 2026-03-14T19:30'],
  ],
  [
    'drupal range',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><div class="views-row"><h3><a href="/e/Sel">Sel</a></h3><span>Saturday, March 14, 2026 - <span>19:30</span> to <span>21:30</span></span></div><div class="views-row"><h3><a href="/e/Encre">Encre</a></h3><span>Sunday, March 15, 2026 - <span>19:30</span> to <span>21:30</span></span></div><div class="views-row"><h3><a href="/e/Houle">Houle</a></h3><span>Monday, March 16, 2026 - <span>19:30</span> to <span>21:30</span></span></div></div>',
    },
    [
      'Encre 2026-03-15T19:30..2026-03-15T21:30',
      'Houle 2026-03-16T19:30..2026-03-16T21:30',
      'Sel 2026-03-14T19:30..2026-03-14T21:30',
    ],
  ],
  [
    'iso',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>2026-03-14 20:00</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>2026-03-15 20:00</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>2026-03-16 20:00</p></article></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'table name first',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><table><tr><th>Show</th><th>Day</th><th>Date</th><th>Time</th><th>Venue</th></tr><tr><td><a href="/e/Sel">Sel</a></td><td>Sat</td><td>14/03/2026</td><td>7.30pm</td><td>Quay Hall</td></tr><tr><td><a href="/e/Encre">Encre</a></td><td>Sun</td><td>15/03/2026</td><td>7.30pm</td><td>Quay Hall</td></tr><tr><td><a href="/e/Houle">Houle</a></td><td>Mon</td><td>16/03/2026</td><td>7.30pm</td><td>Quay Hall</td></tr></table>',
    },
    ['Encre 2026-03-15T19:30', 'Houle 2026-03-16T19:30', 'Sel 2026-03-14T19:30'],
  ],
  [
    'hour with venue en',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>14 March 2026</p><p>Quay Hall at 7.30pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15 March 2026</p><p>Quay Hall at 7.30pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 March 2026</p><p>Quay Hall at 7.30pm</p></article></div>',
    },
    ['Encre 2026-03-15T19:30', 'Houle 2026-03-16T19:30', 'Sel 2026-03-14T19:30'],
  ],
  [
    'hour with venue en2',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>14 March 2026</p><p>7.30pm, Quay Hall, Ashby</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15 March 2026</p><p>7.30pm, Quay Hall, Ashby</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 March 2026</p><p>7.30pm, Quay Hall, Ashby</p></article></div>',
    },
    ['Encre 2026-03-15T19:30', 'Houle 2026-03-16T19:30', 'Sel 2026-03-14T19:30'],
  ],
  [
    'pipe show doors',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>March 14, 2026</p><p>Show: 8pm | Doors: 7pm | 19+</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>March 15, 2026</p><p>Show: 8pm | Doors: 7pm | 19+</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>March 16, 2026</p><p>Show: 8pm | Doors: 7pm | 19+</p></article></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'date in title, hour deep en',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel – 14 March 2026</h1><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>Doors open 7pm for a 7.30pm start.</p>',
    },
    ['Sel 2026-03-14T19:30'],
  ],
  [
    '7 for 7.30',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14th March, 7 for 7.30pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T19:30'],
  ],
  [
    'run with its hour over days',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Thursday 12 – Saturday 14 March 2026, 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p><b>Thursday 12 March</b></p><p>With Ada Lampe</p><p><b>Saturday 14 March</b></p><p>With Tom Quai</p>',
    },
    ['Sel 2026-03-12T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'wd dl hours',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>12 – 15 March 2026</p><dl><dt>Thu – Sat</dt><dd>7.30pm</dd><dt>Sun</dt><dd>3pm</dd></dl><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-12T19:30', 'Sel 2026-03-13T19:30', 'Sel 2026-03-14T19:30', 'Sel 2026-03-15T15:00'],
  ],
  [
    'days then hours with exception en',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><h3>March 12, 13, 14 & 15, 2026</h3><p>8pm except Sunday at 3pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-12T20:00', 'Sel 2026-03-13T20:00', 'Sel 2026-03-14T20:00', 'Sel 2026-03-15T15:00'],
  ],
  [
    'season heading en',
    {
      title: '2025/26 Season',
      path: '/season',
      captured: '2025-06-15',
      body: '<h1>2025/26 Season</h1><div class="l"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>September 12, 8pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>March 7, 8pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>May 9, 8pm</p></article></div>',
    },
    ['Encre 2026-03-07T20:00', 'Houle 2026-05-09T20:00', 'Sel 2025-09-12T20:00'],
  ],
  [
    'season heading h2, detail',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2025-06-15',
      body: '<h1>Sel</h1><p>2025–26 Season</p><p>March 7, 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-07T20:00'],
  ],
  [
    'hour pill row',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><ul><li><b>Thu 12 Mar</b> <a href="#">7:30pm</a></li><li><b>Sat 14 Mar</b> <a href="#">2:00pm</a> <a href="#">7:30pm</a></li></ul><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-12T19:30', 'Sel 2026-03-14T14:00', 'Sel 2026-03-14T19:30'],
  ],
  [
    'from to lines',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>From</p><p>14 March 2026 8pm</p><p>To</p><p>15 March 2026 2am</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00..2026-03-15T02:00'],
  ],
  [
    'end date label run',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Start date: 14 March 2026</p><p>End date: 29 March 2026</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14..2026-03-29'],
  ],
  [
    'range no year across',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2025-10-15',
      body: '<h1>Sel</h1><p>28 November – 3 January</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2025-11-28..2026-01-03'],
  ],
  [
    'extended to',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>5 March – 29 March 2026. Extended to 12 April!</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-05..2026-04-12'],
  ],
  [
    'cancelled detail',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>CANCELLED: Sel</h1><p>Saturday 14 March 2026, 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00 EventCancelled'],
  ],
  [
    'postponed no date',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>POSTPONED – new date to be announced</p><p>Saturday 14 March 2026, 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00 EventPostponed'],
  ],
  [
    'further dates beside a box of facts',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p><b>Also at:</b></p><ul><li>Saturday 14 March 2026, 7pm – Quay Park</li></ul><aside><dl><dt>Date</dt><dd>Friday 13 March 2026</dd><dt>Time</dt><dd>7pm to 8.30pm</dd></dl></aside>',
    },
    ['Sel 2026-03-13T19:00..2026-03-13T20:30', 'Sel 2026-03-14T19:00'],
  ],
  [
    'what can be had from a day on',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026, 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>The record is available 20 March 2026</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'the hour of a club, every week but in a month',
    {
      title: 'Guests',
      path: '/guests',
      captured: '2026-01-15',
      body: '<h1>Guests</h1><p>Every Thursday (except August) upstairs</p><p>Upper room, 8.15pm start</p><div class="l"><article><h3><a href="/g/Lanterns">Lanterns</a></h3><p>Thursday 5 March 2026</p></article><article><h3><a href="/g/Timber">Timber</a></h3><p>Thursday 12 March 2026</p></article><article><h3><a href="/g/Harbour">Harbour</a></h3><p>Thursday 19 March 2026</p></article></div>',
    },
    ['Harbour 2026-03-19T20:15', 'Lanterns 2026-03-05T20:15', 'Timber 2026-03-12T20:15'],
  ],
  [
    'season in the address en',
    {
      title: 'Programme',
      path: '/season/2018-19/',
      captured: '2019-05-20',
      body: '<h1>Programme</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>September 12, 8pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>November 14, 8pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>March 7, 8pm</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>May 9, 8pm</p></article></div>',
    },
    ['Encre 2018-11-14T20:00', 'Houle 2019-03-07T20:00', 'Sable 2019-05-09T20:00', 'Selle 2018-09-12T20:00'],
  ],
  [
    'season in a paragraph',
    {
      title: 'Concerts',
      path: '/concerts',
      captured: '2019-05-20',
      body: '<h1>Concerts</h1><p>Our 2018–19 season</p><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>September 12, 8pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>November 14, 8pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>March 7, 8pm</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>May 9, 8pm</p></article></div>',
    },
    ['Encre 2018-11-14T20:00', 'Houle 2019-03-07T20:00', 'Sable 2019-05-09T20:00', 'Selle 2018-09-12T20:00'],
  ],
  [
    'order alone in August en',
    {
      title: 'Concerts',
      path: '/concerts',
      captured: '2025-07-01',
      body: '<h1>Concerts</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>September 12, 8pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>November 14, 8pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>March 7, 8pm</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>May 9, 8pm</p></article></div>',
    },
    ['Encre 2025-11-14T20:00', 'Houle 2026-03-07T20:00', 'Sable 2026-05-09T20:00', 'Selle 2025-09-12T20:00'],
  ],
  [
    'order alone in May',
    {
      title: 'Concerts',
      path: '/concerts',
      captured: '2025-05-25',
      body: '<h1>Concerts</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>September 12, 8pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>November 14, 8pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>March 7, 8pm</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>May 9, 8pm</p></article></div>',
    },
    ['Encre 2025-11-14T20:00', 'Houle 2026-03-07T20:00', 'Sable 2026-05-09T20:00', 'Selle 2025-09-12T20:00'],
  ],
  [
    'past list en',
    {
      title: 'Past concerts',
      path: '/past',
      captured: '2025-06-20',
      body: '<h1>Past concerts</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>May 9</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>March 7</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>November 14</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>September 12</p></article></div>',
    },
    ['Encre 2025-03-07', 'Houle 2024-11-14', 'Sable 2024-09-12', 'Selle 2025-05-09'],
  ],
  [
    'year headings of archives',
    {
      title: 'Archive',
      path: '/archive',
      captured: '2025-06-20',
      body: '<h1>Archive</h1><h2>2023</h2><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>May 9</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>October 4</p></article><h2>2022</h2><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>June 3</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>November 5</p></article>',
    },
    ['Encre 2023-10-04', 'Houle 2022-06-03', 'Sable 2022-11-05', 'Selle 2023-05-09'],
  ],
  [
    'mdy numbers us',
    {
      title: 'Calendar',
      path: '/calendar',
      captured: '2026-01-15',
      body: '<h1>Calendar</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>3/5/2026 8pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>4/17/2026 8pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>5/4/2026 8pm</p></article></div>',
    },
    ['Encre 2026-04-17T20:00', 'Houle 2026-05-04T20:00', 'Selle 2026-03-05T20:00'],
  ],
  [
    'dmy numbers uk',
    {
      title: 'Diary',
      path: '/diary',
      captured: '2026-01-15',
      body: '<h1>Diary</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>05/03/26 7.30pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>17/04/26 7.30pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>04/05/26 7.30pm</p></article></div>',
    },
    ['Encre 2026-04-17T19:30', 'Houle 2026-05-04T19:30', 'Selle 2026-03-05T19:30'],
  ],
  [
    'posting day bare',
    {
      title: 'Sel',
      path: '/news/sel',
      captured: '2026-01-15',
      body: '<article><h1>Sel</h1><p><time>January 3, 2026</time></p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>Join us on Saturday, March 14 at 8pm at Quay Hall.</p></article>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'on sale day',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Tickets on sale Friday 6 February 2026 at 10am</p><p>Saturday 14 March 2026, 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'early bird',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026, 8pm</p><p>Early bird $20 until February 28, 2026</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'biography with dates',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Saturday 14 March 2026, 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p><p>The trio won the Lantern Prize on 4 June 2024 and made its debut in Ashby on 12 May 2019. Their next record is out on 2 October 2026.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'exhibition with opening',
    {
      title: 'Salt',
      path: '/e/salt',
      captured: '2026-01-15',
      body: '<h1>Salt</h1><p>6 March – 18 April 2026</p><p>Opening reception: Friday 6 March, 6–8pm</p><p>Open Wednesday to Saturday, 12–5pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Opening reception 2026-03-06T18:00..2026-03-06T20:00', 'Salt 2026-03-06..2026-04-18'],
  ],
  [
    'range without first month',
    {
      title: 'Plays',
      path: '/plays',
      captured: '2026-01-15',
      body: '<h1>Plays</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>5-21 March 2026</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>March 25 - April 4, 2026</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>Apr 8—19 2026</p></article></div>',
    },
    ['Encre 2026-03-25..2026-04-04', 'Houle 2026-04-08..2026-04-19', 'Selle 2026-03-05..2026-03-21'],
  ],
  [
    'Sat 14 Mar 2026 2pm+7pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Sat 14 Mar 2026 2pm+7pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T14:00', 'Sel 2026-03-14T19:00'],
  ],
  [
    '14 March 2026 / 8pm sharp',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>8pm sharp</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / 8 o’clock',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>8 o’clock</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / 20:00hrs',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>20:00hrs</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Show starts at 8pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Show starts at 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / The concert begins at 8pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>The concert begins at 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / 8pm – Quay Hall – £12',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>8pm – Quay Hall – £12</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Quay Hall / 8pm / £12',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Quay Hall</p><p>8pm</p><p>£12</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Quay Hall / 12 Mill Street / Ashby / 8pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Quay Hall</p><p>12 Mill Street</p><p>Ashby</p><p>8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / 8pm | Ages 8+ | 70 mins',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>8pm | Ages 8+ | 70 mins</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Doors 7pm. Show 8pm.',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Doors 7pm. Show 8pm.</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Doors: 7pm / Music: 8pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Doors: 7pm / Music: 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / 7pm doors / 8pm show',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>7pm doors</p><p>8pm show</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / 7:00pm Bar opens / 8:00pm Show',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>7:00pm Bar opens</p><p>8:00pm Show</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Time: 8:00 PM – late',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Time: 8:00 PM – late</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Tickets £12 / Starts 8pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Tickets £12</p><p>Starts 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Kick-off 8pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Kick-off 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Dinner 6pm, show 8pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Dinner 6pm, show 8pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / 8pm (doors 7pm)',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>8pm (doors 7pm)</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 March 2026 / Time 8:00pm / Doors 7:00pm',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 March 2026</p><p>Time 8:00pm</p><p>Doors 7:00pm</p><p>A play about the sea, the lamps and the people who stay ashore when the boats leave for the deep.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'squarespace dual clocks',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><h1><a href="/e/Selle">Selle</a></h1><ul><li><time>Saturday, March 14, 2026</time></li><li><span class="event-time-12hr"><time>7:30 PM</time> <time>10:00 PM</time></span><span class="event-time-24hr"><time>19:30</time> <time>22:00</time></span></li><li>Quay Hall</li></ul></article><article><h1><a href="/e/Encre">Encre</a></h1><ul><li><time>Sunday, March 15, 2026</time></li><li><span class="event-time-12hr"><time>7:30 PM</time> <time>10:00 PM</time></span><span class="event-time-24hr"><time>19:30</time> <time>22:00</time></span></li><li>Quay Hall</li></ul></article><article><h1><a href="/e/Houle">Houle</a></h1><ul><li><time>Monday, March 16, 2026</time></li><li><span class="event-time-12hr"><time>7:30 PM</time> <time>10:00 PM</time></span><span class="event-time-24hr"><time>19:30</time> <time>22:00</time></span></li><li>Quay Hall</li></ul></article></div>',
    },
    [
      'Encre 2026-03-15T19:30..2026-03-15T22:00',
      'Houle 2026-03-16T19:30..2026-03-16T22:00',
      'Selle 2026-03-14T19:30..2026-03-14T22:00',
    ],
  ],
  [
    'from hour to hour on both clocks',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><h3><a href="/e/Selle">Selle</a></h3><p><time>Saturday, March 14, 2026</time></p><p><span class="h12">7:30 PM – 10:00 PM</span><span class="h24">19:30 – 22:00</span></p></article><article><h3><a href="/e/Encre">Encre</a></h3><p><time>Sunday, March 15, 2026</time></p><p><span class="h12">9:00 PM – 1:00 AM</span><span class="h24">21:00 – 01:00</span></p></article></div>',
    },
    ['Encre 2026-03-15T21:00..2026-03-16T01:00', 'Selle 2026-03-14T19:30..2026-03-14T22:00'],
  ],
  [
    'button with hour en',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>14 March 2026</p><a href="/t">Tickets – 8pm</a></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15 March 2026</p><a href="/t">Tickets – 8pm</a></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 March 2026</p><a href="/t">Tickets – 8pm</a></article></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Selle 2026-03-14T20:00'],
  ],
  [
    'two date lines in card',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="c"><div class="d">Mar 14</div><h3><a href="/e/Selle">Selle</a></h3><p>Saturday, March 14, 2026 at 8:00 PM</p></article><article class="c"><div class="d">Mar 15</div><h3><a href="/e/Encre">Encre</a></h3><p>Sunday, March 15, 2026 at 8:00 PM</p></article><article class="c"><div class="d">Mar 16</div><h3><a href="/e/Houle">Houle</a></h3><p>Monday, March 16, 2026 at 8:00 PM</p></article></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Selle 2026-03-14T20:00'],
  ],
  [
    'card of a run with weekday hours',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>March 12 – 15, 2026</p><p>Thu–Sat 7:30pm, Sun 2pm</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>March 19 – 22, 2026</p><p>Thu–Sat 7:30pm, Sun 2pm</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>March 26 – 29, 2026</p><p>Thu–Sat 7:30pm, Sun 2pm</p></article></div>',
    },
    [
      'Encre 2026-03-19T19:30',
      'Encre 2026-03-20T19:30',
      'Encre 2026-03-21T19:30',
      'Encre 2026-03-22T14:00',
      'Houle 2026-03-26T19:30',
      'Houle 2026-03-27T19:30',
      'Houle 2026-03-28T19:30',
      'Houle 2026-03-29T14:00',
      'Selle 2026-03-12T19:30',
      'Selle 2026-03-13T19:30',
      'Selle 2026-03-14T19:30',
      'Selle 2026-03-15T14:00',
    ],
  ],
]
