import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { crawl } from '@rampe/crawl'
import { optionsOf } from '../options.ts'
import { EVENTS, eventOf, fewest, focusPage } from './focus-site.ts'

const SHARE = 0.95
const MOST = 6000

/**
 * How many requests find 95 % of the events of a generated site of 5,000 pages and four endless traps, beside a crawl that goes
 * breadth first. An event is found when its page was read in both languages. robots.txt and sitemap requests count.
 */
export async function focusBench(args: string[]): Promise<void> {
  const given = optionsOf(args, ['json'])
  const asked: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://quais.example')
    asked.push(url.pathname + url.search)
    const html = url.pathname === '/robots.txt' ? undefined : focusPage(url, asked.length)
    if (html === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const context = { signal: new AbortController().signal, now: () => new Date('2026-02-15T12:00:00Z'), log: silent }
  for await (const _ of crawl([`${origin}/`], { delayMs: 0, allowPrivate: true, maxPages: MOST }, context));
  server.close()

  const goal = Math.ceil(EVENTS * SHARE)
  const rows = [rowOf('rampe', asked, goal), rowOf('breadth first', breadthFirst(), goal)]
  console.log(`${EVENTS} events in two languages; at least ${fewest(goal)} requests find ${goal} of them`)
  console.table(rows)
  if (given.json !== undefined) writeFileSync(given.json, JSON.stringify({ bench: 'crawl-focus', rows }, null, 1))
}

const silent = { debug: () => undefined, warn: () => undefined }

function rowOf(tool: string, asked: readonly string[], goal: number) {
  const languages = new Map<number, Set<string>>()
  let found = 0
  let needed: number | undefined
  asked.forEach((path, index) => {
    const event = eventOf(`http://quais.example${path}`)
    if (event === undefined || event.number < 0) return
    const read = languages.get(event.number) ?? new Set()
    if (read.size < 2 && read.add(event.language).size === 2) found += 1
    languages.set(event.number, read)
    if (found >= goal) needed ??= index + 1
  })
  return {
    tool,
    n: asked.length,
    found,
    requestsFor95: needed ?? null,
    timesFewest: needed === undefined ? null : Math.round((needed / fewest(goal)) * 100) / 100,
  }
}

/** The baseline: every link of the site in the order in which it is met, each address once, without fragments. */
function breadthFirst(): readonly string[] {
  const queue = ['/']
  const seen = new Set(queue)
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const url = new URL(queue[at] ?? '/', 'http://quais.example')
    const html = focusPage(url, at)
    for (const [, href = ''] of html?.matchAll(/href="([^"]+)"/g) ?? []) {
      const next = new URL(href.replaceAll('&amp;', '&'), url)
      const path = next.pathname + next.search
      if (seen.has(path)) continue
      seen.add(path)
      queue.push(path)
    }
  }
  return queue.slice(0, MOST)
}
