import { describe, expect, it } from 'vitest'
import { billedIn } from './billing.ts'
import { readPeople } from './people.ts'

describe('whom the form of a name bills', () => {
  it.each<[string, readonly string[]]>([
    ['Ada Lampe @ Quai Ouest', ['Ada Lampe']],
    ['Ada Lampe & Tom Ruisseau @ The Quay', ['Ada Lampe', 'Tom Ruisseau']],
    ['Ruisso live at the Quay', ['Ruisso']],
    ['Ada Lampe en spectacle au Petit Quai', ['Ada Lampe']],
    ['Improv Troupe "Left Bank Only"', ['Left Bank Only']],
    ['Le duo « Sel et Poivre »', ['Sel et Poivre']],
    ['Quay Players present "Salt & Pepper"', ['Quay Players']],
    ['Théâtre du Phare présente : La Traversée', ['Théâtre du Phare']],
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
    ['Théâtre ambulant La Brouette : Simon du Phare', ['Théâtre ambulant La Brouette']],
    ['Cirque Oblique – Pente douce', ['Cirque Oblique']],
    ['Salt Thread Dance: ‘Loom’', ['Salt Thread Dance']],
    ['DJ Sel and friends', ['DJ Sel']],
    ['Quatuor Lampe et ses invités', ['Quatuor Lampe']],
    ['Selecta Lampe b2b Tonton Sel', ['Selecta Lampe', 'Tonton Sel']],
    ['Guided tour of the harbour with Judith Bey', ['Judith Bey']],
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
