import { remembering } from '@rampe/model'
import { boldHead } from '../../listing/bold.ts'
import type { Entry } from '../../listing/entry.ts'
import { blockPath } from '../../listing/titles.ts'
import { isProse } from '../../page/labels.ts'
import { filledBlock, nearest } from '../../page/nearest.ts'
import type { Box, Line, Outline } from '../../page/outline.ts'
import { textIn } from '../../page/tree.ts'
import { ACTION, isKind, plain } from '../../page/words.ts'
import { isEvening } from '../../readers/people/evenings.ts'
import { exhibitorsIn } from '../../readers/people/exhibitors.ts'
import { isSomebody, itemsOf, ORIGIN } from '../../readers/people/names.ts'
import { roleOf } from '../../readers/people/roles.ts'
import type { Scene } from '../scene.ts'
import { namesOf } from './cast-of.ts'
import { callsSupport, isAct } from './clubs.ts'
import { isFiledOtherwise } from './genre-act.ts'
import { isOfPeople, MAX_TEXT, namesIn, type Slot, slotsAlong, slotsBelow } from './slots.ts'

/** A template's own word for who plays. */
const ACT =
  'artists?|artistes?|performers?|line-?ups?|headliners?|compan(?:y|ies)|compagnies?|cie|speakers?|soloists?|solistes?|musicians?|musiciens?|ensembles?|interpretes?|who|cast|casting|intervenants?|conferenciers?|bands?|acts?|djs?|guests?|troupes?|talents?|participante?s?|panell?ists?'
/** Behind that word, what else it prints of them: `band-genre`. */
const SAID_OF_ACT =
  'genres?|styles?|socials?|bio\\w*|desc\\w*|text\\w*|con|cont|content|body|details?|infos?|ima?g\\w*|photos?|pics?|pictures?|links?|url|videos?|country|pays|origin|site|dates?|roles?|jobs?|cat\\w*|types?|tags?|labels?|status|count|meta|provenance|ville|city|town|hometown|from|subtitle|sous-titre'
const ACT_CLASS = new RegExp(String.raw`(?:^|[\s_-])(?:${ACT})(?=$|[\s_-])(?![_-]+(?:${SAID_OF_ACT})(?=$|[\s_-]))`, 'i')
const SAID_CLASS = new RegExp(String.raw`(?:^|[\s_-])(?:${SAID_OF_ACT}|characters?|personnages?)(?=$|[\s_-])`, 'i')
/** And for who made what is shown. */
const MAKER_CLASS =
  /(?:^|[\s_-])(?:real|realisat\w*|realis|directors?|dir|authors?|auteure?s?|writers?|composers?|compositeurs?|mes|works?|oeuvres?|repertoire|presented[_-]?by|promot\w*)(?=$|[\s_-])/i

/** A line that names who plays and nothing else. */
export interface ActLine {
  readonly line: Line
  /** Its words, with commas between the names. */
  readonly names: string
  readonly confidence: number
  /** The template of a list says so by a class. */
  readonly called: boolean
  /** Others there come in behind `with` or `support`. */
  readonly beside?: boolean
}

/** A list of all who play is longer than a line under a name. */
const LIST = 600

/** Over the name of an act, whose evening it is. */
const PROMOTES = /\b(?:presents?|presente(?:nt)?)$/

/** By a template's own word, also inside a longer one: `listArtistes`. A page repeats its classes. */
const meansActs = remembering(1_000, (name) => ACT_CLASS.test(name.replace(/(?<=[a-z])(?=[A-Z])/g, '-')), 200)
/** A template says of an element that it is who plays. */
export const callsActs = (box: Box | undefined): boolean => meansActs(classOf(box))
/** On a card; on a page of its own it is who does what. */
const CAST_CLASS = /(?:^|[\s_-])distribution(?=$|[\s_-])/i

/** `Ada Lampe - Tom Ruisseau - Judith Bey - Maude Roy`: three dashes and more stand between names. */
function splitAtDashes(text: string): string {
  const parts = text.split(/\s[–—-]\s/)
  return parts.length > 3 ? parts.join(', ') : text
}

/** Beside the name, in an element of these two lines, stands what somebody does who is no player: `Costumes`. */
function hasCraft({ lines }: Outline, { box: { parent }, index }: Line): boolean {
  const before = lines[index - 1]
  if (!before || !parent || before.index !== parent.first || parent.end - parent.first !== 2) return false
  if (isKind(before.plain) || CONDUCTS.test(before.plain)) return false
  return roleOf(before.text)?.properties.every((property) => property !== 'performer') ?? false
}

/** In a list of terms the names stand on one side, and whom they play on the other. */
function isPartOf({ lines }: Outline, { text, box }: Line): boolean {
  const list = nearest(box, 3, ({ tag }) => tag === 'dl')
  const values = list ? lines.slice(list.first, Math.min(list.end, list.first + MAX_TERMS)) : []
  const names = namesOf(values.map((line) => ({ text: line.text, line: line.index, box: line.box })))
  return names !== undefined && !names.some((name) => name.text === text)
}
const MAX_TERMS = 60

/** What stands there too and names nobody who plays: who made it, whom they play, who presents, a sentence, links that do something. */
const isOtherwise = (outline: Outline, line: Line): boolean =>
  PROMOTES.test(line.plain) ||
  isProse(line.text) ||
  line.box.children.some(({ node }) => ACTION.test(plain(textIn(node)))) ||
  hasCraft(outline, line) ||
  isPartOf(outline, line)

const CONDUCTS = /^(?:direction musicale|chef(?:fe)? d'orchestre|conduct|music(?:al)? direct)/

const classOf = (box: Box | undefined): string => box?.node.attribs?.class ?? ''
const NO_SLOTS: ReadonlyMap<string, Slot> = new Map()

/**
 * The lines of an entry that name who plays: those of which the template says so by a class, and those that stand where most
 * records of the page, of the same shape, have the names of people and groups: `Compagnie Ruisseau` under each title.
 */
export function actLinesOf({ outline }: Scene, entry: Entry, own: readonly Line[], title: Line): ActLine[] {
  const slots = entry.box ? slotsAlong(outline, entry.box) : NO_SLOTS
  const titlePath = slots.size === 0 ? '' : blockPath(entry.box, title.box)
  const found: ActLine[] = []
  for (const line of own) {
    if (line.text.length > LIST) continue
    const called =
      callsActs(line.box) ||
      (line.index !== title.index && callsActs(line.box.parent) && !SAID_CLASS.test(classOf(line.box))) ||
      (callsActs(filledBlock(line)) && boldHead(line) !== undefined) ||
      (entry.box !== undefined && callsSupport(line)) ||
      (entry.box !== undefined && line.text.length < MAX_TEXT && CAST_CLASS.test(classOf(line.box)))
    const evening = line.index === title.index && isEvening(line.text) && boldHead(line) === undefined
    if (called && !evening && !isOtherwise(outline, line))
      found.push({ line, names: namesOn(entry, line), confidence: 0.75, called: entry.box !== undefined })
    if (called || line.text.length > MAX_TEXT || slots.size === 0 || MAKER_CLASS.test(classOf(line.box))) continue
    const path = blockPath(entry.box, line.box)
    const slot = slots.get(path)
    // Over or under the name, in the same place: a series, or more of the name.
    const named = line.index !== title.index && path === titlePath
    // The line of a name may begin with the day.
    const names = line.index === title.index ? (entry.title?.act ?? entry.title?.text ?? line.text) : line.text
    // Under `Theatre` a name that tells nobody is the play's.
    if (slot && line.index === title.index && !isOfPeople(slot) && !isAct(names) && isFiledOtherwise(own)) continue
    if (slot && !named && !evening && namesIn(names).length > 0)
      found.push({
        line,
        names,
        called,
        beside: slot.beside * 4 >= slot.read,
        confidence: line.index !== title.index ? 0.65 : isOfPeople(slot) ? 0.6 : 0.5,
      })
  }
  const held = entry.box !== undefined && entry.box.end >= entry.end && !own.some((line) => line.box === entry.box)
  return held ? found : [...found, ...actLinesBelow(outline, own, title, found)]
}

/** The same of records that no element holds: who plays stands so many lines behind the name of each. */
function actLinesBelow(outline: Outline, own: readonly Line[], title: Line, found: readonly ActLine[]): ActLine[] {
  return [...slotsBelow(outline, title)].flatMap(([offset, slot]) => {
    const line = own.find(({ index }) => index === title.index + offset)
    if (!line || found.some((one) => one.line === line) || isOtherwise(outline, line)) return []
    if (namesIn(line.text).length === 0 || (offset === 0 && isEvening(line.text))) return []
    const confidence = offset !== 0 ? 0.62 : isOfPeople(slot) ? 0.6 : 0.5
    return [{ line, names: line.text, called: false, beside: slot.beside * 4 >= slot.read, confidence }]
  })
}

/** Who plays, with a comma between the first in bold and the others; behind a bold name of the record those who play there. */
function namesOn({ title }: Entry, line: Line): string {
  const head = boldHead(line)
  const shown = exhibitorsIn(line.text, true)
  if (shown.length > 0) return shown.join(', ')
  const [, group = '', members = ''] = OF_MEMBERS.exec(line.text) ?? []
  if (itemsOf(members).length > 1 && itemsOf(members).every(({ text }) => isSomebody(text, false)))
    return `${group}, ${members}`
  if (head === undefined) return splitAtDashes(line.text.replace(ORIGIN, ''))
  const rest = line.text.slice(head.text.length).trim()
  return title?.box === head.box ? rest : `${head.text}, ${rest}`
}

/** `Duo Sel (Ada Lampe et Tom Ruisseau)` */
const OF_MEMBERS = /^([^()]{3,50}) \(([^()]{8,150})\)$/u
