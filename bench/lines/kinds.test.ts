import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Language } from '../words/pages.ts'
import { read } from '../words/read.ts'
import { KINDS, type Line } from './kinds.ts'

type Lines = Readonly<Record<Language, Readonly<Record<string, readonly (Line | string)[]>>>>
const lists = ['open', 'closed'].map(
  (name): Lines => JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')),
)
const understood = (kind: string, line: Line, language: Language, others: readonly Line[] = []): boolean[] => {
  const of = KINDS[kind]
  if (!of) throw new Error(`No kind is called ${kind}`)
  return Object.values(of.pages(line, language, others)).flatMap((html) =>
    (line.rows ?? [line]).map((one) => of.understood(read(html), one, language, line)),
  )
}

describe('lines of a kind', () => {
  it.each(Object.keys(KINDS))('%s has as many lines in French as in English', (name) => {
    const list = KINDS[name]?.lines ?? name
    for (const lines of lists) {
      expect(lines.fr[list]?.length).toBeGreaterThan(20)
      expect(lines.en[list]?.length).toBe(lines.fr[list]?.length)
    }
  })

  it.each([
    ['cast', { t: 'Avec Maud Tessier et Léo Caron', performers: ['Maud Tessier', 'Léo Caron'] }, 'fr'],
    ['cast', { t: 'With Maud Tessier and Leo Caron', performers: ['Maud Tessier', 'Leo Caron'] }, 'en'],
    ['place', { t: 'Théâtre du Marais, Namur', place: 'Théâtre du Marais' }, 'fr'],
    ['place', { t: 'Marsh Theatre, Leeds', place: 'Marsh Theatre' }, 'en'],
    ['price', { t: '25 $', prices: [25] }, 'fr'],
  ] as const)('%s understands %o', (kind, line, language) => {
    expect(understood(kind, line, language)).not.toContain(false)
  })

  it.each([
    ['cast', { t: 'Xyzzyl', performers: ['Maud Tessier'] }, 'en'],
    ['place', { t: 'Xyzzyl', place: 'Marsh Theatre' }, 'en'],
    ['price', { t: 'Xyzzyl', prices: [25] }, 'fr'],
  ] as const)('%s does not understand %o', (kind, line, language) => {
    expect(understood(kind, line, language)).not.toContain(true)
  })
})
