import type { Box, Line, Link } from './box.ts'

/** Ends a heading: years (`Abonnements 2026-2027`), a number, or a colon. */
const REST = '(?: (?:20)?\\d\\d(?:\\s?[-–/]\\s?(?:20)?\\d\\d)?)?\\s*[:!?….]*$'

/** Passes and cards for a whole season, and to belong to a house. */
const SEASON = new RegExp(
  `^(?:(?:les |nos |vos |notre |votre |our |the |new )?(?:formules? d'|formules? |tarifs? des |cartes? d')?(?:abonnements?|subscriptions?|season (?:tickets?|pass(?:es)?|packages?)|memberships?|adhesions?|(?:pass|cartes?) (?:saison|culture|d'abonnement|de membre|d'adherent|fidelite)|subscription (?:plans?|packages?|series))(?: (?:de (?:la |notre )?saison|(?:plans?|packages?|tiers|levels|options)|a la carte))?|(?:re)?abonnez-vous|devenez (?:membre|abonnee?|adherente?)|become a (?:member|subscriber)|subscribe(?: and save| & save| now| today)?|(?:join|adherez)(?: as a member| a l'association))${REST}`,
)
/** Gifts to a house. */
const GIFT =
  /^(?:(?:faites|faire|je fais) un don(?: .{1,30})?|(?:votre|vos|les) dons?(?: .{1,30})?|soutenez[- ](?:nous|le|la|les|l'|notre).{0,30}|nous soutenir|soutenir (?:le|la|les|l'|notre).{0,30}|aidez[- ]nous(?: .{1,30})?|mecenat(?: .{1,20})?|devenez (?:mecene|donatrice|donateur|parrain|marraine|ami)s?(?: .{1,30})?|appel aux dons|campagne (?:de (?:dons|financement|mecenat)|annuelle)|(?:make|give) an? (?:gift|donation)(?: .{1,30})?|(?:please )?donate(?: (?:now|today|to .{1,30}))?|your (?:gift|donation|support)(?: .{1,30})?|support (?:us|our|your|the) ?.{0,30}|(?:ways to|why) (?:give|donate)|annual (?:fund|appeal|campaign)|become a (?:patron|donor|friend|supporter|sponsor)(?: .{1,30})?|(?:sponsor|name|adopt) a (?:seat|chair)|(?:parrainez|nommez) un (?:fauteuil|siege))\s*[:!?….]*$/
/** Where to eat, sleep and leave the car. */
const NEARBY =
  /^(?:(?:ou|where to|places to) (?:se garer|stationner|(?:bien )?manger|diner|boire|dormir|loger|se loger|se restaurer|dejeuner|sortir|eat|dine|drink|stay|sleep|park)\b.{0,40}|(?:manger|diner|boire|dormir|se loger|se restaurer|eat|dine|dining|drink|stay|eating|sleeping|staying)(?: (?:et|and|&) \w{3,12})? (?:sur place|a proximite|a deux pas|dans le quartier|aux alentours|avant|pres|nearby|near|close|around|before|locally|with us|in the (?:area|neighbou?rhood))\b.{0,30}|(?:(?:les |nos |our )?(?:bonnes (?:tables|adresses)|restaurants?|hotels?|hebergements?|accommodations?|lodging|hotels and restaurants)) (?:a proximite|a deux pas|partenaires|recommande\w*|du quartier|des environs|nearby|close by|near us|we love|we like|in the (?:area|neighbou?rhood))(?: .{1,30})?|nearby (?:restaurants?|hotels?|places|bars?|cafes?|accommodations?|eateries)(?: .{1,30})?|bonnes (?:tables|adresses)(?: .{1,30})?)\s*[:!?….]*$/
/** What is served; `Bar`, `Le bistrot du théâtre` alone may be where something is played. */
const SERVED =
  /^(?:(?:petite restauration|restauration sur place|(?:bar|buvette|food|drinks?|eat|boire|manger) (?:et|and|&) (?:bar|buvette|restauration|food|drinks?|eat|boire|manger|snacks?)(?: sur place)?)|(?:notre|our) (?:bar|buvette|bistrot?|restaurant|cafe|brasserie|cantine|kitchen|menu)|au menu(?: du (?:soir|bistrot?|bar|restaurant))?|(?:bar|bistro|restaurant|cafe) menu|(?:avant|apres|before|after|pre|post)(?:[- ](?:le |la |the |your )?(?:spectacle|concert|film|representation|seance|show|performance|theatre))?(?: (?:ou|et|or|and|&) (?:apres|after))?\s?[:,–-]?\s(?:le |la |au |a la |notre |our |the |in the |at the )?(?:[\w']{2,14} ){0,2}(?:bar|buvette|bistrot?|restaurant|cafe|brasserie|cantine|diner|dinner|drinks?|dining|menu|supper)\b.{0,30})\s*[:!?….]*$/
/** Works, projects and people that are looked for. */
const WANTED =
  /^(?:appels? (?:a|aux|d'|de) (?:la |l')?(?:candidatures?|projets?|residences?|artistes?|benevoles?|textes?|films?|participations?|œuvres?|oeuvres?|auteurs?|creations?|propositions?).{0,40}|(?:open )?calls? (?:for|to) (?:artists?|entries|proposals|projects|submissions?|applications?|scripts?|papers?|films?|volunteers?|residenc\w+|works?|participants?|plays?|poems?).{0,40}|open calls?|(?:devenez|become a|become an) (?:benevole|volunteer|usher)|volunteer with us|(?:on|nous) recrut(?:e|ons)|we(?: are|'re) (?:hiring|recruiting))\s*[:!?….]*$/
/** Whom to write to, and who runs the house. */
const STAFF =
  /^(?:(?:vos|nos|your|our) (?:interlocuteurs?|interlocutrices?|contacts?)|who to contact|contacts? (?:presse|press|medias?|scolaires?|professionnels?)|(?:press|media) (?:contacts?|office|enquiries|inquiries)|relations? (?:presse|medias?|publiques?)|qui dirige .{3,30}|who runs .{3,30}|(?:le mot|portrait) (?:de la|du) direct(?:ion|eur|rice)|(?:notre|la) direct(?:ion|eur|rice) .{0,20}|(?:meet )?(?:our|the) (?:artistic |executive )?director)\s*[:!?….]*$/

const ERRANDS = [SEASON, GIFT, NEARBY, SERVED, WANTED, STAFF]
const LONGEST = 70

/** The words of a heading over what is asked of a visitor beside coming: a subscription, a gift, a dinner; in lower case, without accents. */
export const isErrand = (plain: string): boolean =>
  plain.length <= LONGEST && ERRANDS.some((errand) => errand.test(plain))

/** So many lines does such a box hold at most, and what follows its heading without a box. */
const BOX = 30
const FLOW = 8

/** The elements under a heading of that kind: what is sold, asked or told in them belongs to no event. */
export function errandBoxes(lines: readonly Line[], links: readonly Link[]): ReadonlySet<Box> {
  const found = new Set<Box>()
  // A link without words stands on no line, and is counted to the next.
  const linked = new Set(links.flatMap(({ line, box }) => (box.end > line ? [line] : [])))
  for (const line of lines) {
    if (line.text.length > LONGEST || line.heading === 1 || linked.has(line.index)) continue
    if (isLead(line) && isErrand(line.plain)) for (const box of under(line, lines, linked)) found.add(box)
  }
  return found
}

/** A heading, in bold, or the first of the words of a block that are each in an element of their own. */
const isLead = ({ heading, strong, box, index }: Line): boolean =>
  heading > 0 || strong || (box.tag === 'div' && box.parent?.tag === 'div' && box.parent.first === index)

/** The box that the heading opens, else the elements behind it as far as the next heading. */
function under(head: Line, lines: readonly Line[], linked: ReadonlySet<number>): readonly Box[] {
  let at = head.box
  while (at.parent && at.parent.end - at.parent.first === 1) at = at.parent
  const { parent } = at
  if (!parent || ROW.has(parent.tag)) return []
  const isName = ({ index, heading }: Line): boolean =>
    heading > 0 && index !== head.index && (heading <= head.heading || linked.has(index))
  const inside = lines.slice(parent.first, parent.end)
  if (parent.first === head.index && inside.length <= BOX && !inside.some(isName)) return [parent]
  const flow: Box[] = [at]
  for (const box of parent.children.slice(parent.children.indexOf(at) + 1)) {
    const ends = box.end - head.index > FLOW || lines.slice(box.first, box.end).some(({ heading }) => heading > 0)
    if (ends) break
    flow.push(box)
  }
  return flow.length > 1 ? flow : []
}

/** A tier among others: `<tr><th>Abonnement</th><td>18 €</td></tr>`. */
const ROW: ReadonlySet<string> = new Set(['tr', 'dl', 'li', 'p', 'thead', 'tbody', 'table', 'ul'])
