import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { headlineOf, isGeneric, isOfTheHouse } from './kind.ts'
import { outlineOf } from './outline.ts'
import { isFrontPage } from './site-name.ts'

const headline = (html: string, url: string) => headlineOf(outlineOf(load(html, { xml: { xmlMode: false } })), url).name

describe('headlineOf', () => {
  const rows: readonly [what: string, html: string, url: string, name: string | undefined][] = [
    ['a heading', '<title>Sel | La Rampe</title><h1>Sel</h1>', 'https://rampe.example/sel', 'Sel'],
    [
      'whose site it is, for those who listen, and one heading more',
      '<title>Le Bateau d’étain</title><h1 class="visually-hidden">bateaudetain – site officiel</h1><h2>Concert</h2><h1>Sel et vieux cordages</h1>',
      'https://bateaudetain.example/p/17',
      'Sel et vieux cordages',
    ],
    [
      'whose site it is, over a name that stands in the title and the address',
      '<title>Salt Fridays - City of Ashby</title><h1 class="sr-only">ashbytown – official website</h1><p>Welcome back</p><h2>Friday, 8 August</h2>',
      'https://ashbytown.example/events/salt-fridays',
      'Salt Fridays',
    ],
    [
      'the house in a heading of its own, over the name in the title',
      '<title>Salt | The Tin Boat</title><h1>The Tin Boat</h1><h2>Salt</h2><h2>Getting here</h2>',
      'https://tinboat.example/p/17',
      'Salt',
    ],
    [
      'la rubrique et le nom, tous deux en tête',
      '<title>Le Bateau d’étain</title><h1>Agenda</h1><h1>Sel et vieux cordages</h1>',
      'https://bateaudetain.example/p/17',
      'Sel et vieux cordages',
    ],
    [
      'la même tête pour les petits écrans',
      '<title>Le Bateau d’étain</title><h1>Sel et vieux cordages</h1><p>Complet</p><h1>Sel et vieux cordages</h1>',
      'https://bateaudetain.example/p/17',
      'Sel et vieux cordages',
    ],
    [
      'two names, each in a heading of the first level',
      '<title>The Tin Boat</title><h1>Salt</h1><p>8 May</p><h1>Old Rope</h1><p>9 May</p>',
      'https://tinboat.example/p/17',
      undefined,
    ],
    [
      'the house alone, over a list',
      '<title>The Tin Boat | Folk on the water</title><h1>The Tin Boat</h1><h2>Salt</h2><h2>Old Rope</h2>',
      'https://tinboat.example/p/17',
      undefined,
    ],
    [
      'what kind of thing is played, over its name',
      '<title>The Tin Boat - Pantomime</title><h1>Pantomime</h1><h2>Salt and the Seven Mayors</h2><p>8 May</p><h3>The Cast</h3>',
      'https://tinboat.example/pantomime',
      'Salt and the Seven Mayors',
    ],
    [
      'le genre, au-dessus de plusieurs noms',
      '<title>Cirque – Le Bateau d’étain</title><h1>Cirque</h1><h2>Sel</h2><p>8 mai</p><h2>Brume</h2><p>9 mai</p>',
      'https://bateaudetain.example/cirque',
      'Cirque',
    ],
    [
      'le site officiel, au-dessus d’un agenda',
      '<title>Agenda | Le Bateau d’étain</title><h1>Le Bateau d’étain, site officiel</h1><h1>Agenda</h1><h2>Sel</h2><h2>Brume</h2>',
      'https://bateaudetain.example/agenda',
      undefined,
    ],
    [
      'the name of the host is no name of a page',
      '<title>The Tin Boat - Guest List</title><p><b>THE TIN BOAT</b></p>',
      'http://www.thetinboat.example/guests.htm',
      undefined,
    ],
    [
      'la maison, en gros au-dessus du menu qui mène à cette page même',
      '<title>Le Renard bleu - Les invités</title><p><font size="6"><b>LE RENARD BLEU</b></font></p><a href="index.htm">Accueil</a> <a href="inv.htm">Les invités</a><p><b>Les invités - Janvier 2027</b></p>',
      'https://www.terrier.example/inv.htm',
      undefined,
    ],
    [
      'the house in large print over the menu that leads to this very page',
      '<title>The Blue Fox - Our guests</title><p><font size="6"><b>THE BLUE FOX</b></font></p><a href="index.htm">Home</a> <a href="who.htm">Our guests</a><p><b>Our guests - January 2027</b></p>',
      'https://www.burrow.example/who.htm',
      undefined,
    ],
    [
      'ce que la maison dit du sien, comme son menu',
      '<title>Pin</title><nav><a href="/">Accueil</a> <a href="/p">Nos balades</a></nav><h1>NOS BALADES</h1><h2>Sel</h2><p>Une marche de nuit autour de l’étang.</p>',
      'https://lerenardbleu.example/p',
      undefined,
    ],
    [
      'what the house calls its own, as its menu does',
      '<nav><a href="/">Home</a> <a href="/p">Our rambles</a></nav><h1>Our Rambles</h1><h2>Salt</h2><p>A walk by night around the pond, with songs.</p>',
      'https://bluefox.example/p',
      undefined,
    ],
    [
      'nos pièces, sans menu',
      '<title>Le Renard bleu</title><h1>Nos pièces</h1><h2>Sel</h2>',
      'https://lerenardbleu.example/p',
      undefined,
    ],
    [
      'une salle du menu',
      '<title>Médiathèque - Commune d’Orval</title><nav><a href="/m">Médiathèque</a></nav><h3>Brèves</h3><p>Des livres, des disques et des jeux.</p>',
      'https://orval.example/services/mediatheque/',
      undefined,
    ],
    [
      'a hall of the menu',
      '<title>The Gallery - Ashby Town</title><nav><a href="/m">The Gallery</a></nav><h3>In short</h3><p>Pictures from near and far.</p>',
      'https://ashby.example/visit/the-gallery/',
      undefined,
    ],
    [
      'a work that has the name of a house',
      '<title>The Castle - Ashby Town</title><nav><a href="/m">Plays</a></nav><h2>The Castle</h2>',
      'https://ashby.example/visit/the-castle/',
      'The Castle',
    ],
    [
      'the banner of a site, over a page that is called an agenda',
      '<title>La Bise - Agenda</title><p><b>Chœur mixte &quot;La Bise&quot;</b></p><p>Agenda 2026</p>',
      'http://choeurmixte-orval.example/agenda.htm',
      undefined,
    ],
    [
      'a part of the name of the host',
      '<title>La Rampe - Concerts passés</title><p>Bonjour</p>',
      'http://choralelarampe.example/archives.htm',
      undefined,
    ],
    [
      'the name of the host within a title',
      '<title>Cette semaine au Coin Bleu</title><p><b>La semaine</b></p>',
      'https://lecoinbleu.example/semaine',
      undefined,
    ],
    [
      'a separator of two colons',
      '<title>Now showing :: The Tin Boat, Orval</title><p><b>Films</b></p>',
      'https://tinboatorval.example/listings',
      undefined,
    ],
    [
      'what an old page prints larger than the rest',
      '<title>Ashby Arts Council - Event Details</title><p><font size="2">HOME | EVENTS</font></p><p><font size="+2"><b>Salt and Old Rope</b></font><br><font size="2">a comedy by Ivo Grange</font></p>',
      'http://www.ashbyarts.example/event.asp?id=117',
      'Salt and Old Rope',
    ],
    [
      'ce qu’un style imprime plus grand que le reste',
      '<title>Les Amis du Zinc - Spectacle</title><p><big>Les Amis du Zinc</big></p><p><span style="font-size:20pt">Sel et vieux cordages</span></p><p style="font-size:12px">Une comédie</p>',
      'https://amisduzinc.example/fiche.php?id=4',
      'Sel et vieux cordages',
    ],
    [
      'le bandeau du site, plus grand que le reste',
      '<title>La Bise - Agenda</title><p><b><font size="7">Chœur mixte La Bise</font></b></p><p>Agenda 2026</p>',
      'http://choeurmixte-orval.example/agenda.htm',
      undefined,
    ],
    [
      'one size for several lines',
      '<title>Ashby Arts Council - Events</title><p><font size="5">Salt</font></p><p>Friday</p><p><font size="5">Old Rope</font></p>',
      'http://www.ashbyarts.example/events.asp',
      undefined,
    ],
    [
      'the name of the site, printed larger than the rest',
      '<title>Ashby Arts Council - Events</title><p><font size="6"><b>Ashby Arts Council</b></font></p><p>Salt</p>',
      'http://www.ashbyarts.example/events.asp',
      undefined,
    ],
    [
      'the way home, in the only heading of the first level',
      '<title>PROGRAMME | Café du Phare</title><div><h1><a href="/">Café du Phare</a></h1></div><h2>PROGRAMME</h2>',
      'https://www.zinc.example/programme',
      undefined,
    ],
    [
      'one of the things on a page that its address calls a season',
      '<title>Our 19th Season | The Gull</title><h2>Our 19th Season</h2><h2>Winds</h2><h2>Season Finale: Octets!</h2>',
      'https://thegull.example/season',
      undefined,
    ],
    [
      'et sur une page dont l’adresse ne dit que le genre',
      '<title>Notre saison | Les Rives</title><h2>Notre saison</h2><h2>Une saison de pluie</h2><h2>Vents</h2>',
      'https://lesrives.example/saison',
      undefined,
    ],
    [
      'a host of but some words of the name',
      '<title>Concert 2</title><p><b>Orval &amp; District Music Circle</b></p><h2>Ada Lampe</h2><p>piano</p>',
      'http://www.orvalmusiccircle.example/concert2.htm',
      'Ada Lampe',
    ],
    [
      'a host that leaves the small words out',
      '<title>Programme</title><h1>Théâtre de l’Étoile bleue</h1>',
      'https://theatre-etoile-bleue.example/printemps',
      undefined,
    ],
    [
      'a host of first letters',
      '<title>Printemps</title><h1>Théâtre neuf de la Rampe</h1>',
      'https://tnr.example/p',
      undefined,
    ],
    [
      'a heading that names the site, beside the kind of page in title and address',
      '<title>La Marge - Programme</title><h1>La Marge</h1>',
      'https://lm-orval.example/programme',
      undefined,
    ],
    [
      'a kind of page and a name, in the address of one thing',
      '<title>Concert - Nuit bleue</title><h1>Nuit bleue</h1>',
      'https://lm-orval.example/concert/nuit-bleue',
      'Nuit bleue',
    ],
    [
      'a second heading of the first level, under the name of the site',
      '<title>La Marge</title><h1><a href="/">La Marge</a></h1><h1>Nuit bleue</h1>',
      'https://lm-orval.example/e/12',
      'Nuit bleue',
    ],
    [
      'a kind of page, and again in a language of its own',
      '<title>What’s On / Beth sydd ymlaen - Orval Hall</title><h2>What’s On at the Hall</h2>',
      'https://hall.example/whats-on',
      undefined,
    ],
    [
      'a kind of page in front of what a heading names',
      '<title>Agenda / Nuit bleue - La Rampe</title><h2>Nuit bleue</h2><p>14 mars</p>',
      'https://rampe.example/e/14',
      'Nuit bleue',
    ],
    ['a kind of page', '<title>Agenda | La Rampe</title><h1>Agenda</h1>', 'https://rampe.example/agenda', undefined],
    [
      'a bold line that the address repeats, above a heading about something else',
      '<title>collectif.example</title><p><b>NUIT BLEUE + SORGHO</b></p><h1><a href="/v">Vidéo de la soirée</a></h1>',
      'https://collectif.example/events/nuit-bleue-sorgho.html',
      'NUIT BLEUE + SORGHO',
    ],
    [
      'a title without heading',
      '<title>Le Grand Feu #3 - Festival | collectif.example</title><p>Rendez-vous le 14 mars</p>',
      'https://collectif.example/events/grand-feu-3.html',
      'Le Grand Feu #3',
    ],
    [
      'the kind of thing in front of the name in the address',
      '<title>Le Phare - Villesel - Canal 9</title><h1><a href="/">Le Phare</a></h1><h2>CANAL 9</h2>',
      'https://phare.example/film-canal-9.html',
      'CANAL 9',
    ],
    [
      "the site's name in the largest heading",
      '<title>Coop du Lac</title><h1>Souper du 31 octobre</h1>',
      'https://lac.example/nouvelles/souper',
      'Souper du 31 octobre',
    ],
    [
      'a heading that links to another house is no name; the bold words above it are',
      '<title>collectif.example</title><p><b>SOIRÉE :</b></p><p><b>Brume</b></p><p>14 mars 2026</p><h1><a href="https://video.example/1">Lien du film</a></h1>',
      'https://collectif.example/events/42.html',
      'SOIRÉE : Brume',
    ],
    [
      'the days of a week are no name',
      '<title>Now showing</title><h1>Friday 13th – Thursday 19th November</h1>',
      'https://rampe.example/week',
      undefined,
    ],
    [
      'a page about the house',
      '<title>Nos partenaires | La Rampe</title><h1>Nos partenaires</h1>',
      'https://rampe.example/amis',
      undefined,
    ],
    [
      'the day from which on things are listed',
      '<title>Gigs | Zinc Tickets</title><h1>Events: 4th March 2026 onwards</h1>',
      'https://zinc.example/browse',
      undefined,
    ],
    [
      'the same in French',
      '<title>Sorties | Zinc</title><h1>Concerts à partir du 4 mars 2026</h1>',
      'https://zinc.example/tout',
      undefined,
    ],
    [
      'who shows what follows',
      '<title>Quay Gigs</title><h1>Quay Promotions presents</h1>',
      'https://qg.example/g',
      undefined,
    ],
    [
      'the same of several',
      '<title>Le Zinc</title><h1>La Cale et le Zinc présentent</h1>',
      'https://zinc.example/g',
      undefined,
    ],
    [
      'whose agenda it is',
      '<title>Agenda</title><h1>L’agenda culturel du Quai</h1>',
      'https://x.example/agenda',
      undefined,
    ],
    [
      'whose calendar it is',
      '<title>Calendar</title><h1>Calendar of the Quay</h1>',
      'https://x.example/calendar',
      undefined,
    ],
    [
      'a list of what is over',
      '<title>Éditions précédentes | La Rampe</title><h1>Éditions précédentes</h1>',
      'https://rampe.example/hier',
      undefined,
    ],
  ]
  it.each(rows)('%s', (_, html, url, name) => {
    expect(headline(html, url)).toBe(name)
  })
})

describe('isGeneric', () => {
  it.each([
    "What's On",
    'À l’affiche',
    'L’agenda',
    'This week’s films',
    'Film times',
    '2027 Playbill',
    'Concert diary',
    'Season brochure',
    'Aperçu de la saison',
    'Nos spectacles 2025-2026',
    'Upcoming shows',
    'Concerts d’automne 2026',
    'Spring Exhibitions',
    'Infos pratiques & réservation',
    'Lettre aux amis n° 41',
    'Newsletter No. 12',
    'Exposition en cours',
    'Les films du moment',
    'En ce moment',
    'Ongoing exhibitions',
  ])('%s', (text) => {
    expect(isGeneric(text)).toBe(true)
  })
  it.each([
    'Le cri du tournesol',
    'The Winter Orchard',
    'Concert des lanternes',
    'Lettre à un ami',
    'Concert d’automne',
    'Spectacle de fin d’année, le 17 mai',
    'Our Spring Recital',
    'Ouverture de saison',
    'Clôture du festival',
    'Concert d’ouverture',
    'Season Opening',
    'Closing Concert',
    'Cours de danse',
    'Conversations en cours',
  ])('%s is a name', (text) => {
    expect(isGeneric(text)).toBe(false)
  })
  it('knows the name of the site', () => {
    expect(isGeneric('La Rampe : agenda', 'La Rampe')).toBe(true)
  })
})

it.each([
  ['https://x.example/', true],
  ['https://x.example/fr/', true],
  ['https://x.example/index.html', true],
  ['https://x.example/agenda', false],
])('front page %s', (url, expected) => {
  expect(isFrontPage(url)).toBe(expected)
})

it.each([
  ['https://rampe.example/fr/a-propos', true],
  ['https://rampe.example/about-us/', true],
  ['https://rampe.example/la-maison/location-de-salles', true],
  ['https://rampe.example/team.html', true],
  ['https://rampe.example/about/events', false],
  ['https://rampe.example/shop/nuit-bleue', false],
  ['https://rampe.example/', false],
])('a page about the house: %s', (url, expected) => {
  expect(isOfTheHouse(url)).toBe(expected)
})
