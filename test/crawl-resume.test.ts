import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace } from '@rampe/pipeline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GOOD_EVENTS } from './hostile/good.ts'

const hostile = join(import.meta.dirname, 'hostile')
const flags = ['--conditions=source', '--no-warnings']
const folder = mkdtempSync(join(tmpdir(), 'rampe-resume-'))
let server: ChildProcess
let origin = ''

beforeAll(async () => {
  server = fork(join(hostile, 'serve.ts'), { execArgv: flags })
  const [port] = await once(server, 'message')
  origin = `http://127.0.0.1:${port}`
})
afterAll(() => {
  server.kill()
  rmSync(folder, { recursive: true, force: true })
})

/** Crawls in a process of its own; after some visits the process is killed, without a word of warning. */
async function crawlOnce(workspace: string, killAfter = Number.POSITIVE_INFINITY): Promise<number> {
  const child = spawn(process.execPath, [...flags, join(hostile, 'crawl-once.ts'), workspace, origin], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let visits = 0
  child.stdout.on('data', (data: Buffer) => {
    visits += data.toString().split('\n').length - 1
    if (visits >= killAfter) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return visits
}

const kept = (workspace: string): readonly string[] => {
  using opened = openWorkspace(workspace)
  return opened
    .site(origin)
    .captures.list()
    .map(({ url, digest }) => `${url} ${digest}`)
}

/** What a crawl has learned, and what robots.txt said. */
async function learned(workspace: string) {
  using opened = openWorkspace(workspace)
  const store = opened.site(origin).crawlStore
  const { lessons } = await store.open()
  return { lessons, robots: (await store.robots(origin))?.body }
}

test('killed in the middle and run again, a crawl has what an undisturbed one has, and asked for little twice', async () => {
  const whole = join(folder, 'whole')
  const broken = join(folder, 'broken')
  const all = await crawlOnce(whole)
  let visits = 0
  for (const killAfter of [7, 12]) visits += await crawlOnce(broken, killAfter)
  visits += await crawlOnce(broken)
  expect(kept(broken)).toEqual(kept(whole))
  expect(kept(whole)).toHaveLength(GOOD_EVENTS + 2)
  expect((await learned(whole)).lessons.length).toBeGreaterThan(2)
  expect(await learned(broken)).toEqual(await learned(whole))
  // Each kill may cost the request in flight, whose visit was not committed, and what was told after the kill.
  expect(visits).toBeLessThanOrEqual(all + 3)
}, 180_000)
