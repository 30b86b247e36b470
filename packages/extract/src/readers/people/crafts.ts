import { fold } from '../fold.ts'
import { namesAt } from '../lines.ts'
import { type Item, isSomebody, itemsOf, whoIs } from './names.ts'
import { isPlayed } from './played.ts'

/** Small words between a cue and a name that say what somebody is: `avec la conteuse Ada Lampe`, `with the local duo X`. */
const APPOSITION =
  /^(?:(?:[lL]['’]|[lL][ae]s?\s|[tT]he\s|[uU]ne?\s|[aA]n?\s|[dD]e\s+la\s|[dD]u\s|[dD]es\s|[nNvV]otre\s|[lL]eur\s|[sSmM](?:on|a|es)\s|[nNvV]os\s|[oO]ur\s|[yY]our\s|[tT]heir\s|[hH](?:is|er)\s|[iI]ts\s)\s*)?((?:\p{Ll}[\p{Ll}·’'-]*\s+){0,3}\p{Ll}[\p{Ll}·’'-]*,?\s+)(?=["“«]?\p{Lu})/u
/** What somebody is who stands on a stage or speaks from it, by the endings of such words. */
const CRAFT =
  /(?:istes?|ieres?|lains?|iens?|iennes?|eurs?|euses?|eures?|teurs?|trices?|ologues?|graphes?|poetes?|poets?|ists?|ians?|ers?|ors?|clowns?|slameu\w+|djs?|professeure?|juree?s?|juges?|invitee?s?|membres?|hosts?|jurors?|guests?|stars?|cineastes?|legendes?|peintres?|hotes?|maitres?|chef|cheffe|artistes?|artists?|auteure?s?|autrices?|commissaires?|sopranos?|tenors?|ensemble|groupe|group|band|troupe|compagnie|company|collectif|collective|orchestre|orchestra|ch(?:oe|œ)ur|choir|chorale|quatuor|quartet|quintette|quintet|trio|duo|duet|tandem|binome|twosome|fanfare|harmonie|maitrise|bandas?|architecte?s?|critics?|critiques?|guides?|features?|narrat\w+|amateurs?|amies?|amis)$/
/** Of two or three names the one name of a group. */
const JOINT = /^(?:duo|trio|duet|tandem|binome|twosome)$/
const NO_CRAFT =
  /^(?:lumiere|matiere|maniere|premiere|derniere|biere|riviere|carriere|frontiere|entiere|particuliere|reguliere|singuliere|soutien|maintien|lien|bien|rien|ancien|quotidien|over|under|after|other|another|order|number|for|or|your|their|ailleurs|plusieurs|leurs|never|ever|winter|summer|easter|september|october|november|december|paper|river|dinner|theater|encounter|chapter|center|tiers)$/

export interface Craft {
  /** How many characters it takes, with the space behind it; 0 where there is none. */
  readonly length: number
  /** The names behind it, joined by a conjunction, are one name: `le duo Sel et Poivre`. */
  readonly joint: boolean
}

const NONE: Craft = { length: 0, joint: false }

/** `novelist`, `cinéaste`, folded: what somebody is who stands before others. */
export const isCraft = (word: string): boolean => CRAFT.test(word) && !NO_CRAFT.test(word)

/** What somebody is said to be, in small letters in front of the name. */
export function craftAt(text: string): Craft {
  const found = APPOSITION.exec(text)
  const words = fold(found?.[1] ?? '')
    .replace(/,?\s+$/, '')
    .split(/\s+/)
  const noun = words.find(isCraft)
  return found && noun !== undefined ? { length: found[0].length, joint: JOINT.test(words.at(-1) ?? '') } : NONE
}

const ARTICLE = /^(?:[lL]['’]|[lL][ae]s? |[tT]he )(?=\p{Lu})/u

/** `Avec notamment Ada Lampe`: some of those who play. */
const AMONG = /^(?:notamment|entre autres|among others|including),?\s+/iu

/** What it is that they are called, whatever the words of the name: `le collectif Page 17`, `collectif BOUE`. */
export const isGroupCraft = (craft: string): boolean => GROUP.test(fold(craft).trimEnd())
const GROUP =
  /(?:^|[\s'’])(?:ensemble|groupe|group|bandas?|band|troupe|compagnie|company|collectif|collective|orchestre|orchestra|ch(?:oe|œ)ur|choir|chorale|quatuor|quartet|quintette|quintet|duo|trio|fanfare|harmonie|maitrise|club)$/

/** The same, behind a word that some are named. */
export function craftAmong(text: string): Craft {
  const among = AMONG.exec(text)?.[0].length ?? 0
  const { length, joint } = craftAt(text.slice(among))
  return { length: among + length, joint }
}

const PRAISE = /^(?:the|an?|our|your|la|le|notre|votre|une?)\s(?:\p{Ll}[\p{Ll}-]+,?\s){1,5}(?=\p{Lu})/u

/** The same, or the article alone in front of a group: `avec la Chorale du Quai`; where it is sure that somebody follows, of several. */
export function introAt(text: string, strong = false, sure = false): Craft {
  const craft = craftAmong(text)
  // `Hosted by the fabulous Ada Lampe`
  const praise = sure && craft.length === 0 ? (PRAISE.exec(text)?.[0] ?? '') : ''
  if (praise !== '' && !BELONGS.test(praise)) return { length: praise.length, joint: false }
  const article = craft.length > 0 ? 0 : (ARTICLE.exec(text)?.[0].length ?? 0)
  if (article === 0) return craft
  const who = whoIs(itemsOf(namesAt(text.slice(article)))[0]?.text ?? '')
  const group = who === 'MusicGroup' || who === 'DanceGroup' || (strong && who === 'PerformingGroup')
  const several = sure && /^(?:les|the) /i.test(text)
  return group || several ? { length: article, joint: false } : craft
}

/** Of `author of Nine Ways`, `songwriter from the Fens` nobody is named. */
export const BELONGS =
  /\s(?:of|from|at|in|for|de|du|des|chez|à|au|aux)(?:\s(?:the|la))?\s$|[dl]['’]$|^an?\s.*\sformer\s$|^an?\sformer\s/iu
const soleCraft = (text: string): number => {
  const { length } = craftAt(text)
  return BELONGS.test(text.slice(0, length)) ? 0 : length
}

/** What joins one more to a list of names. */
const JOINED =
  /^(?:(?:(?:avec )?(?:la|les) voix d(?:e|es|['’])|the voices? of|plus|puis|then|avec|with|featuring|feat\.?|ft\.?|starring|ainsi que|accompagnée?s? (?:de|par|d['’])|(?:accompanied|hosted|joined) by)\s+)+(?=\S)/iu

const CALLED = /^(?:collectif|compagnie|cie|ensemble|collective|company) $/

/** A name of a list without what joins it and what it is said to be: `with headliner Ada Lampe`, `puis l'humoriste Tom Ruisseau`. */
export function withoutIntro({ text, start }: Item): Item & { readonly craft: string } {
  const joined = JOINED.exec(text)?.[0].length ?? 0
  const said = soleCraft(text.slice(joined))
  // `collectif BOUE`, among others: called so, where no article tells the noun from the name.
  const length = joined + (CALLED.test(text.slice(joined, joined + said)) ? 0 : said)
  return { text: text.slice(length), start: start + length, craft: text.slice(joined, length).trim() }
}

const NEXT =
  /^(?:\s*[,;]\s+|\s+(?=and |et |& |plus |ainsi ))(?:(?:and|et|&|plus|ainsi que)\s+)?(?:(?:du|de la|de|with|avec)\s+|d['’])?(?:(?:the|la|le)\s+(?=\p{Lu})|l['’](?=\p{Lu}))?/iu
const ASIDE = /^\s*\([^()]{1,60}\)/
const PART = /^,\s+(\p{Ll}[\p{L}' -]{2,30}?)(?=\s*[,;.]|\s+(?:et|and|&)\s|$)/u
const MOST = 8

/** How much is said of the name before: `(Quay House)`, `, soprano`. */
function saidOf(text: string): number {
  const aside = ASIDE.exec(text)?.[0].length ?? 0
  const part = PART.exec(text.slice(aside))
  return aside + (part?.[1] && isPlayed(part[1]) ? part[0].length : 0)
}

/**
 * The names that begin a text, and those that follow behind what they are said to be: `Ada Lampe and bandmaster Tom Ruisseau`,
 * `Ada Lampe (Quay House), Tom Ruisseau, baryton, et Maude Roy`.
 */
export function namesThrough(text: string): string {
  let end = namesAt(text).length
  for (let n = 0; end > 0 && n < MOST; n++) {
    const said = saidOf(text.slice(end))
    const next = NEXT.exec(text.slice(end + said))?.[0].length ?? 0
    const from = end + said + next
    const craft = next === 0 ? 0 : soleCraft(text.slice(from))
    const more = craft === 0 && said === 0 ? '' : namesAt(text.slice(from + craft))
    const loose = isGroupCraft(text.slice(from, from + craft))
    // `Ada Lampe and the Quay Orchestra`
    const group = /(?:\sthe|\s(?:la|le)|\sl['’])\s?$/.test(text.slice(0, from)) ? namesAt(text.slice(from)) : ''
    if (more === '' && whoIs(itemsOf(group)[0]?.text ?? '') === 'MusicGroup') {
      end = from + group.length
      continue
    }
    if (next === 0 || !isSomebody(itemsOf(more)[0]?.text ?? '', loose)) return text.slice(0, end + said)
    end = from + craft + more.length
  }
  return text.slice(0, end)
}

/** `Ada Lampe and Tom Ruisseau in attendance`: they are there, and no part of a name is told. */
const PRESENT = /\s+(?:in attendance|in person|on hand|en personne|sur place|pr[ée]sente?s?)\.?$/iu

/** `Ada Lampe and drummer Tom Ruisseau recorded it`: a list that goes on as a sentence, up to its last name. */
export function upToVerb(printed: string): string {
  const list = printed.replace(PRESENT, '')
  const last = itemsOf(list).map(withoutIntro).at(-1)
  const runsOn = last && /^\p{Lu}\S* \p{Lu}\S* \p{Ll}/u.test(last.text) && last.craft !== ''
  return runsOn ? namesThrough(list) : list
}

/** The article of a group belongs to the sentence: `Le Collectif Ruisseau`. */
export function withoutArticle({ text, start }: Item): Item {
  const length = /^(?:(?:Le|La) |L['’])(?=\p{Lu})/u.exec(text)?.[0].length ?? 0
  const who = length === 0 ? undefined : whoIs(text.slice(length))
  return who === undefined || who === 'Person' ? { text, start } : { text: text.slice(length), start: start + length }
}
