import type { Entry } from '../../listing/entry.ts'
import { isBadgeWord } from '../../page/badges.ts'
import type { Labelled } from '../../page/labels.ts'
import { onceEach } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import { isByline } from '../../page/played.ts'
import { isClockwork, isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { isEvening } from '../../readers/people/evenings.ts'
import { isSomebody, whoIs } from '../../readers/people/names.ts'
import { type Credit, readPeople } from '../../readers/people.ts'
import type { Reading } from '../../readers/reading.ts'
import { withoutOthers } from '../others.ts'
import type { Scene } from '../scene.ts'
import { actLinesOf } from './act-lines.ts'
import { withBoldRoles } from './bold-roles.ts'
import { castAmongCredits, castListsIn } from './cast-lists.ts'
import { castOf, isRole } from './cast-of.ts'
import { isBeside, isBesideText } from './clubs.ts'
import { creditText, isBehindName, rolesOver } from './credit-rows.ts'
import { isOneAct, saidToPlay } from './said-acts.ts'

/** So sure is a name in a form that is only used for casts. */
export const SURE = 0.75

/** A day, an hour or a price names nobody. */
export const creditsIn = onceEach((text) => (isClockwork(text) ? [] : readPeople(inRound(text))))
const castIn = onceEach((text) => readPeople(inRound(text), { about: 'performer' }))

/**
 * `w/ Ada Lampe [Lyon] [CANCELLED]`: square brackets say what round ones do, and at the end what has become of the evening.
 * `Ada Lampe et Zoé Quai…`: there are more.
 */
function inRound(text: string): string {
  const [state = '', said = ''] = STATE.exec(text) ?? []
  const left = isBadgeWord(plain(said)) ? text.slice(0, text.length - state.length) : text
  return left.replace(SQUARE, '($1)').replace(MORE, '')
}
const STATE = /(?<=\S) ?[[(]([^()[\]]{3,24})[\])]$/
const MORE = /(?<=\p{L})(?:…|\.{3})$/u
const SQUARE = /\[([^[\]]{1,60})\]/g

/** An event whose people are asked for. */
export interface Asked {
  readonly entry: Entry
  readonly labels: readonly Labelled[]
  /** Its name, as the event has it. */
  readonly name: string
  /** The line of its name. */
  readonly title: Line
  /** Rows of single evenings: what they say of guests holds for these alone. */
  readonly apart: readonly Entry[]
}

/** Somebody who is told to do something, and where. */
export interface Told {
  readonly name: string
  readonly who: Credit['who']
  readonly property: Credit['property']
  readonly line: Line
  readonly confidence: number
  /** Somebody plays beside whom the name calls. */
  readonly beside?: boolean
}

/** Only lines that begin so name somebody of one evening; others in a row name its house. */
export const GUESTS =
  /^(?:avec|with|w\/|\+|feat|featuring|(?:special )?guests?|invite|(?:en )?(?:1|premiere)|support|opening)/

/** The lines of an event that can name its people. */
export const linesNaming = ({ outline: { lines }, learned }: Scene, { entry, title, apart }: Asked): readonly Line[] =>
  withoutOthers(lines.slice(entry.first, Math.min(entry.end, entry.first + 150)), title)
    .filter((l) => l.frame !== 2 && !learned.stale.has(l.index) && !isByline(l, lines))
    .filter((l) => !GUESTS.test(l.plain) || !apart.some(({ first, end }) => l.index >= first && l.index < end))

/** The people that words name, as told by a line. */
export function toldBy(
  readings: readonly Reading<Credit>[],
  line: Line,
  weight: number,
  besides?: boolean,
): readonly Told[] {
  // Most lines name nobody.
  if (readings.length === 0) return []
  const beside = besides ?? isBeside(line)
  return readings.map(({ value: { name, who, property }, confidence }) => ({
    name,
    who,
    property,
    line,
    confidence: confidence * weight,
    beside,
  }))
}

/** Whom labels, lines and the words of the name say to do something. */
export function creditedIn(scene: Scene, { entry, labels, name, title }: Asked, own: readonly Line[]): Told[] {
  const { outline } = scene
  const told: Told[] = []
  const labelled = new Set<number>()
  for (const label of labels) {
    const line = outline.lines[label.at]
    if (!line || !LABELLED.has(label.property) || isBehindName(outline.lines[label.at - 1], line)) continue
    if (isPlayedThere(entry, line)) continue
    const values = label.property === 'performer' ? castOf(label, line) : label.values
    // `Caller: Ada Lampe. Band: Ruisso`: only the second is a label of every page.
    const alone = label.property !== 'performer' || values.some((value) => value.line !== label.at)
    for (const at of alone ? [label.at, ...values.map((value) => value.line)] : []) labelled.add(at)
    if (label.property === 'performer' && alone) for (const at of partsAmong(label.values, values)) labelled.add(at)
    if (label.property === 'performer') {
      const texts = values.map(({ text, box }) => withBoldRoles(text, box))
      const read = castIn(texts.join('\n'))
      told.push(...toldBy(read, line, 1), ...saidToPlay(values, texts, read).map((text) => oneAct(text, line)))
    }
  }
  const over = rolesOver(own, title)
  // Whom somebody of a labelled cast plays is nobody, though it is a name.
  const free = own.filter((line) => !(isRole(line) && labelled.has(line.index - 1)))
  const asked = new Set(free)
  for (const [i, line] of own.entries()) {
    if (labelled.has(line.index) || !asked.has(line) || line.text.length >= 1500 || line.index === title.index) continue
    if (!/\p{Lu}/u.test(line.text) || line.text.length < 6) continue
    const text = withBoldRoles(creditText(outline, own, i, title, over), line.box)
    if (isTalkBefore(line.plain) && !TALK.test(plain(name))) continue
    const credits = creditsIn(text).filter((credit) => !isWork(credit, name, text))
    told.push(...toldBy(credits, line, line.text.length > 300 ? 0.85 : 0.95))
  }
  told.push(...namesAmong(own, told))
  for (const { name: text, line } of [...castListsIn(free), ...castAmongCredits(free)])
    told.push({ name: text, who: whoIs(text) ?? 'Person', property: 'performer', line, confidence: SURE })
  for (const { line, names, confidence, called, beside } of actLinesOf(scene, entry, own, title)) {
    const acts = toldBy(castIn(names), line, confidence / 0.75, beside || isBeside(line))
    told.push(...(called && acts.length === 0 && isOneAct(names) ? [oneAct(names, line)] : acts))
  }
  told.push(...toldBy(creditsIn(name), title, 0.9))
  for (const text of behindName(title.text, name))
    told.push(...toldBy(creditsIn(text), title, 0.95, isBesideText(text)))
  return told
}

/** What is played, below who plays it in their column. */
const isPlayedThere = ({ title }: Entry, line: Line): boolean =>
  title?.act !== undefined && title.beside === line && title.line.text === title.act

const TALK =
  /\b(?:causeries?|conferences?|introductions?|presentations?|talks?|lectures?|rencontres?|discussions?|conversations?|q ?& ?a)\b/
const BEFORE =
  /\b(?:avant (?:(?:chaque|le|la|les) |l')?(?:concert|spectacle|representation|seance)|before (?:the|each|every) (?:concert|show|performance)|pre-?(?:concert|show|performance)|podcast)/
/** Who speaks before the evening, or elsewhere about it: `Causerie avec Ada Lampe avant chaque concert`. */
const isTalkBefore = (text: string): boolean => text.length < 300 && TALK.test(text) && BEFORE.test(text)

/** A name on a line of its own, in a paragraph of which all other lines tell who plays or leads: `Ruisso<br>Chœur du Quai<br>Direction : …`. */
function namesAmong(own: readonly Line[], told: readonly Told[]): readonly Told[] {
  const players = new Set(told.map(({ line }) => line))
  return [...Map.groupBy(own, ({ box }) => box).values()].flatMap((lines) => {
    const free = lines.filter((line) => !players.has(line))
    if (free.length === 0 || lines.length - free.length < FEWEST_TOLD) return []
    if (!told.some(({ line, property, who }) => property === 'performer' && who !== undefined && lines.includes(line)))
      return []
    const names = free.every(
      ({ text, plain: key }) =>
        isSomebody(text, false) && !isEvening(text) && !VENUE_WORD.test(key) && !isKind(key) && !isClockwork(text),
    )
    return names
      ? free.map((line) => ({ name: line.text, who: whoIs(line.text), property: 'performer', line, confidence: 0.6 }))
      : []
  })
}
const FEWEST_TOLD = 2

/** The lines beside those who play on which whom they play stands: as many as there are names, up to the one behind the last. */
function partsAmong(all: Labelled['values'], kept: Labelled['values']): readonly number[] {
  const names = new Set(kept.map(({ line }) => line))
  const last = Math.max(...names)
  const others = all.filter(({ line }) => !names.has(line) && line <= last + 1).map(({ line }) => line)
  return others.length === names.size ? others : []
}

/** What a sentence calls by the name of the event, and nothing tells for somebody, is the work: `With <cite>Salt</cite>, she sings …`. */
const isWork = ({ value: { name, who }, span: [at] }: Reading<Credit>, called: string, text: string): boolean =>
  who === undefined && plain(name) === plain(called) && !TOLD.test(text.slice(0, at))
/** `with the eight musicians of Ruisso` */
const TOLD =
  /\b(?:musicien(?:ne)?s|musicians|chanteu(?:r|se)s|singers|voix|voices|groupe|band|duo|trio) (?:(?:of|de|du) |d['’])?$/i

const oneAct = (name: string, line: Line): Told => ({
  name,
  who: whoIs(name),
  property: 'performer',
  line,
  confidence: 0.6,
})

/** Labels whose words are read by themselves. */
const LABELLED: ReadonlySet<string> = new Set(['performer', 'where', 'address', 'price', 'when'])

/** What a record of one line says behind its name, part by part: `Concert, parish hall. With Ada Lampe. £5`, `(dub, Lyon) + Ada Lampe | 21 h`. */
function behindName(line: string, name: string): readonly string[] {
  const at = line.indexOf(name)
  const rest = at < 0 ? '' : line.slice(at + name.length).replace(/^\s+\([^()]{2,60}\)(?=\s+\+)/u, '')
  return rest
    .split(/[.!?]\s+|^[\s,;:–—-]+|\s+[–—-]\s+|\s\|\s?/u)
    .map((text) => /^\s*\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text)
    .filter((text) => /\p{Lu}/u.test(text) && text.length > 5)
}
