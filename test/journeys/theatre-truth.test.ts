import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runSites } from '@rampe/pipeline'
import { beforeAll, describe, expect, it } from 'vitest'
import { serveTheatre } from '../../examples/theatre/server.ts'

interface Expected {
  readonly venues: Readonly<Record<string, { readonly name: string }>>
  readonly shows: readonly {
    readonly id: string
    readonly name: { readonly fr: string; readonly en: string }
    readonly status: string
    readonly performances: readonly {
      readonly start: string
      readonly venue: string
      readonly hall?: { readonly fr: string; readonly en: string }
    }[]
    readonly prices: readonly { readonly amount: number }[]
    readonly performers: readonly { readonly name: string }[]
  }[]
}
const expected: Expected = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/theatre/expected.json'), 'utf8'),
)

type Json = Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)].sort()

let nodes: ReadonlyMap<string, Json>
/** What a property holds: nodes looked up by `@id`. */
const held = (node: Json, property: string): readonly Json[] =>
  listOf(node[property]).flatMap((value) => (isNode(value) ? [nodes.get(String(value['@id'])) ?? value] : []))
const words = (value: unknown): readonly string[] =>
  listOf(value).map((one) => (isNode(one) ? String(one['@value']) : String(one)))

beforeAll(async () => {
  const theatre = await serveTheatre()
  const project = mkdtempSync(join(tmpdir(), 'rampe-truth-'))
  const { graph } = await runSites({ project, sites: [`${theatre.url}/`], crawl: { allowPrivate: true, delay: 0 } })
  await theatre.close()
  const plain: Json[] = JSON.parse(JSON.stringify(graph['@graph']))
  nodes = new Map(plain.map((node) => [String(node['@id']), node]))
})

const isEvent = (node: Json): boolean => /(?:Event|EventSeries|Festival)$/.test(String(node['@type']))
/** Events that are no part of another. */
const shows = (): readonly Json[] => {
  const events = [...nodes.values()].filter(isEvent)
  const parts = new Set(events.flatMap((event) => held(event, 'subEvent')))
  return events.filter((event) => !parts.has(event))
}

describe('the example theatre, held against the truth', () => {
  it('has its ten shows, each once, and nothing else', () => {
    const names = shows().map((show) => words(show.name))
    expect(names.length).toBe(expected.shows.length)
    for (const { name } of expected.shows)
      expect(names.filter((some) => some.includes(name.fr) && some.includes(name.en)).length, name.fr).toBe(1)
  })

  it.each(expected.shows.map((show) => [show.id, show] as const))(
    '%s: every performance, price, venue and performer',
    (_, truth) => {
      const show = shows().find((one) => words(one.name).includes(truth.name.fr)) ?? {}
      const performances = held(show, 'subEvent').length > 0 ? held(show, 'subEvent') : [show]
      expect(performances.map((one) => String(one.startDate).slice(0, 16)).sort()).toEqual(
        truth.performances.map(({ start }) => start).sort(),
      )
      const offers = [show, ...performances]
        .flatMap((one) => held(one, 'offers'))
        .flatMap((one) => [one, ...held(one, 'offers')])
      const prices = offers
        .flatMap((one) => [one.price, one.lowPrice, one.highPrice])
        .filter((price) => price !== undefined)
      expect(unique(prices.map(Number))).toEqual(unique(truth.prices.map(({ amount }) => amount)))
      const places = performances.flatMap((one) => [
        ...held(one, 'location'),
        ...(one.location ? [] : held(show, 'location')),
      ])
      const venueOf = ({ venue }: { readonly venue: string }) => expected.venues[venue]?.name
      expect(unique(places.flatMap((place) => words(place.name)))).toEqual(
        unique(
          truth.performances.flatMap((one) =>
            one.hall ? [one.hall.fr, one.hall.en].map((hall) => `${venueOf(one)}, ${hall}`) : venueOf(one),
          ),
        ),
      )
      expect(
        unique(places.flatMap((place) => held(place, 'containedInPlace')).flatMap(({ name }) => words(name))),
      ).toEqual(unique(truth.performances.flatMap((one) => (one.hall ? venueOf(one) : []))))
      const performers = held(show, 'performer').flatMap((one) => [...held(one, 'performer'), one])
      expect(unique(performers.flatMap((one) => words(one.name)).filter((name) => name !== 'undefined'))).toEqual(
        unique(truth.performers.map(({ name }) => name)),
      )
      const status = performances.map((one) =>
        String(one.eventStatus ?? show.eventStatus ?? 'EventScheduled').replace(/.*\//, ''),
      )
      expect(unique(status)).toEqual([truth.status])
    },
  )
})
