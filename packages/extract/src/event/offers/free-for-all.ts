import type { Entry } from '../../listing/entry.ts'
import { once } from '../../page/once.ts'
import type { Line } from '../../page/outline.ts'
import type { Scene } from '../scene.ts'
import type { Priced } from './prices.ts'

export const HELD =
  '(?:activites?|animations?|ateliers?|concerts?|conferences?|evenements?|films?|projections?|rendez-vous|representations?|seances?|soirees?|spectacles?|visites?|activities|activity|events?|gigs?|lectures?|performances?|recitals?|screenings?|shows?|talks?|workshops?)'
const FREE = '(?:gratuite?s?|libres?|en entree libre|en acces libre|free)'

/** `Toutes les activités sont gratuites`, `All our concerts are free`. */
const ALL = new RegExp(
  `\\b(?:tou(?:te)?s (?:les|nos|ces) (?:\\w+ )?${HELD} (?:[\\w']+ ){0,3}sont (?:\\w+ )?${FREE}|(?:all|every) (?:of )?(?:our |the |these )?(?:\\w+ )?${HELD} (?:[\\w']+ ){0,3}(?:is|are) (?:\\w+ )?${FREE}|tout est (?:entierement )?gratuit|everything is free|(?:admission|entry|entree) (?:to|for|a|pour) (?:all|tou(?:te)?s) (?:\\w+ )?(?:\\w+ )?${HELD} (?:is|est) ${FREE})\\b(?! (?:for|to|pour|aux?|with|avec|under|if|si)\\b(?! tous\\b| all\\b| everyone\\b))`,
)
/** `La ville vous invite à ses concerts gratuits en plein air`. */
const SOME = new RegExp(
  `\\b(?:(?:ses|nos|des|de|les|these|our|of|with|for|enjoy) (?:\\w+ )?(?:${HELD} gratuite?s?|free (?:\\w+ )?${HELD}))\\b(?! (?:for|to|pour|aux?|with|avec|under|if|si)\\b)`,
)
/** Those for whom alone it is. */
const OF_SOME =
  /\b(?:members?|membres|subscribers?|abonnee?s|adherents?|patrons?|students?|etudiante?s|children|kids|enfants|schools?|ecoles|scolaires?)\b/
const LONGEST = 400
/** A sentence, and no heading or choice of a filter. */
const isSentence = ({ text, heading }: Line): boolean => heading === 0 && text.length >= 30 && /[.!]\s*$/.test(text)

interface Told {
  readonly line: Line
  /** It speaks of all that the page tells, not of the part in which it stands. */
  readonly all: boolean
}

/** The sentences before the first record, or behind the last, that call free what the page tells. */
const told = once(({ outline, marks }: Scene): readonly Told[] =>
  outline.lines.flatMap((line): Told[] => {
    if (line.frame === 2 || line.hidden || line.text.length > LONGEST || !/gratuit|libre|free/.test(line.plain))
      return []
    if (OF_SOME.test(line.plain)) return []
    const others = marks.filter(({ first }) => first !== line.index)
    const over = others.every(({ first }) => first > line.index)
    if (ALL.test(line.plain))
      return over || others.every(({ first }) => first < line.index) ? [{ line, all: true }] : []
    return over && isSentence(line) && SOME.test(line.plain) ? [{ line, all: false }] : []
  }),
)

/** Between a line and a record stands the heading of one part at most. */
function isOfPart({ outline: { lines } }: Scene, line: Line, { first, title }: Entry): boolean {
  const level = title?.line.heading || 7
  const parts = lines.slice(line.index + 1, first + 1).filter(({ heading }) => heading > 0 && heading < level)
  return line.index < first && parts.length <= 1
}

/** The price of a record that prints none, where the page calls all that it tells free. */
export function freeForAll(scene: Scene, entry: Entry): readonly Priced[] {
  const inside = ({ index }: Line): boolean => index >= entry.first && index < entry.end
  const said = told(scene).find(({ line, all }) => !inside(line) && (all || isOfPart(scene, line, entry)))
  if (!said) return []
  const { text, box } = said.line
  const value = { low: 0, high: 0, terms: [] }
  return [{ reading: { value, span: [0, text.length], confidence: 0.8, assumed: [] }, text, box, weight: 0.9 }]
}
