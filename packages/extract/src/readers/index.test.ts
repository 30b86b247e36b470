import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TextContext } from './context.ts'
import { readers } from './index.ts'

const here = import.meta.dirname
const source = (file: string) => readFileSync(join(here, file), 'utf8')
const CONTEXT: TextContext = { captured: '2026-11-22', country: 'CA', language: 'fr' }

/** A page's worth of ordinary sentences, in both languages, with everything that the readers look for. */
const PAGE =
  `Le Théâtre du Fanal présente une comédie de Maude Lacasse-Roy, mise en scène par Anselme Pouliot. Avec Ada Lampe et
Tom Ruisseau. Samedi 16 janvier 2027 à 19 h 30. Durée : 1 h 40 sans entracte. Dès 14 ans. Régulier : 38 $, 30 ans et moins : 25 $.
212, rue du Dépôt, Lennox-les-Rivières (Québec) J1M 0K5. 819 555-0142. Salle accessible en fauteuil roulant. Surtitres anglais.
Three strangers wait for a ferry that never comes. By morning the water has gone, and they must walk, with only what they could
carry and the lights of the far shore in front of them. Nobody knows who will be there, and no one has asked about the price.
`.repeat(75)

describe('the readers', () => {
  const exhibits = globSync('*.ts', { cwd: here })
    .filter((file) => /: Reader<\w+> = /.test(source(file)))
    .map((file) => basename(file, '.ts'))
    .sort()

  it('are all listed, under their file names', () => {
    expect(readers.map((reader) => reader.name).sort()).toEqual(exhibits)
  })

  it.each(exhibits)('%s has rows', (name) => {
    const tests = [`${name}.test.ts`, ...globSync(`${name}s/*.test.ts`, { cwd: here })]
    const rows = tests
      .filter((file) => globSync(file, { cwd: here }).length > 0)
      .flatMap((file) => source(file).match(/^\s*\[\s*\n?\s*['"`]/gm) ?? [])
    expect(rows.length).toBeGreaterThanOrEqual(30)
  })

  it.each(readers.map((reader) => [reader.name, reader] as const))('%s never throws', (_, reader) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const { span, confidence } of reader.read(text, CONTEXT)) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeLessThanOrEqual(text.length)
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  // Ten times the text must not take a hundred times the time. The bound is loose: machines of other people are busy too.
  it.each(readers.map((reader) => [reader.name, reader] as const))('%s is linear', (_, reader) => {
    const time = (text: string) => {
      const start = process.cpuUsage().user
      reader.read(text, CONTEXT)
      return (process.cpuUsage().user - start) / 1000
    }
    const small = PAGE.slice(0, PAGE.length / 10)
    for (let i = 0; i < 3; i++) time(small)
    const one = Math.min(...[0, 1, 2].map(() => time(small)))
    const ten = Math.min(...[0, 1].map(() => time(PAGE)))
    expect(ten).toBeLessThan(40 * one + 50)
  })
})
