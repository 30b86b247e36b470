import type { Entry } from '../../listing/entry.ts'
import { isNameLike } from '../../listing/name-like.ts'
import type { Line } from '../../page/outline.ts'
import { isKind, plain, VENUE_WORD } from '../../page/words.ts'
import type { Scene } from '../scene.ts'
import { isHallOnly } from './halls.ts'
import { behindName } from './place-address.ts'
import { looksLikePlace } from './place-looks.ts'
import { phrasesIn, RAINED } from './place-phrase.ts'
import { fromLines, type Venue } from './place-text.ts'
import { isNote, isOnline, isOpen, REHEARSED } from './place-words.ts'

const KINDS =
  'concerts?|events?|shows?|performances?|talks?|lectures?|screenings?|gigs?|sessions?|meetings?|workshops?|readings?|plays?|recitals?|films?|productions?|ceilidhs?|dances?|jams?|spectacles?|representations?|evenements?|activites?|ateliers?|soirees?|veillees?|bals?|cabarets?|causeries?|seances?|projections?|rencontres?|conferences?|rendez-vous|repetitions publiques'
/** A word for what is played. */
export const PLAYED = new RegExp(`^(?:${KINDS})$`)
/** `All shows at …`, `Every concert this season …`, `Tous les spectacles à …`: no verb is needed. */
const ALL = new RegExp(
  `\\b(?:all|every|each|tous|toutes|chaque)(?: of)?(?: our| the| les| nos| ces| these)?(?: [a-z'-]+){0,2}? (?:${KINDS})\\b`,
)
const TAKE_PLACE =
  'ont lieu|auront lieu|se (?:tiennent|tiendront|deroulent|derouleront|donnent|passent)|sont (?:presentee?s|proposee?s|donnee?s|offerte?s|jouee?s)|seront (?:presentee?s|donnee?s)|takes? place|taking place|happen|(?:are|will be) (?:held|in|at|presented|given|performed|screened)'
/** `Concerts are held …`, `Les représentations ont lieu …` */
const HELD = new RegExp(`\\b(?:${KINDS})\\b.{0,40}?\\b(?:${TAKE_PLACE}|begin|start|are)\\b`)
/** `Sauf indication contraire, les contes du soir ont lieu …`: what has exceptions is a rule, whatever it calls what is played. */
const EXCEPT =
  /\b(?:sauf (?:autre )?(?:indication|mention|avis|precision)|(?:unless|except where|except when) (?:\w+ ){0,2}(?:otherwise|stated|noted|listed|indicated|specified|shown|says?))\b/
const ANY = new RegExp(`\\b(?:${TAKE_PLACE}|tout (?:\\w+ )?a lieu|everything (?:\\w+ )?is)\\b`)
/** Where seats are sold and doors open is said with exceptions, too. */
export const NOT_PLAYED =
  /\b(?:billets?|tarifs?|prix|inscriptions?|reservations?|ventes?|bureaux?|tickets?|prices?|bookings?|registrations?|sales?|offices?|doors?|portes|repas|meals?|drinks?)\b/
/** `Concerts à l’église Saint-Brannoc, à 17 h` */
const OPENS = new RegExp(`^(?:${KINDS})(?= (?:at|in|au|aux|a la|a l'|dans)\\b)`)
/** `Join us at The Mill for our winter season of concerts.` */
const JOIN =
  /\b(?:join us|retrouvez-nous|rendez-vous)(?= .{0,90}\b(?:season|saison|series|serie|concerts|shows|spectacles|events|evenements)\b)/
const GATHER =
  '(?:we|club|group|society|choir) meets?\\b|nous (?:nous )?(?:reunissons|retrouvons|jouons)\\b|(?:club|groupe|societe|choeur) se (?:reunit|retrouve)\\b'
const THERE = ".{0,40}?(?= at | upstairs at | in the | au | aux | a la | a l'| chez | dans )"
/** `Every Thursday at The Packhorse` · `Nous nous réunissons le mardi au Café bleu` */
const HABIT = new RegExp(
  `\\b(?:(?:every|each|tous les|toutes les|chaque) (?:\\w+ ){0,2}?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|samedis?|dimanches?|mois|month|week)\\b|${GATHER})${THERE}`,
)
/** In the foot of a page only those who meet or play are meant, not one of their evenings. */
const MEETS = new RegExp(`\\b(?:${GATHER}|we (?:play|perform|sing|gather)\\b)${THERE}`)
/** `Venue for all concerts: …` · `Lieu de tous les concerts : …` · `Location: …` */
const LABEL =
  /^(?:venue|location|where|place|lieu|ou|endroit|salle)(?: (?:for|of|de|des|du|pour)(?: (?:all|every|tous?|toutes?|each))?(?: (?:the|les|nos|our))? .{3,30}?)? ?: ?(?=.)/
/** What has been is no rule. */
export const PAST = /\b(?:were|was|had|has been|have been|furent|etaient|etait|a ete|ont ete)\b/
/** So far down stands what a page says of itself; further on, `every Thursday` is one of its events. */
const OPENING = 15
const LONGEST = 600
/** So far behind the words that say `all` the place is named. */
const REACH = 200
const CONFIDENCE = 0.78

/** Where the page says that all its events are. */
export function statedVenue(scene: Scene, isOfRecord: (line: Line) => boolean): Venue | undefined {
  for (const line of scene.outline.lines) {
    if (line.text.length > LONGEST || line.text.length < 12 || isOfRecord(line)) continue
    const told = (line.frame === 0 && labelled(scene, line)) || ruled(scene, line)
    if (told) return told
  }
  return undefined
}

/** A line of its own with a label for the place, outside of the records. */
function labelled(scene: Scene, line: Line): Venue | undefined {
  const [label] = LABEL.exec(line.plain) ?? []
  if (label === undefined || line.index > OPENING || line.plain.length !== line.text.length) return undefined
  const text = line.text.slice(label.length).trim()
  if (isOpen(text) || isOnline(text) || isHallOnly(text)) return undefined
  return fromLines(scene, [text], line.box, CONFIDENCE, true)
}

/** A sentence that says it of all. */
function ruled(scene: Scene, line: Line): Venue | undefined {
  if (line.text.length < 25 || !/\b(?:at|in|au|aux|a|dans|chez)\b/.test(line.plain)) return undefined
  // A heading speaks of what is below it.
  const opening = line.index < OPENING && line.heading < 2
  const said =
    HELD.exec(line.plain) ??
    excepted(line.plain) ??
    (line.frame === 2 ? undefined : ALL.exec(line.plain)) ??
    (opening ? (HABIT.exec(line.plain) ?? OPENS.exec(line.plain) ?? JOIN.exec(line.plain)) : undefined) ??
    (line.frame === 2 ? MEETS.exec(line.plain) : undefined)
  if (!said || RAINED.test(line.plain.slice(Math.max(0, said.index - 30), said.index))) return undefined
  if (REHEARSED.test(line.plain.slice(Math.max(0, said.index - 30), said.index + said[0].length))) return undefined
  // Folding may change the length of a text: then nothing is cut off.
  const from = line.plain.length === line.text.length ? said.index + said[0].length - 8 : 0
  const words = sentenceOf(`${line.text}${brokenOff(scene, line)}`.slice(Math.max(0, from), from + REACH))
  if (PAST.test(plain(words))) return undefined
  const [phrase] = phrasesIn(words, false)
  if (!phrase || (!phrase.house && said[0].length < 5)) return undefined
  const behind = words.slice(words.indexOf(phrase.name) + phrase.name.length)
  return {
    name: phrase.name,
    address: behindName(scene, phrase, behind),
    box: line.box,
    quote: phrase.quote.trim(),
    confidence: CONFIDENCE,
    prose: true,
  }
}

/** What stands behind a break in the middle of a sentence: `We play at The Mill,<br>4 Mill Lane.` */
function brokenOff({ outline }: Scene, { text, index, box }: Line): string {
  const next = outline.lines[index + 1]
  return text.endsWith(',') && next?.box === box ? ` ${next.text}` : ''
}

/** What a rule with exceptions says of all, unless it is of what is sold. */
function excepted(words: string): RegExpExecArray | null {
  const said = EXCEPT.test(words) ? ANY.exec(words) : null
  return said && !NOT_PLAYED.test(words.slice(0, said.index)) ? said : null
}

const sentenceOf = (text: string): string => text.replace(/(?<=.{30}\p{L}{4}|.{30}\d)[.!?] +\p{Lu}.*$/u, '')

/** `Spectacles à la salle bleue`: what is played there stands in front. */
const saysWhat = (text: string): boolean => phrasesIn(text, false).some(({ house, index }) => house && index > 2)

/** So much looks like a place what has a word for a house. */
const HOUSE = 2

/** `Theatre for the young` · `Inscription à la bibliothèque` · `12 Hall Street`: more than the name of a house, or none. */
const SAYS_MORE = /\d|\s(?:à|aux?|pour|avec|et|par|for|at|in|with|and|by)\s/i

/** `Kiosque du quai` · `Ashby Pavilion, at dusk. Bring a chair.`: the house that the words right below a heading begin with. */
export function houseBelow(line: Line | undefined): string | undefined {
  if (!line || line.heading > 0 || line.frame === 2 || line.text.length > LONGEST) return undefined
  const name = line.text.replace(/(?:,\s\p{Ll}|(?<=\p{L}{3})\.(?:\s|$)).*$/u, '')
  const isHouse = isNameLike(name) && !SAYS_MORE.test(name) && VENUE_WORD.test(plain(name)) && !isKind(plain(name))
  return isHouse && looksLikePlace(line, name) >= HOUSE ? name : undefined
}

/** A heading over several records that names a house; none where the words below it do. */
export function headingVenue(scene: Scene, entry: Entry): Venue | undefined {
  const own = entry.title?.line.heading || 7
  const { lines } = scene.outline
  for (let i = entry.first - 1; i >= Math.max(0, entry.first - 80); i--) {
    const line = lines[i]
    if (!line || line.frame === 2 || line.heading === 0 || line.heading >= own) continue
    const isHouse = VENUE_WORD.test(plain(line.text)) || looksLikePlace(line, line.text) >= 1.8
    const below = i + 1 < entry.first ? houseBelow(lines[i + 1]) : undefined
    if (
      below !== undefined ||
      line.heading === 1 ||
      !isHouse ||
      isNote(line.text) ||
      line.text.length > 90 ||
      saysWhat(line.text)
    )
      return undefined
    return fromLines(scene, [line.text], line.box, CONFIDENCE)
  }
  return undefined
}
