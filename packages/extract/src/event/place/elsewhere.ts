import type { Entry } from '../../listing/entry.ts'
import type { Line } from '../../page/outline.ts'
import type { Scene } from '../scene.ts'
import { SENTENCE } from './place-looks.ts'
import { fromLines, type Venue } from './place-text.ts'
import { isOnline } from './place-words.ts'

/** `Hors les murs` · `Off-site at The Malthouse`: what is played is played elsewhere, whether the place is printed or not. */
const AWAY =
  /^(?:\(?(?:hors[- ](?:les[- ])?murs|hors site|off[- ]?site|on the road|en d[ée]centralisation|spectacle d[ée]centralis[ée])\b\)?)\s*(?:(?:event|show|performance)\s*)?(?:(?:[:@|·,–—-]|\b(?:at|in|à|au)\b)\s*)?(.*)$/iu

/** A place that says no more than that it is elsewhere. */
export const isAway = ({ name = '' }: Venue): boolean => AWAY.exec(name)?.[1] === ''

/** So far from its name or its day a record of a whole page is still of it. */
const NEAR = 12
const LONGEST = 90

/** Where the page says that an entry is not played in the house: in another place, in one that it does not tell, or online. */
export function awayVenue(scene: Scene, entry: Entry): Venue | undefined {
  for (const line of shortLines(scene, entry)) {
    const told = AWAY.exec(line.text)
    if (!told) continue
    const place =
      told[1] && !SENTENCE.test(told[1]) ? fromLines(scene, [told[1].replace(/^the /, '')], line.box, 0.88) : undefined
    return place?.name && /^\P{Ll}/u.test(place.name) ? place : nowhere(line, 'open')
  }
  return undefined
}

/** A line that says `Online`, where nothing else says where. */
export function onlineVenue(scene: Scene, entry: Entry): Venue | undefined {
  const isBeside = (index: number): boolean =>
    entry.marks.some(({ first, end }) => index === end || index === first - 1)
  const line = shortLines(scene, entry).find(
    ({ text, plain: words, box, index }) =>
      isOnline(text) && box.tag !== 'a' && (isBeside(index) || !/^(?:youtube|teams|zoom)$/.test(words)),
  )
  return line && { ...nowhere(line, 'online'), name: line.text }
}

export const nowhere = ({ text, box }: Pick<Line, 'text' | 'box'>, why: 'open' | 'online'): Venue => ({
  name: undefined,
  address: undefined,
  box,
  quote: text,
  confidence: 0.85,
  nowhere: why,
})

function shortLines({ outline }: Scene, entry: Entry): readonly Line[] {
  const whole = entry.box === undefined
  const anchors = [entry.title?.line.index ?? entry.first, ...entry.marks.map((mark) => mark.first)]
  return outline.lines
    .slice(entry.first, Math.min(entry.end, entry.first + 120))
    .filter(
      ({ frame, text, index }) =>
        frame !== 2 && text.length < LONGEST && (!whole || anchors.some((at) => Math.abs(index - at) <= NEAR)),
    )
}
