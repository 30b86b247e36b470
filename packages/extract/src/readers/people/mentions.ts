import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { namesAt, sentenceEnd } from '../lines.ts'
import { bareGroup, type Named } from './bare.ts'
import { inBrackets, NAME, people } from './brackets.ts'
import { conversations } from './conversations.ts'
import { craftAt, isGroupCraft, withoutArticle } from './crafts.ts'
import { ENDS_AS_EVENING, isEvening } from './evenings.ts'
import { type Featured, featuredIn } from './featured.ts'
import { isNamed, isSomebody, itemsOf, type Who, whoIs } from './names.ts'
import { openersIn, saidToBe } from './openers.ts'
import { HOUSE } from './people-words.ts'
import { GIVES, playersIn } from './players.ts'
import { subjectsIn } from './subjects.ts'

/** Somebody whom a sentence names as playing. */
export type Mention = Featured

const AS = new RegExp(
  String.raw`(?<![\p{L}'’])(${NAME})\s+(?:as|dans le rôle (?:de|du|d['’]))\s+(?:the\s+|la\s+|le\s+)?\p{Lu}`,
  'gu',
)
const BY =
  /(?<![\p{L}-])(?:par|by)\s+(?:(?:l['’]|la\s+|le\s+|the\s+)?(?=\p{Lu})|(?=(?:l['’]|la |le |the )?\p{Ll}+ \p{Lu}))/gu
/** What somebody holds in front of others: behind `by` stands who does it. */
const SPOKEN =
  /^(?:conf[ée]rence|lecture|causerie|r[ée]cital|concert|ciné-concert|atelier|visite|talk|illustrated talk|reading|workshop|masterclass|master class|stage|contes?|spectacle|performance|intervention|présentation|table ronde|walk|guided (?:walk|tour)|tour|demonstration|d[ée]monstration)s?\b/iu
const GROUP_NOUN =
  /^(?:Compagnie|Cie|Collectif|Troupe|Quatuor|Trio|Duo|Ensemble|Orchestre|Ch(?:oe|œ)ur|Chorale|Ballet)\s/u
const ENGLISH_GROUP = /\b(?:Collective|Company|Circus|Ensemble|Puppets)\b/
/** Behind a group at the head of a sentence, what groups do; a full stop ends a line that only names it. */
const GROUP_DOES =
  /^(?:$|[.,]?\s*$|\.\s|,\s+\p{Ll}|,?\s+(?:dir\.|direction|with|and|et|avec|under|conducted|directed|led|perform\p{L}*|play\p{L}*|sing\p{L}*|present\p{L}*|sous|dirig\p{L}*|joue\p{L}*|chante\p{L}*|interpr\p{L}*|propos\p{L}*)(?!\p{L}))/u
const JOINT = /^,?\s+(?:with|and|et|avec)\s+(?:the\s+|l['’]|la\s+|le\s+)?/u
/** `… under Ada Lampe`. */
const UNDER = new RegExp(
  String.raw`^,?\s+(?:under|conducted by|directed by|led by|sous la (?:direction|baguette) (?:de |d['’])|dir(?:ection|\.)(?: musicale)?(?: de| d['’])?\s?:?)\s*(${NAME})`,
  'u',
)
/** `Par le professeur Ada Lampe` · `By novelist Tom Ruisseau`, at the head of a line. */
const SPEAKER = /^(?:[Pp]ar|[Bb]y)\s+((?:l['’]|la |le |the )(?=\p{Lu}))?(?=\p{L})/u
const PRODUCTION =
  /^(?:(?:An?|The) (\p{Lu}[^.!?:,]{4,50}?)(?:['’]s?)? (?:co-?)?(?:production|show|presentation)\b|Une? (?:nouvelle )?(?:cr[ée]ation|production|spectacle) (?:de la |du |des |de l['’]|de |d['’])(\p{Lu}[^.!?:,]{4,50}?)(?=[.,]|$))/u
const HALL = /\b(?:festival|centre|center|library|bibliotheque|museum|musee|school|ecole|club|university)\b/
const MUSICAL = new Set<Who | undefined>(['MusicGroup', 'DanceGroup'])
const COMPANY = /\b(?:players|operatic|dramatic society|puppets|marionnettes)\b/

/** Everybody whom a running text names as playing without a word such as `with` before the name. */
export function mentionsIn(text: string): readonly Mention[] {
  return [
    ...subjectsIn(text),
    ...inBrackets(text),
    ...asSomebody(text),
    ...byGroups(text),
    ...headGroups(text),
    ...openersIn(text),
    ...saidToBe(text),
    ...speakers(text),
    ...playersIn(text),
    ...lineUp(text),
    ...featuredIn(text),
    ...conversations(text),
    ...productions(text),
    ...companies(text),
    ...ledGroups(text),
  ]
}

/** `with Ada Lampe as Viola and Tom Ruisseau as Orsino`. */
function asSomebody(text: string): Mention[] {
  if (!/ as | dans le rôle /.test(text)) return []
  const roles = [...text.matchAll(AS)].filter(
    ({ 1: name = '' }) => isSomebody(name, false) && !/^(?:Starring|Featuring|With|Avec) /.test(name),
  )
  return roles.flatMap(({ 1: name = '', index }) =>
    roles.length > 1 || (index > 0 && whoIs(name) === 'Person')
      ? [{ text: name, start: index, who: 'Person', confidence: 0.75 }]
      : [],
  )
}

/** `Un spectacle d'ombres par la Compagnie Ruisseau`. */
function byGroups(text: string): Mention[] {
  if (!/\b(?:par|by)\s/.test(text)) return []
  return [...text.matchAll(BY)].flatMap((match) => {
    if (GIVES.test(fold(text.slice(Math.max(0, match.index - 24), match.index)))) return []
    const from = match.index + match[0].length
    const craft = craftAt(text.slice(from, from + 80)).length
    const start = from + craft
    const called = isGroupCraft(text.slice(from, start).replace(/ d(?:es|u) $/, ' '))
      ? calledAt(text.slice(start, start + 60))
      : ''
    if (called !== '') return [{ text: called, start, who: 'PerformingGroup', confidence: 0.65 }]
    const near = text.slice(start, start + 80)
    const named = itemsOf(namesAt(near.slice(0, sentenceEnd(near))))
    const name = named[0]?.text ?? ''
    const who = whoIs(name)
    if (!isSomebody(name, false) || HOUSE.test(fold(name))) return []
    if (SPOKEN.test(text) && (who === undefined || who === 'Person')) {
      const others = named.filter(
        (item, i) => i === 0 || (whoIs(item.text) === 'Person' && isSomebody(item.text, false)),
      )
      return others.map((item) => ({ text: item.text, start: start + item.start, who: 'Person', confidence: 0.65 }))
    }
    const company =
      (who === 'PerformingGroup' && ENGLISH_GROUP.test(name)) || (who === 'TheaterGroup' && COMPANY.test(fold(name)))
    return GROUP_NOUN.test(name) || MUSICAL.has(who) || company ? [{ text: name, start, who, confidence: 0.65 }] : []
  })
}

/** What a company is called, up to the sign or the word that ends it: behind the noun, small words are of the name. */
const calledAt = (text: string): string =>
  /^\p{Lu}[\p{L}\d'’ -]{2,40}?(?=\s*(?:$|[,.;:(«“"]|\s(?:avec|with|et|and)\s))/u.exec(text)?.[0].trim() ?? ''

/** `A Quay Theatre production` · `Une création du Collectif Ruisseau`, at the head of a line. */
function productions(text: string): Mention[] {
  const name =
    PRODUCTION.exec(text)
      ?.slice(1)
      .find((group) => group !== undefined) ?? ''
  const who = whoIs(name)
  return who !== undefined && who !== 'Person' && isSomebody(name, true) && !HALL.test(fold(name))
    ? [{ text: name, start: text.indexOf(name), who, confidence: 0.6 }]
    : []
}

/** `D'après le roman. Compagnie Ruisseau. Avec Ada Lampe`: a sentence that is the name of a company. */
const companies = (text: string): Mention[] =>
  matchesIn(text, SENTENCE).flatMap(({ 0: name, index }) => {
    const who = GROUP_NOUN.test(name) ? bareGroup(name) : undefined
    return who === undefined ? [] : [{ text: name, start: index, who, confidence: 0.62 }]
  })
const SENTENCE = /(?<=^|[.!?]\s+)\p{Lu}[^.!?:,;()]{6,50}(?=\.(?:\s|$))/gu

/** `L'Ensemble vocal Sel, sous la direction d'Ada Lampe`: behind the noun of a group, the words of its name may be small. */
function ledGroups(text: string): Mention[] {
  const [all = '', article = '', name = ''] = LED_GROUP.exec(text) ?? []
  const who = name !== '' && isNamed(name) && !HOUSE.test(fold(name)) ? whoIs(name) : undefined
  return who === undefined || who === 'Person'
    ? []
    : [{ text: name, start: all.indexOf(name, article.length), who, confidence: 0.65 }]
}
const LED_GROUP =
  /^((?:the |l['’]|la |le )?)(\p{Lu}[^,:.;()]{5,50}?),? (?:dir(?:ection|igée?s?|\.)|sous la (?:direction|baguette)|conducted|directed|led) /iu

function speakers(text: string): Mention[] {
  const [all = '', article] = SPEAKER.exec(text) ?? []
  const lead = all.length
  if (lead === 0) return []
  const craft = craftAt(text.slice(lead, lead + 120)).length
  const rest = text.slice(lead + craft, lead + craft + 80)
  const names = namesAt(rest.slice(0, sentenceEnd(rest)))
  // `By Maude Roy` is who wrote it; `By Quay Improv` plays.
  const group = whoIs(names) !== undefined && whoIs(names) !== 'Person'
  if (!group && ((craft === 0 && !/^par/i.test(text)) || article !== undefined)) return []
  return people(names, lead + craft, craft > 0 ? 0.6 : 0.55)
}

/** `Ruisso, Les Verriers, Ada Lampe Trio. Free shuttle`: a sentence of three names or more, of which half are told as somebody's. */
function lineUp(text: string): Mention[] {
  const sentence = text.slice(0, sentenceEnd(text))
  if (sentence.length > 160 || !sentence.includes(', ')) return []
  const items = itemsOf(sentence.replace(/\.$/, ''))
  const isName = ({ text: name }: Named): boolean =>
    isSomebody(name, true) && !HOUSE.test(fold(name)) && !DATED.test(name)
  if (items.length < 3 || !items.every(isName)) return []
  const told = items.filter(({ text: name }) => PLAYS.has(whoIs(name)) && !isEvening(name)).length
  return told * 2 >= items.length ? items.map((item) => ({ ...item, who: whoIs(item.text), confidence: 0.6 })) : []
}

/** `Founded in Salt Bay in 2019` */
const DATED = /\s(?:19|20)\d\d(?!\d)/
const PLAYS = new Set<Who | undefined>(['Person', 'MusicGroup', 'DanceGroup', 'PerformingGroup'])

/** `Salt Silver Band with the Quay Youth Brass` · `The Lantern Players. Come early.` */
function headGroups(text: string): Mention[] {
  const found: Mention[] = []
  let at = 0
  for (let n = 0; n < 3; n++) {
    const near = text.slice(at, at + 80)
    const run = itemsOf(namesAt(near.slice(0, sentenceEnd(near))))[0]
    const name = run?.text ?? ''
    if (!isSomebody(name, false)) break
    const who = whoIs(name)
    const after = text.slice(at + (run?.start ?? 0) + name.length)
    const group = MUSICAL.has(who) || COMPANY.test(fold(name)) || (n > 0 && who === 'PerformingGroup')
    const plays = group && !ENDS_AS_EVENING.test(fold(name))
    if (!plays || HOUSE.test(fold(name)) || (n === 0 && !GROUP_DOES.test(after))) break
    found.push({ ...withoutArticle({ text: name, start: at }), who, confidence: 0.62 })
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
