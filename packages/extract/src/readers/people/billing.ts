import { fold } from '../fold.ts'
import { fromList, fromOwnShow, fromTitled } from '../titled.ts'
import { whoseRecord, withoutMore } from './additions.ts'
import { bareCast } from './bare.ts'
import { type Act, actsOf } from './bill.ts'
import { billedByForm } from './bill-forms.ts'
import { craftAt } from './crafts.ts'
import { ENDS_AS_EVENING, FILM, isEvening, isOfBook, SERIES, TALK, WORK } from './evenings.ts'
import { isSomebody, itemsOf, type Who, whoIs } from './names.ts'
import { HOUSE } from './people-words.ts'

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
  /\s+(?:\(?(?:live|en concert|in concert|en spectacle|en tourn[ée]e|on tour|unplugged|acoustic|acoustique|dj set|en solo|solo|en duo|en trio|en quartet|en quatuor|in recital|en r[ée]cital|(?:uk|us|world|farewell|album|comedy) tour|tour)\)?)+\s*!*$/i
/** `Ada Lampe dans Le renard` · `Ada Lampe joue Bach` · `Ada Lampe as Elvis`. */
const VERB =
  /^(.{3,60}?)\s+(?:dans|joue(?:nt)?|chante(?:nt)?|interpr[èe]te(?:nt)?|raconte(?:nt)?|lit|lisent|pr[ée]sente(?:nt)?|plays?|sings?|performs?|as|reads?|in conversation|en conversation|en rencontre|invite(?:nt)?|fait)(?=\s)/iu
/** `Ada Lampe : Ruisseau` · `Ada Lampe – Ruisseau`. */
const HEAD = /^(.{3,60}?)(?:\s*:\s+|\s+[-–—|]\s+)(.{2,120})$/u
/** `Rencontre d'auteure : Ada Lampe` · `Concert : Quatuor Ruisseau` · `An evening with Ada Lampe`: a kind of evening, then somebody. */
const KIND =
  /^(?:(?:une? |an? |grande? |petite? |le |la )?(?:rencontres?|causeries?|conf[ée]rences?|concerts?|ciné-concerts?|d[îi]ner-\p{Ll}+|souper-\p{Ll}+|apéro-\p{Ll}+|brunch-\p{Ll}+|r[ée]citals?|spectacles?|soir[ée]es?|lectures?|contes?|carte blanche|d[ée]dicaces?|entretien|talks?|artist talks?|author (?:talk|visit|event)s?|meet the (?:author|artist)|recitals?|readings?|book launch|evening|afternoon|night|conversation)(?:(?: d[eu'’]| of| for| in| jeunesse| publique?| musicale?| famil\p{Ll}+| litt[ée]raire|-)[^:]{0,28}?)?)(?:\s*:\s+|\s+(?:avec|with|à|by|par)\s+)/iu
/** A status that a template puts before the name. */
const STATUS =
  /^(?:postponed|cancell?ed|rescheduled|sold out|new date|report[ée]e?|annul[ée]e?|complet|nouvelle date|suppl[ée]mentaire)\s*[:!–—-]+\s*/iu
/** Who can stand in front of a title. */
const PEOPLE_GROUP = new Set<Who | undefined>(['Person', 'MusicGroup', 'DanceGroup'])
interface Piece {
  readonly text: string
  readonly start: number
}

const trim = (raw: string, start: number): Piece => {
  const text = raw
    .replace(/\s+\([^()]{2,30}\)\s*$/, '')
    .replace(MANNER, '')
    .replace(/[\s!*,;]+$/, '')
  const lead = /^[\s"“«*]+/.exec(text)?.[0].length ?? 0
  return { text: text.slice(lead), start: start + lead }
}

const DJ = /^(?:DJ|MC|Dj|Mc) \S/
/** A name that only an act has: `DJ Ruisso`, `Ada & Tom Lampe`, `Ada and the Lamps`; a tale for children may be called so too. */
const isAct = (text: string): boolean =>
  DJ.test(text) ||
  (/ (?:&|and|et) (?:the|les|ses|his|her|[\p{L}-]+ \p{Lu}|Friends|Sons|Co\b)/u.test(text) &&
    whoIs(text) === 'PerformingGroup' &&
    !WORK.test(fold(text)))

/** The names in a piece where every one of them is told as a person or a band; otherwise nothing. */
function known({ text, start }: Piece): readonly (Piece & { readonly who: Who | undefined })[] {
  if (ENDS_AS_EVENING.test(fold(text))) return []
  const items = itemsOf(text)
  const found = items.flatMap((item) => {
    const who = whoIs(item.text)
    const told = (who !== undefined && PEOPLE_GROUP.has(who)) || isAct(item.text)
    const sure = told && isSomebody(item.text, DJ.test(item.text)) && !HOUSE.test(fold(item.text))
    return sure ? [{ text: item.text, start: start + item.start, who }] : []
  })
  return found.length === items.length && items.length <= 4 ? found : []
}

const billed = (pieces: readonly (Piece & { readonly who: Who | undefined })[], confidence: number): Billed[] =>
  pieces.map((piece) => ({ ...piece, opening: false, confidence }))

/** An article tells nobody. */
const isTold = (text: string): boolean => whoIs(text.replace(/^(?:the|les?|la) /i, '')) !== undefined

/** So short it is written between names, where `featuring` follows the name of an evening as often. */
const FEAT = /\s(?:feat|ft)\.?\s/i

/** `Dyeing with the Sea`, `Peindre avec la Mer`: behind what is done, `with` names what it is done with. */
const DOING = /^(?:\p{L}+ing|(?!Atelier|Concert|Hiver|D[îi]ner|Souper|Soir)\p{Lu}\p{Ll}+(?:er|ir|re)) (?:with|avec)\s/u

/** Acts of a bill. What stands before `with` is as often the title as an act: it counts little without evidence. */
function fromActs(text: string, acts: readonly Act[]): Billed[] {
  const joined = /\s(?:with|avec|w\/|\/w|feat\.?|ft\.?|featuring)\s/i.test(text) && !/\||\/\/|\s\+\s/.test(text)
  // `The Long Way + Q&A with Ada Lampe`: a film, and who talks of it.
  const talk = TALK.exec(text)
  const from = talk ? talk.index + talk[0].length : 0
  // `Winterreise / Voyage d'hiver`: one title in two languages as often as two acts.
  const twice = acts.length === 2 && /^[^/+|]+\s\/\s[^/+|]+$/.test(text) && acts.every((act) => !isTold(act.text))
  return acts.flatMap((act, i) => {
    const piece = trim(act.text, act.start)
    const who = whoIs(piece.text)
    const featuring = i === 0 && FEAT.test(text) && !isEvening(piece.text) && isSomebody(piece.text, true)
    const doubtful = joined && i === 0 && who === undefined && !featuring
    const done = joined && i > 0 && DOING.test(text) && !isTold(piece.text) && !isPersonLike(piece.text)
    if (act.start < from || done || (doubtful && (isEvening(piece.text) || !isSomebody(piece.text, true)))) return []
    return [
      {
        ...piece,
        who,
        opening: act.opening,
        confidence: twice ? 0.35 : doubtful ? 0.45 : acts.length > 2 ? 0.75 : 0.65,
      },
    ]
  })
}

/** Everybody behind the name of a kind of evening, where all of them are told as people or groups, or have two names. */
function fromKind(name: string): Billed[] {
  const kind = KIND.exec(name)?.[0].length ?? 0
  if (kind === 0) return []
  const start = kind + craftAt(name.slice(kind)).length
  const items = itemsOf(name.slice(start))
  if (items.length === 0 || items.length > 4) return []
  if (isOfBook(name.slice(0, kind), name.slice(start))) return []
  const people = items.filter((item) => isSomebody(item.text, false) && !HOUSE.test(fold(item.text)))
  if (people.length < items.length) return []
  return people.map(({ text, start: at }) => {
    const who = whoIs(text)
    return { text, start: start + at, who, opening: false, confidence: who === undefined ? 0.55 : 0.7 }
  })
}

const PRESENTED = /^.{2,60}?\s(?:presents?|présente(?:nt)?)\s*:\s*/iu

/** `Ada Lampe Trio` and `Quatuor Lampe` are who plays; `String Quartet` is what. */
const isNamesake = ({ text, who }: Pick<Billed, 'text' | 'who'>): boolean =>
  who !== 'MusicGroup' || whoIs(text.replace(/\s\S+$/, '')) === 'Person' || NOUN_FIRST.test(text)
const NOUN_FIRST = /^(?:Quatuor|Quintette|Trio|Duo|Ensemble|Orchestre|Ch(?:oe|œ)ur|Chorale|Harmonie|Fanfare) \p{Lu}/u

/** `Ada Lampe : Ruisseau` · `Ruisseau : Ada Lampe` · `Sunday Matinee: Quai Ouest`: which of the two is who plays. */
function fromTwo(front: Piece, back: Piece): Billed[] {
  if (isOfBook(front.text, back.text)) return []
  const left = known(front)
  const plays = VERB.exec(back.text)?.[1]
  const right = known(plays === undefined ? back : { ...back, text: plays })
  const series =
    SERIES.test(fold(front.text)) &&
    left.every(({ who, text }) => who !== 'Person' && !(who === 'MusicGroup' && ENSEMBLE.test(fold(text))))
  const cast = bareCast(back.text)
  if (cast.length > 0)
    return billed(
      cast.map(({ text, start }) => ({ text, start: back.start + start, who: whoIs(text) ?? 'Person' })),
      0.7,
    )
  if (right.length > 0 && (series || left.length === 0) && (series || right.every(isNamesake)))
    return billed(right, series ? 0.7 : 0.6)
  if (series) return fromSeries(front, back)
  if (left.length > 0) return billed(left, 0.7)
  // `The Verriers : Harbour Songs` is a band or a play: the words around must tell.
  const who = whoIs(front.text)
  if (GROUPS.has(who) && isSomebody(front.text, false) && !HOUSE.test(fold(front.text)))
    return billed(
      [{ ...front, who }],
      / (?:&|and|et) /.test(front.text) ? 0.6 : STAGE.test(fold(front.text)) ? 0.2 : 0.45,
    )
  return listed(back)
}

/** A band is called so, and seldom a series. */
const ENSEMBLE =
  /\b(?:band|orchestra|symphony|philharmonic|sinfonia|consort|camerata|choir|chorus|quartet|quintet|trio|ensemble|singers|orchestre|ch(?:oe|œ)ur|chorale|quatuor|quintette|harmonie|fanfare)$/

/** Behind the name of a kind of evening, names of two words or more; the words around must tell that they are no work. */
function fromSeries(front: Piece, back: Piece): Billed[] {
  if (FILM.test(fold(front.text)) || WORK.test(fold(back.text))) return []
  const bill = listed(back)
  if (bill.length > 0) return bill
  const group = whoIs(back.text)
  if (group !== undefined && isSomebody(back.text, true)) return billed([{ ...back, who: group }], 0.6)
  return isSomebody(back.text, false) ? billed([{ ...back, who: group }], 0.35) : []
}

/** A name and a family name, told as nothing else. */
const isPersonLike = (text: string): boolean =>
  /^\S+ \S+$/.test(text) && isSomebody(text, false) && !isEvening(text) && [undefined, 'Person'].includes(whoIs(text))

/** Three names or more; two of people. */
function listed({ text, start }: Piece): Billed[] {
  const items = itemsOf(text)
  const two = items.length === 2 && /^[^&+]+, /.test(text) && items.every((item) => isPersonLike(item.text))
  if (!two && (items.length < 3 || !items.every((item) => isSomebody(item.text, true)))) return []
  return billed(
    items.map((item) => ({ text: item.text, start: start + item.start, who: whoIs(item.text) })),
    0.45,
  )
}

/** A house has such a name as often as a company. */
const STAGE = /\b(?:theatres?|theaters?|playhouse|comedy club)\b/
const GROUPS = new Set<Who | undefined>(['PerformingGroup', 'TheaterGroup'])

/**
 * Whom the name of an event bills: `A + B`, `Ada Lampe : Ruisseau`, `Ada Lampe en concert`. A name may also be the title of a
 * work, so a person is told by a common given name or by the manner of playing; a bare name counts for less than half.
 */
export function billedIn(full: string): Billed[] {
  const printed = withoutMore(full)
  const [host = full] = full.split(/ & (?:Friends|Guests|Amis)$/i)
  if (host !== full && whoIs(host) === 'Person' && isSomebody(host, false))
    return [{ text: full, start: 0, who: 'PerformingGroup', opening: false, confidence: 0.65 }]
  const status = STATUS.exec(printed)?.[0].length ?? 0
  return status > 0
    ? billedAfter(printed.slice(status)).map((act) => ({ ...act, start: act.start + status }))
    : billedAfter(printed)
}

function billedAfter(name: string): Billed[] {
  const record = whoseRecord(name)
  if (record !== undefined && isSomebody(record, true) && !isEvening(record))
    return [{ text: record, start: 0, who: whoIs(record), opening: false, confidence: 0.7 }]
  const own = fromOwnShow(name)
  if (own !== undefined) return [own]
  const formed = billedByForm(name)
  if (formed) return [...formed]
  const evening = fromKind(name)
  if (evening.length > 0) return evening
  const titled = fromTitled(name)
  if (titled !== undefined) return [titled]
  const acts = actsOf(name)
  if (acts !== undefined && acts.length > 0) return fromActs(name, acts)
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
    const back = trim(head[2], presented + rest.length - head[2].length)
    return fromTwo(trim(head[1], presented), back)
  }
  // `Carols for Choir and Audience` is a title, though it holds a choir.
  if (/ (?:for|pour|in|at|au|aux|dans|chez|sur) /i.test(whole.text)) return []
  const people = known(whole)
  return billed(people, people.some(({ who, text }) => who === 'MusicGroup' || DJ.test(text)) ? 0.6 : 0.45)
}
