import type { Entry } from '../../listing/entry.ts'
import type { Labelled } from '../../page/labels.ts'
import { isClockwork, isKind, plain, VENUE_WORD } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import { isHallOnly } from './halls.ts'
import { withoutFacts } from './place-piece.ts'
import { addressIn, fromLines, type Venue } from './place-text.ts'
import { isNotice, isOnline, isOpen } from './place-words.ts'

const SURE = 0.93

/** The place that stands under a label for one, with the town or the address that has a label of its own. */
export function labelledVenue(scene: Scene, entry: Entry, labels: readonly Labelled[]): Venue | undefined {
  for (const property of ['where', 'address'])
    for (const label of houseFirst(
      scene,
      labels.filter((one) => one.property === property && !isTag(scene, one)),
    )) {
      const told = label.values.filter((value) => !isDay(entry, value)).map((value) => withoutDay(entry, value))
      const values = told.filter(({ text }) => !isNotice(text))
      const [first] = values
      // Below a map that is not shown the page goes on.
      if (!first || (values.length < told.length && /\p{L}{2}[.!?…]$/u.test(first.text))) continue
      const { text, box } = first
      if (isOpen(text))
        return { name: undefined, address: undefined, box, quote: text, confidence: 0.9, nowhere: 'open' }
      if (isOnline(text))
        return { name: text, address: undefined, box, quote: text, confidence: 0.9, nowhere: 'online' }
      const texts = values.map((value) => withoutFacts(value.text))
      const more =
        property === 'where' && texts.length === 1
          ? [
              ...otherWords(scene, label, labels),
              ...['address', 'town'].flatMap((kind) => labels.find((other) => other.property === kind)?.values ?? []),
            ]
          : []
      const venue = fromLines(scene, [...texts, ...more.map((value) => value.text)], box, SURE, true)
      if (venue && (venue.address || (venue.name && venue.name.length < 100))) return venue
    }
  return undefined
}

/** `Theatre` above `New writing`: kinds of events in a list of them, though houses are called so as well. */
const isTag = (scene: Scene, { at, values }: Labelled): boolean => {
  const line = scene.outline.lines[at]
  return line?.box.tag === 'li' && isKind(line.plain) && values[0]?.box.tag === 'li'
}

const wordsOf = (scene: Scene, { at }: Labelled): string =>
  /^[^:]{1,40}/.exec(scene.outline.lines[at]?.plain ?? '')?.[0].trim() ?? ''

/** What a house is labelled with; its town or its street may stand under `Location` or `Lieu`, even in front. */
const HOUSE = /^(?:venue|salle|theatre|house|hall|nom (?:du|de la) |venue name|stage)/

/** A town or a street, and no house or hall. */
function isWhereabouts(scene: Scene, { values }: Labelled): boolean {
  const [first] = values
  if (!first) return false
  const { name, ...found } = addressIn(scene, values.map(({ text }) => text).join('\n')) ?? {}
  return found.streetAddress !== undefined || found.postalCode !== undefined
    ? name === undefined
    : TOWN.test(first.text) && !VENUE_WORD.test(plain(first.text)) && !isHallOnly(first.text)
}

const TOWN = /^\p{Lu}[\p{L}'’ -]{2,30}(?:\s\([^()]{2,20}\)|,\s\p{Lu}[\p{L}. ]{1,20})?$/u

/** Of two labels in other words the one for a house first, where the other says in which town or street that is. */
const houseFirst = (scene: Scene, labels: readonly Labelled[]): readonly Labelled[] => {
  const [first, second] = labels
  return first &&
    second &&
    HOUSE.test(wordsOf(scene, second)) &&
    !HOUSE.test(wordsOf(scene, first)) &&
    isWhereabouts(scene, first)
    ? [second, first, ...labels.slice(2)]
    : labels
}

/** So many lines a second label for the place is still of the same. */
const NEAR = 6

/** `Venue: The Tin Lantern`, `Location: 12 Mill Street, Welby`: where the house stands, under another label for a place. */
const otherWords = (scene: Scene, label: Labelled, labels: readonly Labelled[]): Labelled['values'] =>
  labels.find(
    (other) =>
      other !== label &&
      other.property === 'where' &&
      Math.abs(other.at - label.at) <= NEAR &&
      wordsOf(scene, other) !== wordsOf(scene, label) &&
      isWhereabouts(scene, other),
  )?.values ?? []

/** `📍 The Tin Lantern, 12 March`: a day behind the place on its line. */
function withoutDay(entry: Entry, value: Labelled['values'][number]): Labelled['values'][number] {
  const mark = entry.marks.find(({ first, end, quote }) => first === value.line && end === first + 1 && quote !== '')
  const at = mark ? value.text.indexOf(mark.quote) : -1
  if (at < 3) return value
  const before = value.text.slice(0, at).replace(/(?:[\s,;:|·•(–—-]|\s(?:le|on|du))+$/u, '')
  return /\p{L}{2}/u.test(before) ? { ...value, text: before } : value
}

/** `When and where` stands over the day as well. */
const isDay = (entry: Entry, { text, line }: Labelled['values'][number]): boolean =>
  isClockwork(text.replace(/\d+/g, ' ')) ||
  entry.marks.some((mark) => mark.first === line && text.includes(mark.quote) && mark.quote.length > 0.6 * text.length)
