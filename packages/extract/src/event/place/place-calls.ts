import { remembering } from '@rampe/model'
import { isClockwork, isKind, plain, VENUE_WORD } from '../../page/words.ts'

/**
 * How a line comes to its place: who is called there, what is played there, in what part of it. Data, without accents: another language
 * is another line.
 */
const CALLED = [
  "(?:please )?(?:come(?: along| down| over| and (?:join|see|meet|find) us| join us)?|join us|find us|see you(?: all)?|catch (?:us|them|it)|head(?: down| over)?|drop in|we are|we're|now)",
  "(?:venez(?: nous (?:rejoindre|voir|retrouver|ecouter|rencontrer))?|rejoignez-nous|retrouvez-nous|on se (?:retrouve|voit|rejoint)|nous vous (?:attendons|accueillons|donnons rendez-vous)|ca se passe|tout se passe|c'est)",
].join('|')

/** Where people meet they need no house: `Meet at the slipway`. */
const MEET = [
  'meet(?:ing)?(?: us)?(?: point)?|gather(?:ing)?|assemble|departure',
  'rendez-vous|rdv|point de (?:rendez-vous|rencontre)|rassemblement|depart',
].join('|')

const PLAYED = [
  '(?:(?:the )?(?:show|event|concert|performance|play|recital)s? (?:is |are |will be )?)?(?:now )?(?:playing|performing|performances?|presented|staged|hosted|held|shown|showing|screened|screenings?|taking place|takes? place|on (?:display|show|view|stage)|appearing|live|in concert|(?:live-?)?stream(?:ed|ing)|broadcast|departing|departs|leaving|starting)(?: live)?',
  "(?:(?:le |la |les |l'|un |une )?(?:spectacle|concert|recital|piece|film|soiree|exposition|evenement|representation|lecture|repas|bal)s? (?:est |sera |sont |seront )?)?(?:presentee?s?|jouee?s?|donnee?s?|projetee?s?|exposee?s?|(?:re)?diffusee?s?|proposee?s?|accueillie?s?|a lieu|aura lieu|auront lieu|ont lieu|se (?:tient|tiendra|joue|jouera|deroule|deroulera|donne|donnera|passe|passera)|a voir|a l'affiche|en direct|en concert|en representation|projections?|representations?)",
].join('|')

const MOVED = [
  '(?:(?:show|event|concert|gig) )?(?:has )?(?:been )?(?:now )?(?:moved|relocated|transferred)|new (?:venue|location|place)|change of venue|venue change',
  '(?:(?:spectacle|concert|evenement) )?(?:est |sera )?(?:deplacee?|relocalisee?|transferee?)|nouveau lieu|nouvelle salle|changement de (?:lieu|salle)',
].join('|')

/** What leads to the house; in French the article may be glued to it. */
const TO = [
  '(?:at|in|on|from|outside|inside|aboard|behind|opposite|in front of)(?: (?:the|our|a))?(?= )|@',
  "(?:aux?|a|chez|dans|devant|derriere|en|sur|sous|depuis)(?: (?:la|le|les|notre|nos)(?= )| l(?='))?(?=[ '])",
].join('|')

/** What people move to, and where they meet: `Meet by the slipway`. */
const TOWARDS = `(?:to|by)(?: (?:the|our|a))?(?= )|${TO}`
/** `À l’affiche du Fanal` · `En direct de la Maison du Sel` */
const OF = "(?:a l'affiche|en direct) (?:du|de(?: la| l(?='))?)(?=[ '])"

/** Where in a house or beside it. */
const PART = [
  '(?:upstairs|downstairs|outside|backstage) (?:in|at|of)(?: the)?|(?:aboard|on board)(?: the)?|on the (?:lawn|steps|roof|terrace|deck|green|grounds|quay|banks)(?: of| behind| at| outside| in front of)?(?: the)?',
  "a bord d(?:u|e la|e l(?=')|e)|au pied d(?:u|e la|e l(?='))|en haut d(?:u|e la|e l(?='))|sur (?:le|la|les|l(?='))(?= (?:parvis|terrasse|toit|pelouse|esplanade|place|scene|berges|quais?)\\b)|face (?:au|a la|a l(?='))",
].join('|')

const SOON = "(?:tonight|today|this evening|tomorrow|ce soir|aujourd'hui|demain)[!: ]{1,6}"
const leading = (words: string): RegExp => new RegExp(`^(?:${SOON})?(?:${words})['’ ]? ?(?=\\S)`)
const MEETS = leading(`(?:${MEET})(?: ?:| ?:? (?:${TOWARDS}))`)
const LEADS = [
  leading(`(?:${PLAYED}) ?:? ?(?:${TO})|${OF}`),
  leading(`(?:${CALLED}|${MOVED}) ?:? ?(?:${TOWARDS})`),
  leading(`(?:${MOVED}) ?:|rdv(?= )`),
  leading(PART),
  leading(`(?:where|ou) ?[?] ?(?:(?:${TO})(?=[ ']))?`),
] as const

/** What goes on behind the place: another sentence, the hour, why, what next, with whom. */
const GOES_ON =
  /(?:[!?;]|(?<!\b(?:st|ste|mt|dr|mr|mrs|no|co|[a-z]))\.(?=\s|$)|,? (?:above|opposite|next to|across from|near|au-dessus|en face|a cote|comme|due to|owing to|because of|by popular demand|until further|puis|ensuite|suivie?s?|then|followed by|en raison|suite a|a cause|pour|for|with|avec|starting|departing|a partir|(?:doors |portes |from |des |a |at )?\d{1,2}(?: ?h\b|[:.]\d\d| ?[ap]m\b))(?=[\s.,]|\d\d|$))(?:.*)?$/

/** `La Maison du Fanal accueille la troupe` · `The Moss Arts Centre welcomes the company` */
const HOSTS = /^(.{6,60}?) (?:accueille|recoit|hosts|welcomes)(?= (?:the|la|le|les|une?|notre|our|an?|l')[ ']?)/

/** The place that a line calls to; undefined where it calls to none. */
export const calledTo = remembering(1_000, readCall, 200)

function readCall(text: string): string | undefined {
  const line = plain(text)
  if (line.length !== text.length) return undefined
  const host = HOSTS.exec(line)?.[1]
  if (host !== undefined) return VENUE_WORD.test(host) && /^\p{Lu}/u.test(text) ? text.slice(0, host.length) : undefined
  const meets = MEETS.exec(line)?.[0]
  const lead = meets ?? LEADS.map((form) => form.exec(line)?.[0]).find((found) => found !== undefined)
  if (lead === undefined) return undefined
  const rest = text.slice(text.slice(0, lead.length).replace(ITS_ARTICLE, '').length)
  const place = rest.slice(0, GOES_ON.exec(plain(rest))?.index ?? rest.length).trim()
  const words = plain(place)
  if (place.length < 3 || place.length > LONGEST || NO_PLACE.test(words) || isClockwork(words.replace(/\d+/g, ' ')))
    return undefined
  const isHouse = VENUE_WORD.test(words) || YARD.test(words)
  const isSure = BEFORE_TOWN.test(lead) ? isHouse : meets !== undefined || NAMED.test(place) || HOUSE_FIRST.test(words)
  return isSure && (meets !== undefined || !isKind(words)) ? place : undefined
}

const LONGEST = 70
/** `Streamed from The Salt Room`: an article with a capital is of the name. */
const ITS_ARTICLE = /(?<=\s)(?:The|La|Le|Les|L['’])\s?$/u
/** A town, a language or a medium stand behind these as well: only a word for a house tells. */
const BEFORE_TOWN = /(?<!\b(?:upstairs|downstairs|outside) )\b(?:in|on|from|a|en|sur|depuis|sous)\s?$/
const NAMED = /^(?:(?:The|La|Le|Les) |L['’])?[\p{Lu}\d]/u

/** `See you at Easter` · `Rendez-vous à tous` · `On stage at the Lamp Festival` */
const NO_PLACE =
  /^(?:easter|christmas|noel|paques|halloween|home|work|last|tou(?:s|tes?)|(?:notre |our |my )?(?:site|page|web|chaine|channel|facebook|instagram|youtube|zoom)|\d{1,2} ?(?:h|:|am|pm)\b)|^(?:[a-z'’-]+ ){0,3}(?:festival|fringe|biennale)\b/
/** Words that are no kind of a house, and that people meet at. */
const YARDS =
  'local|cour|parvis|terrasse|toit|pelouse|preau|verriere|cloitre|lawn|steps|courtyard|walled garden|terrace|yard|green|gates?|cloisters?|loft|attic|cellar|crypte?'
const YARD = new RegExp(`^(?:${YARDS})\\b`)
/** `local des Anciens` · `walled garden at Moss House` */
const HOUSE_FIRST = new RegExp(`^(?:${YARDS}|${VENUE_WORD.source})\\b`)
