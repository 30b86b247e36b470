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

/** `Ada Lampe talks to Tom Ruisseau`: both of them, where either side is nothing but names. */
export function conversations(text: string): readonly Featured[] {
  if (!MAY.test(text)) return []
  return matchesIn(text, TALK).flatMap((match) => {
    const head = text.slice(0, match.index)
    const from = Math.max(...[...head.matchAll(/[.!?:–—]\s+/gu)].map(({ 0: sign, index }) => index + sign.length), 0)
    const next = match.index + match[0].length
    const lead = LEAD.exec(text.slice(next, next + LONGEST))?.[0].length ?? 0
    const one = everybody(head.slice(from), from)
    const two = everybody(namesAt(text.slice(next + lead, next + lead + LONGEST)), next + lead)
    return one.length > 0 && two.length > 0 ? [...one, ...two] : []
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
