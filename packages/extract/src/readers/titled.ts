import { fold } from './fold.ts'
import type { Billed } from './people/billing.ts'
import { isSomebody, itemsOf, type Who, whoIs } from './people/names.ts'
import { HOUSE } from './people/people-words.ts'

/** `Ada Lampe // Lines in the Sand`: who plays, and what, where one of two is a name and the other can be none. */
export function fromTitled(name: string): Billed | undefined {
  if (!name.includes('//')) return undefined
  const [front = '', back = '', ...more] = name.split(/\s+\/\/\s+/)
  if (back === '' || more.length > 0) return undefined
  const [text, other] = TWO_NAMES.test(front) ? [front, back] : [back, front]
  if (!TWO_NAMES.test(text) || TWO_NAMES.test(other) || !isTitle(other) || HOUSE.test(fold(text))) return undefined
  const who = whoIs(text)
  return { text, start: name.indexOf(text), who, opening: false, confidence: who === 'Person' ? 0.75 : 0.6 }
}

const TWO_NAMES = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,2}$/u
/** Four words or more, small words that join, a number, a bracket: no act is called so. */
const isTitle = (text: string): boolean =>
  whoIs(text) === undefined &&
  (text.split(' ').length > 3 || /[\d[\]:!?]|\s(?:in|of|from|the|for|de|du|des|dans|pour)\s/iu.test(text))

const FESTIVAL = /^.{2,50}?\b(?:(?:festival|fest)(?:\s+(?:19|20)\d\d)?|(?:19|20)\d\d)\s*:?\s+(?=\p{Lu}|\d)/iu

/** `Harbour Fest 2027 Ruisso, Quai Ouest, and The Verriers`: three names or more, of which some have two words. */
export function fromList(name: string): Billed[] {
  if (!/,.*,|,.*\s(?:and|et|&)\s/.test(name)) return []
  const festival = FESTIVAL.exec(name)?.[0].length ?? 0
  const items = itemsOf(name.slice(festival))
  if (items.length < 3 || !items.every((item) => isSomebody(item.text, true))) return []
  const long = items.filter((item) => item.text.includes(' ')).length
  if (festival === 0 && long * 3 < items.length) return []
  return items.map(({ text, start }) => ({
    text,
    start: start + festival,
    who: whoIs(text),
    opening: false,
    confidence: 0.6,
  }))
}

const OWN_SHOW = new Set<Who | undefined>(['PerformingGroup', 'TheaterGroup', 'DanceGroup', 'MusicGroup'])
const PRESENTS = /^(.{3,60}?)\s(?:presents?|présente(?:nt)?)\s*:\s*(?=(\S.*)$)/iu
const PROMOTER = /\b(?:productions?|society|societe|association|club|festival|school|ecole|friends|series|live)\b/

/** `The Lamp Family presents: Hats`: who presents, where what is presented is told as nobody. */
export function fromOwnShow(name: string): Billed | undefined {
  const [, text = '', shown = ''] = PRESENTS.exec(name) ?? []
  // `The Lamp` may be an inn; `The Lamp Family` is not.
  const who = whoIs(text.replace(/^(?:the|les?|la) /i, ''))
  if (!OWN_SHOW.has(who) || PROMOTER.test(fold(text)) || shown === '' || whoIs(shown) !== undefined) return undefined
  return { text, start: 0, who, opening: false, confidence: 0.62 }
}
