import { namesAt } from './lines.ts'
import { isSomebody, itemsOf } from './names.ts'

/** What hangs on a wall or stands in a room, and whose it is. Photographs are left out: they are credits as often. */
const WORKS =
  /(?<![\p{L}-])(?:[œŒ]uvres?|oeuvres?|aquarelles?|peintures?|huiles?|pastels?|sculptures?|gravures?|estampes?|c[ée]ramiques?|installations?|tableaux|toiles|tapisseries?|works?|paintings?|watercolou?rs?|drawings?|prints?|etchings?|ceramics|artworks?|art)\s+(?:r[ée]centes?\s+)?(?:de|d['’]|by)\s*(?=["“]?\p{Lu})/giu

/** Whose works a sentence about an exhibition says are shown: names of two words or more. */
export function exhibitorsIn(text: string): string[] {
  return [...text.matchAll(WORKS)].flatMap((match) => {
    const names = namesAt(text.slice(match.index + match[0].length, match.index + match[0].length + 200))
    return itemsOf(names).flatMap((item) => (isSomebody(item.text, false) ? [item.text] : []))
  })
}
