import type { Entry } from '../listing/entry.ts'
import { isClockwork, plain, VENUE_WORD } from '../page/words.ts'
import type { Venue } from './place-text.ts'
import type { Scene } from './scene.ts'

const PHRASE =
  /(?:^|[\s,(–—-])(?:au|aux|à la|à l['’]|at the|at|@|chez)\s*(?:l['’]|la |le )?((?:\p{Lu}|\d)[^,.;:()!?|\n]{2,60}?)(?:,?\s+(?:à|a|in|de)\s+(\p{Lu}[\p{L}'’ -]{2,40}))?(?=$|[,.;:()!?|\n]|\s+(?:le|on|à|dès|du|from)\s)/u

/** `au sous-sol de l'église le 31 mars`: without a capital, only with a word for a house. */
const SMALL_PHRASE =
  /(?:^|\s)(?:au|aux|à la|à l['’]|at the|in the)\s*(\p{Ll}[\p{L}'’ -]{3,50}?)(?=\s+(?:le|on|dès|du|from|ce|this)\s|[,.;:(!?|]|$)/u

/** What is sold or asked somewhere is not played there: `$15 at the bar`, `billets chez …`. */
const SOLD = /[$€£]|\b(?:tickets?|billets?|en vente|on sale|available|disponibles?|r[ée]serv\p{L}*|info\p{L}*)\b/iu

/** `au Groove, à Genève` beside the date or in the title. */
export function phraseVenue(scene: Scene, entry: Entry): Venue | undefined {
  const { lines } = scene.outline
  const spots = [
    ...entry.marks.slice(0, 4).flatMap((m) => [m.first, m.end, m.first - 1]),
    entry.title?.line.index ?? -1,
  ]
  const title = entry.title?.line.index
  const opening = entry.box === undefined && title !== undefined ? [title + 1, title + 2, title + 3, title + 4] : []
  for (const i of new Set([...spots, ...opening])) {
    const line = lines[i]
    if (!line || i < entry.first || i >= entry.end || line.text.length > 400) continue
    const small = SMALL_PHRASE.exec(line.text)
    const phrase = small?.[1] && VENUE_WORD.test(plain(small[1])) ? small : PHRASE.exec(line.text)
    const name = phrase?.[1]?.trim()
    if (!phrase || !name || /^\d/.test(name) || isClockwork(name) || isClockwork(name.split(' ')[0] ?? '')) continue
    if (SOLD.test(line.text.slice(Math.max(0, phrase.index - 40), phrase.index + 1))) continue
    const house = VENUE_WORD.test(plain(name))
    if (!house && !spots.includes(i)) continue
    const next = lines[i + 1]?.text
    const town =
      phrase[2] ??
      /^(?:,\s*)?(?:à|in)\s+(\p{Lu}[\p{L}'’ -]{2,40})$/u.exec(next ?? '')?.[1] ??
      /,\s*(?:à\s+)?(\p{Lu}[\p{L}'’-]{2,30})\s*$/u.exec(line.text.slice(phrase.index + phrase[0].length - 1))?.[1]
    return {
      name,
      address: town ? { addressLocality: town } : undefined,
      box: line.box,
      quote: phrase[0].trim(),
      confidence: house ? 0.82 : town ? 0.75 : 0.6,
      prose: true,
    }
  }
  return undefined
}
