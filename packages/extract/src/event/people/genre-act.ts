import { remembering } from '@rampe/model'
import { once } from '../../page/once.ts'
import type { Line, Outline } from '../../page/outline.ts'
import { isClockwork, isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { besideLength } from '../../readers/people/beside.ts'
import { ENDS_AS_EVENING, isEvening } from '../../readers/people/evenings.ts'
import { isSomebody, itemsOf, ORIGIN, type Who, whoIs } from '../../readers/people/names.ts'
import { areActs, supportIn } from '../../readers/people/support.ts'
import type { Scene } from '../scene.ts'

/** Kinds of evening that are called by who plays. */
const GENRE =
  /\b(?:post-?punk|punk|rock|rock ?[’'n&]+ ?roll|rockabilly|metal|hardcore|shoegaze|indie|pop|electro\w*|techno|dub|dubstep|drum (?:and|n|&) bass|hip[- ]?hop|rap|slam|r ?& ?b|soul|funk|disco|reggae|ska|zouk|afro\w*|salsa|cumbia|tango|fado|flamenco|klezmer|celtic|celtique|trad|bluegrass|americana|country|folk|blues|jazz|swing|manouche|chanson|singer[- ]songwriters?|songwriters?|chansonnier|world music|musiques? du monde|musiques? actuelles|gospel|noise|ambient|psych\w*|stoner|new wave|cold ?wave|humour|humoristes?|comedian|stand-?up|comedy|dj sets?)\b/
/** At these somebody is met, whom they are called by. */
const MEETING =
  /^(?:(?:grande? |vente[ -])?(?:dedicace|rencontre|entretien|seance de (?:dedicace|signature)|rencontre d'auteure?|rencontre litteraire|carte blanche|signing|book signing|author (?:visit|talk|event|reading)|meet the author|in conversation|leçon inaugurale|masterclass|(?:[a-z]+ )?recital(?: (?:de |d')[a-z]+)?))s?$/
const MUSIC = /^(?:concerts?|music|musique|live|live music|gigs?|spectacle musical)$/
/** Kinds that are called by what is played, shown or done. */
const OTHER =
  /\b(?:theatre|theater|danse|dance|ballet|cirque|circus|films?|cinema|cine|screening|projection|expo\w*|exhibitions?|ateliers?|workshops?|class|course|conferences?|lectures?|talks?|conte|contes|jeune public|family|famille|kids|children|opera|classical|classique|chamber|choral\w*|orchestr\w*|symphon\w*|quiz|trivia|open mic|scene ouverte|karaoke|jam|sign-?up|teams?|visite|tour guide|library|bibliotheque|bal|fair|marche|market)\b/
/** The site of a club or a festival of music or comedy, by its title, its address, or what it says of itself. */
const CLUB =
  /(?:comedy|folk|jazz|blues|rock|rap|music|musiques?|song(?:s|writers?)?|punk|metal|chanson|humour)[ -]?(?:club|cellar|cafe|bar|hall|room|house|fest|society|venue|weekend|week)|(?:club|festival|cafe|nuits?|scene|salle|cave)s? (?:de |du |des |d')?(?:jazz|folk|blues|rock|chanson|musiques?|humour|concerts?|rires?)|musiques actuelles|salle de concerts?|live music|coffee ?house|music venue|concert venue|stand-?up/
/** Who is named there does not have the evening called after them. */
export const isBeside = ({ text, box }: Line): boolean =>
  isBesideText(text) || SUPPORT_CLASS.test(box.node.attribs?.class ?? '')

/** A template's word for who opens: `supporting-talent`. */
const SUPPORT_CLASS =
  /(?:^|[\s_-])(?:supports?|openers?|openings?|premiere[_-]partie|supporting)(?:[_-](?:acts?|artists?|artistes?|bands?|talents?|names?))?(?=$|\s)/i

/** In a line of words, one sentence tells it: `From Clarksdale, an electric trio. Support: Ada Lampe`. */
export const isBesideText = remembering(1_000, (text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).some(saysBeside), 300)

const saysBeside = (text: string): boolean =>
  besideLength(text) > 0 ||
  supportIn(text).length > 0 ||
  /^(?:featuring|feat)\b| (?:opens|ouvre|ouvrent|ouvrira) (?:the (?:night|show|evening|set)|la soiree|le bal)/.test(
    plain(text),
  )

/** Bands have gigs too, but then others are named. */
const GIGS = /\bgigs\b/i
/** What a template sets before a name. */
const STATE = /^(?:postponed|cancell?ed|rescheduled|sold out|new date|report[ée]e?|annul[ée]e?|complet)\s*[:!–—-]+\s*/iu
/** Who sells concerts presents them. */
const PROMOTED =
  /\b(?:live|concerts?|bookings?|promotions?|entertainment|records|radio|fm|rock|jazz|blues|sound|music) (?:presents?|presente)$/
/** `The Long Way Home Tour 2027`, under a name. */
const ON_TOUR =
  /^(?!.*\b(?:guided|walking|virtual|garden|studio|house|bus|boat|city|book|self)\b).{4,}\b(?:world |uk |us |north american |farewell )?tour(?: 20\d\d)?$|^(?:en )?tournee /
const TITLED = /^([^:–—]{3,40}?)(?:\s?:|\s[–—-])\s+(?=\S+\s+\S+\s+\S[^,&+]*$)/u
const COUNTRY = /\s+(?:\(\p{Lu}{2,3}(?:[/,] ?\p{Lu}{2,3})*\)|(?:BE|CH|FR|DE|UK|US|USA|QC|IT|ES|NL|PT|CA))$/u
/** `Ruisso (Québec)` comes from somewhere; `(Early Show)`, `(October)` tell of the evening. */
const isFrom = (name: string): boolean => {
  const [bracket = ''] = ORIGIN.exec(name) ?? []
  const from = bracket.slice(2, -1)
  return (
    from !== '' && !isClockwork(from) && !isKind(plain(from)) && !isEvening(from) && !ENDS_AS_EVENING.test(plain(from))
  )
}
/** A book or a theme is called so. */
const NO_PERSON = /^(?:les?|la|l['’]|une?|the|an?) |[?!\d]/i
const MAX_WORDS = 6
const FEWEST_ACTS = 4
const SHORT = 60
/** What it takes where others are named as with them: they may as well play a work. */
const SURELY = 3
/** A club has other evenings than bands: what is no name by its words takes a kind of music too. */
const MOST_SURELY = 3.5
const NEAR = 14

/** The page says that it is of a club, a hall or a festival of music or comedy, or prints what bars print. */
export const isClub = (outline: Outline): boolean => isNamedClub(outline) || isBar(outline)
const isNamedClub = once(({ title, meta, lines }: Outline): boolean => {
  const said = [
    title,
    meta.get('description')?.content,
    meta.get('og:site_name')?.content,
    meta.get('og:description')?.content,
  ]
  const heads = lines.filter(({ heading }) => heading === 1).map(({ text }) => text)
  return CLUB.test(plain([...said, ...heads].join(' · ').slice(0, 1500)))
})
const isBar = once(({ lines }: Outline): boolean => {
  const short = lines.filter((line) => line.frame !== 2 && line.text.length < SHORT)
  return (
    short.filter((line) => BY_NIGHT.test(line.plain)).length > 2 ||
    AT_THE_DOOR.every((cue) => short.some((line) => cue.test(line.plain)))
  )
})
/** What bars print beside bands: the door, the ages that they let in, and the price at the door. */
const BY_NIGHT =
  /\bdoors?\b.{1,20}\b(?:show|music|bands?)\b|\b(?:18|19|21) ?(?:\+|(?:and|&) (?:over|up))|\d (?:adv|dos|otd)\b/

/** On the page of one evening each of these stands once. */
const AT_THE_DOOR: readonly RegExp[] = [
  /^doors?\b/,
  /\b(?:18|19|21) ?(?:\+|(?:and|&) (?:over|up))|^all ages\b|\d (?:adv|dos|otd)\b/,
]

/** Lines of names behind `with`, of which some are bands: on such a page who opens stands under whom the evening is called after. */
const billsBands = once(({ lines }: Outline): boolean => {
  const bills = new Set(
    lines.flatMap((line) => {
      const names = line.frame !== 2 && line.text.length < SHORT ? JOINED.exec(line.text)?.[1] : undefined
      return names !== undefined && areActs(names) ? [names] : []
    }),
  )
  const bands = [...bills].filter((names) => itemsOf(names).some(({ text }) => isBand(text)))
  return bands.length >= FEWEST_BILLS && bands.length * 2 >= bills.size
})
const FEWEST_BILLS = 3
const JOINED = /^(?:with|avec) (.+)$/iu
/** A cast is of people. */
const isBand = (name: string): boolean => {
  const who = whoIs(name)
  return who === undefined
    ? !/^\S+ \S+$/.test(name) || /^(?:The|Les) /.test(name)
    : who !== 'Person' && who !== 'TheaterGroup'
}

/** Most of what a programme names by a heading or in bold is somebody: what has such a place beside them is somebody too. */
export const isLineUp = once(({ lines }: Outline): boolean => {
  const names = new Set(
    lines.flatMap(({ heading, strong, text }) =>
      (heading > 1 || strong) && isSomebody(text.replace(CLOCK, ''), false) ? [text.replace(CLOCK, '')] : [],
    ),
  )
  const acts = [...names].filter((name) => isAct(name) && !isEvening(name)).length
  const beside = lines.filter((line) => line.frame !== 2 && line.text.length < SHORT && isBeside(line)).length
  return acts + beside >= FEWEST_ACTS && (acts + beside) * 2 >= names.size
})
/** Whom a name calls where most of the page's names are people and bands, whoever else is named beside: `Ada Lampe`, and who talks to her. */
export function actsOfLineUp(
  { outline }: Scene,
  name: string,
): readonly { readonly name: string; readonly who: Who | undefined; readonly confidence: number }[] {
  const items = itemsOf(name)
  const people = items.length <= MAX_WORDS && items.every(({ text }) => isSomebody(text, false) && !isEvening(text))
  if (!people || !items.some(({ text }) => ACT.has(whoIs(text))) || !isLineUp(outline)) return []
  return items.map(({ text }) => ({ name: text, who: whoIs(text), confidence: 0.62 }))
}

const ACT = new Set<Who | undefined>(['Person', 'MusicGroup'])
const isAct = (name: string): boolean =>
  ACT.has(whoIs(name)) || / (?:&|and|et) (?:the|les|his|her|their|ses) /i.test(name)
/** A band may be called as a sentence is, or without capitals: who plays beside it tells it from a play. */
export const STAGE_NAME = /^[\p{L}\p{N}+](?:[^:;«»“”"!?…@$€£]|(?<=\d):(?=\d)){1,39}$/u
/** What a line says behind the name. */
const behind = (line: string, name: string): string => {
  const at = line.indexOf(name)
  return at < 0 ? '' : line.slice(at + name.length).replace(/^[\s,;–—-]+/, '')
}
/** `20 h – `, in front of a name. */
const CLOCK = /^\d{1,2}(?: ?h ?(?:\d\d)?|[:.]\d\d)(?: ?[ap]\.?m\.?)?\s+[–—-]\s+/iu

/**
 * Who plays, where the name of an event is nothing else: in clubs, at festivals and under kinds of music and comedy evenings are
 * called so. A name that is told as a person's or a group's, a country behind it, and somebody who opens add to it.
 */
export function actByGenre(
  { outline, page }: Scene,
  full: string,
  title: Line,
  own: readonly Line[],
  joined = false,
): { readonly name: string; readonly confidence: number } | undefined {
  const whole = full
    .replace(STATE, '')
    .replace(COUNTRY, '')
    .replace(/\s+\([^()]{2,30}\)$/, '')
    .replace(/!+$/, '')
  // `Ada Lampe: Twenty Years of Salt`: who plays stands before what is played.
  const [, front = ''] = TITLED.exec(whole) ?? []
  const name = front !== '' && isSomebody(front, false) && whoIs(front) !== 'TheaterGroup' ? front : whole
  const key = plain(name)
  if (name.split(' ').length > MAX_WORDS || isKind(key)) return undefined
  if (
    besideLength(name) > 0 ||
    /\b20(?:0[1-9]|[1-9]\d)$/.test(name) ||
    isEvening(name) ||
    !(isSomebody(name, true) || STAGE_NAME.test(name))
  )
    return undefined
  const beside = own.some(isBeside) || isBesideText(behind(title.text, full))
  const stage = !isSomebody(name, true)
  if (stage && !beside && !isClub(outline)) return undefined
  const bands = billsBands(outline)
  // A band is called after a park or a hotel too; a page of bands alone tells it from one.
  if (VENUE_WORD.test(key) && !beside && !bands && !isLineUp(outline)) return undefined
  const near = own.filter((line) => line.index !== title.index && line.text.length < SHORT).slice(0, NEAR)
  const met = near.some((line) => MEETING.test(line.plain)) && isSomebody(name, false) && !NO_PERSON.test(name)
  // `Lamp Theatre` is where, `Theatre` what.
  const isWhere = (line: Line) => VENUE_WORD.test(line.plain) && !isKind(line.plain) && isSomebody(line.text, false)
  const other = near.some((line) => OTHER.test(line.plain) && !isWhere(line))
  if (!beside && !met && other) return undefined
  const who = whoIs(name)
  if (joined && !isAct(name) && !isBar(outline) && !bands && !isClub(outline)) return undefined
  const points =
    (joined && isBar(outline) ? 1 : 0) +
    (bands ? 3 : 0) +
    (near.some((line) => PROMOTED.test(line.plain)) ? 1.5 : 0) +
    (beside ? 3 : 0) +
    (met ? 2 : 0) +
    (near.some((line) => GENRE.test(line.plain)) ? 2 : near.some((line) => MUSIC.test(line.plain)) ? 1.5 : 0) +
    (isClub(outline) || CLUB.test(URL.parse(page.capture.url)?.hostname.replace(/[.-]/g, ' ') ?? '') ? 2 : 0) +
    (GIGS.test(outline.title) ? 1 : 0) +
    (isLineUp(outline) ? 1.5 : 0) +
    (near.some((line) => ON_TOUR.test(line.plain)) ? 2 : 0) +
    (name.length < full.length && COUNTRY.test(full) ? 1.5 : isFrom(full) ? 1 : 0) +
    (who === 'MusicGroup' ? 2 : isAct(name) ? 1 : who === 'PerformingGroup' ? 0.5 : 0)
  return points >= (joined ? SURELY : stage && !beside ? MOST_SURELY : 2)
    ? { name, confidence: Math.min(0.75, 0.4 + 0.08 * points) }
    : undefined
}
