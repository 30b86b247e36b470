import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { namesAt, sentenceEnd } from '../lines.ts'
import { bareCast } from './bare.ts'
import { BEFORE, NAME, people } from './brackets.ts'
import { isEvening } from './evenings.ts'
import type { Featured } from './featured.ts'
import { isSomebody, itemsOf, whoIs } from './names.ts'
import { HOUSE } from './people-words.ts'
import { isPlayed } from './played.ts'

/** Who presents, sells or pays does not play. */
export const GIVES =
  /(?:present|produ|organis|organiz|offer|host|accueill|propos|support|soutenu|diffus|commission|fund|sponsor)[a-z]*\s$/

/** Whom a running text names with what they play. */
export const playersIn = (text: string): readonly Featured[] => [
  ...playersBy(text),
  ...playersOf(text),
  ...playersOn(text),
  ...castSentences(text),
  ...playersAmid(text),
  ...djs(text),
]

/** `La mezzo flamande et le pianiste Ada Lampe`: whoever is told with what they play, unless something is theirs or for them. */
function playersAmid(text: string): Featured[] {
  return matchesIn(text, PLAYER).flatMap((match) => {
    if (OF_WHOM.test(text.slice(Math.max(0, match.index - 16), match.index))) return []
    const start = match.index + match[0].length
    const name = nameFrom(text, start)
    return isSomebody(name, false) ? [{ text: name, start, who: 'Person' as const, confidence: 0.62 }] : []
  })
}

/** `Ada Lampe à la guitare` · `Tom Ruisseau on drums`. */
function playersOn(text: string): Featured[] {
  if (!/ (?:à l|au|aux|on|at the) ?/.test(text)) return []
  return matchesIn(text, ON).flatMap(({ 1: name = '', 2: what = '', index }) => {
    if (!isPlayed(what) || !isSomebody(name, false) || isEvening(name) || HOUSE.test(fold(name))) return []
    const run = BEFORE.exec(`${text.slice(Math.max(0, index - 80), index + name.length)} `)
    const others = run ? people(run[0], Math.max(0, index - 80) + run.index, 0.65) : []
    return others.length > 0 ? others : [{ text: name, start: index, who: 'Person' as const, confidence: 0.65 }]
  })
}

const ON = new RegExp(
  String.raw`(?<![\p{L}'’-])(${NAME})\s+(?:à l['’]|à la |au |aux |on (?:the )?|at the )(\p{Ll}[\p{L}-]+)`,
  'gu',
)

/** The first of the names that stand there, within one sentence. */
function nameFrom(text: string, start: number): string {
  const near = text.slice(start, start + 60)
  return itemsOf(namesAt(near.slice(0, sentenceEnd(near))))[0]?.text ?? ''
}

/** `a jam held by drummer Ada Lampe` · `menée par la pianiste Maude Roy`: whoever plays an instrument does so there. */
function playersBy(text: string): Featured[] {
  if (!/\b(?:par|by)\s/.test(text)) return []
  return matchesIn(text, BY_PLAYER).flatMap((match) => {
    if (GIVES.test(fold(text.slice(Math.max(0, match.index - 24), match.index)))) return []
    const start = match.index + match[0].length
    const name = nameFrom(text, start)
    return isSomebody(name, false) ? [{ text: name, start, who: 'Person' as const, confidence: 0.65 }] : []
  })
}

/** `violon d'Ada Lampe`, `live piano by Tom Ruisseau`: of a piece for it, the name is who wrote that. */
function playersOf(text: string): Featured[] {
  return matchesIn(text, PLAYED_BY).flatMap(({ 0: all, 1: what = '', index }) => {
    if (!isPlayed(what) || WRITTEN.test(fold(text.slice(Math.max(0, index - 40), index + what.length)))) return []
    const start = index + all.length
    const name = nameFrom(text, start)
    const person = isSomebody(name, false) && whoIs(name) !== 'PerformingGroup' && !HOUSE.test(fold(name))
    return person ? [{ text: name, start, who: whoIs(name) ?? ('Person' as const), confidence: 0.62 }] : []
  })
}
const PLAYED_BY = /(?<![\p{L}'’-])(\p{L}\p{Ll}{2,}) (?:by |from |de |d['’])(?=\p{Lu})/gu
const WRITTEN =
  /(?:\b(?:for|pour|concertos?|sonat\w+|suites?|pieces?|works?|oeuvres?|repertoire|etudes?|preludes?|airs?|music|musique|songs?|chansons?|and|et|de|du) (?:the |l'|le |la )?(?:solo )?)[a-z]+$|(?:recits?|narration|live|lead|dan[sc]e|chant|machines|brass|cuivres|vents)$|\b(?:une?|le|la|les|des|ces|ses) contes?$/

/** `Ada Lampe, trompette. Torelli, Viviani`: people and what they play, in one of the first sentences. */
function castSentences(text: string): Featured[] {
  return matchesIn(text.slice(0, 400), OPENS_SENTENCE).flatMap(({ index }) => {
    const near = text.slice(index, index + 160)
    const end = sentenceEnd(near)
    const played = end < text.length && end < near.length ? bareCast(near.slice(0, end)) : []
    return played.map((one) => ({ text: one.text, start: index + one.start, who: 'Person' as const, confidence: 0.65 }))
  })
}
const OPENS_SENTENCE = /(?:^|(?<=[\p{L}\d)]{2}[.!?] ))(?=\p{Lu}\S+ [^.!?]{0,60},)/gu

/** Nobody but who plays is called `DJ Lampe`. */
const djs = (text: string): Featured[] =>
  matchesIn(text, DJ).map(({ 0: name, index }) => ({ text: name, start: index, who: undefined, confidence: 0.62 }))
const DJ = /(?<![\p{L}-])D[Jj] (?:(?!Sets?\b)\p{Lu}[\p{L}\d'’-]*)(?: \p{Lu}[\p{L}\d'’-]*){0,2}/gu

/** What somebody plays who is on the stage for it. */
const PLAYERS =
  '(?:batteu(?:r|se)|chanteu(?:r|se)|rappeu(?:r|se)|calleu(?:r|se)|pianiste|guitariste|bassiste|contrebassiste|violoniste|violoncelliste|accord[ée]oniste|saxophoniste|trompettiste|tromboniste|clarinettiste|fl[ûu]tiste|percussionniste|harpiste|organiste|drummer|fiddler|singer|caller|pianist|guitarist|bassist|violinist|cellist|accordionist|saxophonist|trumpeter|clarinett?ist|flautist|percussionist|harpist|organist)'
const BY_PLAYER = new RegExp(
  String.raw`(?<!\p{L})(?:par|by)\s+(?:l['’]|le |la |the )?(?:jeune |local |young )?${PLAYERS}\s+(?=\p{Lu})`,
  'gu',
)
const PLAYER = new RegExp(
  String.raw`(?<![\p{L}'’])(?:l['’]|le |la |the )(?:jeune |young )?${PLAYERS}\s+(?=\p{Lu})`,
  'gu',
)
const OF_WHOM =
  /(?:^|\s)(?:de|d['’]|à|of|to|by|par|for|pour|after|d['’]après|about|sur|on|like|comme|from|chez|feu|late)\s+$/iu
