import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { namesAt } from '../lines.ts'
import { craftAt, namesThrough, withoutArticle, withoutIntro } from './crafts.ts'
import { isEvening } from './evenings.ts'
import type { Featured } from './featured.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { type Item, isSomebody, itemsOf, whoIs } from './names.ts'
import { HOUSE, ROLES } from './people-words.ts'
import { headLength } from './role-heads.ts'
import { roleOf } from './roles.ts'

/** What people do on a stage, and works do not: nobody need tell that the name before it is one. */
const SURELY =
  /^(?:chante|interprete|slame|improvise|dedicace|spins?|chats? (?:with|to|about)|(?:vient|viennent|viendra|viendront) [a-z]+er|moderates|emcees|busks|hosts (?:our|the|this|an?|another)\b|takes? (?:questions|requests)|signe(?:ra)?(?! (?:un|une|le|la|les|ici|l')\b)|discute(?:ra)?|s'entretien|(?:nous |vous )?(?:parlera|racontera|invite)|sings?|weaves?|improvises?|discusses|performs|(?:will )?(?:read|sing|talk|speak|discuss|perform)s? (?:from|about|her|his|their|songs?|works?)|(?:will )?(?:be (?:present|there|on hand|in attendance)|takes? questions|repond\w* a vos questions|argues?(?! that))|(?:are|is) (?:interviewed|interrogated|questioned|grilled) by)/
/** What is said of works too: the name must tell that it is somebody's, or stand beside another. */
const DOES =
  /^(?:(?:chante|interprete|slame|improvise|raconte|conte|joue|incarne|danse|lit|presente|propose|offre|anime|mene|invite|revient|donne|partage|devoile|revisite|celebre|dedicace|accompagne|debarque|livre|explore|jongle|entraine|emmene|dialogue|echange)(?:nt|ra|ront)?|(?:vous|nous) \p{L}+|s'attaque(?:nt)?|performed|sang|se produi\p{L}+|ser(?:a|ont) (?:presente?s?|sur place)|est (?:sur scene|accompagne)|sont (?:sur scene|accompagne)|lisent|font|reprennent|(?:will |who )?(?:tell|weave|sing|play|read|perform|dance|improvise|present|discuss|talk|speak|share|lead|host|return|bring|join|explore|introduce|launch|star|recount|conjure|channel|celebrate|juggle|swap|trade|team|spin|trace|chart|unpack|examine|reveal|reflect|deliver|showcase|blend|fuse|unveil)(?:e?s)?|take(?:s)? (?:the stage|you|us)|as)(?![\p{L}-])/u
/** Whoever is said what they are does something to somebody: `Curator Ada Lampe opens the drawers`, `La botaniste Ada Lampe guide les pas`. */
const ACTS =
  /^[a-z]{2,}(?:s (?:us|you|the|an?|his|her|their|our|this|from|through|up|down|on|about|into|with|for|to|in)|(?:e|t) (?:nous|vous|le|la|les|un|une|des|du|son|sa|ses|leurs?|au|aux|en|avec|a)) /
/** What is told of who made it, or of earlier years. */
const TELLS =
  /^(?:was|has|is|does|says?|writes?|wrote|directs?|designs?|composes?|signs|says|wins|est|a|ont|etait|fut|dit|ecrit|signe|met|dirige|realise|concoit|compose|imagine|cree) /
/** A house presents; a company `present`, `proudly perform` and `bring`. */
const TOGETHER =
  /^(?:[a-z]+ly (?:\([^()]{1,30}\) )?)?(?:present|perform|stage|bring|return|tell|play|revive|tackle|take|tour|invite|join)(?![a-z])/
/** An ensemble finds its way to a place, a work, a season. */
const RETURNS =
  /^(?:(?:retrouve|rejoint|retourne|ouvre|conclut|cloture|termine|inaugure|fete|rend|plonge|s'empare|s'associe|convie|reprend|poursuit|aborde|puise)(?:nt|ent|ra|ront)?|(?:opens?|closes?|ends?|marks?|welcomes?|turns?|dives?|begins?|continues?|concludes?|kicks? off|ventures?|travels?|pairs?|teams?|joins? forces)) /
/** Whoever leads, joins or accompanies those who stand before it makes them players. */
const LED =
  /^,?\s+(?:(?:conducted|directed|led|accompanied|joined|backed|fronted) by|featuring|feat\.?|under the (?:direction|baton)|dirigée?s? par|accompagnée?s? (?:de|d['’]|du|des|par|à|au|aux)|sous la (?:direction|baguette))\s/iu
/** Of a group only: a person directs a play so. */
const DIRECTION = /^,?\s+(?:direction|dir\.)(?: musicale)?(?:\s*:)?\s/iu
const BESIDE = /^,?\s+(?:avec|with|accompagnée?s?|rejoints? par)\s/iu
const MAX_SENTENCES = 4
const LONGEST = 160

/** Whom the head of a sentence says to do something: `Storyteller Ada Lampe weaves …`, `Ada Lampe et Tom Ruisseau vous mènent …`. */
export function subjectsIn(text: string): readonly Featured[] {
  return starts(text).flatMap((at) => subjectAt(text.slice(at, at + LONGEST), at))
}

/** `After a summer at sea, the `, `En lien avec l'exposition, `: what stands before whom a sentence is about. */
const CLAUSE =
  /^(?:Accompanied by|Accompagnée?s? (?:par|de|du)|Under|In|For|With|After|Before|En|Dans|Pour|Avec|Après|Sous|À|Au|Lors)\s[^!?;:,\n]{3,140},\s+(?:the |la |le |l['’])?(?=\p{Lu}[\p{L}'’-]+ \p{Lu})/u

/** Where the first sentences begin, behind their first clause as well, and the clauses behind a colon or a semicolon. */
const starts = (text: string): readonly number[] =>
  [
    0,
    ...(CLAUSE.exec(text.slice(0, 200)) ?? []).map(({ length }) => length),
    ...matchesIn(
      text.slice(0, 600),
      /(?<=[\p{L}\d)]{2}[.!?…]|[.!?…]["”»])\s+(?=\p{Lu})|(?<=\p{L}{2}[:;])\s+(?=\p{L})/gu,
    ).map(({ 0: sign, index }) => index + sign.length),
  ].slice(0, MAX_SENTENCES)

function subjectAt(sentence: string, at: number): readonly Featured[] {
  const intro = introOf(sentence)
  const names = intro > 0 ? namesThrough(sentence.slice(intro)) : namesAt(sentence)
  const rest = sentence.slice(intro + names.length)
  const items = itemsOf(names).map((item) => withoutIntro({ ...item, text: item.text.replace(/\s+\([^()]*\)$/, '') }))
  if (items.length === 0 || !items.every((item) => isName(item))) return []
  const apart = ASIDE_LEAD.test(sentence) ? /^,\s/ : /^(?!)/
  const does = fold(rest.replace(ASIDE, '').replace(apart, '')).trimStart()
  const told = items.filter(({ text }) => whoIs(text) !== undefined).length
  const people = items.length > 1 || intro > 0
  const sure =
    (LED.test(rest) && (told > 0 || intro > 0 || /^,?\s+(?:conducted|dirig|under|sous la)/i.test(rest))) ||
    (DIRECTION.test(rest) && items.length === 1 && whoIs(names) !== undefined && whoIs(names) !== 'Person') ||
    (BESIDE.test(rest) && (intro > 0 || items.some(({ text }) => whoIs(text) === 'Person') || items.length > 1)) ||
    SURELY.test(does) ||
    areSaidToBe([sentence.slice(0, intro), ...items.map((item) => item.craft)]) ||
    (STAGE.test(fold(sentence.slice(0, intro))) && /^[a-z]/.test(does)) ||
    (intro > 0 && ACTS.test(does) && !TELLS.test(does)) ||
    (whoIs(names) === 'TheaterGroup' && TOGETHER.test(does)) ||
    (whoIs(names) === 'MusicGroup' && items.length === 1 && RETURNS.test(does)) ||
    (DOES.test(does) && (people || (told > 0 && whoIs(names) !== 'TheaterGroup')))
  if (!sure) return []
  const lead = DIRECTOR.exec(rest)
  const leader = lead ? namesThrough(rest.slice(lead[0].length)) : ''
  const from = at + intro + names.length + (lead?.[0].length ?? 0)
  return [
    ...items.map((item) => withoutArticle(item)).map(({ text, start }) => ({ text, start: at + intro + start })),
    ...(isSomebody(leader, false) ? [{ text: leader, start: from }] : []),
  ].map((named) => ({ ...named, who: whoIs(named.text), confidence: 0.62 }))
}

/** `(Quay House)`, behind a name. */
const ASIDE = /^\s+\([^()]{1,60}\)/

/** `Architect Ada Lampe, critic Tom Ruisseau`: who is said to be somebody beside another takes part, unless all of them make. */
const areSaidToBe = (said: readonly string[]): boolean => {
  const crafts = said.filter((craft) => craft !== '').map((craft) => roleOf(craft.replace(ARTICLE, '').trim()))
  return crafts.length > 1 && !crafts.every((role) => role?.properties.every((property) => property !== 'performer'))
}
const ARTICLE = /^(?:(?:the|la|le|and|et) |l['’])+/i

/** Of these, whatever they do is told of those who come: `La conteuse Ada Lampe sort de sa forêt`, `Le groupe Ruisso fait revivre …`. */
const STAGE =
  /(?:^|[\s'’])(?:conteu(?:r|se)|comedien(?:ne)?|chanteu(?:r|se)|humoriste|clown|magicien(?:ne)?|acrobate|danseu(?:r|se)|slameu(?:r|se)|marionnettiste|illustrat(?:eur|rice)|conferenciere?|\p{L}+ologue|(?:pian|violon|guitar|accordeon|trompett|saxophon|percussionn|violoncell|contrebass|harp|organ|flut|clarinett|bass)iste|storyteller|comedian|singer|vocalist|dancer|magician|puppeteer|\p{L}+ologist|pianist|violinist|guitarist|accordionist|trumpeter|saxophonist|percussionist|cellist|bassist|harpist|organist|flautist|fiddler|drummer|soprano|mezzo|tenor|baritone|baryton|(?:groupe|duo|trio|quatuor|quintette|collectif|fanfare|band|quartet|quintet|ensemble|choir|ch(?:oe|œ)ur)(?: \p{Ll}+)?)\s$/u

/** Whoever directs those that stand before it. */
const DIRECTOR =
  /^,?\s+(?:(?:conducted|directed|led) by|under the (?:direction|baton) of|dirigée?s? par|sous la (?:direction|baguette)(?: musicale)? d(?:e(?=\s)|['’])|direction|dir\.)(?: musicale)?(?:\s*:)?\s*(?=\p{Lu})/u

const isName = ({ text }: Item): boolean =>
  isSomebody(text, false) &&
  !isEvening(text) &&
  !HOUSE.test(fold(text)) &&
  (whoIs(text) === 'MusicGroup' || !TITLED.test(text))
/** `The Long Way Home`: an article and three words are as often a work. */
const TITLED = /^(?:The|Une?|An?) \S+ \S+ \S+/

/** `The author of The Tin Boat`: what follows is a work. */
const MADE =
  /(?:auteure?|autrice|author|writer|creator|créat(?:eur|rice)|director)s?\s(?:of|de|du|des|d['’])\s*(?:la\s|l['’])?$/iu

const FROM = /\s(?:from|at|in)(?: the)?\s$/u

const ASIDE_LEAD = /^\p{Lu}\p{Ll}+(?: [\p{Ll}-]+){0,3}, (?=(?:la |le |l['’]|the )\p{Ll})/u

/** How long it is what they are said to be: `La conteuse `, `Storyteller `. */
function introOf(printed: string): number {
  // `Samedi, la trompettiste Ada Lampe` · `Son petit-fils, l’ethnologue Tom Ruisseau`
  const lead = ASIDE_LEAD.exec(printed)?.[0].length ?? 0
  const sentence = printed.slice(lead)
  const own = craftOf(sentence)
  if (own > 0) return lead + own
  // `Lamp Prize finalist Ada Lampe`
  const run = namesAt(sentence)
  const craft = !run.includes(' ') || run.includes(',') ? 0 : craftAt(sentence.slice(run.length + 1)).length
  return craft > 0 && !MADE.test(sentence.slice(run.length + 1, run.length + 1 + craft))
    ? lead + run.length + 1 + craft
    : 0
}

function craftOf(sentence: string): number {
  if (GIVEN_NAMES.has(fold(/^\p{Lu}\p{Ll}+/u.exec(sentence)?.[0] ?? ''))) return 0
  const craft = craftAt(
    sentence.replace(
      /^\p{Lu}(?=['’]|\p{Ll}{1,2} \p{Ll}|[\p{Ll}-]+ (?:\p{Ll}[\p{Ll}-]* ){0,2}\p{Lu}\S+ \p{Lu})/u,
      (sign) => sign.toLowerCase(),
    ),
  ).length
  // `A retired driver from Salt Hollow`
  if (craft > 0) return MADE.test(sentence.slice(0, craft)) || FROM.test(sentence.slice(0, craft)) ? 0 : craft
  const office = headLength(sentence)
  if (office > 0) return office + 1
  const [all = '', word = ''] = /^(\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)?) (?=\p{Lu}\S+ \p{Lu})/u.exec(sentence) ?? []
  const role = ROLES.get(fold(word))
  return role === 'performer' || role === 'author' || role === 'composer' ? all.length : 0
}
