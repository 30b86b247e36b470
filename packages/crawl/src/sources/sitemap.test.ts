import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Hint } from '../source.ts'
import { readSitemap } from './sitemap.ts'

const site = 'https://theatre.example'
const read = (body: string | Uint8Array, mediaType = 'application/xml', charset = 'utf-8'): readonly Hint[] =>
  readSitemap({ body: Buffer.from(body), mediaType, charset })
const urls = (body: string): string => `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${body}</urlset>`

describe('what a sitemap says of a page (sitemaps.org)', () => {
  test.each<[string, string, readonly Hint[]]>([
    [
      'address and change',
      `<url><loc>${site}/a</loc><lastmod>2026-02-01</lastmod></url>`,
      [{ url: `${site}/a`, lastmod: '2026-02-01' }],
    ],
    [
      'the same, the other way round',
      `<url><lastmod>2026</lastmod><loc>${site}/a</loc></url>`,
      [{ url: `${site}/a`, lastmod: '2026' }],
    ],
    ['entities', `<url><loc>${site}/a?b=1&amp;c=&apos;&#38;&quot;</loc></url>`, [{ url: `${site}/a?b=1&c='&"` }]],
    ['bare ampersands', `<url><loc>${site}/a?b=1&c=2&d</loc></url>`, [{ url: `${site}/a?b=1&c=2&d` }]],
    ['CDATA', `<url><loc><![CDATA[ ${site}/a?b=1&c ]]></loc></url>`, [{ url: `${site}/a?b=1&c` }]],
    [
      'CDATA, escaped all the same',
      `<url><loc><![CDATA[${site}/a?b=1&amp;c]]></loc></url>`,
      [{ url: `${site}/a?b=1&c` }],
    ],
    [
      'CDATA that is never closed',
      `<url><loc>${site}/a</loc></url><url><loc><![CDATA[${site}/b</loc></url>`,
      [{ url: `${site}/a` }],
    ],
    ['capitals', `<URL><LOC>${site}/a</LOC></URL>`, [{ url: `${site}/a` }]],
    ['a prefix', `<s:url><s:loc>${site}/a</s:loc></s:url>`, [{ url: `${site}/a` }]],
    ['a comment in the middle', `<url><loc>${site}/<!-- x -->a</loc></url>`, [{ url: `${site}/a` }]],
    ['lines around', `<url><loc>\n  ${site}/a\n</loc></url>`, [{ url: `${site}/a` }]],
    ['no address', '<url><lastmod>2026-01-01</lastmod></url><url><loc> </loc></url>', []],
    [
      'an image before the address',
      `<url><image:image><image:loc>${site}/i.jpg</image:loc></image:image><loc>${site}/a</loc></url>`,
      [{ url: `${site}/a` }],
    ],
    [
      'an image under a prefix that nobody knows',
      `<url><x:image><x:loc>${site}/i.jpg</x:loc></x:image><loc>${site}/a</loc></url>`,
      [{ url: `${site}/a` }],
    ],
    [
      'a field that is never closed',
      `<url><loc>${site}/a<lastmod>2026-01-01</lastmod></url><url><loc>${site}/b</loc></url>`,
      [{ url: `${site}/a`, lastmod: '2026-01-01' }, { url: `${site}/b` }],
    ],
    [
      'an element that is never closed',
      `<url><loc>${site}/a</loc><url><loc>${site}/b</loc></url>`,
      [{ url: `${site}/a` }, { url: `${site}/b` }],
    ],
    [
      'other languages, the page itself among them',
      `<url><loc>${site}/a</loc><xhtml:link rel="alternate" hreflang="fr" href="${site}/a"/><xhtml:link rel="alternate" hreflang="en" href="${site}/en/a"/></url>`,
      [{ url: `${site}/a` }, { url: `${site}/en/a` }],
    ],
    ['a date that is none', `<url><loc>${site}/a</loc><lastmod>hier</lastmod></url>`, [{ url: `${site}/a` }]],
  ])('%s', (_name, body, expected) => {
    expect(read(urls(body))).toEqual(expected)
  })

  test('an index names further sitemaps', () => {
    const index = `<sitemapindex><sitemap><loc>${site}/a.xml.gz</loc><lastmod>2026-02-01T10:00:00Z</lastmod></sitemap></sitemapindex>`
    expect(read(index)).toEqual([{ url: `${site}/a.xml.gz`, lastmod: '2026-02-01T10:00:00Z', role: 'sitemap' }])
  })
})

describe('feeds in place of sitemaps', () => {
  test.each<[string, string, readonly Hint[]]>([
    [
      'RSS: link and mail date',
      `<rss><channel><link>${site}/</link><image><url>${site}/l.png</url><link>${site}/</link></image><item><title>a</title><link>${site}/a</link><pubDate>Sun, 01 Feb 2026 10:00:00 GMT</pubDate></item></channel></rss>`,
      [{ url: `${site}/a`, lastmod: '2026-02-01T10:00:00.000Z' }],
    ],
    [
      'RSS: a permanent address in place of a link',
      `<rss><item><guid>${site}/a</guid></item><item><guid isPermaLink="false">${site}/b</guid></item></rss>`,
      [{ url: `${site}/a` }],
    ],
    [
      'RSS: markup in the description',
      `<rss><item><description>Un <b>soir</b> <i>de mai</i></description><link>${site}/a</link></item></rss>`,
      [{ url: `${site}/a` }],
    ],
    [
      'RSS: an address of media',
      `<rss><item><media:content><url>${site}/i.jpg</url></media:content><link>${site}/a</link></item></rss>`,
      [{ url: `${site}/a` }],
    ],
    [
      'Atom: changed counts, not published',
      `<feed><entry><published>2025-01-01T00:00:00Z</published><updated>2026-02-01T00:00:00Z</updated><link href="${site}/a"/></entry></feed>`,
      [{ url: `${site}/a`, lastmod: '2026-02-01T00:00:00Z' }],
    ],
    [
      'Atom: a link that tells its language',
      `<feed><entry><link rel="alternate" hreflang="fr" href="${site}/a"/><link rel="enclosure" href="${site}/a.mp3"/></entry></feed>`,
      [{ url: `${site}/a` }],
    ],
    [
      'RDF',
      `<rdf:RDF><item rdf:about="${site}/a"><link>${site}/a</link><dc:date>2026-02-01</dc:date></item></rdf:RDF>`,
      [{ url: `${site}/a`, lastmod: '2026-02-01' }],
    ],
  ])('%s', (_name, body, expected) => {
    expect(read(body)).toEqual(expected)
  })
})

describe('how it comes', () => {
  const one = urls(`<url><loc>${site}/été</loc></url>`)
  const expected = [{ url: `${site}/été` }]
  test.each<[string, readonly Hint[]]>([
    ['behind a warning', read(`Warning: include() failed\n<br />\n<?xml version="1.0"?>${one}`)],
    ['behind blank lines', read(`\n\n<?xml version="1.0"?>${one}`)],
    ['with a mark', read(`\uFEFF${one}`)],
    ['in UTF-16', read(Buffer.from(`\uFEFF${one}`, 'utf16le'), 'application/xml', 'utf-16le')],
    ['in UTF-16 without a mark', read(Buffer.from(one, 'utf16le'), 'application/xml')],
    ['in UTF-8 that says UTF-16', read(`<?xml version="1.0" encoding="UTF-16"?>${one}`, 'application/xml', 'utf-16le')],
    ['gzipped', read(gzipSync(one), 'application/gzip')],
    ['gzipped twice', read(gzipSync(gzipSync(one)), 'application/gzip')],
    [
      'gzipped, in Latin-1',
      read(gzipSync(Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${one}`, 'latin1')), 'application/gzip'),
    ],
    ['as text', read(`${site}/été\n`, 'text/plain')],
    [
      'as text with a mark, CR, blanks and words between',
      read(`\uFEFF# plan\r  ${site}/été  \r\rmailto:x@y.example\r`, 'text/plain'),
    ],
    ['as XML that is sent as text', read(one, 'text/plain')],
    [
      'as a stylesheet has it',
      read(`<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="/s.xsl"?><!-- plan -->${one}`),
    ],
  ])('%s', (_name, found) => {
    expect(found).toEqual(expected)
  })

  test('gzipped and cut off, it gives what came before', () => {
    const many = urls(Array.from({ length: 5000 }, (_, n) => `<url><loc>${site}/${n * 7919}</loc></url>`).join(''))
    const whole = gzipSync(many)
    const found = read(whole.subarray(0, whole.length / 2), 'application/gzip')
    expect(found.length).toBeGreaterThan(1000)
    expect(found[0]).toEqual({ url: `${site}/0` })
  })

  test('a file gives 50,000 addresses, and no more', () => {
    expect(read(urls(`<url><loc>${site}/a</loc></url>`.repeat(50_010)))).toHaveLength(50_000)
    expect(read(`${site}/a\n`.repeat(50_010), 'text/plain')).toHaveLength(50_000)
  })

  test.each([
    ['nesting', '<a>'.repeat(200_000)],
    ['attributes of one name', `<url ${'a="b" '.repeat(200_000)}>`],
    ['ampersands', `<url><loc>${'&'.repeat(500_000)}</loc></url>`],
    ['sections that are never closed', '<![CDATA['.repeat(100_000)],
  ])('endless %s are no work', (_name, body) => {
    const { user } = process.cpuUsage()
    expect(read(urls(body)).length).toBeLessThan(2)
    expect(process.cpuUsage().user - user).toBeLessThan(2_000_000)
  })

  test.each(['', '<', '<html><a href="/x">x</a></html>', '{"urls":["https://theatre.example/a"]}', '\0\0\0'])(
    '%j lists nothing',
    (body) => {
      expect(read(body)).toEqual([])
    },
  )
})
