import type { TimeValue } from '@rampe/model'
import { describe, expect, it } from 'vitest'
import { captured } from '../../captured.fixture.ts'
import { extract } from '../../extract.ts'

const CAPTURED = '2026-09-01'

/** `start..end` of everything on the page, in order of their start. */
function timesOf(body: string, lang = 'fr'): readonly string[] {
  const { claims } = extract(
    captured(`<html lang="${lang}"><title>La traversée</title><body><main>${body}</main></body></html>`, {
      url: 'https://rampe.example/agenda/la-traversee',
      capturedAt: `${CAPTURED}T12:00:00Z`,
    }),
  )
  const wall = (subject: string, property: string) =>
    claims
      .filter((c) => c.subject === subject && c.property === property && c.value.kind === 'time')
      .map((c) => (c.value as TimeValue).wall)[0]
  const subjects = new Set(claims.filter((c) => c.property === 'startDate').map((c) => c.subject))
  return [...subjects].map((s) => [wall(s, 'startDate'), wall(s, 'endDate')].filter(Boolean).join('..')).sort()
}

describe('the hour of a record', () => {
  it('stands below its performers', () => {
    const record = (day: string, name: string, hour: string) =>
      `<li><h2>${name}</h2><p>${day}</p><ul><li>Ana</li><li>piano</li><li>Bao</li><li>contrebasse</li><li>Cloé</li><li>batterie</li></ul><p>${hour}</p></li>`
    const list =
      record('5 novembre 2026', 'Sel', 'Portes 20 h / spectacle 20 h 30') +
      record('6 novembre 2026', 'Sable', '17 h • Gratuit')
    expect(timesOf(`<h1>Agenda</h1><ul>${list}</ul>`)).toEqual(['2026-11-05T20:30', '2026-11-06T17:00'])
  })
})

describe('the hours of one day', () => {
  it('are not those of the bar', () => {
    const page = '<h1>La traversée</h1><p>Jeudi 5 novembre 2026</p><p>Bar ouvert dès 18 h. Spectacle à 20 h.</p>'
    expect(timesOf(page)).toEqual(['2026-11-05T20:00'])
  })

  it.each([
    [
      'fr',
      'Jeudi 5 nov.<span class="s">Salle 2</span>',
      '14 h 15 <abbr>VFST</abbr>',
      '18 h',
      '20 h 30 <em>Complet</em>',
    ],
    ['en', 'Thursday 5 Nov<span class="s">Screen 2</span>', '14:15 <abbr>CAP</abbr>', '18:00', '20:30 <em>Full</em>'],
  ])('are those of buttons, whatever remarks stand on them: %s', (lang, day, a, b, c) => {
    const page = `<h1>La traversée</h1><dl><dt>${day}</dt><dd><a href="/1">${a}</a> <a href="/2">${b}</a> <span class="full">${c}</span></dd></dl>`
    const [first, whole, ...others] = timesOf(page, lang)
    expect(whole).toBe('2026-11-05T14:15..2026-11-05T20:30')
    expect([first, ...others]).toEqual(['2026-11-05T14:15', '2026-11-05T18:00', '2026-11-05T20:30'])
  })

  it.each([
    ['fr', 'Mise en vente : abonnés le 5 octobre 2026 à 10 h', 'Jeudi 5 novembre 2026', 'Portes 19 h, spectacle 20 h'],
    ['en', 'On sale: members October 5, 2026 at 10 am', 'Thursday, November 5, 2026', 'Doors 7 pm, show 8 pm'],
  ])('are not those of the sale: %s', (lang, sale, day, hours) => {
    expect(timesOf(`<h1>La traversée</h1><p>${day}</p><p>${sale}</p><p>${hours}</p>`, lang)).toEqual([
      '2026-11-05T20:00',
    ])
  })

  it('are not those of a talk beside it', () => {
    const page = '<h1>La traversée</h1><p>Jeudi 5 novembre 2026, 20 h</p><p>Rencontre : jeudi 5 novembre 2026, 22 h</p>'
    expect(timesOf(page)).toEqual(['2026-11-05T20:00'])
  })

  it('are those of every row, however long the list under its label', () => {
    const rows = Array.from(
      { length: 9 },
      (_, n) => `<li>${n + 2} novembre 2026, 20 h (scolaires et familles)</li><li>Salle A</li>`,
    )
    expect(timesOf(`<h1>La traversée</h1><h3>Dates</h3><ul>${rows.join('')}</ul>`).length).toBeGreaterThanOrEqual(9)
  })
})

describe('a run that is told by weekdays', () => {
  const rule = '<p>Du 4 septembre au 28 décembre 2026</p><p>Du mercredi au samedi à 21 h</p>'
  it.each<readonly [what: string, html: string, times: readonly string[]]>([
    ['is one thing, with the hour of all its days', rule, ['2026-09-04T21:00..2026-12-28']],
    ['has no hour where they differ', `${rule}<p>Matinée le dimanche à 15 h</p>`, ['2026-09-04..2026-12-28']],
    [
      'names its days where they come but once',
      '<p>Du 6 au 8 novembre 2026</p><p>Vendredi et samedi à 20 h, dimanche à 15 h</p>',
      ['2026-11-06..2026-11-08', '2026-11-06T20:00', '2026-11-07T20:00', '2026-11-08T15:00'],
    ],
  ])('%s', (_, html, times) => {
    expect(timesOf(`<h1>La traversée</h1>${html}`)).toEqual(times)
  })

  it('leaves each day of a row of tiles its own hour', () => {
    const tile = (...cells: readonly string[]) => `<div>${cells.map((cell) => `<span>${cell}</span>`).join('')}</div>`
    const tiles = tile('ven', '6', 'nov', '20h') + tile('sam', '7', 'nov', '18h')
    expect(timesOf(`<h1>La traversée</h1>${tiles}`)).toContain('2026-11-06T20:00')
    expect(timesOf(`<h1>La traversée</h1>${tiles}`)).toContain('2026-11-07T18:00')
  })
})

describe('the hour that a page tells once for all', () => {
  const DAYS = [
    '<b>5 nov.</b> – <b>Sel</b>. Une voix.',
    '<b>12 nov.</b> – <b>Sable</b>. Des lampes.',
    '<b>19 nov.</b> – <b>Encre</b>',
  ]
  it.each([
    ['fr', 'On commence à 20 h pile, c’est 10 $ à la porte.', '20:00'],
    ['fr', 'Nous débutons toujours à 19 h 30, et la bouilloire est pleine.', '19:30'],
    ['en', 'We start at <b>8</b> sharpish, it’s $10 at the door ($5 for members) and the kettle is on.', '20:00'],
    ['en', 'Everything starts at 8. £4 on the door.', '20:00'],
    ['en', 'Doors open when they open. We always kick off around 7.30pm.', '19:30'],
  ])('%s: %s', (lang, sentence, hour) => {
    const page = `<h1>Agenda</h1><div>Un hiver encore. ${sentence}<br><br>${DAYS.join('<br><br>')}</div>`
    expect(timesOf(page, lang)).toEqual(['05', '12', '19'].map((day) => `2026-11-${day}T${hour}`))
  })
})

describe('a day in figures', () => {
  const card = (name: string, day: string, more: string) => `<li><h3>${name}</h3><p>${day}</p><p>${more}</p></li>`
  it.each([
    ['en', '$5', '2026-09-05', '2026-11-03'],
    ['en', '£5', '2026-05-09', '2026-03-11'],
    ['en', '5 €', '2026-05-09', '2026-03-11'],
    ['en-GB', 'Free', '2026-05-09', '2026-03-11'],
    ['en-US', 'Free', '2026-09-05', '2026-11-03'],
    ['fr-CA', '5 $', '2026-05-09', '2026-03-11'],
  ])('comes first where the language, its region or the money says so: %s, %s', (lang, money, one, two) => {
    const small =
      'The lamps are lit and the boats come in with the tide for all of you, and it is the last of our evenings on this quay.'
    const list = card('Sel', '9/5/26', money) + card('Sable', '11/3/26', money)
    const page = `<h1>Agenda</h1>${lang.startsWith('en') ? `<p>${small} ${small}</p>` : ''}<ul>${list}</ul>`
    expect(timesOf(page, lang)).toEqual([one, two].toSorted())
  })
})

describe('the hours of one day without am or pm', () => {
  const record = (line: string, more = '') =>
    `<h1>Shows</h1><div><div><b>5 Nov</b><br>${line}</div><h3><a href="/e/1">Sel</a></h3></div><div><div><b>6 Nov</b><br>${more || '8pm'}</div><h3><a href="/e/2">Encre</a></h3></div>`
  it.each<[line: string, hours: readonly string[]]>([
    ['9.45 and 1.30', ['T09:45', 'T13:30']],
    ['12, 2, 4, free', ['T12:00', 'T14:00', 'T16:00']],
    ['2 &amp; 7.30', ['T14:00', 'T19:30']],
    ['1, 2, 3', ['']],
    ['10, 12 Mill Lane', ['']],
  ])('follow one another: %s', (line, hours) => {
    const times = timesOf(record(line), 'en').filter((time) => time.startsWith('2026-11-05') && !time.includes('..'))
    expect(times).toEqual(hours.map((hour) => `2026-11-05${hour}`))
  })
})

describe('the hours of a stay among other days', () => {
  it.each([
    [
      'fr',
      ['5 nov.', '9-11 nov.', '16-17 nov.'],
      ['11 h et 14 h, gratuit', '10 h 30, 8 $/6 $', '11 h et 14 h, prix libre'],
    ],
    [
      'en',
      ['5 Nov', '9-11 Nov', '16-17 Nov'],
      ['11am & 2pm, free', '10.30am, £8/£6', '11am and 2pm, pay what you can'],
    ],
  ])('stand in its row, below its place: %s', (lang, days, hours) => {
    const rows = days.map(
      (day, n) =>
        `<tr><td>${day}</td><td>${['Le Zinc', 'The Mill', 'Le Quai'][n]}, Ashby<br><small>${hours[n]}</small></td></tr>`,
    )
    const page = `<h1>La traversée</h1><p>Une voix.</p><table>${rows.join('')}</table>`
    expect(timesOf(page, lang)).toEqual([
      '2026-11-05T11:00',
      '2026-11-05T11:00..2026-11-17T14:00',
      '2026-11-05T14:00',
      '2026-11-09T10:30..2026-11-11',
      '2026-11-16T11:00',
      '2026-11-16T14:00',
      '2026-11-17T11:00',
      '2026-11-17T14:00',
    ])
  })
})

describe('the hours of several days', () => {
  it.each([
    ['fr', 'Du mardi 10 au jeudi 12 novembre', '11 h et 14 h chaque jour'],
    ['en', 'Tues 10 Nov to Thurs 12 Nov', '11am and 2pm daily'],
  ])('are played on each where a line below says so: %s', (lang, days, hours) => {
    const page = `<h1>Agenda</h1><ul><li><h3>Sel</h3><p>${days}</p><p>${hours}</p></li></ul>`
    expect(timesOf(page, lang).filter((time) => !time.includes('..'))).toEqual(
      ['10', '11', '12'].flatMap((day) => ['11', '14'].map((hour) => `2026-11-${day}T${hour}:00`)),
    )
  })

  it.each<readonly [what: string, lines: readonly string[], times: readonly string[]]>([
    [
      'each day of a few has them all',
      ['ven 6 au dim 8 nov. 2026', '18 h 30 + 20 h'],
      [
        '2026-11-06',
        '2026-11-06T18:30',
        '2026-11-06T20:00',
        '2026-11-07T18:30',
        '2026-11-07T20:00',
        '2026-11-08T18:30',
        '2026-11-08T20:00',
      ],
    ],
    [
      'each weekday has its own',
      ['ven 6 + sam 7 nov. 2026', 'Ven 18 h + 19 h 30', 'Sam 15 h'],
      ['2026-11-06T18:00', '2026-11-06T18:00', '2026-11-06T19:30', '2026-11-07T15:00'],
    ],
    ['one hour is that of the first day', ['ven 6 au dim 8 nov. 2026', '18 h 30'], ['2026-11-06T18:30']],
    ['of a longer run they belong to no day', ['6 au 28 novembre 2026', '18 h 30 + 20 h'], ['2026-11-06']],
  ])('%s', (_, lines, times) => {
    const found = timesOf(
      `<h1>La traversée</h1><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul><p>Un voyage.</p>`,
    )
    expect(found.map((time) => time.replace(/\.\..*/, ''))).toEqual(times)
  })
})

it('the days that a sentence lists are those of its head and the others', () => {
  const page =
    '<h1>La traversée</h1><h3>19 nov. 2026</h3><p>Avec nos amis du quai, à la grande salle les 18 et 19 novembre 2026 !</p>'
  expect(timesOf(page)).toEqual(['2026-11-18', '2026-11-18..2026-11-19', '2026-11-19'])
})

it('items that begin with an hour are of the day above', () => {
  const items = '<ul><li>À 11 h, un concert de chambre</li><li>À 16 h, une causerie avec l’équipe</li></ul>'
  expect(timesOf(`<h1>La traversée</h1><p>Rendez-vous le samedi 14 novembre 2026</p>${items}`)).toEqual([
    '2026-11-14T11:00',
    '2026-11-14T11:00..2026-11-14T16:00',
    '2026-11-14T16:00',
  ])
})

describe('an exhibition', () => {
  const run = '<h1>La traversée</h1><p>Du 3 octobre 2026 au 10 janvier 2027</p>'

  it('does not begin when the last visitors are let in', () => {
    const text = `${run}<p>Aux heures d’ouverture ; dernière entrée 16 h 15</p>`
    expect(timesOf(text)).toEqual(['2026-10-03..2027-01-10'])
  })

  it('is not its opening reception nor a talk about it', () => {
    const beside = '<p>Vernissage : vendredi 2 octobre 2026, 18 h</p><p>Causerie : jeudi 12 novembre 2026, 19 h</p>'
    expect(timesOf(run + beside)).toEqual(['2026-10-02T18:00', '2026-10-03..2027-01-10', '2026-11-12T19:00'])
  })

  it('takes no day from the hours of its house', () => {
    const hours = '<h2>Heures d’ouverture</h2><p>Lundi</p><p>Fermé, sauf le 12 octobre 2026, 10 h à 17 h</p>'
    expect(timesOf(run + hours)).toEqual(['2026-10-03..2027-01-10'])
  })
})
