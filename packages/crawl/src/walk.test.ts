import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { crawl } from './crawl.ts'
import { ends, type InventedSite, inventSite, type Page } from './invented-site.contract.ts'
import { memoryStore } from './memory-store.ts'
import type { Visit } from './visit.ts'

const OTHER = 'ailleurs.example'
let site: InventedSite
let store: ReturnType<typeof memoryStore>
beforeEach(() => {
  store = memoryStore()
})
afterEach(() => site.close())

/** Crawls from the first page of both hosts; answers how each page and feed of each of them ended. */
async function visit(): Promise<Readonly<Record<string, unknown>>> {
  const here = site.at('/')
  const there = here.replace('quai.example', OTHER)
  const visits: Visit[] = []
  const door = { retries: 1, resolve: async () => ['127.0.0.1'] }
  for await (const one of crawl([there, here], { store, delayMs: 0, allowPrivate: true, door }))
    if (one.entry.role !== 'sitemap') visits.push(one)
  const of = (start: string) => ends(visits.filter(({ entry }) => entry.url.startsWith(start)))
  return { here: of(here), there: of(there) }
}

const isThere = (host = ''): boolean => host.startsWith(OTHER)
type Answer = Extract<Page, (...args: never[]) => void>

const page =
  (html: string): Answer =>
  ({ headers: { host } }, response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>${host}</h1>${html}`)
/** Asks to be left alone for a day. */
const tired: Answer = (_request, response) => void response.writeHead(429, { 'retry-after': '86400' }).end()

describe('a host that asks to be left alone', () => {
  test('keeps its pages for another run; those of other hosts are visited', async () => {
    const pages = { '/': page('<a href=/a>a</a>'), '/a': page('Phèdre') }
    const tiredThere: Answer = (request, response) =>
      (isThere(request.headers.host) ? tired : pages['/'])(request, response)
    site = await inventSite({ ...pages, '/': tiredThere })
    expect(await visit()).toEqual({
      there: { '/': 'host-resting' },
      here: { '/': 'captured', '/a': 'captured' },
    })
    site.pages = pages
    expect(await visit()).toEqual({ there: { '/': 'captured', '/a': 'captured' }, here: {} })
    // That was the end of the run: the next one looks at everything again.
    expect(await visit()).toMatchObject({ here: { '/': 'unchanged' } })
  })

  test('keeps no run from its end where it only had a calendar', async () => {
    const start: Answer = (request, response) => {
      const { port } = new URL(site.at('/'))
      const calendar = `<a href="http://${OTHER}:${port}/x.ics">ics</a>`
      page(isThere(request.headers.host) ? '' : calendar)(request, response)
    }
    site = await inventSite({ '/': start, '/x.ics': tired })
    expect(await visit()).toEqual({ there: { '/': 'captured', '/x.ics': 'host-resting' }, here: { '/': 'captured' } })
    expect(await visit()).toMatchObject({ here: { '/': 'unchanged' } })
  })
})
