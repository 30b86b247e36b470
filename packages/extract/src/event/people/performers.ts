import { textValue } from '@rampe/model'
import type { Seen, Sighting } from '../../extractor.ts'
import type { Entry } from '../../listing/entry.ts'
import { onceEach } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import { plain } from '../../page/words.ts'
import { bareCast } from '../../readers/people/bare.ts'
import { actsOf, SIDE_BY_SIDE } from '../../readers/people/bill.ts'
import { ENDS_AS_EVENING, isEvening } from '../../readers/people/evenings.ts'
import { artistsIn, exhibitorOf, exhibitorsIn } from '../../readers/people/exhibitors.ts'
import { isSomebody, itemsOf, whoIs } from '../../readers/people/names.ts'
import { isPlayed } from '../../readers/people/played.ts'
import { type Credit, readPeople } from '../../readers/people.ts'
import type { Reading } from '../../readers/reading.ts'
import { type Scene, seen, standing } from '../scene.ts'
import { artistLinked } from './artist-links.ts'
import { isClub } from './clubs.ts'
import { conductorsOf } from './conductors.ts'
import { type Asked, creditedIn, creditsIn, GUESTS, linesNaming, SURE, type Told, toldBy } from './credited.ts'
import { DOUBTFUL, distinct } from './each-once.ts'
import { isExhibition } from './exhibits.ts'
import { isOfFilm, isSeenInFilm } from './film-cast.ts'
import { actByGenre, actsOfLineUp } from './genre-act.ts'
import { lineUpOf } from './line-up.ts'
import { type OwnAct, ownActOf, touringActs } from './own-act.ts'
import { peopleInCards } from './people-cards.ts'
import { companyIn } from './presented-by.ts'
import { recitalists } from './recitals.ts'
import { actInName, actUnderHeading, workBehind } from './title-act.ts'

const billIn = onceEach((text) => readPeople(text, { about: 'name' }))

/** Who plays on one evening of several, by its own row: beside those who play on all of them. */
export function guestsSeen(scene: Scene, row: Entry, always: readonly Seen[]): readonly Seen[] {
  const told = scene.outline.lines
    .slice(row.first, Math.min(row.end, row.first + MAX_ROW))
    .flatMap((line) =>
      (GUESTS.test(line.plain) ? creditsIn(line.text) : []).flatMap(({ value, confidence }) =>
        value.property === 'performer' && confidence >= DOUBTFUL
          ? [{ name: value.name, who: value.who, property: value.property, line, confidence }]
          : [],
      ),
    )
  return told.length === 0 ? [] : [...always.filter(({ property }) => property === 'performer'), ...seenAs(scene, told)]
}

const WITH = /^(?:with|avec|dj|mc) /
/** `Ceilidh with The Verriers`: whatever the cast, who stands behind such a word plays too. */
const BEHIND = /(?:^|\s)(?:with|w\/|avec|feat\.?|ft\.?|featuring)\s+(?:the\s+)?$/i
/** `Ada Lampe, cello` in the name of an evening. */
const PART = /^,\s+(\p{Ll}[\p{L} -]+)/u
/** Whoever is told with an instrument is one of a band as often as a soloist. */
const isMembers = ({ text, plain: key }: Line): boolean => MEMBERS.test(key) || bareCast(text).length > 0
const MEMBERS = /^(?:the |le |les )?(?:band|line-?up|members|musicians|musiciens|groupe|membres)\b.{0,20}$/
const MAX_ROW = 12

/** Who performs: under a label, in the sentences of the entry, in its name. */
export function peopleSeen(scene: Scene, asked: Asked): Seen[] {
  const { name, title } = asked
  const own = linesNaming(scene, asked)
  const told = creditedIn(scene, asked, own).filter((t) => !isSeenInFilm(t, own))
  told.push(...actsOfTwoParts(asked, told))
  // Over a cast in its form, a name that none of it bears is the work's.
  const cast = told.filter((t) => t.property === 'performer' && t.confidence >= SURE && t.line !== title && !t.beside)
  const bills = cast.length === 0 || cast.some((t) => plain(name).includes(plain(t.name)))
  const billed = billing(scene, name, own)
  const ofFilm = isOfFilm(own)
  const surely = ({ span: [from, to] }: Reading<Credit>): boolean =>
    BEHIND.test(name.slice(0, from)) || isPlayed(PART.exec(name.slice(to))?.[1] ?? '')
  told.push(...toldBy(bills && !ofFilm ? billed : billed.filter(surely), title, 1))
  const others = told.filter((t) => t.property === 'performer' && t.confidence >= 0.5 && !t.beside)
  // Whom a sentence names in passing beside a cast is no reason against it.
  const around = cast.length > 0 ? cast : others
  const joined = around.length > 0 && around.every(({ line }) => WITH.test(line.plain) || isMembers(line))
  // What somebody wrote is no act.
  const written = told.some((t) => t.property === 'author' && t.confidence >= SURE && plain(t.name) !== plain(name))
  const sole = !written && (joined || (bills && others.length === 0 && !ofFilm))
  const called = sole ? actByGenre(scene, name, title, own, joined) : undefined
  for (const act of called ? actsIn(called.name) : [])
    told.push({ name: act, who: whoIs(act), property: 'performer', line: title, confidence: called?.confidence ?? 0 })
  if (bills && others.length > 0)
    for (const act of actsOfLineUp(scene, name)) told.push({ ...act, property: 'performer', line: title })
  told.push(
    ...actsBelow(asked, own, told),
    ...playersOf(scene, asked, own, told),
    ...exhibitorsOf(scene, asked, own),
    ...conductorsOf(scene, own),
  )
  const act = ownActOf(scene)
  for (const other of act && (bills || act.touring) ? touringActs(act, name) : [])
    told.push({ name: other.text, who: other.who, property: 'performer', line: title, confidence: other.confidence })
  if (act && !act.touring && (act.always || isLeftToItself(act, own, told)))
    told.push({ name: act.name, who: act.who, property: 'performer', line: act.line, confidence: 0.6 })
  const work = workBehind(scene.outline, name)
  return seenAs(scene, distinct(told.filter((t) => t.name !== work)))
}

/** Of a name in two elements, the one over what is played is who plays: `Quai Ouest – Harbour Songs`. */
function actsOfTwoParts({ entry, title }: Asked, told: readonly Told[]): readonly Told[] {
  const act = entry.title?.act
  if (
    act === undefined ||
    ENDS_AS_EVENING.test(plain(act)) ||
    told.some((t) => t.line === title && t.property === 'performer')
  )
    return []
  const acts = (actsOf(act) ?? [{ text: act }]).map(({ text }) => text)
  return acts.every((text) => isSomebody(text, true))
    ? acts.map((name) => ({ name, who: whoIs(name), property: 'performer', line: title, confidence: 0.65 }))
    : []
}

/** Nobody else is told, and a company is named there: others may play for it. */
const isLeftToItself = (act: OwnAct, own: readonly Line[], told: readonly Told[]): boolean =>
  !told.some((t) => t.property === 'performer' && t.confidence >= 0.5) &&
  (!act.cast || own.some((line) => line.plain.includes(plain(act.name))))

/** Whose works are shown: somebody whom an exhibition is called by, and whom a line says to exhibit. */
function exhibitorsOf(scene: Scene, asked: Asked, own: readonly Line[]): readonly Told[] {
  const { name, title } = asked
  const exhibits = isExhibition(scene, asked, own)
  const shown = exhibits ? exhibitorOf(name) : undefined
  const said = own.flatMap((line) =>
    (exhibits && Math.abs(line.index - title.index) === 1
      ? [...exhibitorsIn(line.text, true), ...artistsIn(line.text)]
      : exhibitorsIn(line.text, exhibits)
    ).map((text) => ({ text, line, confidence: 0.65 })),
  )
  return [...(shown === undefined ? [] : [{ text: shown, line: title, confidence: 0.6 }]), ...said].map(
    ({ text, line, confidence }) => ({ name: text, who: whoIs(text), property: 'performer', line, confidence }),
  )
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

/** A heading whose first line is who plays has others on those below. */
function actsBelow(
  { name, title: { heading, box, index } }: Asked,
  own: readonly Line[],
  told: readonly Told[],
): readonly Told[] {
  const first = told.find((t) => t.line.index === index && t.property === 'performer' && plain(t.name) === plain(name))
  if (!first || heading === 0) return []
  const below = own.filter((line) => line.box === box && line.index > index)
  return below.flatMap((line) =>
    isSomebody(line.text, false) && !isEvening(line.text)
      ? { ...first, name: line.text, who: whoIs(line.text), line }
      : [],
  )
}

/** `Ruisso, Quai Ouest, Esther`: names behind commas are as many acts. */
function actsIn(name: string): readonly string[] {
  const items = name.includes(', ') ? itemsOf(name).map(({ text }) => text) : []
  return items.length > 1 && items.every((text) => isSomebody(text, true)) ? items : [name]
}

/** Who plays by what the page makes of the name: its act, the company that presents it, the names in a row that nothing introduces. */
function playersOf(
  scene: Scene,
  { entry, name, title }: Asked,
  own: readonly Line[],
  told: readonly Told[],
): readonly Told[] {
  const act = actInName(name, own) ?? actUnderHeading(scene, name, title)
  const above = scene.outline.lines.slice(Math.max(0, title.index - TAGS_ABOVE), title.index)
  const company = companyIn([...above, ...own])
  const row = lineUpOf(scene, entry, own).flatMap((line) =>
    itemsOf(line.text.replace(PLAYED, '$1').split(SIDE_BY_SIDE).join(' + ')).map(({ text }) => ({ text, line })),
  )
  row.push(...recitalists(name, title, own))
  const linked = artistLinked(scene, entry)
  const carded = told.some((t) => t.property === 'performer' && t.confidence >= SURE) ? [] : peopleInCards(scene, own)
  const players = [
    ...carded.map(({ name: text, line }) => ({ name: text, who: whoIs(text), line, confidence: 0.62 })),
    ...(linked === undefined ? [] : [{ name: linked, who: whoIs(linked), line: title, confidence: 0.7 }]),
    ...(act === undefined ? [] : [{ name: act, who: whoIs(act), line: title, confidence: 0.7 }]),
    ...(company ? [{ ...company, confidence: 0.65 }] : []),
    ...row.map(({ text, line }) => ({ name: text, who: whoIs(text), line, confidence: 0.62 })),
  ]
  return players.map((player) => ({ ...player, property: 'performer' }))
}

/** `Ada Lampe violon`: a name of two words or more, and what is played. */
const PLAYED = /^((?:\p{Lu}[\p{L}'’-]+ )+\p{Lu}[\p{L}'’-]+) \p{Ll}[\p{L} -]+$/u

/** A site files its events on a line or two above their names. */
const TAGS_ABOVE = 4

const LIVE =
  /\b(?:comedy|comedian|comic|stand-?up|humou?r|humoriste|one[- ](?:wo)?man[- ]show|concerts?|bands?|albums?|tournee|tour|singer|songs?|songwriter|chanson\w*|chanteu\w+|dj|jazz|rock|folk|blues|metal|punk|hip[- ]?hop|rap|electro|musique|musicien\w*|music|guitar\w*|piano|pianist\w*|recital|gig|line-?up)\b/

/**
 * Whom the name bills: `A + B`, `Name : Title`, somebody's name. It counts for more where the words around speak of music or
 * comedy; a play may be called after a person.
 */
function billing(scene: Scene, name: string, lines: readonly Line[]): Reading<Credit>[] {
  const readings = [...billIn(name), ...billedByPage(scene, name)]
  if (readings.length === 0) return []
  const around = [plain(scene.outline.title), ...lines.slice(0, 30).map((l) => l.plain)].join(' ').slice(0, 3000)
  const live = LIVE.test(around) || isClub(scene.outline) ? 0.2 : 0
  return readings.map((reading) => ({ ...reading, confidence: Math.min(0.85, reading.confidence + live) }))
}

/** A page is called by the whole bill, where its heading names the main act: `Ruisso + Quai Ouest — The Quay`. */
const billedByPage = ({ outline }: Scene, name: string): readonly Reading<Credit>[] => {
  const bill = outline.title.split(/\s+[|—–·•]\s+/u).find((part) => part.startsWith(`${name} + `))
  return bill === undefined ? [] : billIn(bill)
}
