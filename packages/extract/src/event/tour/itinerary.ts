import { SLANTED } from '../../listing/bold.ts'
import type { Entry, Stop, Title } from '../../listing/entry.ts'
import { isNameLike, isTitled } from '../../listing/name-like.ts'
import { hrefAround } from '../../listing/titles.ts'
import type { Line } from '../../page/outline.ts'
import { plain, VENUE_WORD } from '../../page/words.ts'
import { isOwnBill, type OwnAct, ownActOf, tourerOf } from '../people/own-act.ts'
import { isNote } from '../place/place-words.ts'
import type { Scene } from '../scene.ts'
import { gigsOf } from './gig-rows.ts'
import { isSaid, stopsOf } from './stops.ts'

/** So many records that each have a line of words below the house are called by these. */
const MOST = 0.6

/**
 * Records that each print a town beside a house have their places from there. On the site of somebody who performs, those that
 * print nothing else are called by who performs.
 */
export function itineraryOf(scene: Scene, entries: readonly Entry[]): readonly Entry[] | undefined {
  if (entries.filter(isWork).length * 2 > entries.length) return undefined
  const act = ownActOf(scene)
  const stops = stopsOf(scene, entries, act)
  if (!stops) return undefined
  const notes = entries.map((entry) => noteBelow(scene, entry, stops.at.get(entry), act))
  const named = notes.filter(Boolean).length >= MOST * entries.length
  const noteOf = (n: number): Title | undefined => (named || isNamed(notes[n]?.text ?? '') ? notes[n] : undefined)
  return entries.map((entry, n) => {
    const stop = stops.at.get(entry)
    const { title } = entry
    if (!stop || !(title || act)) return entry
    const bill = act && title && isOwnBill(act, title.text)
    if (!act || (title && !bill && !(stops.nameless && saysWhere(title, stop)))) return { ...entry, stop }
    const occasion = title && !bill && stop.name !== undefined && isOccasion(stop.name)
    if (occasion) return { ...entry, title: { ...title, text: stop.name }, stop: { ...stop, name: undefined } }
    const own = { text: act.name, line: act.line, box: act.line.box, href: title ? title.href : hrefAround(stop.line) }
    return { ...entry, title: titleAbove(scene, entry, stop, act) ?? noteOf(n) ?? own, stop }
  })
}

/** Gigs that name nothing but where they are: each is called by who plays it, whose page that is. */
export function giggedOf(scene: Scene, entries: readonly Entry[]): readonly Entry[] | undefined {
  const gigs = entries.some(isMarkedWork) ? undefined : gigsOf(scene, entries, false)
  const act = gigs && (ownActOf(scene) ?? tourerOf(scene))
  if (!gigs || !act) return undefined
  const said = entries.filter((entry) => {
    const [title, stop] = [entry.title, gigs.get(entry)]
    return (
      !title ||
      (stop && (isSaid(title, stop.line, stop.name ?? '') || isSaid(title, stop.line, stop.town.addressLocality ?? '')))
    )
  })
  if (said.length < NEARLY_ALL * entries.length) return undefined
  return entries.map((entry) => {
    const { title } = entry
    const stop = gigs.get(entry)
    // What else has a day on the page, as a life, is longer than a row.
    if (!stop && entry.marks.some(({ rest }) => rest.length > SHORT)) return entry
    if (title && stop?.name !== undefined && isOccasion(stop.name))
      return { ...entry, title: { ...title, text: stop.name }, stop: { ...stop, name: undefined } }
    const own = { text: act.name, act: act.name, line: act.line, box: act.line.box, href: title?.href }
    return { ...entry, title: own, stop }
  })
}

/** A name that leads to a page of its own, or words of their line that are marked. */
const isMarkedWork = ({ title }: Entry): boolean =>
  title !== undefined &&
  ((title.href !== undefined && !/^https?:/.test(title.href)) ||
    (title.box !== title.line.box && title.box.tag !== 'a' && title.text !== title.line.text))
const NEARLY_ALL = 0.8
const SHORT = 60

/** `4 mai : <em>Messe en sol</em> de Schubert, Église de Pralong`: slanted words are what is played. */
const isWork = ({ title }: Entry): boolean =>
  title !== undefined && SLANTED.has(title.box.tag) && !VENUE_WORD.test(plain(title.text))

/** The words that were taken for a name are those of the house or of the town. */
const saysWhere = (title: Title, { name = '', town, line, townLine }: Stop): boolean =>
  isSaid(title, line, name) ||
  isSaid(title, townLine, town.addressLocality ?? '') ||
  isNote(title.text) ||
  BESIDE.test(title.text)

/** A fair or a gala where somebody plays has a name of its own, and no house. */
const OCCASION =
  /\b(?:festivals?|week-?end|\w{2,}fest|fest|marche de noel|christmas market|soirees?|gala|prix|awards?|fete|fair|foire|carnaval|carnival|benefit|conference|convention|livestream|lancement|launch|parade|pride|rodeo|picnic|jamboree|hootenanny)\b/
const isOccasion = (text: string): boolean => OCCASION.test(plain(text)) && !VENUE_WORD.test(plain(text))

/** `Festival des Prés`: a kind of occasion with words of its own. */
const isNamed = (text: string): boolean => isOccasion(text) && /^\S+ (?:.* )?\p{Lu}/u.test(text)

/** Who plays as well, and what else is said of one evening. */
const BESIDE = /^(?:w\/|with|avec|feat|ft\b|support|opener|\+|&|et |and )/i

/** A name above the place, on a line of its own that is marked as one. */
const titleAbove = ({ outline }: Scene, entry: Entry, { line, townLine }: Stop, act: OwnAct): Title | undefined =>
  nameIn(
    outline.lines
      .slice(entry.first, Math.min(line.index, townLine.index))
      .filter((above) => (isMarked(above) || isOccasion(above.text)) && !isOwnBill(act, above.text)),
    entry,
  )

/** A name on a line below the house: `Album launch`. */
function noteBelow(
  { outline }: Scene,
  entry: Entry,
  stop: Stop | undefined,
  act: OwnAct | undefined,
): Title | undefined {
  if (!stop) return undefined
  const below = outline.lines.slice(stop.line.index + 1, Math.min(entry.end, stop.line.index + 3))
  return nameIn(
    below.filter(
      (line) =>
        line !== stop.townLine &&
        !(act && isOwnBill(act, line.text)) &&
        /^[\p{Lu}\d]/u.test(line.text) &&
        line.text.length > 4 &&
        line.text.length < 60,
    ),
    entry,
  )
}

function nameIn(lines: readonly Line[], entry: Entry): Title | undefined {
  const line = lines.find(
    (one) =>
      isNameLike(one.text) &&
      (!isNote(one.text) || isNamed(one.text)) &&
      !BESIDE.test(one.text) &&
      !isDated(entry, one),
  )
  return line && { text: line.text, line, box: line.box, href: entry.title?.href }
}

const isDated = ({ marks }: Entry, { index }: Line): boolean =>
  marks.some(({ first, end }) => first <= index && index < end)

const isMarked = ({ heading, strong, box }: Line): boolean =>
  heading > 0 || strong || box.tag === 'em' || box.tag === 'i' || box.tag === 'a' || isTitled(box)
