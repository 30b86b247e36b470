import { describe, expect, it } from 'vitest'
import { readPeople } from '../people.ts'

const playersIn = (text: string, about?: 'name'): string =>
  [
    ...new Set(
      readPeople(text, about ? { about } : {})
        .filter(({ value, confidence }) => value.property === 'performer' && confidence >= 0.53)
        .map(({ value }) => value.name),
    ),
  ].join(' | ')

describe('whom the head of a sentence says to do something', () => {
  it.each<[text: string, players: string]>([
    ['Storyteller Nora Bell weaves old tales by the fire.', 'Nora Bell'],
    ['La conteuse Inès Lampe vous emmène en mer.', 'Inès Lampe'],
    [
      'Fabien Sel, Rose « la Corneille » Lampe et Le Grand Vicaire vous mènent à la lanterne.',
      'Fabien Sel | Rose « la Corneille » Lampe | Le Grand Vicaire',
    ],
    ['Au cimetière, pour vrai. Odile Sel et Tom Lampe racontent la nuit.', 'Odile Sel | Tom Lampe'],
    ['Ffion Lampe discusses her new novel.', 'Ffion Lampe'],
    ['Curator Mbali Lampe opens the drawers that never go on display.', 'Mbali Lampe'],
    ['La botaniste Inès Lampe guide les pas du groupe.', 'Inès Lampe'],
    ['Novelist Nora Bell was born in a lighthouse.', ''],
    ['La cinéaste Inès Lampe réalise un premier film.', ''],
    ['An hour of stars; the cellist Nora Bell plays in the dark.', 'Nora Bell'],
    ['Four chairs, one pot of tea: Marnie Bell hosts our annual round.', 'Marnie Bell'],
    ['The Salt Bay Handbell Ringers join us again.', 'The Salt Bay Handbell Ringers'],
    ['La troupe amateur des Bonnets Verts s’attaque à Molière.', 'Bonnets Verts'],
    [
      'Odile Sel et Mam’zelle Zoé, avec Les Pieds de Sel (violon, guimbarde). On danse après!',
      'Odile Sel | Mam’zelle Zoé | Les Pieds de Sel',
    ],
    ['Quay Choral Society conducted by Hugh Lampe', 'Quay Choral Society | Hugh Lampe'],
    ['Le Chœur des Sels, dirigé par Hugo Lampe', 'Chœur des Sels | Hugo Lampe'],
    ['Ensemble Sel, direction Maude Lampe', 'Ensemble Sel | Maude Lampe'],
    // Two are said to be somebody; works are made by two as well
    ['Architect Sunniva Lampe, critic Del Sel, and moderator Yuki Roy', 'Sunniva Lampe | Del Sel | Yuki Roy'],
    ['La pianiste Odile Sel et la conteuse Inès Lampe', 'Odile Sel | Inès Lampe'],
    ['Composer Odile Sel and librettist Tom Lampe', ''],
    ['Singer Odile Sel and drummer Tom Lampe recorded it in a shed.', 'Odile Sel | Tom Lampe'],
    ['Novelists Odile Sel and Tom Lampe are interrogated by the chair.', 'Odile Sel | Tom Lampe'],
    ['L’artiste textile Odile Sel sera présente.', 'Odile Sel'],
    ['La trompettiste Odile Sel (Quai Ouest, Les Lampes) monte d’un barreau.', 'Odile Sel'],
    ['Odile Sel (Marées) signe un texte drôle.', ''],
    ['The Salt Players. Oh yes they are.', 'The Salt Players'],
    ['Lantern-light theatre by Salt Street Players. Bring a chair.', 'Salt Street Players'],
    ['Le groupe Les Mini-Lampes fait revivre les années 60.', 'Les Mini-Lampes'],
    ['Folk quartet The Salt Lampes return to the quay.', 'The Salt Lampes'],
    ['Music Director Odile Sel-Roy leads the orchestra.', 'Odile Sel-Roy'],
    ['L’autrice de « Marées » dialogue avec le libraire Tom Lampe, de la librairie Le Quai.', 'Tom Lampe'],
    ['Odile Sel and Tom Lampe in conversation', 'Odile Sel | Tom Lampe'],
    ['Il y aura des invités, et Odile Sel en première partie.', 'Odile Sel'],
    ['Caller is Odile Sel. Bring a plate.', 'Odile Sel'],
    ['Notre soliste sera Odile Sel.', 'Odile Sel'],
    ['w/ opener Fenn Lampe and host Odile Sel', 'Fenn Lampe | Odile Sel'],
    [
      'Fondé en 2019 à Port-Sel, le Collectif Lampe réunit Odile Sel, Tom Lampe et Inès Roy. Leur travail est lent.',
      'Odile Sel | Tom Lampe | Inès Roy',
    ],
    ['She studied in Leipzig. Tom Lampe (viola) plays with her.', 'Tom Lampe'],
    ['A retired bus driver from Salt Hollow tells all.', ''],
    ['Produced by special arrangement with Quay Play Service, Inc.', ''],
    ['The season is Odile Sel at her best.', ''],
    // A work tells too, and somebody else directs it
    ['The Long Way Home tells the story of a village.', ''],
    ['Nuits Blanches raconte une ville.', ''],
    ['Maude Lampe, direction', ''],
    ['Grand Théâtre présente sa saison.', ''],
  ])('%s', (text, players) => {
    expect(playersIn(text)).toBe(players)
  })
})

describe('names behind what joins them to others', () => {
  it.each<[text: string, players: string]>([
    [
      'Hosted by Miss Sel, featuring Anne Quay, Phil A. O’Roy and Gus Lampe. $15, no one turned away.',
      'Miss Sel | Anne Quay | Phil A. O’Roy | Gus Lampe',
    ],
    ['Animée par Titouan Sel, avec Inès Lampe, Amel Roy et Bob Quai', 'Titouan Sel | Inès Lampe | Amel Roy | Bob Quai'],
    ['animée par Fabien Sel, avec l’hydrologue Inès Lampe', 'Fabien Sel | Inès Lampe'],
    ['With MC Dev Lampe and headliner Orla Sel, plus Mabel Roy', 'MC Dev Lampe | Orla Sel | Mabel Roy'],
    ['Followed by a Q&A with Jo Lampe and bandmaster Ray Sel', 'Jo Lampe | Ray Sel'],
    ['with Bus Quay, kid lamp & The Lesser Sels', 'Bus Quay | kid lamp | The Lesser Sels'],
    ['with Nina & the Lamps', 'Nina & the Lamps'],
    ['Pianos : Duo Sel & Lampe', 'Duo Sel & Lampe'],
    ['By popular demand. With Nicolas d’Entre-Sel on pedal steel.', 'Nicolas d’Entre-Sel'],
    ['en présence de la réalisatrice Irène Lampe', 'Irène Lampe'],
    ['After a summer at sea, the Harbour Chorus performed a choice of songs.', 'Harbour Chorus'],
    ['En lien avec l’exposition du Quai, Tom Ruisseau Quai vous propose une causerie.', 'Tom Ruisseau Quai'],
    ['In the heart of winter, Salt Harbour opens its doors.', ''],
    ['Un plateau avec Saumure, Dédo, Ada Lampe et Tom Ruisseau.', 'Saumure | Dédo | Ada Lampe | Tom Ruisseau'],
    ['Stand-up with Brinewell, Ada Lampe and Tom Ruisseau.', 'Brinewell | Ada Lampe | Tom Ruisseau'],
    ['A tour with Brinewell, Salt and Ada Lampe.', 'Ada Lampe'],
    ['Avec Nelly Lampe, Ada Ruisseau, Tom Quai « Sel et Poivre » au Port', 'Nelly Lampe | Ada Ruisseau'],
    [
      'Speakers include Ffion Lampe, Prof. Ken Sel and Joss Roy. Chaired by Orla Quay.',
      'Ffion Lampe | Prof. Ken Sel | Joss Roy | Orla Quay',
    ],
    ['Live accompaniment by Ottoline Lampe', 'Ottoline Lampe'],
    ['Spectacle solo de Dieudonné Lampe.', 'Dieudonné Lampe'],
    ['Cheffe de chœur : Maude Lampe', 'Maude Lampe'],
  ])('%s', (text, players) => {
    expect(playersIn(text)).toBe(players)
  })
})

describe('whom a name bills', () => {
  it.each<[name: string, players: string]>([
    ['1973 (FR) + Olga Lampe (BE)', '1973 | Olga Lampe'],
    ['Tin Sel / Lamp in the Attic / 902', 'Tin Sel | Lamp in the Attic | 902'],
    ['Papi Sel feat. Rosa Lampe', 'Papi Sel | Rosa Lampe'],
    ['Winter Ceilidh feat. The Lamps', 'The Lamps'],
    ['Orchestre de Poche, puis DJ Lampe', 'Orchestre de Poche | DJ Lampe'],
    ['Inauguration avec la Fanfare à Sel', 'Fanfare à Sel'],
    ['Jazz au lavoir : Ti’Paul Lampe trio', 'Ti’Paul Lampe trio'],
    ['Bal trad avec Les Sabots d’Odile', 'Les Sabots d’Odile'],
    ['« Après le sel », par Tarik Lampe', 'Tarik Lampe'],
    ['Author Talk: The Salt Mile', ''],
    ['Jazz / Blues / 2027', ''],
  ])('%s', (name, players) => {
    expect(playersIn(name, 'name')).toBe(players)
  })
})

describe('what somebody belongs to', () => {
  it.each<[text: string, players: string]>([
    ['joined by pianist Edmund Lampe, a former Young Artist of the Hall.', 'Edmund Lampe'],
    ['The author of The Tin Boat reads and signs.', ''],
    ['In conversation with Dee Lampe, author of Nine Ways to Leave.', 'Dee Lampe'],
    ['Guitarist and songwriter from the Fens', ''],
    ['avec Lucette & Gribouille', 'Lucette & Gribouille'],
  ])('%s', (text, players) => {
    expect(playersIn(text)).toBe(players)
  })
})
