import { describe, expect, test } from 'vitest'
import { Traps } from './traps.ts'

const now = (): Date => new Date('2026-02-15T12:00:00Z')
const at = (path: string): URL => new URL(path, 'https://theatre.example')
const page = { depth: 1, role: 'page' } as const

describe('traps', () => {
  test.each<[string, string | undefined]>([
    ['/spectacles/ondine', undefined],
    ['/fr/fr/spectacles', undefined],
    ['/fr/fr/fr/spectacles', 'trap-repeating'],
    ['/a/b/a/b', 'trap-repeating'],
    [`/${'a/b/c/d/e/f/g/h/i/j/k/l/m'}`, 'trap-path'],
    ['/x?a=1&b=2&c=3&d=4', undefined],
    ['/x?a=1&b=2&c=3&d=4&e=5', 'trap-parameters'],
    ['/calendrier/2026-03-12', undefined],
    ['/calendrier/2026/03/12', undefined],
    ['/calendrier/2031-03-12', 'trap-calendar'],
    ['/calendrier?date=2019-03-12', 'trap-calendar'],
    ['/calendrier?mois=2029-01', 'trap-calendar'],
    ['/nouvelles/2014/03/12/un-article', undefined],
    ['/liste?page=12', undefined],
    ['/liste?page=501', 'trap-paging'],
    ['/liste?offset=2000', undefined],
  ])('%s → %s', (path, code) => {
    const traps = new Traps(now)
    expect(traps.refuses(at(path), page)).toBe(code !== undefined)
    expect(traps.issues().map((issue) => issue.code)).toEqual(code === undefined ? [] : [code])
  })

  test('filters of one path are taken up to a bound, and those that are known stay open', () => {
    const traps = new Traps(now)
    const filtered = (index: number): URL => at(`/liste?genre=${index}&lieu=${index}`)
    const taken = Array.from({ length: 100 }, (_, index) => traps.refuses(filtered(index), page)).filter(
      (refused) => !refused,
    )
    expect(taken).toHaveLength(40)
    expect(traps.refuses(filtered(3), page)).toBe(false)
    expect(traps.issues().map(({ code }) => code)).toEqual(['trap-facets'])
  })

  test('days of one calendar are taken up to a bound', () => {
    const traps = new Traps(now)
    const day = (index: number): URL => at(`/jour/${new Date(Date.UTC(2026, 1, 1 + index)).toISOString().slice(0, 10)}`)
    const taken = Array.from({ length: 300 }, (_, index) => traps.refuses(day(index), page)).filter(
      (refused) => !refused,
    )
    expect(taken).toHaveLength(120)
  })

  test('what was taken in an earlier run counts, and is not told', () => {
    const traps = new Traps(now)
    const filtered = (index: number): URL => at(`/liste?genre=${index}&lieu=${index}`)
    for (let index = 0; index < 39; index++) traps.recall(filtered(index).href)
    for (const path of ['/ondine', '/calendrier/2031-03-12', '/x?a=1&b=2&c=3&d=4&e=5']) traps.recall(at(path).href)
    expect(traps.issues()).toEqual([])
    expect([40, 41, 3].map((index) => traps.refuses(filtered(index), page))).toEqual([false, true, false])
  })

  test('a chain of links is followed to a depth', () => {
    const traps = new Traps(now, { maxDepth: 3 })
    expect([3, 4].map((depth) => traps.refuses(at('/a'), { depth, role: 'page' }))).toEqual([false, true])
  })

  test('feeds may have dates and parameters', () => {
    const traps = new Traps(now)
    expect(traps.refuses(at('/api?start_date=2019-01-01&a=1&b=2&c=3&d=4&e=5'), { depth: 1, role: 'feed' })).toBe(false)
  })

  test('each trap is told once per pattern, in both languages', () => {
    const traps = new Traps(now)
    for (const year of [2031, 2032, 2033]) traps.refuses(at(`/calendrier/${year}-01-01`), page)
    const [issue, ...more] = traps.issues()
    expect(more).toEqual([])
    expect(issue?.message.en).toContain('calendar')
    expect(issue?.message.fr).toContain('calendrier')
  })
})
