import { type EventMention, shareDay } from './event-mention.ts'
import type { Joins } from './union.ts'

/** The folder and the depth of a page: those of one kind share them, a show and its ticket page do not. */
function kindOfPage(home: string): string {
  const [host = '', first = '', ...more] = home.split('?')[0]?.split('/') ?? []
  return `${host}/${first} ${more.length}`
}

/** Tellings of one name that are compared with one another; a list with more of them is a calendar. */
const MOST = 40

/**
 * Keeps apart what one list tells of twice, by the same name on the same day, with a page of its own for each: a concert and the
 * festival that it is named after, a matinee and the evening. What is read plainly may link to a show here and to its tickets
 * there: of that, only pages of one kind tell apart.
 */
export function keepListedApart(events: readonly EventMention[], joins: Joins): void {
  const lists = new Map<string, number[]>()
  for (const [i, { mention, own, home, keys, occurrences }] of events.entries()) {
    const [name] = keys
    if (own || name === undefined || occurrences.length === 0) continue
    const kind = mention.basis === 'declared' ? '' : kindOfPage(home)
    const list = `${mention.page} ${mention.by} ${name} ${kind}`
    const known = lists.get(list)
    if (known) known.push(i)
    else lists.set(list, [i])
  }
  for (const members of lists.values())
    for (const [n, i] of members.slice(0, MOST).entries())
      for (const j of members.slice(n + 1, MOST)) {
        const [a, b] = [events[i], events[j]]
        if (!a || !b || a.home === b.home || shareDay(a.occurrences, b.occurrences) !== true) continue
        for (const [side, one] of [i, j].entries()) joins.keepApart(one, { of: `listed ${i} ${j}`, side })
      }
}
