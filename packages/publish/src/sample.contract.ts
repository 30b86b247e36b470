import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Claim, claim, type Entity, type Graph, graphOf, textValue, timeValue } from '@rampe/model'

/** An invented bilingual theatre, for tests: a series with two performances across a change of the clock, and a festival. */
export const site = 'https://rampe.example/'

const fixture = (): Graph => JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/graph.jsonld'), 'utf8'))
export const graph: Graph = graphOf(fixture()['@graph'])

const on = (url: string) => ({
  source: { url, digest: 'ab'.repeat(32), capturedAt: '2026-01-15T12:00:00Z' },
  selector: { type: 'CssSelector', value: 'h1' } as const,
  generatedBy: 'json-ld',
  basis: 'declared' as const,
  confidence: 0.9,
})
const fr = 'https://rampe.example/fr/phedre'
const performance = (id: string, wall: string): Entity => ({
  iri: id,
  type: 'TheaterEvent',
  subjects: [id],
  claims: { startDate: [claim(id, 'startDate', timeValue(wall, { zone: 'America/Toronto' }), on(fr))] },
})
const named = (language: string, text: string, url: string): Claim =>
  claim(fr, 'name', textValue(text, language), on(url))

/** The claims behind it, as far as publishers read them: zones, languages, sources. */
export const entities: readonly Entity[] = [
  {
    iri: `${fr}#event`,
    type: 'EventSeries',
    subjects: [fr],
    claims: { name: [named('fr', 'Phèdre', fr), named('en', 'Phaedra', 'https://rampe.example/en/phaedra')] },
  },
  performance(`${fr}#1`, '2026-03-07T20:00'),
  performance(`${fr}#2`, '2026-03-08T20:00'),
]
