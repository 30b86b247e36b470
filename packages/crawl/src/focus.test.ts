import { describe, expect, test } from 'vitest'
import { Focus } from './focus.ts'
import { entryFor, visitOf } from './store.contract.ts'
import type { Lesson } from './store.ts'
import type { FrontierEntry } from './visit.ts'

const entries = (group: string, count: number): readonly FrontierEntry[] =>
  Array.from({ length: count }, (_, index) => entryFor(`/${group}/${index}`, { group }))

/** Takes and visits entries of the best group until none is left, or some number is done; tells the groups in order. */
function walk(
  focus: Focus,
  events: (group: string) => number,
  most = 1000,
  found: (group: string) => readonly FrontierEntry[] = () => [],
  told: (lessons: readonly Lesson[]) => void = () => undefined,
): readonly string[] {
  const order: string[] = []
  for (let group = focus.best(); group !== undefined && order.length < most; group = focus.best()) {
    focus.took(group)
    const discovered = found(group)
    told(focus.learn(visitOf(entryFor('/x', { group }), { events: events(group) }), discovered))
    focus.added(discovered)
    order.push(group)
  }
  return order
}

const count = (order: readonly string[], group: string): number => order.filter((one) => one === group).length

describe('focus', () => {
  test('goes where words promise most, until the site teaches better', () => {
    const focus = new Focus()
    focus.added([...entries('a -', 5), ...entries('b =', 30), ...entries('c +', 30)])
    const order = walk(focus, (group) => (group === 'b =' ? 1 : 0), 20)
    expect(order[0]).toBe('c +')
    expect(count(order, 'b =')).toBeGreaterThan(12)
    expect(count(order, 'a -')).toBe(0)
  })

  test('leaves a group alone that gives nothing for long; sooner where addresses can be varied without end', () => {
    const focus = new Focus()
    focus.added([...entries('a =', 500), ...entries('b/# =', 500), ...entries('c -', 500)])
    const order = walk(focus, () => 0)
    expect(count(order, 'a =')).toBe(50)
    expect(count(order, 'b/# =')).toBe(13)
    expect(count(order, 'c -')).toBe(25)
  })

  test('follows a list to its end whose pages hold no event and lead to some', () => {
    const focus = new Focus()
    focus.added([...entries('list/# =', 300), ...entries('other =', 300)])
    const order = walk(
      focus,
      (group) => (group === 'show =' ? 1 : 0),
      1000,
      (group) => (group === 'list/# =' ? entries('show =', 2) : []),
    )
    expect(count(order, 'list/# =')).toBe(300)
    expect(count(order, 'show =')).toBe(600)
    expect(count(order, 'other =')).toBe(50)
  })

  test('gives copies up soon', () => {
    const focus = new Focus()
    focus.added(entries('a =', 100))
    for (let index = 0; index < 8; index++) {
      focus.took('a =')
      focus.learn(visitOf(entryFor('/x', { group: 'a =' })), [], true)
    }
    expect(focus.best()).toBeUndefined()
  })

  test('visits again all that an earlier run visited, and not more of what gave nothing', () => {
    const tallies = [{ group: 'a -', queued: 100, due: 60 }]
    const lesson = { of: 'a -', visited: 60, fruitful: 0, leads: 0, idle: 60, copies: 0 }
    expect(walk(new Focus(tallies, [lesson]), () => 0)).toHaveLength(60)
  })

  test('goes on with the patience and the knowledge that it had', () => {
    const lessons = new Map<string, Lesson>()
    const run = (focus: Focus, most: number): number => {
      const order = walk(
        focus,
        () => 0,
        most,
        () => [],
        (told) => {
          for (const one of told) lessons.set(one.of, one)
        },
      )
      return order.length
    }
    const before = new Focus()
    before.added(entries('a =', 100))
    expect(run(before, 30)).toBe(30)
    const after = new Focus([{ group: 'a =', queued: 70, due: 0 }], [...lessons.values()], true)
    expect(run(after, 1000)).toBe(20)
  })

  test('counts what waits', () => {
    const focus = new Focus()
    focus.added([...entries('a =', 3), ...entries('b =', 2)])
    focus.took('a =')
    expect(focus.queued).toBe(4)
    focus.emptied('b =')
    expect(focus.queued).toBe(2)
    expect(focus.knows('b =')).toBe(true)
    expect(focus.knows('c =')).toBe(false)
    expect(focus.size).toBe(2)
  })
})
