import type { Entry } from '../../listing/entry.ts'
import { once } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import { plain } from '../../page/words.ts'
import { readPrices } from '../../readers/price.ts'
import type { Scene } from '../scene.ts'
import { HELD } from './free-for-all.ts'
import { AMOUNT, type Priced } from './prices.ts'

const NOTED = '(?:noted|stated|indicated|specified|mentioned|advertised|listed)'
/** `Adults $20, students $16, unless otherwise noted`: what is the rule for all. */
const RULE = new RegExp(
  `\\b(?:(?:unless|except (?:where|when|as)) (?:otherwise )?${NOTED}|(?:sauf|a moins d'|a moins d'une ?)\\s?(?:indication|mention|avis|precision)s? contraires?|sauf exceptions?)\\b`,
)
/** `Tous les concerts : 12 €`, `All tickets $15`. */
const ALL = new RegExp(
  `\\b(?:tou(?:te)?s (?:les|nos) (?:\\w+ )?|all (?:our |the |of our )?(?:\\w+ )?|every )(?:${HELD}|tickets?|seats?|billets?|places?)\\b`,
)
/** A sentence that begins so tells what a seat costs. */
const LEADS =
  /^(?:single )?(?:tickets?|admission|entry|entrance|seats?|prices?|adults?|general|regular|billets?|entrees?|places?|tarifs?|prix|adultes?|plein tarif|normal|regulier)\b/
/** What is for other goods than one evening, or for some days of it. */
const OF_OTHERS =
  /\b(?:passe?s?|passports?|passeports?|subscri\w+|abonnements?|adhesions?|memberships?|forfaits?|cartes?|packages?|season|series|workshops?|ateliers?|stages?|cours|classes|camps?|parking|popcorn|repas|dinner|a partir d|from|\w*days?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|matinees?|matins?|soirs?|evenings?|opening|premieres?)\b/
/** `Concerts 12 €, projections 5 €`: each kind has a price of its own. */
const OF_KINDS = new RegExp(`\\b${HELD}\\b`)
const LONGEST = 400

/** The sentences of a line, with the points of hours and sums left in. */
const sentencesIn = (text: string): readonly string[] => text.split(/(?<=\p{L}{2}|[€$£)\d])[.!]\s+(?=[\p{Lu}$£€\d])/u)

/** A sentence that says what every seat costs. */
function saysAll(sentence: string, { plain: line }: Line, priced: readonly Priced[]): boolean {
  const words = plain(sentence)
  const labels = priced.flatMap(({ reading: { value } }) => value.label ?? [])
  if (OF_OTHERS.test(words)) return false
  if (ALL.test(words)) return true
  const apart = priced.length > 1 && labels.some((label) => OF_KINDS.test(plain(label)))
  return !apart && (RULE.test(words) || (priced.length > 1 && (LEADS.test(words) || RULE.test(line))))
}

interface Told {
  readonly line: Line
  readonly prices: readonly Priced[]
}

/** The lines over the first record that say what all records cost: over days that stand in their own sentences alone. */
const told = once(({ outline: { lines }, marks, language }: Scene): readonly Told[] => {
  const isProse = (index: number): boolean => (lines[index]?.text.length ?? 0) >= 60 && lines[index]?.heading === 0
  const first = marks.find((mark) => !isProse(mark.first))?.first ?? 0
  return lines.slice(0, first).flatMap((line): Told[] => {
    const { text, box, frame, hidden, heading } = line
    if (frame === 2 || hidden || heading > 0 || text.length > LONGEST || !AMOUNT.test(text)) return []
    const prices = sentencesIn(text).flatMap((sentence) => {
      const found = readPrices(sentence, language ? { language } : {}).map(
        (reading): Priced => ({ reading, text: sentence, box, weight: 0.85 }),
      )
      return found.length > 0 && saysAll(sentence, line, found) ? found : []
    })
    return prices.length > 0 ? [{ line, prices }] : []
  })
})

/** Between a line and a record stands the heading of one other part at most. */
function isOver({ outline: { lines } }: Scene, line: Line, { first, title }: Entry): boolean {
  const own = lines.findLast(({ index, heading }) => index < line.index && heading > 0)?.heading ?? 1
  const level = Math.min(own, (title?.line.heading || 7) - 1)
  const parts = lines.slice(line.index + 1, first + 1).filter(({ heading }) => heading > 0 && heading <= level)
  return line.index < first && parts.length <= 1
}

/** The prices of a record that prints none, where a line over the records tells what all cost. */
export const toldPrices = (scene: Scene, entry: Entry): readonly Priced[] =>
  told(scene).findLast(({ line }) => isOver(scene, line, entry))?.prices ?? []
