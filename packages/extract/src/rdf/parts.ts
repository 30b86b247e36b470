import { isA } from '@rampe/model'
import { type Draft, referencesOf } from './drafts.ts'
import { isBlank } from './statement.ts'

/** Classes of values: an address, a price, a picture. None is a thing by itself, even where a page gives it a name. */
const VALUES = ['StructuredValue', 'Offer', 'Rating', 'Audience', 'Schedule', 'MediaObject', 'Role', 'ListItem']
/** Statements that are written again for each further thing that refers to a value. */
const MAX_COPIED = 5_000

const isValue = ({ types }: Draft): boolean =>
  types.size > 0 && [...types].every((type) => VALUES.some((value) => isA(type, value)))

/**
 * Values that stand apart and are referred to by name (`"image": {"@id": "#primaryimage"}`): each is nested in what refers to
 * it, as if it were written there. One that several things share is copied, unless it holds another shared value: so no page
 * grows by more than a limit.
 */
export function partsOf(drafts: ReadonlyMap<string, Draft>, referrers: ReadonlyMap<string, number>): Set<string> {
  const parts = new Set<string>()
  const count = (id: string): number => referrers.get(id) ?? 0
  let budget = MAX_COPIED
  const sizeOf = (draft: Draft): number => {
    let size = 0
    const work = [draft]
    for (let next = work.pop(); next && size <= budget; next = work.pop()) {
      size += next.statements.length
      for (const id of referencesOf(next)) {
        const inner = drafts.get(id)
        if (!inner) continue
        if (isBlank(id) && count(id) === 1) work.push(inner)
        else if (isValue(inner)) return Number.POSITIVE_INFINITY
      }
    }
    return size
  }
  for (const draft of drafts.values()) {
    const copies = count(draft.id) - 1
    if (copies < 0 || !isValue(draft)) continue
    const cost = copies === 0 ? 0 : sizeOf(draft) * copies
    if (cost > budget) continue
    budget -= cost
    parts.add(draft.id)
  }
  return parts
}
