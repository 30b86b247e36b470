import type { Line } from '../../page/outline.ts'
import { isClockwork, isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { withoutMore } from '../../readers/people/additions.ts'
import { bareCast } from '../../readers/people/bare.ts'
import { besideLength } from '../../readers/people/beside.ts'
import { ENDS_AS_EVENING, isEvening } from '../../readers/people/evenings.ts'
import { isSomebody, itemsOf, ORIGIN, type Who, whoIs } from '../../readers/people/names.ts'
import { isPlayed } from '../../readers/people/played.ts'
import type { Scene } from '../scene.ts'
import {
  ACT,
  billsArtists,
  billsBands,
  isAct,
  isBar,
  isBeside,
  isBesideText,
  isClub,
  isHostOfClub,
  isLineUp,
} from './clubs.ts'
import { billsConcerts } from './concert-lists.ts'

/** Kinds of evening that are called by who plays. */
const GENRE =
  /\b(?:post-?punk|punk|(?:kraut|alt-?|prog|folk|soft|surf|space|post-?|art)?rock|garage|grunge|indus(?:triel|trial)?|(?:slow|grind|metal|math|emo)core|lo-?fi|trip[- ]?hop|synth\w*|drone|tzigane|gypsy|bossa nova|old[- ]time|rock ?[’'n&]+ ?roll|rockabilly|metal|hardcore|shoegaze|indie|pop|electro\w*|techno|dub|dubstep|drum (?:and|n|&) bass|hip[- ]?hop|rap|slam|r ?& ?b|soul|funk|disco|reggae|ska|zouk|afro\w*|salsa|cumbia|tango|fado|flamenco|klezmer|celtic|celtique|trad|bluegrass|americana|country|folk|blues|jazz|swing|manouche|chanson|singer[- ]songwriters?|songwriters?|chansonnier|world music|musiques? du monde|musiques? (?:actuelles|traditionnelles?|improvisees?|latines?)|(?:traditional|improvised|latin) music|gospel|noise|ambient|psych\w*|stoner|new wave|cold ?wave|humour|humoristes?|comedian|stand-?up|comedy|dj sets?)\b/
/** At these somebody is met, whom they are called by. */
const MEETING =
  /^(?:(?:grande? |vente[ -])?(?:dedicace|rencontre|entretien|seance de (?:dedicace|signature)|rencontre d'auteure?|rencontre litteraire|carte blanche|signing|book signing|author (?:visit|talk|event|reading)|meet the author|in conversation|leçon inaugurale|masterclass|(?:[a-z]+ )?recital(?: (?:de |d')[a-z]+)?))s?$/
const MUSIC = /^(?:concerts?|music|musique|live|live music|gigs?|spectacle musical)$/
/** Kinds that are called by what is played, shown or done. */
const OTHER =
  /\b(?:theatre|theater|danse|dance|ballet|cirque|circus|films?|cinema|cine|screening|projection|expo\w*|exhibitions?|ateliers?|workshops?|class|course|conferences?|lectures?|talks?|conte|contes|jeune public|family|famille|kids|children|opera|classical|classique|chamber|choral\w*|orchestr\w*|symphon\w*|quiz|trivia|open mic|scene ouverte|karaoke|jam|sign-?up|teams?|visite|tour guide|library|bibliotheque|bal|fair|marche|market)\b/
const isOtherwise = (line: Line): boolean => OTHER.test(line.plain)
/** A record files itself under a kind of evening that is called by what is played, shown or done: `Theatre`, `Jeune public`. */
export const isFiledOtherwise = (lines: readonly Line[]): boolean =>
  lines.some((line) => line.text.length < SHORT && isKind(line.plain) && isOtherwise(line))
/** A play has somebody who wrote or staged it: whoever is featured in it plays, and its name is that of nobody. */
const STAGED =
  /^(?:by [a-z]|de (?=[a-z]+ [a-z]+$))|\b(?:directed|written|choreographed) (?:and \w+ )?by\b|\bmise? en scene\b|^(?:texte|written|direction|choregraphie)(?: et .{3,20})? ?:? (?:de |by )?[a-z]/
/** What a template sets before a name. */
const STATE = /^(?:postponed|cancell?ed|rescheduled|sold out|new date|report[ée]e?|annul[ée]e?|complet)\s*[:!–—-]+\s*/iu
/** Who sells concerts presents them. */
const PROMOTED =
  /\b(?:live|concerts?|bookings?|promotions?|entertainment|records|radio|fm|rock|jazz|blues|sound|music) (?:presents?|presente)$/
/** `The Long Way Home Tour 2027`, `Album Release`, under a name. */
const ON_TOUR =
  /^(?:.{0,40}\b)?(?:album|ep|record|single|vinyl|cd) (?:release|launch)\b|^lancement (?:d'|de l'|de son )(?:album|ep|disque)\b|^(?!.*\b(?:guided|walking|virtual|garden|studio|house|bus|boat|city|book|self)\b).{4,}\b(?:world |uk |us |north american |farewell )?tour(?: 20\d\d)?$|^(?:en )?tournee /
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
const SHORT = 60
/** What it takes where others are named as with them: they may as well play a work. */
const SURELY = 3
/** A club has other evenings than bands: what is no name by its words takes a kind of music too. */
const MOST_SURELY = 3.5
const NEAR = 14

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

/** A band may be called as a sentence is, or without capitals: who plays beside it tells it from a play. */
export const STAGE_NAME = /^[\p{L}\p{N}+](?:[^:;«»“”"!?…@$€£]|(?<=\d):(?=\d)){1,39}$/u
/** What a line says behind the name, up to a sign between the parts of a record: `(dub, Lyon) + Quai Ouest | 21 h`. */
const behind = (line: string, name: string): string => {
  const at = line.indexOf(name)
  const rest = at < 0 ? '' : line.slice(at + name.length).replace(/^[\s,;–—-]+/, '')
  return rest.split(/\s\|/, 1)[0] ?? ''
}
/** What is played and where it is from. */
const ASIDE = /^\(([^()]{2,60})\)\s*/u

/** What is known of a name when it is weighed. */
interface Weighed extends Pick<Scene, 'outline' | 'page'> {
  readonly full: string
  readonly name: string
  readonly who: Who | undefined
  /** What a bracket behind the name says. */
  readonly aside: string
  /** The short lines below it. */
  readonly near: readonly Line[]
  /** Others are named as with it, who may as well play a work. */
  readonly joined: boolean
  /** The page names bands behind `with`. */
  readonly bands: boolean
  /** Somebody opens. */
  readonly beside: boolean
  /** Somebody is met there. */
  readonly met: boolean
  /** A list of concerts that are called by who plays. */
  readonly concerts: boolean
}

/** A reason to take what an evening is called for who plays, and how much it counts. */
interface Cue {
  readonly points: number
  readonly holds: (weighed: Weighed) => boolean
}

/** Of each row the first that holds counts. */
const CUES: readonly (readonly Cue[])[] = [
  [{ points: 3, holds: ({ beside }) => beside }],
  [
    { points: 3, holds: ({ bands }) => bands },
    { points: 3.5, holds: ({ outline }) => billsArtists(outline) },
  ],
  [{ points: 2, holds: ({ met }) => met }],
  [
    { points: 2, holds: ({ near }) => near.some((line) => GENRE.test(line.plain)) },
    { points: 2, holds: ({ aside }) => GENRE.test(plain(aside)) || isPlayed(aside) },
    { points: 1.5, holds: ({ near }) => near.some((line) => MUSIC.test(line.plain)) },
  ],
  [
    { points: 2, holds: ({ who }) => who === 'MusicGroup' },
    { points: 1, holds: ({ name }) => isAct(name) },
    { points: 0.5, holds: ({ who }) => who === 'PerformingGroup' },
  ],
  [{ points: 2, holds: ({ near }) => near.some((line) => ON_TOUR.test(line.plain)) }],
  [{ points: 2, holds: ({ outline, page }) => isClub(outline) || isHostOfClub(page.capture.url) }],
  [
    { points: 1.5, holds: ({ name, full }) => name.length < full.length && COUNTRY.test(full) },
    { points: 1, holds: ({ full, aside }) => isFrom(full) || isFrom(`${full} (${aside})`) },
  ],
  [{ points: 1.5, holds: ({ outline }) => isLineUp(outline) }],
  [{ points: 2, holds: ({ concerts }) => concerts }],
  [{ points: 1.5, holds: ({ near }) => near.some((line) => PROMOTED.test(line.plain)) }],
  [{ points: 1, holds: ({ joined, outline }) => joined && isBar(outline) }],
]

const pointsOf = (weighed: Weighed): number =>
  CUES.reduce((sum, row) => sum + (row.find(({ holds }) => holds(weighed))?.points ?? 0), 0)

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
  const whole = withoutMore(full)
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
    bareCast(name).length > 0 ||
    !(isSomebody(name, true) || STAGE_NAME.test(name))
  )
    return undefined
  const rest = behind(title.text, full)
  const [bracket = '', aside = ''] = ASIDE.exec(rest) ?? []
  const beside = own.some(isBeside) || isBesideText(rest.slice(bracket.length))
  const stage = !isSomebody(name, true)
  const concerts = billsConcerts(outline, title)
  if (stage && !beside && !concerts && !isClub(outline) && !billsArtists(outline)) return undefined
  const bands = billsBands(outline)
  // A band is called after a park or a hotel too; a page of bands alone tells it from one.
  if (VENUE_WORD.test(key) && !beside && !bands && !isLineUp(outline)) return undefined
  const near = own.filter((line) => line.index !== title.index && line.text.length < SHORT).slice(0, NEAR)
  if (near.some((line) => STAGED.test(line.plain))) return undefined
  const met = near.some((line) => MEETING.test(line.plain)) && isSomebody(name, false) && !NO_PERSON.test(name)
  // `Lamp Theatre` is where, `Theatre` what.
  const isWhere = (line: Line) => VENUE_WORD.test(line.plain) && !isKind(line.plain) && isSomebody(line.text, false)
  const other = near.some((line) => isOtherwise(line) && !isWhere(line))
  if (!beside && !met && other) return undefined
  const who = whoIs(name)
  if (joined && !isAct(name) && !isBar(outline) && !bands && !isClub(outline)) return undefined
  const points = pointsOf({ outline, page, full, name, aside, near, joined, bands, beside, met, who, concerts })
  return points >= (joined ? SURELY : stage && !beside ? MOST_SURELY : 2)
    ? { name, confidence: Math.min(0.75, 0.4 + 0.08 * points) }
    : undefined
}
