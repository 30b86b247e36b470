import { matchesIn } from '../../matches.ts'
import { namesAt, sentenceEnd } from '../lines.ts'
import { isEvening } from './evenings.ts'
import { isSomebody, itemsOf, whoIs } from './names.ts'

const WORK =
  '(?:expositions?|exhibitions?|aquarelles?|peintures?|huiles?|pastels?|sculptures?|gravures?|estampes?|c[ée]ramiques?|tableaux|toiles|tapisseries?|collages?|encres?|dessins?|papiers? d[ée]coup[ée]s?|paintings?|watercolou?rs?|drawings?|etchings?|ceramics|quilts?|textiles?)'
const ANY = `(?:${WORK}|[œŒ]uvres?|oeuvres?|installations?|works?|prints?|artworks?|art|photographs|photographies|photos|vid[ée]os|sérigraphies|illustrations|créations|bijoux|masques|affiches|dessins)`
const OF = String.raw`(?:\s+(?:et|and|&)\s+\p{Ll}+(?: \p{Ll}+)?)?\s+(?:r[ée]centes?\s+)?(?:de|d['’]|by)\s*(?=["“]?\p{Lu})`
/** What hangs on a wall and nothing else, and whose it is. */
const SHOWN = new RegExp(String.raw`(?<![\p{L}-])${WORK}${OF}`, 'giu')
/** What may be music, or a credit, elsewhere than in an exhibition. */
const SHOWN_HERE = new RegExp(String.raw`(?<![\p{L}-])${ANY}${OF}`, 'giu')

/** Whose works a sentence says are shown: names of two words or more. Of an exhibition, whatever the works are. */
export function exhibitorsIn(text: string, exhibition: boolean): string[] {
  return matchesIn(text, exhibition ? SHOWN_HERE : SHOWN).flatMap((match) => {
    const from = match.index + match[0].length
    const near = text.slice(from, from + 200)
    const names = namesAt(near.slice(0, sentenceEnd(near)))
    return itemsOf(names).flatMap((item) => (isSomebody(item.text, false) ? [item.text] : []))
  })
}

/** People alone, on a line beside the name of an exhibition. */
export function artistsIn(text: string): readonly string[] {
  const items = text.length < 120 ? itemsOf(text).map((item) => item.text) : []
  const people = items.every(
    (name) => isSomebody(name, false) && !isEvening(name) && !/^(?:the|les?|la|l['’]) ?/i.test(name),
  )
  return people && items.some((name) => whoIs(name) === 'Person') ? items : []
}

const TWO = /^(.{5,40}?)(?:\s*:\s+|\s+[–—-]\s+)(.{5,60})$/u
const WHOSE = /^.{3,60}?,? (?:de |d['’]|by |par )(?=\p{Lu})/u

/** Whose works an exhibition shows by its name: `Ada Lampe : Marées`, `Marées : Ada Lampe`, `Marées, d'Ada Lampe`. */
export function exhibitorOf(name: string): string | undefined {
  const [, front = '', back = ''] = TWO.exec(name) ?? []
  const person = [front, back].find((text) => whoIs(text) === 'Person' && isSomebody(text, false))
  if (person !== undefined) return person
  const whose = name.slice(WHOSE.exec(name)?.[0].length ?? name.length)
  if (isSomebody(whose, false) && (whoIs(whose) === 'Person' || /,/.test(name))) return whose
  // Galleries print the artist first; two words tell a name from a series.
  return isSomebody(front, false) && whoIs(front) === undefined && whoIs(back) === undefined && !isEvening(front)
    ? front
    : undefined
}
