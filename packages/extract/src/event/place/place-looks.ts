import { remembering } from '@rampe/model'
import type { Line } from '../../page/outline.ts'
import { ACTION, isClockwork, labelOf, plain, VENUE_WORD } from '../../page/words.ts'
import { readAddresses } from '../../readers/address.ts'
import { whoIs } from '../../readers/people/names.ts'
import { tellsOfFilm } from './film-line.ts'
import { isHallOnly, isRoom } from './halls.ts'
import { TOWN_CODE, TOWN_ONLY } from './house-and-town.ts'
import { isPlaceBox, isPlaceElement } from './place-boxes.ts'
import { calledTo } from './place-calls.ts'
import { isErrand } from './place-errands.ts'
import { FACT, isFactLine, MOST } from './place-piece.ts'
import { isNote } from './place-words.ts'
import { isPlaceBySymbols } from './symbol-rows.ts'

/** Words that make a line a sentence: an end of one inside it, a verb. Behind `St.` and an initial it goes on. */
export const SENTENCE =
  /(?<!\b(?:St|Ste|Dr|Mt|Mr|Mrs|Ms|Bd|Av|No|Boul|Blvd|Ave|Ch|Pl|Rte|Imp|All|Rd|Sq|Cnr|Co|\p{L}))[.!?]\s+\p{Lu}|[!?]$|(?:^|\s)(?:nous|vous|we|you|est|sont|is|are|was|will|sera|seront|aura|auront|takes|held|join|come|venez|soyez|rejoignez|invite|invites|présentée?s?|accueille|welcomes?|your|votre|this|cette|qui|that|with|avec|pour|by|par)(?=\s|$)/iu

/** `<div class="venue">Gallery</div>`: what is played is called so as well, but the template says where. */
const isRoomBox = (line: Line, text: string): boolean => isRoom(text) && isPlaceBox(line)

/** How much a line looks like the name of a place, 0 for not at all. Asked for a record and for all records of its shape. */
export function looksLikePlace(line: Line, text: string): number {
  const known = looks.get(line)
  if (known?.text === text) return known.score
  const score = placeScore(line, text)
  looks.set(line, { text, score })
  return score
}

/** What looks a little like a place is no name. */
export const mayBeName = (line: Line, text: string): boolean => looksLikePlace(line, text) < NAME
const NAME = 1.4

/** `Graphisme : Atelier 22`: what is labelled as something else. */
const OTHERWISE =
  /^(?:graphisme|design|photos?|photographie|illustrations?|affiche|lumieres?|lighting|son|sound|costumes?|decors?|production|coproduction|diffusion|soutiens?|residences?|residency|texte|mise en scene|traiteur|catering|transport|diner|dinner|hotel|contact) ?: /

/** A note to a sign above, or what somebody said. */
const NO_NAME = /^(?:[*†‡]|["“«‘][^"”»]{3,100}[.!?,…]\s?["”»’])/u

/** `House salad` · `House team`: in front of a small word the house is where we are. */
const OF_THE_HOUSE = /^House (?=\p{Ll})(?!of\b)/u

/** Who made it or shows it, the first time or again. */
const SHOWN = /\b(?:premieres?|presents?|presente\w*|(?:co-?)?productions?|creation)\b/
/** `The Lower Hall / Ada Lampe present` */
const PRESENTS = /\S (?:present|presents|presente|presentent) ?:?$/

/** What people are called to is a place, whatever its name says. */
const CALLED = 2

/** `Orchestre et Chœur de l’Opéra`, `Soloists of the Town Hall`: who plays is called after a house. */
const PLAYERS =
  /^(?:the |l'|les? |la )?(?:orchestr[ea]|choeurs?|choir|chorus|chorale|maitrise|ballet|troupe|ensemble|solistes|soloists|musiciens|musicians|members|membres)\b[^,]* (?:de la |de l'|du |of (?:the )?)\S[^,]*$/

/** Where letters go. */
const LETTERS = /\b(?:p\.? ?o\.? box|(?:case|boite) postale|(?<=, )box) \d/

const looks = new WeakMap<Line, { readonly text: string; readonly score: number }>()

function placeScore(line: Line, text: string): number {
  if (text.length < 3 || text.length > 140 || !/\p{L}{2}/u.test(text)) return 0
  const plainText = plain(text)
  if (
    OTHERWISE.test(plainText) ||
    LETTERS.test(plainText) ||
    PLAYERS.test(plainText) ||
    NO_NAME.test(text) ||
    tellsOfFilm(line.text)
  )
    return 0
  if (labelOf(text) || ACTION.test(plainText) || isClockwork(text) || /[$€£]|https?:|@\w+\./.test(text)) return 0
  const called = calledTo(text)
  if (called !== undefined) return isErrand(text) || isProse(called) ? 0 : CALLED + placeScore(line, called) / 2
  const sentence =
    isErrand(text) ||
    /^(?:as (?:seen|heard) (?:on|in|at)|(?:vue?s?|entendue?s?) (?:a|aux?|sur|dans)|(?:hosted|animee?s?) (?:by|par)) |\b(?:tickets?|billets?|book|season|saison)\b/.test(
      plainText,
    ) ||
    SHOWN.test(plainText) ||
    PRESENTS.test(line.plain) ||
    SENTENCE.test(text) ||
    text.split(/\s+/).length > 14 ||
    /(?:\s\p{Ll}+|(?:\s+\S+){4}\p{L}{3})\.$/u.test(text)
  if (sentence || isProse(text) || (isNote(text) && !isRoomBox(line, text)) || isPersonOf(text)) return 0
  let score = 0
  if (VENUE_WORD.test(plain(text.replace(OF_THE_HOUSE, ''))) && text.length < 100)
    score += /^\P{Ll}/u.test(text) ? 2 : 1
  if (/\d/.test(text) && readAddresses(text).length > 0) score += 2
  if (TOWN_CODE.test(text) && !TOWN_ONLY.test(text) && text.length < 110) score += 1.4
  if (isHallOnly(text)) score = Math.max(score, 1.4)
  if (score > 0 && isFactLine(line.text, text) && /^\p{Lu}/u.test(text)) score += 2
  const pair = asPair(text)
  if (/^\p{Lu}[^,]{1,60},\s*\p{Lu}[^,]{1,40}(?:,|$)/u.test(pair) && text.length < 90) score += 0.6
  if (isPair(pair) && /^(?:The|Le|La|Les|L['’])/u.test(pair)) score += 0.8
  if (PART_OF_HOUSE.test(plainText) && /^\p{Lu}/u.test(text) && text.split(' ').length <= 4) score += 1.3
  if (text.length < 60 && isAt(text)) score += 1.9
  if (isPlaceBox(line)) score += isPlaceElement(line) && isLoneName(text) ? 1.9 : 1.8
  else if (isPlaceBySymbols(line)) score += 1.4
  if (text.length < 60 && SAINT.test(text)) score += 1.9
  if (/^\p{Lu}[\p{Lu}' -]{2,24}\s?:\s\p{Lu}/u.test(text) && text.length < 80) score += 1.8
  return score
}

/** `St Brendan’s, Ashby` · `St John-in-the-Reeds` · `All Saints, Welby`: English churches without the word. */
const SAINT =
  /^(?:St\.?|Saint|SS\.?) \p{Lu}[\p{L}&. -]{2,24}(?:['’]s?(?=$|,)|-(?:in|on|by|at|the)-[\p{L}-]+|(?: the \p{Lu}\p{L}+),)|^(?:All Saints|Holy Trinity)['’]?,/u

/** `au Ministère` · `at The Tin Lantern` · `in the Anteroom`: a name; `dans la cour du château`: a word for a house. */
const isAt = (text: string): boolean =>
  /^(?:in|on) the (?=[^ ]{0,20}\p{Ll}{3})\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/u.test(text) ||
  /^(?:aux? |à la |à l['’]|chez |dans (?:l[ae] |les |l['’])|at (?:the )?|@ ?)\p{Lu}/u.test(text) ||
  (/^(?:aux? |à la |à l['’]|dans (?:l[ae] |les |l['’])|at the |in the )\p{Ll}/iu.test(text) &&
    VENUE_WORD.test(plain(text)))

/** `Ada Lampe, professor at Northern University`. */
const isPersonOf = (text: string): boolean => {
  const [, name] = /^([^,]{4,40}),\s\p{Ll}/u.exec(text) ?? []
  return name !== undefined && whoIs(name) === 'Person'
}

/** `The Malthouse, Welby` · `Le Zinc, Rezé (44)`: a name and a town, and neither is somebody. */
export function isPair(text: string): boolean {
  const { name, town } = PAIR.exec(asPair(text))?.groups ?? {}
  return (
    name !== undefined &&
    town !== undefined &&
    !TOWN_ONLY.test(text) &&
    !isNote(name) &&
    whoIs(name.replace(/^The /, '')) === undefined &&
    whoIs(town) === undefined
  )
}

/** `The Malthouse · Welby`, `The Malthouse (Welby)` and `Welby (The Malthouse)` with a comma. */
const asPair = (text: string): string =>
  text
    .replace(/^([^·•()]+?) (?:[·•] ([^·•()]+)|\(([^()]+)\))$/u, (_, one, two, three) => `${one}, ${two ?? three}`)
    .replace(/^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:,| ?:) ((?:The|Le|La|Les) [^,]+|L['’][^,]+)$/u, '$2, $1')

const PAIR =
  /^(?<name>(?:\p{Lu}|l['’]\p{Lu})[^,;:]{2,45}),\s(?<town>\p{Lu}[\p{L}'’]+(?:[- ](?:\p{L}{1,3}[- ])?\p{Lu}[\p{L}'’]+){0,3})(?:\s\([^()]{2,15}\)|,\s\p{Lu}[\p{L}. ]{1,20})?$/u

/** What rooms, yards and stages are called, in front in French and behind in English. */
const PART_OF_HOUSE =
  /^(?:(?:la|le|l') ?)?(?:cour|terrasse|verriere|nef|parvis|preau|plateau|labo|hangar|ponton|crypte|annexe|scene|chapiteau|halle|buvette|mezzanine|loge)\b|\b(?:space|lab|loft|terrace|courtyard|tent|marquee|annexe?|hangar|crypt|yard|arcade|wharf|pier|mill|exchange|branch|stage|cellar|den|attic|bandstand|big top|institute|minster|priory|arms|taproom)$/

const SMALL = /^(?:de|du|des|la|le|les|l'|d'|et|à|au|aux|en|sur|the|of|and|in|at|on|for|&)$/

/** Most words have no capital. */
function isProse(text: string): boolean {
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word) && !SMALL.test(word))
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return lower >= 4 && lower > 0.5 * words.length
}

/** What is left of a line with a day can be a place without saying so: a short name, and no note on the performance. */
export const isLoneName = (text: string): boolean => text.length > 3 && text.length < 60 && isMadeAsName(text)

const isMadeAsName = remembering(
  MOST,
  (text) =>
    /^(?:\p{Lu}|\d+\p{L}|l['’]\p{Lu})/u.test(text) &&
    text.split(/\s+/).length <= 8 &&
    !/[!?…]$|[:"«“]|\d{4}|['’]\d\d\b|\s\p{Ll}{3,}\.$/u.test(text) &&
    !FACT.test(text) &&
    !SENTENCE.test(text) &&
    !SHOWN.test(plain(text.replace(/\([^()]*\)/g, ''))) &&
    !isNote(text) &&
    !isProse(text),
)
