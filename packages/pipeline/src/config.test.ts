import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from './config.ts'

const projectWith = (name: string, text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'rampe-config-'))
  writeFileSync(join(folder, name), text)
  return folder
}

describe('the configuration of a project', () => {
  const ROWS: readonly (readonly [name: string, text: string])[] = [
    ['rampe.config.json', '{"sites": ["https://theatre.example/"], "crawl": {"delay": 500}}'],
    ['rampe.config.yaml', 'sites:\n  - https://theatre.example/\ncrawl:\n  delay: 500\n'],
    ['rampe.config.js', 'export default { sites: ["https://theatre.example/"], crawl: { delay: 500 } }'],
    [
      'rampe.config.ts',
      'const delay: number = 500\nexport default { sites: ["https://theatre.example/"], crawl: { delay } }',
    ],
  ]
  it.each(ROWS)('is read from %s', async (name, text) => {
    expect(await loadConfig(projectWith(name, text))).toEqual({
      sites: ['https://theatre.example/'],
      crawl: { delay: 500 },
    })
  })

  it('is empty where there is none', async () => {
    expect(await loadConfig(mkdtempSync(join(tmpdir(), 'rampe-config-')))).toEqual({})
  })

  const BROKEN: readonly (readonly [name: string, text: string, code: string, told: RegExp])[] = [
    ['rampe.config.json', '{"sites": [', 'config-unreadable', /rampe\.config\.json/],
    ['rampe.config.yaml', 'sites: [a\nb: }', 'config-unreadable', /rampe\.config\.yaml/],
    ['rampe.config.js', 'export default {', 'config-unreadable', /rampe\.config\.js/],
    ['rampe.config.json', '{"site": []}', 'config-invalid', /site/],
    ['rampe.config.json', '{"sites": ["theatre"]}', 'config-invalid', /sites/],
    ['rampe.config.json', '{"crawl": {"delay": -1}}', 'config-invalid', /crawl\.delay/],
    [
      'rampe.config.json',
      '{"sites": [{"url": "https://a.example/", "timeZone": "Montreal"}]}',
      'config-invalid',
      /sites/,
    ],
  ]
  it.each(BROKEN)('%s with %s is refused as %s', async (name, text, code, told) => {
    await expect(loadConfig(projectWith(name, text))).rejects.toMatchObject({
      code,
      details: { message: { en: expect.stringMatching(told), fr: expect.stringMatching(told) } },
    })
  })
})
