import { fold } from '../fold.ts'
import { OF, ROOM } from './credit-cues.ts'
import { type Item, isNamed, isSomebody, whoIs } from './names.ts'
import { ROLES } from './people-words.ts'

/** `Reading Tracks in the Snow`, `Guided Tour in ASL`: behind a word for what people do, what it is done to. */
const PHRASE = /\s(?:in|for|to|on|dans|pour|sur)\s/i

/** The name of one that a list of credits holds, and what stands in brackets or behind a colon after it: `par Ada Lampe (violon)`. */
export function nameOf({ text, start }: Item): { name: string; start: number; inBracket: string | undefined } {
  const bracket = /^(.*?)(?<!\s)(?:\s+\(([^()]*)\)|\s*:\s+(?!\s)([^:]{2,40}))\s*\.?$/.exec(text)
  const printed = (bracket?.[1] ?? text).replace(/^(?:(?:de|du|par|by|of) |d['’])(?=\p{Lu})/u, '')
  const [whole = '', whose = ''] = OF.exec(printed) ?? []
  const name =
    whose !== '' && !isOfTown(whole, whose) ? whose : printed.replace(/^(?:l['’]|la |le |the )(?=\p{Lu})/u, '')
  return { name, start: start + text.indexOf(name), inBracket: bracket?.[2] ?? bracket?.[3] }
}

/** `Hot Club of Selby`, `Sweet Lamps of Selby`: several are called after their town. */
const isOfTown = (whole: string, front: string): boolean => {
  const who = whoIs(front)
  return / of /.test(whole) && who !== 'Person' && (who !== undefined || /[^s]s$/.test(front))
}

/** Nobody's name: a role, a room, what is done to something. `loose`: one word may be a name. */
export const isNoName = (name: string, loose: boolean): boolean =>
  (!loose && PHRASE.test(name) && whoIs(name) === undefined) ||
  !(isSomebody(name, loose) || isNamed(name)) ||
  ROLES.has(fold(name)) ||
  ROOM.test(fold(name))
