import type { Row } from './when-shapes.fixture.ts'

/** French pages in few words: where their hours, runs and fates stand. */
export const whenFr: readonly Row[] = [
  ...['Inscription 19 h, spectacle 19 h 30', 'Le Zinc · inscriptions à 19 h / début 19 h 30'].map(
    (hours): Row => [
      `inscription et début sur une ligne : ${hours}`,
      {
        title: 'Scènes ouvertes',
        path: '/agenda',
        captured: '2026-01-15',
        body: `<h1>Agenda</h1>${['Sel 14', 'Encre 20', 'Houle 28'].map((one) => `<section><h3>${one.split(' ')[1]} mars 2026</h3><p><b>${one.split(' ')[0]}</b><br>${hours}</p></section>`).join('')}`,
      },
      ['Encre 2026-03-20T19:30', 'Houle 2026-03-28T19:30', 'Sel 2026-03-14T19:30'],
    ],
  ),
  [
    'une nouvelle date dans une liste, et une autre qu’elle remplace',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div><article><h3>Sel</h3><p>Samedi 14 mars 2026, 20 h</p><p>Nouvelle date : 18 avril</p></article><article><h3>Encre</h3><p>Dimanche 15 mars 2026, 17 h</p><p>Report du concert du 8 février</p></article><article><h3>Brume</h3><p>Lundi 16 mars 2026, 17 h</p><p>Des lampes et des marées</p></article></div>',
    },
    ['Brume 2026-03-16T17:00', 'Encre 2026-03-15T17:00 EventRescheduled', 'Sel 2026-04-18T20:00 EventRescheduled'],
  ],
  [
    'cycle avec son heure au-dessus des jours',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Du jeudi 12 au samedi 14 mars 2026, 20 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p><b>Jeudi 12 mars</b></p><p>Avec Ada Lampe</p><p><b>Samedi 14 mars</b></p><p>Avec Tom Quai</p>',
    },
    ['Sel 2026-03-12T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'deux séances chacun de deux soirs',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p><b>vendredi 13 mars et samedi 14 mars</b><br>Deux séances chaque soir : 19 h et 21 h 30</p>',
    },
    ['Sel 2026-03-13T19:00', 'Sel 2026-03-13T21:30', 'Sel 2026-03-14T19:00', 'Sel 2026-03-14T21:30'],
  ],
  [
    'labels doors/start/end',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><aside><dl><dt>Ouverture des portes</dt><dd>20h</dd><dt>Début du concert</dt><dd>20h30</dd><dt>Fin (estimée)</dt><dd>00h30</dd></dl></aside>',
    },
    ['Sel 2026-03-14T20:30..2026-03-15T00:30'],
  ],
  [
    'portes then spectacle',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026</p><p>Portes : 19 h</p><p>Spectacle : 20 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'accueil/début',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026</p><p>Accueil du public dès 19h, lever de rideau à 20h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'label after prose',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><h3>Infos pratiques</h3><p>Horaire : 20h30</p><p>Durée : 1h15</p>',
    },
    ['Sel 2026-03-14T20:30'],
  ],
  [
    'heure de fin',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Heure de début : 19h30</p><p>Heure de fin : 21h45</p>',
    },
    ['Sel 2026-03-14T19:30..2026-03-14T21:45'],
  ],
  [
    'hour told once for all, beside a day without concert',
    {
      title: 'Saison',
      path: '/saison',
      captured: '2026-01-15',
      body: '<h1>Saison</h1><p>Tous les concerts ont lieu à 14 h, sauf indication contraire. Relâche le 12 mars (Fête du bois).</p><ul><li><h3>Sel</h3><p>14 mars 2026</p><p>Chansons de la mer.</p></li><li><h3>Encre</h3><p>20 mars 2026</p><p>Chansons d’une lettre.</p></li></ul>',
    },
    ['Encre 2026-03-20T14:00', 'Sel 2026-03-14T14:00'],
  ],
  [
    'hour of a season in a paragraph',
    {
      title: 'Saison',
      path: '/saison',
      captured: '2026-01-15',
      body: '<h1>Saison</h1><p>Bienvenue à notre 42e saison, la plus salée de toutes. Tous les concerts ont lieu à l’église Sainte-Ada, 12, rue du Quai, et débutent à 19 h 30, sauf indication contraire. On accueille le public 45 minutes avant le concert, par la porte de la rue des Cordes.</p><ul><li><h3>Sel</h3><p>14 mars 2026</p><p>Chansons de la mer.</p></li><li><h3>Encre</h3><p>20 mars 2026, 14 h</p><p>Chansons d’une lettre.</p></li></ul>',
    },
    ['Encre 2026-03-20T14:00', 'Sel 2026-03-14T19:30'],
  ],
  [
    'hours of weekdays for all',
    {
      title: 'Saison',
      path: '/saison',
      captured: '2026-01-15',
      body: '<h1>Saison</h1><p>Toutes les représentations commencent à 20 h les vendredis et samedis, à 15 h les dimanches.</p><ul><li><h3>Sel</h3><p>13, 14 et 15 mars 2026</p><p>Une pièce sur la mer.</p></li><li><h3>Encre</h3><p>9 et 12 avril 2026</p><p>Une pièce sur une lettre.</p></li></ul>',
    },
    [
      'Encre 2026-04-09',
      'Encre 2026-04-12T15:00',
      'Sel 2026-03-13T20:00',
      'Sel 2026-03-14T20:00',
      'Sel 2026-03-15T15:00',
    ],
  ],
  [
    'side caption hour for all dates',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>12, 13 et 14 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Toutes les représentations sont à 20 h.</p>',
    },
    ['Sel 2026-03-12T20:00', 'Sel 2026-03-13T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'hour before days',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>À 20 h</p><ul><li>12 mars 2026</li><li>13 mars 2026</li></ul><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-12T20:00', 'Sel 2026-03-13T20:00'],
  ],
  [
    'dates with button hours',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><div><h4>Ven. 13 mars 2026</h4><a href="#">19h – Complet</a><a href="#">21h30 Réserver</a></div><div><h4>Sam. 14 mars 2026</h4><a href="#">18h45 (dernières places)</a><a href="#">21h15</a></div>',
    },
    ['Sel 2026-03-13T19:00', 'Sel 2026-03-13T21:30', 'Sel 2026-03-14T18:45', 'Sel 2026-03-14T21:15'],
  ],
  [
    'tile range',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><div class="d"><span>10</span><span>›</span><span>14</span><span>fév.</span></div><h3><a href="/e/Sel">Sel</a></h3></article><article><div class="d"><span>11</span><span>›</span><span>15</span><span>fév.</span></div><h3><a href="/e/Encre">Encre</a></h3></article><article><div class="d"><span>12</span><span>›</span><span>16</span><span>fév.</span></div><h3><a href="/e/Houle">Houle</a></h3></article></div>',
    },
    ['Encre 2026-02-11..2026-02-15', 'Houle 2026-02-12..2026-02-16', 'Sel 2026-02-10..2026-02-14'],
  ],
  [
    'tiles under month caption',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><table class="mini"><caption>« Juin 2026 »</caption><tr><th>L</th><th>M</th></tr><tr><td>1</td><td>2</td></tr><tr><td>8</td><td>9</td></tr></table><div class="list"><div class="it"><div class="b"><span>04</span><span>juil.</span></div><h2><a href="/e/Sel">Sel</a></h2><p>20 h</p></div><div class="it"><div class="b"><span>05</span><span>juil.</span></div><h2><a href="/e/Encre">Encre</a></h2><p>20 h</p></div><div class="it"><div class="b"><span>06</span><span>juil.</span></div><h2><a href="/e/Houle">Houle</a></h2><p>20 h</p></div></div>',
    },
    ['Encre 2026-07-05T20:00', 'Houle 2026-07-06T20:00', 'Sel 2026-07-04T20:00'],
  ],
  [
    'title with hour word',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><time>23 oct.</time><h3><a href="/e/0">Minuit passé</a></h3><p>Vendredi • 21 h 30 • 15 $</p></article><article><time>24 oct.</time><h3><a href="/e/1">Midi sonne</a></h3><p>Samedi • 21 h 30 • 15 $</p></article><article><time>25 oct.</time><h3><a href="/e/2">20 h de gloire</a></h3><p>Dimanche • 21 h 30 • 15 $</p></article></div>',
    },
    ['20 h de gloire 2026-10-25T21:30', 'Midi sonne 2026-10-24T21:30', 'Minuit passé 2026-10-23T21:30'],
  ],
  [
    'one-line with weekday in title',
    {
      title: 'Concerts',
      path: '/concerts',
      captured: '2026-01-15',
      body: '<h1>Concerts</h1><h2>MAI</h2><div class="p">Dim. 3 – Les Dimanches en trio – 16 h – 10 $<br>Mar. 5 – Mardi quiz – 20 h – gratuit<br>Ven. 8 – Vendredi folk – 22 h – 5 $<br>Sam. 9 – Tante Cuivre – 21 h</div>',
    },
    [
      'Les Dimanches en trio 2026-05-03T16:00',
      'Mardi quiz 2026-05-05T20:00',
      'Tante Cuivre 2026-05-09T21:00',
      'Vendredi folk 2026-05-08T22:00',
    ],
  ],
  [
    'table months',
    {
      title: 'Programme',
      path: '/programme',
      captured: '2026-01-15',
      body: '<h1>Programme</h1><table><tr><td colspan=3><b>Février</b></td></tr><tr><td>Jeu. 5</td><td><b><a href="/a">Sel</a></b></td><td>20 h</td></tr><tr><td>Jeu. 12</td><td><b><a href="/b">Encre</a></b></td><td>20 h</td></tr><tr><td colspan=3><b>Mars</b></td></tr><tr><td>Jeu. 5</td><td><b><a href="/c">Houle</a></b></td><td>19 h</td></tr></table>',
    },
    ['Encre 2026-02-12T20:00', 'Houle 2026-03-05T19:00', 'Sel 2026-02-05T20:00'],
  ],
  [
    'hour once for list',
    {
      title: 'Concerts',
      path: '/concerts',
      captured: '2026-01-15',
      body: '<h1>Concerts</h1><p>Tous les concerts débutent à 19 h 30.</p><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>5 mars 2026</p><p>8 $</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>12 mars 2026</p><p>20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>19 mars 2026</p><p>8 $</p></article></div>',
    },
    ['Encre 2026-03-12T20:00', 'Houle 2026-03-19T19:30', 'Sel 2026-03-05T19:30'],
  ],
  [
    'day heading, hour-led items',
    {
      title: 'Festival',
      path: '/festival',
      captured: '2024-06-01',
      body: '<h1>Festival</h1><h3>Vendredi 5 juillet</h3><p>20 h : Selle</p><p>22 h : Encre</p><h3>Samedi 6 juillet</h3><p>10 h 30 : Houle</p><p>14 h : Sable</p>',
    },
    ['Encre 2024-07-05T22:00', 'Houle 2024-07-06T10:30', 'Sable 2024-07-06T14:00', 'Selle 2024-07-05T20:00'],
  ],
  [
    'hours cards under day heading',
    {
      title: 'Programme',
      path: '/programme',
      captured: '2026-01-15',
      body: '<h1>Programme</h1><section><h2>Vendredi 6 mars 2026</h2><div class="s"><span>20 h</span><h3><a href="/a">Sel</a></h3></div><div class="s"><span>22 h</span><h3><a href="/b">Encre</a></h3></div></section><section><h2>Samedi 7 mars 2026</h2><div class="s"><span>01 h 30</span><h3><a href="/c">Houle</a></h3></div><div class="s"><span>14 h</span><h3><a href="/d">Sable</a></h3></div></section>',
    },
    ['Encre 2026-03-06T22:00', 'Houle 2026-03-07T01:30', 'Sable 2026-03-07T14:00', 'Sel 2026-03-06T20:00'],
  ],
  [
    'heure avant le jour',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><div class="row"><span>19 h 30</span><span>5 mars 2026</span><a href="/e/Sel">Sel</a></div><div class="row"><span>19 h 30</span><span>6 mars 2026</span><a href="/e/Encre">Encre</a></div><div class="row"><span>19 h 30</span><span>7 mars 2026</span><a href="/e/Houle">Houle</a></div></div>',
    },
    ['Encre 2026-03-06T19:30', 'Houle 2026-03-07T19:30', 'Sel 2026-03-05T19:30'],
  ],
  [
    'rencontre dans le texte',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026</p><p>20h30</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><h3>Autour du concert</h3><p>À 18h30 au foyer : rencontre avec le trio.</p>',
    },
    ['Sel 2026-03-14T20:30'],
  ],
  [
    'run wd hours lines',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Du 5 au 15 mars 2026</p><p>Du jeudi au samedi à 20 h</p><p>Le dimanche à 14 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
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
    'run wd slash',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Du 5 au 15 mars 2026</p><p>mer. 20h, jeu. 19h, ven. et sam. 20h, dim. 16h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    [
      'Sel 2026-03-05T19:00',
      'Sel 2026-03-06T20:00',
      'Sel 2026-03-07T20:00',
      'Sel 2026-03-08T16:00',
      'Sel 2026-03-11T20:00',
      'Sel 2026-03-12T19:00',
      'Sel 2026-03-13T20:00',
      'Sel 2026-03-14T20:00',
      'Sel 2026-03-15T16:00',
    ],
  ],
  [
    'run aussi sam',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Du 19 au 21 février 2026, 20 h (sam. aussi à 14 h)</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-02-19T20:00', 'Sel 2026-02-20T20:00', 'Sel 2026-02-21T14:00', 'Sel 2026-02-21T20:00'],
  ],
  [
    'ranges',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>10 › 12 oct</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>du 15 au 17 oct.</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>20 → 24 oct. 2026</p></article></div>',
    },
    ['Encre 2026-10-15..2026-10-17', 'Houle 2026-10-20..2026-10-24', 'Sel 2026-10-10..2026-10-12'],
  ],
  [
    'tour mixing runs',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><h3>Dates</h3><ul><li><p>Création le 15 mars 2026 à 20h30, Salle des Forges</p></li><li><p>28 et 29 mars 2026, Maison de Valmer</p></li><li><p>Du 14 au 25 octobre 2026, Théâtre du Canal, Rivebelle</p></li><li><p>Vendredi 20 novembre 2026 à 20h, Luxembourg</p></li></ul>',
    },
    ['Sel 2026-03-15T20:30', 'Sel 2026-03-28', 'Sel 2026-03-29', 'Sel 2026-10-14..2026-10-25', 'Sel 2026-11-20T20:00'],
  ],
  [
    'aside weekday',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Vendredi 3 avril 2026 (Vendredi saint), 19 h 30</p>',
    },
    ['Sel 2026-04-03T19:30'],
  ],
  [
    'cancelled row',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>14 mars 2026, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p><s>15 mars 2026, 20 h</s></p><p>ANNULÉ</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 mars 2026, 20 h</p></article></div>',
    },
    ['Encre 2026-03-15T20:00 EventCancelled', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'reporté dans une liste, à la même heure',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><table><tr><td>Samedi 14 mars 2026<br>20 h</td><td><b>Sel</b><br><b>REPORTÉ au samedi 18 avril</b>, même heure</td></tr><tr><td>Dimanche 15 mars 2026<br>17 h</td><td><b>Encre</b><br>Lampes et marées</td></tr><tr><td>Mardi 17 mars 2026<br>19 h</td><td><b>Houle</b><br>Chants de ceux qui restent</td></tr></table>',
    },
    ['Encre 2026-03-15T17:00', 'Houle 2026-03-17T19:00', 'Sel 2026-04-18T20:00 EventRescheduled'],
  ],
  [
    'reporté, le jour d’avant',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Reporté : samedi 14 mars 2026, 20 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre.</p>',
    },
    ['Sel 2026-03-14T20:00 EventPostponed'],
  ],
  [
    'reporté',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>REPORTÉ au samedi 18 avril 2026 à 20 h (initialement prévu le 14 mars 2026)</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-04-18T20:00 EventRescheduled'],
  ],
  [
    'nuit',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026</p><p>23h30 – 5h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T23:30..2026-03-15T05:00'],
  ],
  [
    'glued',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>Sam 14 mars 2026|20h30|Grande salle</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15.03.2026 – 20h30 – Salle 1</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>Lun. 16/03/2026 20h30/22h</p></article></div>',
    },
    ['Encre 2026-03-15T20:30', 'Houle 2026-03-16T20:30', 'Houle 2026-03-16T22:00', 'Sel 2026-03-14T20:30'],
  ],
  [
    'wix fr',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>sam. 14 mars | Salle du Quai</p><h2>Heure et lieu</h2><p>14 mars 2026, 20 h 00 – 15 mars 2026, 02 h 00 UTC−4</p><p>Salle du Quai</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00..2026-03-15T02:00'],
  ],
  [
    'tec fr',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><h3><a href="/event/Sel">Sel</a></h3><div class="tribe"><span>14 mars à 20h00</span> - <span>22h00</span></div></article><article><h3><a href="/event/Encre">Encre</a></h3><div class="tribe"><span>15 mars à 20h00</span> - <span>22h00</span></div></article><article><h3><a href="/event/Houle">Houle</a></h3><div class="tribe"><span>16 mars à 20h00</span> - <span>22h00</span></div></article></div>',
    },
    [
      'Encre 2026-03-15T20:00..2026-03-15T22:00',
      'Houle 2026-03-16T20:00..2026-03-16T22:00',
      'Sel 2026-03-14T20:00..2026-03-14T22:00',
    ],
  ],
  [
    'eventbrite fr',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><h2>Date et heure</h2><p>sam. 14 mars 2026 20:00 - 23:00 EDT</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00..2026-03-14T23:00'],
  ],
  [
    'drupal',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><div class="views-row"><h3><a href="/e/Sel">Sel</a></h3><span class="date-display-single">Samedi, 14 mars, 2026 - 20:00</span></div><div class="views-row"><h3><a href="/e/Encre">Encre</a></h3><span class="date-display-single">Dimanche, 15 mars, 2026 - 20:00</span></div><div class="views-row"><h3><a href="/e/Houle">Houle</a></h3><span class="date-display-single">Lundi, 16 mars, 2026 - 20:00</span></div></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'table date heure',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><table><tr><th>Date</th><th>Heure</th><th>Spectacle</th><th>Lieu</th></tr><tr><td>14 mars 2026</td><td>20 h</td><td><a href="/e/Sel">Sel</a></td><td>Salle du Quai</td></tr><tr><td>15 mars 2026</td><td>20 h</td><td><a href="/e/Encre">Encre</a></td><td>Salle du Quai</td></tr><tr><td>16 mars 2026</td><td>20 h</td><td><a href="/e/Houle">Houle</a></td><td>Salle du Quai</td></tr></table>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'hour with venue fr',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>14 mars 2026</p><p>Salle du Quai, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15 mars 2026</p><p>Salle du Quai, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 mars 2026</p><p>Salle du Quai, 20 h</p></article></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'hour with venue fr2',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>14 mars 2026</p><p>20h • Maison de la culture</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15 mars 2026</p><p>20h • Maison de la culture</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 mars 2026</p><p>20h • Maison de la culture</p></article></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'spelled fr',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Le samedi 14 mars 2026, à vingt heures</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'date in title, hour deep',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel – 14 mars 2026</h1><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>20 h</p><p>Salle du Quai</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'quand',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p><b>Quand ?</b> Le samedi 14 mars 2026, dès 20 h</p><p><b>Où ?</b> Salle du Quai</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'date: heure:',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Date : 14/03/26 &nbsp; Heure : 20:00 &nbsp; Lieu : Salle du Quai</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'wd dl hours fr',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Du 12 au 15 mars 2026</p><dl><dt>Jeudi et vendredi</dt><dd>19 h 30</dd><dt>Samedi</dt><dd>20 h</dd><dt>Dimanche</dt><dd>15 h</dd></dl><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-12T19:30', 'Sel 2026-03-13T19:30', 'Sel 2026-03-14T20:00', 'Sel 2026-03-15T15:00'],
  ],
  [
    'wd ul hours fr',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><h3>Du 12 au 15 mars 2026</h3><ul><li>Jeudi, vendredi : 19h30</li><li>Samedi : 20h</li><li>Dimanche : 15h</li></ul><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-12T19:30', 'Sel 2026-03-13T19:30', 'Sel 2026-03-14T20:00', 'Sel 2026-03-15T15:00'],
  ],
  [
    'days then hours with exception',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><h3>Les 12, 13, 14 et 15 mars 2026</h3><p>à 20h sauf dimanche 15h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-12T20:00', 'Sel 2026-03-13T20:00', 'Sel 2026-03-14T20:00', 'Sel 2026-03-15T15:00'],
  ],
  [
    'complet in hours',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026 : 14h (complet), 20h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T14:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'columns day month year',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><div class="row"><div>14</div><div>03</div><div>2026</div><div><a href="/e/Sel">Sel</a></div><div>20h</div></div><div class="row"><div>15</div><div>03</div><div>2026</div><div><a href="/e/Encre">Encre</a></div><div>20h</div></div><div class="row"><div>16</div><div>03</div><div>2026</div><div><a href="/e/Houle">Houle</a></div><div>20h</div></div></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'season heading',
    {
      title: 'Saison 2025-2026',
      path: '/saison',
      captured: '2025-08-15',
      body: '<h1>Saison 2025-2026</h1><div class="l"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>12 septembre, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>7 mars, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>9 mai, 20 h</p></article></div>',
    },
    ['Encre 2026-03-07T20:00', 'Houle 2026-05-09T20:00', 'Sel 2025-09-12T20:00'],
  ],
  [
    'festival year in title',
    {
      title: 'Festival 2025',
      path: '/festival',
      captured: '2026-01-15',
      body: '<h1>Programme du festival 2025</h1><div class="l"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>14 août, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15 août, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 août, 20 h</p></article></div>',
    },
    ['Encre 2025-08-15T20:00', 'Houle 2025-08-16T20:00', 'Sel 2025-08-14T20:00'],
  ],
  [
    'dot date',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/sel">Sel</a></h3><p>14.03. – 20h15</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15.03. – 20h15</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16.03. – 20h15</p></article></div>',
    },
    ['Encre 2026-03-15T20:15', 'Houle 2026-03-16T20:15', 'Sel 2026-03-14T20:15'],
  ],
  [
    'hours with versions',
    {
      title: 'Films',
      path: '/films',
      captured: '2026-01-15',
      body: '<h1>Films</h1><div class="f"><h2><a href="/f/Sel">Sel</a></h2><ul><li><span>Sam 14/03</span><a class="h" href="#">14h30</a><i>VF</i><span>Salle 1</span><a class="h" href="#">20h45</a><i>VO</i><span>Salle 2</span></li><li><span>Dim 15/03</span><a class="h" href="#">17h</a><i>VF</i></li></ul></div><div class="f"><h2><a href="/f/Encre">Encre</a></h2><ul><li><span>Sam 14/03</span><a class="h" href="#">14h30</a><i>VF</i><span>Salle 1</span><a class="h" href="#">20h45</a><i>VO</i><span>Salle 2</span></li><li><span>Dim 15/03</span><a class="h" href="#">17h</a><i>VF</i></li></ul></div><div class="f"><h2><a href="/f/Houle">Houle</a></h2><ul><li><span>Sam 14/03</span><a class="h" href="#">14h30</a><i>VF</i><span>Salle 1</span><a class="h" href="#">20h45</a><i>VO</i><span>Salle 2</span></li><li><span>Dim 15/03</span><a class="h" href="#">17h</a><i>VF</i></li></ul></div>',
    },
    [
      'Encre 2026-03-14T14:30',
      'Encre 2026-03-14T20:45',
      'Encre 2026-03-15T17:00',
      'Houle 2026-03-14T14:30',
      'Houle 2026-03-14T20:45',
      'Houle 2026-03-15T17:00',
      'Sel 2026-03-14T14:30',
      'Sel 2026-03-14T20:45',
      'Sel 2026-03-15T17:00',
    ],
  ],
  [
    'banner of a festival',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<p>Festival des Rives · 12 – 15 mars 2026 · Parc du Quai</p><h1>Sel</h1><p>Vendredi 13 mars</p><p>21h45 – 23h15</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-13T21:45..2026-03-13T23:15'],
  ],
  [
    'debut fin lines',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Début : 14 mars 2026 20:00</p><p>Fin : 15 mars 2026 02:00</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00..2026-03-15T02:00'],
  ],
  [
    'debut fin run',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Date de début : 14 mars 2026</p><p>Date de fin : 29 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14..2026-03-29'],
  ],
  [
    'range with year split',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>du 12 décembre 2025 au 8 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2025-12-12..2026-03-08'],
  ],
  [
    'two lines run fr',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Du 12 mars 2026</p><p>au 29 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-12..2026-03-29'],
  ],
  [
    'prolonge',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Du 5 au 29 mars 2026 – Prolongé jusqu’au 12 avril 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-05..2026-04-12'],
  ],
  [
    'cancelled badge',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article><span class="badge"></span><h3><a href="/e/Sel">Sel</a></h3><p>14 mars 2026, 20 h</p></article><article><span class="badge">Annulé</span><h3><a href="/e/Encre">Encre</a></h3><p>15 mars 2026, 20 h</p></article><article><span class="badge"></span><h3><a href="/e/Houle">Houle</a></h3><p>16 mars 2026, 20 h</p></article></div>',
    },
    ['Encre 2026-03-15T20:00 EventCancelled', 'Houle 2026-03-16T20:00', 'Sel 2026-03-14T20:00'],
  ],
  [
    'one of several cancelled',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><ul><li>13 mars 2026, 20 h</li><li>14 mars 2026, 20 h – ANNULÉ</li><li>15 mars 2026, 15 h</li></ul><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-13T20:00', 'Sel 2026-03-14T20:00 EventCancelled', 'Sel 2026-03-15T15:00'],
  ],
  [
    'further dates beside a box of facts',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p><b>Aussi présenté :</b></p><ul><li>Samedi 14 mars 2026, 19 h – Parc du Quai</li></ul><aside><dl><dt>Date</dt><dd>Vendredi 13 mars 2026</dd><dt>Heure</dt><dd>De 19 h à 20 h 30</dd></dl></aside>',
    },
    ['Sel 2026-03-13T19:00..2026-03-13T20:30', 'Sel 2026-03-14T19:00'],
  ],
  [
    'ce qui est disponible depuis un jour',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026, 20 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Le disque est disponible le 20 mars 2026</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'season in the title',
    {
      title: 'Saison 2018-2019',
      path: '/programmation',
      captured: '2019-05-20',
      body: '<h1>Programmation</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>12 septembre, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>14 novembre, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>7 mars, 20 h</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>9 mai, 20 h</p></article></div>',
    },
    ['Encre 2018-11-14T20:00', 'Houle 2019-03-07T20:00', 'Sable 2019-05-09T20:00', 'Selle 2018-09-12T20:00'],
  ],
  [
    'season in the address',
    {
      title: 'Programmation',
      path: '/saison-2018-2019',
      captured: '2019-05-20',
      body: '<h1>Programmation</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>12 septembre, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>14 novembre, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>7 mars, 20 h</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>9 mai, 20 h</p></article></div>',
    },
    ['Encre 2018-11-14T20:00', 'Houle 2019-03-07T20:00', 'Sable 2019-05-09T20:00', 'Selle 2018-09-12T20:00'],
  ],
  [
    'order alone in August',
    {
      title: 'Programmation',
      path: '/programmation',
      captured: '2025-08-15',
      body: '<h1>Programmation</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>12 septembre, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>14 novembre, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>7 mars, 20 h</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>9 mai, 20 h</p></article></div>',
    },
    ['Encre 2025-11-14T20:00', 'Houle 2026-03-07T20:00', 'Sable 2026-05-09T20:00', 'Selle 2025-09-12T20:00'],
  ],
  [
    'order alone in January',
    {
      title: 'Concerts',
      path: '/concerts',
      captured: '2026-01-10',
      body: '<h1>Concerts</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>12 septembre, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>14 novembre, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>7 mars, 20 h</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>9 mai, 20 h</p></article></div>',
    },
    ['Encre 2025-11-14T20:00', 'Houle 2026-03-07T20:00', 'Sable 2026-05-09T20:00', 'Selle 2025-09-12T20:00'],
  ],
  [
    'order alone in November',
    {
      title: 'Concerts',
      path: '/concerts',
      captured: '2025-11-01',
      body: '<h1>Concerts</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>12 septembre, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>14 novembre, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>7 mars, 20 h</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>9 mai, 20 h</p></article></div>',
    },
    ['Encre 2025-11-14T20:00', 'Houle 2026-03-07T20:00', 'Sable 2026-05-09T20:00', 'Selle 2025-09-12T20:00'],
  ],
  [
    'order alone after all',
    {
      title: 'Concerts',
      path: '/concerts',
      captured: '2026-05-01',
      body: '<h1>Concerts</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>12 septembre, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>14 novembre, 20 h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>7 mars, 20 h</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>9 mai, 20 h</p></article></div>',
    },
    ['Encre 2025-11-14T20:00', 'Houle 2026-03-07T20:00', 'Sable 2026-05-09T20:00', 'Selle 2025-09-12T20:00'],
  ],
  [
    'months as headings',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2025-10-20',
      body: '<h1>Agenda</h1><h2>Novembre</h2><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>Ven. 14, 20 h</p></article><h2>Décembre</h2><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>Sam. 6, 20 h</p></article><h2>Janvier</h2><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>Sam. 10, 20 h</p></article>',
    },
    ['Encre 2025-12-06T20:00', 'Houle 2026-01-10T20:00', 'Selle 2025-11-14T20:00'],
  ],
  [
    'months with year as headings',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2025-11-20',
      body: '<h1>Agenda</h1><h2>Décembre 2025</h2><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>Samedi 6, 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>Samedi 13, 20 h</p></article><h2>Janvier 2026</h2><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>Samedi 10, 20 h</p></article>',
    },
    ['Encre 2025-12-13T20:00', 'Houle 2026-01-10T20:00', 'Selle 2025-12-06T20:00'],
  ],
  [
    'past list, newest first',
    {
      title: 'Concerts passés',
      path: '/passes',
      captured: '2025-06-20',
      body: '<h1>Concerts passés</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>9 mai</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>7 mars</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>14 novembre</p></article><article class="card"><h3><a href="/e/sable">Sable</a></h3><p>12 septembre</p></article></div>',
    },
    ['Encre 2025-03-07', 'Houle 2024-11-14', 'Sable 2024-09-12', 'Selle 2025-05-09'],
  ],
  [
    'year headings newest first',
    {
      title: 'Archives',
      path: '/archives',
      captured: '2025-06-20',
      body: '<h1>Archives</h1><h3>Saison 2023-2024</h3><div class="l"><article class="card"><h4><a href="/e/selle">Selle</a></h4><p>4 octobre</p></article><article class="card"><h4><a href="/e/encre">Encre</a></h4><p>9 mai</p></article></div><h3>Saison 2022-2023</h3><div class="l"><article class="card"><h4><a href="/e/houle">Houle</a></h4><p>3 octobre</p></article><article class="card"><h4><a href="/e/sable">Sable</a></h4><p>5 juin</p></article></div>',
    },
    ['Encre 2024-05-09', 'Houle 2022-10-03', 'Sable 2023-06-05', 'Selle 2023-10-04'],
  ],
  [
    'dmy numbers fr',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>05/03/2026 20h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>07/04/2026 20h</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>04/05/2026 20h</p></article></div>',
    },
    ['Encre 2026-04-07T20:00', 'Houle 2026-05-04T20:00', 'Selle 2026-03-05T20:00'],
  ],
  [
    'posting day over the event',
    {
      title: 'Sel',
      path: '/actualites/sel',
      captured: '2026-01-15',
      body: '<article><h1>Sel</h1><p class="meta">Publié le 3 janvier 2026 par Maude</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Rendez-vous le samedi 14 mars à 20 h à la salle du Quai.</p></article>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'presale day fr',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Mise en vente le 6 février 2026 à 10 h</p><p>Samedi 14 mars 2026, 20 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'booking deadline',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026, 20 h</p><p>Réservation obligatoire avant le 10 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'next shows of others',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026, 20 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><h3>À venir</h3><ul><li><a href="/e/houle">Houle</a> 21 mars 2026</li><li><a href="/e/encre">Encre</a> 28 mars 2026</li></ul>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'expo avec vernissage',
    {
      title: 'Salines',
      path: '/e/salines',
      captured: '2026-01-15',
      body: '<h1>Salines</h1><p>Du 6 mars au 18 avril 2026</p><p>Vernissage : vendredi 6 mars, 18 h</p><p>Du mercredi au samedi, de 12 h à 17 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Salines 2026-03-06..2026-04-18', 'Vernissage 2026-03-06T18:00'],
  ],
  [
    'a course in the list, under a heading like a label',
    {
      title: 'Programmation',
      path: '/programmation',
      captured: '2026-01-15',
      body: '<h1>Programmation</h1><h2><a href="/e/1">Sel</a></h2><p>Samedi 14 mars à 16h</p><p>Une moufle perdue.</p><h2><a href="/e/2">Stage : la marotte</a></h2><p>Samedi 21 mars à 14h</p><p>On coud, on colle.</p><h2><a href="/e/3">Encre</a></h2><p>Samedi 28 mars à 16h</p><p>Un ballet de chaussettes.</p>',
    },
    ['Encre 2026-03-28T16:00', 'Sel 2026-03-14T16:00', 'Stage : la marotte 2026-03-21T14:00'],
  ],
  [
    'expo list',
    {
      title: 'Expositions',
      path: '/expositions',
      captured: '2026-01-15',
      body: '<h1>Expositions</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>6 mars – 18 avril 2026</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>jusqu’au 1er mars 2026</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>Du 25 avril au 30 mai 2026</p></article></div>',
    },
    ['Encre ..2026-03-01', 'Houle 2026-04-25..2026-05-30', 'Selle 2026-03-06..2026-04-18'],
  ],
  [
    'several days in card',
    {
      title: 'Pièces',
      path: '/pieces',
      captured: '2026-01-15',
      body: '<h1>Pièces</h1><div class="l"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>5, 6, 7 mars 2026 à 20 h</p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>Mar 10 + mer 11 mars 2026 → 19h30</p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>13 &amp; 14 mars 2026, 20h / 15 mars, 15h</p></article></div>',
    },
    [
      'Encre 2026-03-10T19:30',
      'Encre 2026-03-11T19:30',
      'Houle 2026-03-13T20:00',
      'Houle 2026-03-14T20:00',
      'Houle 2026-03-15T15:00',
      'Selle 2026-03-05T20:00',
      'Selle 2026-03-06T20:00',
      'Selle 2026-03-07T20:00',
    ],
  ],
  [
    'Samedi 14 mars 2026 – 20h00 - Durée 1h30',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026 – 20h00 - Durée 1h30</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'Samedi 14 mars 2026 | 15h & 20h30',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>Samedi 14 mars 2026 | 15h & 20h30</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T15:00', 'Sel 2026-03-14T20:30'],
  ],
  [
    '14 mars 2026 / à 20h précises',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>à 20h précises</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / 20 heures',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>20 heures</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / 20:00h',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>20:00h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Spectacle à 20 h',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Spectacle à 20 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Le spectacle débute à 20 h',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Le spectacle débute à 20 h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Rendez-vous à 20h, salle du Quai',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Rendez-vous à 20h, salle du Quai</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / 20h - Salle du Quai - 12€',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>20h - Salle du Quai - 12€</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Salle du Quai / 20h / 12 €',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Salle du Quai</p><p>20h</p><p>12 €</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Salle du Quai / 12, rue du Quai / Ashby / 20h',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Salle du Quai</p><p>12, rue du Quai</p><p>Ashby</p><p>20h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / 20h | Tout public dès 8 ans | 1h10',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>20h | Tout public dès 8 ans | 1h10</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Tout public dès 8 ans - 1h10 - 20h',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Tout public dès 8 ans - 1h10 - 20h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Ouverture des portes : 19h30 / Début du concert : 20h',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Ouverture des portes : 19h30 / Début du concert : 20h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Portes 19h30 – Concert 20h',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Portes 19h30 – Concert 20h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / 19h30 : accueil / 20h : spectacle',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>19h30 : accueil</p><p>20h : spectacle</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / 19h30 portes / 20h concert',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>19h30 portes / 20h concert</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    '14 mars 2026 / Souper 18h, spectacle 20h',
    {
      title: 'Sel',
      path: '/e/sel',
      captured: '2026-01-15',
      body: '<h1>Sel</h1><p>14 mars 2026</p><p>Souper 18h, spectacle 20h</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p>',
    },
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'button with hour',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>14 mars 2026</p><a href="/t">Billets 20 h</a></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15 mars 2026</p><a href="/t">Billets 20 h</a></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 mars 2026</p><a href="/t">Billets 20 h</a></article></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Selle 2026-03-14T20:00'],
  ],
  [
    'sup minutes',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="card"><h3><a href="/e/selle">Selle</a></h3><p>14 mars 2026</p><p>20h<sup>30</sup></p></article><article class="card"><h3><a href="/e/encre">Encre</a></h3><p>15 mars 2026</p><p>20h<sup>30</sup></p></article><article class="card"><h3><a href="/e/houle">Houle</a></h3><p>16 mars 2026</p><p>20h<sup>30</sup></p></article></div>',
    },
    ['Encre 2026-03-15T20:30', 'Houle 2026-03-16T20:30', 'Selle 2026-03-14T20:30'],
  ],
  [
    'hour after description',
    {
      title: 'Agenda',
      path: '/agenda',
      captured: '2026-01-15',
      body: '<h1>Agenda</h1><div class="list"><article class="c"><h3><a href="/e/Selle">Selle</a></h3><p>14 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Avec Ana Lys</p><p>Mise en scène Bao Lam</p><p>Durée 1 h 10</p><p>Dès 8 ans</p><p>20 h</p></article><article class="c"><h3><a href="/e/Encre">Encre</a></h3><p>15 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Avec Ana Lys</p><p>Mise en scène Bao Lam</p><p>Durée 1 h 10</p><p>Dès 8 ans</p><p>20 h</p></article><article class="c"><h3><a href="/e/Houle">Houle</a></h3><p>16 mars 2026</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Une pièce sur la mer, les lampes et ceux qui restent à terre quand les bateaux partent au large.</p><p>Avec Ana Lys</p><p>Mise en scène Bao Lam</p><p>Durée 1 h 10</p><p>Dès 8 ans</p><p>20 h</p></article></div>',
    },
    ['Encre 2026-03-15T20:00', 'Houle 2026-03-16T20:00', 'Selle 2026-03-14T20:00'],
  ],
]
