import { fold } from '../fold.ts'
import { type Craft, craftAmong, introAt, withoutIntro } from './crafts.ts'
import { GROUP_NOUN, MAX_OPENER, NAMES_WHOM, WORKS_AT } from './credit-cues.ts'
import { isSomebody, itemsOf } from './names.ts'
import { isPlayed } from './played.ts'
import { headLength } from './role-heads.ts'
import { GENERIC, openerLength, type Role, roleOf } from './roles.ts'
import { areActs } from './support.ts'

/** What opens a credit without a colon. */
export interface OwnCredit {
  readonly role: Role
  /** Up to the first name, behind what somebody is said to be. */
  readonly length: number
}

const BETWEEN =
  /^(?:,?\s*(?:\((?:en alternance|in alternation|in rotation|distribution en cours|sous réserve|cast (?:list )?to be completed|in order of appearance|par ordre [^()]{3,30})\)|en alternance|in rotation|par ordre [\p{L}’' ]{3,30}),?)?\s*(?:[/|–—-]\s+)?/iu
/** `DJ Lampe` is called so. */
const STAGE_NAME = /^(?:DJ|MC|Dj|Mc|dj|mc)s? (?!sets? )/
/** Behind these, `the` and `les` begin the name of a group. */
const SURE =
  /(?:^|[ ,/-])(?:featuring|starring|mettant en vedette|support(?:ed)?(?: from)?|(?:music|sets?) from)$|[a-z]{2}(?:ed|ung|old|ead|ees?|lus?) (?:by|par)$/

const ON =
  /^(?:[ÀàAa] l['’]|[ÀàAa] la |[Aa]u |[Aa]ux |[Oo]n (?:the )?|[Aa]t the )(\p{Ll}[\p{L}-]{2,20}(?: \p{Ll}[\p{L}-]{2,15})?)(?:,? (?=\p{Lu})|$)/u
/** How much of a text says, in front of a name or alone, what is played: `au violon `, `On drums, `. */
const playedLength = (text: string): number => {
  const [all = '', what = ''] = ON.exec(text) ?? []
  return what !== '' && isPlayed(what) ? all.length : 0
}
/** `au violon`, in a list in which the name follows. */
export const isPlayedBy = (text: string): boolean => playedLength(text) === text.length

/** `Clavecin et direction Ada Lampe` */
const JOINED = /^\p{Lu}?\p{Ll}+(?:(?:,| et| and| &| \+) \p{Ll}+){1,3} (?=\p{Lu}\S+ \p{Lu})/u

/** The credit that opens a text: `Texte de Maude Roy` · `Avec Judith Bey et Théo Diop` · `Directed by Hugh Low`. */
export function creditAt(text: string): OwnCredit | undefined {
  const head = text.slice(0, MAX_OPENER)
  const played = playedLength(head)
  if (played > 0 && played < text.length)
    return { role: { properties: ['performer'], label: head.slice(0, played), opening: false }, length: played }
  const joint = JOINED.exec(head)?.[0].trimEnd() ?? ''
  const length = Math.max(openerLength(fold(head)), headLength(head), roleOf(joint) ? joint.length : 0)
  if (length === 0 || STAGE_NAME.test(text)) return undefined
  const label = text.slice(0, length)
  const role = roleOf(label) ?? roleOf(label.replace(/ d['’]$/i, ''))
  const space = BETWEEN.exec(text.slice(length))?.[0].length ?? 0
  // `Compagnie Ruisseau`, `Orchestre de l’Opéra` are names; `Compagnie : Ruisseau` and `Avec Ruisseau` are credits.
  if (!role || (GROUP_NOUN.test(label.replace(/ (?:de|d['’]|du|of)$/i, '')) && space < 2)) return undefined
  const behind = text.slice(length + space, length + space + 120)
  const craft: Craft = SURE.test(fold(label)) ? introAt(behind, true, true) : craftAmong(behind)
  const names = text.slice(length + space + craft.length)
  if (craft.joint || WORKS_AT.test(fold(label)) || !/^["“«]?(?:[dlDL]['’])?[\p{Lu}\d]/u.test(names)) return undefined
  return { role, length: length + space + craft.length }
}

/** The credit that opens an item of a list; `Cirque Ruisseau`, `Voix Noire` are called so. */
export function goesOn(item: string): OwnCredit | undefined {
  const credit = creditAt(item)
  const label = item.slice(0, credit?.length).trimEnd()
  const called = !label.includes(' ') && credit?.role.properties.every((property) => property === 'performer')
  return called && !/^(?:avec|with|featuring|feat\.?|starring)$/i.test(label) ? undefined : credit
}

/** `with Ruisso, 4th of Sel`, `Performed by Ruisso`: where nothing but names follows, they may be of one word. */
export const mayBeShort = ({ label }: Role, rest: string, names: string): boolean =>
  (GENERIC.test(fold(label)) || NAMES_WHOM.test(label)) &&
  areActs(rest) &&
  !itemsOf(names)
    .map(withoutIntro)
    .every(({ text }) => isSomebody(text, false))
