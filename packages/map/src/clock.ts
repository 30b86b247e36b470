import type { TimeValue } from '@rampe/model'
import type { Mention } from './mention.ts'
import { isUtc, localWall, speaksFor } from './repairs/utc-by-default.ts'

/** Whether clock times that are stated in UTC are true instants; false where UTC is a plug-in's default; undefined: nobody knows. */
export type UtcIsTrue = (page: string) => boolean | undefined

interface Votes {
  meant: number
  default: number
}

const most = (votes: Votes | undefined): boolean | undefined =>
  !votes || votes.meant === votes.default ? undefined : votes.meant > votes.default

/** Clock times that a page gives without UTC: what it prints for people. */
function printedOn(events: readonly Mention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const printed = new Map<string, Set<string>>()
  for (const { page, claims } of events)
    for (const { value } of claims.get('startDate') ?? [])
      if (value.kind === 'time' && value.wall.length >= 16 && !isUtc(value.offset))
        printed.set(page, (printed.get(page) ?? new Set()).add(value.wall.slice(0, 16)))
  return printed
}

/** Which of its two readings a page prints for people. */
function prints(walls: ReadonlySet<string> | undefined, value: TimeValue, zone: string): boolean | undefined {
  const local = walls && localWall(value.wall, zone)
  if (!local || local === value.wall.slice(0, 16)) return undefined
  const [asIs, shifted] = [walls.has(value.wall.slice(0, 16)), walls.has(local)]
  return asIs === shifted ? undefined : shifted
}

/**
 * Reads whether a site means its UTC times: what the page itself prints for people tells, then what the site's other pages print,
 * then which reading gives hours at which people play.
 */
export function utcIsTrueOn(events: readonly Mention[], zoneOf: (event: Mention) => string | undefined): UtcIsTrue {
  const printed = printedOn(events)
  const pages = new Map<string, Votes>()
  const [site, hours]: [Votes, Votes] = [
    { meant: 0, default: 0 },
    { meant: 0, default: 0 },
  ]
  const count = (votes: Votes, meant: boolean | undefined): void => {
    if (meant !== undefined) votes[meant ? 'meant' : 'default']++
  }
  for (const event of events) {
    const starts = (event.claims.get('startDate') ?? []).flatMap(({ value }) =>
      value.kind === 'time' && value.wall.length >= 16 && isUtc(value.offset) ? [value] : [],
    )
    const zone = starts.length > 0 ? zoneOf(event) : undefined
    if (zone === undefined) continue
    for (const value of starts) {
      count(hours, speaksFor(value, zone))
      const meant = prints(printed.get(event.page), value, zone)
      if (meant === undefined) continue
      count(site, meant)
      const here = pages.get(event.page) ?? { meant: 0, default: 0 }
      count(here, meant)
      pages.set(event.page, here)
    }
  }
  const otherwise = most(site) ?? most(hours)
  return (page) => most(pages.get(page)) ?? otherwise
}
