import { type Act, actsOf } from './bill.ts'
import { craftAt } from './crafts.ts'
import { fold } from './fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { isSomebody, itemsOf, type Who, whoIs } from './names.ts'
import { INSTRUMENTS } from './people-words.ts'

/** Somebody whom the name of an event bills. */
export interface Billed {
  readonly text: string
  readonly start: number
  readonly who: Who | undefined
  readonly opening: boolean
  readonly confidence: number
}

/** Words after a name that tell how it is played, not who plays: `Ada Lampe en concert`, `RUISSO LIVE`. */
const MANNER =
  /\s+(?:\(?(?:live|en concert|in concert|en spectacle|en tourn[ée]e|on tour|unplugged|acoustic|acoustique|dj set|en solo|solo|en duo|en trio|en quartet|en quatuor|in recital|en r[ée]cital|(?:uk|us|world|farewell|album|comedy) tour|tour|trio|quartet|quintet)\)?)+\s*!*$/i
/** `Ada Lampe dans Le renard` · `Ada Lampe joue Bach` · `Ada Lampe as Elvis`. */
const VERB =
  /^(.{3,60}?)\s+(?:dans|joue(?:nt)?|chante(?:nt)?|interpr[èe]te(?:nt)?|raconte(?:nt)?|lit|lisent|pr[ée]sente(?:nt)?|plays?|sings?|performs?|as|reads?|in conversation|en conversation|en rencontre|invite(?:nt)?|fait)(?=\s)/iu
/** `Ada Lampe : Ruisseau` · `Ada Lampe – Ruisseau`. */
const HEAD = /^(.{3,60}?)(?:\s*:\s+|\s+[-–—|]\s+)(.{2,120})$/u
/** `Rencontre d'auteure : Ada Lampe` · `Concert : Quatuor Ruisseau` · `An evening with Ada Lampe`: a kind of evening, then somebody. */
const KIND =
  /^(?:(?:une? |an? |grande? |petite? |le |la )?(?:rencontres?|causeries?|conf[ée]rences?|concerts?|ciné-concerts?|d[îi]ner-\p{Ll}+|souper-\p{Ll}+|apéro-\p{Ll}+|brunch-\p{Ll}+|r[ée]citals?|spectacles?|soir[ée]es?|lectures?|contes?|carte blanche|d[ée]dicaces?|entretien|talks?|artist talks?|author (?:talk|visit|event)s?|meet the (?:author|artist)|recitals?|readings?|book launch|evening|afternoon|night|conversation)(?:(?: d[eu'’]| of| for| in| jeunesse| publique?| musicale?| famil\p{Ll}+| litt[ée]raire|-)[^:]{0,28}?)?)(?:\s*:\s+|\s+(?:avec|with|à|by|par)\s+)/iu
/** `Ada Lampe – "Pylône" album release` · `Quai Ouest : lancement d'album`: whose record it is. */
const RELEASE =
  /^(.{2,40}?)\s*[-–—:(]\s*(?:.{0,40}\b)?(?:(?:album|ep|single|record|cd|vinyl) (?:release|launch)|(?:release|launch) (?:party|show|concert)|lancement (?:d['’]|de l['’]|de son )(?:album|ep|disque))/iu
/** Who can stand in front of a title. */
const PEOPLE_GROUP = new Set<Who | undefined>(['Person', 'MusicGroup', 'DanceGroup'])
/** Rooms and houses, whose names hold the words of groups. */
const HOUSE =
  /\b(?:hall|salle|centre|center|house|room|maison|place|bar|club|festival|serie|series|saison|season|semaine|week|competition|concours|atelier|workshop|stage|cours|class|camp|school|ecole|audition)\b/

interface Piece {
  readonly text: string
  readonly start: number
}

const trim = (raw: string, start: number): Piece => {
  const text = raw.replace(MANNER, '').replace(/[\s!*]+$/, '')
  const lead = /^[\s"“«*]+/.exec(text)?.[0].length ?? 0
  return { text: text.slice(lead), start: start + lead }
}

/** The names in a piece where every one of them is told as a person or a band; otherwise nothing. */
function known({ text, start }: Piece): readonly (Piece & { readonly who: Who })[] {
  const items = itemsOf(text)
  const found = items.flatMap((item) => {
    const who = whoIs(item.text)
    const sure =
      who !== undefined && PEOPLE_GROUP.has(who) && isSomebody(item.text, false) && !HOUSE.test(fold(item.text))
    return sure ? [{ text: item.text, start: start + item.start, who }] : []
  })
  return found.length === items.length && items.length <= 4 ? found : []
}

const billed = (pieces: readonly (Piece & { readonly who: Who })[], confidence: number): Billed[] =>
  pieces.map((piece) => ({ ...piece, opening: false, confidence }))

/** Acts of a bill. What stands before `with` is as often the title as an act: it counts little without evidence. */
function fromActs(text: string, acts: readonly Act[]): Billed[] {
  const joined = /\s(?:with|avec|w\/|\/w|feat\.?|ft\.?|featuring)\s/i.test(text) && !/\||\/\/|\s\+\s/.test(text)
  return acts.map((act, i) => {
    const piece = trim(act.text, act.start)
    const who = whoIs(piece.text)
    const doubtful = joined && i === 0 && who === undefined
    return { ...piece, who, opening: act.opening, confidence: doubtful ? 0.45 : acts.length > 2 ? 0.75 : 0.65 }
  })
}

/** Everybody behind the name of a kind of evening, where all of them are told as people or groups, or have two names. */
function fromKind(name: string): Billed[] {
  const kind = KIND.exec(name)?.[0].length ?? 0
  if (kind === 0) return []
  const start = kind + craftAt(name.slice(kind)).length
  const items = itemsOf(name.slice(start))
  if (items.length === 0 || items.length > 4) return []
  const people = items.filter((item) => isSomebody(item.text, false) && !HOUSE.test(fold(item.text)))
  if (people.length < items.length) return []
  return people.map(({ text, start: at }) => {
    const who = whoIs(text)
    return { text, start: start + at, who, opening: false, confidence: who === undefined ? 0.55 : 0.7 }
  })
}

const FESTIVAL = /^.{2,50}?\b(?:(?:festival|fest)(?:\s+(?:19|20)\d\d)?|(?:19|20)\d\d)\s*:?\s+(?=\p{Lu}|\d)/iu

/** `Harbour Fest 2027 Ruisso, Quai Ouest, and The Verriers`: three names or more, of which some have two words. */
function fromList(name: string): Billed[] {
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

const PRESENTED = /^.{2,60}?\s(?:presents?|présentent?)\s*:\s*/iu

/**
 * Whom the name of an event bills: `A + B`, `Ada Lampe : Ruisseau`, `Ada Lampe en concert`. A name may also be the title of a
 * work, so a person is told by a common given name or by the manner of playing; a bare name counts for less than half.
 */
export function billedIn(name: string): Billed[] {
  const record = RELEASE.exec(name)?.[1]
  if (record !== undefined && isSomebody(record, true))
    return [{ text: record, start: 0, who: whoIs(record), opening: false, confidence: 0.7 }]
  const evening = fromKind(name)
  if (evening.length > 0) return evening
  const acts = actsOf(name)
  if (acts !== undefined && acts.length > 1) return fromActs(name, acts)
  const list = fromList(name)
  if (list.length > 0) return list
  const presented = PRESENTED.exec(name)?.[0].length ?? 0
  const rest = name.slice(presented)
  const whole = trim(rest, presented)
  const manner = whole.text.length < rest.trim().length && MANNER.test(rest)
  if ((manner || presented > 0) && isSomebody(whole.text, true))
    return [{ ...whole, who: whoIs(whole.text), opening: false, confidence: whoIs(whole.text) ? 0.8 : 0.65 }]
  const verb = VERB.exec(rest)
  if (verb?.[1]) {
    const people = known(trim(verb[1], presented))
    if (people.length > 0) return billed(people, 0.75)
  }
  const head = HEAD.exec(rest)
  if (head?.[1] && head[2]) {
    const front = trim(head[1], presented)
    const left = known(front)
    if (left.length > 0) return billed(left, 0.7)
    // `The Verriers : Harbour Songs` is a band or a play: the words around must tell.
    const who = whoIs(front.text)
    if (who === 'PerformingGroup' && isSomebody(front.text, false))
      return billed([{ ...front, who }], / (?:&|and|et) /.test(front.text) ? 0.6 : 0.45)
    const right = known(trim(head[2], presented + rest.length - head[2].length))
    if (right.length > 0 && right.every(({ who }) => who === 'Person')) return billed(right, 0.6)
    return []
  }
  // `Carols for Choir and Audience` is a title, though it holds a choir.
  if (/ (?:for|pour|in|at|au|aux|dans|chez|sur) /i.test(whole.text)) return []
  const people = known(whole)
  return billed(people, people.some(({ who }) => who === 'MusicGroup') ? 0.6 : 0.45)
}

const isGiven = (text: string): boolean => GIVEN_NAMES.has(fold(text).split(/[ -]/)[0] ?? '')

/** A line that is a bill of acts and nothing else, recognised without any label: `RUISSO // THE VERRIERS // QUAI OUEST`. */
export function bareBill(text: string): readonly Act[] {
  if (!/\s(?:\/\/|\+)\s/.test(text) || text.length > 200) return []
  const acts = actsOf(text) ?? []
  return acts.length >= 2 && acts.every((act) => isSomebody(act.text, true)) ? acts : []
}

/** A line of two names or more and nothing else, half of them with a common given name: `ADA BELL & SIMON GRIER`. */
export function bareNames(text: string): readonly { readonly text: string; readonly start: number }[] {
  if (text.length > 160 || /\s[-–—]\s|\d/.test(text)) return []
  const items = itemsOf(text)
  if (items.length < 2 || !items.every((item) => isSomebody(item.text, false) && !HOUSE.test(fold(item.text))))
    return []
  return items.filter((item) => isGiven(item.text)).length * 2 >= items.length ? items : []
}

/** `Ada Lampe (soprano), Tom Ruisseau (piano)`: every name with what it sings or plays. */
export function bareCast(text: string): readonly { readonly text: string; readonly start: number }[] {
  if (text.length > 200 || !text.includes('(')) return []
  const items = itemsOf(text).map((item) => ({ ...item, part: /^(.+?)\s+\(([^()]+)\)$/.exec(item.text) }))
  const plays = (what: string | undefined) => INSTRUMENTS.has(fold(what ?? '').split(/[ ,-]/)[0] ?? '')
  const found = items.flatMap(({ part, start }) =>
    part?.[1] && plays(part[2]) && isSomebody(part[1], false) ? [{ text: part[1], start }] : [],
  )
  return found.length === items.length ? found : []
}

/** A line that is the name of an ensemble and nothing else: `Choeur des Rivières`. */
export function bareGroup(text: string): Who | undefined {
  if (text.length > 50 || !isSomebody(text, false) || HOUSE.test(fold(text)) || / (?:et|and|&) /.test(text))
    return undefined
  const who = whoIs(text)
  return who === 'MusicGroup' || who === 'DanceGroup' ? who : undefined
}
