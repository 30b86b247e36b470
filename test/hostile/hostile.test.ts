import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { crawl, type Visit } from '@rampe/crawl'
import { textOf } from '@rampe/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GOOD_EVENTS } from './good.ts'
import { misbehaviours } from './index.ts'

/** Milliseconds: the crawl's own limits in these tests. */
const HEADERS = 2500
const TOTAL = 4000
const MEMORY = 64 * 1024 * 1024

let server: ChildProcess
let port = 0

beforeAll(async () => {
  server = fork(fileURLToPath(new URL('./serve.ts', import.meta.url)), {
    execArgv: ['--conditions=source', '--experimental-strip-types', '--no-warnings'],
    execPath: process.execPath,
  })
  port = await new Promise<number>((resolve) => server.once('message', (message) => resolve(Number(message))))
})

afterAll(() => {
  server.kill()
})

async function visit(hosts: readonly string[], maxPages = 500, retries = 0): Promise<readonly Visit[]> {
  const visits: Visit[] = []
  const seeds = hosts.map((host) => `http://${host}.example:${port}/`)
  const options = {
    delayMs: 0,
    allowPrivate: true,
    maxPages,
    door: {
      headersTimeoutMs: HEADERS,
      totalTimeoutMs: TOTAL,
      connectTimeoutMs: 1000,
      retries,
      backoffMs: 10,
      resolve: async () => ['127.0.0.1'],
    },
  }
  for await (const one of crawl(seeds, options)) visits.push(one)
  return visits
}

const endOf = ({ outcome }: Visit): string =>
  outcome.kind === 'failed' || outcome.kind === 'skipped' ? outcome.issue.code : outcome.kind

describe.concurrent('the hostile web, one host at a time', () => {
  test.each(misbehaviours)('$name ends as $ends', async ({ name, ends, pages = 1, retries = 0 }) => {
    const start = performance.now()
    const visits = await visit([name], 200, retries)
    const seconds = (performance.now() - start) / 1000
    const [first] = visits.filter(({ entry }) => entry.source === 'seed')
    expect(first === undefined ? 'no visit' : ends.includes(endOf(first)) ? ends[0] : endOf(first)).toBe(ends[0])
    expect(visits.filter(({ entry }) => entry.role === 'page').length).toBeLessThanOrEqual(pages)
    // Each try within its time-out, once for robots.txt and once for the page, and some time to work on a busy machine.
    expect(seconds).toBeLessThan((2 * (1 + retries) * TOTAL) / 1000 + pages * 0.4 + 20)
  })

  test('a text in windows-1252 under a header that says UTF-8 is read without mojibake', async () => {
    const [first] = await visit(['windows-1252'])
    if (first?.outcome.kind !== 'captured') throw new Error('not captured')
    expect(textOf(first.outcome.capture)).toContain('Été à l’Opéra')
  })
})

test('all of it at once: the ordinary site beside it is read whole, and memory stays bounded', async () => {
  const names = misbehaviours.filter(({ pages = 1 }) => pages < 20).map(({ name }) => name)
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  const visits = await visit(['good', ...names])
  clearInterval(timer)
  const good = visits.filter(({ entry, outcome }) => entry.url.includes('/spectacles/') && outcome.kind === 'captured')
  expect(good).toHaveLength(GOOD_EVENTS)
  expect(peak - before).toBeLessThan(MEMORY)
})
