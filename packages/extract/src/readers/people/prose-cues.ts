import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { introAt, namesThrough } from './crafts.ts'
import { BESIDE, JOINS, LONG, SPEAKS, WORDS_IN_PROSE } from './credit-cues.ts'
import { isSomebody, type Who, whoIs } from './names.ts'
import { type Role, roleOf } from './roles.ts'

/** Names behind a word such as `with` or `directed by`, with their place in the text. */
export interface Cue {
  readonly names: string
  readonly start: number
  readonly role: Role | undefined
  /** The names are one name, of such a group. */
  readonly joint?: Who
  readonly confidence: number
}

const WITH: Role = { properties: ['performer'], label: 'avec', opening: false }

/** Whom running text credits behind words that say what they do. */
export function cuesIn(text: string): readonly Cue[] {
  const folded = fold(text)
  return matchesIn(folded, WORDS_IN_PROSE).flatMap((match): readonly Cue[] => {
    const from = match.index + match[0].length
    if (BESIDE.test(folded.slice(Math.max(0, match.index - 24), match.index))) return []
    const space = /^\s*:?\s*/.exec(text.slice(from))?.[0].length ?? 0
    const cue = match[0].replace(/\.$/, '')
    const craft = introAt(text.slice(from + space, from + space + 120), !/^(?:avec$|with$|present|produ)/.test(cue))
    const start = from + space + craft.length
    const names = namesThrough(text.slice(start, start + 240))
    if (names.length === 0) return []
    if (craft.joint && isSomebody(names, false)) {
      const joint = whoIs(names) ?? 'PerformingGroup'
      return [{ names: names.replace(/\.$/, ''), start, role: undefined, joint, confidence: 0.65 }]
    }
    const speaker = SPEAKS.test(cue) && !cue.includes('includ')
    const weak = /^(?:avec|with)$/.test(cue) && craft.length === 0
    // `with “Nightfall”`: what is quoted there is what is played.
    if (weak && /^["“«]/.test(names)) return []
    const role = roleBehind(cue)
    const confidence = weak ? (text.length > LONG ? 0.45 : 0.6) : JOINS.test(cue) ? 0.62 : 0.75
    // Behind who speaks stands where: `talk by Ada Lampe, Quay Theatre`.
    const told = speaker ? names.split(', ', 1).join() : names
    return role ? [{ names: told, start, role: { ...role, label: text.slice(match.index, from) }, confidence }] : []
  })
}

const roleBehind = (cue: string): Role | undefined =>
  roleOf(cue) ??
  roleOf(cue.replace(/ (?:de|par|by|d')$/, '')) ??
  (/^avec/.test(cue) || JOINS.test(cue) || SPEAKS.test(cue) || /^(?:au|a la|a l') ?.* par$/.test(cue)
    ? WITH
    : undefined)
