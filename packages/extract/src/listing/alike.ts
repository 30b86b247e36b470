import type { Box, Outline } from '../page/outline.ts'
import type { Entry, Group } from './entry.ts'
import { titlesAlong } from './naming.ts'
import { namesIn } from './odd-titles.ts'
import { isOfWorks } from './repertoire.ts'
import { titlePath } from './title-path.ts'
import { blockPath } from './titles.ts'

/** Groups of one shape, as the months of a season, name their records in one place: few of them alone may mislead. */
export function alikeOnes(outline: Outline, groups: readonly Group[]): readonly Group[] {
  if (groups.length < 2) return groups
  const renamed = new Map<Entry, Entry>()
  for (const alike of Map.groupBy(groups, shapeOf).values()) {
    const entries = alike.flatMap((group) => group.entries)
    if (alike.length < 2 || alike.length === entries.length) continue
    const found = entries.map(({ box, first, end, marks }) => namesIn(outline, box, first, end, marks))
    const path = titlePath(found)
    const agreed = alike.filter((group) => group.titlePath === path).flatMap((group) => group.entries).length
    if (path === undefined || agreed === entries.length || (agreed * 2 < entries.length && !isOfWorks(path))) continue
    for (const [n, title] of titlesAlong(found, path).entries()) {
      const entry = entries[n]
      if (entry && title) renamed.set(entry, { ...entry, title })
    }
  }
  return groups.map((group) => ({ ...group, entries: group.entries.map((entry) => renamed.get(entry) ?? entry) }))
}

/** The records of all groups that name theirs in one place, by the way to it. */
export const pooled = (groups: readonly Group[]): ReadonlyMap<string, readonly Entry[]> =>
  new Map(
    [...Map.groupBy(groups, (group) => group.titlePath)].map(([path, alike]) => [
      path,
      alike.flatMap((group) => group.entries),
    ]),
  )

/** The way to the records of a group, by tags and classes; records of lines stand in elements of one way. */
function shapeOf({ entries, parent }: Group): string {
  const box: Box | undefined = entries[0]?.box
  return box ? `${blockPath(undefined, box)} ${box.tag}` : `${blockPath(undefined, parent)} ~`
}
