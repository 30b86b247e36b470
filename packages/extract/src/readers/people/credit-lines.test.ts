import { expect, it } from 'vitest'
import type { TextContext } from '../context.ts'
import { readPeople } from '../people.ts'

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
  // Who makes it heard and seen by all
  ['BSL Consultant: Ada Lampe', ''],
  ['Sign Language Interpreter: Ada Lampe', ''],
  ['Interprète en langue des signes : Ada Lampe', ''],
  ['Interprétation LSQ : Ada Lampe', ''],
  // Whoever plays there, and not who wrote it
  ['Musique sur scène Ada Lampe', 'Ada Lampe'],
  ['Musique jouée en direct : Ada Lampe et Tom Roy', 'Ada Lampe | Tom Roy'],
  ['Onstage music: Ada Lampe', 'Ada Lampe'],
  ['Live Sound Tom Grier', 'Tom Grier'],
  ['Music Tom Grier', ''],
  ['Executive Producer Ada Lampe — Also starring Tom Grier', 'Tom Grier'],
  ['Production Compagnie Sel(s)', ''],
  ['Soprano / Ada Lampe', 'Ada Lampe'],
  ['Conductor Ada Lampe — Soprano Tom Grier — Flute Simon Bell', 'Ada Lampe | Tom Grier | Simon Bell'],
  // A group by its noun is called so
  ["Compagnie Nuit d'Osier", "Compagnie Nuit d'Osier"],
  ['Cie La Brouette', 'Cie La Brouette'],
  ['Cie Pois Sel et Poivre', 'Cie Pois Sel et Poivre'],
  ['Cirque Éléonore', 'Cirque Éléonore'],
  ['Ensemble Tsubame (Japon)', 'Ensemble Tsubame'],
  ['organiste titulaire de la Chapelle Sel', ''],
  ['feat. Rev. Dave, Jo Lampe and the Quay Ukes', 'Rev. Dave | Jo Lampe | Quay Ukes'],
  ['Quay Voices and The Sackbut Sels, joint concert', 'Quay Voices | The Sackbut Sels'],
  ['…plus the Gulf Salt Horns', 'Gulf Salt Horns'],
  ['Ada Lampe, orgue et direction', 'Ada Lampe', { about: 'performer' }],
  ['Ada Lampe, mise en scène', '', { about: 'performer' }],
  ['Tinderbox Theatre Company', 'Tinderbox Theatre Company'],
  ['A Tinderbox Theatre production', 'Tinderbox Theatre'],
  ['Compagnie : Ruisseau', 'Ruisseau'],
  // Who speaks with whom
  ['Ada Lampe talks to Tom Grier', 'Ada Lampe | Tom Grier'],
  ['Ada Lampe s’entretient avec Tom Roy', 'Ada Lampe | Tom Roy'],
  ['Chaired by novelist Ada Lampe', 'Ada Lampe'],
  ['Hosted by last year’s winner, Ada Lampe', 'Ada Lampe'],
  ['Rencontre avec l’autrice Ada Lampe, animée par Tom Roy', 'Ada Lampe | Tom Roy'],
  ['Par Ada Lampe et Tom Roy', 'Ada Lampe | Tom Roy'],
  ['By Ada Lampe', ''],
  ['An illustrated talk by Ada Lampe', 'Ada Lampe'],
  ['Speaker: Ada Lampe, University of Salt', 'Ada Lampe'],
  ['Supported by Arts Council Salt', ''],
  ['Orchestre des Rives, dir. Ada Lampe', 'Orchestre des Rives | Ada Lampe'],
  ['Music by The Tin Gulls', 'The Tin Gulls'],
  ['Music by Ada Lampe', ''],
  ['Led by Ada Lampe of Salt & Daughters', 'Ada Lampe'],
  ['With The Paper Kites of Leith', 'The Paper Kites of Leith'],
  ['Film présenté par Judith Lampe, historienne du cinéma', 'Judith Lampe'],
  ['Conférence « Sel » par Ada Lampe, historienne', 'Ada Lampe'],
  ['Lecture : « Sel » par le comédien Ada Lampe, accompagné au violoncelle par Tom Roy', 'Tom Roy | Ada Lampe'],
  ['accompagné au piano par Ada Lampe et à l’accordéon par Tom Roy', 'Ada Lampe | Tom Roy'],
  ['avec les jurés Ada Lampe et Tom Roy', 'Ada Lampe | Tom Roy'],
  ['Chaff & Bran', 'Chaff & Bran', { about: 'performer' }],
  // In the name of an evening
  ['Ada Lampe invite Tom Roy et le Quatuor Sel', 'Ada Lampe | Tom Roy | Quatuor Sel', { about: 'name' }],
  ['The Bench by Tinderbox Theatre', 'Tinderbox Theatre', { about: 'name' }],
  ['Ada Lampe in Conversation', 'Ada Lampe', { about: 'name' }],
  ['Book Launch: Salt by Ada Lampe', 'Ada Lampe', { about: 'name' }],
]

it.each(rows)('%j → %s', (text, performers, context) => {
  const names = readPeople(text, context ?? {}).flatMap(({ value }) =>
    value.property === 'performer' ? [value.name] : [],
  )
  expect([...new Set(names)].join(' | ')).toBe(performers)
})
