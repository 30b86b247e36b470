import { fold } from '../fold.ts'
import { bareCast } from './bare.ts'
import { AFFILIATION } from './credit-cues.ts'
import type { Featured } from './featured.ts'
import { isSomebody, itemsOf, whoIs } from './names.ts'
import { HOUSE } from './people-words.ts'
import { isPlayed } from './played.ts'

/** Two words with capitals or more, and small ones between. */
export const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|du|des|la|le|van|von|der|di|da)\s+)?[“"]?\p{Lu}[\p{L}'’”"-]*){1,3}`
const BRACKETS = /\(([^()]{1,160})\)/gu
export const BEFORE = new RegExp(String.raw`(?:${NAME}(?:,\s+|\s+(?:and|et|&)\s+(?:de\s+|d['’])?))*${NAME}\s+$`, 'u')
/** A name in front of a bracket. */
const GROUP = /(\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,5}) $/u
/** The word of a sentence before. */
const ENDS = /^.*\p{Ll}{3}\.\s+/u
/** Behind others in a list, somebody has one name: `Ada Lampe (bass) and Karen (drums)`. */
const FIRST_NAME = /\)(?:,|,? (?:and|et|&)) (\p{Lu}[\p{L}'’-]+) $/u
/** `Ada Lampe and Tom Ruisseau (violins)` · `The Lamps (Ada Lampe, Tom Ruisseau and Simon Bey)`. */
export function inBrackets(text: string): Featured[] {
  if (!text.includes('(')) return []
  const brackets = [...text.matchAll(BRACKETS)]
  const actors = brackets.filter(({ 1: inside = '' }) => isSomebody(inside, false) && whoIs(inside) !== 'MusicGroup')
  const cast = actors.length > 1 && actors.some(({ 1: inside = '' }) => whoIs(inside) === 'Person') ? actors : []
  return brackets.flatMap((match) => {
    const inside = match[1] ?? ''
    const from = Math.max(0, match.index - 120)
    if (isPlayed(inside) && !/\d/.test(inside)) {
      const run = BEFORE.exec(text.slice(from, match.index))
      if (run) {
        const before = ENDS.exec(run[0])?.[0].length ?? 0
        return people(run[0].slice(before), from + run.index + before, 0.7)
      }
      const one = FIRST_NAME.exec(text.slice(from, match.index))
      return one?.[1]
        ? [{ text: one[1], start: from + one.index + one[0].indexOf(one[1]), who: 'Person', confidence: 0.6 }]
        : []
    }
    // `Can the Mayor (Ada Lampe) and her son (Tom Ruisseau) save the day?`
    if (cast.includes(match)) return people(inside, match.index + 1, 0.6)
    const what = /(?:^|[\s,;:'’(])(\p{Ll}[\p{L}-]{2,}) $/u.exec(text.slice(from, match.index))?.[1] ?? ''
    if (isPlayed(what) && isSomebody(inside, false)) return people(inside, match.index + 1, 0.65)
    const played = inside.length > 20 && /[,;:]/.test(inside) ? bareCast(inside) : []
    if (played.length > 1)
      return played.map((named) => ({
        ...named,
        start: match.index + 1 + named.start,
        who: 'Person',
        confidence: 0.65,
      }))
    const members = itemsOf(inside)
    const told = members.filter((item) => whoIs(item.text) === 'Person').length
    const group = whoIs(GROUP.exec(text.slice(from, match.index))?.[1] ?? '')
    const ofGroup = group !== undefined && group !== 'Person' && /,/.test(inside)
    return members.length >= 2 && (ofGroup || told * 2 >= members.length) ? people(inside, match.index + 1, 0.62) : []
  })
}

/** Every name of a list; none where something else stands among them. */
export function people(list: string, start: number, confidence: number): Featured[] {
  const named = itemsOf(list).filter((item) => !AFFILIATION.test(fold(item.text)))
  const items = named.map((item) => {
    const particle = /^(?:de\s+|d['’])(?=\p{Lu})/u.exec(item.text)?.[0].length ?? 0
    return { text: item.text.slice(particle), start: start + item.start + particle }
  })
  if (!items.every((item) => isSomebody(item.text, false) && !HOUSE.test(fold(item.text)))) return []
  return items.map((item) => ({ ...item, who: whoIs(item.text) ?? 'Person', confidence }))
}
