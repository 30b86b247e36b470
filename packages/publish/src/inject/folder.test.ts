import { chmod, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { injectFolder } from './folder.ts'

const document = { '@context': 'https://schema.org', '@type': 'Event', name: 'Phèdre', startDate: '2026-03-13' }
const pages = [
  { key: 'rampe.example/fr/phedre', document },
  { key: 'rampe.example/fr/phèdre-2'.replace('è', '%C3%A8'), document },
  { key: 'rampe.example', document },
  { key: 'autre.example', document },
]
const page = (head = ''): string => `<html><head><meta charset="utf-8">${head}</head><body></body></html>\n`
const canonical = (url: string): string => page(`<link rel="canonical" href="${url}">`)

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rampe-inject-'))
})
afterEach(async () => rm(dir, { recursive: true, force: true }))
const put = async (file: string, html: string): Promise<string> => {
  await mkdir(dirname(join(dir, file)), { recursive: true })
  await writeFile(join(dir, file), html)
  return join(dir, file)
}

describe('injectFolder finds the page', () => {
  const rows: readonly [file: string, html: string, base: string | undefined, outcome: string][] = [
    ['any.html', canonical('https://www.rampe.example/fr/phedre/?utm_source=x'), undefined, 'injected'],
    ['any.html', canonical('http://rampe.example/fr/phedre#top'), undefined, 'injected'],
    ['any.html', canonical('/fr/phedre'), 'https://rampe.example', 'injected'],
    ['any.html', canonical('https://elsewhere.example/fr/phedre'), 'https://rampe.example', 'no-data'],
    ['fr/phedre/index.html', canonical('https://production.example/fr/phedre/'), 'https://rampe.example', 'injected'],
    ['fr/phedre.html', canonical('https://production.example/fr/phedre'), undefined, 'no-data'],
    ['fr/phedre/index.html', page(), 'https://rampe.example/', 'injected'],
    ['fr/phedre.html', page(), 'https://rampe.example/', 'injected'],
    ['phedre.html', page(), 'https://rampe.example/fr', 'injected'],
    ['fr/phèdre-2.html', page(), 'https://rampe.example/', 'injected'],
    ['fr/phedre.html', page(), undefined, 'injected'],
    ['fr/other.html', page(), undefined, 'no-data'],
    ['index.html', page(), undefined, 'no-data'], // two hosts have a home page
  ]
  it.each(rows)('%s %s --base %s → %s', async (file, html, base, outcome) => {
    await put(file, html)
    const report = await injectFolder({ dir, pages, ...(base === undefined ? {} : { base }) })
    expect(report.pages).toMatchObject([{ file, outcome }])
  })
})

describe('injectFolder', () => {
  it('plans and checks without writing, writes once, and takes everything out again', async () => {
    const html = canonical('https://rampe.example/fr/phedre')
    const file = await put('phedre.html', html)
    await put('node_modules/x/index.html', html)
    await put('notes.txt', html)
    const run = (mode: 'plan' | 'write' | 'check' | 'remove') => injectFolder({ dir, pages, mode })
    expect(await run('plan')).toMatchObject({ stale: 1, counts: { injected: 1 } })
    expect(await run('check')).toMatchObject({ stale: 1 })
    expect(await readFile(file, 'utf8')).toBe(html)
    expect(await run('write')).toMatchObject({ counts: { injected: 1 } })
    const written = await stat(file)
    expect(await run('check')).toMatchObject({ stale: 0, counts: { unchanged: 1 } })
    expect(await run('write')).toMatchObject({ stale: 0 })
    expect((await stat(file)).mtimeMs).toBe(written.mtimeMs)
    expect(await run('remove')).toMatchObject({ counts: { removed: 1 } })
    expect(await readFile(file, 'utf8')).toBe(html)
  })

  it('leaves a read-only file, says so, and goes on; keeps rights and links', async () => {
    const html = canonical('https://rampe.example/fr/phedre')
    const locked = await put('a-locked.html', html)
    await chmod(locked, 0o444)
    const file = await put('b.html', html)
    await chmod(file, 0o664)
    await symlink('b.html', join(dir, 'c.html'))
    const report = await injectFolder({ dir, pages, mode: 'write' })
    expect(report.counts).toMatchObject({ 'read-only': 1 })
    expect(report.pages[0]?.message).toMatchObject({
      en: expect.stringContaining('a-locked.html'),
      fr: expect.any(String),
    })
    expect(await readFile(locked, 'utf8')).toBe(html)
    expect((await stat(file)).mode & 0o777).toBe(0o664)
    expect(await readFile(join(dir, 'c.html'), 'utf8')).toContain('data-rampe')
  })

  it('says what to do where there is no folder', async () => {
    await expect(injectFolder({ dir: join(dir, 'none'), pages })).rejects.toMatchObject({ code: 'folder-missing' })
  })
})
