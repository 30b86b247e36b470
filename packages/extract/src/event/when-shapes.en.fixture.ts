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
]
