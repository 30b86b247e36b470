import { plain } from '../page/words.ts'
import type { Entry } from './entry.ts'
import { daysOf } from './programme.ts'

/**
 * Records of one name that are each headed by a night of their own and tell the other nights as well (`Two nights: 7 + 8 May`): what a
 * record tells of the others' nights is theirs.
 */
export function withOwnNights(entries: readonly Entry[]): readonly Entry[] {
  if (entries.every(({ marks }) => marks.length < 2)) return entries
  const byName = Map.groupBy(entries, ({ title }) => plain(title?.text ?? ''))
  const nights = new Map<Entry, string>()
  for (const [name, twins] of byName) {
    const heads = twins.map(({ marks: [head] }) => [...new Set(head && !head.when.run ? daysOf(head) : [])])
    const days = new Set(heads.flat())
    if (name === '' || twins.length < 2 || days.size < twins.length || heads.some(({ length }) => length !== 1))
      continue
    if (!twins.every(({ marks }) => marks.every((mark) => daysOf(mark).every((day) => days.has(day))))) continue
    for (const [n, twin] of twins.entries()) nights.set(twin, heads[n]?.[0] ?? '')
  }
  return entries.map((entry) => {
    const night = nights.get(entry)
    const own = entry.marks.filter((mark) => daysOf(mark).every((day) => day === night))
    return night === undefined || own.length === entry.marks.length ? entry : { ...entry, marks: own }
  })
}
