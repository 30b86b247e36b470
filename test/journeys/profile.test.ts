import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { rampeIn } from '../terminal.ts'

const HOST = 'rampe.example'
const NAMES = ['Sel', 'Encre', 'Houle', 'Vigie']

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'rampe-profile-'))
})
const rampe = (...args: string[]) => rampeIn(cwd, ...args)

const page = (title: string, body: string) =>
  `<!doctype html><html lang="fr"><head><title>${title} | La Rampe</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`

/** A folder of captures: four shows, before or after a redesign. */
function capturesIn(folder: string, day: (text: string) => string): string {
  mkdirSync(join(cwd, folder), { recursive: true })
  const list = NAMES.map((name, n) => {
    const text = page(name, `${day(`${13 + n} mars 2026 à 20 h`)}<p class="ou">Salle ${name}-sur-Quai</p>`)
    writeFileSync(join(cwd, folder, `${n}.html`), text)
    return {
      url: `https://${HOST}/spectacles/${name.toLowerCase()}`,
      file: `${n}.html`,
      mediaType: 'text/html',
      capturedAt: '2026-01-15T12:00:00Z',
    }
  })
  writeFileSync(join(cwd, folder, 'captures.json'), JSON.stringify(list))
  return join(cwd, folder)
}

const old = (text: string) => `<p class="quand">${text}</p>`
const redesigned = (text: string) => `<section><div class="agenda-date"><b>${text}</b></div></section>`
const run = (folder: string, ...args: string[]) =>
  rampe(`https://${HOST}/`, '--captures', folder, '--from', 'crawl', '--quiet', ...args)

describe('rampe profile', () => {
  it('shows what was learned, keeps it, and copies it to another site', async () => {
    await run(capturesIn('old', old))
    const learned = await rampe('profile')
    expect(learned.code).toBe(0)
    expect(learned.out).toMatch(/spectacles\/\* \(event\)\s+name\s+4\/4\s+main > h1\s+Vigie/)
    expect((await rampe('profile', HOST, '--keep')).code).toBe(0)
    expect(existsSync(join(cwd, 'profiles', `${HOST}.json`))).toBe(true)
    expect(await rampe('profile', HOST, '--keep')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^profile-exists/),
    })
    expect((await rampe('profile', HOST, '--to', 'quai.example')).code).toBe(0)
    const copy = JSON.parse(readFileSync(join(cwd, 'profiles', 'quai.example.json'), 'utf8'))
    expect(copy).toMatchObject({
      host: 'quai.example',
      templates: [{ fields: { startDate: [{ css: 'main > p.quand' }] } }],
    })
    expect(await rampe('profile', 'inconnu.example')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^profile-missing/),
    })
  })

  it('tells that a kept profile stopped matching after a redesign', async () => {
    await run(capturesIn('old', old))
    await rampe('profile', HOST, '--keep')
    await run(capturesIn('new', redesigned))
    const { code, out } = await rampe('profile')
    expect([code, out]).toEqual([1, expect.stringMatching(/startDate\s+0\/4 !/)])
    const report = readFileSync(join(cwd, 'rampe-out', 'report.json'), 'utf8')
    expect(report).toContain('profile-drift')
    expect(report).toContain('startDate was found on 0 of 4')
  })

  it('tells that a learned one stopped matching, and learns anew', async () => {
    await run(capturesIn('old', old))
    await run(capturesIn('new', redesigned))
    expect(readFileSync(join(cwd, 'rampe-out', 'report.json'), 'utf8')).toContain('profile-drift')
    expect((await rampe('profile')).out).toMatch(/startDate\s+4\/4/)
  })

  it('refuses a profile that cannot be read, and says where and what to do', async () => {
    mkdirSync(join(cwd, 'profiles'))
    const template = {
      name: 'x',
      kind: 'event',
      pages: 0,
      url: '^/',
      fields: { name: [{ css: 'h1', match: '(a+)+(?=b)' }] },
    }
    writeFileSync(
      join(cwd, 'profiles', `${HOST}.json`),
      JSON.stringify({ host: HOST, site: {}, templates: [template] }),
    )
    const { code, err } = await run(capturesIn('old', old))
    expect(code).toBe(2)
    expect(err).toMatch(/^profile-pattern-invalid: .*templates\.0\.fields\.name\.0\.match/)
    expect(err).toContain('→ Correct the pattern.')
  })

  it('follows a rule to another page and to an interface, which the crawl did not visit', async () => {
    const server = await served({
      '/': page('Accueil', '<a href="/spectacles/sel">Sel</a>'),
      '/spectacles/sel': page('Sel', '<p class="quand">13 mars 2026 à 20 h</p>'),
      '/interne/sel.json': '{"lieu":"Chapelle des Marins"}',
    })
    const address = server.address()
    const host = `127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
    mkdirSync(join(cwd, 'profiles'))
    const location = [{ follow: { match: '/([^/]+)$', template: '/interne/$1.json' }, json: 'lieu' }]
    const fields = { name: [{ css: 'h1' }], startDate: [{ css: '.quand' }], location }
    const template = { name: 'spectacles', url: '^/spectacles/.', kind: 'event', pages: 0, fields }
    writeFileSync(join(cwd, 'profiles', `${host}.json`), JSON.stringify({ host, site: {}, templates: [template] }))
    await rampe(`http://${host}/`, '--allow-private', '--delay', '0', '--quiet')
    server.close()
    expect(readFileSync(join(cwd, 'rampe-out', 'graph.jsonld'), 'utf8')).toContain('Chapelle des Marins')
  }, 20_000)
})

describe('rampe explain --trace', () => {
  it('shows each step with its input, its output and its time', async () => {
    await run(capturesIn('old', old))
    const { out } = await rampe('explain', 'Sel', 'startDate', '--trace')
    expect(out).toMatch(
      /\d ms\s+extract https:\/\/rampe\.example\/spectacles\/sel: text\/html, \d+ bytes, .* → \d+ claims/,
    )
    expect(out).toMatch(/\d ms\s+dates: .* → 1: 13 mars 2026 à 20 h/)
    expect(out).toMatch(/\d ms\s+startDate\[0\]: .* → 1: startDate 2026-03-13T20:00/)
    expect(out).toMatch(/\d ms\s+css main > p\.quand: .* → 1: 13 mars 2026 à 20 h/)
    expect(out).toMatch(/\d ms\s+rank startDate: \d+ claims → 2026-03-13T20:00.* · learned/)
    const [explained] = JSON.parse((await rampe('explain', 'Sel', '--trace', '--json')).out)
    expect(explained.trace[0]).toMatchObject({ name: 'extract', input: expect.any(String), time: expect.any(Number) })
  })
})

async function served(pages: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer((request, response) => {
    const body = pages[request.url ?? '']
    const type = request.url?.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8'
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type })
    response.end(body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}
