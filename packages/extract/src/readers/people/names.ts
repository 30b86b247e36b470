import { remembering } from '@rampe/model'
import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { GROUP_WORDS, NOBODY, NOT_A_NAME, PARTICLE } from './people-words.ts'
import { isRoleOnly } from './role-heads.ts'

/** schema.org's classes for who performs. */
export type Who = 'Person' | 'PerformingGroup' | 'MusicGroup' | 'DanceGroup' | 'TheaterGroup'

const WORD =
  /^(?:["“«(]?(?:[dlDL]['’])?_?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}'’.!?*$@_-]*(?:\(\p{Ll}{1,3}\))?["”»),]?|[\p{Lu}]\.)$/u
const MAX_WORDS = 7
/** A country, a province, a state. */
const CODE = /^[A-Z]{2}$/

/** Texts that are remembered: a page asks for the same names as acts, as a cast, in a sentence. */
const MOST = 1_000

/** Words that can be the name of somebody: capitals, and small words between. `loose` takes names of one word and with figures. */
export const isSomebody = (text: string, loose: boolean): boolean =>
  text.length >= 2 && text.length <= 60 && !CODE.test(text) && (loose ? isLoosely(text) : isStrictly(text))

const isLoosely = remembering(MOST, (text) => isMadeAsName(text, true))
const isStrictly = remembering(MOST, (text) => isMadeAsName(text, false))

/** `Toronto Lamp Orchestra`, `Tuesday Ghost Quintet`: behind a town or a day, a group by its noun. */
const FROM =
  /^(?:quebec|montreal|toronto|ottawa|paris|london|lyon|canada|england|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|january|march|april|june|july|august|september|october|november|december|english|french) (?:[\p{L}'&-]+ ){0,4}(?:orchestra|philharmonic|symphony|sinfonia|quartet|quintet|sextet|trio|choir|chorus|band|singers|ensemble|consort|brass|ballet|players)$/u

/** `Mathieu « le Grand » Lampe` is called so between the two. */
const NICKNAME = /\s+[“«"]\s?[^“”«»"]{2,25}\s?[”»"]\s+(?=\p{Lu})/u
/** What stands in quotes is what is played. */
const TITLE = /^(?:"[^"]+"|“[^”]+”|«[^»]+»)$/u
/** `Ada Lampe trio`, `Tom Ruisseau septet`. */
const ENSEMBLE_BEHIND =
  /(?<=\p{Lu}\S+ \p{Lu}\S+) (?:trio|quartet|quartette|quatuor|quintet|quintette|sextet|sextette|septet|octet|duo|big band|band|orchestra|ensemble)$/u

function isMadeAsName(printed: string, loose: boolean): boolean {
  const text = printed.replace(NICKNAME, ' ').replace(ENSEMBLE_BEHIND, '')
  if (TITLE.test(text)) return false
  // What stands in a sentence seldom gets any further.
  if (!isPrintedAsName(text, loose) && !(loose && COMPANY.test(text))) return false
  const folded = fold(text)
  return !NOBODY.test(folded) && (!NOT_A_NAME.test(folded) || FROM.test(folded)) && !isRoleOnly(text)
}

/** Capitals, and small words between. */
function isPrintedAsName(text: string, loose: boolean): boolean {
  const words = text.split(' ')
  let strong = 0
  for (const word of words)
    if (WORD.test(word)) strong++
    else if (!PARTICLE.test(word)) return false
  if (strong < (loose ? 1 : 2) || (PARTICLE.test(words.at(-1) ?? '') && !/ \p{Lu}$/u.test(text))) return false
  return (
    words.filter((word) => !PARTICLE.test(word)).length <= MAX_WORDS &&
    /\p{L}/u.test(text) &&
    (loose || !/\d/.test(text))
  )
}

/** `Simon Lamp University` begins with a given name and is nobody. */
const INSTITUTION =
  /\b(?:universit\w+|college|school|ecole|gallery|galerie|museum|musee|cent(?:re|er)|foundation|fondation|church|eglise|library|bibliotheque|festival|books?|records?|press|hotel|club|bar|street|rue|avenue|road|hall|salle|theatre|theater|house|maison|park|parc|place|square|tavern|cafe|restaurant|studio|studios|awards?|prize|prix|memorial|day|night|week|tour|show|live|project|story|christmas|noel|saint|st)\b/

/** `Inez Lampe-Roy`: who bears the names of two families is a person. */
const TWO_FAMILIES =
  /^(?:Dr|Prof|Professor|Mme|Mr|Ms)?\.? ?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}\.)? \p{Lu}[\p{L}’']{2,}-\p{Lu}[\p{L}’']{2,}$/u
/** What is called after somebody or stands in a place of that name; sides of the sky, saints and styles. */
const NAMED_AFTER =
  /^(?:les?|la|the|domaine|moulin|chateau|complexe|espace|arena|pavillon|auditorium|chapelle|cathedrale|abbaye|bibliotheque|mediatheque|librairie|college|lycee|stade|gymnase|pont|quai|port|plage|lac|mont|mount|ile|route|chemin|allee|cour|jardin|jardins|cimetiere|gare|villa|manoir|fort|diffusion|phare|grange|ferme|marche|festival|club|bar|cafe|studio|atelier|galerie|temple|hotel|nouveau|nouvelle|grand|grande|petit|petite|vieux|new|old|lower|upper|north|south|east|west|great|little|basilique|collegiale|resto|brasserie|taverne|auberge|region|ville|mrc|canton|quartier|arrondissement|parish|town)\b|[ -](?:hop|est|ouest|nord|sud|east|west|north|south|pop|rock|punk|jazz|roll|saint|sainte|st|ste)(?:-|$)| (?:saint|sainte|st|ste|notre|post|hip|trip|mi|non|pre|self|co)-/

/** Nobody else is called so: `Prof. Ada Lampe`. */
const DOCTOR = /^(?:Dr|Prof|Pr|Professor|Professeure?)\.? \p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u

/** The class that a name itself gives evidence for; undefined where it gives none. */
export const whoIs = remembering(MOST, readWho, 60)

function readWho(name: string): Who | undefined {
  // A folded text is as long as the printed one: `Chœur` keeps its ligature there.
  const folded = fold(name).replaceAll('œ', 'oe')
  if (DOCTOR.test(name) && !INSTITUTION.test(folded)) return 'Person'
  // `A Baroque Feast` is an evening.
  if (/^(?:an?|une?) /.test(folded)) return undefined
  for (const [kind, pattern] of GROUP_WORDS) if (pattern.test(folded)) return kind
  if (
    /^(?:les|the|los|las) | (?:&|and|et) (?:les|ses|his|her|friends|amis)(?: |$)/.test(folded) ||
    AND_THE.test(folded)
  )
    return 'PerformingGroup'
  const [first = '', ...rest] = folded.split(' ')
  // `Ada Lampe & La Verrière`
  const band = / & l(?:[ae] |')/.test(folded) && GIVEN_NAMES.has(first)
  if (band || isPair(folded)) return 'PerformingGroup'
  if (/^\S+ \S+ and the /.test(folded) && GIVEN_NAMES.has(first)) return 'PerformingGroup'
  if (/ (?:et|and|&) /.test(folded) || INSTITUTION.test(folded)) return undefined
  if (rest.length >= 1 && rest.length <= 4 && GIVEN_NAMES.has(first.split('-')[0] ?? '')) return 'Person'
  return TWO_FAMILIES.test(name) && !NAMED_AFTER.test(folded) ? 'Person' : undefined
}

/** `Ada and the Lamps` are several, as `et les Lampes` says by itself; `Salt and the Miller` is a tale. */
const AND_THE =
  / & the | and the [^,]{0,40}(?:s|men|women|people|folk|kids|children|mice|geese|machine|revolution|mob|gang)$/

/** `Tom et Ada Lampe`: two given names before one family name. */
function isPair(folded: string): boolean {
  const [, one = '', two = ''] = /^([\p{L}-]+) (?:et|and|&) ([\p{L}-]+) [\p{L}'-]+$/u.exec(folded) ?? []
  return GIVEN_NAMES.has(one) && GIVEN_NAMES.has(two)
}

/** What stands between the noun of a group and its name: `Chœur d’hommes`, `Quintette à vent`. */
const OF_GROUP = `vocale?|instrumentale?|ambulante?|amateur|national|nationale|populaire|folklorique|municipale?|philharmonique|symphonique|mixte|universitaire|baroque|chambre|poche|jeunes|femmes|hommes|enfants|musique|rue|cordes|vents?|cuivres|percussions|harmonie|swing|jazz|tango|klezmer|folk|funk|afro|gospel|dramatique|celtique|musicale?|lyrique|ouvri[eè]re?|paroissiale?|royale?|scolaire|intercommunale|citoyenne?|[ée]ph[ée]m[èe]re|junior|r[ée]gionale?|traditionnelle?|exp[ée]rimentale?|contemporaine?|danse`
/** `Compagnie Poing levé`: behind the noun of a group, and `Les`, the words of a name need no capitals. */
const COMPANY = new RegExp(
  String.raw`^(?:(?:[Ll]a |[Ll]e |[Ll]['’])?(?:Nouve(?:au|lle) |Jeune |Grande? |Petite? |Royale? )?(?:[Cc]ompagnie|[Cc]ie|[Cc]ollectif|Cirque|Th[ée][âa]tre|[Tt]roupe|[Ee]nsemble|Orchestre|Ch(?:oe|œ)ur|Chorale|Duo|Trio|Quatuor|Quintette|Sextuor|Groupe|Ballet|Fanfare|Harmonie|Lyre|Union|Cercle|Bagad|Marionnettes|Ma[îi]trise)|[Ll]es)(?: (?:(?:de )?l['’]|des|de|du|d['’]|la|le|les|[àa]|aux?|(?:d['’])?(?:${OF_GROUP}))){0,6} ?\p{Lu}[\p{L}'’-]*(?: [\p{L}'’-]+){0,3}$`,
  'u',
)

/** Where somebody comes from, behind the name: `(Québec / Ukraine)`. */
export const ORIGIN = /\s\(\p{Lu}[\p{L}'’. -]{0,30}(?:[/,–]\s*\p{Lu}[\p{L}'’. -]{0,30})*\)$/u

/** `Orchestre de chambre de Sel`, `Compagnie du Seau percé`: behind the noun of a group, small words are of the name. */
export const isNamed = (text: string): boolean =>
  isSomebody(text, false) || (GROUP.test(text) && isSomebody(text, true) && whoIs(text) !== undefined)
const GROUP =
  /^(?:l[ae] |l['’])?(?:compagnie|cie|collectif|troupe|cirque|quintette|orchestre|ensemble|ch(?:oe|œ)ur|chorale|quatuor|fanfare|harmonie) \S/i

/** A piece of a list, with its place in the text that was given. */
export interface Item {
  readonly text: string
  readonly start: number
}

const SEPARATOR =
  /(?:(?<!\s)\s+)?(?:[;|•·→▸►➜\n]|,(?!\d{3}(?!\d)|\s*(?:M\.?D|Ph\.? ?D|Jr|Sr|Esq|DMA|[MOC]BE|Inc|Ltd|LLC|Ltée)(?!\p{L})))\s*(?:(?:and|et|&)\s+)?|(?<!\s)\s+(?:\+|\/{1,2}|–|—|et|and|&|ainsi que|as well as|plus|b2b|×|x|(?:en alternance |in alternation |alternating )?(?:avec|with)|ou|or)\s+/giu

/** `et Ada Lampe`, on a line below others. */
const LEAD = /^[\s"“«(*–—-]*(?:(?:and|et|&)\s+(?=\p{Lu}))?/u

const tidy = (raw: string, start: number): Item => {
  const lead = LEAD.exec(raw)?.[0].length ?? 0
  const text = raw
    .slice(lead)
    .replace(/[\s"”»*:–—-]+$/u, '')
    .replace(/(?<=\p{L}{3})\.+$/u, '')
  return { text, start: start + lead }
}

const ARTICLED = /^(?:(?:the|les|la|le) |l['’])/i
/** Signs between the names of a list, the conjunction left out. */
const BETWEEN = /[,;|•·\n]/
/** Behind a conjunction, whom somebody brings along: `Nina & the Lamps`, `Léo et ses amis`, `Ruisseau et Cie`; `Théo Ruisseau` is somebody else. */
const BROUGHT = new RegExp(
  `^(?:${anyCase('the les ses his her their')}) |^(?:${anyCase('friends amis co cie company compagnie sons daughters fils filles')})(?![\\p{L}'’-]|\\s(?:\\p{Lu}|of |de |du |des |d['’]))`,
  'u',
)
/** Each word in small letters, with a capital, and in capitals: what follows may not be read so. */
function anyCase(words: string): string {
  const forms = words
    .split(' ')
    .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
  return forms.join('|')
}
/** Those who are several already bring nobody: `The Verriers & The Lamps`, `Trio Ruisseau et les Lampes`. */
const isSeveral = (name: string): boolean => {
  const who = whoIs(name)
  return ARTICLED.test(name) || / (?:et|and|&) /i.test(name) || (who !== undefined && who !== 'Person')
}
/** `Ada Lampe and the Quay Quartet`: the noun tells that both have a name. */
const OTHER_ENSEMBLE =
  /^[Tt]he (?:(?:\p{Lu}\S* ){1,4}(?:Orchestra|Philharmonic|Sinfonia|Quartet|Quintet|Trio|Choir|Chorus|Consort)|Orchestre|Quatuor|Ensemble)(?![\p{L}])/u

/** `Chaff & Bran`: one word each, and nothing else, is a duo. */
export const PAIR = /^\p{Lu}[\p{L}'’-]* & \p{Lu}[\p{L}'’-]*$/u

const BODIES =
  '(?:orchestr(?:a|e)|ch(?:oe|œ)urs?|chorus(?:es)?|choirs?|chorale|ma[iî]trise|ballet|ensemble|soloists|solistes|musicians|musiciens|chanteurs|singers|players|harmonie|philharmoni(?:c|e|que)|corps de ballet|band)'
const BODY = new RegExp(`(?:^|[\\s,;:’'])${BODIES}$`, 'i')
const OF_HOUSE = new RegExp(`^(?:l['’]|la )?${BODIES} (?:of|de|du|des|d['’])(?![\\p{Ll}])`, 'iu')

const ONE_WORD = /^\p{Lu}[\p{L}'’-]*$/u
const WORD_AND_MORE = /^\p{Lu}[\p{L}'’-]*(?:,? (?:et|and) |, )/u
const PAIR_ENDS = /^\p{Lu}[\p{L}'’-]*(?=$|[,;.])/u

/** `&` and `et` that belong to a name: `Nina & the Lamps`, `Léo et ses amis`, `Tom et Paul Ruisseau`. */
function isInside(before: string, mark: string, after: string): boolean {
  if (!/^\s+(?:et|and|&)\s+$/i.test(mark)) return false
  const last = before.split(BETWEEN).at(-1)?.trim() ?? ''
  if (/^(?:the|les) /i.test(after) && isSeveral(last)) return false
  if (OTHER_ENSEMBLE.test(after) && / /.test(last)) return false
  // `Quai Ouest, Ruisso & The Lamps`: three.
  if (/^(?:The|Les) \p{Lu}/u.test(after) && /,/.test(before) && !GIVEN_NAMES.has(fold(last))) return false
  // `Ruisso, Ada Lampe and the Quay Choir`: the conjunction closes the list.
  if (
    /^\s+(?:et|and)\s+$/i.test(mark) &&
    /^(?:the|les) \p{Lu}/iu.test(after) &&
    /,\s+\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u.test(before)
  )
    return false
  if (BROUGHT.test(after)) return true
  // `Chœur et Orchestre de l’Opéra`: two of one house.
  if (BODY.test(before) && OF_HOUSE.test(after)) return true
  // `Sel & Poivre et Quai Ouest`: the sign joins more closely than the words.
  const close = mark.includes('&') && ONE_WORD.test(last.split(/ (?:et|and) /i).at(-1) ?? '')
  if (close && (WORD_AND_MORE.test(after) || (/ (?:et|and) /i.test(last) && PAIR_ENDS.test(after)))) return true
  // `Duo Lampe & Roy`
  if (
    /(?:^|[,;:]\s*)(?:[Dd]uo|[Tt]rio|[Qq]uatuor|[Qq]uintette|Th[ée][âa]tre|Cirque|Marionnettes) \p{Lu}[\p{L}'’-]*$/u.test(
      before,
    ) &&
    PAIR_ENDS.test(after)
  )
    return true
  // `Ruisso & la Verriere`
  if (mark.includes('&') && /^l(?:[ae] |['’])\p{Lu}/iu.test(after)) return true
  // Two given names before one family name: nobody is called by the first alone.
  return /^\p{Lu}[\p{L}-]+$/u.test(last) && GIVEN_NAMES.has(fold(last)) && /^\p{Lu}[\p{L}-]+ \p{Lu}/u.test(after)
}

/** A title, of several words. */
const IN_QUOTES = /"[^"]{2,60}"|“[^“”]{2,60}”|«[^«»]{2,60}»/g

/** A list of names, split at commas, conjunctions and signs; not within quotes, nor at an ampersand that belongs to a name. */
export const itemsOf = remembering(MOST, readItems, 120)

function readItems(text: string): readonly Item[] {
  const items: Item[] = []
  let start = 0
  let depth = 0
  let scanned = 0
  const quotes = matchesIn(text, IN_QUOTES).map(({ 0: { length }, index }) => [index, index + length] as const)
  let quote = 0
  for (const match of matchesIn(text, SEPARATOR)) {
    for (; scanned < match.index; scanned++) {
      const sign = text[scanned]
      if (sign === '(') depth++
      else if (sign === ')' && depth > 0) depth--
    }
    while ((quotes[quote]?.[1] ?? match.index + 1) <= match.index) quote++
    if (depth > 0 || (quotes[quote]?.[0] ?? match.index) < match.index) continue
    const end = match.index + match[0].length
    if (isInside(text.slice(0, match.index), match[0], text.slice(end, end + 40))) continue
    items.push(tidy(text.slice(start, match.index), start))
    start = end
  }
  items.push(tidy(text.slice(start), start))
  return items.filter((item) => item.text !== '')
}
