import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import expected from './expected.json' with { type: 'json' }
import { serveTheatre, type TheatreServer } from './server.ts'

let theatre: TheatreServer
beforeAll(async () => {
  theatre = await serveTheatre()
})
afterAll(() => theatre.close())

const pages = expected.shows.flatMap((show) => [show.path.fr, show.path.en])

describe('the invented theatre', () => {
  it.each(pages)('%s is a page in its language, without structured data', async (path) => {
    const response = await fetch(theatre.url + path)
    const html = await response.text()
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(html).toContain(`<html lang="${path.slice(1, 3)}-CA">`)
    expect(html).not.toMatch(/ld\+json|itemscope|typeof=|property=|vevent|h-event/)
  })

  it.each(expected.shows)('$id: names and performers of the truth stand on both pages', async (show) => {
    for (const language of ['fr', 'en'] as const) {
      const html = await (await fetch(theatre.url + show.path[language])).text()
      for (const words of [show.name[language], ...show.performers.map((performer) => performer.name)]) {
        expect(html).toContain(words)
      }
    }
  })

  it('has an image, a sitemap and links that all answer', async () => {
    const start = await (await fetch(`${theatre.url}/sitemap.xml`)).text()
    const addresses = [...start.matchAll(/<loc>([^<]+)</g)].map((match) => match[1] ?? '')
    expect(addresses).toHaveLength(32)
    const links = new Set<string>()
    for (const address of addresses) {
      const html = await (await fetch(address)).text()
      for (const match of html.matchAll(/(?:href|src)="([^"#]+)"/g)) links.add(new URL(match[1] ?? '', address).href)
    }
    const own = [...links].filter((link) => link.startsWith(theatre.url))
    const answers = await Promise.all(own.map(async (link) => [link, (await fetch(link, { method: 'HEAD' })).status]))
    expect(answers.filter(([, status]) => status !== 200)).toEqual([])
  })

  it('sends no body for what did not change', async () => {
    const first = await fetch(`${theatre.url}/fr/`)
    await first.text()
    const again = await fetch(`${theatre.url}/fr/`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
      cache: 'no-store',
    })
    expect(again.status).toBe(304)
    expect(theatre.requests().at(-1)).toMatchObject({ path: '/fr/', status: 304, bytes: 0 })
  })

  it('answers 404 for what is not there, and never leaves its folder', async () => {
    for (const path of ['/nulle-part/', '/..%2f..%2fpackage.json', '/%E0%A4%A']) {
      expect((await fetch(theatre.url + path)).status).toBe(404)
    }
  })
})
