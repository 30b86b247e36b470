import type { Line } from '../../page/outline.ts'
import { plain } from '../../page/words.ts'
import { isSomebody, itemsOf, whoIs } from '../../readers/people/names.ts'
import type { Scene } from '../scene.ts'
import type { Told } from './credited.ts'

/** Who plays there is led by a conductor; on a stage, `direction` is somebody's who does not stand on it. */
const ENSEMBLE =
  /\b(?:ch(?:oe|œ)urs?|choir|chorale?|chorus|orchestr\w*|harmonie|fanfare|brass band|symphon\w*|philharmoni\w*|oratorio|maitrise|solistes?|soloists?|ensemble vocal|soprano|mezzo\S*|baritone|baryton\S*|opera)\b/
const LEADS =
  /(?:^|[,;–—-]\s+|\s)(?:[Dd]ir(?:\.|ection|igent)(?: musicale)?|[Mm]usical? [Dd]irect(?:or|ion)|[Dd]irettore)(?:\s*:)?\s+(?=\p{Lu})/u
const LED = /^(.{5,60}?),\s+(?:dir(?:\.|ection)(?: musicale)?|musical? direct(?:or|ion))$/iu
const MAY = /\bdir(?:\.|e)/
/** A term over who conducts. */
const TERM = /^(?:direction musicale|music(?:al)? direct(?:or|ion))\s*:?$/
const MAX = 200

/** Who conducts, where a choir, an orchestra or soloists are named: `Direction : Ada Lampe`, `Ada Lampe, direction`. */
export function conductorsOf({ outline }: Scene, own: readonly Line[]): Told[] {
  const lines = own.filter((line) => line.text.length < MAX && MAY.test(line.plain))
  if (lines.length === 0) return []
  if (![plain(outline.title), ...own.map((line) => line.plain)].some((text) => ENSEMBLE.test(text))) return []
  return lines.flatMap((line) => {
    const at = LEADS.exec(line.text)
    const below = TERM.test(line.plain) ? outline.lines[line.index + 1] : undefined
    const names = below
      ? below.text
      : at
        ? line.text.slice(at.index + at[0].length).split(/[.;(|]|\s[–—-]\s/u, 1)[0]
        : LED.exec(line.text)?.[1]
    const items = itemsOf(names ?? '').filter(({ text }) => isSomebody(text, false))
    const [first] = items
    if (!first || /mise en sc|sc[eé]n|stage|artisti|techni|production|photo/i.test(line.text)) return []
    const told = items
      .slice(0, 2)
      .filter((item) => item === first || whoIs(item.text) === 'Person' || items.length === 2)
    return told.map(({ text }) => ({
      name: text,
      who: 'Person' as const,
      property: 'performer' as const,
      line,
      confidence: 0.7,
    }))
  })
}
