import { describe, expect, it } from 'vitest'
import { readPeople } from '../people.ts'

const playersIn = (text: string, about?: 'name'): string =>
  [
    ...new Set(
      readPeople(text, about ? { about } : {})
        .filter(({ value, confidence }) => value.property === 'performer' && confidence >= 0.5)
        .map(({ value }) => value.name),
    ),
  ]
    .toSorted()
    .join(' | ')

describe('whom a line under a name names', () => {
  it.each<[text: string, players: string]>([
    ['with Pómulo', 'Pómulo'],
    ['with Salt Picnic, Hexagram, 4th of May', '4th of May | Hexagram | Salt Picnic'],
    ['with Ada Lampe and 1-800-SALT', '1-800-SALT | Ada Lampe'],
    ['avec Lo Zry, 3 Tonnes de Sel et Kevin Kevin', '3 Tonnes de Sel | Kevin Kevin | Lo Zry'],
    ['feat. The Salt Brothers, DJ Parka, Mile 61, & more', 'DJ Parka | Mile 61 | The Salt Brothers'],
    ['with Lunch', ''],
    ['With Surtitles', ''],
    ['avec Brunch', ''],
    ['+ Les Rincés + Double Fosse + Naphta Club', 'Double Fosse | Les Rincés | Naphta Club'],
    ['with DJ sets from Lune-Marie', 'Lune-Marie'],
    [
      'Salt Lampe Big Band • Kweku & Sons • The Nils Sel Seven',
      'Kweku & Sons | Salt Lampe Big Band | The Nils Sel Seven',
    ],
    ['Theatre • Dance • Contact', ''],
    ['Touring their new album. With guests Séamus & the Heron.', 'Séamus & the Heron'],
    ['10pm, w/ Quiet Coat + DJ Neighbour Dave', 'DJ Neighbour Dave | Quiet Coat'],
    ['Our weekly battle. Judges: Sal Minnow, Coach Rhonda.', 'Coach Rhonda | Sal Minnow'],
    ['Jury : Ada Sel, Tom Roy', 'Ada Sel | Tom Roy'],
    ['Par le Théâtre Petit Orteil', 'Théâtre Petit Orteil'],
    ['Par la Ville de Saint-Sel', ''],
    ['Support on Friday from Niamh Lampe-Roy.', 'Niamh Lampe-Roy'],
    ['Doors 7 / Show 8. Support: Finn Sel.', 'Finn Sel'],
    ['Portes 19 h. Concert 20. Première partie : Ada Sel', 'Ada Sel'],
    ['Théâtre d’objets par la compagnie Le Tiroir de sel. 8 € / 5 €.', 'Le Tiroir de sel'],
    ['Conte musical, par le collectif Vent debout, dès 5 ans', 'Vent debout'],
    ['Par la troupe des Tréteaux de la Baie', 'Tréteaux de la Baie'],
    ['A clown show by the company Salt of earth, for all', 'Salt of earth'],
    ['Organisé par le collectif Vent debout', ''],
    ['Northlight Theatre Co.', 'Northlight Theatre Co.'],
    // Two groups of one house are one name
    ['Orchestre et Chœurs de l’Opéra de Sel', 'Orchestre et Chœurs de l’Opéra de Sel'],
    ['Chorus and Orchestra of Salt Opera', 'Chorus and Orchestra of Salt Opera'],
    ['Orchestre de l’Opéra de Sel', 'Orchestre de l’Opéra de Sel'],
    ['Chorus of Salt Opera', 'Chorus of Salt Opera'],
    ['Avec Ada Lampe, soprano, et le Chœur et Orchestre du Quai', 'Ada Lampe | Chœur et Orchestre du Quai'],
    ['With Zinc, Wee Willie Sel and the Spectral Steps', 'Spectral Steps | Wee Willie Sel | Zinc'],
    // Parts that are sung, among voices
    ['Valentin Sel, Évangéliste; Anaïs Roy, soprano; Benoît Quai, basse', 'Anaïs Roy | Benoît Quai | Valentin Sel'],
    ['Valentin Sel, Évangéliste (ténor)', 'Valentin Sel'],
    ['Tobias Lark, Christus (baritone), Ada Orr, alto', 'Ada Orr | Tobias Lark'],
    // Who plays what, within a sentence
    ['La mezzo-soprano flamande et le pianiste Paul Sel, complices de toujours.', 'Paul Sel'],
    ['Two friends of old and the cellist Ada Roy in the old church.', 'Ada Roy'],
    ['Elle a joué pour la flûtiste Ada Roy, et une œuvre du pianiste Paul Sel.', ''],
    ['Songs of the fiddler Ada Roy, and a tribute to the singer Paul Sel.', ''],
    ['Son petit-fils, l’ethnologue Clément Sel, raconte l’homme et le métier.', 'Clément Sel'],
    ['Her niece, the historian Ada Roy, tells of the quay.', 'Ada Roy'],
  ])('%s', (text, players) => expect(playersIn(text)).toBe(players))
})

describe('who plays what', () => {
  it.each<[text: string, players: string]>([
    ['Paul Sel piano, Rita Ozone contrebasse, Jef Roy batterie.', 'Jef Roy | Paul Sel | Rita Ozone'],
    ['Ada Sel : chant, guitare / Mona Astre : basse / Théo Pan : batterie', 'Ada Sel | Mona Astre | Théo Pan'],
    [
      'Founded at sea, the Sel Quartet (Ada Orr and Lena Salt, violins; Marc Roy, viola) plays.',
      'Ada Orr | Lena Salt | Marc Roy',
    ],
    ['Del Como (guitar, fiddle), Rose Gaudet (bass) and Pudge (drums).', 'Del Como | Pudge | Rose Gaudet'],
    ['Le Requiem de Sel, avec Ada Perret, soprano, et Marc-Aurèle Roy, baryton.', 'Ada Perret | Marc-Aurèle Roy'],
    ['Directed from the violin by Clodagh Sel.', 'Clodagh Sel'],
    ['Ada Lampe, elle-même accompagnée de Jean-Roch Sel à la guitare.', 'Jean-Roch Sel'],
    ['“Tiny” Lamar Sel – upright bass', '“Tiny” Lamar Sel'],
    ['Tobias Lark - baritone, Upwell Community Choir', 'Tobias Lark | Upwell Community Choir'],
    ['Avec Ada Poule, Nadège Sel et la voix de Mireille Roy', 'Ada Poule | Mireille Roy | Nadège Sel'],
    ['with the voices of Ada Sel and Tom Roy', 'Ada Sel | Tom Roy'],
    ['Avec la Maîtrise du Collège Sainte-Ursule.', 'Maîtrise du Collège Sainte-Ursule'],
    ['Avec l’Orchestre de chambre des Forges', 'Orchestre de chambre des Forges'],
    ['Danse : Ada Sel, Lou-Ann Piret en alternance avec Tom Roy', 'Ada Sel | Lou-Ann Piret | Tom Roy'],
  ])('%s', (text, players) => expect(playersIn(text)).toBe(players))
})

describe('who speaks or reads', () => {
  it.each<[text: string, players: string]>([
    ['A two-hour workshop with hospice chaplain Bev Lampe.', 'Bev Lampe'],
    ['La conteuse Yolaine Roy-Sel sort de sa forêt.', 'Yolaine Roy-Sel'],
    ['Samedi, la trompettiste Adèle Sel rejoint le trio', 'Adèle Sel'],
    ['Cosmologist Dr. Ravi Sel-Stone and poet Lucy Lampe share a stage', 'Dr. Ravi Sel-Stone | Lucy Lampe'],
    ['Salt Prize finalist Delphine Roy-Hask reads from her third novel', 'Delphine Roy-Hask'],
    ['The author of The Tin Lamp reads and signs', ''],
    ['Introduction by restoration archivist Perpetua Sel-Gray.', 'Perpetua Sel-Gray'],
    ['Pre-concert talk by Ada Lampe', ''],
    ['présentation par Olivier Brande (Ciné-Sel)', 'Olivier Brande'],
    [
      'Table ronde avec Ilse Sel (ULS), Mamadou-Luc Servant et Bénédicte Roy',
      'Bénédicte Roy | Ilse Sel | Mamadou-Luc Servant',
    ],
    ['Prof. Annelise Sel-Udry, limnologue, en discussion avec Yaëlle Roy', 'Annelise Sel-Udry | Yaëlle Roy'],
    ['Square sets called by Winnie Lampe. Lunch served.', 'Winnie Lampe'],
    ['New solos by Priya Lampe, Dex Sel and Momo Roy.', 'Dex Sel | Momo Roy | Priya Lampe'],
    ['Can the Mayor (Barry Lampe) and her son Jack (Susan Muir) save the day?', 'Barry Lampe | Susan Muir'],
  ])('%s', (text, players) => expect(playersIn(text)).toBe(players))
})

describe('whom the name of an event bills', () => {
  it.each<[name: string, players: string]>([
    ['Salt Bay Concert Band: Kitchen Party', 'Salt Bay Concert Band'],
    ['Chœur du Quai : Nuit de sel', 'Chœur du Quai'],
    ['The Lamp Family presents: Hats', 'The Lamp Family'],
    ['Quay Theatre Company presents: Salt', 'Quay Theatre Company'],
    ['Lampe Live presents: Low Tin', 'Low Tin'],
    ['Senior Recital: Marisol Lampe, percussion', 'Marisol Lampe'],
    ['Études de sel — Joël Ste-Marie, percussions', 'Joël Ste-Marie'],
    ['Les Jeudis en musique : Trio Balance', 'Trio Balance'],
    ['Midi-musique : Armand « Minou » Lampe', 'Armand « Minou » Lampe'],
  ])('%s', (name, players) => expect(playersIn(name, 'name')).toBe(players))
})

describe('who makes and does not play', () => {
  it.each([
    'Construction : Ada Lampe',
    'Machinerie : Tom Roy',
    'Assistant : Tom Roy',
    'Wardrobe: Ada Lampe',
    'Scenic painting: Tom Roy',
  ])('%s', (text) => expect(playersIn(`${text}`)).toBe(''))
})

describe('whom a sentence names with what they play', () => {
  it.each<[text: string, players: string]>([
    ['A silent film of 1936, with live piano by Morag Lampe.', 'Morag Lampe'],
    ['Légendes du quai, gigue de Lydie Sel, violon d’Émeric Lampe.', 'Lydie Sel | Émeric Lampe'],
    ['A sonata for piano by Edmund Lampe', ''],
    ['Des airs pour violon de Maude Sel', ''],
    ['Un conte de Maude Sel', ''],
    ['Stéphane Sel, trompette. Torelli, Viviani', 'Stéphane Sel'],
    ['Hanne Sel, orgue (Brumes)', 'Hanne Sel'],
    ['Jonas Lampe et Clélia Sel, violes de gambe', 'Clélia Sel | Jonas Lampe'],
    ['DJ Salt Lamp, glow sticks, bar. Over 18s.', 'DJ Salt Lamp'],
    ['Allocutions à 18 h 30, puis DJ Grappe', 'DJ Grappe'],
    ['Trio Sel (Anke Lampe, Wim Surot, Dora Quai)', 'Anke Lampe | Dora Quai | Trio Sel | Wim Surot'],
    ['Ensemble Sel on period instruments', 'Ensemble Sel'],
    ['Ensemble Sel (sur instruments d’époque)', 'Ensemble Sel'],
    ['Two miles, mostly flat, with guide Clive Lampe.', 'Clive Lampe'],
    ['with feature Tess O’Lampe', 'Tess O’Lampe'],
    ['Première partie : les Jeunes archets du Quai', 'les Jeunes archets du Quai'],
  ])('%s', (text, players) => expect(playersIn(text)).toBe(players))
})
