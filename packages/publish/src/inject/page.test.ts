import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OPEN } from '../snippet.ts'
import { injectHtml, liveSnippet, type Outcome, removeFromHtml } from './page.ts'

const event = {
  '@context': 'https://schema.org',
  '@type': 'TheaterEvent',
  name: 'Phèdre',
  startDate: '2026-03-13T20:00-04:00',
  location: { '@type': 'Place', name: 'Salle de la Rampe', address: 'Sept-Îles' },
}
const inUtc = { ...event, startDate: '2026-03-14T00:00:00Z' }
const mine = (document: object = event): string => `${OPEN}${JSON.stringify(document)}</script>`
const theirs = (document: object): string => `<script type="application/ld+json">${JSON.stringify(document)}</script>`
const inject = (
  html: string,
  document: object | undefined = event,
): { outcome: Outcome; text: string; invalid: number } => {
  const {
    outcome,
    html: bytes,
    invalidJsonLd,
  } = injectHtml(new TextEncoder().encode(html), () => document && { ...document })
  return { outcome, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), invalid: invalidJsonLd }
}
const microdata =
  '<div itemscope itemtype="https://schema.org/TheaterEvent"><h1 itemprop="name">Phèdre &amp; <b>co</b></h1>' +
  '<meta itemprop="startDate" content="2026-03-13T20:00-04:00"><p itemprop="location" itemscope itemtype="https://schema.org/Place">' +
  '<span itemprop="name">Salle de la Rampe</span><br><span itemprop="address">Sept-Îles</span></p></div>'
const placeless = microdata.replace('location', 'x')
const rdfa =
  '<div vocab="https://schema.org/" typeof="TheaterEvent"><h1 property="name">Phèdre</h1>' +
  '<time property="startDate" datetime="2026-03-13T20:00-04:00">13 mars</time><p property="location" typeof="Place">' +
  '<span property="name">Salle de la Rampe</span><span property="address">Sept-Îles</span></p></div>'
const prefixed = rdfa.replace(/(property|typeof)="/g, '$1="schema:').replace(' vocab="https://schema.org/"', '')
const utf8 = '<meta charset="utf-8">'
const at = '⟦⟧' // where the script is expected

describe('where the script goes', () => {
  const rows: readonly [name: string, page: string][] = [
    ['the end of the head', `<!doctype html><html><head>${utf8}${at}</head><body></body></html>`],
    ['CRLF stays CRLF', `<html>\r\n<head>\r\n${utf8}\r\n${at}</head>\r\n<body>\r\n</body></html>`],
    ['a head that nobody closes', `<html><head>${utf8}<title>x</title>\n${at}<body><p>x</p></body></html>`],
    ['no head', `<html>${at}<body>x</body></html>`.replace('<html>', `<html lang="fr">`)],
    ['no optional tags', `<!doctype html>${utf8}<title>x</title>${at}<h1>x</h1>`],
    ['a doctype alone', `<!doctype html>${at}<p>x</p>`],
    ['two heads: the first', `<html><head>${utf8}${at}</head><head></head><body></body></html>`],
    [
      'a comment and a script that speak of </head>',
      `<html><head>${utf8}<!-- </head> --><script>"</head>"</script>${at}</head></html>`,
    ],
    ['a byte order mark', `\uFEFF<html><head>${utf8}${at}</head></html>`],
    [
      'a noscript with an image in the head',
      `<html><head>${utf8}<noscript><img src="x"></noscript>${at}</head></html>`,
    ],
    ['upper case', `<HTML><HEAD>${utf8}${at}</HEAD><BODY></BODY></HTML>`],
  ]
  it.each(rows)('%s', (_name, page) => {
    const plain = page.replace(at, '')
    const { outcome, text } = inject(plain)
    expect(outcome).toBe('injected')
    const expected = plain.includes(utf8)
      ? mine()
      : mine().replace(/[\u00c0-\u00ff]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)
    expect(text).toBe(page.replace(at, expected))
    expect(inject(text)).toMatchObject({ outcome: 'unchanged', text })
    expect(
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(removeFromHtml(new TextEncoder().encode(text)).html),
    ).toBe(plain)
  })

  it('leaves a fragment alone', () => {
    expect(inject('<p>part of a page</p>')).toMatchObject({ outcome: 'fragment', text: '<p>part of a page</p>' })
  })

  it('stays well formed in XHTML', () => {
    const { text } = inject('<?xml version="1.0"?><html><head></head></html>', { name: 'a & b <c>' })
    expect(text).toContain('data-rampe="">{"name":"a \\u0026 b \\u003cc>"}</script>')
  })

  it('leaves UTF-16 alone, and writes other encodings in ASCII', () => {
    const utf16 = Buffer.from('\uFEFF<html><head></head></html>', 'utf16le')
    expect(injectHtml(utf16, () => event)).toMatchObject({ outcome: 'unsupported-encoding', html: utf16 })
    const latin = Buffer.from('<html><head><meta charset="iso-8859-1"><title>é</title></head></html>', 'latin1')
    const { html } = injectHtml(latin, () => event)
    expect(Buffer.from(html).toString('latin1')).toContain('<title>é</title>')
    expect(Buffer.from(html).toString('latin1')).toContain('Ph\\u00e8dre')
  })
})

describe('what stands there already', () => {
  const page = (head: string, body = ''): string => `<html><head>${utf8}${head}</head><body>${body}</body></html>`
  const rows: readonly [name: string, page: string, outcome: Outcome, result: string][] = [
    [
      'ours, stale: replaced in place',
      page(`${mine({ name: 'old' })}<title>x</title>`),
      'replaced',
      page(`${mine()}<title>x</title>`),
    ],
    ['ours, twice: one is left', page(mine(), mine()), 'replaced', page(mine())],
    ['ours, in the body', page('', `<p>${mine({ name: 'old' })}</p>`), 'replaced', page('', `<p>${mine()}</p>`)],
    ['theirs, as good', page(theirs(event)), 'kept-existing', page(theirs(event))],
    [
      'theirs, as good, far down',
      page('', 'x'.repeat(40_000) + theirs(event)),
      'kept-existing',
      page('', 'x'.repeat(40_000) + theirs(event)),
    ],
    ['theirs, the same moment', page(theirs(inUtc)), 'kept-existing', page(theirs(inUtc))],
    [
      'theirs, in a graph',
      page(theirs({ '@graph': [{ '@type': 'WebSite' }, event] })),
      'kept-existing',
      page(theirs({ '@graph': [{ '@type': 'WebSite' }, event] })),
    ],
    ['theirs, as good, and ours from before', page(theirs(event) + mine()), 'removed', page(theirs(event))],
    [
      'theirs, without a place',
      page(theirs({ ...event, location: undefined })),
      'injected',
      page(theirs({ ...event, location: undefined }) + mine()),
    ],
    [
      'theirs, another hour',
      page(theirs({ ...event, startDate: '2026-03-13' })),
      'injected',
      page(theirs({ ...event, startDate: '2026-03-13' }) + mine()),
    ],
    [
      'theirs, no JSON',
      page('<script type="application/ld+json">{oops</script>'),
      'injected',
      page(`<script type="application/ld+json">{oops</script>${mine()}`),
    ],
    ['theirs in Microdata, as good', page('', microdata), 'kept-existing', page('', microdata)],
    ['theirs in Microdata, no place', page('', placeless), 'injected', page(mine(), placeless)],
    ['theirs in RDFa, as good', page('', rdfa), 'kept-existing', page('', rdfa)],
    ['theirs in RDFa, with prefixes', page('', prefixed), 'kept-existing', page('', prefixed)],
    [
      'theirs in RDFa, another hour',
      page('', rdfa.replace('T20', 'T19')),
      'injected',
      page(mine(), rdfa.replace('T20', 'T19')),
    ],
    [
      'an editor switched it off',
      page('<meta name="rampe" content="off">'),
      'switched-off',
      page('<meta name="rampe" content="off">'),
    ],
    [
      '… and ours is gone',
      page(`<meta name="rampe" content="off">${mine()}`),
      'removed',
      page('<meta name="rampe" content="off">'),
    ],
  ]
  it.each(rows)('%s', (_name, given, outcome, result) => {
    expect(inject(given)).toMatchObject({ outcome, text: result })
  })

  it('takes a snippet out when there is no data for the page any more, and never writes an error', () => {
    const { html, outcome } = injectHtml(new TextEncoder().encode(page(mine())), () => undefined)
    expect([outcome, new TextDecoder().decode(html)]).toEqual(['removed', page('')])
  })

  it('tells what its script on a page says', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
    expect(liveSnippet(bytes(page(mine())))).toEqual(event)
    expect(liveSnippet(bytes(page(theirs(event))))).toBeUndefined()
    expect(liveSnippet(bytes(page(`${OPEN}{oops</script>`)))).toBeUndefined()
  })

  it('counts scripts that are no JSON', () => {
    expect(inject(page('<script type="application/ld+json">{oops</script>')).invalid).toBe(1)
  })
})

/** Pieces of which bad pages are made. */
const scrap = fc.oneof(
  fc.constantFrom(
    '<html>',
    '<head>',
    '</head>',
    '<body class="a>b">',
    '</body>',
    '<!doctype html>',
    '<!--',
    '-->',
    '<script>',
    '</script>',
  ),
  fc.constantFrom(
    '<script type="application/ld+json">',
    '<title>',
    '</title>',
    '<p>',
    '<svg>',
    '<template>',
    '<meta charset=utf-8>',
    '\r\n',
    '&#43;',
  ),
  fc.constantFrom(
    mine(),
    theirs(event),
    '<link rel=canonical href=/x>',
    '<noscript>',
    '</noscript>',
    '\uFEFF',
    '<![CDATA[',
    ']]>',
  ),
  fc.string({ unit: 'grapheme' }),
)
const anyPage = fc.array(scrap, { maxLength: 25 }).map((parts) => parts.join(''))
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '\u2028\u2029',
    '\\u003c/script>',
    '</SCRIPT\n>',
    '$&$1',
    '\ud800',
  ),
)
const anyDocument = fc.dictionary(
  fc.string().filter((key) => key !== '__proto__'),
  hostile,
)

describe('whatever the page', () => {
  it('injecting twice is injecting once', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        const once = inject(text)
        expect(inject(once.text).text).toBe(once.text)
      }),
      { numRuns: 500 },
    )
  })

  it('what was injected can be taken out to the byte', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyPage.map((text) => new TextEncoder().encode(text.replaceAll(' data-rampe', ''))),
          fc.uint8Array(),
        ),
        (bytes) => {
          const latin = (html: Uint8Array): string => Buffer.from(html).toString('latin1')
          expect(latin(removeFromHtml(injectHtml(bytes, () => event).html).html)).toBe(latin(bytes))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('no text closes the script or changes the JSON', () => {
    const page = `<!doctype html><html><head>${utf8}</head><body>end</body></html>`
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { text } = inject(page, document)
        const content = text.slice(text.indexOf(OPEN) + OPEN.length, text.indexOf('</script>'))
        expect(JSON.parse(content)).toEqual(document)
        expect(content).not.toMatch(/<|\u2028|\u2029/)
        expect(text.endsWith('</script></head><body>end</body></html>')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
