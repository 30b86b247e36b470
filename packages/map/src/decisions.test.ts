import { type Decision, textValue, timeValue, valueText } from '@rampe/model'
import { describe, expect, test } from 'vitest'
import { map } from './map.ts'
import type { MapOptions } from './options.ts'
import { claimsAbout } from './sample.ts'
import { statusOf } from './status.ts'

const PHEDRE = 'https://rampe.example/spectacle/phedre'
const FETE = 'https://rampe.example/fete'
const said = { by: 'Camille', at: '2026-02-10T09:00:00Z' }

const claims = [
  ...claimsAbout(PHEDRE, {
    type: 'Event',
    name: 'Phèdre',
    startDate: '2026-03-13T20:00',
    location: 'Salle des Cintres',
  }),
  ...claimsAbout(
    PHEDRE,
    { type: 'Event', name: 'Phèdre', startDate: '2026-03-13T19:30' },
    { basis: 'inferred', by: 'plain', confidence: 0.7 },
  ),
  ...claimsAbout(FETE, { type: 'Event', name: 'Fête de rentrée', startDate: '2026-09-01', location: 'Foyer' }),
]
const run = (options: MapOptions = {}, given = claims) =>
  map(given, { site: { timeZone: 'America/Toronto' }, ...options })
const nodes = (result: ReturnType<typeof map>) =>
  result.graph['@graph'] as unknown as readonly Record<string, unknown>[]
const node = (result: ReturnType<typeof map>, iri: string) => nodes(result).find((one) => one['@id'] === iri)
const EVENT = `${PHEDRE}#event`

describe('a verdict on a claim', () => {
  const plain = claims.find(({ provenance, property }) => property === 'startDate' && provenance.basis === 'inferred')
  test.each([
    ['preferred', '2026-03-13T19:30:00-04:00'],
    ['deprecated', '2026-03-13T20:00:00-04:00'],
  ] as const)('%s', (verdict, start) => {
    const result = run({ decisions: [{ verdict, claim: plain?.id ?? '', ...said }] })
    expect(node(result, EVENT)).toMatchObject({ startDate: start })
  })
  test('the last word counts', () => {
    const decisions: Decision[] = [
      { verdict: 'preferred', claim: plain?.id ?? '', ...said },
      { verdict: 'deprecated', claim: plain?.id ?? '', ...said },
    ]
    expect(node(run({ decisions }), EVENT)).toMatchObject({ startDate: '2026-03-13T20:00:00-04:00' })
  })
})

describe('a corrected value', () => {
  const corrections: readonly [string, Decision, Record<string, unknown>][] = [
    [
      'name',
      { verdict: 'corrected', subject: EVENT, property: 'name', value: textValue('Phèdre de Racine', 'fr'), ...said },
      { name: 'Phèdre de Racine' },
    ],
    [
      'start',
      { verdict: 'corrected', subject: EVENT, property: 'startDate', value: timeValue('2026-03-14T20:00'), ...said },
      { startDate: '2026-03-14T20:00:00-04:00' },
    ],
    [
      'known place',
      { verdict: 'corrected', subject: EVENT, property: 'location', value: textValue('Foyer'), ...said },
      { location: { '@id': 'https://rampe.example/#place-foyer' } },
    ],
    [
      'new place',
      { verdict: 'corrected', subject: EVENT, property: 'location', value: textValue('Grande Salle'), ...said },
      { location: { '@id': 'https://rampe.example/#place-grande-salle' } },
    ],
  ]
  test.each(corrections)('%s', (_, decision, expected) => {
    expect(node(run({ decisions: [decision] }), EVENT)).toMatchObject(expected)
  })
  test('a new place is in the graph', () => {
    const [, , , [, decision] = []] = corrections
    expect(
      node(run({ decisions: decision ? [decision] : [] }), 'https://rampe.example/#place-grande-salle'),
    ).toMatchObject({ name: 'Grande Salle' })
  })
})

test('not an event: it leaves the graph and stays for review', () => {
  const result = run({ decisions: [{ verdict: 'not-an-event', entities: [`${FETE}#event`], ...said }] })
  expect(node(result, `${FETE}#event`)).toBeUndefined()
  expect(result.entities.map(({ iri }) => iri)).toContain(`${FETE}#event`)
})

describe('one or two', () => {
  const first = run()
  test('these two are one', () => {
    const result = run({
      ids: first.ids,
      decisions: [{ verdict: 'same', entities: [EVENT, `${FETE}#event`], ...said }],
    })
    const events = nodes(result).filter((one) => one.startDate)
    expect(new Set(events.map((one) => String(one['@id']).replace(/#.*/, ''))).size).toBe(1)
  })
  test('these are two: named by their subjects', () => {
    const again = claimsAbout('https://rampe.example/agenda', {
      type: 'Event',
      name: 'Phèdre',
      startDate: '2026-03-13T20:00',
    })
    const joined = run({}, [...claims, ...again])
    expect(nodes(joined).filter((one) => one.name === 'Phèdre')).toHaveLength(1)
    const entities = [claims[0]?.subject ?? '', again[0]?.subject ?? '']
    const split = run({ decisions: [{ verdict: 'different', entities, ...said }] }, [...claims, ...again])
    expect(nodes(split).filter((one) => one.name === 'Phèdre')).toHaveLength(2)
  })
  test('these places are one', () => {
    const entities = ['https://rampe.example/#place-foyer', 'https://rampe.example/#place-salle-des-cintres']
    const result = run({ ids: first.ids, decisions: [{ verdict: 'same', entities, ...said }] })
    expect(nodes(result).filter((one) => one['@type'] === 'Place')).toHaveLength(1)
  })
})

describe('the status of a value', () => {
  const entity = (result: ReturnType<typeof map>) => {
    const found = result.entities.find(({ iri }) => iri === EVENT)
    if (!found) throw new Error('no event')
    return found
  }
  const name: Decision = {
    verdict: 'corrected',
    subject: EVENT,
    property: 'name',
    value: textValue('Phèdre !'),
    ...said,
  }
  const later = claimsAbout(
    PHEDRE,
    { type: 'Event', name: 'Phèdre encore', startDate: '2026-03-13T20:00' },
    { capturedAt: '2026-02-20T12:00:00Z' },
  )
  const replaced = [...claims.filter(({ provenance }) => provenance.source.url !== PHEDRE), ...later]
  test.each([
    ['initial', 'name', run(), []],
    ['missing', 'organizer', run(), []],
    ['ok', 'name', run({ decisions: [name] }), [name]],
    ['updated', 'name', run({ decisions: [name] }, replaced), [name]],
  ] as const)('%s', (status, property, result, decisions) => {
    expect(statusOf(entity(result), property, decisions)).toBe(status)
  })
  test('a change of the site never takes the place of a decision', () => {
    const result = run({ decisions: [name] }, replaced)
    expect(node(result, EVENT)).toMatchObject({ name: 'Phèdre !' })
    expect(entity(result).claims.name?.map(({ value }) => valueText(value))).toContain('Phèdre encore')
  })
})

describe('what the site no longer tells', () => {
  const before = run()
  const now = claims.filter(({ provenance }) => provenance.source.url !== FETE)
  test('an event to come is kept, with its place and a warning', () => {
    const result = run({ ids: before.ids, previous: before.entities }, now)
    expect(node(result, `${FETE}#event`)).toEqual(node(before, `${FETE}#event`))
    expect(node(result, 'https://rampe.example/#place-foyer')).toBeDefined()
    expect(result.issues.filter(({ code }) => code === 'event-vanished')).toHaveLength(1)
  })
  test('a past event is archived', () => {
    const later = now.map((given) => ({
      ...given,
      provenance: { ...given.provenance, source: { ...given.provenance.source, capturedAt: '2026-10-01T12:00:00Z' } },
    }))
    const result = run({ ids: before.ids, previous: before.entities }, later)
    expect(node(result, `${FETE}#event`)).toBeDefined()
    expect(result.issues.map(({ code }) => code)).toContain('event-archived')
  })
  test('nothing is carried twice', () => {
    const once = run({ ids: before.ids, previous: before.entities }, now)
    const twice = run({ ids: once.ids, previous: once.entities }, now)
    expect(JSON.stringify(twice.graph)).toBe(JSON.stringify(once.graph))
  })
})
