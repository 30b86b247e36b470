import { fold } from '../fold.ts'
import { isStageNoun } from './agents.ts'
import { type Act, actsOf } from './bill.ts'
import type { Billed } from './billing.ts'
import { BELONGS, craftAt, isGroupCraft, withoutIntro } from './crafts.ts'
import { ENDS_AS_EVENING, isEvening } from './evenings.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isNamed, isSomebody, itemsOf, ORIGIN, type Who, whoIs } from './names.ts'
import { partsPlayed } from './parts-played.ts'
import { HOUSE, NOBODY } from './people-words.ts'
import { isPlayed, withoutVoices } from './played.ts'
import { roleOf } from './roles.ts'
import { supportIn } from './support.ts'
import { actsByTurn } from './turns.ts'

/** A name with its place in the text. */
export interface Named {
  readonly text: string
  readonly start: number
}

const isGiven = (text: string): boolean => GIVEN_NAMES.has(fold(text).split(/[ -]/)[0] ?? '')

/** A line that is a bill of acts and nothing else, recognised without any label: `RUISSO // THE VERRIERS // QUAI OUEST`. */
function bareBill(text: string): readonly Act[] {
  const sign = /\s(?:(?:\/\/|\+)|[•·|/])\s/.exec(text)?.[0].trim()
  if (sign === undefined || text.length > 200) return []
  const acts = actsOf(text) ?? []
  if (acts.length < 2 || !acts.every((act) => isSomebody(act.text, true))) return []
  // Points and strokes stand between the items of a menu too: half must be told.
  const told = acts.filter((act) => whoIs(act.text) !== undefined && !isEvening(act.text)).length
  return /^[•·|/]$/.test(sign) && told * 2 < acts.length ? [] : acts
}

/** `Œuvres d'Ada Lampe et Tom Ruisseau` · `De Zoé Quai et Tom Ruisseau`: who wrote. */
const OF_WORKS = /^(?:\p{L}+s (?:de |d['’]|by )|De |D['’])/u

/** A line of two names or more and nothing else, half of them with a common given name: `ADA BELL & SIMON GRIER`. */
function bareNames(text: string): readonly { readonly text: string; readonly start: number }[] {
  if (text.length > 160 || /\s[-–—]\s|\d/.test(text)) return []
  const items = withoutVoices(itemsOf(text))
    .filter((item) => !NOBODY.test(fold(item.text)))
    .map(withoutPart)
  if (
    items.length < 2 ||
    OF_WORKS.test(text) ||
    !items.every((item) => isNamed(item.text) && !HOUSE.test(fold(item.text)))
  )
    return []
  if (items.some((item) => /^\p{Ll}/u.test(item.text))) return []
  const named = items.some((item) => isGiven(item.text))
  const told = items.filter(({ text: name }) => {
    const who = whoIs(name)
    // `The Lamps` beside somebody's name is a band; alone it may be an inn.
    return isGiven(name) || who === 'MusicGroup' || (named && who === 'PerformingGroup')
  })
  return told.length * 2 >= items.length ? items : []
}

/** `Ada Lampe (Orsine)`: whom somebody plays, or where somebody is from. */
const withoutPart = ({ text, start }: Named): Named => {
  const [, name = text, inside = ''] = /^(.{3,50}?) \(([^()]{1,40})\)$/u.exec(text) ?? []
  return { text: isOffstage(inside) ? text : name, start }
}
const isOffstage = (what: string): boolean =>
  roleOf(what)?.properties.every((property) => property !== 'performer') ?? false

/** `Violoncelle Ada Lampe` · `Live percussion Tom Ruisseau`. */
const PLAYED_BY =
  /^((?:[Ll]ive )?\p{Lu}?\p{Ll}+(?: live)?)\s+(?:[/|–—-]\s+)?(\p{Lu}[\p{L}'’-]+(?: (?:de |van |von )?\p{Lu}[\p{L}'’-]+){1,3})$/u
const BRACKET = /^(.+?)(?<!\s)(?:\s+\(([^()]+)\)|\s+-\s+(?!\s)([^()-]+)|\s?:\s+(?=\p{Ll})([^():-]+))$/u
const AFTER = /^([“"]?\p{Lu}.{2,50}?)(?:\s+[–—-]\s+|\s*:\s+)(\p{Ll}[^\p{Lu}]{2,80})$/u
const BESIDE = /^(\p{Lu}\S*(?:\s+\p{Lu}[^\s,;:]*){1,3})\s+(\p{Ll}\S*(?:,? \p{Ll}\S+){0,3})$/u

/**
 * A line of people with what they play, and nothing else: `Ada Lampe (soprano), Tom Ruisseau (piano)` · `Ada Lampe and Tom Ruisseau,
 * violins` · `Ada Lampe – voix, guitare` · `Ada Lampe, conductor`. Whoever stands before a word that is no performer's is left out.
 */
export function bareCast(line: string): readonly Named[] {
  const text = line.replace(/\.$/, '').replace(TOWN, '')
  if (text.length > 200 || !/[(,:–—-]| \p{Ll}/u.test(text)) return []
  const one = AFTER.exec(text) ?? BESIDE.exec(text)
  if (one?.[1] && one[2] && isPlayed(one[2]) && isSomebody(one[1], false)) return [{ text: one[1], start: 0 }]
  const found: Named[] = []
  let waiting: Named[] = []
  let open = false
  let said = false
  for (const item of itemsOf(text)) {
    // `Ada Lampe, Évangéliste (ténor)`
    const sung = waiting.length > 0 && isPlayed(item.text) && !isSomebody(item.text, false)
    const part = sung ? undefined : (BRACKET.exec(item.text) ?? playedAfter(item.text))
    const name = part?.[1] ?? item.text
    const what = part?.[2] ?? part?.[3] ?? part?.[4] ?? (isSomebody(item.text, false) ? undefined : item.text)
    // `Quay Choir` plays, whoever leads it; so does `narrator Ada Lampe`.
    const intro = part ? undefined : withoutIntro(found.length + waiting.length === 0 ? uncapitalised(item) : item)
    const named = intro?.craft ? intro : { text: name, start: item.start }
    const plays = intro?.craft
      ? roleOf(intro.craft)?.properties[0] === 'performer' || isStageNoun(fold(intro.craft))
      : whoIs(name) === 'MusicGroup'
    if (plays && isNamed(named.text)) {
      found.push({ text: named.text, start: named.start })
      open = true
      said ||= part !== undefined || intro?.craft !== ''
      continue
    }
    if (what === undefined || part) {
      if (!isSomebody(name, false) || HOUSE.test(fold(name))) return []
      if (open) waiting = []
      open = false
      waiting.push({ text: name, start: item.start })
    }
    if (what === undefined) continue
    if (waiting.length === 0 && found.length === 0) return []
    said = true
    // `Ada Lampe (guitar), Tom Ruisseau (everything else)`
    const other = found.length > 0 && item.text.endsWith(')') ? 'performer' : undefined
    const role = isPlayed(what) ? 'performer' : (roleOf(what)?.properties[0] ?? other)
    if (role === undefined || HOSTS.test(fold(what))) return []
    if (role === 'performer') for (const who of waiting) if (!found.includes(who)) found.push(who)
    open = true
  }
  return said ? found : []
}

/** `Fiddler Ada Lampe`, at the head of a line. */
const uncapitalised = ({ text, start }: Named): Named =>
  isStageNoun(fold(/^\p{Lu}\p{Ll}+(?= \p{Lu})/u.exec(text)?.[0] ?? ''))
    ? { text: text.charAt(0).toLowerCase() + text.slice(1), start }
    : { text, start }

/** Where somebody is from, behind what is played: `Ada Lampe, orgue (Brumes)`. */
const TOWN = /\s\((?<=,\s\p{Ll}[\p{L} ]{1,40}\s\()\p{Lu}[\p{L}'’. -]{1,30}\)$/u

/** `Ada Lampe contrebasse`, in a list of such. */
function playedAfter(text: string): readonly string[] | undefined {
  const part = BESIDE.exec(text)
  return part?.[1] && isSomebody(part[1], false) && isPlayed(part[2] ?? '') ? part : undefined
}

/** Who leads an evening does not play in it. */
const HOSTS = /^(?:host|anima|maitre|emcee|moderat|mc$|invite|guest|group|compan|ensemble|band)/

/** No house is called so. */
const COMPANY =
  /^(?:(?:la |l['’]|le )?(?:compagnie|cie|collectif|troupe|cirque|ensemble)) (?=\S)|\S (?:theatre company|dance company|opera company|productions|players|puppets|circus|(?:theatre|theater|dance|opera|ballet) co\.?|physical theatre|dance theatre|theatre collective|collective)$/i

const JOINED = / (?:et|and|&|for|pour) /i
const FRENCH_COMPANY = /^(?:compagnie|cie|collectif|troupe|cirque) /i

/** A line that is the name of an ensemble and nothing else: `Choeur des Rivières`. */
export function bareGroup(text: string): Who | undefined {
  // The conjunction stands within the name.
  const joined =
    itemsOf(text).length === 1
      ? / (?:for|pour) /i
      : FRENCH_COMPANY.test(text)
        ? / (?:pour|et (?:la |le |l['’])?(?:compagnie|cie|collectif|ch(?:oe|œ)ur)) /i
        : JOINED
  if (text.length > 50 || !isNamed(text) || HOUSE.test(fold(text)) || joined.test(text)) return undefined
  const who = ENDS_AS_EVENING.test(fold(text)) ? undefined : whoIs(text)
  return who === 'MusicGroup' || who === 'DanceGroup' || (who !== 'Person' && COMPANY.test(text)) ? who : undefined
}

/** Somebody behind what is played, without a sign between. */
export function playedBy(text: string): Named | undefined {
  const [, what = '', who = ''] = PLAYED_BY.exec(text) ?? []
  const told = who !== '' && isPlayed(what.replace(/^live /i, '')) && isSomebody(who, false) && !isEvening(who)
  return told ? { text: who, start: text.indexOf(who) } : undefined
}

/** `Quatuor Sel : Ada Lampe et Tom Ruisseau, violons` · `le duo Sel & Poivre (chanson)`: a group and its members; a line that says what somebody is. */
function bandOf(text: string): readonly Billed[] {
  const billed = ({ text: name, start }: Named): Billed => ({
    text: name,
    start,
    who: whoIs(name),
    opening: false,
    confidence: 0.65,
  })
  const [, group = '', behind, inside] = OF_MEMBERS.exec(text) ?? []
  const members = behind ?? inside ?? ''
  if (whoIs(group) === 'MusicGroup' && bareGroup(group)) {
    const from = text.lastIndexOf(members)
    const cast = [bareCast(members), bareNames(members), listed(members)].find((names) => names.length > 1) ?? []
    if (cast.length > 0)
      return [{ text: group, start: 0 }, ...cast.map((one) => ({ ...one, start: from + one.start }))].map(billed)
  }
  const { length, joint } = /^\p{Ll}/u.test(text) ? craftAt(text) : NO_CRAFT
  const craft = text.slice(0, length)
  // `organiste titulaire de la Chapelle Sel` says where.
  if (length === 0 || OFFICE.test(fold(craft)) || BELONGS.test(craft)) return []
  const rest = text.slice(length).replace(/\s+\([^()]*\)$|\.$/, '')
  if (
    roleOf(craft.replace(/^(?:l['’]|la |le |les |the |une? |an? )/, ''))?.properties.every(
      (property) => property !== 'performer',
    )
  )
    return []
  if (joint || isGroupCraft(craft)) return isSomebody(rest, true) ? [billed({ text: rest, start: length })] : []
  const names = itemsOf(rest)
  return names.every((name) => isSomebody(name.text, false) && !HOUSE.test(fold(name.text)))
    ? names.map((name) => billed({ text: name.text, start: length + name.start }))
    : []
}
const OF_MEMBERS = /^([^:()]{4,50}?)\s?(?::\s+([^:]{8,200})|\(([^():]{8,200})\))$/u

/** Three names and more behind that of a group. */
function listed(text: string): readonly Named[] {
  const items = itemsOf(text)
  return items.length > 2 && items.every((item) => isSomebody(item.text, false)) ? items : []
}

const OFFICE = /\b(?:direct|presid|coordo|administ|programm|mini?str|photo|cur|compos|write|auth|aut(?:eu|ri))\w*/
const NO_CRAFT = { length: 0, joint: false }

/** Nobody else is called so. */
const DJ_NAME = /^(?:DJ|Dj|MC|Mc) [\p{Lu}\d][^\s,:;.]*(?: [^\s,:;.]+){0,3}$/u

/** What an ensemble plays on, behind its name. */
const ON_INSTRUMENTS =
  /\s+\(?(?:on (?:period|historical|original|early) instruments|sur instruments (?:d['’]époque|anciens|historiques|originaux))\)?$/iu

/** Whom a line names that is nothing but names: who plays beside, a group, a bill, people with what they play, people alone. */
export function bareActs(text: string): readonly Billed[] {
  const support = supportIn(text)
  if (support.length > 0) return support.map((act) => ({ ...act, who: whoIs(act.text), confidence: 0.72 }))
  if (DJ_NAME.test(text) && !isEvening(text))
    return [{ text, start: 0, who: undefined, opening: false, confidence: 0.65 }]
  const band = bandOf(text)
  if (band.length > 0) return band
  const named = text.replace(ORIGIN, '').replace(ON_INSTRUMENTS, '')
  const group = bareGroup(named)
  if (group) return [{ text: named, start: 0, who: group, opening: false, confidence: 0.62 }]
  const told = (names: readonly Named[], who: Who | undefined, confidence: number): readonly Billed[] =>
    names.map((name) => ({ ...name, who: whoIs(name.text) ?? who, opening: false, confidence }))
  const turns = actsByTurn(text)
  if (turns.length > 0) return told(turns, undefined, 0.65)
  const acts = bareBill(text)
  if (acts.length > 0) return acts.map((act) => ({ ...act, who: whoIs(act.text), confidence: 0.65 }))
  const parts = partsPlayed(text)
  if (parts.length > 0) return told(parts, 'Person', 0.75)
  const who = playedBy(text)
  if (who) return [{ ...who, who: 'Person', opening: false, confidence: 0.65 }]
  const cast = bareCast(text)
  return cast.length > 0 ? told(cast, 'Person', 0.75) : told(bareNames(text), undefined, 0.55)
}
