import { remembering } from '@rampe/model'
import { fold } from '../fold.ts'
import { doneByLength, isDoneBy, isStageLabel } from './agents.ts'
import { INSTRUMENTS, ROLES, type RoleOf } from './people-words.ts'
import { BEFORE_INSTRUMENT, isInstrument } from './played.ts'
import { headRole, ROLE_STARTS } from './role-heads.ts'

/** What a label says that somebody does. */
export interface Role {
  readonly properties: readonly RoleOf[]
  /** As printed. */
  readonly label: string
  readonly opening: boolean
}

const OPENING = /^(?:(?:en )?(?:premiere|1ere|1re) partie|opening|openers?|support|supports|with support|supported)/
export const GENERIC =
  /^(?:avec|with|distribution|cast|the cast|artistes?|artists?|interpret\w*|performers?|performed by|performance|starring|stars|featuring|feat|ft|line-?\s?up|acts|invite\w*|guests?|special guests?|on stage|sur scene|plateau|ensemble|company|compagnie|group\w*|bands?|the band|troupe|collectif|players|live music by|en vedette|mettant en vedette|lu par|read by|played by|joue par)/
const AND = /\s*(?:,|\/|&|\+| et | and )\s*/

const LEAD = /^[\s*•·-]+/

/** The role that a label names: `Texte et mise en scène` is two. Undefined where any part of it is no role. */
export const roleOf = remembering(1_000, readRole, 120)

function readRole(label: string): Role | undefined {
  if (/ (?:by|par|company|cast|ensemble|troupe|compagnie)$/i.test(label) && isDoneBy(fold(label).replace(LEAD, '')))
    return { properties: [...new Set([...makersIn(fold(label)), 'performer' as const])], label, opening: false }
  if (beginsOtherwise(fold(label.slice(0, 24)).replace(LEAD, ''))) return undefined
  const folded = fold(label)
    .replace(/[\s:.?]+$/, '')
    .replace(LEAD, '')
  if (folded.length < 2 || folded.length > 60) return undefined
  const whole = ROLES.get(folded) ?? (AND.test(folded) ? undefined : headRole(folded))
  const opening = OPENING.test(folded)
  if (whole) return { properties: [whole], label, opening }
  const parts = folded.split(AND)
  if (parts.length > 6) return undefined
  const said = parts.map(partOf)
  const head = parts.length > 1 && !said.includes('performer') ? headRole(folded) : undefined
  if (head !== undefined) return { properties: [head], label, opening }
  const properties = said.filter((role) => role !== undefined)
  if (properties.length === parts.length) return { properties: [...new Set(properties)], label, opening }
  const other = parts.length > 1 ? headRole(folded) : undefined
  return other && { properties: [other], label, opening }
}

/** `Written and performed by`: what else they did. */
const makersIn = (folded: string): readonly RoleOf[] => folded.split(AND).flatMap((part) => partOf(part) ?? [])

/** In front of a colon: `Resident DJ`, `Artistes exposant.e.s`; and of `Guitare et bruits d’eau`, who plays the first plays the rest, whatever it is. */
export function leadRoleOf(label: string): Role | undefined {
  if (isStageLabel(label)) return { properties: ['performer'], label, opening: false }
  const [first = '', ...rest] = label.split(/\s+(?:et|and|&)\s+|,\s+/)
  const role =
    rest.length > 0 && rest.every((words) => /^\p{Ll}[\p{L}'’ -]{1,30}$/u.test(words)) ? roleOf(first) : undefined
  return role?.properties.includes('performer') ? { ...role, label } : undefined
}

/** The endings of inclusive writing: `comédien·nes`, `musicien(ne)s`. */
const INFLECTED =
  /(?:\((?:e|s|es|ne|nes|trice|trices)\)s?|[·.•](?:e|s|es|ne|nes|trice|trices|rice|rices|euse|euses)[·.•]?s?)$/

/** How roles and instruments begin. Most lines begin otherwise, and are spared the search. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...ROLES.keys(), ...INSTRUMENTS, ...BEFORE_INSTRUMENT, ...ROLE_STARTS].map((word) =>
    (word.length < 3 ? `${word}s` : word).slice(0, 3),
  ),
)

const beginsOtherwise = (word: string): boolean => /^[a-z]{3}/.test(word) && !BEGINNINGS.has(word.slice(0, 3))

function partOf(word: string): RoleOf | undefined {
  if (beginsOtherwise(word)) return undefined
  const bare = word.replace(INFLECTED, '').replace(/ (?:de|par|by|of|pour|d'|from)$/, '')
  for (const form of [word, bare, bare.replace(/s$/, ''), `${bare} by`, `${bare} par`, `${bare} de`]) {
    const role = ROLES.get(form)
    if (role) return role
  }
  const words = bare.split(' ')
  // `Flûte à bec`; in English the instrument stands last: `button accordion`.
  const [first = '', second = ''] = words
  const plays = isInstrument(first) || (BEFORE_INSTRUMENT.has(first) && isInstrument(second))
  return words.length <= 4 && !/[:]| - /.test(bare) && plays ? 'performer' : undefined
}

const LINK = / (?:de|par|by|of|from)$/
const FIRST_WORD = /[^\s,/:.]+/y
/** What opens a list of names, the longest first, by its first word. */
const OPENERS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...new Set([...ROLES.keys()].map((role) => role.replace(LINK, '')))].sort((a, b) => b.length - a.length),
  (role) => firstWord(role, 0),
)
const IN_WORD = /[\p{L}\p{N}-]/u
const JOINT = / (?:and|&|et) | ?[/,] /y
const TAIL = /(?: (?:de|par|by|of|from)(?![\p{L}\p{N}'-])| d'|\.)?/uy

function firstWord(folded: string, from: number): string {
  FIRST_WORD.lastIndex = from
  return FIRST_WORD.exec(folded)?.[0] ?? ''
}

/** Where the longest role ends that begins at `from`; `from` where there is none. Looked up, not searched: lines are many. */
function roleEnd(folded: string, from: number): number {
  const role = OPENERS.get(firstWord(folded, from))?.find(
    (opener) => folded.startsWith(opener, from) && !IN_WORD.test(folded.charAt(from + opener.length)),
  )
  return from + (role?.length ?? 0)
}

const skip = (pattern: RegExp, folded: string, at: number): number => {
  pattern.lastIndex = at
  return at + (pattern.exec(folded)?.[0].length ?? 0)
}

/** How many characters of a line are roles that open a list of names: `Texte et mise en scène de `; 0 for none. */
export function openerLength(folded: string): number {
  const done = doneByLength(folded)
  if (done > 0) return done
  let end = roleEnd(folded, 0)
  if (end === 0) return 0
  for (let n = 0; n < 3; n++) {
    const joint = skip(JOINT, folded, end)
    const next = joint > end ? roleEnd(folded, joint) : joint
    if (next === joint) break
    end = next
  }
  return skip(TAIL, folded, end)
}

/** Only a person directs, writes or plays the cello, where the name has a given name and a family name. */
export const isPersonal = (role: Role, name: string): boolean => {
  const words = name.split(' ').length
  if (words < 2 || words > 4 || role.opening || /^(?:le|la|l'|dj|mc)\b/i.test(name)) return false
  const folded = fold(role.label)
  return (
    isInstrument(folded.split(/[ ,]/, 1)[0] ?? '') ||
    role.properties.some((property) => property === 'director' || property === 'author' || property === 'translator') ||
    /^(?:comedien|acteur|actor|actress|cast|interpret|danseur|dancer|chant|singer|conteur|marionnettiste|puppeteer|musicien|musician|read by|lecture|lu par|starring|humoriste|comedian)/.test(
      folded,
    )
  )
}
