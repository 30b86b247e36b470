import { describe, expect, it } from 'vitest'
import { ACTION, BOOKING, isClockwork, isKind, labelOf, NEWS_PATH, plain, RELATED, VENUE_WORD } from './words.ts'

describe('labelOf', () => {
  const rows: readonly [text: string, property: string | undefined][] = [
    ['Quand', 'when'],
    ['Dates :', 'when'],
    ['Séances disponibles', 'when'],
    ['Où ?', 'where'],
    ['Venue:', 'where'],
    ['Lieu', 'where'],
    ['Scène', 'where'],
    ['Date(s) and time(s)', 'when'],
    ['Période', 'when'],
    ['Next session', 'when'],
    ['Où ça se passe', 'where'],
    ['Where it’s happening', 'where'],
    ['Where to buy', undefined],
    ['Time & Location', 'where'],
    ['Heure et lieu', 'where'],
    ['About the event', 'other'],
    ['À propos de l’événement', 'other'],
    ['Tarifs', 'price'],
    ['Tickets', 'price'],
    ['Distribution', 'performer'],
    ['Line-up', 'performer'],
    ['Featured artists and works', 'performer'],
    ['Les artistes et leurs œuvres', 'performer'],
    ['Artist Talks', undefined],
    ['Organisateur', 'organizer'],
    ['Une pièce sur la mer', undefined],
    ['The venue was full of people who had come a long way', undefined],
  ]
  it.each(rows)('%s → %s', (text, property) => {
    expect(labelOf(text)).toBe(property)
  })
})

describe('lines that are no names', () => {
  it.each([
    'Samedi 14 mars',
    '19 h 30',
    'Today',
    'Thu. 7.30pm',
    'du 3 au 5 mai',
    'Sat. 5 April - 10:00 a.m. to 1 p.m.',
    'heure à confirmer',
    'Horaires à préciser',
    'Date : à venir',
    'Time to be announced',
    'dates tbc',
  ])('%s is clockwork', (text) => {
    expect(isClockwork(text)).toBe(true)
  })
  it.each(['Samedi soir en mer', 'May Queen', 'Le 14 rue des Lices', 'À venir', 'Coming soon'])('%s is not', (text) => {
    expect(isClockwork(text)).toBe(false)
  })
  it.each([
    'Réserver',
    'Je prends ma place',
    'J’achète mon billet',
    'Book now',
    'En savoir plus »',
    'Buy tickets',
    'Lire la suite',
    'Find out more here',
    'Book via venue',
    'Réserver auprès du théâtre',
  ])('%s asks to act', (text) => {
    expect(ACTION.test(plain(text))).toBe(true)
  })
  it.each(['Le livre de la jungle', 'Book of Days', 'More Life'])('%s does not', (text) => {
    expect(ACTION.test(plain(text))).toBe(false)
  })
})

describe('what points away', () => {
  it.each([
    'Vous aimerez aussi',
    'Related events',
    'You may also like',
    'À voir aussi',
    'Next at the Mill: Salt',
    'Prochainement au Quai',
    'À proximité',
    'Nearby',
    'Artistes similaires',
    'Similar artists',
    'Concerts passés (12)',
    'Past exhibitions',
    'Expositions passées',
    'Recommandés pour vous',
    'Recommended for you',
    'En vedette',
    'Featured',
    'Les spectateurs ont aussi réservé',
    'Les clients qui ont acheté cet article ont également vu',
    'Customers also booked',
    'People who liked this also liked',
    'Une autre création de la même équipe',
    'Du même auteur',
    'Another new piece by the same team',
    'By the same company',
    'Consultés récemment',
    'Recently viewed',
    'Complétez votre saison',
    'More to discover',
    'Don’t miss The Salt Road',
  ])('%s', (text) => {
    expect(RELATED.test(plain(text))).toBe(true)
  })
  it.each([
    'Chansons populaires',
    'Past Lives',
    'Une saison passée en mer',
    'Dates passées',
    'Past dates',
    'Another Country',
    'Les spectateurs',
    'People of the Salt',
    'Une autre vie',
    'Du même sang',
  ])('%s does not', (text) => {
    expect(RELATED.test(plain(text))).toBe(false)
  })
  it.each([
    ['/actualites/une-saison', true],
    ['/blog/2024', true],
    ['/2024/05/a-post', true],
    ['/spectacles/les-nouvelles-du-monde', false],
  ])('%s', (path, expected) => {
    expect(NEWS_PATH.test(path)).toBe(expected)
  })
})

describe('VENUE_WORD', () => {
  it.each(['Théâtre des Lices', "St Brannock's Church", 'Café du Port', 'The Old Warehouse'])('%s', (text) => {
    expect(VENUE_WORD.test(plain(text))).toBe(true)
  })
})

it.each([
  ['Danse', true],
  ['Jeune public / Cirque', true],
  ['Ouverture de saison', false],
  ['Soirée d’ouverture', false],
  ['Season Opening', false],
])('whether %s names a kind alone: %s', (text, expected) => {
  expect(isKind(plain(text))).toBe(expected)
})

describe('links that sell', () => {
  it.each([
    ['Pick your seats', 'Choisir mes places'],
    ['Get your tix', 'Je prends mes places'],
    ['Add to basket', 'Ajouter au panier'],
    ['Check availability', 'Voir les disponibilités'],
    ['Box office', 'Préventes'],
    ['I want to go', 'Places'],
    ['Choose your seats', 'Choisir une séance'],
  ])('%s · %s', (english, french) => {
    expect([BOOKING.test(plain(english)), BOOKING.test(plain(french))]).toEqual([true, true])
  })
  it.each([['Places to eat', 'Les places de la ville']])('none: %s · %s', (english, french) => {
    expect([BOOKING.test(plain(english)), BOOKING.test(plain(french))]).toEqual([false, false])
  })
})
