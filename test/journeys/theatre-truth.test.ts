import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSites } from '@rampe/pipeline'
import { beforeAll, describe, expect, it } from 'vitest'
import { serveTheatre } from '../../examples/theatre/server.ts'

interface Show {
  readonly id: string
  readonly name: { readonly fr: string; readonly en: string }
  readonly status: string
  readonly performances: readonly { readonly start: string; readonly venue: string; readonly availability?: string }[]
  readonly prices: readonly { readonly amount: number }[]
  readonly performers: readonly { readonly name: string }[]
}

/** A node of the published graph, as far as this test looks into it. */
interface Node {
  readonly [property: string]: unknown
}

const truth: { readonly venues: Record<string, { readonly name: string }>; readonly shows: readonly Show[] } =
  JSON.parse(readFileSync(join(import.meta.dirname, '../../examples/theatre/expected.json'), 'utf8'))

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value])
const textOf = (value: unknown): string => String(isNode(value) ? value['@value'] : value)

let nodes: ReadonlyMap<string, Node>
const whole = (value: unknown): Node => (isNode(value) ? { ...nodes.get(String(value['@id'])), ...value } : {})
const all = (node: Node, property: string): readonly Node[] => list(node[property]).map(whole)
const names = (node: Node): readonly string[] => list(node.name).map(textOf)
const sorted = <T>(values: Iterable<T>): readonly T[] => [...new Set(values)].sort()

beforeAll(async () => {
  const theatre = await serveTheatre()
  const project = mkdtempSync(join(tmpdir(), 'rampe-truth-'))
  try {
    await runSites({ project, sites: [`${theatre.url}/`], crawl: { allowPrivate: true, delay: 0 } })
    const graph: { readonly '@graph': readonly Node[] } = JSON.parse(
      readFileSync(join(project, 'rampe-out', 'graph.jsonld'), 'utf8'),
    )
    nodes = new Map(graph['@graph'].map((node) => [String(node['@id']), node]))
  } finally {
    await theatre.close()
    rmSync(project, { recursive: true, force: true })
  }
})

const isEvent = (node: Node): boolean => list(node['@type']).some((type) => /Event$|^EventSeries$/.test(String(type)))
const told = (show: Show): readonly Node[] =>
  [...nodes.values()].filter(
    (node) =>
      isEvent(node) &&
      node.superEvent === undefined &&
      names(node).some((n) => n === show.name.fr || n === show.name.en),
  )

describe.each(truth.shows)('$id, read from pages that state nothing for machines', (show) => {
  it('is one thing, in both languages', () => {
    expect(told(show)).toHaveLength(1)
    expect(sorted(told(show).flatMap(names))).toEqual(sorted([show.name.fr, show.name.en]))
  })

  it('has every performance, where it takes place, and its prices, performers and status', () => {
    const events = told(show).flatMap((event) => [event, ...all(event, 'subEvent')])
    const performances = told(show).flatMap((event) =>
      event.subEvent === undefined ? [event] : all(event, 'subEvent'),
    )
    const offers = events.flatMap((event) => all(event, 'offers'))
    expect(sorted(performances.map((event) => String(event.startDate).slice(0, 16)))).toEqual(
      sorted(show.performances.map(({ start }) => start)),
    )
    expect(sorted(events.flatMap((event) => all(event, 'location')).flatMap(names))).toEqual(
      sorted(show.performances.map(({ venue }) => truth.venues[venue]?.name ?? '')),
    )
    expect(
      sorted(
        offers
          .flatMap((offer) => [offer.price, offer.lowPrice, offer.highPrice].filter((p) => p !== undefined))
          .map(Number),
      ),
    ).toEqual(sorted(show.prices.map(({ amount }) => amount)))
    expect(sorted(events.flatMap((event) => all(event, 'performer')).flatMap(names))).toEqual(
      sorted(show.performers.map(({ name }) => name)),
    )
    expect(events.some((event) => event.eventStatus === 'https://schema.org/EventCancelled')).toBe(
      show.status === 'EventCancelled',
    )
    expect(offers.some((offer) => offer.availability === 'https://schema.org/SoldOut')).toBe(
      show.performances.some(({ availability }) => availability === 'SoldOut'),
    )
  })
})

it('tells of nothing else: no news item, closing day or other page is an event', () => {
  const known = new Set(truth.shows.flatMap(({ name }) => [name.fr, name.en]))
  const others = [...nodes.values()].filter((node) => isEvent(node) && !names(node).some((name) => known.has(name)))
  expect(others.map((node) => [names(node), node.startDate])).toEqual([])
})
