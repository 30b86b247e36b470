import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from './marks.ts'
import { outlineOf } from './outline.ts'

const days = (html: string, captured = '2026-01-15', post = false) =>
  marksOf(outlineOf(load(html, { xml: { xmlMode: false } })), { captured, language: 'fr' }, post).flatMap((mark) => [
    ...mark.when.occurrences.map((o) => o.start),
    ...(mark.when.run ? [`${mark.when.run.start ?? ''}/${mark.when.run.end ?? ''}`] : []),
  ])

describe('marksOf', () => {
  const rows: readonly [what: string, html: string, days: readonly string[], captured?: string, post?: boolean][] = [
    ['a line', '<p>Samedi 14 mars 2026 à 20 h</p>', ['2026-03-14T20:00']],
    [
      'no day of posting beside who posted, by the templates of blogs',
      '<p><time class="entry-date published">5 janvier 2026</time> <span class="byline">par <a href="/author/ada/">Ada</a></span></p><p>Samedi 14 mars 2026 à 20 h</p><div class="entry-meta"><span class="posted-on"><a href="/b">3 janvier 2026</a></span><a href="/auteur/ada/">ada</a></div>',
      ['2026-03-14T20:00'],
    ],
    [
      'what would come of bad weather, and how one gets in, beside the day itself',
      '<p>Sat, March 14, 2026, 8 p.m. Rain date March 15</p><p>Samedi 21 mars 2026, 20 h – en cas de pluie, le lendemain</p><p>28 mars 2026, 20 h Par tirage au sort</p><p>April 4, 2026 By donation</p>',
      ['2026-03-14T20:00', '2026-03-21T20:00', '2026-03-28T20:00', '2026-04-04'],
    ],
    [
      'the day of an event in an element of that name, which nobody signed',
      '<h2>Ash</h2><p><time class="entry-date published">5 janvier 2026</time></p>',
      ['2026-01-05'],
    ],
    [
      'a tile of the first day over the last',
      '<div><div>mars</div><div>12</div><div>au 15 mars</div></div><p>Ash</p><div><div>3</div><div>Sep</div><div>to 8 Sep</div></div><p>Elm</p>',
      ['2026-03-12/2026-03-15', '2026-09-03/2026-09-08'],
    ],
    [
      'a tile of a day over another that nothing joins',
      '<div><div>mars</div><div>12</div><div>15 mars</div></div><p>Ash</p>',
      ['2026-03-12', '2026-03-15'],
    ],
    [
      'an hour and a day in place of those that are struck through',
      '<p><span>Samedi 14 mars 2026, <s>15 h</s> NOUVELLE HEURE 14 h</span></p><p><span style="text-decoration:line-through">Dimanche 15 mars 2026, 20 h</span> Lundi 16 mars 2026, 20 h</p>',
      ['2026-03-14T14:00', '2026-03-16T20:00'],
    ],
    [
      'what was',
      '<p>Le lancement du programme a eu lieu le 20 août 2026, merci à toutes.</p><p>The launch was held in the library on 20 August 2026.</p>',
      [],
    ],
    [
      'a day that was put off',
      '<p>Reporté du 11 octobre 2026</p><p>samedi 16 janvier 2027</p><p>Rescheduled from 10/11/2026</p><p>Originally planned for 12 October 2026</p><p>Initialement prévu le 3 octobre 2026</p>',
      ['2027-01-16'],
    ],
    [
      'what is sent by radio',
      '<p>Radio Marée enregistre la saison ; première émission le 14 septembre 2026 à 23 h.</p><p>The first programme airs Monday, September 14, 2026 at 11pm.</p><p>Rediffusion le 3 mai 2026</p><p>The concert will be broadcast on 3 May 2026 at 8pm.</p>',
      [],
    ],
    [
      'what is seen as it is sent',
      '<p>Retransmission de l’opéra le 3 mai 2026</p><p>Live opera broadcast, 4 May 2026</p><p>Concert en plein air le 5 mai 2026</p><p>Songs and airs, 6 May 2026</p>',
      ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06'],
    ],
    ['what will be', '<p>Le lancement aura lieu le 20 août 2026.</p>', ['2026-08-20']],
    ['a day that is struck through alone', '<p><del>Samedi 14 mars 2026 à 20 h</del> ANNULÉ</p>', ['2026-03-14T20:00']],
    [
      'no day to which rain would move it',
      '<p>14 et 15 août 2026, 19 h</p><p>Dates de pluie : 16 et 23 août</p><p>July 3, 2026. Rain dates: July 10 and 11</p>',
      ['2026-08-14T19:00', '2026-08-15T19:00', '2026-07-03'],
    ],
    [
      'no day on which an article was made or changed, by its class',
      '<table><tr><td class="createdate">Mardi, 12 mai 2025 20:14</td></tr></table><p>14 mars 2026, 20 h</p><p class="views-field-created">June 3, 2025</p><dd class="modified">3 juin 2025</dd><p class="created">14 avril 2026</p>',
      ['2026-03-14T20:00', '2026-04-14'],
    ],
    ['a tile of two elements', '<div><span>12</span><span>Avr</span></div><p>Titre</p>', ['2026-04-12']],
    [
      'tiles of several days',
      '<div><p>FÉV</p><p>13–14</p></div><p>Nuit</p><div><p>MARS</p><p>20 & 21</p></div><p>Sel</p>',
      ['2026-02-13/2026-02-14', '2026-03-20', '2026-03-21'],
    ],
    [
      'a month in a cell, over days that stand in pairs',
      '<table><tr><td>Mars</td><td>Jeu 12, ven 13</td><td>20 h</td></tr><tr><td></td><td>Sam 14</td><td>15 h</td></tr><tr><td>Avril</td><td>Mar 7</td><td>20 h</td></tr></table>',
      ['2026-03-12', '2026-03-13', '2026-03-14', '2026-04-07'],
    ],
    [
      'months in figures, by the class of their elements, beside days that end a run',
      '<h3>Février 2026</h3><div><i class="d">14</i><i class="m">02</i> <i>&gt;</i> <i class="d">17</i><i class="m">02</i></div><p>Sel</p><div><i class="day">20</i><i class="month">02</i></div><p>Sable</p>',
      ['2026-02-14/2026-02-17', '2026-02-20'],
    ],
    [
      'the year of the heading above each tile',
      '<p>2024</p><div><i>12</i><i>Avr</i></div><h3>A</h3><p>2023</p><div><i>3</i><i>Mai</i></div><h3>B</h3>',
      ['2024-04-12', '2023-05-03'],
    ],
    [
      'a day within the days of two festivals, of which each prints its year',
      '<p>7 – 10 March 2026</p><p>Last year: 8 – 11 March 2025</p><h2>Sunday 8 March</h2><h2>Lundi 9 mars</h2>',
      ['2026-03-07/2026-03-10', '2025-03-08/2025-03-11', '2026-03-08', '2026-03-09'],
    ],
    [
      'a first and a last day on two lines, weeks apart in each record',
      '<div>15 | 01 | 27<br>27 | 02 | 27</div><p>Sel</p><div>12 | 03 | 27<br>24 | 04 | 27</div><p>Sable</p>',
      ['2027-01-15/2027-02-27', '2027-03-12/2027-04-24'],
    ],
    [
      'evenings on two lines, few days apart in one of the records',
      '<div>15.01.2027<br>27.02.2027</div><p>Sel</p><div>12.03.2027<br>13.03.2027</div><p>Sable</p>',
      ['2027-01-15', '2027-02-27', '2027-03-12', '2027-03-13'],
    ],
    ['a time that is no day', "<p>Le cirque d'aujourd'hui… et de demain</p><p>Les voix de demain</p>", []],
    ['a day that is meant', '<p>Demain</p><p>Dès demain à 20 h</p>', ['2026-01-16', '2026-01-16T20:00']],
    [
      'when a review was written',
      '<blockquote>« Superbe. » Le Phare, 12 mai 2025</blockquote><p>« Bref ! » — Le Quai, 3 juin 2025</p>',
      [],
    ],
    [
      'when a review was signed, below it',
      '<blockquote>« Superbe de bout en bout. »</blockquote><p>Ana Ruiz, Le Phare, 12 mai 2025</p><p>“Bold and bright as day.”</p><p>Ana Ruiz, The Quay, 3 June 2025</p>',
      [],
    ],
    [
      'the first night of a work that travels',
      '<p>Création le 12 octobre 2019 au Théâtre du Phare, Orval.</p><p>Premiered on October 12, 2019 at the Lighthouse, Orval.</p>',
      [],
    ],
    ['a first night to come', '<p>Création le 12 octobre 2026 à 20 h</p>', ['2026-10-12T20:00']],
    [
      'records that are laid out as quotations',
      '<blockquote><h3>Nuit de sel</h3><p>Le Phare<br>12 mai 2025</p></blockquote>',
      ['2025-05-12'],
    ],
    [
      'from when one may book',
      [
        'Members’ booking opened November 2; public booking opens December 5, 2026.',
        'Ticket sales for members begin on May 4, 2026',
        'La billetterie ouvre le 5 mai 2026',
        'Billets en prévente dès le 6 mai 2026',
        'Les abonnements seront mis en vente le mardi 7 mai 2026 à 10 h',
        'Les réservations débuteront le 8 mai 2026',
        'Mise en vente : membres le 9 mai 2026 à 10 h, tout le monde le 12 mai 2026 à midi',
        'On sale: friends May 9, 2026 at 10 am, everybody else May 12, 2026 at noon',
        'Public booking: 13 May 2026, 9am',
      ]
        .map((text) => `<p>${text}</p>`)
        .join(''),
      [],
    ],
    [
      'a day beside what is sold',
      '<p>Billets en vente | 14 mars 2026 à 20 h</p><p>Réservations : 15 mars 2026 à 20 h</p>',
      ['2026-03-14T20:00', '2026-03-15T20:00'],
    ],
    ['a name in quotation marks before its day', '<p>« Sel » — 14 mars 2026</p>', ['2026-03-14']],
    ['a row of years is a choice', '<p>2019</p><p>2018</p><p>14 mars</p>', ['2026-03-14']],
    [
      'the month of the heading draws the year near',
      '<h2>Janvier 2027</h2><p>28 novembre</p><p>9 janvier</p>',
      ['2026-11-28', '2027-01-09'],
    ],
    [
      'the year printed elsewhere',
      '<h1>Souper - 21 octobre 2023</h1><p>On se voit le 21 octobre !</p>',
      ['2023-10-21', '2023-10-21'],
      '2024-03-28',
    ],
    [
      'a month in bold over its days',
      '<p><b>March</b></p><p>Thurs 5th</p><p>£3</p><p><b>April</b></p><p>Thurs 9th</p>',
      ['2026-03-05', '2026-04-09'],
    ],
    [
      'a choice of months is none',
      '<h2>March 2026</h2><p><b>Jan</b></p><p><b>Feb</b></p><p><b>Mar</b></p><p>Thurs 5th</p>',
      ['2026-03-05'],
    ],
    ['the order that a number above 12 proves', '<p>5/8 - Fête</p><p>5/14 - Foire</p>', ['2026-05-08', '2026-05-14']],
    [
      'an article begins with its day',
      '<h1>Titre</h1><p>3 mars 2023</p><p>Concert le 11 avril à 16 h</p>',
      ['2023-04-11T16:00'],
      '2024-01-01',
      true,
    ],
    ['a moment with seconds is a machine speaking', '<p>2016-09-09 11:00:21</p>', []],
    [
      'a weekday over its day and month in figures',
      '<div><b>MAR</b><br><span>10.11</span></div><h3>A</h3>',
      ['2026-11-10'],
    ],
    ['the number of a house is no day', '<h2>Octobre 2026</h2><p>Salle du Quai 17, rue du Canal</p>', []],
    ['a day of posting', '<p>Publié le 2 mai 2025</p>', []],
    [
      'the frame is not read',
      '<p>Une page sur autre chose que des dates et des spectacles.</p><footer>14 mars 2026</footer>',
      [],
    ],
  ]
  it.each(rows)('%s', (_, html, expected, captured, post) => {
    expect(days(html, captured, post)).toEqual(expected)
  })
})
