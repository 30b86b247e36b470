import { load } from 'cheerio/slim'
import { describe, expect, it } from 'vitest'
import { marksOf } from '../page/marks.ts'
import { outlineOf } from '../page/outline.ts'
import { groupsOf } from './groups.ts'
import { isProgramme } from './programme.ts'

const programme = (run: string, ...evenings: string[]): boolean => {
  const html = `<main><h1>Fête des Brumes</h1><p>${run}</p>${evenings.map((day, i) => `<div><h2>${['Sel', 'Sable', 'Argile'][i]} vif</h2><p>${day}</p></div>`).join('')}</main>`
  const outline = outlineOf(load(html, { xml: { xmlMode: false } }))
  const marks = marksOf(outline, { captured: '2026-01-15' })
  const [group] = groupsOf(outline, marks)
  if (!group) throw new Error('no records')
  const grouped = new Set(group.entries.flatMap((entry) => entry.marks))
  const own = marks.filter((mark) => !grouped.has(mark))
  return isProgramme({ box: undefined, first: 0, end: outline.lines.length, marks: own, title: undefined }, group)
}

describe('isProgramme', () => {
  const rows: readonly [run: string, evenings: readonly string[], found: boolean][] = [
    ['Du 24 au 26 avril 2026', ['24 avril 2026, 20 h', '25 avril 2026, 20 h'], true],
    ['24, 25 et 26 avril 2026', ['24 avril 2026, 20 h', '26 avril 2026, 17 h'], true],
    ['Du 24 au 26 avril 2026', ['24 avril 2026, 20 h', '2 mai 2026, 20 h'], false],
    ['24 avril 2026', ['24 avril 2026, 20 h', '24 avril 2026, 22 h'], false],
    ['Du 24 janvier au 26 avril 2026', ['24 janvier 2026, 20 h', '26 avril 2026, 17 h'], false],
  ]
  it.each(rows)('%s: %s', (run, evenings, found) => {
    expect(programme(run, ...evenings)).toBe(found)
  })
})
