import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../extractor.ts'
import type { Entry } from '../listing/entry.ts'
import type { Labelled } from '../page/labels.ts'
import { onceEach } from '../page/once.ts'
import type { Line } from '../page/outline.ts'
import { isClockwork, plain } from '../page/words.ts'
import { exhibitorOf, exhibitorsIn } from '../readers/exhibitors.ts'
import { isSomebody, itemsOf, whoIs } from '../readers/names.ts'
import { type Credit, readPeople } from '../readers/people.ts'
import type { Reading } from '../readers/reading.ts'
import { actLinesOf } from './act-lines.ts'
import { castListsIn } from './cast-lists.ts'
import { castOf } from './cast-of.ts'
import { creditText, isBehindName, rolesOver } from './credit-rows.ts'
import { isExhibition } from './exhibits.ts'
import { actByGenre, actsOfLineUp, isBeside, isBesideText } from './genre-act.ts'
import { lineUpOf } from './line-up.ts'
import { withoutOthers } from './others.ts'
import { ownActOf, touringActs } from './own-act.ts'
import { companyIn } from './presented-by.ts'
import { type Scene, seen, standing } from './scene.ts'
import { actInName } from './title-act.ts'

const MAX_PEOPLE = 60
const SURE = 0.75
const DOUBTFUL = 0.58

/** A day, an hour or a price names nobody. */
const creditsIn = onceEach((text) => (isClockwork(text) ? [] : readPeople(text)))
const castIn = onceEach((text) => readPeople(text, { about: 'performer' }))
const billIn = onceEach((text) => readPeople(text, { about: 'name' }))

interface Told {
  readonly name: string
  readonly who: Credit['who']
  readonly property: Credit['property']
  readonly line: Line
  readonly confidence: number
  /** Somebody plays beside whom the name calls. */
  readonly beside?: boolean
}

/** Who plays on one evening of several, by its own row: beside those who play on all of them. */
export function guestsSeen(scene: Scene, row: Entry, always: readonly Seen[]): readonly Seen[] {
  const told = scene.outline.lines
    .slice(row.first, Math.min(row.end, row.first + MAX_ROW))
    .flatMap((line) =>
      (GUESTS.test(line.plain) ? creditsIn(scene.outline, line.text) : []).flatMap(({ value, confidence }) =>
        value.property === 'performer' && confidence >= DOUBTFUL
          ? [{ name: value.name, who: value.who, property: value.property, line, confidence }]
          : [],
      ),
    )
  return told.length === 0 ? [] : [...always.filter(({ property }) => property === 'performer'), ...seenAs(scene, told)]
}

const WITH = /^(?:with|avec) /
const MAX_ROW = 12
/** Only lines that begin so name somebody of one evening; others in a row name its house. */
const GUESTS = /^(?:avec|with|w\/|\+|feat|featuring|(?:special )?guests?|invite|(?:en )?(?:1|premiere)|support|opening)/

/** Who performs: under a label, in the sentences of the entry, in its name. Rows of single evenings tell of these alone. */
export function peopleSeen(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  name: string,
  title: Line,
  apart: readonly Entry[] = [],
): Seen[] {
  const { outline } = scene
  const { lines } = outline
  const told: Told[] = []
  const add = (readings: readonly Reading<Credit>[], line: Line, weight: number, beside = isBeside(line)): void => {
    for (const { value, confidence } of readings)
      told.push({
        name: value.name,
        who: value.who,
        property: value.property,
        line,
        confidence: confidence * weight,
        beside,
      })
  }
  const labelled = new Set<number>()
  for (const label of labels) {
    const line = lines[label.at]
    if (!line || !LABELLED.has(label.property) || isBehindName(lines[label.at - 1], line)) continue
    const values = label.property === 'performer' ? castOf(label, line) : label.values
    for (const at of [label.at, ...values.map((value) => value.line)]) labelled.add(at)
    if (label.property === 'performer') add(castIn(outline, values.map(({ text }) => text).join('\n')), line, 1)
  }
  const own = withoutOthers(lines.slice(entry.first, Math.min(entry.end, entry.first + 150)), title)
    .filter((l) => l.frame !== 2 && !scene.learned.stale.has(l.index))
    .filter((l) => !GUESTS.test(l.plain) || !apart.some(({ first, end }) => l.index >= first && l.index < end))
  const over = rolesOver(own, title)
  // What a sentence calls by the name of the event, and nothing tells for somebody, is the work: `With <cite>Salt</cite>, she …`.
  const isWork = ({ value }: Reading<Credit>): boolean => value.who === undefined && plain(value.name) === plain(name)
  for (const [i, line] of own.entries()) {
    if (labelled.has(line.index) || line.text.length >= 1500 || line.index === title.index) continue
    if (!/\p{Lu}/u.test(line.text) || line.text.length < 6) continue
    const credits = creditsIn(outline, creditText(own, i, title, over)).filter((credit) => !isWork(credit))
    add(credits, line, line.text.length > 300 ? 0.85 : 0.95)
  }
  for (const { name: text, line } of castListsIn(own))
    told.push({ name: text, who: whoIs(text) ?? 'Person', property: 'performer', line, confidence: SURE })
  for (const { line, names, confidence } of actLinesOf(scene, entry, title))
    add(castIn(outline, names), line, confidence / 0.75)
  add(creditsIn(outline, name), title, 0.9)
  for (const text of behindName(title.text, name)) add(creditsIn(outline, text), title, 0.95, isBesideText(text))
  // Over a cast in its form, a name that none of it bears is the work's.
  const cast = told.filter((t) => t.property === 'performer' && t.confidence >= SURE && t.line !== title && !t.beside)
  const bills = cast.length === 0 || cast.some((t) => plain(name).includes(plain(t.name)))
  if (bills) add(billing(scene, name, own), title, 1)
  const others = told.filter((t) => t.property === 'performer' && t.confidence >= 0.5 && !t.beside)
  const joined = others.length > 0 && others.every(({ line }) => WITH.test(line.plain))
  const called = joined || (bills && others.length === 0) ? actByGenre(scene, name, title, own, joined) : undefined
  for (const act of called ? actsIn(called.name) : [])
    told.push({ name: act, who: whoIs(act), property: 'performer', line: title, confidence: called?.confidence ?? 0 })
  if (bills && others.length > 0)
    for (const act of actsOfLineUp(scene, name)) told.push({ ...act, property: 'performer', line: title })
  for (const player of playersOf(scene, entry, own, name, title)) told.push({ ...player, property: 'performer' })
  const exhibits = isExhibition(scene, entry, title, name, own)
  const shown = exhibits ? exhibitorOf(name) : undefined
  if (shown !== undefined)
    told.push({ name: shown, who: whoIs(shown), property: 'performer', line: title, confidence: 0.6 })
  for (const line of own)
    for (const text of exhibitorsIn(line.text, exhibits))
      told.push({ name: text, who: whoIs(text), property: 'performer', line, confidence: 0.65 })
  const act = ownActOf(scene)
  for (const other of act && (bills || act.touring) ? touringActs(act, name) : [])
    told.push({ name: other.text, who: other.who, property: 'performer', line: title, confidence: other.confidence })
  if (act && !act.touring && (act.always || !told.some((t) => t.property === 'performer' && t.confidence >= 0.5)))
    told.push({ name: act.name, who: act.who, property: 'performer', line: act.line, confidence: 0.6 })
  return seenAs(scene, distinct(told))
}

const seenAs = (scene: Scene, told: readonly Told[]): Seen[] =>
  told.map(({ name, property, line, confidence, who }) => {
    const selector = standing(scene, line.box, name)
    const person: Sighting = {
      types: who ? [who] : [],
      properties: [seen('name', textValue(name), selector, confidence)],
    }
    return seen(property, person, selector, confidence)
  })

/** `Ruisso, Quai Ouest, Esther`: names behind commas are as many acts. */
function actsIn(name: string): readonly string[] {
  const items = name.includes(', ') ? itemsOf(name).map(({ text }) => text) : []
  return items.length > 1 && items.every((text) => isSomebody(text, true)) ? items : [name]
}

/** What a record of one line says behind its name, sentence by sentence: `Concert, parish hall. With Ada Lampe. £5`. */
function behindName(line: string, name: string): readonly string[] {
  const at = line.indexOf(name)
  const rest = at < 0 ? '' : line.slice(at + name.length)
  return rest
    .split(/[.!?]\s+|^[\s,;–—-]+|\s+[–—-]\s+/u)
    .map((text) => /^\s*\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text)
    .filter((text) => /\p{Lu}/u.test(text) && text.length > 5)
}

/** Who plays by what the page makes of the name: its act, the company that presents it, the names in a row that nothing introduces. */
function playersOf(
  scene: Scene,
  entry: Entry,
  own: readonly Line[],
  name: string,
  title: Line,
): readonly Omit<Told, 'property'>[] {
  const act = actInName(name, own)
  const above = scene.outline.lines.slice(Math.max(0, title.index - TAGS_ABOVE), title.index)
  const company = companyIn([...above, ...own])
  const row = lineUpOf(scene, entry, own).flatMap((line) =>
    itemsOf(line.text.replace(PLAYED, '$1')).map(({ text }) => ({ text, line })),
  )
  return [
    ...(act === undefined ? [] : [{ name: act, who: whoIs(act), line: title, confidence: 0.7 }]),
    ...(company ? [{ ...company, confidence: 0.65 }] : []),
    ...row.map(({ text, line }) => ({ name: text, who: whoIs(text), line, confidence: 0.62 })),
  ]
}

/** `Ada Lampe violon`: a name of two words or more, and what is played. */
const PLAYED = /^((?:\p{Lu}[\p{L}'’-]+ )+\p{Lu}[\p{L}'’-]+) \p{Ll}[\p{L} -]+$/u

/** A site files its events on a line or two above their names. */
const TAGS_ABOVE = 4

/** Labels whose words are read by themselves. */
const LABELLED: ReadonlySet<string> = new Set(['performer', 'where', 'address', 'price', 'when'])

const LIVE =
  /\b(?:comedy|comedian|comic|stand-?up|humou?r|humoriste|one[- ](?:wo)?man[- ]show|concerts?|bands?|albums?|tournee|tour|singer|songs?|songwriter|chanson\w*|chanteu\w+|dj|jazz|rock|folk|blues|metal|punk|hip[- ]?hop|rap|electro|musique|musicien\w*|music|guitar\w*|piano|pianist\w*|recital|gig|line-?up)\b/

/**
 * Whom the name bills: `A + B`, `Name : Title`, somebody's name. It counts for more where the words around speak of music or
 * comedy; a play may be called after a person.
 */
function billing(scene: Scene, name: string, lines: readonly Line[]): Reading<Credit>[] {
  const readings = billIn(scene.outline, name)
  if (readings.length === 0) return []
  const around = [plain(scene.outline.title), ...lines.slice(0, 30).map((l) => l.plain)].join(' ').slice(0, 3000)
  const live = LIVE.test(around) ? 0.2 : 0
  return readings.map((reading) => ({ ...reading, confidence: Math.min(0.85, reading.confidence + live) }))
}

const KEPT: ReadonlySet<string> = new Set(['performer', 'director', 'organizer'])

/** `Ada Lampe & Tom Ruisseau`, beside each of them. */
function isJoint({ property, name }: Told, byName: ReadonlyMap<string, Told>): boolean {
  const items = itemsOf(name)
  return items.length > 1 && items.every(({ text }) => byName.has(keyOf(property, text)))
}

const keyOf = (property: string, name: string): string => `${property} ${plain(name).replace(/\W+/g, ' ').trim()}`

function distinct(told: readonly Told[]): Told[] {
  const byName = new Map<string, Told>()
  for (const t of told) {
    if (!KEPT.has(t.property)) continue
    const key = keyOf(t.property, t.name)
    const known = byName.get(key)
    if (!known || known.confidence < t.confidence) byName.set(key, t)
  }
  const people = [...byName.values()].filter((t) => !isJoint(t, byName))
  // Credits in their form leave no room for names that a sentence happens to join with `with`.
  const sure = people.some((t) => t.property === 'performer' && t.confidence >= SURE)
  return people.filter((t) => !sure || t.property !== 'performer' || t.confidence >= DOUBTFUL).slice(0, MAX_PEOPLE)
}
