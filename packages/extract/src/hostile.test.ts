import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { captured } from './captured.fixture.ts'
import { claimsOf } from './claims.ts'
import { extractors } from './extractors/index.ts'
import { pageOf } from './page.ts'

const DEEP = 100_000
const declared = extractors.filter(({ name }) => name !== 'plain')

/** Every declared notation over one text: how many claims come of it. */
function readAll(text: string, mediaType = 'text/html'): number {
  const page = pageOf(captured(text, { mediaType }))
  return declared.reduce(
    (sum, extractor) =>
      sum + (extractor.accepts(page) ? claimsOf(extractor.read(page).sightings, page, extractor).length : 0),
    0,
  )
}

const ld = (text: string): string => `<html><script type="application/ld+json">${text}</script></html>`
const ring = (length: number): string =>
  Array.from({ length }, (_, i) => `{"@id":"_:${i}","superEvent":{"@id":"_:${(i + 1) % length}"}}`).join()
const EVENT = '{"@context":"https://schema.org","@type":"Event","subEvent":'

/** Texts that stop readers that are not made for them. What each must still give is in the last column. */
const rows: readonly (readonly [string, string, string | undefined, number])[] = [
  ['JSON-LD lists without end', ld('['.repeat(DEEP)), undefined, 0],
  ['JSON-LD nodes without end', ld(EVENT.repeat(5_000)), undefined, 1],
  ['JSON-LD nodes, well nested', ld(`${EVENT.repeat(20_000)}{}${'}'.repeat(20_000)}`), undefined, 1],
  ['JSON-LD lists in a node', ld(`${EVENT}${'['.repeat(DEEP)}${']'.repeat(DEEP)},"name":"x"}`), undefined, 2],
  ['quotes without end', ld(`{"@context":"https://schema.org","name":"${'" '.repeat(DEEP)}`), undefined, 0],
  ['comments without end', ld(`{${'/*'.repeat(DEEP)}`), undefined, 0],
  ['a ring of nodes', ld(`{"@context":"https://schema.org","@graph":[${ring(20_000)}]}`), undefined, 20_000],
  ['lists in lists', ld(`${'['.repeat(DEEP)}${']'.repeat(DEEP)}`), undefined, 0],
  [
    'names without end',
    ld(`{"@context":"https://schema.org",${'"name":"a","name":"b",'.repeat(20_000)}"x":1}`),
    undefined,
    20_000,
  ],
  ...['constructor', '__proto__', 'toString', 'valueOf'].map((name): [string, string, undefined, number] => [
    `things that are called ${name}`,
    `<html vocab="https://schema.org/" prefix="${name}: https://schema.org/"><meta property="og:type" content="${name}">
<meta property="${name}" content="x">${ld(`{"@context":["https://schema.org",{"${name}":"${name}:x"}],"@type":"${name}","${name}":"${name}:x","schema:${name}":{"@type":"${name}:${name}"}}`)}
<div itemscope itemtype="https://schema.org/${name}"><${name} itemprop="${name}">x</${name}></div>
<div typeof="${name}"><${name} property="${name}:${name}">x</${name}></div>
<div class="h-event"><${name} class="p-${name} u-${name} dt-${name}">x</${name}></div><div class="vevent ${name}">x</div>`,
    undefined,
    6,
  ]),
  ['a context that runs in circles', ld('{"@context":{"a":"b:x","b":"a:x"},"a":"y"}'), undefined, 0],
  [
    'Microdata in Microdata',
    '<div itemscope itemprop="subEvent" itemtype="https://schema.org/Event">'.repeat(DEEP),
    undefined,
    0,
  ],
  [
    'Microdata that refers to itself',
    `${'<div itemscope itemref="a" itemprop="x"></div>'.repeat(300)}<div id="a">${'<p itemprop="name">x</p>'.repeat(300)}</div>`,
    undefined,
    300,
  ],
  ['RDFa in RDFa', '<div vocab="https://schema.org/" typeof="Event" property="subEvent">'.repeat(DEEP), undefined, 500],
  [
    'RDFa patterns that everything copies',
    `<html vocab="https://schema.org/">${'<div typeof="Event"><link property="rdfa:copy" href="#p"></div>'.repeat(2_000)}<div resource="#p" typeof="rdfa:Pattern">${'<p property="name">x</p>'.repeat(2_000)}</div>`,
    undefined,
    10_000,
  ],
  [
    'texts in texts',
    `<div itemscope>${'<div itemprop="name">'.repeat(400)}${'<b>x</b> '.repeat(20_000)}`,
    undefined,
    1,
  ],
  ['microformats that are two things each', '<div class="vcard adr geo">'.repeat(2_000), undefined, 1_000],
  [
    'repetitions without end',
    `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\nSUMMARY:x\nDTSTART;TZID=America/Toronto:20200101T200000\nRRULE:FREQ=DAILY\nEND:VEVENT\n'.repeat(1_000)}END:VCALENDAR`,
    'text/calendar',
    6_000,
  ],
  ['microformats in microformats', '<div class="h-event p-x">'.repeat(DEEP), undefined, 0],
  [
    'microformats that include themselves',
    `<div class="vcard" id="a" itemref="a b">${'<p id="b" itemref="a b" class="adr">'.repeat(50)}`,
    undefined,
    0,
  ],
  ['components without end', `BEGIN:VCALENDAR\n${'BEGIN:VEVENT\n'.repeat(DEEP)}`, 'text/calendar', 0],
  [
    'a repetition that never comes',
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nDTSTART:19000101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\nEND:VCALENDAR',
    'text/calendar',
    4,
  ],
  ['elements without end', '<rss>'.repeat(DEEP), 'application/rss+xml', 0],
  ['JSON without end', '['.repeat(DEEP) + ']'.repeat(DEEP), 'application/json', 0],
]

describe('hostile pages', () => {
  it.each(rows)(
    '%s',
    (_name, text, mediaType, least) => {
      expect(readAll(text, mediaType)).toBeGreaterThanOrEqual(least)
    },
    60_000,
  )
})

const root = new URL('../fixtures/', import.meta.url)
const TYPES: Readonly<Record<string, string>> = {
  ics: 'text/calendar',
  json: 'application/json',
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
}
const seeds = readdirSync(root)
  .filter((name) => name !== 'plain')
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root))
      .filter((file) => !file.endsWith('.claims.json'))
      .map((file) => ({
        text: readFileSync(new URL(`${folder}/${file}`, root), 'utf8'),
        mediaType: TYPES[file.split('.').at(-1) ?? ''] ?? 'text/html',
      })),
  )

/** A fixture with pieces cut out, doubled, and odd characters put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(80),
        fc.constantFrom('', 'double', '"', '{', '</', '\u0000', '&quot;', '__proto__', '🎭', "'", '\n '),
      ),
      { maxLength: 8 },
    ),
  )
  .map(([{ text, mediaType }, edits]) => ({
    mediaType,
    text: edits.reduce((sum, [where, length, what]) => {
      const at = Math.floor(where * sum.length)
      const piece = sum.slice(at, at + length)
      return sum.slice(0, at) + (what === 'double' ? piece + piece : what) + sum.slice(at + length)
    }, text),
  }))

describe('mutated fixtures', () => {
  it('never throw, and change nothing outside', () => {
    const before = Reflect.ownKeys(Object.prototype).length
    fc.assert(
      fc.property(mutated, ({ text, mediaType }) => {
        expect(readAll(text, mediaType)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 300 },
    )
    expect(Reflect.ownKeys(Object.prototype).length).toBe(before)
  }, 60_000)
})
