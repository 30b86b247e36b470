import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { namesAt } from '../lines.ts'
import type { Featured } from './featured.ts'
import { isSomebody, itemsOf, whoIs } from './names.ts'
import { HOUSE } from './people-words.ts'

/** What two people do with each other in front of others. */
const TALK =
  /\s+(?:in (?:conversation|dialogue|discussion) with|(?:talks?|speaks?|chats?|talking|speaking) (?:to|with)|interviews|(?:is |are )?interviewed by|s['’]entretien(?:t|nent) avec|(?:dialogue|discute|échange|converse)(?:nt)? avec|en (?:conversation|dialogue|discussion|entretien) avec|(?:interrogée?|interviewée?|présentée?) par|répond aux questions de)\s+/giu
const MAY = /\b(?:with|to|by|avec|par|interviews|questions)\s/
/** `Dr`, `novelist`, `the poet`: what somebody is, in front of the name. */
const LEAD = /^(?:(?:the|la|le|l['’])\s*)?(?:\p{Ll}[\p{L}’'-]+,?\s+){0,3}(?=\p{Lu})/u
const LONGEST = 90
/** Somebody by what they are, and of what. */
const WHO_IS =
  /^(?:l'|la |le |les |the )(?:[a-z]+ ){0,2}(?:aut(?:eu|ri)\w*|ecrivaine?s?|romanciere?s?|poete\w*|journalistes?|historienne?s?|philosophes?|cineastes?|artistes?|photographes?|author|writer|novelist|poet|journalist|historian|filmmaker|artist|photographer|director)s?(?:$| (?:de|du|des|d'|of|behind|\())/
/** `Ada Lampe and Tom Ruisseau in conversation` */
const TOGETHER =
  /^(.{9,90}?),? (?:in (?:conversation|discussion|dialogue)|en (?:conversation|discussion|dialogue))[.!]?$/iu

/** `Ada Lampe talks to Tom Ruisseau`: both of them, where either side is nothing but names. */
export function conversations(text: string): readonly Featured[] {
  const [, both = ''] = TOGETHER.exec(text) ?? []
  const talking = both === '' ? [] : everybody(both, 0)
  if (talking.length > 0) return talking
  if (!MAY.test(text)) return []
  return matchesIn(text, TALK).flatMap((match) => {
    const head = text.slice(0, match.index)
    const from = Math.max(...[...head.matchAll(/[.!?:–—]\s+/gu)].map(({ 0: sign, index }) => index + sign.length), 0)
    const next = match.index + match[0].length
    const lead = LEAD.exec(text.slice(next, next + LONGEST))?.[0].length ?? 0
    const said = head.slice(from)
    const one = everybody(said, from)
    const two = everybody(namesAt(text.slice(next + lead, next + lead + LONGEST)), next + lead)
    // `L'autrice de « Sel » dialogue avec Tom Ruisseau`: who the first is was said above.
    return two.length > 0 && (one.length > 0 || WHO_IS.test(fold(said))) ? [...one, ...two] : []
  })
}

function everybody(list: string, start: number): readonly Featured[] {
  if (list.length < 5 || list.length > LONGEST) return []
  // `Prof. Ada Lampe, limnologist`
  const [first, ...rest] = itemsOf(list)
  const items = [...(first ? [first] : []), ...rest.filter(({ text }) => !/^\p{Ll}[\p{Ll} -]*$/u.test(text))]
  const named = items.every(({ text }) => isSomebody(text, false) && !HOUSE.test(fold(text)))
  return named
    ? items.map(({ text, start: at }) => ({
        text,
        start: start + at,
        who: whoIs(text) ?? 'Person',
        confidence: 0.72,
      }))
    : []
}
