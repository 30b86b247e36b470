import { type Act, actsOf } from './bill.ts'
import type { Billed } from './billing.ts'
import { ENDS_AS_EVENING, isEvening } from './evenings.ts'
import { fold } from './fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isSomebody, itemsOf, type Who, whoIs } from './names.ts'
import { HOUSE, INSTRUMENTS } from './people-words.ts'
import { roleOf } from './roles.ts'
import { supportIn } from './support.ts'

/** A name with its place in the text. */
export interface Named {
  readonly text: string
  readonly start: number
}

const isGiven = (text: string): boolean => GIVEN_NAMES.has(fold(text).split(/[ -]/)[0] ?? '')

/** A line that is a bill of acts and nothing else, recognised without any label: `RUISSO // THE VERRIERS // QUAI OUEST`. */
function bareBill(text: string): readonly Act[] {
  if (!/\s(?:\/\/|\+)\s/.test(text) || text.length > 200) return []
  const acts = actsOf(text) ?? []
  return acts.length >= 2 && acts.every((act) => isSomebody(act.text, true)) ? acts : []
}

/** `Orchestre de chambre de Sel`, `Compagnie du Seau percé`: behind the noun of a group, small words are of the name. */
const isNamed = (text: string): boolean =>
  isSomebody(text, false) || (GROUP.test(text) && isSomebody(text, true) && whoIs(text) !== undefined)
const GROUP = /^(?:compagnie|cie|collectif|troupe|orchestre|ensemble|ch(?:oe|œ)ur|chorale|quatuor|fanfare|harmonie) \S/i

/** A line of two names or more and nothing else, half of them with a common given name: `ADA BELL & SIMON GRIER`. */
function bareNames(text: string): readonly { readonly text: string; readonly start: number }[] {
  if (text.length > 160 || /\s[-–—]\s|\d/.test(text)) return []
  const items = itemsOf(text)
  if (items.length < 2 || !items.every((item) => isNamed(item.text) && !HOUSE.test(fold(item.text)))) return []
  if (items.some((item) => /^\p{Ll}/u.test(item.text))) return []
  const named = items.some((item) => isGiven(item.text))
  const told = items.filter(({ text: name }) => {
    const who = whoIs(name)
    // `The Lamps` beside somebody's name is a band; alone it may be an inn.
    return isGiven(name) || who === 'MusicGroup' || (named && who === 'PerformingGroup')
  })
  return told.length * 2 >= items.length ? items : []
}

/** What is done on a stage with an instrument or a voice; `basse, choeurs` by its first word. */
export const isPlayed = (what: string): boolean =>
  INSTRUMENTS.has(fold(what).split(/[ ,/&·-]/)[0] ?? '') || SHORT.test(what)

/** As jazz writes it: `(p)`, `(ts, ss)`, `(g & voc)`. */
const SHORT =
  /^(?:p|b|g|d|dr|dm|dms|bat|btr|cb|db|kb|kbd|keys|org|ts|as|ss|bs|sax|s|tp|tpt|tb|tbn|fl|cl|bcl|vl|vln|v|vc|vlc|va|vib|vibes|voc|voix|vx|ch|acc|perc|perk|gtr|git|eb|el-b|ebg|bjo|mand|hca|hp|picc|ob|bsn|hn|fh)(?:(?: ?[,/&+] ?| et | and )(?:p|b|g|d|dr|dm|dms|bat|btr|cb|db|kb|kbd|keys|org|ts|as|ss|bs|sax|s|tp|tpt|tb|tbn|fl|cl|bcl|vl|vln|v|vc|vlc|va|vib|vibes|voc|voix|vx|ch|acc|perc|perk|gtr|git|eb|el-b|ebg|bjo|mand|hca|hp|picc|ob|bsn|hn|fh))*$/

/** `Violoncelle Ada Lampe` · `Live percussion Tom Ruisseau`. */
const PLAYED_BY =
  /^((?:[Ll]ive )?\p{Lu}?\p{Ll}+(?: live)?)\s+(?:[/|–—-]\s+)?(\p{Lu}[\p{L}'’-]+(?: (?:de |van |von )?\p{Lu}[\p{L}'’-]+){1,3})$/u
const BRACKET = /^(.+?)(?<!\s)(?:\s+\(([^()]+)\)|\s+-\s+(?!\s)([^()-]+))$/
const AFTER = /^(\p{Lu}.{2,50}?)(?:\s+[–—-]\s+|\s*:\s+)(\p{Ll}[^\p{Lu}]{2,80})$/u
const BESIDE = /^(\p{Lu}\S*(?:\s+\p{Lu}[^\s,;:]*){1,3})\s+(\p{Ll}\S+(?:,? \p{Ll}\S+){0,3})$/u

/**
 * A line of people with what they play, and nothing else: `Ada Lampe (soprano), Tom Ruisseau (piano)` · `Ada Lampe and Tom Ruisseau,
 * violins` · `Ada Lampe – voix, guitare` · `Ada Lampe, conductor`. Whoever stands before a word that is no performer's is left out.
 */
function bareCast(line: string): readonly Named[] {
  const text = line.replace(/\.$/, '')
  if (text.length > 200 || !/[(,:–—-]| \p{Ll}/u.test(text)) return []
  const one = AFTER.exec(text) ?? BESIDE.exec(text)
  if (one?.[1] && one[2] && isPlayed(one[2]) && isSomebody(one[1], false)) return [{ text: one[1], start: 0 }]
  const found: Named[] = []
  let waiting: Named[] = []
  let open = false
  for (const item of itemsOf(text)) {
    const part = BRACKET.exec(item.text)
    const name = part?.[1] ?? item.text
    const what = part?.[2] ?? part?.[3] ?? (isSomebody(item.text, false) ? undefined : item.text)
    if (what === undefined || part) {
      if (!isSomebody(name, false) || HOUSE.test(fold(name))) return []
      if (open) waiting = []
      open = false
      waiting.push({ text: name, start: item.start })
    }
    if (what === undefined) continue
    if (waiting.length === 0) return []
    const role = isPlayed(what) ? 'performer' : roleOf(what)?.properties[0]
    if (role === undefined || HOSTS.test(fold(what))) return []
    if (role === 'performer') for (const who of waiting) if (!found.includes(who)) found.push(who)
    open = true
  }
  return found
}

/** Who leads an evening does not play in it. */
const HOSTS = /^(?:host|anima|maitre|emcee|moderat|mc$|invite|guest|group|compan|ensemble|band)/

/** No house is called so. */
const COMPANY =
  /^(?:(?:la |l['’]|le )?(?:compagnie|cie|collectif|troupe)) (?=\S)|\S (?:theatre company|dance company|opera company|productions|players|puppets|circus|physical theatre|dance theatre|theatre collective|collective)$/i

/** A line that is the name of an ensemble and nothing else: `Choeur des Rivières`. */
function bareGroup(text: string): Who | undefined {
  if (text.length > 50 || !isNamed(text) || HOUSE.test(fold(text)) || / (?:et|and|&|for|pour) /i.test(text))
    return undefined
  const who = ENDS_AS_EVENING.test(fold(text)) ? undefined : whoIs(text)
  return who === 'MusicGroup' || who === 'DanceGroup' || (who !== 'Person' && COMPANY.test(text)) ? who : undefined
}

/** Somebody behind what is played, without a sign between. */
export function playedBy(text: string): Named | undefined {
  const [, what = '', who = ''] = PLAYED_BY.exec(text) ?? []
  const told = who !== '' && isPlayed(what.replace(/^live /i, '')) && isSomebody(who, false) && !isEvening(who)
  return told ? { text: who, start: text.indexOf(who) } : undefined
}

/** Whom a line names that is nothing but names: who plays beside, a group, a bill, people with what they play, people alone. */
export function bareActs(text: string): readonly Billed[] {
  const support = supportIn(text)
  if (support.length > 0) return support.map((act) => ({ ...act, who: whoIs(act.text), confidence: 0.72 }))
  const group = bareGroup(text)
  if (group) return [{ text, start: 0, who: group, opening: false, confidence: 0.62 }]
  const acts = bareBill(text)
  if (acts.length > 0) return acts.map((act) => ({ ...act, who: whoIs(act.text), confidence: 0.65 }))
  const told = (names: readonly Named[], who: Who | undefined, confidence: number): readonly Billed[] =>
    names.map((name) => ({ ...name, who: whoIs(name.text) ?? who, opening: false, confidence }))
  const who = playedBy(text)
  if (who) return [{ ...who, who: 'Person', opening: false, confidence: 0.65 }]
  const cast = bareCast(text)
  return cast.length > 0 ? told(cast, 'Person', 0.75) : told(bareNames(text), undefined, 0.55)
}
