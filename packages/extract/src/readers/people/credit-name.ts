import { fold } from '../fold.ts'
import { OF, ROOM } from './credit-cues.ts'
import { type Item, isNamed, isSomebody, whoIs } from './names.ts'
import { ROLES } from './people-words.ts'
import { GENERIC, type Role } from './roles.ts'

/** `Reading Tracks in the Snow`, `Guided Tour in ASL`: behind a word for what people do, what it is done to. */
const PHRASE = /\s(?:in|for|to|on|dans|pour|sur)\s/i

/** `Ada Lampe in conversation with Tom Ruisseau`, as a list of two. */
const TALKING = /,? (?:in|en) (?:conversation|dialogue|discussion)$/iu

/** The name of one that a list of credits holds, and what stands in brackets or behind a colon after it: `par Ada Lampe (violon)`. */
export function nameOf({ text, start }: Item): { name: string; start: number; inBracket: string | undefined } {
  const bracket = /^(.*?)(?<!\s)(?:\s+\(([^()]*)\)|\s*:\s+(?!\s)([^:]{2,40}))\s*\.?$/.exec(text)
  const printed = (bracket?.[1] ?? text).replace(TALKING, '').replace(/^(?:(?:de|du|par|by|of) |d['’])(?=\p{Lu})/u, '')
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

/** Behind such a word somebody plays, whatever. */
export const isGeneric = ({ label }: Role): boolean => label === '' || GENERIC.test(fold(label))

/** What somebody does, as printed: in brackets behind the name, else by the label. */
export const whatFor = (role: Role, inBracket: string | undefined): string | undefined => {
  if (inBracket && !/^\d|^[A-Z]{2,3}$/.test(inBracket)) return inBracket
  return isGeneric(role) || role.opening ? undefined : role.label.trim().replace(/ (?:de|d['’])$/, '')
}

/** The role of somebody behind whose name another stands; `Ada Lampe, clavecin et direction` plays too. `first`: none stood there before. */
export function alsoDoing(role: Role, own: Role, text: string, first: boolean): Role {
  const plays = !first && role.properties.includes('performer') && !own.properties.includes('performer')
  const properties = plays ? ['performer' as const, ...own.properties] : own.properties
  return { properties, label: first ? text : `${role.label}, ${text}`, opening: role.opening }
}
