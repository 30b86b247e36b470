import { fold } from './fold.ts'
import { INSTRUMENTS, ROLES, type RoleOf } from './people-words.ts'

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

/** The role that a label names: `Texte et mise en scène` is two. Undefined where any part of it is no role. */
export function roleOf(label: string): Role | undefined {
  const folded = fold(label)
    .replace(/[\s:.]+$/, '')
    .replace(/^[\s*•·-]+/, '')
  if (folded.length < 2 || folded.length > 60) return undefined
  const whole = ROLES.get(folded)
  const opening = OPENING.test(folded)
  if (whole) return { properties: [whole], label, opening }
  const parts = folded.split(AND).map(partOf)
  if (parts.length > 6 || !parts.every((part) => part !== undefined)) return undefined
  return { properties: [...new Set(parts)], label, opening }
}

/** `Guitare et bruits d’eau` in front of a colon: who plays the first plays the rest, whatever it is. */
export function leadRoleOf(label: string): Role | undefined {
  const [first = '', ...rest] = label.split(/\s+(?:et|and|&)\s+|,\s+/)
  const role =
    rest.length > 0 && rest.every((words) => /^\p{Ll}[\p{L}'’ -]{1,30}$/u.test(words)) ? roleOf(first) : undefined
  return role?.properties.includes('performer') ? { ...role, label } : undefined
}

/** The endings of inclusive writing: `comédien·nes`, `musicien(ne)s`. */
const INFLECTED =
  /(?:\((?:e|s|es|ne|nes|trice|trices)\)s?|[·.•](?:e|s|es|ne|nes|trice|trices|rice|rices|euse|euses)[·.•]?s?)$/

function partOf(word: string): RoleOf | undefined {
  const bare = word.replace(INFLECTED, '').replace(/ (?:de|par|by|of|pour|d'|from)$/, '')
  for (const form of [word, bare, bare.replace(/s$/, ''), `${bare} by`, `${bare} par`, `${bare} de`]) {
    const role = ROLES.get(form)
    if (role) return role
  }
  const words = bare.split(' ')
  return words.length <= 4 && !/[:]| - /.test(bare) && INSTRUMENTS.has(words[0]?.split('-')[0] ?? '')
    ? 'performer'
    : undefined
}

const LINK = / (?:de|par|by|of|from)$/
const OPENERS = [...new Set([...ROLES.keys()].map((role) => role.replace(LINK, '')))].sort(
  (a, b) => b.length - a.length,
)
const ANY = `(?:${OPENERS.map((role) => role.replace(/[.+]/g, '\\$&')).join('|')})`
/** Folded words that open a line of names, longest first; several may be joined: `Texte et mise en scène`. */
export const OPENER = new RegExp(
  `^${ANY}(?:(?: (?:and|&|et) | ?[/,] )${ANY}){0,3}(?![\\p{L}\\p{N}-])(?: (?:de|par|by|of|from)(?![\\p{L}\\p{N}'-])| d'|\\.)?`,
  'u',
)
/** Only a person directs, writes or plays the cello, where the name has a given name and a family name. */
export const isPersonal = (role: Role, name: string): boolean => {
  const words = name.split(' ').length
  if (words < 2 || words > 4 || role.opening || /^(?:le|la|l'|dj|mc)\b/i.test(name)) return false
  const folded = fold(role.label)
  return (
    INSTRUMENTS.has(folded.split(/[ ,-]/)[0] ?? '') ||
    role.properties.some((property) => property === 'director' || property === 'author' || property === 'translator') ||
    /^(?:comedien|acteur|actor|actress|cast|interpret|danseur|dancer|chant|singer|conteur|marionnettiste|puppeteer|musicien|musician|read by|lecture|lu par|starring|humoriste|comedian)/.test(
      folded,
    )
  )
}
