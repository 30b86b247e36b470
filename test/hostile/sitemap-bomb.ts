import { gzipSync } from 'node:zlib'
import { type Misbehaviour, page } from './misbehaviour.ts'

let bomb = Buffer.alloc(0)

/** A sitemap that inflates to 60 MB, and one that includes itself. */
export const sitemapBomb: Misbehaviour = {
  name: 'sitemap-bomb',
  ends: ['captured'],
  pages: 3,
  robots: (_request, response) =>
    response.end(
      'Sitemap: http://sitemap-bomb.example/bomb.xml.gz\nSitemap: http://sitemap-bomb.example/self.xml\nSitemap: http://sitemap-bomb.example/entities.xml\n',
    ),
  prepare() {
    bomb = gzipSync(Buffer.alloc(60_000_000, '<url>'))
  },
  answer(request, response) {
    if (request.url === '/bomb.xml.gz') {
      response.writeHead(200, { 'content-type': 'application/gzip' })
      response.end(bomb)
    } else if (request.url === '/self.xml') {
      response.writeHead(200, { 'content-type': 'application/xml' })
      response.end('<sitemapindex><sitemap><loc>http://sitemap-bomb.example/self.xml</loc></sitemap></sitemapindex>')
    } else if (request.url === '/entities.xml') {
      const lines = Array.from({ length: 20 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`)
      response.writeHead(200, { 'content-type': 'application/xml' })
      response.end(`<!DOCTYPE urlset [<!ENTITY e0 "ha">${lines.join('')}]><urlset><url><loc>&e20;</loc></url></urlset>`)
    } else page(response, 'bonjour')
  },
}
