import { expect, it } from 'vitest'
import type { TextContext } from './context.ts'
import { readPeople } from './people.ts'

/** Who performs, by a text, and nobody else. */
const rows: [text: string, performers: string, context?: TextContext][] = [
  // Several credits on one line, whatever stands between
  ['Metteure en scène : Lise Roy — Comédiennes : Ada Lampe, Maude Bey', 'Ada Lampe | Maude Bey'],
  ['Speakers: Ada Lampe, Tom Grier | Chair: Simon Bell', 'Ada Lampe | Tom Grier | Simon Bell'],
  ['Ada Lampe - vocals / Tom Grier - guitar / Simon Bell - drums', 'Ada Lampe | Tom Grier | Simon Bell'],
  ['Ada Lampe – violon, Tom Ruisseau – piano', 'Ada Lampe | Tom Ruisseau'],
  ['Ada Lampe, soprano', 'Ada Lampe'],
  ['Texte Maude Roy — Mise en scène Yann Bey — Interprètes Ada Lampe, Tom Ruisseau', 'Ada Lampe | Tom Ruisseau'],
  // Roles by their noun
  ['Rehearsal Director: Ada Lampe', ''],
  ['Conseillère dramaturgique : Ada Lampe', ''],
  ['Ada Lampe – Executive Producer', ''],
  ['Artistes de cirque : Ada Lampe, Tom Roy', 'Ada Lampe | Tom Roy'],
  ['Featured poets: Ada Lampe and Simon Bell', 'Ada Lampe | Simon Bell'],
  ['Executive Producer Ada Lampe — Also starring Tom Grier', 'Tom Grier'],
  ['Soprano / Ada Lampe', 'Ada Lampe'],
  ['Conductor Ada Lampe — Soprano Tom Grier — Flute Simon Bell', 'Ada Lampe | Tom Grier | Simon Bell'],
]

it.each(rows)('%j → %s', (text, performers, context) => {
  const names = readPeople(text, context ?? {}).flatMap(({ value }) =>
    value.property === 'performer' ? [value.name] : [],
  )
  expect([...new Set(names)].join(' | ')).toBe(performers)
})
