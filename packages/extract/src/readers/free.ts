import { matchesIn } from '../matches.ts'
import * as words from './price-words.ts'

/** Where admission is free, for all or (`tier`) for some. */
export interface Free {
  readonly start: number
  readonly end: number
  readonly tier: boolean
}

/** Where a folded text says that admission is free. `labelled`: under `Admission` the word that leads is said of it. */
export function freeIn(folded: string, labelled = false): Free[] {
  const found: Free[] = []
  for (const match of matchesIn(folded, words.FREE)) {
    const start = match.index
    const end = start + match[0].length
    const lone = /^(?:free|gratuit(?:e|s|es)?|gratis)$/.test(match[0])
    const before = folded.slice(Math.max(0, start - 30), start)
    const after = folded.slice(end, end + 30)
    if (words.FREE_TIER_AFTER.test(after) || words.FREE_TIER_BEFORE.test(before)) {
      found.push({ start, end, tier: true })
      continue
    }
    if (words.FREE_AFTER.test(after) || words.FREE_BEFORE.test(before)) continue
    // `free` alone says something only when it stands by itself.
    const alone =
      (labelled && start === 0) ||
      (/(?:^|[\n|•·:;/([–—.!?-]|\d\+|\ball ages) *$/.test(before) && STOPS.test(after)) ||
      (/, *$/.test(before) && /^ *\.?(?:$|[\n|•·;)])/.test(after))
    if (match[0] === 'free' && lone && !alone) continue
    found.push({ start, end, tier: false })
  }
  return found
}

/** Behind `free` that says all: nothing more, or up to when, as `Free before 11 pm, $8 after`. */
const STOPS =
  /^ *(?:$|[\n|•·:;/)!.,(+–—-])|^ (?:(?:before|after|from|until|till?|'til|up to) (?:\d|noon|midnight)|all (?:day|night|evening|week-?end)\b)/

/** The words between the signs around a place: `under 18s free`. */
export function clauseAt(text: string, start: number, end: number): string {
  const [before, after] = [
    text.slice(Math.max(0, start - words.MAX_LABEL), start),
    text.slice(end, end + words.MAX_LABEL),
  ]
  return `${before.replace(/^.*(?:[,;/|•:(\n]|\. | · )/s, '')}${text.slice(start, end)}${after.replace(/[,;/|•·)\n.].*$/s, '')}`.trim()
}
