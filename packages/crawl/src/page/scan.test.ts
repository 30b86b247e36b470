import { describe, expect, test } from 'vitest'
import { scanPage } from './scan.ts'

const scan = (html: string) => scanPage(html, 2026)

describe('one pass over a page', () => {
  test('links with their words, whatever is inside them', () => {
    const { links } = scan(
      '<a href="/a">Ondine <b>le 12</b></a><a href="/b"><img alt="Affiche"></a><a href=/c title="Brume"></a><a href=/d>d<a href=/e>e',
    )
    expect(links.map(({ href, text }) => [href, text])).toEqual([
      ['/a', 'Ondine le 12'],
      ['/b', 'Affiche'],
      ['/c', 'Brume'],
      ['/d', 'd'],
      ['/e', 'e'],
    ])
  })

  test('what the head says', () => {
    const found = scan(
      `<html lang=fr-CA><title> La  saison </title><base href="/fr/"><meta name=ROBOTS content="NOINDEX, follow">
       <meta name=generator content="Quai 3"><link rel=canonical href="/fr/saison"><meta http-equiv=refresh content="0; url='/ailleurs'">`,
    )
    expect(found).toMatchObject({
      title: 'La saison',
      base: '/fr/',
      robots: ['noindex', 'follow'],
      generator: 'Quai 3',
      canonical: '/fr/saison',
      language: 'fr-CA',
    })
    expect(found.links.at(-1)).toMatchObject({ href: '/ailleurs', rel: ['refresh'] })
  })

  test.each([
    ['<script type="application/ld+json">{"@type":"TheaterEvent"}</script>', 1],
    [
      '<script type="application/ld+json">[{"@type": ["MusicEvent","Event"]},{"@type":"https://schema.org/Festival"}]</script>',
      2,
    ],
    ['<script type="application/ld+json">{"@type":"Organization","name":"Event"}</script>', 0],
    ['<script>var x = {"@type":"Event"}</script>', 0],
    [
      '<div itemscope itemtype="https://schema.org/DanceEvent"><div itemscope itemtype="http://schema.org/Place"></div></div>',
      1,
    ],
    ['<div vocab="https://schema.org/" typeof="Event">', 1],
    ['<p>Event</p>', 0],
  ])('%s holds %d marked events', (html, expected) => {
    expect(scan(html).markedEvents).toBe(expected)
  })

  test('scripts and styles are no text', () => {
    const { textLength, text } = scan('<style>p{}</style><script>12 mars 2026</script><p>Oui</p>')
    expect(text.trim()).toBe('Oui')
    expect(textLength).toBe(3)
  })

  test.each([
    ['50,000 nested elements', '<div>'.repeat(50_000)],
    ['50,000 unclosed links', '<a href=x>'.repeat(50_000)],
    ['40,000 attributes', `<p ${Array.from({ length: 40_000 }, (_, index) => `a${index}`).join(' ')}>`],
    ['a megabyte in one attribute', `<a href="${'x'.repeat(1_000_000)}">`],
    ['a megabyte that never closes its tag', `<a ${'x'.repeat(1_000_000)}`],
    ['a megabyte of brackets', '<'.repeat(1_000_000)],
    ['a megabyte of entities', '&amp'.repeat(250_000)],
    [
      'a megabyte of JSON-LD that is none',
      `<script type="application/ld+json">${'"@type":['.repeat(110_000)}</script>`,
    ],
  ])('%s are no work', (_name, html) => {
    const start = performance.now()
    const { links } = scan(html)
    expect(links.length).toBeLessThanOrEqual(3000)
    expect(performance.now() - start).toBeLessThan(3000)
  })
})
