import { isPlayed } from './bare.ts'
import { craftAt } from './crafts.ts'
import { SUBJECT } from './credit-cues.ts'
import { ENDS_AS_EVENING } from './evenings.ts'
import { type Featured, featuredIn } from './featured.ts'
import { fold } from './fold.ts'
import { namesAt } from './lines.ts'
import { isSomebody, itemsOf, type Who, whoIs } from './names.ts'
import { HOUSE } from './people-words.ts'

/** Somebody whom a sentence names as playing. */
export type Mention = Featured

const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+(?:(?:de|du|des|la|le|van|von|der|di|da)\s+)?[“"]?\p{Lu}[\p{L}'’”"-]*){1,3}`
const BRACKETS = /\(([^()]{3,90})\)/gu
const BEFORE = new RegExp(String.raw`(?:${NAME}(?:,\s+|\s+(?:and|et|&)\s+(?:de\s+|d['’])?))*${NAME}\s+$`, 'u')
const AS = new RegExp(
  String.raw`(?<![\p{L}'’])(${NAME})\s+(?:as|dans le rôle (?:de|du|d['’]))\s+(?:the\s+|la\s+|le\s+)?\p{Lu}`,
  'gu',
)
const BY = /(?<![\p{L}-])(?:par|by)\s+(?:l['’]|la\s+|le\s+|the\s+)?(?=\p{Lu})/gu
/** Who presents, sells or pays does not play. */
const GIVES =
  /(?:present|produ|organis|organiz|offer|host|accueill|propos|support|soutenu|diffus|commission|fund|sponsor)[a-z]*\s$/
const GROUP_NOUN =
  /^(?:Compagnie|Cie|Collectif|Troupe|Quatuor|Trio|Duo|Ensemble|Orchestre|Ch(?:oe|œ)ur|Chorale|Ballet)\s/u
/** Behind a group at the head of a sentence, what groups do; a full stop ends a line that only names it. */
const GROUP_DOES =
  /^(?:$|[.,]?\s*$|\.\s|,?\s+(?:with|and|et|avec|under|conducted|directed|led|perform\p{L}*|play\p{L}*|sing\p{L}*|present\p{L}*|sous|dirig\p{L}*|joue\p{L}*|chante\p{L}*|interpr\p{L}*|propos\p{L}*)(?!\p{L}))/u
const JOINT = /^,?\s+(?:with|and|et|avec)\s+(?:the\s+|l['’]|la\s+|le\s+)?/u
/** `… under Ada Lampe`. */
const UNDER = new RegExp(
  String.raw`^,?\s+(?:under|conducted by|directed by|led by|sous la (?:direction|baguette) (?:de |d['’])|dir\.)\s*(${NAME})`,
  'u',
)
/** `Gull opens the night` · `Ada Lampe ouvre la soirée`. */
const OPENER =
  /(?:^|[.!?]\s+)((?:\p{Lu}[\p{L}'’-]*)(?:\s+\p{Lu}[\p{L}'’-]*){0,3})\s+(?:opens?|will open|ouvre(?:nt)?|ouvrira|kicks? off)\s+(?:the (?:night|show|evening|bill|set|concert)|la soirée|le (?:bal|concert|spectacle)|for\b)/gu
/** `Par le professeur Ada Lampe` · `By novelist Tom Ruisseau`, at the head of a line. */
const SPEAKER = /^(?:[Pp]ar|[Bb]y)\s+(?=\p{L})/u
const MUSICAL = new Set<Who | undefined>(['MusicGroup', 'DanceGroup'])
const COMPANY = /\b(?:players|operatic|dramatic society|puppets|marionnettes)\b/

/** Everybody whom a running text names as playing without a word such as `with` before the name. */
export function mentionsIn(text: string): readonly Mention[] {
  return [
    ...subject(text),
    ...inBrackets(text),
    ...asSomebody(text),
    ...byGroups(text),
    ...headGroups(text),
    ...openers(text),
    ...speakers(text),
    ...featuredIn(text),
  ]
}

/** `Ada Lampe raconte la mer` · `Le Collectif Ruisseau invite …`, at the head of the text. */
function subject(text: string): Mention[] {
  const found = SUBJECT.exec(text)
  const name = found?.[1] ?? ''
  const who = whoIs(name)
  return found && who !== undefined && isSomebody(name, false)
    ? [{ text: name, start: found[0].indexOf(name), who, confidence: 0.6 }]
    : []
}

/** `Ada Lampe and Tom Ruisseau (violins)` · `The Lamps (Ada Lampe, Tom Ruisseau and Simon Bey)`. */
function inBrackets(text: string): Mention[] {
  if (!text.includes('(')) return []
  return [...text.matchAll(BRACKETS)].flatMap((match) => {
    const inside = match[1] ?? ''
    const from = Math.max(0, match.index - 120)
    if (isPlayed(inside) && !/\d/.test(inside)) {
      const run = BEFORE.exec(text.slice(from, match.index))
      return run ? people(run[0], from + run.index, 0.7) : []
    }
    const members = itemsOf(inside)
    const told = members.filter((item) => whoIs(item.text) === 'Person').length
    return members.length >= 2 && told * 2 >= members.length ? people(inside, match.index + 1, 0.62) : []
  })
}

/** Every name of a list; none where something else stands among them. */
function people(list: string, start: number, confidence: number): Mention[] {
  const items = itemsOf(list).map((item) => {
    const particle = /^(?:de\s+|d['’])(?=\p{Lu})/u.exec(item.text)?.[0].length ?? 0
    return { text: item.text.slice(particle), start: start + item.start + particle }
  })
  if (!items.every((item) => isSomebody(item.text, false) && !HOUSE.test(fold(item.text)))) return []
  return items.map((item) => ({ ...item, who: whoIs(item.text) ?? 'Person', confidence }))
}

/** `with Ada Lampe as Viola and Tom Ruisseau as Orsino`. */
function asSomebody(text: string): Mention[] {
  if (!/ as | dans le rôle /.test(text)) return []
  const roles = [...text.matchAll(AS)].filter(({ 1: name = '' }) => isSomebody(name, false))
  return roles.flatMap(({ 1: name = '', index }) =>
    index > 0 && (whoIs(name) === 'Person' || roles.length > 1)
      ? [{ text: name, start: index, who: 'Person', confidence: 0.75 }]
      : [],
  )
}

/** `Un spectacle d'ombres par la Compagnie Ruisseau`. */
function byGroups(text: string): Mention[] {
  if (!/\b(?:par|by)\s/.test(text)) return []
  return [...text.matchAll(BY)].flatMap((match) => {
    if (GIVES.test(fold(text.slice(Math.max(0, match.index - 24), match.index)))) return []
    const start = match.index + match[0].length
    const name = itemsOf(namesAt(text.slice(start, start + 80)))[0]?.text ?? ''
    const who = whoIs(name)
    if (!isSomebody(name, false) || HOUSE.test(fold(name))) return []
    return GROUP_NOUN.test(name) || MUSICAL.has(who) ? [{ text: name, start, who, confidence: 0.65 }] : []
  })
}

function openers(text: string): Mention[] {
  if (!/ (?:opens?|ouvr|kick)/.test(text)) return []
  return [...text.matchAll(OPENER)].flatMap(({ 0: all, 1: name = '', index }) =>
    isSomebody(name, true)
      ? [{ text: name, start: index + all.indexOf(name), who: whoIs(name), confidence: 0.65 }]
      : [],
  )
}

function speakers(text: string): Mention[] {
  const lead = SPEAKER.exec(text)?.[0].length ?? 0
  const craft = lead === 0 ? 0 : craftAt(text.slice(lead, lead + 120)).length
  const name = craft === 0 ? '' : (itemsOf(namesAt(text.slice(lead + craft, lead + craft + 80)))[0]?.text ?? '')
  return isSomebody(name, false) && !HOUSE.test(fold(name))
    ? [{ text: name, start: lead + craft, who: whoIs(name) ?? 'Person', confidence: 0.6 }]
    : []
}

/** `Salt Silver Band with the Quay Youth Brass` · `The Lantern Players. Come early.` */
function headGroups(text: string): Mention[] {
  const found: Mention[] = []
  let at = 0
  for (let n = 0; n < 3; n++) {
    const run = itemsOf(namesAt(text.slice(at, at + 80)))[0]
    const name = run?.text ?? ''
    if (!isSomebody(name, false)) break
    const who = whoIs(name)
    const after = text.slice(at + (run?.start ?? 0) + name.length)
    const plays = (MUSICAL.has(who) || COMPANY.test(fold(name))) && !ENDS_AS_EVENING.test(fold(name))
    if (!plays || HOUSE.test(fold(name)) || (n === 0 && !GROUP_DOES.test(after))) break
    found.push({ text: name, start: at, who, confidence: 0.62 })
    const joint = JOINT.exec(after)
    const lead = UNDER.exec(after)
    if (lead?.[1] && isSomebody(lead[1], false))
      found.push({
        text: lead[1],
        start: text.length - after.length + lead[0].length - lead[1].length,
        who: 'Person',
        confidence: 0.62,
      })
    if (!joint) break
    at = text.length - after.length + joint[0].length
  }
  return found
}
