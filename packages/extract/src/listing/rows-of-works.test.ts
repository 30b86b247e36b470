import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'

const namesOf = (html: string): readonly string[] => {
  const outline = outlineOf(load(`<main>${html}</main>`, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-10-01', language: 'en' })
  return groupsOf(outline, marks).flatMap(({ entries }) => entries.map(({ title }) => title?.text ?? ''))
}

type Row = readonly [lead: string, house: string, day: string]
const table = (rows: readonly Row[]) =>
  `<table>${rows.map((row) => `<tr><td>${row.join('</td><td>')}</td></tr>`).join('')}</table>`
const items = (rows: readonly Row[]) =>
  `<ul>${rows.map(([lead, house, day]) => `<li><p>${lead}</p><p>${house}</p><p>${day}</p></li>`).join('')}</ul>`

const fr = [
  [
    ['ORVAL', 'Opéra', '6 > 10 nov.'],
    ['NAMBOURG', 'La Fonderie', '20 > 22 nov.'],
  ],
  [
    ['NAMBOURG', 'La Fonderie', '4 > 7 déc.'],
    ['ORVAL', 'Opéra', '11 > 14 déc.'],
  ],
  [
    ['ORVAL', 'Opéra', '8 > 10 janv. 2027'],
    ['NAMBOURG', 'Théâtre municipal', '15 janv. 2027'],
  ],
] as const satisfies readonly (readonly Row[])[]
const en = [
  [
    ['Ashby', 'Mill Theatre', '6 November'],
    ['Colport', 'The Curlew', '20 November'],
  ],
  [
    ['Colport', 'The Curlew', '4 December'],
    ['Ashby', 'Mill Theatre', '11 December'],
  ],
  [
    ['Ashby', 'Mill Theatre', '8 January 2027'],
    ['Colport', 'Village Hall', '15 January 2027'],
  ],
] as const satisfies readonly (readonly Row[])[]

const under = (heads: readonly string[], lists: readonly (readonly Row[])[], list: (rows: readonly Row[]) => string) =>
  lists.map((rows, n) => `<div><h3>${heads[n]}</h3><p>Ada Lampe</p>${list(rows)}</div>`).join('')

describe('towns that lead the rows below each work', () => {
  const works = ['Sel à Ithaque', 'La Meunière', 'Trois pièces courtes']
  it.each([
    ['French cells', under(works, fr, table)],
    ['English cells', under(works, en, table)],
    ['French items', under(works, fr, items)],
    ['English items', under(works, en, items)],
  ])('%s', (_, html) => {
    expect(namesOf(html)).toEqual(works)
  })

  const classes: readonly (readonly Row[])[] = en.map((rows) => rows.map(([, house, day]) => [house, 'Yoga', day]))
  it.each([
    ['days', under(['Monday', 'Tuesday', 'Wednesday'], en, table)],
    ['halls', under(['Quay Hall', 'Mill Theatre', 'Village Hall'], classes, table)],
  ])('but under %s the rows are records', (_, html) => {
    expect(namesOf(html)).toHaveLength(6)
  })
})
