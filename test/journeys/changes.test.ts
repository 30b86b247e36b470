import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSites } from '@rampe/pipeline'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// A small invented house whose pages change between runs.
const show = (
  title: string,
  when: string,
) => `<!doctype html><html lang="fr"><head><title>${title} | Maison du Quai</title></head><body>
<header><a href="/">Maison du Quai</a></header><main><h1>${title}</h1><p>${when}</p><p>Salle du Quai</p>
<p>${title} raconte une histoire de départs remis au lendemain, que toute la famille peut suivre sans rien en connaître.</p></main></body></html>`
const home = (paths: readonly string[]) =>
  `<!doctype html><html lang="fr"><head><title>Maison du Quai</title></head><body><main><h1>Maison du Quai</h1>${paths
    .map((path) => `<p><a href="${path}">Spectacle ${path.slice(1)}</a></p>`)
    .join('')}</main></body></html>`

let pages: Record<string, string>
let server: Server
let origin: string
let project: string

beforeEach(async () => {
  project = mkdtempSync(join(tmpdir(), 'rampe-changes-'))
  pages = {
    '/': home(['/lanterne', '/maree']),
    '/lanterne': show('La Lanterne sourde', 'Le vendredi 5 mars 2027 à 20 h'),
    '/maree': show('Marée basse', 'Le samedi 6 mars 2027 à 19 h 30'),
  }
  server = createServer((request, response) => {
    const page = pages[request.url ?? '']
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

type Row = { '@id': string; name: string; startDate: string; eventStatus?: string; previousStartDate?: string }
async function events(): Promise<readonly Row[]> {
  const { graph } = await runSites(
    { project, sites: [`${origin}/`], crawl: { allowPrivate: true, delay: 0 } },
    { now: () => new Date('2026-11-20T12:00:00Z') },
  )
  const rows = JSON.parse(JSON.stringify(graph['@graph'])) as (Row & { '@type': string })[]
  return rows.filter((row) => /Event$/.test(row['@type'])).sort((a, b) => (a.startDate < b.startDate ? -1 : 1))
}

describe('a site that changes between runs', () => {
  it('keeps the identifier of an event through a new title and a new hour, and says that it moved', async () => {
    const [before] = await events()
    pages['/lanterne'] = show('La Grande Lanterne', 'Le samedi 13 mars 2027 à 20 h')
    const after = (await events()).find(({ name }) => name === 'La Grande Lanterne')
    expect(after?.['@id']).toBe(before?.['@id'])
    expect(after?.startDate).toMatch(/^2027-03-13T20:00/)
    expect(after?.eventStatus).toMatch(/EventRescheduled$/)
    expect(after?.previousStartDate).toMatch(/^2027-03-05T20:00/)
  })

  it('does not lose an event whose page is gone', async () => {
    const before = await events()
    delete pages['/maree']
    pages['/'] = home(['/lanterne'])
    const after = await events()
    expect(after.map((row) => row['@id'])).toEqual(before.map((row) => row['@id']))
  })

  it('finds an event that was added, and leaves the others as they were', async () => {
    const before = await events()
    pages['/phare'] = show('Le Phare', 'Le dimanche 7 mars 2027 à 15 h')
    pages['/'] = home(['/phare', '/maree', '/lanterne'])
    const after = await events()
    expect(after.map(({ name }) => name)).toEqual(['La Lanterne sourde', 'Marée basse', 'Le Phare'])
    expect(after.slice(0, 2)).toEqual(before)
  })
})
