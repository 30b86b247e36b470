import { describe, expect, it } from 'vitest'
import { card, list, placesOn, type Shape } from './place-shapes.fixture.ts'

const NIGHTS = ['Tide and Timber', 'Salt Lamps', 'Three Oars']
const evenings = (...where: readonly string[]): string =>
  list(...NIGHTS.map((name, n) => card(name, `${n + 12} March 2027, 8pm`, ...where)))

/** Three records that name no place, on a page of somebody who has no house. */
const placesBy = (more: Partial<Shape>, ...where: readonly string[]): readonly string[] =>
  placesOn({ site: 'Heron Folk Club', title: 'Programme', language: 'en', body: evenings(...where), ...more })

describe('what a page says of all its events', () => {
  it.each<[what: string, more: Partial<Shape>, place: string]>([
    [
      'who meets where, in its foot',
      { foot: '<p>Heron Folk Club meets upstairs at The Tin Pelican, 12 Mill Street, Ashby AD1 4QT. Since 1974.</p>' },
      'The Tin Pelican @ 12 Mill Street, Ashby',
    ],
    [
      'where they play, in its foot',
      { foot: '<p>We play at The Tin Pelican, 12 Mill Street, Ashby AD1 4QT. Box office opens at 7pm.</p>' },
      'The Tin Pelican @ 12 Mill Street, Ashby',
    ],
    [
      'where they play, with a break in the sentence',
      { foot: '<p>We perform in Pelican Hall at the Quay Commons,<br>12 Mill Street.</p>' },
      'Quay Commons @ 12 Mill Street',
    ],
    [
      'où tous sont, avec un retour à la ligne',
      { head: '<p>Tous les concerts ont lieu au Zinc bleu,<br>12, rue du Quai, 35600 Orval.</p>', language: 'fr' },
      'Zinc bleu @ 12, rue du Quai, Orval',
    ],
    [
      'qui se réunit où, au pied',
      { foot: '<p>Le club se réunit au Zinc bleu, 12, rue du Quai, 35600 Orval.</p>', language: 'fr' },
      'Zinc bleu @ 12, rue du Quai, Orval',
    ],
    [
      'a church with a saint in short',
      {
        head: '<p>All concerts take place at <b>St. Osyth’s United Church</b>, 41 Kirk Street, Ashby, and begin at 8pm.</p>',
      },
      'St. Osyth’s United Church @ 41 Kirk Street, Ashby',
    ],
    [
      'a rule with exceptions, and where to book',
      {
        body: `${evenings()}<p>Sauf mention contraire, tous les rendez-vous ont lieu au Moulin bleu. Réservations à l’accueil.</p>`,
        language: 'fr',
      },
      'Moulin bleu',
    ],
    [
      'the hall that all are in',
      {
        site: 'Orrery Theatre',
        body: `<p>All performances in the Main Stage.</p>${evenings()}`,
        foot: '<p>Orrery Theatre, 12 Mill Street, Ashby AD1 4QT</p>',
      },
      'Main Stage @ 12 Mill Street, Ashby',
    ],
    [
      'the hall of all that is below',
      {
        site: 'Orrery Theatre',
        body: `<p>Everything below is in the Main Hall unless we say different.</p>${evenings()}`,
        foot: '<p>Orrery Theatre, 12 Mill Street, Ashby AD1 4QT</p>',
      },
      'Main Hall @ 12 Mill Street, Ashby',
    ],
    [
      'la salle de tous',
      {
        site: 'Théâtre des Câbles',
        head: '<p>Toutes les représentations ont lieu dans la Petite salle.</p>',
        foot: '<p>Théâtre des Câbles, 12, rue du Quai, 35600 Orval</p>',
        language: 'fr',
      },
      'Petite salle @ 12, rue du Quai, Orval',
    ],
    [
      'where they rehearse',
      { head: '<p>We rehearse every Wednesday, 7pm to 9pm, at Pelican Hall, 12 Mill Street, Ashby. All welcome.</p>' },
      '',
    ],
    [
      'où l’on répète, au pied',
      {
        foot: '<p>Le chœur répète tous les jeudis à la salle des Câbles, 12, rue du Quai, 35600 Orval.</p>',
        language: 'fr',
      },
      '',
    ],
    [
      'where they are if it rains',
      { head: '<p>En cas de pluie, les spectacles seront présentés à l’aréna.</p>', language: 'fr' },
      '',
    ],
  ])('%s', (_, more, place) => {
    expect(new Set(placesBy(more))).toEqual(new Set([place]))
  })

  it.each<[head: string, place: string]>([
    ['<div><p>3 · 4 · 5 juillet 2027</p><p>Vieilles Forges, Orval</p></div>', 'Vieilles Forges @ Orval'],
    ['<p>July 3–5, 2027 | Lilac Park, Ashby</p>', 'Lilac Park @ Ashby'],
    ['<div><p>Open today 10.00–18.00</p><p>What’s Brewing, Artists’ Café</p></div>', ''],
    ['<div><p>Ouvert de 10h à 18h</p><p>Vieilles Forges, Orval</p></div>', ''],
  ])('the days and the ground of a festival in its head: %s', (head, place) => {
    expect(new Set(placesBy({ site: 'Les Ondes', head }))).toEqual(new Set([place]))
  })

  it.each<[line: string, place: string]>([
    ['12, 13 et 14 mars 2027 - Rives-sur-Mer (Charente)', 'Heron Stage @ Rives-sur-Mer (Charente)'],
    ['12–14 March 2027 | Lilac Park, Ashby', 'Heron Stage @ Ashby'],
  ])('the days and the ground of a festival below its name: %s', (line, place) => {
    const day = (n: number): string =>
      `<h2>${n + 12} March 2027</h2>${[6, 8].map((hour) => `<p>${hour}pm - Song ${n}${hour} by Ada Lampe - Heron Stage</p>`).join('')}`
    const body = `<h3>${line}</h3><p>Salt, lamps and songs.</p>${[0, 1, 2].map(day).join('')}`
    const places = placesBy({ site: 'Les Ondes', title: 'Nuits des ondes', path: '/nuits', body })
    expect(new Set(places)).toEqual(new Set([place]))
  })

  it.each<[foot: string, place: string]>([
    [
      '<p>Association Les Ondes du Port</p><p>Case postale 51</p><p>CH-1569 Port-Sel</p><p>Billetterie du festival</p>',
      'Heron Stage @ Port-Sel',
    ],
    ['<p>Association Les Ondes du Port</p><p>Case postale 51</p><p>CH-1569 Port-Sel</p>', 'Heron Stage'],
    ['<p>Les Ondes, c/o Ashby Library, 12 Mill Street, Ashby AD1 4QT</p>', 'Heron Stage @ Ashby'],
  ])('the town of a festival that only has a box for letters: %s', (foot, place) => {
    expect(new Set(placesBy({ site: 'Les Ondes', foot }, 'Where: Heron Stage'))).toEqual(new Set([place]))
  })

  it('gives what the programme of an event names the address of the event', () => {
    const slot = (hour: string, name: string, where: string): string =>
      `<li><b>${hour}</b> <a href="/p/${name}">${name}</a><p>${where}</p></li>`
    const body = `<p>12 – 13 March 2027</p><p>Where: Lilac Farm, 12 Mill Street, Ashby</p><p>Salt, lamps and songs by the sea, all day long and into the night.</p><h2>Friday 12 March 2027</h2><ul>${slot('6pm', 'Tide', 'Great Meadow')}${slot('8pm', 'Owls', 'Main Stage')}</ul><h2>Saturday 13 March 2027</h2><ul>${slot('6pm', 'Ferns', 'Great Meadow')}${slot('8pm', 'Kelp', 'Main Stage')}</ul>`
    const places = placesBy({ site: 'Les Ondes', title: 'Lilac Weekend', path: '/e/lilac-weekend', body })
    expect(places.filter((place) => !place.startsWith('Lilac'))).toEqual(
      ['Great Meadow', 'Main Stage', 'Great Meadow', 'Main Stage'].map((name) => `${name} @ 12 Mill Street, Ashby`),
    )
  })

  it('gives the stages of a festival the town of its ground', () => {
    const head = '<p>July 3–5, 2027 | Lilac Park, Ashby</p>'
    expect(new Set(placesBy({ site: 'Les Ondes', head }, 'Where: Heron Stage'))).toEqual(
      new Set(['Heron Stage @ Ashby']),
    )
  })
})

describe('the house of the page, and not a word of its records', () => {
  const foot = '<p>Mackerel Sky, 12 Mill Street, Ashby AD1 4QT</p>'
  it.each<[what: string, name: string, where: readonly string[]]>([
    ['a place in a title', 'Murder at the Cottage', []],
    ['who plays beside the day', 'Ceilidh', ['Doors 7pm | Effie Brook | £8']],
    ['a kind of evening beside the day', 'Owls of Brass', ['11am | Coffee Concert | £8']],
    ['the desk where people meet', 'Visite du moulin', ['Rendez-vous à l’accueil']],
    ['the desk, in English', 'A walk through the mill', ['Meet at reception']],
  ])('%s', (_, name, where) => {
    const titles = ['Tide', name, 'Owls']
    const body = list(
      ...titles.map((title, n) => card(title, `${n + 12} March 2027, 8pm`, ...(title === name ? where : []))),
    )
    expect(placesBy({ site: 'Mackerel Sky', foot, body })[1]).toBe('Mackerel Sky @ 12 Mill Street, Ashby')
  })
})

describe('what is no place', () => {
  const week = (head: string, name: string, day: number) =>
    `<h2>${head}</h2>${card(name, `${day} January 2027, 8pm`)}${card(`${name} again`, `${day + 1} January 2027, 8pm`)}`
  it.each<[what: string, body: string]>([
    [
      'the heading of a week',
      week('THIS WEEK: January 6–10', 'Tide', 6) + week('NEXT WEEK: January 13–17', 'Salt', 13),
    ],
    ['a note below the hours', evenings('* Late show, kitchen closed')],
    ['a box for letters', evenings('Heron Arts Club, P.O. Box 318, Ashby')],
    ['what is eaten', evenings('House salad or soup')],
    ['what somebody said', evenings('“Unhurried, unbothered, unbelievable.” - Port Marl Bugle')],
  ])('%s', (_, body) => {
    expect(new Set(placesBy({ body }))).toEqual(new Set(['']))
  })
})
