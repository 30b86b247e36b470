import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rampeIn } from '../terminal.ts'

let server: Server
let origin: string
let cwd: string

const PAGES: Readonly<Record<string, readonly [status: number, type: string, body: string]>> = {
  '/robots.txt': [404, 'text/plain', ''],
  '/empty/': [200, 'text/html', ''],
  '/noise/': [200, 'text/html; charset=utf-8', '<<<>>></p <div =\u0000"<script><<!--'],
  '/image/': [200, 'image/png', 'PNG'],
  '/plain/': [200, 'text/html; charset=utf-8', '<title>About us</title><h1>About us</h1><p>A theatre since 1962.</p>'],
}

beforeAll(async () => {
  server = createServer((request, response) => {
    const [status, type, body] = PAGES[request.url ?? ''] ?? [404, 'text/html', '<h1>Not found</h1>']
    response.writeHead(status, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rampe-bad-'))
})

const rampe = (...args: string[]) => rampeIn(cwd, ...args)
const crawl = (url: string, ...more: string[]) => rampe(url, '--allow-private', '--delay', '0', ...more)

describe('bad input gets one clear message', () => {
  it.each([
    ['an unreachable host', () => crawl('http://127.0.0.1:9/'), 3, /127\.0\.0\.1:9/],
    ['a 404 seed', () => crawl(`${origin}/nowhere`), 3, /nowhere/],
    ['an empty page', () => crawl(`${origin}/empty/`), 0, /No event was found/],
    ['HTML that is no HTML', () => crawl(`${origin}/noise/`), 0, /No event was found/],
    ['an image as a site', () => crawl(`${origin}/image/`), 3, /image/],
    ['a site without events', () => crawl(`${origin}/plain/`), 0, /No event was found/],
    ['a private address without leave', () => rampe(`${origin}/plain/`), 3, /--allow-private/],
    ['no address', () => rampe('run', 'not a web address'), 2, /url-invalid/],
    ['another scheme', () => rampe('ftp://theatre.example/'), 2, /url-invalid/],
    ['an unknown option', () => rampe('run', '--fast'), 2, /--fast/],
    ['a number that is none', () => crawl(`${origin}/plain/`, '--max-pages', 'many'), 2, /--max-pages/],
    ['captures that are not there', () => rampe('https://theatre.example/', '--captures', 'nowhere'), 2, /nowhere/],
    [
      'a file that is not there',
      () => rampe('read', 'nowhere.html', '--url', 'https://theatre.example/'),
      2,
      /nowhere\.html/,
    ],
    ['a page without an address', () => rampe('read', 'x.html'), 2, /--url/],
    ['an unknown entity', () => rampe('explain', 'Phèdre'), 2, /entity-unknown/],
  ] as const)('%s', async (_, act, code, told) => {
    const seen = await act()
    expect(seen.err + seen.out).toMatch(told)
    expect(seen.err).not.toMatch(/\n\s+at /)
    expect(seen.code).toBe(code)
  })

  it('a broken configuration, with the file named', async () => {
    writeFileSync(join(cwd, 'rampe.config.json'), '{"sites": [')
    const { code, err } = await rampe('run')
    expect(err).toMatch(/config-unreadable[\s\S]*rampe\.config\.json/)
    expect(code).toBe(2)
  })

  it('broken decisions, with the line named, and nothing touched', async () => {
    writeFileSync(join(cwd, 'decisions.jsonl'), '{"verdict": "maybe"}\n')
    const { code, err } = await crawl(`${origin}/plain/`)
    expect(err).toMatch(/decisions-invalid[\s\S]*Line 1|Line 1/)
    expect(code).toBe(2)
    expect(readFileSync(join(cwd, 'decisions.jsonl'), 'utf8')).toBe('{"verdict": "maybe"}\n')
  })

  it('an output folder that is a file', async () => {
    writeFileSync(join(cwd, 'rampe-out'), 'not a folder')
    const { code, err } = await crawl(`${origin}/plain/`)
    expect(err).toMatch(/folder-read-only[\s\S]*rampe-out/)
    expect(code).toBe(3)
  })

  it('a read-only folder', async () => {
    mkdirSync(join(cwd, 'locked'))
    chmodSync(join(cwd, 'locked'), 0o500)
    // Root may write everywhere: an impossible place stands in for a forbidden one.
    const folder = process.getuid?.() === 0 ? '/dev/null/workspace' : join(cwd, 'locked', 'workspace')
    const { code, err } = await crawl(`${origin}/plain/`, '--workspace', folder)
    expect(err).toMatch(/workspace-not-writable[\s\S]*workspace/)
    expect(code).toBe(3)
    rmSync(join(cwd, 'locked'), { recursive: true })
  })

  it('in French as in English', async () => {
    const { err } = await rampe('ftp://theatre.example/', '--lang', 'fr')
    expect(err).toMatch(/n’est pas une adresse web/)
    expect((await rampe('--help', '--lang', 'fr')).out).toMatch(/Commandes/)
    expect((await rampe('--help')).out).toMatch(/Commands/)
  })

  it('one site’s failure is not another’s', async () => {
    writeFileSync(join(cwd, 'sites.txt'), `# two sites\n${origin}/plain/\nhttp://127.0.0.1:9/\n`)
    const { code, out, err } = await crawl('sites.txt', '--json')
    const { sites }: { sites: { site: string; pages: number; error?: { code: string } }[] } = JSON.parse(out)
    expect(sites.map((site) => [site.pages > 0, site.error !== undefined])).toEqual([
      [true, false],
      [false, true],
    ])
    expect(err).toContain('127.0.0.1:9')
    expect(code).toBe(3)
  })

  it('the workspace stays usable after each of these', async () => {
    await crawl('http://127.0.0.1:9/')
    expect((await crawl(`${origin}/plain/`)).code).toBe(0)
  })

  it('an old Node is told which one is needed, before anything else is read', () => {
    const bin = readFileSync(join(import.meta.dirname, '../../packages/rampe/bin/rampe.mjs'), 'utf8')
    const old = bin.replaceAll('process.versions.node', '"20.20.2"')
    const told = spawnSync(process.execPath, ['--input-type=module', '-e', old], { encoding: 'utf8' })
    expect(told.status).toBe(2)
    expect(told.stderr).toMatch(/node-too-old.*22\.19.*20\.20\.2/)
  })
})
