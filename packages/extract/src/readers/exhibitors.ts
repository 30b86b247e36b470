import { matchesIn } from '../matches.ts'
import { namesAt } from './lines.ts'
import { isSomebody, itemsOf, whoIs } from './names.ts'

/** What hangs on a wall or stands in a room, and whose it is. Photographs are left out: they are credits as often. */
const WORKS =
  /(?<![\p{L}-])(?:[œŒ]uvres?|oeuvres?|aquarelles?|peintures?|huiles?|pastels?|sculptures?|gravures?|estampes?|c[ée]ramiques?|installations?|tableaux|toiles|tapisseries?|works?|paintings?|watercolou?rs?|drawings?|prints?|etchings?|ceramics|artworks?|art)\s+(?:r[ée]centes?\s+)?(?:de|d['’]|by)\s*(?=["“]?\p{Lu})/giu

/** Whose works a sentence about an exhibition says are shown: names of two words or more. */
export function exhibitorsIn(text: string): string[] {
  return matchesIn(text, WORKS).flatMap((match) => {
    const names = namesAt(text.slice(match.index + match[0].length, match.index + match[0].length + 200))
    return itemsOf(names).flatMap((item) => (isSomebody(item.text, false) ? [item.text] : []))
  })
}

const TWO = /^(.{5,40}?)(?:\s*:\s+|\s+[–—-]\s+)(.{5,60})$/u
const WHOSE = /^.{3,60}?,? (?:de |d['’]|by |par )(?=\p{Lu})/u

/** Whose works an exhibition shows by its name: `Ada Lampe : Marées`, `Marées : Ada Lampe`, `Marées, d'Ada Lampe`. */
export function exhibitorOf(name: string): string | undefined {
  const [, front = '', back = ''] = TWO.exec(name) ?? []
  const person = [front, back].find((text) => whoIs(text) === 'Person' && isSomebody(text, false))
  if (person !== undefined) return person
  const whose = name.slice(WHOSE.exec(name)?.[0].length ?? name.length)
  if (isSomebody(whose, false) && (whoIs(whose) === 'Person' || /,/.test(name))) return whose
  return isSomebody(front, false) && whoIs(front) === undefined && !isSomebody(back, false) ? front : undefined
}
