import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { namesAt, sentenceEnd } from '../lines.ts'
import type { Named } from './bare.ts'
import { isCraft } from './crafts.ts'
import { isSomebody, itemsOf, type Who, whoIs } from './names.ts'
import { HOUSE } from './people-words.ts'

/** A group, or a person with what that person does, told by a sentence. */
export interface Featured extends Named {
  readonly who: Who | undefined
  readonly confidence: number
}

const ARTICLE = "(?:the |les? |la |l['’])?"
/** `It featured guest ensembles Ruisseau and the Lamp Choir`, `They were joined by …`, `accueillait le Chœur Sel et …` */
const FEATURED = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:also |both )?featur(?:ed|es)|(?:was|were|is|are|be) joined (?:(?!by )[\p{L}]+ ){0,4}by|aux c[oô]t[ée]s (?:de |du |des |d['’])|r[ée]uni(?:t|ssent|ssai(?:en)?t)|rassemble(?:nt)?|brings? together|accueillai(?:en)?t)\s*(?:(?:guests?|special guests?|guest )?\s*(?:ensembles?|choirs?|artists?|soloists?|musicians?|performers?|bands?|choeurs?|chœurs?|solistes?|artistes?|musiciens?)\s+)?${ARTICLE}(?=\p{Lu})`,
  'giu',
)
/** The article of a name in a list, or what somebody does, is no part of it. */
const BEFORE_NAME =
  /(?<=[\p{L}’'])(,? and|,? et|,) (?:the |la |le |les )?(?:(?:soloists?|guests?|soprano|mezzo|tenor|baritone|pianist|organist|violinist|soliste|invitée?|pianiste|organiste|violoniste) ){0,2}(?=\p{Lu})/gu
/** `the Salt Brass Ensemble with guest percussionists, and …`: who has no name. */
const BESIDES = /\s(?:with|avec)(?:\s\p{Ll}+){1,4}(?=,|\s(?:and|et)\s)/gu
/** `Rejoignez l’artiste Ada Lampe`, `Join sound artist Ada Lampe on a walk`, `Meet author Ada Lampe`. */
const JOIN =
  /(?<![\p{L}-])(?:[Jj]oin|[Mm]eet|[Hh]ear|[Ss]ee|[Cc]atch|[Ww]elcome|[Rr]ejoignez|[Rr]encontrez|[Rr]etrouvez|[Dd]écouvrez|[ÉéEe]coutez)\s+(?:l['’]|la |le |the |our |notre )?((?:[\p{L}-]+\s+){0,4}?)(?=\p{Lu}[\p{L}'’-]+\s+\p{Lu})/gu
const MAY = /[Jj]oin|[Mm]eet|[Hh]ear|[Ss]ee|[Cc]atch|[Ww]elcome|[Rr]ejoignez|[Rr]encontrez|[Rr]etrouvez|couvrez|coutez/
/** `The Lamp Chorus spring concert`, `Lamp Chamber Choir’s first recital`: a group and its evening. */
const OWN_CONCERT =
  /(?<![\p{L}'’])((?:\p{Lu}[\p{L}'’&-]*:?\s+){1,5})(?:\p{Ll}+\s+){0,3}(?:concert|recital|show)\b(?!\s+(?:hall|series|venue|season|at|in)\b)/gu

/** Whom sentences say to have taken part, or invite to meet. A name that tells nothing counts beside one that does. */
export function featuredIn(text: string): readonly Featured[] {
  return [...taking(text), ...met(text), ...ownConcert(text)]
}

function taking(text: string): Featured[] {
  if (!/featur|joined|c[oô]t[ée]s d|r[ée]uni|rassemble|together|accueillai/i.test(text)) return []
  return matchesIn(text, FEATURED).flatMap((match) => {
    const from = match.index + match[0].length
    const near = text.slice(from, from + 240)
    const names = namesAt(near.slice(0, sentenceEnd(near)).replace(BESIDES, '').replace(BEFORE_NAME, '$1 '))
    const items = itemsOf(names).filter((item) => isSomebody(item.text, true) && !/['’]s$/.test(item.text))
    if (!items.some((item) => whoIs(item.text) !== undefined)) return []
    return items.map(({ text: name }) => ({
      text: name,
      start: Math.max(from, text.indexOf(name, from)),
      who: whoIs(name),
      confidence: 0.65,
    }))
  })
}

function met(text: string): Featured[] {
  if (!MAY.test(text)) return []
  return matchesIn(text, JOIN).flatMap((match) => {
    const from = match.index + match[0].length
    const [item] = itemsOf(namesAt(text.slice(from, from + 80)))
    const craft = fold(match[1] ?? '').trim()
    const noun = craft.slice(craft.lastIndexOf(' ') + 1)
    if (!item || !isSomebody(item.text, false) || HOUSE.test(fold(item.text))) return []
    if (craft === '' ? whoIs(item.text) !== 'Person' : !isCraft(noun)) return []
    return [{ text: item.text, start: from + item.start, who: 'Person' as const, confidence: 0.62 }]
  })
}

function ownConcert(text: string): Featured[] {
  if (!/concert|recital|show/.test(text)) return []
  return matchesIn(text, OWN_CONCERT).flatMap(({ 1: run = '', index }) => {
    const name = run
      .trim()
      .replace(/^(?:The|Le|La|Les)\s/u, '')
      .replace(/['’]s$|:$/u, '')
    const who = whoIs(name)
    const told = who === 'MusicGroup' || who === 'DanceGroup'
    return told && isSomebody(name.replace(':', ''), false) && !HOUSE.test(fold(name))
      ? [{ text: name, start: text.indexOf(name, index), who, confidence: 0.62 }]
      : []
  })
}
