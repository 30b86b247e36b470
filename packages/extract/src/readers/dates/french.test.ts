import { describe, expect, it } from 'vitest'
import { facts } from './facts.ts'
import type { DateContext } from './when.ts'

const read = (text: string, more: Partial<DateContext> = {}) =>
  facts(text, { language: 'fr', captured: '2026-09-01', ...more })

const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv.', 'jan', 'JANVIER', 'Janvier'],
  ['février', 'fevrier', 'févr.', 'fév.', 'FÉVRIER', 'fevirer'],
  ['mars', 'MARS', 'mar'],
  ['avril', 'avr.', 'Avr', 'avirl'],
  ['mai', 'MAI'],
  ['juin', 'JUIN'],
  ['juillet', 'juil.', 'juill.', 'JUIL', 'juilllet'],
  ['août', 'aout', 'AOÛT', 'aou\u0302t'],
  ['septembre', 'sept.', 'sep', 'setpembre'],
  ['octobre', 'oct.', 'OCT', 'ocotbre'],
  ['novembre', 'nov.', 'Nov', 'novmbre'],
  ['décembre', 'decembre', 'déc.', 'DÉC', 'decembe'],
]

describe('months', () => {
  const rows = MONTHS.flatMap((names, index) =>
    names.map((name) => [`12 ${name} 2027`, `2027-${String(index + 1).padStart(2, '0')}-12`] as const),
  )
  it.each(rows)('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

it('days behind `ainsi que`', () =>
  expect(read('les 28 et 29 novembre ainsi que les 5 et 6 décembre 2026, 10 h')).toBe(
    read('les 28 et 29 novembre et les 5 et 6 décembre 2026, 10 h'),
  ))

describe('one day', () => {
  it.each([
    ['samedi 14 novembre', '2026-11-14'],
    ['Aujourd’hui mardi 1er septembre', '2026-09-01'],
    ['Demain (mercredi 2 septembre)', '2026-09-02'],
    ['Samedi, 14 novembre', '2026-11-14'],
    ['SAMEDI 14 NOVEMBRE', '2026-11-14'],
    ['SAMEDIE 14 NOVEMBRE', '2026-11-14'],
    ['samdei 14 novembre', '2026-11-14'],
    ['sam. 14 nov.', '2026-11-14'],
    ['Sam 14 Nov', '2026-11-14'],
    ['14 novembre 2026', '2026-11-14'],
    ['le 14 novembre 2026', '2026-11-14'],
    ['le 1er décembre', '2026-12-01'],
    ['1ᵉʳ décembre 2026', '2026-12-01'],
    ['1 er décembre 2026', '2026-12-01'],
    ['14.11.2026', '2026-11-14'],
    ['14/11/2026', '2026-11-14'],
    ['14/11/26 : Nuit bleue', '2026-11-14'],
    ['14.11.2026: Nuit bleue', '2026-11-14'],
    ['14/11 : Nuit bleue', '2026-11-14'],
    ['14-11-2026', '2026-11-14'],
    ['14/11/26', '2026-11-14'],
    ['2026-11-14', '2026-11-14'],
    ['2026/11/14', '2026-11-14'],
    ['samedi 14.11.2026', '2026-11-14'],
    ['mar. 17.11.2026', '2026-11-17'],
    ['samedi 14.11', '2026-11-14'],
    ['Sam. 14/11', '2026-11-14'],
    ['14 11 2026', '2026-11-14'],
    ['14\nnov.', '2026-11-14'],
    ['14 / Nov', '2026-11-14'],
    ['14nov / 2026', '2026-11-14'],
    ['14\n/\nNOV', '2026-11-14'],
    ['SAM\n14\nNOV\n2026', '2026-11-14'],
    ['Samedi\n14 novembre\n2026', '2026-11-14'],
    ['14 novembre ’26', '2026-11-14'],
    ['mar. 17 nov.', '2026-11-17'],
    ['mar 17 nov', '2026-11-17'],
    ['VE 6.11', '2026-11-06'],
    ['Sa. 14.11.', '2026-11-14'],
    ['sa 5e édition', ''],
    ['sa 14, di 15 novembre', '2026-11-14 2026-11-15'],
    ['14 | nov | 2026', '2026-11-14'],
    ['17 mar 2027', '2027-03-17'],
    ['31 février 2027', ''],
    ['29 février 2028', '2028-02-29'],
    ['29 février 2027', ''],
    ['14 novembre 1815', 'history 1815-11-14'],
    ['11/18.09.2026', '2026-09-11 2026-09-18'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('a day and its hours', () => {
  it.each([
    ['samedi 14 novembre à 20 h', '2026-11-14T20:00'],
    ['samedi 14 novembre, 20h', '2026-11-14T20:00'],
    ['samedi 14 novembre - 20h30', '2026-11-14T20:30'],
    ['samedi 14 novembre • 20h30', '2026-11-14T20:30'],
    ['samedi 14 novembre | 20h30', '2026-11-14T20:30'],
    ['samedi 14 novembre (20h30)', '2026-11-14T20:30'],
    ['Samedi 14 novembre\n20 h 30', '2026-11-14T20:30'],
    ['20 h 30 - Samedi 14 novembre', '2026-11-14T20:30'],
    ['À 20 h 30 le samedi 14 novembre', '2026-11-14T20:30'],
    ['14 nov. @ 20 h 00 - 22 h 00', '2026-11-14T20:00/2026-11-14T22:00'],
    ['14 nov 2026 20:00', '2026-11-14T20:00'],
    ['14/11/2026 20h', '2026-11-14T20:00'],
    ['13.11 – 20h30', '2026-11-13T20:30'],
    ['14.11.2026, 20.30', '2026-11-14T20:30'],
    ['2026-11-14T20:00', '2026-11-14T20:00'],
    ['2026-11-14T20:00:00Z', '2026-11-14T20:00'],
    ['2026-11-14T20:00:00+01:00', '2026-11-14T20:00'],
    ['2026-11-14 20:00:00', '2026-11-14T20:00'],
    ['Date : 14 novembre 2026\nHeure : 20 h', '2026-11-14T20:00'],
    ['Quand : samedi 14 novembre à midi', '2026-11-14T12:00'],
    ['samedi 14 novembre de 13 h à 16 h', '2026-11-14T13:00/2026-11-14T16:00'],
    ['samedi 14 novembre de 13 à 16 h', '2026-11-14T13:00/2026-11-14T16:00'],
    ['samedi 14 novembre, 23:00 » 05:30', '2026-11-14T23:00/2026-11-15T05:30'],
    ['samedi 14 novembre, 20 h – minuit', '2026-11-14T20:00/2026-11-15T00:00'],
    ['samedi 14 novembre, 20 h jusqu’à 3 h 30', '2026-11-14T20:00/2026-11-15T03:30'],
    ['samedi 14 novembre à 14 h et 20 h', '2026-11-14T14:00 2026-11-14T20:00'],
    ['samedi 14 novembre à 14 h (familles) et 20 h', '2026-11-14T14:00 2026-11-14T20:00'],
    ['samedi 14 novembre à 14 h ou 20 h', '2026-11-14'],
    ['samedi 14 novembre, portes 19 h, concert 20 h', '2026-11-14T20:00'],
    ['samedi 14 novembre, salle Bleue, 20 h', '2026-11-14T20:00'],
    ['samedi 14 novembre. La salle est petite. Bar dès 18 h.', '2026-11-14'],
    ['samedi 14 novembre 20 h 30 (complet)', '2026-11-14T20:30'],
    ['samedi 14 novembre 19 h 30 / dimanche 15 novembre 14 h 30', '2026-11-14T19:30 2026-11-15T14:30'],
    ['jeudi 12 novembre – Ouverture des portes : 18 h 30 – Début : 19 h 30', '2026-11-12T19:30'],
    ['jeudi 12 novembre, 20 h, ouverture des portes 19 h', '2026-11-12T20:00'],
    ['Reporté au 13 novembre 2026', '2026-11-13'],
    ['report du 27 novembre 2025', 'history 2025-11-27'],
    ['Report du concert du 27 novembre 2025', 'history 2025-11-27'],
    ['initialement prévu le 5 mai 2026, reporté au 13 novembre 2026', 'history 2026-05-05 | 2026-11-13'],
    ['14 et 14 novembre', '2026-11-14 2026-11-14'],
    ['samedi 16 h à 18 h', '2026-09-05T16:00/2026-09-05T18:00'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('pictures, bullets and what stands beside an hour', () => {
  it.each([
    ['📅 5 décembre 2026 🕗 20h 📍 Salle Rameau', '2026-12-05T20:00'],
    ['Jeu 10 déc › 20h\nVen 11 déc › 20h30', '2026-12-10T20:00 | 2026-12-11T20:30'],
    ['Samedi 5 décembre, souper à 18 h et spectacle à 20 h', '2026-12-05T20:00'],
    ['Souper à 18 h, samedi 5 décembre', '2026-12-05T18:00'],
    ['6 déc 19h00 / 21h00', '2026-12-06T19:00 2026-12-06T21:00'],
    ['3 octobre 2026 20 h 00 - 3 octobre 2026 22 h 30', '2026-10-03T20:00/2026-10-03T22:30'],
    ['Samedi 14 novembre – Jour de fête – 17h', '2026-11-14T17:00'],
    ['À guichet fermé le 6 décembre 2026', '2026-12-06'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('several days', () => {
  it.each([
    ['5, 6 et 7 novembre', '2026-11-05 2026-11-06 2026-11-07'],
    ['5, 6 et 7 novembre 2026 à 20 h', '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00'],
    ['les 5 et 6 novembre', '2026-11-05 2026-11-06'],
    ['5 et 6 et 7 novembre', '2026-11-05 2026-11-06 2026-11-07'],
    ['5-6-7 novembre 2026', '2026-11-05 2026-11-06 2026-11-07'],
    ['5 & 6 novembre', '2026-11-05 2026-11-06'],
    ['5/6 novembre 2026', '2026-11-05 2026-11-06'],
    ['5 et 6 novembre. 3 décembre', '2026-11-05 2026-11-06 2026-12-03'],
    ['30, 31 oct. et 1er nov.', '2026-10-30 2026-10-31 2026-11-01'],
    ['5 novembre, 3 décembre et 14 janvier', '2026-11-05 2026-12-03 2027-01-14'],
    ['jeudi 5, vendredi 6 et samedi 7 novembre, 20 h', '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00'],
    ['jeu. 5 nov. 20 h, ven. 6 nov. 14 h et 20 h', '2026-11-05T20:00 2026-11-06T14:00 2026-11-06T20:00'],
    ['Jeudi 5 novembre : 20 h / Vendredi 6 novembre : 19 h', '2026-11-05T20:00 2026-11-06T19:00'],
    ['jeudis 05.11, 12.11, 19.11', '2026-11-05 2026-11-12 2026-11-19'],
    ['5 novembre 2026\n20 h\n6 novembre 2026\n15 h', '2026-11-05T20:00 | 2026-11-06T15:00'],
    ['5, 6 et 7 novembre : jeudi et vendredi 20 h, samedi 15 h', '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T15:00'],
    ['5 et 6 novembre à 14 h et 20 h', '2026-11-05T14:00 2026-11-05T20:00 2026-11-06T14:00 2026-11-06T20:00'],
    ['Novembre : 5, 6 / Décembre : 3, 4', '2026-11-05 2026-11-06 2026-12-03 2026-12-04'],
    ['vendredi et samedi 13 et 14 novembre', '2026-11-13 2026-11-14'],
    ['Saison 3, épisode 2 | vendredi 13 novembre', '2026-11-13'],
    ['La Ronde, tome 2, 13 novembre', '2026-11-13'],
    ['la Compagnie des Sept. 7 et 9 novembre', '2026-11-07 2026-11-09'],
    ['la Compagnie des Sept. 26/11/2026', '2026-11-26'],
    ['3/11, 4/11 et 5/11 à 20h', '2026-11-03T20:00 2026-11-04T20:00 2026-11-05T20:00'],
    [
      '3 et 4 novembre à 19 h, les 5 et 6 à 20 h',
      '2026-11-03T19:00 2026-11-04T19:00 2026-11-05T20:00 2026-11-06T20:00',
    ],
    ['vendredi 13 novembre à 20h ; samedi 14 à 17h', '2026-11-13T20:00 2026-11-14T17:00'],
    ['Ve 6.11, sa 7.11', '2026-11-06 2026-11-07'],
    ['les 5/6 novembre', '2026-11-05 2026-11-06'],
    ['été 2027, 3 et 4 juillet', '2027-07-03 2027-07-04'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('runs', () => {
  it.each([
    ['du 5 au 21 novembre', 'run 2026-11-05..2026-11-21'],
    ['du 5 au 21 novembre 2026', 'run 2026-11-05..2026-11-21'],
    ['5 au 21 novembre', 'run 2026-11-05..2026-11-21'],
    ['5 – 21 novembre 2026', 'run 2026-11-05..2026-11-21'],
    ['5-21 nov. 2026', 'run 2026-11-05..2026-11-21'],
    ['5 > 21 nov. 2026', 'run 2026-11-05..2026-11-21'],
    ['du 5 novembre au 3 décembre', 'run 2026-11-05..2026-12-03'],
    ['du jeudi 5 au samedi 7 novembre', 'run 2026-11-05..2026-11-07'],
    ['du 28 décembre au 3 janvier', 'run 2026-12-28..2027-01-03'],
    ['du 28 décembre 2026 au 3 janvier 2027', 'run 2026-12-28..2027-01-03'],
    ['du 28 décembre au 3 janvier 2027', 'run 2026-12-28..2027-01-03'],
    ['05/11/2026 - 21/11/2026', 'run 2026-11-05..2026-11-21'],
    ['05-21/11 Nuit bleue', 'run 2026-11-05..2026-11-21'],
    ['5-21.11, Le Zinc', 'run 2026-11-05..2026-11-21'],
    ['17 > 28.11', 'run 2026-11-17..2026-11-28'],
    ['06, 07 & 08.11', '2026-11-06 2026-11-07 2026-11-08'],
    ['du 05.11 au 21.11.2026', 'run 2026-11-05..2026-11-21'],
    ['entre le 5 et le 21 novembre', 'run 2026-11-05..2026-11-21'],
    ['du 5 au 21 novembre à 20 h', 'run 2026-11-05T20:00..2026-11-21'],
    ['du 27 au 28 novembre à 20 h', '2026-11-27T20:00 2026-11-28T20:00'],
    ['ven. 27 – sam. 28 nov. 2026, 20 h', '2026-11-27T20:00 2026-11-28T20:00'],
    ['du 27 au 28 novembre', 'run 2026-11-27..2026-11-28'],
    ['du 27 au 28 novembre, 10 h – 17 h', 'run 2026-11-27T10:00..2026-11-28T17:00'],
    ['sam. 28 nov., 14 et +', '2026-11-28'],
    ['du 5 au 21 novembre, 10 h – 17 h', 'run 2026-11-05T10:00..2026-11-21T17:00'],
    ['du 5 au 21 novembre, 14 h et 20 h', 'run 2026-11-05..2026-11-21'],
    ['jusqu’au 20 décembre', 'run ..2026-12-20'],
    ["jusqu'au dimanche 20 décembre", 'run ..2026-12-20'],
    ['Jusqu’au 20.12.2026', 'run ..2026-12-20'],
    ['dès le 5 novembre', 'run 2026-11-05..'],
    ['à partir du 5 novembre', 'run 2026-11-05..'],
    ['à compter du 5 novembre', 'run 2026-11-05..'],
    ['des 5 et 6 novembre', '2026-11-05 2026-11-06'],
    ['sur Canal 4 – 1 novembre à 20 h', '2026-11-01T20:00'],
    ['à revoir sur Canal 2 jusqu’au 30 janvier', 'run ..2027-01-30'],
    ['ven. 6 nov. 20 h – sam. 7 nov. 2 h', '2026-11-06T20:00/2026-11-07T02:00'],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('rules within a run', () => {
  it.each([
    [
      'du 5 au 10 novembre à 20 h, relâche le lundi',
      '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00 2026-11-08T20:00 2026-11-10T20:00 run 2026-11-05..2026-11-10',
    ],
    [
      'du 5 au 20 novembre, tous les jeudis à 20 h',
      '2026-11-05T20:00 2026-11-12T20:00 2026-11-19T20:00 run 2026-11-05..2026-11-20',
    ],
    ['les jeudis du 5 au 20 novembre', '2026-11-05 2026-11-12 2026-11-19 run 2026-11-05..2026-11-20'],
    [
      'du 13 au 15 novembre 2026, à 20 h les vendredis et samedis, à 15 h le dimanche',
      '2026-11-13T20:00 2026-11-14T20:00 2026-11-15T15:00 run 2026-11-13..2026-11-15',
    ],
    [
      'du 4 au 8 novembre, du mercredi au samedi à 20 h, dimanche à 15 h',
      '2026-11-04T20:00 2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00 2026-11-08T15:00 run 2026-11-04..2026-11-08',
    ],
    [
      'du 4 au 8 novembre à 20 h (sauf le 6 novembre)',
      '2026-11-04T20:00 2026-11-05T20:00 2026-11-07T20:00 2026-11-08T20:00 run 2026-11-04..2026-11-08',
    ],
    [
      'du 3 au 7 novembre, mardi, jeudi et samedi 19 h 30',
      '2026-11-03T19:30 2026-11-05T19:30 2026-11-07T19:30 run 2026-11-03..2026-11-07',
    ],
    ['premier mardi de novembre 2026', '2026-11-03'],
    ['le dernier vendredi de novembre', '2026-11-27'],
    ['premier et troisième mardi de novembre', '2026-11-03 2026-11-17'],
    ['tous les mardis à 20 h', ''],
    [
      'du 5 au 7 novembre à 20 h sauf le 6 à 15 h',
      '2026-11-05T20:00 2026-11-06T15:00 2026-11-07T20:00 run 2026-11-05..2026-11-07',
    ],
    ['tous les mardis de novembre 2026 à 20h', '2026-11-03T20:00 2026-11-10T20:00 2026-11-17T20:00 2026-11-24T20:00'],
    ['du 30 octobre au 2 novembre, sauf le 1', '2026-10-30 2026-10-31 2026-11-02 run 2026-10-30..2026-11-02'],
    ['du 1er mai au 31 octobre, tous les jours de 10 h à 18 h', 'run 2026-05-01T10:00..2026-10-31T18:00'],
    [
      'du 5 au 7 novembre, tous les soirs à 20 h',
      '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00 run 2026-11-05..2026-11-07',
    ],
    [
      'du 5 au 7 novembre, 20 h chaque soir',
      '2026-11-05T20:00 2026-11-06T20:00 2026-11-07T20:00 run 2026-11-05..2026-11-07',
    ],
    ['Chaque nuit, elle rêve. Jeudi 5 novembre', '2026-11-05'],
    ['ma 10 – sa 14 nov.', 'run 2026-11-10..2026-11-14'],
    ['un mardi sur deux', ''],
    ['premier et troisième mardi du mois', ''],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})

describe('years', () => {
  it.each<[string, Partial<DateContext>, string]>([
    ['8 janvier', { captured: '2026-12-10' }, '2027-01-08'],
    ['8 janvier', { captured: '2026-01-20' }, '2026-01-08'],
    ['8 janvier', { captured: '2026-01-20', year: 2027 }, '2027-01-08'],
    ['vendredi 8 janvier', { captured: '2025-12-10' }, '2027-01-08'],
    ['vendredi 8 janvier', { year: 2026 }, '2027-01-08'],
    ['samedi 14 novembre', { captured: '2026-12-20' }, '2026-11-14'],
    ['14', { month: 11 }, '2026-11-14'],
    ['sam. 14', { month: 11, year: 2026 }, '2026-11-14'],
    ['12 et 14', { month: 11, year: 2026 }, '2026-11-12 2026-11-14'],
    ['jeudi 5 à 20 h', { month: 11, year: 2026 }, '2026-11-05T20:00'],
  ])('%s %o → %s', (text, context, expected) => expect(read(text, context)).toBe(expected))
})

describe('days on which nothing is played', () => {
  it.each([
    ['Publié le 12 octobre 2026', 'published 2026-10-12'],
    ['Mis en ligne le 12 octobre 2026', 'published 2026-10-12'],
    ['Diffusée le 12 octobre 2026', 'published 2026-10-12'],
    ['Mis à jour le 12 octobre 2026', 'published 2026-10-12'],
    ['Fermé les 24 et 25 décembre', 'opening-hours 2026-12-24 2026-12-25'],
    ['Carte valide jusqu’au 30 juin 2027', 'on-sale run ..2027-06-30'],
    ['Parue le 12 octobre 2026', 'published 2026-10-12'],
    ['Inscription avant le 12 octobre 2026', 'deadline 2026-10-12'],
    ['Date limite : 12 octobre 2026', 'deadline 2026-10-12'],
    ['Née le 12 octobre 1982', 'history 1982-10-12'],
    ['Billets en vente dès le 12 octobre 2026', 'on-sale run 2026-10-12..'],
    ['Réservations dès le 12 octobre 2026', 'on-sale run 2026-10-12..'],
    ['Ne pas plier, 12 octobre 2026', '2026-10-12'],
    ['Avant la nuit 12 octobre 2026 à 20 h', '2026-10-12T20:00'],
    ['Le Dépôt – 12 octobre', '2026-10-12'],
    ['Guichet ouvert du mardi au samedi de 12 h à 18 h', 'opening-hours'],
    ['Tél. 05 61 11 12 13', ''],
    ['12, rue du 8 mai 1945', 'history 1945-05-08'],
    ['Grande salle du 28 janvier au 18 avril 2027', 'run 2027-01-28..2027-04-18'],
    ['Cours du 12 mars 2027 à 19 h', '2027-03-12T19:00'],
    ['Arts de la rue du 5 au 9 mai 2027', 'run 2027-05-05..2027-05-09'],
    ['Durée : 1 h 15', ''],
    ['de 8 à 12 ans', ''],
    ['25 $ / 20 $', ''],
    ['24 h sur 24, 7 jours sur 7', ''],
    ['saison 2026-2027', ''],
    ['mai', ''],
    ['page 12 / 24', ''],
  ])('%s → %s', (text, expected) => expect(read(text)).toBe(expected))
})
