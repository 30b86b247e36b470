import { isSighting, type Seen } from '../../extractor.ts'
import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import { labelsIn } from '../../page/labels.ts'
import type { Box } from '../../page/outline.ts'
import { plain } from '../../page/words.ts'
import { readParts, weekdayAt } from '../../readers/dates/index.ts'
import { partAt, standsIn } from '../rows.ts'
import type { Scene } from '../scene.ts'
import { offersSeen } from './offers.ts'
import { AMOUNT } from './prices.ts'

const AMOUNTS: ReadonlySet<string> = new Set(['price', 'lowPrice'])
/** What an offer says of the evening that it is for, and not of its price. */
const OF_AN_EVENING: ReadonlySet<string> = new Set(['url', 'availability'])

/** Words of tiers that name whom a price is for, or where to sit: no evening is called so. */
const WHOM =
  /^(?:adult|senior|student|child|member|concession|general|regular|standard|price|ticket|seat|admission|advance|under|reserved|public|people|person|group|famil|about|tarif|place|billet|entree|plein|reduit|moins|adherent|abonne|enfant|etudiant|membre|aine|jeune|porte|prevente|regulier|normal|unique|chomeur|groupe|toutes?$|every|booking|online|ligne|early)/

const hasAmount = ({ value }: Seen): boolean =>
  isSighting(value) && value.properties.some(({ property }) => AMOUNTS.has(property))

/** The words of a tier's name. */
function wordsOfTier({ value }: Seen): readonly string[] {
  const name = isSighting(value) ? value.properties.find(({ property }) => property === 'name')?.value : undefined
  return name && !isSighting(name) && name.kind === 'text' ? wordsIn(plain(name.text)) : []
}

/** Words in the singular. */
const wordsIn = (text: string): readonly string[] => text.split(/[^a-z]+/).map((word) => word.replace(/s$/, ''))

/** Of a tier's name, those that may tell an evening: `Preview: all seats` → preview. */
const tellingWords = (offer: Seen): readonly string[] =>
  wordsOfTier(offer).filter((word) => word.length >= 5 && !WHOM.test(word))

/** The weekdays by which a tier is called: `Mardis : 25 $`. */
const weekdaysIn = (scene: Scene, offer: Seen): readonly number[] =>
  wordsOfTier(offer).flatMap((word) => (word.length >= 5 ? (readParts(word, scene.dates)?.value.weekday ?? []) : []))

const isOn = ({ marks }: Entry, weekdays: readonly number[]): boolean =>
  marks.some(({ when }) => when.occurrences.some(({ start }) => weekdays.includes(weekdayAt(start.slice(0, 10)))))

/**
 * The offers of single evenings. A row has its own prices; one that only sells, or is sold out, has those told beside the rows of its
 * group, else those that stand for all of them. A tier that is called like some of the rows (`Preview: £10`, `Matinée : 12 $`) is
 * theirs, and they have no other; one that is called by a weekday is theirs beside the others.
 */
export function rowOffers(
  scene: Scene,
  rows: readonly Entry[],
  shared: readonly Seen[],
): (row: Entry, clock: string | undefined) => readonly Seen[] {
  const priced = shared.filter(hasAmount)
  const texts = new Map(rows.map((row) => [row, wordsOf(scene, row)]))
  const instead = new Map<Seen, ReadonlySet<Entry>>()
  const besides = new Map<Seen, ReadonlySet<Entry>>()
  for (const offer of rows.length > 1 ? priced : []) {
    const weekdays = weekdaysIn(scene, offer)
    const told = tellingWords(offer)
    const called =
      weekdays.length > 0
        ? rows.filter((row) => isOn(row, weekdays))
        : rows.filter((row) => told.some((word) => texts.get(row)?.has(word)))
    if (called.length > 0 && called.length < rows.length)
      (weekdays.length > 0 ? besides : instead).set(offer, new Set(called))
  }
  const tiersOf = (row: Entry): readonly Seen[] => {
    const called = priced.filter((offer) => instead.get(offer)?.has(row))
    const general = priced.filter((offer) => !instead.has(offer) && besides.get(offer)?.has(row) !== false)
    return called.length > 0 ? called : general.length > 0 ? general : priced
  }
  return (row, clock) => {
    const part = partAt(scene, row, clock)
    const own = offersSeen(scene, row, labelsIn(scene.outline, row.first, row.end), { clock, part })
    if (own.some(hasAmount)) return own
    const [bare] = own
    const grouped = groupOffers(scene, rows, row)
    if (!bare && instead.size + besides.size + grouped.length === 0) return []
    const sells = bare && isSighting(bare.value) ? bare.value.properties : []
    const tiers = (grouped.length > 0 ? grouped : tiersOf(row)).flatMap((offer): Seen[] => {
      if (!isSighting(offer.value)) return []
      const kept = offer.value.properties.filter(({ property }) => !OF_AN_EVENING.has(property))
      return [{ ...offer, value: { ...offer.value, properties: [...kept, ...sells] } }]
    })
    return tiers.length > 0 ? tiers : own
  }
}

/** So many lines does a group of rows hold at most, with what is told of them. */
const GROUP = 40

/** What is told beside the rows of a group (`Représentations scolaires`, a list, `11 $ par élève`) is for them alone. */
function groupOffers(scene: Scene, rows: readonly Entry[], row: Entry): readonly Seen[] {
  const { lines } = scene.outline
  const tells = ({ first, end }: Box): boolean =>
    lines.slice(first, end).some(({ index, text }) => AMOUNT.test(text) && !standsIn(rows, index))
  let box = row.box?.parent
  while (box && box.end - box.first <= GROUP && !tells(box)) box = box.parent
  const { first = 0, end = lines.length } = box ?? {}
  if (!box || end - first > GROUP || rows.every((other) => first <= other.first && other.end <= end)) return []
  const group = { box, first, end, marks: marksIn(scene.marks, first, end), title: undefined }
  return offersSeen(scene, group, labelsIn(scene.outline, first, end), { whole: true, rows }).filter(hasAmount)
}

const wordsOf = (scene: Scene, row: Entry): ReadonlySet<string> =>
  new Set(scene.outline.lines.slice(row.first, row.end).flatMap((line) => wordsIn(line.plain)))
