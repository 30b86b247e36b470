import { actsOf } from './bill.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import { type Item, isSomebody, itemsOf, type Who, whoIs } from './names.ts'
import { type CreditProperty, INSTRUMENTS, ROLES, type RoleOf } from './people-words.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

export type { Who } from './names.ts'
export type { CreditProperty } from './people-words.ts'

/** Somebody and what they do for the event. */
export interface Credit {
  readonly name: string
  /** `performer`, `director`, `organizer`: properties of the event; `author`: of the work; the rest are contributors to it. */
  readonly property: CreditProperty
  /** Absent where nothing tells a person from a group. */
  readonly who?: Who
  /** What they do, as printed: `violoncelle`, `Mise en scène`, the character that is played. */
  readonly role?: string
  /** Plays before the main act. */
  readonly opening?: true
}

interface Role {
  readonly properties: readonly RoleOf[]
  /** As printed. */
  readonly label: string
  readonly opening: boolean
}

const OPENING = /^(?:(?:en )?(?:premiere|1ere|1re) partie|opening|openers?|support|supports|with support|supported)/
const GENERIC =
  /^(?:avec|with|distribution|cast|the cast|artistes?|artists?|interpret\w*|performers?|performed by|performance|starring|stars|featuring|feat|ft|line-?\s?up|acts|invite\w*|guests?|special guests?|on stage|sur scene|plateau|ensemble|company|compagnie|group\w*|bands?|the band|troupe|collectif|players|live music by|en vedette|mettant en vedette|lu par|read by|played by|joue par)/
const AND = /\s*(?:,|\/|&|\+| et | and )\s*/

/** The role that a label names: `Texte et mise en scène` is two. Undefined where any part of it is no role. */
function roleOf(label: string): Role | undefined {
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

interface Line {
  readonly text: string
  readonly start: number
}

/** A second credit on one line: `Performed by Ada Lampe Directed by Tom Ruisseau`, `Texte Ada Lampe | Mise en scène Tom Ruisseau`. */
const CLAUSE =
  /(?<=\S{2})\s*[,;|•·/–—-]?\s+(?=(?:(?:Written|Directed|Performed|Choreographed|Composed|Produced|Designed|Translated|Adapted|Presented|Created|Devised|Hosted|Conducted|Curated)(?: (?:and|&) \p{Ll}+)? by|Starring|Featuring|Mise en sc[eè]ne|Chor[eé]graphie|Sc[eé]nographie|Texte|Musique|Interpr[eé]tation|Costumes|[EÉ]clairages|Lumi[eè]res|Avec|D[eé]cors?)(?: (?:de|par) | ?: | )\p{Lu})/gu

function clausesOf(line: Line): Line[] {
  if (line.text.length > 500) return [line]
  const clauses: Line[] = []
  let start = 0
  for (const match of line.text.matchAll(CLAUSE)) {
    clauses.push({ text: line.text.slice(start, match.index), start: line.start + start })
    start = match.index + match[0].length
  }
  clauses.push({ text: line.text.slice(start), start: line.start + start })
  return clauses
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    const lead = /^[\s•·*»>-]*/.exec(raw)?.[0].length ?? 0
    lines.push(...clausesOf({ text: raw.slice(lead).trimEnd(), start: start + lead }))
    start += raw.length + 1
  }
  return lines
}

const LINK = / (?:de|par|by|of|from)$/
const OPENERS = [...new Set([...ROLES.keys()].map((role) => role.replace(LINK, '')))].sort(
  (a, b) => b.length - a.length,
)
const ANY = `(?:${OPENERS.map((role) => role.replace(/[.+]/g, '\\$&')).join('|')})`
/** Folded words that open a line of names, longest first; several may be joined: `Texte et mise en scène`. */
const OPENER = new RegExp(
  `^${ANY}(?:(?: (?:and|&|et) | ?[/,] )${ANY}){0,3}(?![\\p{L}\\p{N}-])(?: (?:de|par|by|of|from)(?![\\p{L}\\p{N}'-])| d'|\\.)?`,
  'u',
)
const WORDS_IN_PROSE =
  /(?<![\p{L}\p{N}-])(?:featuring|feat\.|feat|ft\.|starring|directed by|written by|performed by|conducted by|choreographed by|composed by|translated by|hosted by|presented by|produced by|a (?:new )?(?:play|musical|comedy) by|with special guests?|special guests?|opening act|support from|in conversation with|mis(?:e)? en scene (?:de|par)|ecrite? par|une? (?:texte|piece|spectacle) (?:de|d'(?=\p{L}))|texte de|choregraphie de|interpretee?s? par|jouee?s? par|animee? par|presentee? par|avec la participation de|mettant en vedette|premiere partie de|en premiere partie|musique de|avec|with)(?![\p{L}\p{N}-])/gu

const colonOf = (text: string): number => {
  const at = text.search(/\s?[:：]\s|\s?[:：]$/u)
  return at > 0 && at <= 60 ? at : -1
}

/** Reads lines; each line may set the role of those below it. */
class Credits {
  private readonly found: Reading<Credit>[] = []
  private role: Role | undefined
  private readonly context: TextContext

  constructor(context: TextContext) {
    this.context = context
  }

  get credits(): readonly Reading<Credit>[] {
    return this.found
  }

  line(line: Line): void {
    if (line.text === '') {
      this.role = undefined
      return
    }
    const colon = colonOf(line.text)
    const label = colon > 0 ? line.text.slice(0, colon) : undefined
    const alone = roleOf(label !== undefined && colon >= line.text.length - 2 ? label : line.text)
    if (alone && !isSomebody(line.text, false)) {
      this.role = alone
      return
    }
    if (label !== undefined && this.labelled(line, label, colon)) return
    if (this.opened(line)) return
    if (this.role) {
      if (this.list(line, this.role, 0.75, this.role.properties.includes('performer'))) return
      this.role = undefined
    }
    if (this.context.about === 'performer' && (this.bill(line) || this.cast(line))) return
    this.prose(line)
  }

  /** `Mise en scène : Ada Lampe` · `Ada Lampe : la reine` */
  private labelled(line: Line, label: string, colon: number): boolean {
    const after = /^\s?[:：]\s*/u.exec(line.text.slice(colon))?.[0].length ?? 1
    const rest = { text: line.text.slice(colon + after), start: line.start + colon + after }
    const role = roleOf(label)
    if (role) {
      this.role = undefined
      this.list(rest, role, 0.92, true)
      return true
    }
    if (this.context.about === 'performer' && isSomebody(label, true) && rest.text.length <= 60) {
      const second = roleOf(rest.text)
      this.add(
        { text: label, start: line.start },
        second ?? { properties: ['performer'], label: rest.text, opening: false },
        0.8,
        true,
      )
      return true
    }
    return false
  }

  /** `Texte de Maude Roy` · `Avec Judith Bey et Théo Diop` · `Directed by Hugh Low` */
  private opened(line: Line): boolean {
    const opener = OPENER.exec(fold(line.text))?.[0]
    if (opener === undefined) return false
    const label = line.text.slice(0, opener.length)
    const role = roleOf(label) ?? roleOf(label.replace(/ d['’]$/i, ''))
    const space = /^\s*(?:[–—-]\s+)?/.exec(line.text.slice(opener.length))?.[0].length ?? 0
    const rest = line.text.slice(opener.length + space)
    if (!role || !/^["“«]?(?:[dlDL]['’])?[\p{Lu}\d]/u.test(rest)) return false
    const names = rest.length > 200 ? rest.slice(0, sentenceEnd(rest)) : rest
    this.role = undefined
    return this.list({ text: names, start: line.start + opener.length + space }, role, 0.85, false)
  }

  /** Every name of a list. A small word after a name is what that person does: `Ada Lampe, violon`. */
  private list(line: Line, role: Role, confidence: number, loose: boolean): boolean {
    const items = itemsOf(line.text.slice(0, sentenceEnd(line.text)))
    let last: { item: Item; role: Role } | undefined
    let any = false
    const flush = () => {
      if (last)
        any = this.add({ ...last.item, start: last.item.start + line.start }, last.role, confidence, loose) || any
      last = undefined
    }
    for (const item of items) {
      const own = roleOf(item.text)
      if (last && own && !isSomebody(item.text, false)) {
        const label = last.role === role ? item.text : `${last.role.label}, ${item.text}`
        last = { item: last.item, role: { ...own, label, opening: role.opening } }
        continue
      }
      flush()
      last = { item, role }
    }
    flush()
    return any
  }

  /** `A | B | C`, `A + B`, `A with B & C`: a bill, split where its signs leave no doubt. */
  private bill(line: Line): boolean {
    const acts = actsOf(line.text)
    if (acts === undefined) return false
    if (acts.length < 2) return !line.text.includes(',')
    for (const { text, start, opening } of acts) {
      const who = whoIs(text)
      this.found.push({
        value: {
          name: text,
          property: 'performer',
          ...(who ? { who } : {}),
          ...(opening ? { opening: true as const } : {}),
        },
        span: [line.start + start, line.start + start + text.length],
        confidence: 0.8,
        assumed: [],
      })
    }
    return true
  }

  /** A line under `Distribution`: `Ada Lampe, violon` · `Ada Lampe – la reine` · `Ada Lampe (la reine)` · `Ada Lampe`. */
  private cast(line: Line): boolean {
    const performer: Role = { properties: ['performer'], label: '', opening: false }
    const dash = /\s+[–—-]\s+|\s*\.{3,}\s*|\s+as\s+|\s+dans le rôle de\s+/u.exec(line.text)
    if (dash) {
      const left = line.text.slice(0, dash.index)
      const right = line.text.slice(dash.index + dash[0].length)
      const leftRole = roleOf(left)
      if (leftRole && isSomebody(right, true))
        return this.add({ text: right, start: line.start + dash.index + dash[0].length }, leftRole, 0.85, true)
      if (isSomebody(left, true) && right.length <= 60)
        return this.add({ text: left, start: line.start }, roleOf(right) ?? { ...performer, label: right }, 0.85, true)
    }
    return line.text.length <= 300 && this.list(line, performer, 0.75, true)
  }

  private prose(line: Line): void {
    const folded = fold(line.text)
    for (const match of folded.matchAll(WORDS_IN_PROSE)) {
      const from = match.index + match[0].length
      const gap = /^\s*:?\s*/.exec(line.text.slice(from))?.[0].length ?? 0
      const names = namesAt(line.text.slice(from + gap, from + gap + 240))
      if (names.length === 0) continue
      const cue = match[0].replace(/\.$/, '')
      const role = roleOf(cue) ?? roleOf(cue.replace(/ (?:de|par|by)$/, ''))
      const weak = /^(?:avec|with)$/.test(cue)
      if (role)
        this.list(
          { text: names, start: line.start + from + gap },
          { ...role, label: line.text.slice(match.index, from) },
          weak ? 0.6 : 0.75,
          false,
        )
    }
  }

  private add(item: Item, role: Role, confidence: number, loose: boolean): boolean {
    const bracket = /^(.*?)(?:\s+\(([^()]*)\)|\s*:\s+([^:]{2,40}))\s*\.?$/.exec(item.text)
    const name = (bracket?.[1] ?? item.text).replace(/^(?:de|par|by|of) (?=\p{Lu})/u, '')
    const start = item.start + item.text.indexOf(name)
    if (!isSomebody(name, loose) || ROLES.has(fold(name))) return false
    const inBracket = bracket?.[2] ?? bracket?.[3]
    const generic = GENERIC.test(fold(role.label)) || role.label === ''
    const what =
      inBracket && !/^\d|^[A-Z]{2,3}$/.test(inBracket)
        ? inBracket
        : generic || role.opening
          ? undefined
          : role.label.trim().replace(/ (?:de|d['’])$/, '')
    const who = whoIs(name) ?? (isPersonal(role, name) ? 'Person' : undefined)
    let any = false
    for (const property of role.properties) {
      if (property === 'none') continue
      any = true
      this.found.push({
        value: {
          name,
          property,
          ...(who === undefined ? {} : { who }),
          ...(what === undefined ? {} : { role: what }),
          ...(role.opening ? { opening: true as const } : {}),
        },
        span: [start, start + name.length],
        confidence: loose && !/ /.test(name) ? confidence - 0.15 : confidence,
        assumed: [],
      })
    }
    return any || role.properties.includes('none')
  }
}

/** Only a person directs, writes or plays the cello, where the name has a given name and a family name. */
const isPersonal = (role: Role, name: string): boolean => {
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

/** Where the sentence ends that begins the text; initials (`J. Roy`) and abbreviations do not end one. */
function sentenceEnd(text: string): number {
  for (const match of text.matchAll(/[.!?…]\s+(?=\p{Lu})/gu)) {
    const before = text.slice(0, match.index)
    if (!/(?:^|[\s-])(?:\p{Lu}|St|Ste|Dr|Mr|Mrs|Ms|Jr|Sr|feat|ft|Inc)$/u.test(before)) return match.index
  }
  return text.length
}

const NAME_RUN =
  /^(?:["“«]?(?:[dlDL]['’])?(?:\p{Lu}[\p{L}\p{M}\d'’-]*\.?|\p{Lu}\.)["”»]?(?:\s+(?:(?:de|du|des|la|le|van|von|der|di|da|del|el|al|bin|ben)\s+)*(?=\p{Lu})|\s*,\s+(?=\p{Lu})|\s+(?:et|and|&|\+|ainsi que)\s+(?=["“]?\p{Lu})|,\s+(?:et|and)\s+(?=\p{Lu})|(?=['’]\p{Lu})|(?![\p{L}]))){1,40}/u

/** The names that begin a text, up to the first word that is none. */
const namesAt = (text: string): string => (NAME_RUN.exec(text)?.[0] ?? '').replace(/[\s,]+$/, '')

/**
 * Everybody that a text credits, in order, with what they do. Lines may be `Label : names`, a label alone above its names,
 * `Name, instrument`; running text is read after `avec`, `featuring`, `directed by` and the like, and only where names with
 * two words or more follow. Who takes photographs, gives money or writes a review is left out.
 *
 * With `context.about` `performer` (the text stands under `Distribution`, `Line-up`), bare names are performers.
 */
export function readPeople(text: string, context: TextContext = {}): readonly Reading<Credit>[] {
  const reader = new Credits(context)
  for (const line of linesOf(text)) reader.line(line)
  return reader.credits
}

export const people: Reader<Credit> = { name: 'people', read: readPeople }
