import { GENERIC_WORDS, isKind } from './words.ts'

/** Kinds of events, in the plural. */
const EVENTS =
  'evenements events spectacles shows concerts recitals expositions exhibitions productions performances representations lectures readings rencontres conferences ateliers workshops activites soirees talks projections screenings films movies plays gigs'.split(
    ' ',
  )
const SEVERAL = new Set(EVENTS)

/** Days of the week in the plural: `Les mardis du conte`, `Thursdays at the Quay`. */
const WEEKDAYS = new Set(
  'mondays tuesdays wednesdays thursdays fridays saturdays sundays lundis mardis mercredis jeudis vendredis samedis dimanches'.split(
    ' ',
  ),
)

/** Evenings in the plural: a work may be called by them as well, `White Nights`. */
const EVENINGS = new Set('nights evenings nuits veillees matinees'.split(' '))

/** What a heading over a list is about. */
const LISTED = new Set([
  ...EVENTS,
  ...'saison saisons season seasons programmation programme program calendrier calendar agenda diary sorties serie series lineup guide pieces creations expos exhibits recitals operas galas festivals stages visites animations manifestations festivites festivities tournees tours courses classes debats debates'.split(
    ' ',
  ),
])

/** What such a heading says of these, beside kinds and the words of any list. */
const SAID = new Set(
  "anniversaire anniversary culturel culturelle culturels culturelles cultural artistique artistiques lyrique mainstage subscription abonnement festival community communautaire family familiale scolaire scolaires school temporaire temporaires temporary permanent special complete entire full whole cours toute guest noon lunchtime midi midis evening sunday sundays regular annual annuelle estivale hivernale estival autumn gig new second third one two three twelve our et and from onwards onward suite until till through between starting beginning partir entre jusqu'au jusqu'a des".split(
    ' ',
  ),
)

/** Headings that say the same in other words. */
const OTHERWISE =
  /^(?:.{2,60} (?:presents|presente(?:nt)?)|.{1,30} (?:&|and) .{1,30} present|(?:l'|le |la |the )?(?:agenda|calendrier|calendar|programmation)(?: [a-z]{4,}){0,2} (?:du |de |des |d'|of |at |for )[^:]{2,60}|(?:nos |les |prochains |our )?rendez-vous|(?:upcoming |coming |public )?appearances|apparitions|happenings|what's happening(?: .{0,20})?|(?:when (?:&|and) )?where (?:to|you can) (?:find|see|hear|catch) (?:us|me)(?: .{1,20})?|where (?:(?:we|i) (?:play|perform)|we(?:'re| are) (?:playing|performing))(?: .{1,20})?|(?:quand (?:&|et) )?ou (?:(?:nous|me) (?:voir|entendre|ecouter|(?:re)?trouver)|(?:on|nous|je) jou(?:e|ons)|jou(?:e-t-on|ons-nous))(?: .{1,20}?)?|quoi faire|things to do|on (?:stage|screen|the road)|sur (?:scene|la route)|coming attractions)\s*[:!?….]*$/

/** Headings that say what comes, what is new, what is sold, whom to see: `Coming up next`, `Prochains bals`, `À vos agendas`. */
const COMING =
  /^(?:(?:what's )?coming (?:up|soon)(?: next)?|(?:up next|next up|on next)|(?:upcoming|forthcoming) (?:[a-z'-]{1,20} ){0,2}[a-z'-]{1,20}s|(?:just|newly|recently) (?:added|announced|listed|confirmed)|(?:now |currently )?(?:on (?:stage|sale|tour)|booking|touring)(?: now| soon)?|(?:catch|hear|see|find|meet) (?:us|me|them)(?: (?:live|here|soon|on tour|on stage|in concert|in person|out and about))?|(?:join|visit) us|save the dates?|dates? for your diary|mark your calendars?|(?:the |our )?main ?stage(?: shows)?|(?:les |nos |vos )?prochain(?:e?s) (?:[a-z'-]{1,20} ){0,2}[a-z'-]{1,20}s|(?:les |nos )?[a-z'-]{1,20}s (?:[a-z'-]{1,20} )?a venir|(?:nouvellement|recemment|tout juste) (?:ajoute|annonce|confirme)e?s?|(?:actuellement |maintenant )?(?:en (?:vente|tournee)|sur scene)(?: maintenant| actuellement| bientot)?|(?:venez )?(?:nous|me) (?:voir|entendre|ecouter|retrouver)(?: .{0,20})?|(?:re)?trouve[rz][- ](?:nous|moi)(?: .{0,20})?|(?:dates? )?a (?:retenir|noter|vos agendas|inscrire (?:a|dans) .{4,20})|(?:ce qui |ca )s'en vient|(?:la |notre )?grande scene)\s*[:!?….]*$/

/** A season by its year, whatever is played in it: `Saison d'orgue 2026`, `Chamber Music Season 2025–26`, `2026 Marionette Season`. */
const SEASON =
  /^(?:(?:la |notre )?saison (?:[a-z'-]{1,20} ){0,3}(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?|(?:the |our )?(?:[a-z'-]{1,20} ){0,3}season (?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)?|(?:19|20)\d\d(?:\s?[-–/]\s?(?:20)?\d\d)? (?:[a-z'-]{1,20} ){0,3}season)$/

/** `July at the Heron`, `Mars au Fanal`: what a house has in a month. */
const MONTHLY =
  /^(?:en |in )?(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?: (?:19|20)\d\d)?,? (?:at|au|aux|a la|a l'|chez) .{2,40}$/

/** A heading over a list, by its words: `Our 60th anniversary season`, `Spectacles jeune public`, `Where to see us`. */
export const headsAList = (plainText: string, words: readonly string[]): boolean =>
  OTHERWISE.test(plainText) ||
  COMING.test(plainText) ||
  SEASON.test(plainText) ||
  MONTHLY.test(plainText) ||
  (words.some((word) => LISTED.has(word)) && words.every(isSaidOfLists))

const isSaidOfLists = (word: string): boolean =>
  LISTED.has(word) || SAID.has(word) || GENERIC_WORDS.has(word) || isKind(word) || /^\d+\p{Ll}{0,4}$/u.test(word)

/**
 * A heading that names events in the plural, and no single one: `2018–2019 Concerts & Recitals`, `Les rencontres du jeudi`, `Winter
 * Nights`.
 */
export const namesSeveral = (words: readonly string[]): boolean =>
  words.some((word) => SEVERAL.has(word) || WEEKDAYS.has(word)) ||
  words.join(' ').includes('rendez vous') ||
  (words.some((word) => EVENINGS.has(word)) && words.every((word) => EVENINGS.has(word) || isSaidOfLists(word)))
