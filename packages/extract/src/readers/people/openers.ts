import { matchesIn } from '../../matches.ts'
import { namesAt, sentenceEnd } from '../lines.ts'
import { NAME, people } from './brackets.ts'
import { isEvening } from './evenings.ts'
import type { Featured } from './featured.ts'
import { isSomebody, whoIs } from './names.ts'
import { roleOf } from './roles.ts'

/** `Gull opens the night` · `Ada Lampe ouvre la soirée`. */
const OPENS =
  /(?:^|[.!?]\s+)((?:\p{Lu}[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*){0,3})\s+(?:opens?|will open|ouvre(?:nt)?|ouvrira|kicks? off)\s+(?:the (?:night|show|evening|bill|set|concert)|la soirée|le (?:bal|concert|spectacle)|for\b)/gu
/** `… et Ada Lampe en première partie`, `with Ada Lampe in support`. */
const BEHIND = new RegExp(
  String.raw`(?<![\p{L}'’])(${NAME}),? (?:en (?:première|1re|1ère) partie|in support|as support|assure la première partie)(?! de[ s]| d['’])`,
  'gu',
)
/** `Caller is Ada Lampe` · `Our soloist will be Tom Ruisseau`. */
const SAID_TO_BE =
  /(?:^|[.!?]\s+)(?:(?:[Tt]he|[Oo]ur|[Ll][ae]|[Nn]otre) |L['’])?(\p{L}[\p{L}-]+(?: \p{Ll}+)?) (?:is|are|will be|est|sont|sera|seront) (?=\p{Lu})/gu

/** Who plays before the others, by what a sentence says behind the name. */
export function openersIn(text: string): readonly Featured[] {
  const opens = / (?:opens?|ouvr|kick)/.test(text) ? matchesIn(text, OPENS) : []
  const behind = / (?:partie|support)/.test(text) ? matchesIn(text, BEHIND) : []
  return [...opens, ...behind].flatMap(({ 0: all, 1: name = '', index }) =>
    isSomebody(name, true) && !isEvening(name)
      ? [{ text: name, start: index + all.indexOf(name), who: whoIs(name), confidence: 0.65 }]
      : [],
  )
}

/** Who is said to be something that stands on a stage. */
export function saidToBe(text: string): readonly Featured[] {
  return matchesIn(text, SAID_TO_BE).flatMap(({ 0: all, 1: role = '', index }) => {
    if (!roleOf(role)?.properties.includes('performer')) return []
    const from = index + all.length
    const near = text.slice(from, from + 80)
    return people(namesAt(near.slice(0, sentenceEnd(near))), from, 0.65)
  })
}
