import { expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { extract } from '../extract.ts'

/** `name start`, for each event of a page read from plain text alone. */
function events(html: string): string[] {
  const page = captured(html, { url: 'https://rampe.example/voir/page', capturedAt: '2026-01-15T12:00:00Z' })
  const { claims } = extract(page, { markup: 'ignore' })
  const named = new Map(
    claims.flatMap((c) => (c.property === 'name' && c.value.kind === 'text' ? [[c.subject, c.value.text]] : [])),
  )
  return claims.flatMap((c) =>
    c.property === 'startDate' && c.value.kind === 'time' && !c.subject.includes('.subEvent')
      ? [`${named.get(c.subject)} ${c.value.wall}`]
      : [],
  )
}

const page = (body: string) =>
  `<html lang="fr"><head><title>Sel | La Rampe</title></head><body><main>${body}</main></body></html>`

it.each([
  [
    'a class under a heading of its own beside a concert',
    page(
      '<h1>Sel</h1><p>Vendredi 20 mars 2026, 20 h</p><p>Un quatuor et des lampes.</p><h3>Classe de maître</h3><p>Le quatuor reçoit de jeunes ensembles le jeudi 19 mars 2026 à 16 h.</p><h3>Le quatuor</h3><p>Depuis dix ans.</p>',
    ),
    ['Sel 2026-03-20T20:00', 'Classe de maître 2026-03-19T16:00'],
  ],
  [
    'an audition under a heading of its own',
    page(
      '<h1>Sel</h1><p>Vendredi 20 mars 2026, 20 h</p><p>Un quatuor et des lampes.</p><h3>Auditions</h3><p>Les voix graves sont attendues le 12 février 2026 à 19 h.</p>',
    ),
    ['Sel 2026-03-20T20:00'],
  ],
  [
    'the days of a concert under a heading that only labels them',
    page(
      '<h1>Sel</h1><p>Vendredi 20 mars 2026, 20 h</p><h3>Représentations</h3><p>Samedi 21 mars 2026, 16 h</p><p>Un quatuor et des lampes.</p>',
    ),
    ['Sel 2026-03-20T20:00'],
  ],
  [
    'an evening around an exhibition',
    page(
      '<h1>Sel</h1><p>21.03.2026 – 15.11.2026</p><p>Des sels et des lampes.</p><p>Vernissage : vendredi 20 mars 2026 à 18h30</p>',
    ),
    ['Sel 2026-03-21', 'Vernissage 2026-03-20T18:30'],
  ],
  [
    'evenings around an exhibition, their names above their days',
    page(
      '<h1>Sel</h1><div>Du 20 mars au 15 novembre 2026</div><p>Des sels et des lampes.</p><h2>Autour de l’exposition</h2><div><b>Vernissage</b><p>Vendredi 20 mars 2026, 17 h</p><p>Entrée libre</p></div><div><b>Les sauniers racontent</b><p>Dimanche 14 juin 2026 à 14 h</p><p>12 $</p></div>',
    ),
    ['Sel 2026-03-20', 'Vernissage 2026-03-20T17:00', 'Les sauniers racontent 2026-06-14T14:00'],
  ],
  [
    'the same below their days, before a colon, behind a dash',
    page(
      '<h1>Sel</h1><p>20 March 2026 – 15 November 2026</p><p>Salts and lamps.</p><h2>Public programs</h2><p>Friday 20 March 2026, 5 pm<br><b>Opening reception</b></p><p>Sunday 14 June 2026, 2 pm<br><b>The salters tell</b></p><p>Talk and performance: Sunday 15 November 2026, 3 pm</p>',
    ),
    [
      'Sel 2026-03-20',
      'Talk and performance 2026-11-15T15:00',
      'Opening reception 2026-03-20T17:00',
      'The salters tell 2026-06-14T14:00',
    ],
  ],
  [
    'the same in rows with hours of their own',
    page(
      '<h1>Sel</h1><p>20 mars – 15 novembre 2026</p><h2>Autour de l’exposition</h2><table><tr><td>Ve 20.03.2026</td><td>18h – 20h</td><td><p><b>Vernissage</b></p><p>avec goûter</p></td></tr><tr><td>Di 14.06.2026</td><td>14h30</td><td><p><b>Nuit des sauniers</b></p><p>12 $</p></td></tr></table>',
    ),
    ['Sel 2026-03-20', 'Vernissage 2026-03-20T18:00', 'Nuit des sauniers 2026-06-14T14:30'],
  ],
  [
    'what is said of days that the page tells elsewhere',
    page(
      '<h1>Sel</h1><p>20 – 22 mars 2026</p><h2>Séances</h2><ul><li>vendredi 20 mars 2026, 19 h</li><li>samedi 21 mars 2026, 16 h</li><li>dimanche 22 mars 2026, 16 h</li></ul><h2>Activités spéciales</h2><p><b>20 mars, 19 h :</b> Ouverture par une saunière.</p><p><b>21 mars, 16 h :</b> Séance en douceur.</p>',
    ),
    ['Sel 2026-03-20'],
  ],
  [
    'hours of a house today are no evening',
    page(
      '<p>Ouvert aujourd’hui de 10 h à 17 h | 12, rue du Niveau</p><h1>Sel</h1><p>Du 20 mars au 15 novembre 2026</p>',
    ),
    ['Sel 2026-03-20'],
  ],
  [
    'a day for bad weather is none',
    page(
      '<h1>Sel</h1><p>Samedi 14 mars 2026, 20 h</p><p>Remis au 21 mars en cas de tempête / Snow date: March 22</p><p>Des sels et des lampes.</p>',
    ),
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'nor where a sentence of many says so',
    page(
      '<h1>Sel</h1><p>Samedi 14 mars 2026, 20 h</p><p>Des sels et des lampes, pour une dernière fois avant l’été. La salle compte dix-huit marches, écrivez-nous. En cas de tempête, le spectacle sera remis au dimanche 15 mars à 15 h.</p>',
    ),
    ['Sel 2026-03-14T20:00'],
  ],
  [
    'performances of a run are no evenings around it, whatever is said of each',
    page(
      '<h1>Sel</h1><p>Du 20 au 28 mars 2026</p><p>Une pièce sur le sel.</p><h2>Dates et billets</h2><ul><li>Vendredi 20 mars 2026, 20 h<br>Salle Odette-Roy</li><li>Samedi 21 mars 2026, 20 h<br>Complet</li></ul>',
    ),
    ['Sel 2026-03-20'],
  ],
  [
    'the day when a film comes out is none of its screenings',
    page('<h1>Sel</h1><p>Sortie : 25 février 2026</p><h3>Séances</h3><ul><li>mercredi 11 mars 2026 à 14h30</li></ul>'),
    ['Sel 2026-03-11T14:30'],
  ],
  [
    'a day and a name that are both headings',
    '<html lang="fr"><head><title>Éditions précédentes | La Rampe</title></head><body><main><h1>Éditions précédentes</h1><p>Trois jours.</p><h3>Premier voyage</h3><h4>4 au 6 octobre 2024</h4><p>Un pari tenu.</p></main></body></html>',
    ['Premier voyage 2024-10-04'],
  ],
  [
    'an evening that an article announces beside its own',
    page(
      '<h1>Sel à la bibliothèque</h1><p>On nous attend le samedi 14 mars 2026, avant la première de notre spectacle « Le Chemin de sel » qui aura lieu les 21 et 22 avril 2026 au Théâtre du Quai, pour tout le monde, petits et grands, de la ville et d’ailleurs.</p>',
    ),
    ['Sel à la bibliothèque 2026-03-14', 'Le Chemin de sel 2026-04-21'],
  ],
  [
    'a record that comes out among concerts',
    page(
      '<ul><li><h3>Brume</h3><p>14 mars 2026 à 20 h</p></li><li><h3>Sortie du disque Houle</h3><p>21 mars 2026</p></li><li><h3>Encre</h3><p>28 mars 2026 à 20 h</p></li></ul>',
    ),
    ['Brume 2026-03-14T20:00', 'Encre 2026-03-28T20:00'],
  ],
  [
    'a bold name on a page without headings',
    '<html lang="fr"><head><title>Bienvenue sur le site du Choeur Sel</title></head><body><p><b>SEL ET LAMPES</b></p><p>Motets anciens</p><p>samedi 14 mars 2026, 20 h</p></body></html>',
    ['SEL ET LAMPES 2026-03-14T20:00'],
  ],
])('%s', (_, html, expected) => {
  expect(events(html)).toEqual(expected)
})
