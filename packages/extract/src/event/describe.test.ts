import { describe, expect, it } from 'vitest'
import { captured } from '../captured.fixture.ts'
import { isSighting, type Sighting } from '../extractor.ts'
import { pageOf } from '../page.ts'
import { readPlain } from './read.ts'

/** The words about the first event of a page. */
function descriptionOf(body: string): string | undefined {
  const html = `<html lang="fr"><title>La traversée</title><body><main><h1>La traversée</h1><p>Vendredi 12 mars 2027, 20 h</p>${body}</main></body></html>`
  const url = 'https://rampe.example/spectacles/la-traversee'
  const [event] = readPlain(pageOf(captured(html, { url, capturedAt: '2026-09-01T12:00:00Z' })))
  return event && wordsAbout(event)
}

function wordsAbout({ properties }: Sighting): string | undefined {
  const value = properties.find(({ property }) => property === 'description')?.value
  return value && !isSighting(value) && value.kind === 'text' ? value.text : undefined
}

const BLURB = 'Une histoire de bateau qui ne part jamais, racontée par ceux qui restent à quai et regardent la mer.'
const LONG = `${BLURB} ${BLURB} ${BLURB}`

describe('the words about an event', () => {
  it.each<readonly [string, string, string | undefined]>([
    ['its paragraph', `<p>${BLURB}</p>`, BLURB],
    [
      'not when one may buy',
      '<p>Mise en vente : abonnés le 4 février 2027, grand public le 11 février 2027.</p>',
      undefined,
    ],
    ['below a link down the page', `<p><a href="#dates">Dates</a></p><p>${BLURB}</p>`, BLURB],
    [
      'below a list whose last term has a symbol',
      `<dl><dt>Lieu</dt><dd>Le Zinc</dd><dt>Accès</dt><dd><i></i></dd></dl><p>${BLURB}</p>`,
      BLURB,
    ],
    ['its paragraphs', `<p>${BLURB}</p><p>${LONG}</p>`, `${BLURB} ${LONG}`],
    [
      'not what stands under another heading',
      `<p>${LONG}</p><h2>Accès</h2><p>La salle est de plain-pied, au bout du quai, près du grand phare.</p>`,
      LONG,
    ],
    [
      'under its own heading after a short lead',
      `<p>${BLURB}</p><h2>Le spectacle</h2><p>${LONG}</p>`,
      `${BLURB} ${LONG}`,
    ],
    [
      'not the prices',
      `<p>Chaise – 28,00 $ Banc (avec coussin) – 34,00 $ Étudiant – 15,00 $</p><p>${BLURB}</p>`,
      BLURB,
    ],
    [
      'not where to buy',
      `<p>En vente auprès des choristes et à la librairie du quai dès novembre</p><p>${BLURB}</p>`,
      BLURB,
    ],
    [
      'what begins with a sentence, before a price',
      '<p>Cordes vives tous les jeudis du mois. 15 $.</p>',
      'Cordes vives tous les jeudis du mois. 15 $.',
    ],
    [
      'what a short sentence tells before a price',
      '<p>Clara Lampe et ses amis. Souper à part. 25 $</p>',
      'Clara Lampe et ses amis. Souper à part. 25 $',
    ],
    ['not where to pay', '<p>Billets au comptoir du quai. 25 $</p>', undefined],
    ['not who presents it', `<p>${BLURB}</p><p>Présenté par les Amis du Quai et du Phare</p>`, BLURB],
    ['not the way to more', `<p>${BLURB}</p><p><a href="/s">Lire la suite<span> de La traversée</span></a></p>`, BLURB],
    [
      'not where it is',
      `<p>Théâtre de la Rampe, 12, rue du Quai, Port-Brume (Québec) G0X 1A0</p><p>${BLURB}</p>`,
      BLURB,
    ],
    [
      'below a cast',
      `<h2>Distribution</h2><ul><li><a href="/a">Clara Lampe</a></li><li>Hugo Roy</li></ul><p>${BLURB}</p>`,
      BLURB,
    ],
    [
      'below the prices',
      `<h3>Tarifs</h3><ul><li>Régulier : 25 $</li><li>Réduit : 20 $</li></ul><p>${BLURB}</p>`,
      BLURB,
    ],
    [
      'a short one over the house, in one paragraph',
      '<p>Le bateau qui ne part jamais du quai<br>Théâtre de la Rampe, 12, rue du Quai, Port-Brume<br>Entrée libre</p>',
      'Le bateau qui ne part jamais du quai',
    ],
    [
      'not the works under a heading',
      `<p>${BLURB} Une heure durant.</p><p>Deux cents lampes sont posées sur la digue.</p><h3>Programme</h3><ul><li>Quai – Concerto pour trois bateaux</li><li>Quai – Suite en mer mineure</li></ul>`,
      `${BLURB} Une heure durant. Deux cents lampes sont posées sur la digue.`,
    ],
    [
      'behind when the doors open',
      '<p>Portes 19 h. Un orgue, deux rameurs et personne à la barre.</p>',
      'Portes 19 h. Un orgue, deux rameurs et personne à la barre.',
    ],
    ['not when the doors open', '<p>Portes à 19 h 30, premier groupe à 20 h pile.</p>', undefined],
    [
      'before where it is',
      '<p>Lu par Ada Lampe et Hugo Roy. À la bibliothèque du Quai, 4, rue du Phare.</p>',
      'Lu par Ada Lampe et Hugo Roy. À la bibliothèque du Quai, 4, rue du Phare.',
    ],
    ['not what the site bakes', '<p>We use cookies on our website to see how you sail along.</p>', undefined],
    ['not its town', '<p>La Grande-Digue-aux-Phares, QC</p>', undefined],
    ['below the house', `<h2>Lieu</h2><p>Le Zinc</p><p>${BLURB}</p>`, BLURB],
    [
      'not what the press wrote',
      `<blockquote>« Une heure de grâce, de sel et de colère, à ne manquer sous aucun prétexte. »</blockquote><p>${BLURB}</p>`,
      BLURB,
    ],
    [
      'not what is good to know',
      `<p>Attention : fumée, bruits forts. Les retardataires ne sont pas admis dans la salle.</p><p>${BLURB}</p>`,
      BLURB,
    ],
    ['none', '<p>25 $</p>', undefined],
  ])('%s', (_, body, expected) => {
    expect(descriptionOf(body)).toBe(expected)
  })
})

/** The words about each of three records, whose lines stand under their names. */
function descriptionsOf(line: string): readonly (string | undefined)[] {
  const cards = ['Sel', 'Encre', 'Houle'].map(
    (name, n) =>
      `<div class="card"><h3><a href="/e/${n}">${name}</a></h3>${line}<h6>${12 + n} mars 2027, 20 h</h6></div>`,
  )
  const html = `<html lang="fr"><title>Soirées</title><body><main><h1>Soirées</h1>${cards.join('')}</main></body></html>`
  const url = 'https://rampe.example/soirees'
  return readPlain(pageOf(captured(html, { url, capturedAt: '2026-09-01T12:00:00Z' }))).map(wordsAbout)
}

it.each<readonly [string, string, string | undefined]>([
  [
    'a sentence in a smaller heading',
    '<h5>Quatre minutes chacun, sans filet.</h5>',
    'Quatre minutes chacun, sans filet.',
  ],
  ['in English', '<h4>Our weekly battle of songs. Be nice.</h4>', 'Our weekly battle of songs. Be nice.'],
  ['as a question', '<h4>Et si la mer ne revenait plus ?</h4>', 'Et si la mer ne revenait plus ?'],
  ['not who is with them', '<h4>avec Clara Lampe</h4>', undefined],
  ['not the name of a tour', '<h4>The Lamp and Lantern Tour</h4>', undefined],
])('under the name of a record: %s', (_, line, expected) => {
  expect(descriptionsOf(line)).toEqual([expected, expected, expected])
})

it.each<readonly [string, string, string | undefined]>([
  [
    'the sentences of a paragraph that begins with a day and a name',
    '<p><b>Dimanche DAY mars 2027</b>. <b>La grève</b>. Rendez-vous au quai, par tous les temps, pour une heure de poèmes.</p>',
    'Rendez-vous au quai, par tous les temps, pour une heure de poèmes.',
  ],
  [
    'in English',
    '<p><strong>DAY March 2027</strong> — <strong>Ten Winters</strong>. Launch of a book of letters, with a tune or two from the pier.</p>',
    'Launch of a book of letters, with a tune or two from the pier.',
  ],
  [
    'a slanted remark',
    '<li><span>DAY mars 2027</span> – Clara Lampe, <em>la nuit la plus longue</em></li>',
    'la nuit la plus longue',
  ],
  ['no place', '<p><b>DAY mars 2027</b> : <b>La grève</b>, Salle des Cordes</p>', undefined],
  [
    'a short sentence',
    '<p><b>DAY mars 2027</b> – <b>La grève.</b> On secoue la poussière.</p>',
    'On secoue la poussière.',
  ],
  [
    'in English, short',
    '<p><b>DAY March 2027</b> – <b>Ten Winters.</b> Shake off the rust.</p>',
    'Shake off the rust.',
  ],
  ['no house in a short sentence', '<p><b>DAY mars 2027</b> – <b>La grève.</b> Dans la salle du haut.</p>', undefined],
])('behind the name of a record: %s', (_, line, expected) => {
  const rows = [14, 21, 28].map((day) => line.replace('DAY', `${day}`)).join('')
  const html = `<html lang="fr"><title>Soirées</title><body><main><h1>Soirées</h1>${rows}</main></body></html>`
  const found = readPlain(
    pageOf(captured(html, { url: 'https://rampe.example/soirees', capturedAt: '2026-09-01T12:00:00Z' })),
  )
  expect(found.map(wordsAbout)).toEqual([expected, expected, expected])
})

it.each(['fr', 'en'])('is not what stands below the last line of a list, in %s', (lang) => {
  const [month, below] =
    lang === 'fr'
      ? ['mars', 'S’il neige, appelez Dora au moulin et demandez-lui ce qu’elle en pense, ou restez chez vous.']
      : ['March', 'If the road is bad, ring Dora at the mill and ask her what she makes of it, or stay at home.']
  const rows = ['Sel', 'Encre', 'Houle']
    .map((name, n) => `<b>${14 + n} ${month} 2027</b> – <b>${name}</b><br><br>`)
    .join('')
  const html = `<html lang="${lang}"><title>Concerts</title><body><main><h1>Concerts</h1><div>${rows}${below}</div></main></body></html>`
  const found = readPlain(
    pageOf(captured(html, { url: 'https://rampe.example/concerts', capturedAt: '2026-09-01T12:00:00Z' })),
  )
  expect(found.map(wordsAbout)).toEqual([undefined, undefined, undefined])
})

it('begins below a name that is no heading', () => {
  const promotion = 'Notre grande soirée de clôture réunit tous les artistes de la saison dans les jardins du phare.'
  const html = `<html lang="fr"><title>La traversée</title><body><main><p>${promotion}</p><div>La traversée</div><p>Vendredi 12 mars 2027, 20 h</p><p>${BLURB}</p></main></body></html>`
  const url = 'https://rampe.example/spectacles/la-traversee'
  const [event] = readPlain(pageOf(captured(html, { url, capturedAt: '2026-09-01T12:00:00Z' })))
  expect(event && wordsAbout(event)).toBe(BLURB)
})
