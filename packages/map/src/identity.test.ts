import type { Claim } from '@rampe/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type IdLock, identify } from './identity.ts'
import { map } from './map.ts'
import { claimsAbout } from './sample.ts'

describe('identify', () => {
  test.each([
    ['a new thing gets what it asks for', [{ keys: ['k'], iri: 'i' }], {}, ['i']],
    ['a known key gives the known IRI', [{ keys: ['new', 'k'], iri: 'i' }], { k: 'old' }, ['old']],
    [
      'two of one wish are numbered',
      [
        { keys: ['a'], iri: 'i' },
        { keys: ['b'], iri: 'i' },
      ],
      {},
      ['i', 'i-2'],
    ],
    ['a new thing never takes an IRI that was given', [{ keys: ['b'], iri: 'i' }], { a: 'i' }, ['i-2']],
    [
      'a key of two things says nothing',
      [
        { keys: ['k'], iri: 'i' },
        { keys: ['k'], iri: 'j' },
      ],
      { k: 'old' },
      ['i', 'j'],
    ],
    [
      'the stronger key wins',
      [
        { keys: ['x', 'k'], iri: 'i' },
        { keys: ['k2'], iri: 'j' },
      ],
      { k: 'a', k2: 'a' },
      ['i', 'a'],
    ],
  ])('%s', (_, wanted, lock, iris) => {
    expect(identify(wanted, new Map(Object.entries(lock))).iris).toEqual(iris)
  })

  test('what was given is frozen', () => {
    const { ids } = identify([{ keys: ['k', 'new'], iri: 'i' }], new Map([['k', 'old']]))
    expect(Object.fromEntries(ids)).toEqual({ k: 'old', new: 'old' })
  })
})

interface Show {
  readonly id: number
  readonly title: string
  readonly english?: string
  readonly dates: readonly string[]
}

const SITE = 'https://rampe.example'
const page = (url: string, language: string, other?: string): Claim[] =>
  claimsAbout(
    url,
    { type: 'WebPage', id: url, url, inLanguage: language, ...(other ? { workTranslation: other } : {}) },
    { by: 'page' },
  )

const event = (url: string, name: string, dates: readonly string[], language: string): Claim[] =>
  claimsAbout(
    url,
    {
      type: 'Event',
      name,
      location: { type: 'Place', name: language === 'fr' ? 'Salle des Cintres' : 'Cintres Hall' },
      ...(dates.length === 1
        ? { startDate: dates[0] ?? '' }
        : { subEvent: dates.map((startDate) => ({ type: 'Event', startDate })) }),
    },
    { basis: 'inferred', by: 'plain', confidence: 0.8, language },
  )

/** What reading the invented site gives: a page for each show, its English version where there is one, and a listing. */
function siteClaims(shows: readonly Show[]): Claim[][] {
  const agenda = `${SITE}/agenda`
  const pages = shows.flatMap(({ id, title, english, dates }) => {
    const fr = `${SITE}/spectacle/${id}`
    const en = `${SITE}/en/show/${id}`
    const french = [...page(fr, 'fr', english && en), ...event(fr, title, dates, 'fr')]
    return english === undefined ? [french] : [french, [...page(en, 'en', fr), ...event(en, english, dates, 'en')]]
  })
  const cards = shows.flatMap(({ id, title, dates }) =>
    claimsAbout(
      agenda,
      { type: 'Event', name: title, url: `${SITE}/spectacle/${id}`, startDate: dates[0] ?? '' },
      { basis: 'inferred', by: 'listing', confidence: 0.7, language: 'fr' },
    ),
  )
  return [...pages, [...page(agenda, 'fr'), ...cards]]
}

const run = (shows: readonly Show[], ids: IdLock, order: (pages: Claim[][]) => Claim[][] = (pages) => pages) =>
  map(order(siteClaims(shows)).flat(), { ids, site: { languages: ['fr', 'en'], timeZone: 'America/Toronto' } })

/** The IRIs of a show's event and performances, by the page it is told on. */
function irisOf({ graph }: ReturnType<typeof map>, id: number): readonly string[] {
  const nodes = graph['@graph'] as unknown as readonly {
    '@id': string
    url?: string
    startDate?: string
    superEvent?: object
  }[]
  return nodes.filter(({ url, startDate }) => startDate && url === `${SITE}/spectacle/${id}`).map((node) => node['@id'])
}

const SHOWS: readonly Show[] = [
  { id: 1, title: 'Phèdre', english: 'Phaedra', dates: ['2026-03-13T20:00', '2026-03-14T20:00'] },
  { id: 2, title: 'Nuit du conte', dates: ['2026-04-02T19:00'] },
  {
    id: 3,
    title: 'Le Rideau rouge',
    english: 'The Red Curtain',
    dates: ['2026-05-01T20:00', '2026-05-02T14:00', '2026-05-02T20:00'],
  },
  { id: 4, title: 'Concert des Cintres', dates: ['2026-05-01T20:00'] },
]

const edits = fc.oneof(
  fc.record({
    edit: fc.constant('title' as const),
    show: fc.nat(3),
    word: fc.constantFrom('bleu', 'encore', 'minuit', 'nouveau'),
  }),
  fc.record({ edit: fc.constant('move' as const), show: fc.nat(3), days: fc.integer({ min: 1, max: 27 }) }),
  fc.record({ edit: fc.constant('language' as const), show: fc.nat(3) }),
  fc.record({ edit: fc.constant('order' as const), seed: fc.nat() }),
)

const MOVED = (date: string, days: number): string => `2026-06-${String(days).padStart(2, '0')}${date.slice(10)}`

describe('identifiers over runs', () => {
  test('stay the same whatever is edited, one edit after another', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (list) => {
        let shows = SHOWS
        let now = run(shows, {})
        const first = shows.map(({ id }) => irisOf(now, id))
        expect(first.map((iris) => iris.length)).toEqual([3, 1, 4, 1])
        for (const one of list) {
          let order = (pages: Claim[][]) => pages
          if (one.edit === 'order')
            order = (pages) => pages.toSorted((a, b) => ((a.length * one.seed) % 7) - ((b.length * one.seed) % 7))
          else
            shows = shows.map((show, i) => {
              if (i !== one.show) return show
              if (one.edit === 'title') return { ...show, title: `${show.title} ${one.word}` }
              if (one.edit === 'language') return { ...show, english: show.english ?? 'A Show' }
              const [head = '', ...rest] = show.dates
              const next = MOVED(head, one.days)
              // Two performances at one moment are one.
              return show.dates.includes(next) ? show : { ...show, dates: [...rest, next] }
            })
          now = run(shows, now.ids, order)
          expect(shows.map(({ id }) => [...irisOf(now, id)].sort())).toEqual(first.map((iris) => [...iris].sort()))
        }
      }),
      {
        numRuns: 40,
        // A second performance on a day that another one had moved to.
        examples: [
          [
            [
              { edit: 'move', show: 2, days: 16 },
              { edit: 'move', show: 2, days: 16 },
            ],
          ],
        ],
      },
    )
  })

  test('two runs of an unchanged site give the same bytes', () => {
    const first = run(SHOWS, {})
    const second = run(SHOWS, first.ids, (pages) => pages.toReversed())
    expect(JSON.stringify(second.graph)).toBe(JSON.stringify(first.graph))
    expect(JSON.stringify(second.ids)).toBe(JSON.stringify(first.ids))
  })
})

describe('a performance that moves', () => {
  const [phedre] = SHOWS
  const before = run(SHOWS, {})
  const moved = SHOWS.map((show) =>
    show === phedre ? { ...show, dates: ['2026-03-13T20:00', '2026-03-21T20:00'] } : show,
  )
  const after = run(moved, before.ids)
  const node = (result: ReturnType<typeof map>, iri: string) =>
    (result.graph['@graph'] as unknown as Record<string, unknown>[]).find((one) => one['@id'] === iri)

  test('keeps its IRI, is rescheduled, and says when it was to start', () => {
    expect(node(after, `${SITE}/spectacle/1#2026-03-14T20-00`)).toMatchObject({
      startDate: '2026-03-21T20:00:00-04:00',
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-03-14T20:00:00-04:00',
    })
    expect(after.issues.map(({ code }) => code)).toContain('event-rescheduled')
  })

  test('stays rescheduled in the run after', () => {
    const later = run(moved, after.ids)
    expect(JSON.stringify(later.graph)).toBe(JSON.stringify(after.graph))
  })

  test('others are not touched', () => {
    expect(node(after, `${SITE}/spectacle/1#2026-03-13T20-00`)).not.toHaveProperty('previousStartDate')
    expect(node(after, `${SITE}/spectacle/2#event`)).toEqual(node(before, `${SITE}/spectacle/2#event`))
  })

  test('an added performance is new, and moves nothing', () => {
    const added = SHOWS.map((show) =>
      show === phedre ? { ...show, dates: [...show.dates, '2026-03-21T20:00'] } : show,
    )
    const result = run(added, before.ids)
    expect(irisOf(result, 1)).toEqual([...irisOf(before, 1), `${SITE}/spectacle/1#2026-03-21T20-00`])
    expect(result.issues.map(({ code }) => code)).not.toContain('event-rescheduled')
  })

  test('an evening that is added after another was taken off is new, and has not moved', () => {
    const playing = (dates: readonly string[]) => SHOWS.map((show) => (show === phedre ? { ...show, dates } : show))
    const off = run(playing(['2026-03-13T20:00']), before.ids)
    const added = run(playing(['2026-03-13T20:00', '2026-03-21T20:00']), off.ids)
    expect(irisOf(added, 1)).toEqual([
      `${SITE}/spectacle/1#event`,
      `${SITE}/spectacle/1#2026-03-13T20-00`,
      `${SITE}/spectacle/1#2026-03-21T20-00`,
    ])
    expect(added.issues.map(({ code }) => code)).not.toContain('event-rescheduled')
    expect(irisOf(run(SHOWS, added.ids), 1)).toEqual(irisOf(before, 1))
  })
})
