import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A generated site on loopback, in a process of its own: a home page, lists of 50, and event pages of about 63 KB, each with
 * validators. Arguments: number of event pages. Sends its port to the parent process, and counts what it served on request.
 */
const pages = Number(process.argv[2] ?? 2000)
const PER_LIST = 50
const lists = Math.ceil(pages / PER_LIST)

const words =
  'scène lumière texte voix corps salle public auteur décor rideau balcon orchestre loge entracte ovation'.split(' ')
const random = mulberry(20260301)
const filler = Array.from({ length: 420 }, () => {
  const text = Array.from({ length: 18 }, () => words[Math.floor(random() * words.length)]).join(' ')
  return `<p class="texte"><span>${text}</span></p>`
}).join('\n')
const menu = Array.from(
  { length: 40 },
  (_, index) => `<li><a href="/liste/${index % lists}">Liste ${index % lists}</a></li>`,
).join('')

const shell = (title: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body><ul>${menu}</ul>${body}</body></html>`

function eventPage(index: number): string {
  const day = `2026-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`
  const data = {
    '@context': 'https://schema.org',
    '@type': 'TheaterEvent',
    name: `Spectacle ${index}`,
    startDate: `${day}T20:00`,
  }
  return shell(
    `Spectacle ${index}`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script><h1>Spectacle ${index}</h1>
     <p>Le ${day} à 20 h. Billets : ${20 + (index % 40)} $.</p><a href="/liste/${Math.floor(index / PER_LIST)}">Retour</a>${filler}`,
  )
}

function listPage(index: number): string {
  const first = index * PER_LIST
  const items = Array.from({ length: Math.min(PER_LIST, pages - first) }, (_, offset) => {
    const number = first + offset
    return `<li><a href="/spectacles/${number}">Spectacle ${number}</a></li>`
  })
  const next = index + 1 < lists ? `<a rel="next" href="/liste/${index + 1}">Suivante</a>` : ''
  return shell(`Saison, liste ${index}`, `<ul>${items.join('')}</ul>${next}`)
}

let bodies = 0

const server = createServer((request, response) => {
  const url = request.url ?? '/'
  const number = Number(/\d+$/.exec(url)?.[0] ?? -1)
  const etag = `"${url}"`
  const body =
    url === '/'
      ? shell('Théâtre du Banc', '<a href="/liste/0">La saison</a>')
      : url.startsWith('/liste/') && number < lists
        ? listPage(number)
        : url.startsWith('/spectacles/') && number < pages
          ? eventPage(number)
          : undefined
  if (body === undefined) return void response.writeHead(404).end()
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
  bodies += 1
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag })
  response.end(body)
})
// On a busy machine a connection may stand idle for long: closing it is no part of what is measured.
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
process.on('message', () => {
  process.send?.(bodies)
  bodies = 0
})
process.on('disconnect', () => process.exit())

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}
