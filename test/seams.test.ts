import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'

// Every seam of the house: a folder of plain objects, the index that lists them, and the fixture that each must have. The
// rooms' own runners read the fixtures; here, a thing that no index lists, or that has no fixture, turns the tests red.
const SEAMS = [
  {
    noun: 'Source',
    folder: 'crawl/src/sources',
    fixtures: ['crawl/fixtures/{name}/*', 'crawl/src/sources/{name}.test.ts'],
  },
  { noun: 'Extractor', folder: 'extract/src/extractors', fixtures: ['extract/fixtures/{name}/*.claims.json'] },
  {
    noun: 'Repair',
    folder: 'map/src/repairs',
    fixtures: ['map/fixtures/repairs/{name}.json', 'map/src/repairs/{name}.test.ts'],
  },
  { noun: 'Rule', folder: 'validate/src/rules', fixtures: ['validate/fixtures/{name}/{pass,fail}.jsonld'] },
  // Held to expected files by `publishers.test.ts`, which runs every publisher of the index.
  { noun: 'Publisher', folder: 'publish/src/publishers', fixtures: ['publish/fixtures/expected'] },
] as const

const packages = join(import.meta.dirname, '..', 'packages')
const read = (...path: string[]) => readFileSync(join(packages, ...path), 'utf8')

for (const { noun, folder, fixtures } of SEAMS)
  describe(folder, () => {
    const exhibits = globSync('*.ts', { cwd: join(packages, folder) })
      .filter((file) => !/^index\.ts$|\.test\.ts$/.test(file))
      .filter((file) =>
        new RegExp(
          `export (?:const \\w+: ${noun} =|const \\w+ = \\([^)]*\\): ${noun}\\b|function \\w+\\([^]*?\\): ${noun}\\b)`,
        ).test(read(folder, file)),
      )
      .map((file) => basename(file, '.ts'))
      .sort()

    it('holds something', () => {
      expect(exhibits.length).toBeGreaterThan(0)
    })
    it.each(exhibits)('%s is listed and has a fixture', (name) => {
      expect(existsSync(join(packages, folder, 'index.ts')) ? read(folder, 'index.ts') : '').toContain(`'./${name}.ts'`)
      expect(fixtures.flatMap((one) => globSync(one.replace('{name}', name), { cwd: packages }))).not.toEqual([])
    })
  })
