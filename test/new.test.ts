import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const INDEXES = {
  extractor: 'packages/extract/src/extractors/index.ts',
  source: 'packages/crawl/src/sources/index.ts',
  reader: 'packages/extract/src/readers/index.ts',
  repair: 'packages/map/src/repairs/index.ts',
  rule: 'packages/validate/src/rules/index.ts',
  publisher: 'packages/publish/src/publishers/index.ts',
} as const

/** Writes a new exhibit into a copy of the index files. */
function write(kind: string, name: string, folder = mkdtempSync(join(tmpdir(), 'rampe-new-'))) {
  for (const index of Object.values(INDEXES)) cpSync(join(root, index), join(folder, index))
  const run = spawnSync(process.execPath, [join(root, 'scripts/new.mjs'), kind, name, '--root', folder], {
    encoding: 'utf8',
  })
  return { folder, run }
}

describe('pnpm new', () => {
  it.each(Object.entries(INDEXES))('%s: writes what it says, and lists it', (kind, index) => {
    const { folder, run } = write(kind, 'first-try')
    expect(run.status).toBe(0)
    for (const path of run.stdout.trim().split('\n')) expect(existsSync(path)).toBe(true)
    const before = readFileSync(join(root, index), 'utf8')
    const after = readFileSync(join(folder, index), 'utf8')
    expect(after).toContain(`import { firstTry } from './first-try.ts'\n`)
    expect(after.replace(/\s+/g, ' ')).toMatch(/, firstTry ?\]\s*$/)
    expect(after.length - before.length).toBeLessThan(100)
  })

  it('a reader comes with its rows', () => {
    const { folder, run } = write('reader', 'surtitles')
    expect(run.status).toBe(0)
    expect(readFileSync(join(folder, 'packages/extract/src/readers/surtitles.ts'), 'utf8')).toContain('readSurtitles')
    expect(existsSync(join(folder, 'packages/extract/src/readers/surtitles.test.ts'))).toBe(true)
  })

  it('writes over nothing, and says how it is called', () => {
    const { folder } = write('rule', 'first-try')
    const again = write('rule', 'first-try', folder)
    expect(again.run.status).toBe(2)
    expect(again.run.stderr).toContain('nothing was written')
    expect(write('museum', 'x').run.stderr).toContain('pnpm new extractor|')
    expect(write('rule', 'Not Kebab').run.status).toBe(2)
  })
})
