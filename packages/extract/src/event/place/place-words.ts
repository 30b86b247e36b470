import { remembering } from '@rampe/model'
import { isClockwork, isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { whole } from '../../readers/address/address-kinds.ts'
import { streetIn } from '../../readers/address/streets.ts'
import { readAddresses } from '../../readers/address.ts'
import { AWAITED } from '../../readers/awaited.ts'
import { fold } from '../../readers/fold.ts'

/** A label for a place with the place still open: then there is none, and the house is not meant either. */
const OPEN = new RegExp(
  String.raw`^(?:(?:(?:lieu|endroit|salle|venue|location|adresse|address) ?)?${AWAITED}(?: .{0,24})?|n\/?a|various|(?:at |in |across )?(?:various|multiple|several|different|many|mixed) (?:venues|locations|places|sites|spaces|towns)|(?:dans |en )?(?:plusieurs|divers|differents|multiples) (?:lieux|endroits|salles|sites|espaces|villes)|lieux? (?:divers|multiples|differents|varies|secrets?)|secret (?:location|venue)|.{0,12}\(?tb[acd]\)?|lieu communique .{0,40}|[-–—.?]+)$`,
)

/** No house: watched at home. */
const ONLINE =
  /^(?:en ligne|online|virtuel(?:le)?(?:ment)?|virtual(?:ly)?|en (?:direct sur le )?web|webdiffusion|en webdiffusion|webinaires?|webinars?|zoom|via zoom|sur zoom|on zoom|teams(?! (?:of|from|and)\b)|livestream(?:ed)?|live stream|youtube(?: live)?|facebook live|en visioconference|visioconference|a distance|from home|evenement (?:virtuel|en ligne)|online (?:event|only)|virtual event|(?:diffusion|retransmission) en (?:ligne|direct))\b.{0,20}$/

/** What a link to a map says of itself. */
const MAP_WORDS =
  /^(?:\(?(?:(?:voir|view|see|open|ouvrir|show|afficher|get|find|trouver|on|sur)\b.{0,8})?(?:(?:the |la |le |un |une |our )?(?:google )?(?:maps?|carte|plan|directions?|itineraires?|location|localisation|lieu|venue)(?: .{0,24})?|google maps?|y aller|comment s'y rendre|how to (?:get|find) .{0,12}|find us|\+ ?google map)\)?)$/

/** Words that only lead to a map. */
export const asksForMap = (text: string): boolean => MAP_WORDS.test(plain(text))
/** `Acceptez les cookies pour afficher la carte`: what stands where a map is not shown. */
const NOTICE =
  /^(?=.*\b(?:cookies?|google maps?|carte|map|javascript|confidentialite|privacy)\b).*\b(?:accept|autoris|allow|activ|desactiv|enabl|disabl|consent|block|bloqu|utilis|uses?\b|settings|display|affich|view\b|voir\b|load|charg)/
/** Words that stand in place of a map. */
export const isNotice = (text: string): boolean => text.length < 400 && NOTICE.test(plain(text))
/** Words that say that the place is still open. */
export const isOpen = (text: string): boolean => OPEN.test(plain(text).trim())
/** Words that say that there is no house to go to. */
export const isOnline = (text: string): boolean => ONLINE.test(plain(text).trim())

/** What is printed beside a day and is no place: how, in what language, for whom, how sold, by whom it is played. */
const NOTE =
  /^(?:(?:grande? |world |national |north american |avant-)?(?:premiere|previews?|opening|closing|vernissage|finissage|press|media|gala|last|final|first|supplementaires?|matinee|soiree|extra|added|new|encore|reprise|school|scolaires?|seances?|representations?|touch|tactile|visites? (?:tactiles?|guidees?|commentees?)|open captioned|audio|described|signed|asl|bsl|lsq|lsf|pwyc|pwyw|pay|payez|under|moins|industry|member|membre|public|salle comble|presque|almost|limited|limitees?|last few|few|quelques|dernier[es]*|places|low|jauge|il reste|sold|complete?s?|guichet|q ?& ?a|post[- ]show|pre[- ]show|avant[- ](?:spectacle|concert|seance)|talk|meet|rencontre|bord|causerie|discussion|after|apres|suivie?s?|followed|preceded|precedee?s?|avec|with|by|par|de|dir|mise|directed|written|texte|music by|musique de|feat|ft|presentee?s?|en (?:francais|anglais|version|presence|personne)|in (?:english|french|person|the presence)|vo|vf|vost|vostf|vostfr|duree|durations?|running|runtime|des \d|from \d|ages?|all(?! saints)|tout|kids|enfants?|jeunes?|young|youth|\d+ ?(?:ans|min|h|minutes|hours?|\+|and over|up)|doors?|portes?|ouverture|cloture|fermeture|accueil|show|spectacle|starts?|debut|gratuite?s?|free|entree|entry|admission|contribution|donations?|prix|prices?|tarifs?|tickets?|billets?|billetterie|box office|pass|placement|seated|assise?s?|debout|standing|festival|saison|season|serie|series|edition|vol(?:ume)?\b|part|partie|episode|acte?\b|no\b|closed|fermee?s?|relache|except|sauf|hours|horaires?|heures?|time|times|see|voir|\+|more|plus|nouve(?:au|lle)s? (?:date|heure|horaire)s?|double (?:bill|plateau|programme)))(?:$|[^a-z])/

/** The same, words in all their forms: `Décontractée`, `Sous-titrée`, `Postponed`. */
const NOTED =
  /^(?:annul|cancel|report(?:e|es|ee|ees)\b|postpon|reschedul|abonn|subscri|familiale?|adult|etudiant|student|sous-?titr|subtitl|surtitr|surtitl|caption|audio-?de?s?cri|interpret|bilingu|decontract|detendu|relax|adapte|masque|masked|addition|supplement|ajoute|chomeu|demandeurs? d'emploi|concessions?\b(?! r)|full (?:price|rate)\b|plein tarif|early bird)/

/** `Schools`, `Écoles privées`, `Community groups only`, `General public`: whoever a performance is for. */
const FOR_WHOM =
  /^(?:(?:for |pour )?(?:les )?(?:ecoles|schools|associations|groupes|groups|familles|families|members|membres|abonnes|subscribers|students|etudiants|pupils|eleves|scolaires|maternelles|teachers|enseignants|adults|adultes|seniors|aines|toddlers|tout-petits|colleges|lycees|creches)\b|(?:(?:for )?(?:[a-z'-]+ ){1,2}(?:schools|groups|families|members|subscribers|students|pupils|children|kids|adults|audiences|teachers)|(?:pour )?(?:le )?(?:general|wider|grand|jeune|tres jeune|large) public)(?: only| seulement)?$)/
const isForWhom = (words: string): boolean =>
  words.split(/ (?:&|and|et|or|ou|\/) |, /).every((one) => FOR_WHOM.test(one))

/** `School day` · `Club night` · `House concert`: what happens, in words that name houses as well. */
const HAPPENS =
  /^(?:school|club|house|pub|cafe|community|cultural|arts?|library|museum|garden|park|studio|theatre|cabaret) (?:days?|nights?|evenings?|afternoons?|shows?|performances?|matinees?|concerts?|sessions?|parties|party|groups?|visits?|holidays?|bookings?|term(?: time)?|quiz(?:zes)?|crawls?|tours?|workshops?)(?: only)?$|^(?:scene (?:ouverte|libre|slam|emergente)|open (?:stage|studios?|house|decks?)|(?:film|book|reading|supper|knitting|writers'?|record|games|lunch|after-?school|sewing) club|(?:cine-?)?club (?:de lecture|video|cine)|(?:bar|cafe|kitchen|foyer|restaurant) (?:is )?(?:opens?|ouverte?|ouvre)\b.{0,20}$|programmes? de (?:salle|soiree)\b)|\(pdf\)$/

/** `Galerie 12` · `Galleries 1 & 2`: halls whose name is a kind of event as well. */
const NUMBERED =
  /^(?:galler(?:y|ies)|galeries?|ateliers?|studios?|salles?|rooms?|cinemas?|labs?) \d{1,2}(?: ?(?:&|and|et|,|-|\/) ?\d{1,2})*$/

/** The house itself, or no place in particular. */
const ALL_OVER =
  /^(?:(?:multiple|various|several|all|plusieurs|divers|differents|tous les) (?:locations|places|rooms|spaces|galleries|espaces|salles)|(?:the )?(?:whole|entire) (?:building|museum|house|site)|throughout\b.*|(?:dans|partout dans) tout(?:e)? (?:le|la|l')\b.*|on ?site|sur place|l'accueil|accueil|(?:the )?(?:reception|(?:front|information|welcome) desk))$/

/** Words for the house itself, or for no place in particular. */
export const isAllOver = (text: string): boolean => ALL_OVER.test(plain(text).trim())

/** Words beside a day that name no place; a word for a house makes them one. */
export const isNote = remembering(1_000, readNote, 200)

function readNote(text: string): boolean {
  const words = plain(text)
    .replace(/^[^a-z\d]+/, '')
    .trim()
  if (NUMBERED.test(words)) return false
  if (
    words === '' ||
    ALL_OVER.test(words) ||
    isForWhom(words) ||
    HAPPENS.test(words) ||
    isKind(words) ||
    isClockwork(words.replace(/\d+/g, ' '))
  )
    return true
  const { kind } = whole(text, fold(text))
  return (
    kind === 'country' ||
    /\b(?:debut|premiere)$/.test(words) ||
    ((NOTE.test(words) || NOTED.test(words)) && !VENUE_WORD.test(words))
  )
}

/** `We rehearse every Wednesday at …`: a choir has a house for that, and sings elsewhere. */
export const REHEARSED = /\b(?:rehears(?:e|es|als?|ing)|repet(?:e|ons|ent|itions?(?! publique)))\b/

/** `1325 Bréval`: four digits in front of one name are rather a code than the number of a house. */
const CODED_TOWN = /^[1-9]\d{3} \p{Lu}[\p{L}'’-]+$/u

/** A piece of a line that says a street, with a number or without. */
export function isRoad(piece: string): boolean {
  const folded = fold(piece)
  if (CODED_TOWN.test(piece)) return false
  return whole(piece, folded).kind === 'road' || streetIn(piece, folded)?.start === 0
}

/** `The Mill · 4 Mill Street · Ashby AB1 2CD`: a street, and its code in another piece. */
export function areAddress(pieces: readonly string[]): boolean {
  const [told] = pieces.length > 1 && /\d/.test(pieces.at(-1) ?? '') ? readAddresses(pieces.join(', ')) : []
  const { streetAddress, postalCode } = told?.value ?? {}
  return streetAddress !== undefined && postalCode !== undefined && !pieces[0]?.includes(postalCode)
}

const NEARBY =
  /^(?:(?:just )?off|near|opposite|behind|next (?:door )?to|beside|close to|on the corner of|(?:at )?the corner of|a mile from|(?:en face|(?:tout )?pres|a cote|au coin) d(?:es?|u)?|derriere|face aux?)\b/

/** Words that tell a way instead of a street. */
export const isNearby = (text: string): boolean => text.length < 90 && NEARBY.test(plain(text))
