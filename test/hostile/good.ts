import type { IncomingMessage, ServerResponse } from 'node:http'
import { page } from './misbehaviour.ts'

/** How many event pages the ordinary site has. */
export const GOOD_EVENTS = 30

/** An ordinary site: a home page, a season, and its shows. */
export function goodPage(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/'
  const number = /^\/spectacles\/(\d+)$/.exec(url)?.[1]
  if (url === '/') page(response, '<h1>Théâtre du Quai</h1><a href="/saison">La saison</a>')
  else if (url === '/saison') {
    const links = Array.from(
      { length: GOOD_EVENTS },
      (_, index) => `<a href="/spectacles/${index}">Spectacle ${index}</a>`,
    )
    page(response, links.join(' '))
  } else if (number === undefined) response.writeHead(404).end()
  else {
    const day = 1 + (Number(number) % 28)
    page(response, `<h1>Spectacle ${number}</h1><p>Le ${day} mars 2026 à 20 h. Billets : 25 $.</p>`)
  }
}
