import { describe, expect, it } from 'vitest'
import { readPeople } from '../people.ts'
import { billedIn } from './billing.ts'
import { whoIs } from './names.ts'

describe('whom the form of a name bills', () => {
  it.each<[string, readonly string[]]>([
    ['Ada Lampe @ Quai Ouest', ['Ada Lampe']],
    ['Quay Fest: Day One – Ruisso / Quai Ouest / Sel', ['Ruisso', 'Quai Ouest', 'Sel']],
    ['Jour 2 : Ruisso + Quai Ouest', ['Ruisso', 'Quai Ouest']],
    ['Ada Lampe + guests TBA', ['Ada Lampe']],
    ['Ada Lampe + invités à confirmer', ['Ada Lampe']],
    ['Ada Lampe & Tom Ruisseau @ The Quay', ['Ada Lampe', 'Tom Ruisseau']],
    ['Ruisso live at the Quay', ['Ruisso']],
    ['Ada Lampe en spectacle au Petit Quai', ['Ada Lampe']],
    ['Improv Troupe "Left Bank Only"', ['Left Bank Only']],
    ['Le duo « Sel et Poivre »', ['Sel et Poivre']],
    ['Quay Players present "Salt & Pepper"', ['Quay Players']],
    ['Théâtre du Phare présente : La Traversée', ['Théâtre du Phare']],
    ['Théâtre du Phare présente: La Traversée', ['Théâtre du Phare']],
    ['Judith Bey présente La Traversée de Tom Ruisseau', ['Judith Bey']],
    ['The Library presents "Salt & Pepper"', []],
    ['The Wizard of Salt (Quay Youth Players)', ['Quay Youth Players']],
    ['Salt (a new play)', []],
    ['Artist Talk: Ottilie Lampe in conversation with Professor Judith Bey', ['Ottilie Lampe', 'Professor Judith Bey']],
    ['Ada Lampe en conversation avec Tom Ruisseau', ['Ada Lampe', 'Tom Ruisseau']],
    ['Magdalen Lampe mezzo-soprano; Tobias Bey piano', ['Magdalen Lampe', 'Tobias Bey']],
    ['Ivo Lampe piano', ['Ivo Lampe']],
    ['Paper Boats: New Work by Anneke Lampe', ['Anneke Lampe']],
    ['Marées : lecture de Tom Ruisseau', ['Tom Ruisseau']],
    ['Lecture de contes', []],
    ['Marigold Quay, “What the Ferryman Owed Me”', ['Marigold Quay']],
    ['KÉVIN SEL « Presque adulte »', ['KÉVIN SEL']],
    ['Concert Sel « Marées »', []],
    ['Exposition Photo « Marées »', []],
    ['Théâtre ambulant La Brouette : Simon du Phare', ['Théâtre ambulant La Brouette']],
    ['Cirque Oblique – Pente douce', ['Cirque Oblique']],
    ['Salt Thread Dance: ‘Loom’', ['Salt Thread Dance']],
    ['DJ Sel and friends', ['DJ Sel']],
    ['Quatuor Lampe et ses invités', ['Quatuor Lampe']],
    ['Selecta Lampe b2b Tonton Sel', ['Selecta Lampe', 'Tonton Sel']],
    ['Ruisso, AFK b2b Tonton Sel, Bobèche, ZDK', ['Ruisso', 'AFK', 'Tonton Sel', 'Bobèche', 'ZDK']],
    ['_Ruisso_, Lampe de Sel, Bobèche, Tom Quai', ['_Ruisso_', 'Lampe de Sel', 'Bobèche', 'Tom Quai']],
    ['Guided tour of the harbour with Judith Bey', ['Judith Bey']],
    // An ensemble and what it plays; a kind of evening and an ensemble
    ['Salt Baroque Consort: Bach to Back', ['Salt Baroque Consort']],
    ['Métier à danser : Quatuor Lampe', ['Quatuor Lampe']],
    ['Les Jeudis en musique : Orchestre swing de Sel-Nord', ['Orchestre swing de Sel-Nord']],
    ['Faculty Series: The Salt Quintet plays on a Wednesday', ['The Salt Quintet']],
    ['Songwriters on the Quay: Boone Sel, Hattie Lampe', ['Boone Sel', 'Hattie Lampe']],
    // What is done stands before `with`, and a film before a talk
    ['What the River Took: Lantern Slides with Dr. Judith Lampe', ['Dr. Judith Lampe']],
    ['New Year’s Eve with The Quay Hydraulics', ['The Quay Hydraulics']],
    ['Fault Line + Q&A with Judith Lampe', ['Judith Lampe']],
    ['Faille + rencontre avec Judith Lampe', ['Judith Lampe']],
    // A company and whose dance it is; one title in two languages
    ['Compagnie Lampe / Judith Sel', ['Compagnie Lampe']],
    ['Judith Lampe / The Left Sel', ['Judith Lampe', 'The Left Sel']],
    ['Vent d’est / East Wind', []],
    ['Glass Plates: The Photographs of Judith Lampe', ['Judith Lampe']],
    ['Marées : aquarelles de Judith Lampe', ['Judith Lampe']],
    ['The Photographs of East Anglia', []],
    // On tour, or one sitting of several
    ['RUISSO – The Long Thaw Tour', ['RUISSO']],
    ['Judith Lampe – Tournée Sel et mer', ['Judith Lampe']],
    ['Behind the Bones: Collections Tour', []],
    ['Haunted Walk – The Old Town Ghost Tour', []],
    ['An Evening with Judith Lampe (Two Sets)', ['Judith Lampe']],
    ['Concert : Judith Lampe – Supplémentaire', ['Judith Lampe']],
    ['Tom Lampe, guitar', ['Tom Lampe']],
    ['Kitchen Songwriting Workshop with Judith Bey', ['Judith Bey']],
  ])('%s', (name, expected) => {
    const shown = billedIn(name).filter(({ confidence }) => confidence >= 0.45)
    expect(shown.map(({ text }) => text)).toEqual(expected)
    for (const { text, start } of shown) expect(name.slice(start, start + text.length)).toBe(text)
  })
})

describe('a line that adds somebody', () => {
  it.each([
    ['+ Vitre Lampe', 'Vitre Lampe'],
    ['+ Fanfare Sel + DJ Poivre', 'Fanfare Sel | DJ Poivre'],
    ['+ Ruisso', 'Ruisso'],
    ['+ Petit Quai (QC)', 'Petit Quai'],
    ['+ Google Agenda', ''],
    ['+ Bar', ''],
    ['+ 1re partie', ''],
    ['+ frais de service', ''],
    ['+ d’infos', ''],
    ['+ Rencontre avec l’équipe', ''],
  ])('%s', (line, expected) => {
    expect(
      readPeople(line)
        .map(({ value }) => value.name)
        .join(' | '),
    ).toBe(expected)
  })
})

describe('who plays, in a sentence', () => {
  it.each([
    ['Violoncelle Ada Lampe', 'Ada Lampe'],
    ['Live percussion Tom Ruisseau', 'Tom Ruisseau'],
    ['Violin Sonata Cycle', ''],
    ['Performed and co-created by Ada Lampe, Tom Ruisseau', 'Ada Lampe | Tom Ruisseau'],
    ['Avec la Chorale du Phare et Judith Bey, orgue', 'Chorale du Phare | Judith Bey'],
    ['Avec le soutien du Fonds Lampe', ''],
    [
      'The Lamp Voices and the Quay Strings under Fergus Lampe. Scores at the door.',
      'The Lamp Voices | Fergus Lampe | Quay Strings',
    ],
    ['Gull opens the night.', 'Gull'],
    ['Par le professeur Aurèle Lampe, Université des Vallons.', 'Aurèle Lampe'],
    ['A fable with Imre Croft as Viola and Rafe Lampe as Orsino.', 'Imre Croft | Rafe Lampe'],
    ['Lampe reads, followed by a conversation with Professor Dana Quist.', 'Professor Dana Quist'],
    ['Elle sera accompagnée de Tom Ruisseau à la basse.', 'Tom Ruisseau'],
    ['Handel: Israel in Egypt. Conductor Philippa Lampe', 'Philippa Lampe'],
    ['Sur scène : Ada Lampe (voix) et Mathieu « Frite » Bey (basse).', 'Ada Lampe | Mathieu « Frite » Bey'],
    [
      'Une soirée de nouveaux solos de Priscille Lampe, Tom Ruisseau et Maude Roy.',
      'Priscille Lampe | Tom Ruisseau | Maude Roy',
    ],
    ['An evening of new duets by Priya Lampe and Maude Roy.', 'Priya Lampe | Maude Roy'],
    ['La pianiste est rejointe par Tom Ruisseau.', 'Tom Ruisseau'],
    ['Parcourez l’exposition avec son commissaire Tom Ruisseau.', 'Tom Ruisseau'],
    ['Walk through the show with its curator Tom Ruisseau.', 'Tom Ruisseau'],
    ['Haggis at seven (vegetarian too). Ceilidh band: Salt Paws.', 'Salt Paws'],
  ])('%s', (line, expected) => {
    const names = readPeople(line).flatMap(({ value }) => (value.property === 'performer' ? [value.name] : []))
    expect([...new Set(names)].sort().join(' | ')).toBe(expected.split(' | ').sort().join(' | '))
  })

  it.each([
    ['Inez Lampe-Roy', 'Person'],
    ['Dr Inez Lampe-Roy', 'Person'],
    ['Parc Lampe-Est', undefined],
    ['Les Frères Lampe', 'MusicGroup'],
    ['Lampe Brothers', 'MusicGroup'],
    ['Sœurs Ruisso', 'MusicGroup'],
    ['Les Chambristes du Quai', 'MusicGroup'],
    ['Quay Chamber Players', 'MusicGroup'],
    ['Ferdinand Thériault', 'Person'],
    ['Margaret Hislop', 'Person'],
    ['Roland Lesage', 'Person'],
    ['Nadia Lampe & La Basse Mer', 'PerformingGroup'],
    ['Nadia Lampe & The Low Tide', 'PerformingGroup'],
    ['Cathédrale Saint-Jean', undefined],
    ['Old Town Hip-Hop', undefined],
  ])('%s is a %s', (name, expected) => {
    expect(whoIs(name)).toBe(expected)
  })
})

describe('a name that tells who else plays', () => {
  it.each<[string, readonly string[]]>([
    ['Silver Ants Support: Gravel Hymnal, Thin Salt', ['Silver Ants', 'Gravel Hymnal', 'Thin Salt']],
    ['Silver Ants plus support from Gravel Hymnal', ['Silver Ants', 'Gravel Hymnal']],
    ['Silver Ants + special guests Gravel Hymnal + Thin Salt', ['Silver Ants', 'Gravel Hymnal', 'Thin Salt']],
    ['Silver Ants (support: Gravel Hymnal)', ['Silver Ants', 'Gravel Hymnal']],
    ['SISTER LAVERNE w/ the Chapeltown Section', ['SISTER LAVERNE', 'the Chapeltown Section']],
    ['Zinc (1re partie : Mirabelle, Ours Mort)', ['Zinc', 'Mirabelle', 'Ours Mort']],
    ['Zinc avec en première partie Mirabelle et Ours Mort', ['Zinc', 'Mirabelle', 'Ours Mort']],
    ['Zinc + invités Gus Ferrand & DJ Nana', ['Zinc', 'Gus Ferrand', 'DJ Nana']],
    ['Vault Sessions: Tuesday Ghost Quintet', ['Tuesday Ghost Quintet']],
    ['Valentine’s with Delphine Sel-Lampe', ['Delphine Sel-Lampe']],
    ['Joachim Bell & Friends', ['Joachim Bell & Friends']],
    ['Opening night: Ada Lampe', []],
    ['Support our season', []],
  ])('%s', (name, expected) => {
    const shown = billedIn(name).filter(({ confidence }) => confidence >= 0.45)
    expect(shown.map(({ text }) => text)).toEqual(expected)
  })
})
