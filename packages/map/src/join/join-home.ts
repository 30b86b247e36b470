import { basisRank } from '../rank.ts'
import { alike, type EventMention, sameSource, shareDay } from './event-mention.ts'
import type { Joins, Reason } from './union.ts'

/** Extractors that see several events of different names on a page: that page is a list, and its events are told apart by name. */
function isList(block: readonly EventMention[]): boolean {
  const names = new Map<string, Set<string>>()
  for (const { mention, own, keys } of block) {
    if (!own) continue
    const source = `${mention.page} ${mention.by}`
    names.set(source, (names.get(source) ?? new Set()).add(keys[0] ?? ''))
  }
  return [...names.values()].some((seen) => seen.size > 1)
}

/** Joins the mentions that live on one page (in any of its languages). */
export function joinHome(block: readonly number[], events: readonly EventMention[], joins: Joins): void {
  const at = (i: number): EventMention => events[i] as EventMention
  const list = isList(block.map(at))
  const order = [...block].sort(
    (a, b) =>
      Number(at(b).own) - Number(at(a).own) || basisRank(at(b).mention.basis) - basisRank(at(a).mention.basis) || a - b,
  )
  const byWord = new Map<string, number[]>()
  const clusters: number[][] = []
  for (const i of order) {
    const one = at(i)
    const near = new Set<number>()
    for (const name of one.names) for (const word of name) for (const c of byWord.get(word) ?? []) near.add(c)
    let chosen: { cluster: number; reason: Reason } | undefined
    let score = 0
    for (const c of near) {
      for (const j of clusters[c] ?? []) {
        const other = at(j)
        const exact = one.keys.some((key) => other.keys.includes(key))
        const like = exact ? 1 : sameSource(one, other) ? 0 : alike(one, other)
        if (like <= score || like < 0.6) continue
        score = like
        chosen = { cluster: c, reason: { code: 'same-page-and-name', shared: one.home } }
      }
    }
    if (!chosen && !list)
      for (const [c, members] of clusters.entries()) {
        const fits = members.every(
          (j) => !sameSource(at(j), one) && shareDay(at(j).occurrences, one.occurrences) !== false,
        )
        const certain = members.some((j) => at(j).own || shareDay(at(j).occurrences, one.occurrences))
        if (!fits || !certain) continue
        chosen = { cluster: c, reason: { code: one.own ? 'same-page' : 'links-to-page', shared: one.home } }
        break
      }
    const cluster = chosen?.cluster ?? clusters.length
    const members = clusters[cluster]
    if (members && chosen) {
      joins.join(members[0] ?? i, i, chosen.reason)
      members.push(i)
    } else clusters.push([i])
    for (const name of one.names)
      for (const word of name) {
        const known = byWord.get(word)
        if (!known) byWord.set(word, [cluster])
        else if (!known.includes(cluster)) known.push(cluster)
      }
  }
}
