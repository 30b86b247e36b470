import { describe, expect, it } from 'vitest'
import { captured } from './captured.fixture.ts'
import { claimsOf } from './claims.ts'
import type { Extractor, Sighting } from './extractor.ts'
import { extractors } from './extractors/index.ts'
import { pageOf } from './page.ts'

const pageFrom = (body: string) =>
  pageOf(captured(`<!DOCTYPE html><html lang="en"><body>${body}</body></html>`, { url: 'https://rampe.example/tides' }))

const idsBy = (name: string, body: string): readonly string[] => {
  const extractor = extractors.find((one) => one.name === name)
  const page = pageFrom(body)
  return extractor
    ? claimsOf(extractor.read(page).sightings, page, extractor)
        .map(({ id }) => id)
        .sort()
    : []
}

/** One event in four notations. */
const SAME: Readonly<Record<string, string>> = {
  'json-ld': `<script type="application/ld+json">{"@context":"http://schema.org","@type":"Event","name":"Tides","startDate":"2026-02-20T20:00:00-05:00",
    "url":"/tides","location":{"@type":"Place","name":"Main Stage","address":{"@type":"PostalAddress","addressLocality":"Montreal"}}}</script>`,
  microdata: `<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Tides</b><meta itemprop="startDate" content="2026-02-20T20:00-05:00">
    <a itemprop="url" href="/tides">more</a><div itemprop="location" itemscope itemtype="https://schema.org/Place"><i itemprop="name">Main
    Stage</i> <p itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Montreal</span></p></div></div>`,
  rdfa: `<div vocab="https://schema.org/" typeof="Event"><b property="name">Tides</b><time property="startDate" datetime="2026-02-20T20:00-05:00">20 February</time>
    <a property="url" href="/tides">more</a><div property="location" typeof="Place"><i property="name">Main Stage</i>
    <p property="address" typeof="PostalAddress"><span property="addressLocality">Montreal</span></p></div></div>`,
  microformats: `<div class="h-event"><b class="p-name">Tides</b><time class="dt-start" datetime="2026-02-20 20:00-05:00">20 February</time>
    <a class="u-url" href="/tides">more</a><div class="p-location h-card"><i class="p-name">Main Stage</i> <p class="p-adr h-adr"><span class="p-locality">Montreal</span></p></div></div>`,
}

describe('one fact, one claim', () => {
  it.each(Object.keys(SAME))('%s says what JSON-LD says', (name) => {
    expect(idsBy(name, SAME[name] ?? '')).toEqual(idsBy('json-ld', SAME['json-ld'] ?? ''))
    expect(idsBy(name, SAME[name] ?? '').length).toBe(10)
  })
})

describe('subjects', () => {
  const extractor: Extractor = {
    name: 'x',
    basis: 'declared',
    confidence: 1,
    markup: true,
    accepts: () => true,
    read: () => ({ sightings: [] }),
  }
  const selector = { type: 'CssSelector' as const, value: 'html' }
  const text = (property: string, words: string) => ({
    property,
    value: { kind: 'text' as const, text: words },
    selector,
  })
  const day = (wall: string) => ({ property: 'startDate', value: { kind: 'time' as const, wall }, selector })
  const subjectsOf = (sightings: readonly Sighting[]): readonly string[] => [
    ...new Set(
      claimsOf(sightings, pageFrom(''), extractor).map(({ subject }) =>
        subject.replace('https://rampe.example/tides', ''),
      ),
    ),
  ]

  it('are told apart by day, then by number', () => {
    const event = (...properties: Sighting['properties']): Sighting => ({ types: ['Event'], properties })
    expect(
      subjectsOf([
        event(text('name', 'Été'), day('2026-07-01')),
        event(text('name', 'Été'), day('2026-07-02')),
        event(text('name', 'Été'), day('2026-07-02')),
        event(text('name', 'Hiver'), day('2026-12-01')),
      ]),
    ).toEqual(['#ete-2026-07-01', '#ete-2026-07-02', '#ete-2026-07-02-2', '#hiver'])
  })

  it('of performances are named by their start', () => {
    const performances = ['2026-07-01T20:00', '2026-07-02T20:00'].map((wall) => ({
      property: 'subEvent',
      value: { types: ['Event'], properties: [day(wall)] },
      selector,
    }))
    expect(subjectsOf([{ types: ['EventSeries'], properties: [text('name', 'Été'), ...performances] }])).toEqual([
      '#ete',
      '#ete.subEvent.2026-07-01t20-00',
      '#ete.subEvent.2026-07-02t20-00',
    ])
  })
})
