import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { isDoneBy, isMadeBy } from './agents.ts'
import { introAt, namesThrough } from './crafts.ts'
import { BESIDE, JOINS, LONG, NAMES_WHOM, SPEAKS, WORDS_IN_PROSE } from './credit-cues.ts'
import { isSomebody, type Who, whoIs } from './names.ts'
import { type Role, roleOf } from './roles.ts'
import { areActs } from './support.ts'

/** Names behind a word such as `with` or `directed by`, with their place in the text. */
export interface Cue {
  readonly names: string
  readonly start: number
  readonly role: Role | undefined
  /** The names are one name, of such a group. */
  readonly joint?: Who
  readonly confidence: number
  /** One word may be a name. */
  readonly loose: boolean
}

/** Such words say it of themselves, whoever stands behind them. */
const PLAYS = /^(?:avec|et la|w\/)|\bsets? (?:by|from|de|par|d')|^(?:au |a la |a l').* par$/
const WITH: Role = { properties: ['performer'], label: 'avec', opening: false }

/** Whom running text credits behind words that say what they do. */
export function cuesIn(text: string): readonly Cue[] {
  const folded = fold(text)
  return matchesIn(folded, WORDS_IN_PROSE).flatMap((match): readonly Cue[] => {
    const from = match.index + match[0].length
    if (BESIDE.test(folded.slice(Math.max(0, match.index - 24), match.index))) return []
    const space = /^\s*:?\s*/.exec(text.slice(from))?.[0].length ?? 0
    const cue = match[0].replace(/\.$/, '')
    const craft = introAt(
      text.slice(from + space, from + space + 120),
      !/^(?:avec$|with$|present|produ)/.test(cue),
      isDoneBy(cue) || /^(?:featuring|starring)$/.test(cue),
    )
    const start = from + space + craft.length
    const names = namesThrough(text.slice(start, start + 240))
    if (names.length === 0) return []
    if (craft.joint && isSomebody(names, false)) {
      const joint = whoIs(names) ?? 'PerformingGroup'
      return [{ names: names.replace(/\.$/, ''), start, role: undefined, joint, confidence: 0.65, loose: false }]
    }
    const speaker = SPEAKS.test(cue) && !cue.includes('includ')
    const weak = /^(?:avec|with)$/.test(cue) && craft.length === 0
    // `with “Nightfall”`: what is quoted there is what is played.
    if (weak && /^["“«]/.test(names)) return []
    const role = roleBehind(cue)
    const confidence = weak ? (text.length > LONG ? 0.45 : 0.6) : JOINS.test(cue) ? 0.62 : 0.75
    // Behind who speaks stands where: `talk by Ada Lampe, Quay Theatre`.
    const told = speaker ? names.split(', ', 1).join() : names
    const loose =
      NAMES_WHOM.test(cue) &&
      areActs(names) &&
      /^\s*(?:$|[.,;!?(&]|(?:and|et)\s)/.test(text.slice(start + names.length))
    return role
      ? [{ names: told, start, role: { ...role, label: text.slice(match.index, from) }, confidence, loose }]
      : []
  })
}

/** Where no other is known to be meant, whoever stands behind such a word is on the stage. */
const roleBehind = (cue: string): Role | undefined =>
  PLAYS.test(cue)
    ? WITH
    : (roleOf(cue) ?? roleOf(cue.replace(/ (?:de|par|by|d')$/, '')) ?? (isMadeBy(cue) ? undefined : WITH))
