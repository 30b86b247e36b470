import { describe, expect, it } from 'vitest'
import { readPeople } from '../people.ts'
import { featuredIn } from './featured.ts'

describe('featuredIn', () => {
  it.each<readonly [text: string, names: readonly string[]]>([
    ['It also featured Amarante and the Quay Street Church Choir.', ['Amarante', 'Quay Street Church Choir']],
    [
      'The concert featured guest ensembles Amarante, Salt Brass Ensemble, and soloist Ada Lampe.',
      ['Amarante', 'Salt Brass Ensemble', 'Ada Lampe'],
    ],
    [
      'It featured ensembles Amarante, the Salt Brass Ensemble with guest percussionists, and guest soloist Ada Lampe.',
      ['Amarante', 'Salt Brass Ensemble', 'Ada Lampe'],
    ],
    ['They were joined for the evening by the Harbour School Singers.', ['Harbour School Singers']],
    ['Aux côtés du Quatuor Sel et de Tom Ruisseau, elle chante.', ['Quatuor Sel']],
    ['The Lantern Chorus spring concert filled the hall.', ['Lantern Chorus']],
    ["Salt: Harbour Choir's first winter concert", ['Salt: Harbour Choir']],
    ['Join sound artist Leonie Barque on a guided walk.', ['Leonie Barque']],
    ['Rejoignez l’autrice Leonie Barque pour une lecture.', ['Leonie Barque']],
    // A work, a house, a date, nobody's name.
    ["The evening features Mozart's Requiem and Haydn's Creation.", []],
    ['The Lantern Hall concert series begins.', []],
    ['Join Friends of the Mill for coffee.', []],
    ['The film featured The Long Night.', []],
  ])('%s', (text, names) => {
    expect(featuredIn(text).map((one) => one.text)).toEqual(names)
  })
  it('stands where it says', () => {
    const text = 'It featured the Salt Brass Ensemble and Amarante.'
    for (const { text: name, start } of featuredIn(text)) expect(text.slice(start, start + name.length)).toBe(name)
  })
})

it.each<readonly [name: string, people: readonly string[]]>([
  ['Ada Lampe // Lines in the Sand', ['Ada Lampe']],
  ['Untitled [3] // Leonie Barque', ['Leonie Barque']],
  ['Quai Ouest // The Verriers // Sel', ['Quai Ouest', 'The Verriers', 'Sel']],
])('the name %s bills', (name, people) => {
  expect(readPeople(name, { about: 'name' }).map(({ value }) => value.name)).toEqual(people)
})

it.each<readonly [text: string, people: readonly string[]]>([
  ['Free / Music / Words + Ideas', []],
  ['We close the season with “A Place of Salt” on Saturday.', []],
])('the line %s names nobody', (text, people) => {
  expect(readPeople(text).map(({ value }) => value.name)).toEqual(people)
})
