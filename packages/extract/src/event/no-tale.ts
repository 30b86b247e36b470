import { AIRED, HOUSE_HOURS, POSTED_ON, plain } from '../page/words.ts'

/**
 * Every sentence tells of something other than what is played: when one may buy, when the page was written, who paid for the work and
 * where it was first given, that another evening is called off, when the house is open.
 */
export const isNoTale = (text: string): boolean =>
  text.length <= LONGEST && isAllBeside(text.split(STOP).map((sentence) => plain(sentence).trim()))

/** A paragraph longer than this tells of the work, whatever it begins with. */
const LONGEST = 600
const STOP = /[.!?…](?<=(?:\p{L}{2}|\d|\))[.!?…]) +(?=\P{Ll})/u

/** Who produces it tells nothing among the other credits. */
function isAllBeside(sentences: readonly string[]): boolean {
  const credited = sentences.some((sentence) => MADE.test(sentence))
  return sentences.every((sentence) => isBesideThePoint(sentence) || (credited && PRODUCED.test(sentence)))
}

function isBesideThePoint(sentence: string): boolean {
  if (CALLED_OFF.test(sentence) || CONTACT.test(sentence)) return true
  if (MADE.test(sentence)) return !GOES_ON.test(sentence)
  if (sentence.length < 120 && (HOUSE_HOURS.test(sentence) || OFFER.test(sentence))) return true
  if (AIRED.test(sentence)) return /\d/.test(sentence) && ON_WAVES.test(sentence)
  return /\d/.test(sentence) && (ON_SALE.test(sentence) || (sentence.length < 100 && isPosted(sentence)))
}

/** `Mise en vente : abonnés le 4 février` · `Tickets go on sale February 4` · `Public booking opens on 5 May` · `Grand public : 11 février`. */
const ON_SALE =
  /^(?:(?:la )?mis\w* en (?:pre)?vente|(?:billets? |abonnements? |places? )?en (?:pre)?vente|on[- ]?sale|(?:general|public|members?'?|advance) (?:on[- ]?)?sale|pre-?sales?|(?:la )?preventes?|(?:the )?(?:tickets?|passes|seats|subscriptions?|single tickets)\b.{0,30}\bon sale|(?:ouverture|debut|lancement) (?:de la |des |de |du )(?:billetterie|(?:pre)?ventes?|reservations?|location|inscriptions?)|(?:(?:public|general|priority|members?'?|online|advance) )?(?:bookings?|sales|box office|registration|subscriptions?) (?:opens?|starts?|begins?|closes?)|(?:la |les )?(?:billetterie|billets|reservations?|inscriptions?|abonnements?)\b.{0,30}\b(?:ouvr\w+|debute\w*|commence\w*|ferm(?:e|ent|era)\b|en (?:pre)?vente|disponibles?)|(?:abonne\w*|membres?|members?|subscribers?|general public|grand public)\b(?: ?:| from| on| des| a partir du| le| du)? ?(?:[a-z]{3,9}\.? )?\d)/
const isPosted = (sentence: string): boolean => POSTED_ON.test(sentence) || SIGNED_ON.test(sentence)
/** `3 mars 2026 par Ada`. */
const SIGNED_ON = /^.{0,12}\d.{0,20}\d{4}\W{1,3}(?:par|by|posted by|publie par) \p{L}/u
/** `Création le 12 octobre au Théâtre des Halles` · `Coproduction : Festival Les Éclats` · `Supported by the City` · `Durée : 1 h 20`. */
const MADE =
  /^(?:(?:creation|creee?s?|(?:world |first )?premiered?s?|premiere mondiale|first (?:performed|staged|produced|seen|shown)) [^.]{0,40}\d|(?:duree|running time|run ?time|duration)\b.{0,20}\d|co-?produc(?:tions?|ed|ers?)\b|coproducteurs?\b|productions? (?:deleguee )?:|produced (?:by|in association)|une (?:co)?production d|(?:avec|with) (?:le |the |l')(?:generous |aimable |precieux )?(?:soutien|appui|support)\b|(?:generously )?(?:supported|sponsored|funded|commissioned) by|soutenue?s? par|(?:soutiens?|partenaires?|partners|sponsors|commanditaires?|residences?|diffusion|remerciements?|production) ?:|made possible (?:by|with|thanks)|(?:ce projet|this project) (?:beneficie|a recu|est soutenu|is supported|is funded))/
/** What was made so may be the beginning of what is told of it: `Créée en 2019 à Port-Brume, cette pièce raconte …`. */
const GOES_ON =
  /, (?:ce|cet|cette|il|elle|ils|elles|on|this|it|these|they|he|she) |, \p{L}+ (?:raconte|tells|follows|suit)\b/u
/** `Production Bureau des Quais (Port-Brume)` · `Residencies Workshop 29`. */
const PRODUCED = /^(?:productions?|(?:accueils? en )?residences?|residencies|with thanks)\b.{2,160}$/
/** Who sends it: `Radio Tide records our season; the first programme airs on 12 March`. */
const ON_WAVES = /\b(?:radios?|tele(?:vision)?|tv|television|ondes|antenne|fm|podcasts?|reecoute|heard again)\b/
/** `ANNULÉ : le concert de mardi` · `The concert on May 3 will not go ahead` · `La soirée du 3 mai est reportée`. */
const CALLED_OFF =
  /^(?:annulee?s?|annulation|reportee?s?|reports?|cancell?ed|cancell?ations?|postponed|rescheduled|deplacee?s?) ?[:!–—-]|\b(?:n'aura pas lieu|n'auront pas lieu|(?:will|does|do) not (?:go ahead|take place)|won't (?:go ahead|take place)|(?:has|have) been (?:cancell?ed|postponed|rescheduled|moved)|(?:is|are) (?:cancell?ed|postponed|rescheduled)|(?:est|sont|a ete|ont ete) (?:annule|reporte)e?s?)\b/
/** `Info : 418 555-0101` · `Questions? Write to …`. */
const CONTACT =
  /^(?:infos?|informations?|renseignements?|billetterie|reservations?|box office|tickets?|tel(?:ephone)?|phone|contact|courriel|e-?mail|questions?) ?(?:[:?]|au \d|par (?:telephone|courriel)|\d)/
/** `Save 20% until February 28` · `Abonnez-vous`. */
const OFFER =
  /^(?:(?:profitez|beneficiez|economisez|save|enjoy|get)\b.{0,30}\d ?%|abonnez-vous|reabonnez-vous|subscribe\b|(?:sign up|inscrivez-vous)\b.{0,20}\b(?:newsletter|infolettre)|suivez-nous|follow us)/
