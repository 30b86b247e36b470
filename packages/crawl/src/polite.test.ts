import { afterEach, expect, test } from 'vitest'
import { ends, type InventedSite, inventSite, type Page } from './invented-site.contract.ts'

let site: InventedSite | undefined
afterEach(() => site?.close())

test('a polite crawl keeps its distance, waits when it is told to, and never goes faster than robots.txt asks', async () => {
  let busy = 1
  const times: { path: string; at: number }[] = []
  const timed =
    (body: string): Page =>
    ({ url }, response) => {
      times.push({ path: url ?? '', at: performance.now() })
      response.writeHead(200, { 'content-type': 'text/html' }).end(body)
    }
  site = await inventSite({
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: 0.2' },
    '/': timed('<a href=/a>a</a><a href=/b>b</a>'),
    '/a': (request, response) => {
      times.push({ path: request.url ?? '', at: performance.now() })
      busy -= 1
      if (busy >= 0) response.writeHead(429, { 'retry-after': '1' }).end()
      else response.writeHead(200, { 'content-type': 'text/html' }).end('a')
    },
    '/b': timed('b'),
  })
  expect(ends(await site.visit({ delayMs: 10 }))['/a']).toBe('captured')
  const gaps = times.slice(1).map(({ at }, index) => at - (times[index]?.at ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(195)
  const refused = times.findIndex(({ path }) => path === '/a')
  expect((times[refused + 1]?.at ?? 0) - (times[refused]?.at ?? 0)).toBeGreaterThanOrEqual(990)
})
