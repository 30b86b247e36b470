import { fold } from '../fold.ts'
import { isComposer } from './bill.ts'
import { isSomebody, whoIs } from './names.ts'
import { isCharacter, isStaff } from './parts.ts'
import { HOUSE, NOT_A_NAME } from './people-words.ts'
import { roleOf } from './roles.ts'

const CLAUSE_END = /\s*[;|•·]\s*|\s+\/\s+|,\s+|(?<=\p{L}{2})\.\s+/u
const PART = /^(\p{L}[^:;–—]{1,40}?)(?:\s?:|\s[–—-])\s+(\p{Lu}.{3,50})$/u

/** A part of a play, before the name of whoever plays it; nobody's office, no day and no town's house. `led`: signs lead from it to the name. */
export const isPartOf = (part: string, name: string, led = false): boolean =>
  isCharacter(part.replace(/^\p{Ll}/u, (sign) => sign.toUpperCase())) &&
  !isStaff(part) &&
  !NOT_A_NAME.test(fold(part)) &&
  roleOf(part) === undefined &&
  (led || whoIs(part) !== 'Person') &&
  isSomebody(name, false) &&
  !isComposer(name) &&
  !HOUSE.test(fold(name))

/**
 * Who plays by a line each clause of which sets a part before a name: `Orsine : Ada Lampe ; la Meunière : Maude Bey`. One of the names
 * must be told as a person's, for towns and houses stand so too.
 */
export function partsPlayed(text: string): readonly { readonly text: string; readonly start: number }[] {
  if (text.length > 400 || !/(?:\s?:|\s[–—-])\s/.test(text)) return []
  let start = 0
  const names = text.split(CLAUSE_END).map((clause) => {
    const [, part = '', name = ''] = PART.exec(clause.replace(/\.$/, '')) ?? []
    start = Math.max(start, text.indexOf(clause, start))
    return { text: name, start: text.indexOf(name, start + part.length), played: isPartOf(part, name) }
  })
  const told = names.length > 1 && names.every(({ played }) => played)
  return told && names.some((name) => whoIs(name.text) === 'Person') ? names : []
}
