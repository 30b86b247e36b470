import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crawl } from '@rampe/crawl'
import { optionsOf } from '../options.ts'

const HOSTS = 20
const PAGES = 8
/** Milliseconds between requests that the crawls are configured with. */
const OWN_DELAY = 100
/** Milliseconds: timers of the two processes' sides are read a little apart. */
const GRACE = 5

interface Host {
  readonly name: string
  /** Milliseconds that its robots.txt asks for. */
  readonly asked: number
  readonly times: number[]
  /** When it said 429, and until when it asked to be left alone. */
  busyUntil: number
  refusals: number
  broken: number
}

/**
 * Twenty hosts with twenty wishes, crawled side by side: what the server side saw. No gap may be shorter than the host's
 * `Crawl-delay` or the configured delay, and after a 429 nothing may come before `Retry-After` has passed.
 */
export async function politeBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['json'])
  const hosts = new Map<string, Host>()
  for (let index = 0; index < HOSTS; index++) {
    const name = `hote-${index}.example`
    hosts.set(name, { name, asked: index * 40, times: [], busyUntil: 0, refusals: 0, broken: 0 })
  }
  const server = createServer((request, response) => {
    const host = hosts.get((request.headers.host ?? '').split(':')[0] ?? '')
    if (host === undefined) return void response.writeHead(404).end()
    const now = performance.now()
    if (now < host.busyUntil - GRACE) host.broken += 1
    host.times.push(now)
    if (request.url === '/robots.txt') return void response.end(`User-agent: *\nCrawl-delay: ${host.asked / 1000}\n`)
    if (host.times.length === 5 && host.asked % 80 === 0) {
      host.busyUntil = now + 1000
      host.refusals += 1
      return void response.writeHead(429, { 'retry-after': '1' }).end()
    }
    const links = Array.from({ length: PAGES }, (_, index) => `<a href="/page-${index}">${index}</a>`).join('')
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<title>${request.url}</title>${links}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const options = { delayMs: OWN_DELAY, allowPrivate: true, door: { resolve: async () => ['127.0.0.1'] } }
  await Promise.all(
    [...hosts.keys()].map(async (name) => {
      for await (const _ of crawl([`http://${name}:${port}/`], options));
    }),
  )
  server.close()

  const rows = [...hosts.values()].map(({ name, asked, times, refusals, broken }) => {
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0))
    const least = Math.max(asked, OWN_DELAY)
    const violations = gaps.filter((gap) => gap < least - GRACE).length + broken
    return {
      host: name,
      n: times.length,
      least,
      shortestGap: Math.round(Math.min(...gaps)),
      told429: refusals,
      violations,
      gaps,
    }
  })
  console.table(rows.map(({ gaps: _, ...row }) => row))
  console.log('gaps as multiples of what each host asked for')
  const bounds = [1, 1.25, 1.5, 2, 3, Number.POSITIVE_INFINITY]
  const ratios = rows.flatMap(({ gaps, least }) => gaps.map((gap) => (gap + GRACE) / least))
  bounds.forEach((bound, index) => {
    const count = ratios.filter((ratio) => ratio < bound && ratio >= (bounds[index - 1] ?? 0)).length
    console.log(`< ${String(bound).padEnd(8)} ${String(count).padStart(4)} ${'█'.repeat(Math.ceil(count / 4))}`)
  })
  console.log(`violations: ${rows.reduce((sum, { violations }) => sum + violations, 0)}`)
  if (given.json !== undefined) writeFileSync(given.json, JSON.stringify({ bench: 'crawl-polite', rows }, null, 1))
}
