import { remembering } from '@rampe/model'
import { plain, VENUE_WORD } from '../../page/words.ts'

/**
 * What else is done in a house, or said of one, than that it is played there: which noun or verb stands in front of `at`, `of`, `à` or `de`.
 * Data, without accents: another language is another line.
 */
const either = (...lines: readonly string[]): string => lines.join('|')

/** Where one buys, asks, pays and writes to. */
const SALES = either(
  'tickets?|box office|(?:advance |pre-?|ticket )sales?|on sale|available|wristbands?|(?:festival |day )?pass(?:es)?|bookings?|registrations?|sign-?ups?|enrolments?|enquiries|collected|registered (?:office|address)|head office|(?:mailing|postal|correspondence) address',
  'billets?|billetterie|preventes?|en vente|disponibles?|points? de vente|bracelets|reserv(?:er|ez|ations?)|inscriptions?|renseignements?|infos?|informations?|a retirer|siege social|adresse (?:postale|de correspondance)|bureaux administratifs',
)

/** How one comes there; where one eats before, drinks after and sleeps. */
const WAYS = either(
  'parking|car parks?|shuttles?|shuttle bus(?:es)?|car-?pool(?:ing)?|(?:mini)?bus|coaches|trains?|trams?|metro|tube|subway|entrances?|access|cloakrooms?|(?:pre|post|after)-?(?:show|concert|theatre|theater|performance)(?: [a-z]+)?|after-?part(?:y|ies)|menu|accommodations?|lodgings?',
  'parkings|stationnements?|se garer|garez-vous|navettes?|co-?voiturage|autobus|tramways?|arret|acces|vestiaires?|afters?|apres-(?:spectacle|concert)|se restaurer|hebergements?',
)

/** Whose it is, who is thanked and who pays. */
const BACKERS = either(
  'payable|thanks|thank you|courtesy|on loan|loans?|support|supported|proceeds|in aid|a fundraiser|raising (?:money|funds)|(?:a|an) (?:project|idea|initiative|commission|collaboration|invitation)|commissioned|at the invitation|partners?|partnership|sponsors?',
  "a l'ordre|remerci(?:ements?|ons)|merci|autorisation|prets?|pretee?s?|soutien|soutenue?s?|au (?:profit|benefice)|une? (?:projet|idee|initiative|commande|proposition|collaboration|invitation)|a l'(?:initiative|invitation)|partenaires?|partenariat",
)

/** What a person is there. */
const PEOPLE = either(
  'graduates?|alumn(?:us|a|i|ae)|students?|pupils?|fellow|professors?|lecturers?|teachers?|directors?|members?|curators?|organist|choirmaster|principal|laureates?|winners?|finalists?|veterans?|natives?|artists?[- ]in[- ]residence',
  'diplomee?s?|etudiante?s?|eleves?|professeure?s?|enseignante?s?|membres?|direct(?:eur|rice)s?|conservat(?:eur|rice)|organiste|titulaire|fondat(?:eur|rice)s?|laureate?s?|finalistes?|nati(?:f|ve)s?|artistes? associee?s?',
)

/** What somebody, a group or a work has done there, or does there on other days. */
const DEEDS = either(
  'graduated|trained|studied|studies|teaches|taught|works|worked|lives|born|raised|based|hailing|originally|formed|founded|rehearses?|rehearsing|recorded|filmed|developed|workshopped|devised|created|premiered|debuted|(?:previously|originally|first|last) (?:seen|shown|staged|performed|produced|presented|heard|played)|produced|(?:straight|fresh|direct) from|(?:sold-?out|acclaimed|successful|hit|recent|previous) runs?',
  'formee?s?|etudi(?:e|ent|ee?s?)|enseign(?:e|ent)|travaill(?:e|ent)|vi(?:t|vent)|nee?s?|etablie?s?|basee?s?|originaires?|issue?s?|fondee?s?|repet(?:e|ent|ons)|enregistree?s?|filmee?s?|developpee?s?|elaboree?s?|creee?s?|deja (?:vue?s?|entendue?s?|jouee?s?)|de retour d[eu]|apres (?:un|une|son|sa|leur|des) (?:passages?|series?|tournees?)|en residence',
  '(?:has|have|had)(?: also| often)? (?:sung|played|performed|danced|appeared|exhibited|toured|worked|taught|studied|been (?:shown|seen|heard|exhibited|performed|presented))',
  "(?:a|ont)(?: aussi| deja| notamment| souvent)?(?: ete| d'abord ete)? (?:chante|joue|danse|expose|tourne|travaille|realise|remporte|vu|montre|presente)e?s?",
  '(?:works?|paintings?|pieces|toiles?|(?:oe|œ)uvres?|tableaux?|archives|collections?) (?:is |are |sont |est )?(?:held|kept|housed|conservee?s?|on display)',
  '(?:last|previous|latest|derniere?s?|precedente?s?) (?:exhibitions?|shows?|productions?|plays?|concerts?|performances?|expositions?|spectacles?|pieces?|creations?|tournees?)',
)

const WORD = String.raw`[a-z\d][a-z\d'’-]*`
/** What leads to the house; in French the article may be glued to it. */
const LEADS =
  'at|in|on|from|to|by|via|through|behind|near|opposite|outside|for|with|a|au|aux|en|dans|chez|sur|par|depuis|derriere|devant|pres|avec'
const LINK = String.raw`(?: ?: ?|\s(?:${LEADS})\s|\sa')`
/** `Parking of the Moss Centre` may be where it is played, `Member of the Moss Centre` may not. */
const LINK_OF = String.raw`(?: ?: ?|\s(?:${LEADS}|of|de|du|des)\s|\s[ad]')`
/** In front of `the School` a person is a graduate or a professor of something. */
const OF_SOMETHING = `(?: (?:of|in|de|d'|du|en) ${WORD})??`
const fewWords = (most: number): string => `(?: ${WORD}){0,${most}}?`

/** The words with which such a line begins, up to the house. */
const opening = (heads: string, before: number, between: string, link = LINK_OF): RegExp =>
  new RegExp(`^(?:${WORD},? ){0,${before}}?(?:${heads})${between},?${link}`)
/** The words with which a sentence comes to the house; the one that leads to it is read with its name. */
const closing = (heads: string, between: string): RegExp => new RegExp(`(?:^|[^a-z'-])(?:${heads})${between},? ?:? ?$`)

const TOLD = [
  opening(either(SALES, WAYS), 3, fewWords(2), LINK),
  opening(BACKERS, 3, fewWords(2)),
  opening(PEOPLE, 2, OF_SOMETHING),
] as const
const DONE = opening(DEEDS, 4, fewWords(2))

/** `Bus 12, arrêt Théâtre du Fanal` */
const STOP =
  /^(?:bus|tram|metro|autobus|rer|train|lignes?|lines?)\b[^,:]{0,24}[,:(] ?(?:arret|stop|station|sortie|exit|gare|platform)\b/

/** What is recorded or made in front of the public. */
const TO_BE = /\b(?:will be|to be|being|sera|seront|va etre|vont etre) /

/** Whether a line says something else of a house than that it is played there. */
export const isErrand = remembering(1_000, readErrand, 200)

function readErrand(text: string): boolean {
  const line = plain(text)
  if (STOP.test(line)) return true
  const [done] = DONE.exec(line) ?? []
  if (done !== undefined && !TO_BE.test(done) && !VENUE_WORD.test(done)) return true
  return TOLD.some((form) => {
    const [told] = form.exec(line) ?? []
    return told !== undefined && !VENUE_WORD.test(told) && !NAMED.test(text.slice(0, told.trimEnd().length))
  })
}

/** What is called so is no errand: `Members Bar at the Mill`, `Tram Shed in Ashby`. */
const NAMED = /\p{L}\s\p{Lu}/u

/** What costs something is sold, whatever stands between. */
const SOLD = new RegExp(`(?:[$€£]|(?:^|[^a-z'-])(?:${SALES})(?![a-z'-]))[^.;!?|]{0,40}$`)
/** `Tickets £6 on the door at the Mill`: what is sold where it is played. */
const ON_DOOR = /\b(?:on|at) the door$|\b(?:a la porte|a l'entree|sur place),?$/
const NEAR = [
  closing(WAYS, fewWords(2)),
  closing(BACKERS, fewWords(1)),
  closing(PEOPLE, OF_SOMETHING),
  closing(DEEDS, fewWords(1)),
] as const

/** Whether the words in front of `at`, `in`, `à` or `chez` lead to a house where something else is done. */
export function leadsElsewhere(before: string): boolean {
  const said = before.split(SENTENCE_END).at(-1)?.trimEnd() ?? ''
  const clause = plain(said)
  if (ON_DOOR.test(clause)) return false
  // `Advance sales at Salt Records and at the library`
  if (SOLD.test(clause) || (!clause.includes(',') && isErrand(said))) return true
  return !TO_BE.test(clause) && NEAR.some((form) => form.test(clause))
}
const SENTENCE_END = /[.;!?|•·]\s|\s[–—]\s/
