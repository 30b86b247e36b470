import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSites } from '@rampe/pipeline'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { serveTheatre, type TheatreServer } from '../../examples/theatre/server.ts'

const expected: { shows: { name: { fr: string; en: string }; performances: { start: string }[] }[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/theatre/expected.json'), 'utf8'),
)
const main = join(import.meta.dirname, '../../packages/rampe/src/main.ts')

let theatre: TheatreServer
let project: string
const graphBytes = (folder: string): string => readFileSync(join(folder, 'rampe-out', 'graph.jsonld'), 'utf8')
const run = (folder = project) =>
  runSites({ project: folder, sites: [`${theatre.url}/`], crawl: { allowPrivate: true, delay: 0 } })

beforeAll(async () => {
  theatre = await serveTheatre()
})
afterAll(() => theatre.close())
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'rampe-journey-'))
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

describe('the example theatre, which states nothing for machines', () => {
  it('is published with its ten shows, in both languages', async () => {
    await run()
    const bytes = graphBytes(project)
    for (const { name } of expected.shows) {
      expect(bytes).toContain(name.fr)
      expect(bytes).toContain(name.en)
    }
  })

  it('is not fetched again when nothing changed, and gives the same bytes', async () => {
    await run()
    const first = graphBytes(project)
    const asked = theatre.requests().length
    const again = await run()
    const bodies = theatre
      .requests()
      .slice(asked)
      .filter((request) => request.bytes > 0 && !request.path.endsWith('robots.txt'))
    expect(bodies).toEqual([])
    expect(again.sites[0]?.read).toBe(0)
    expect(graphBytes(project)).toBe(first)
  })

  it('survives kill -9: run again, it gives the bytes of an undisturbed run', async () => {
    const calm = mkdtempSync(join(tmpdir(), 'rampe-journey-'))
    await run(calm)
    const asked = theatre.requests().length
    await killedAfter(asked + 12)
    expect(theatre.requests().length - asked).toBeLessThan(30)
    await run()
    expect(graphBytes(project)).toBe(graphBytes(calm))
    rmSync(calm, { recursive: true, force: true })
  })

  it('is rebuilt without its workspace: the identifiers stay', async () => {
    await run()
    const first = graphBytes(project)
    rmSync(join(project, '.rampe'), { recursive: true })
    await run()
    expect(graphBytes(project)).toBe(first)
  })
})

/** Starts the command on the theatre, and kills it without warning once the server has been asked so many times. */
function killedAfter(requests: number): Promise<void> {
  const args = ['--conditions=source', main, `${theatre.url}/`, '--allow-private', '--delay', '0', '--quiet']
  const child = spawn(process.execPath, args, { cwd: project, stdio: 'inherit' })
  const watch = setInterval(() => {
    if (theatre.requests().length >= requests) child.kill('SIGKILL')
  }, 1)
  return new Promise((resolve) =>
    child.once('close', () => {
      clearInterval(watch)
      resolve()
    }),
  )
}
