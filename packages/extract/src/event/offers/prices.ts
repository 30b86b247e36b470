import type { Entry } from '../../listing/entry.ts'
import { marksIn } from '../../listing/groups.ts'
import { isNameLike } from '../../listing/name-like.ts'
import { linksOn } from '../../listing/titles.ts'
import type { Labelled } from '../../page/labels.ts'
import { nearest } from '../../page/nearest.ts'
import type { Box, Line } from '../../page/outline.ts'
import { isStruck, standingText } from '../../page/struck.ts'
import { labelOf, TICKET_HOST } from '../../page/words.ts'
import { type Price, readFreeTiers, readPrices } from '../../readers/price.ts'
import type { Reading } from '../../readers/reading.ts'
import { standsIn } from '../rows.ts'
import { absolute, type Scene } from '../scene.ts'

/** A price of an entry, and where it stands. */
export interface Priced {
  readonly reading: Reading<Price>
  readonly text: string
  readonly box: Box
  readonly weight: number
}

export const MONEY =
  /[$€£]|\bchf\s?\d|\d\s*(?:chf|fr\.|eur|usd|cad|gbp|dollars?|euros?)\b|\d\s?\.[-–]|gratui|free\b|libre|no (?:\w+ )?(?:charge|cover|cost|fee)\b|sans frais|sans droit|gratis|gratos|gracieu|pay what|complimentary|contribution volontaire|prix libre/i

/** So many lines below its label a table names its amounts. */
const TABLE = 16
/** A number with its currency: `12 €`, `£14`, `CHF 20`. */
export const AMOUNT = /[$€£]\s?\d|\bchf\s?\d|\d\s?(?:[$€£]|chf\b|fr\.)/i

/** A template's own word for a price: a number alone is one there. */
const PRICE_CLASS = /(?:^|[\s_-])(?:price|prix|tarifs?|cost|cout)(?=$|[\s_-])/i

/** So many lines of an entry are looked at, and so many prices are told. */
const MAX_LINES = 400
const MOST = 12
/** Between two prices of one table or list stand this many lines at most: the name of a tier, a note. */
const APART = 3

/**
 * The prices of an entry. Prices under a label count, and all that stand in one block with them; without a label, amounts on any
 * line. What stands in the rows of single performances is theirs, unless nothing else is told.
 */
export function pricesOf(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  whole: boolean,
  rows: readonly Entry[] = [],
): readonly Priced[] {
  const outside = readOn(scene, entry, labels, whole, (index) => !standsIn(rows, index))
  const found = outside.length > 0 || rows.length === 0 ? outside : readOn(scene, entry, labels, whole, () => true)
  const tiers = freeBeside(scene, entry, found)
  return paidOrFree(withoutPasses(distinct([...found, ...tiers]))).slice(0, MOST)
}

/** `Moins de 12 ans : gratuit`, on a line of its own right below what the others pay. */
function freeBeside({ outline: { lines } }: Scene, { end }: Entry, found: readonly Priced[]): readonly Priced[] {
  const paid = found.filter(({ reading }) => (reading.value.high ?? reading.value.low ?? 0) > 0)
  const told = new Set(found.map(({ box }) => box.first))
  return paid.flatMap(({ box: { first } }) =>
    lines
      .slice(first + 1, Math.min(end, first + 1 + APART))
      .flatMap(({ text, box, frame, index }) =>
        frame === 2 || text.length > SENTENCE || told.has(index)
          ? []
          : readFreeTiers(text).map((reading) => ({ reading, text, box, weight: 0.9 })),
      ),
  )
}

function readOn(
  scene: Scene,
  entry: Entry,
  labels: readonly Labelled[],
  whole: boolean,
  counts: (index: number) => boolean,
): readonly Priced[] {
  const context = scene.language ? { language: scene.language } : {}
  const labelled = labels.filter(({ property }) => property === 'price')
  const under = labelled.flatMap(({ at, values }) => {
    // Near amounts with their currency the number in `Zone 2`, `Seniors 65+` or of a street is none.
    const signed = scene.outline.lines
      .slice(Math.max(entry.first, at - TABLE), at + TABLE)
      .some(({ text }) => text.length < 200 && AMOUNT.test(text))
    return values.flatMap(({ text, line, box }): Priced[] =>
      counts(line) && !isGone(box) && !(signed && /\p{L}/u.test(text) && !MONEY.test(text))
        ? readPrices(text.slice(0, 400), { ...context, about: 'offers' }).map((reading) => ({
            reading,
            text,
            box,
            weight: 1,
          }))
        : [],
    )
  })
  const on = (line: Line): Priced[] => {
    const classed = line.text.length < 40 && PRICE_CLASS.test(line.box.node.attribs?.class ?? '')
    if (line.frame === 2 || line.text.length > 500 || !counts(line.index) || !(classed || MONEY.test(line.text)))
      return []
    const text = isGone(line.box) ? '' : standingText(line)
    if (text.trim() === '') return []
    if (whole && (isOfAnother(scene, entry, line) || buysOther(scene, line))) return []
    const weight = whole && text.length > 200 ? 0.8 : 0.95
    return readPrices(text, classed ? { ...context, about: 'offers' } : context).map((reading) => ({
      reading,
      text,
      box: line.box,
      weight,
    }))
  }
  const lines = scene.outline.lines.slice(entry.first, Math.min(entry.end, entry.first + MAX_LINES))
  if (under.length > 0) return [...under, ...inBlock(lines, labelled, on)]
  // What a tab hides, or a panel that opens below its record, is told all the same, where nothing else is.
  for (const hidden of [false, true]) {
    const found = lines.flatMap((line) => (line.hidden === hidden ? on(line) : []))
    if (found.length > 0) return found
  }
  return []
}

/** What goes on below the words under a label: the other rows of a table of prices. */
function inBlock(
  lines: readonly Line[],
  labelled: readonly Labelled[],
  on: (line: Line) => readonly Priced[],
): readonly Priced[] {
  const [first] = lines
  return labelled.flatMap(({ values }) => {
    const found: Priced[] = []
    let last = values.at(-1)?.line ?? Number.POSITIVE_INFINITY
    for (let i = last + 1; i <= last + APART; i++) {
      const [line, next] = first ? lines.slice(i - first.index, i - first.index + 2) : []
      if (!line || line.heading > 0) break
      // `Groupes` may be a label, or a tier.
      if (labelOf(line.text) !== undefined && (!next || on(next).length === 0)) break
      const here = line.text.length > 120 ? [] : on(line)
      if (here.length === 0) continue
      found.push(...here)
      last = i
    }
    return found
  })
}

/** What is offered beside tickets. */
const OTHER_GOODS =
  /\b(?:cartes?[- ]cadeaux?|(?:bons?|cheques?)[- ](?:cadeaux?|d'achat)|gift (?:cards?|vouchers?|certificates?)|vouchers?|parking|stationnement|car park|dine with us|pre-?(?:show|theatre|concert) (?:dinner|menu|dining)|deux services|two courses|catalogues?)\b/
/** `Total`, `Sous-total :` over the amount of a basket, which is empty yet. */
const SUM = /^(?:grand |sub-?|sous-)?total\b/

/** A price below a heading, or in a line, for something else than a seat. */
function buysOther({ outline: { lines } }: Scene, line: Line): boolean {
  const over = lines[line.index - 1]
  const isOther = ({ plain }: Line): boolean => OTHER_GOODS.test(plain) || SUM.test(plain)
  return isOther(line) || (over !== undefined && over.text.length < 60 && isOther(over))
}

/** So many lines does a card of another event hold at most. */
const CARD = 12

/** In one element with another day, and with a name that leads to another page, stands the price of another event. */
function isOfAnother({ outline, page, marks }: Scene, entry: Entry, line: Line): boolean {
  const here = new URL(page.capture.url).pathname
  for (let box: Box | undefined = line.box; box && box.end - box.first <= CARD; box = box.parent) {
    const [first, end] = [box.first, box.end]
    const title = entry.title?.line.index ?? -1
    if ((title >= first && title < end) || marksIn(entry.marks, first, end).length > 0) return false
    if (marksIn(marks, first, end).length === 0) continue
    const links = linksOn(outline, first, end)
    const around = box.tag === 'a' ? [box.node.attribs?.href ?? ''] : []
    const named = links.flatMap(({ text, href }) => (isNameLike(text) ? [href] : []))
    const away = [...around, ...named].some((href) => {
      const target = absolute(href, page.base)
      return target !== undefined && !TICKET_HOST.test(target) && new URL(target).pathname !== here
    })
    if (away) return true
  }
  return false
}

/** A price that no longer holds is struck through. */
const isGone = (box: Box): boolean => nearest(box, 3, isStruck) !== undefined

const keyOf = ({ value: { low, high } }: Reading<Price>): string => `${low ?? ''}-${high ?? ''}`

function distinct(found: readonly Priced[]): readonly Priced[] {
  const known = new Map<string, Priced>()
  for (const one of found) {
    const { low, high } = one.reading.value
    const key = keyOf(one.reading)
    if ((low !== undefined || high !== undefined) && !known.has(key)) known.set(key, one)
  }
  return [...known.values()]
}

/** What buys several evenings is not what one of them costs. */
function withoutPasses(found: readonly Priced[]): readonly Priced[] {
  const single = found.filter(({ reading }) => !reading.value.terms.includes('pass'))
  return single.length > 0 ? single : found
}

/** `Free` in a sentence, or below the prices, is of something else: a talk, another evening. A tier that is free has a name. */
function paidOrFree(found: readonly Priced[]): readonly Priced[] {
  const paid = found.findIndex(({ reading }) => (reading.value.high ?? reading.value.low ?? 0) > 0)
  if (paid < 0) return found
  return found.filter(({ reading: { value, span }, text }, n) => {
    const said = value.high === 0 && value.label === undefined && !/\d/.test(text.slice(...span))
    return !said || (n < paid && text.length < SENTENCE)
  })
}

/** What is longer is no price on a line of its own. */
const SENTENCE = 60
