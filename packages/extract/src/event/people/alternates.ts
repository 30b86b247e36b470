import { isSighting, type Seen } from '../../extractor.ts'
import type { Entry } from '../../listing/entry.ts'
import { matchesIn } from '../../matches.ts'
import { isClockwork } from '../../page/words.ts'
import type { Scene } from '../scene.ts'

const MAX_LINES = 150
const BRACKET = /^\s\(([^()]{1,60})\)/
const DAY = /(?<![\d/.])\d{1,2}(?!\d)/g

/**
 * Who plays on which day of a run, where two share a part and a bracket tells whose evenings these are: `Ada Lampe (16, 20, 24/01)`,
 * `Tom Ruisseau (18 & 22 January)`. Nobody where nobody alternates: then all play on all of them.
 */
export function alternating(
  { outline }: Scene,
  entry: Entry,
  people: readonly Seen[],
  starts: readonly string[],
): (start: string) => readonly Seen[] {
  const days = new Set(starts.map(dayOf))
  const players = people.filter(({ property }) => property === 'performer')
  const lines = outline.lines.slice(entry.first, Math.min(entry.end, entry.first + MAX_LINES))
  const own = new Map(
    players.flatMap((player) => {
      const name = nameOf(player)
      const line = lines.find(({ text }) => text.includes(`${name} (`))
      const inside = line && BRACKET.exec(line.text.slice(line.text.indexOf(`${name} (`) + name.length))?.[1]
      const told = inside && isClockwork(inside) ? matchesIn(inside, DAY).map(({ 0: day }) => Number(day)) : []
      return told.length > 0 && told.every((day) => days.has(day)) ? [[player, new Set(told)] as const] : []
    }),
  )
  if (own.size < 2) return () => []
  return (start) => players.filter((player) => own.get(player)?.has(dayOf(start)) ?? true)
}

const dayOf = (start: string): number => Number(start.slice(8, 10))

function nameOf({ value }: Seen): string {
  const name = isSighting(value) ? value.properties.find(({ property }) => property === 'name')?.value : undefined
  return name && 'text' in name ? name.text : ''
}
