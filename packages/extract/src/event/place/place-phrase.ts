import type { Entry } from '../../listing/entry.ts'
import { matchesIn } from '../../matches.ts'
import type { Line } from '../../page/outline.ts'
import { isClockwork, isKind, plain, VENUE_WORD } from '../../page/words.ts'
import { whole } from '../../readers/address/address-kinds.ts'
import { fold } from '../../readers/fold.ts'
import type { Scene } from '../scene.ts'
import { behindName } from './place-address.ts'
import { leadsElsewhere } from './place-errands.ts'
import type { Venue } from './place-text.ts'
import { isNote } from './place-words.ts'
import { isBare } from './town-names.ts'

const CAPITAL = "(?:[dlDL]['’])?\\p{Lu}(?:(?:te?)?\\.(?= \\p{Lu})|[\\p{L}\\d'’&-]*)"
const JOINT = "(?:de la |de l['’]|de |du |des |la |le |les |sur |en |aux? |et |of |the |and |for |& |[–-] )"
/** A name: words with capitals, small words between them, a number behind. */
const NAME = `${CAPITAL}(?: ${JOINT}?${CAPITAL}| \\d{1,3}(?![\\d.:]|\\s?(?:h|am|pm|\\$|€)\\b)){0,8}`
const PHRASE = new RegExp(
  `(?:^|[\\s,(–—-])(?:(?:(?:[Aa]ux?|[àÀ] la|[Aa]t the|[Aa]t|[Cc]hez|[Dd]ans (?:le|la|les)|[Ii]n the|inside|inside the)\\s+|@\\s*|(?:[àÀ]|[Dd]ans) l['’]\\s?)(?:l['’]|la |le )?|à (?=L[ae]s? |L['’]))(?<name>${NAME})(?:(?:\\s*,)?\\s+(?:à|in|de)\\s+(?<town>${CAPITAL}(?: ${JOINT}?${CAPITAL}){0,4})| \\((?<code>${CAPITAL}(?: ${CAPITAL}){0,3})\\))?`,
  'gu',
)

/** `au sous-sol de l'église le 31 mars`: without a capital, only with a word for a house. */
const SMALL_PHRASE =
  /(?:^|\s)(?:(?:[Aa]u sein (?:du|de la)|[Aa]ux?|[àÀ] la|[àÀ] même l[ae]|[Dd]ans l[ae]|[Dd]ans les|[Aa]t the|at our|in the|within the)\s+|(?:[àÀ]|[àÀ] même|[Aa]u sein de|[Dd]ans|en) l['’]\s?)(?<name>\p{Ll}[\p{L}'’ -]{3,50}?)(?=\s+(?:le|on|dès|from|ce|this|pour|for|avec|with|où|where|et|and|est|sont|sera|seront|is|are|was|were|will|qui|that|afin|lors)\s|\s+(?:du|de|à|at)\s+(?:\d|midi|noon)|[,.;:(!?|]|$)/gu

/** `in Ashby Town Hall`: a town may stand so too, only a word for a house tells. */
const IN_HOUSE = new RegExp(`(?:^|\\s)(?:in|dans|en) (?<name>${NAME})`, 'gu')

/** `au Théâtre municipal de Tournebec, …`: a kind of house with a capital, in French the words behind it without. Lines have single spaces. */
const HOUSE_PHRASE =
  /(?:^|[\s,(–—-])(?:(?:[Aa]u sein (?:du|de la)|[Aa]ux?|[àÀ] la|[àÀ] même l[ae]|[Dd]ans l[ae])\s|(?:[àÀ]|[àÀ] même|[Aa]u sein de|[Dd]ans) l['’]\s?)(?<name>\p{Lu}[\p{L}'’-]{2,20}(?: [\p{L}\d'’-]{1,20}){1,8}?)(?:,?\sà\s(?<town>\p{Lu}[\p{L}'’-]{2,30}))?(?=\s(?:le|les|dès|ce|cette|pour|avec|où|et|est|sont|sera|seront|qui|que|afin|lors|puis|en|par|jusqu['’]\p{L}+|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|suivie?s?|(?:du|de|à)\s(?:\d|midi|noon))(?=\s)|\s?(?:[,.;:!?()|–—]|$))/gu

/** A kind of house, at the beginning of a name without capitals. */
const HOUSE =
  /^(?:(?:le|la|les|l'|the|grande?|petite?|old|new|ancienne?|vieille|vieux) ?)?(?:[a-z-]+ ){0,2}?(?:theatre|theater|salle|sous-sol|basement|eglise|church|chapelle|chapel|cathedrale|cathedral|sacristie|presbytere|hall|auditorium|amphitheatre|studio|musee|museum|galerie|gallery|bibliotheque|library|mediatheque|cinema|opera|palais|arena|stade|stadium|parc|park|jardins?|garden|chateau|castle|ecole|school|universite|college|cegep|cabaret|bar|pub|cafe|bistro|club|agora|gymnase|maison|centre|center|espace|grange|barn|ferme|farm|foyer|temple|synagogue|legion|playhouse|conservatoire|aula|patinoire|kiosque|place)\b/

/** Where one drinks and waits, not play. */
const ASIDE = /^(?:bar|cafe|bistrot?|restaurant|lounge|foyer|lobby|hall d'(?:entree|accueil))$/

/** `En cas de pluie à l’aréna`: where it is played else. */
export const RAINED =
  /\b(?:en cas de (?:pluie|mauvais temps|intemperies)|if (?:wet|it rains)|in (?:case of|bad) (?:rain|weather)|repli)\b/

/** A place that words of a sentence name; `house` where they have a word for one. */
export interface Phrase {
  readonly name: string
  readonly town: string | undefined
  readonly quote: string
  readonly index: number
  readonly house: boolean
}

/** `au Groove, à Genève` beside the date or in the title; else where a sentence of the entry says that it takes place. */
export function phraseVenue(scene: Scene, entry: Entry): Venue | undefined {
  const { lines } = scene.outline
  const spots = [
    ...entry.marks.slice(0, 4).flatMap((m) => [m.first, m.end, m.first - 1]),
    entry.title?.line.index ?? -1,
  ]
  const title = entry.title?.line.index
  const opening = entry.box === undefined && title !== undefined ? [title + 1, title + 2, title + 3, title + 4] : []
  for (const i of new Set([...spots, ...opening])) {
    const line = lines[i]
    if (!line || i < entry.first || i >= entry.end || line.text.length > LONGEST) continue
    const told = nearestFirst(phrasesIn(line.text, i === title && !entry.marks.some((m) => m.first === i)), entry, i)
    const phrase = told.find(({ house }) => house) ?? (spots.includes(i) ? told[0] : undefined)
    // `Murder at the Cottage`
    const bare = i === title && phrase && !phrase.house ? ({ bare: true } as const) : {}
    if (phrase) return { ...venueBy(scene, line, phrase), ...bare }
  }
  return heldVenue(scene, entry)
}

/** So many characters in front of a place tell what is done there. */
const REACH = 120

/** So many lines of an entry are asked for a sentence that says where it takes place. */
const FURTHER = 60
const LONGEST = 400

function heldVenue(scene: Scene, entry: Entry): Venue | undefined {
  for (const line of scene.outline.lines.slice(entry.first, Math.min(entry.end, entry.first + FURTHER))) {
    if (line.frame !== 0 || line.text.length > LONGEST || line.index === entry.title?.line.index) continue
    const held = HELD.exec(line.plain)
    const from = held ? held.index + held[0].length : SENTENCE_AT.test(line.text) ? 0 : undefined
    if (from === undefined && !FURTHER_AT.test(line.text)) continue
    const told = phrasesIn(line.text, false)
    const phrase =
      from === undefined
        ? told.find((one) => one.house && isSentence(line.text, one))
        : told.find(
            ({ house, index, quote }) =>
              index + quote.length > from && ((house && index < from + (held ? 50 : 4)) || (held && index <= from)),
          )
    if (phrase) return venueBy(scene, line, phrase)
  }
  return undefined
}

/** `Orval – au Zinc`, `Ashby, at the Mill`: the words from the beginning of the line to the place. */
const AHEAD = /^(\p{Lu}[\p{L}'’-]{2,30})\s?[–—,:|-]\s?$/u

/** The place of a phrase, with the address or the town behind it or in front, or the town on the next line. */
function venueBy(scene: Scene, line: Line, phrase: Phrase): Venue {
  const next = scene.outline.lines[line.index + 1]?.text
  const ahead = AHEAD.exec(line.text.slice(0, phrase.index + 1))?.[1] ?? ''
  const below = /^(?:,\s*)?(?:à|in)\s+(\p{Lu}[\p{L}'’ -]{2,40})$/u.exec(next ?? '')?.[1]
  const town = phrase.town ?? below ?? (isTownName(ahead) ? ahead : undefined)
  return venueIn(scene, line, { ...phrase, town })
}

const isTownName = (text: string): boolean =>
  isBare(text) && !VENUE_WORD.test(plain(text)) && !isKind(plain(text)) && !isClockwork(text)

/** The place of a phrase in a line, or in one sentence of it, with the address behind it. */
export function venueIn(scene: Scene, { text, box }: Pick<Line, 'text' | 'box'>, phrase: Phrase): Venue {
  const behind = text.slice(phrase.index + phrase.quote.indexOf(phrase.name) + phrase.name.length)
  const address = behindName(scene, phrase, behind.slice(0, 160))
  return {
    name: phrase.name,
    address,
    box,
    quote: phrase.quote.trim(),
    confidence: phrase.house ? 0.82 : address ? 0.75 : 0.68,
    prose: true,
  }
}

/** A sentence that begins with a place: `At Ashby Parish Hall, 7.30pm`. */
const SENTENCE_AT = /^(?:(?:At|In|Au|Aux|À la|Dans) |À l['’])/u

/** `An evening of brass. At the Legion Hall, 40 Railway Street.`: a sentence further on that says no more than where. */
const FURTHER_AT = /\p{L}[.!?] (?:(?:At|In|Au|Aux|À la|Dans) |À l['’])/u
const isSentence = (text: string, { index, quote }: Phrase): boolean =>
  /[.!?]$/.test(text.slice(0, index)) && /^(?:[.!]|$|, \d)/.test(text.slice(index + quote.length))

/** `Cette représentation a lieu à …` · `Held in the …` */
const HELD =
  /\b(?:takes? place|taking place|(?:is|are|will be|being|be) (?:held|presented|performed|played|shown)|^held|(?:a|aura|auront|ont) lieu|se (?:tient|tiennent|tiendra|tiendront|deroule|deroulera|donne|donnera|joue|jouera)|(?:est|sont|sera|seront) (?:presentee?s?|donnee?s?|jouee?s?|offerte?s?|accueillie?s?))\b/

/** Of several places that a line names, the one beside the entry's own day. */
function nearestFirst(told: readonly Phrase[], { marks }: Entry, at: number): readonly Phrase[] {
  const spans = marks.flatMap(({ first, span }) => (first === at ? [span] : []))
  if (told.length < 2 || spans.length === 0) return told
  const away = ({ index, quote }: Phrase): number =>
    Math.min(...spans.map(([start, end]) => Math.max(index - end, start - (index + quote.length), 0)))
  return told.toSorted((a, b) => away(a) - away(b))
}

/** Every place that a sentence names, in order. A title names a place with `at`; what is `in the park` there may be the title itself. */
export function phrasesIn(text: string, title: boolean): readonly Phrase[] {
  const forms = title ? [PHRASE, HOUSE_PHRASE] : [PHRASE, SMALL_PHRASE, IN_HOUSE, HOUSE_PHRASE]
  const found = forms.flatMap((form) =>
    matchesIn(text, form).flatMap((match): Phrase[] => {
      const name = undated(match.groups?.name ?? '') + (form === PHRASE ? lowerEnd(text, match) : '')
      const house =
        form === SMALL_PHRASE || form === HOUSE_PHRASE ? HOUSE.test(plain(name)) : VENUE_WORD.test(plain(name))
      if (form === SMALL_PHRASE && ASIDE.test(plain(name))) return []
      if (title && /^(?:in|dans|inside)\b/.test(match[0].trim())) return []
      if (isNote(name) || isRegion(name) || name.length < 3 || (!house && form !== PHRASE) || isClockwork(name))
        return []
      if (RAINED.test(plain(text.slice(Math.max(0, match.index - 30), match.index + 1)))) return []
      if (!title && leadsElsewhere(text.slice(Math.max(0, match.index - REACH), match.index))) return []
      return [{ name, town: match.groups?.town ?? match.groups?.code, quote: match[0], index: match.index, house }]
    }),
  )
  // The longer of two names that begin together is the whole one: `Centre` and `Centre culturel d’Orval`.
  const whole = found.filter((one) => !found.some((other) => isPartOf(one, other)))
  return whole.sort((a, b) => a.index - b.index)
}

const isPartOf = (one: Phrase, other: Phrase): boolean =>
  other.index === one.index && other.house && other.name.length > one.name.length && other.name.startsWith(one.name)

/** `au Zinc bleu, …`: in French the second word of a name may be small. */
function lowerEnd(text: string, match: RegExpExecArray): string {
  if (
    match.groups?.town !== undefined ||
    match.groups?.code !== undefined ||
    !/^[\s,(–—-]?(?:aux?|à|dans)\s/iu.test(match[0])
  )
    return ''
  const [end = ''] =
    /^ (?:(?:des?|du|de la|à) |d['’])?\p{Ll}{4,14}(?=\s*(?:[,.;:()]|$))/u.exec(
      text.slice(match.index + match[0].length),
    ) ?? []
  return isClockwork(end.replace(/^ (?:des?|du|de la|à) /, '')) ? '' : end
}

/** `au Québec`, `at Easter` name no house. */
const isRegion = (name: string): boolean =>
  whole(name, fold(name)).kind === 'region' || /^(?:Easter|Christmas|Noël|Pâques|Halloween|Home|Work)$/.test(name)

/** A name without the day that its sentence goes on with. */
function undated(text: string): string {
  const words = text
    .trim()
    .replace(/[.,–-]+$/, '')
    .split(' ')
  const clock = words.findIndex(
    (word) => /\p{L}{3}/u.test(word) && !/^(?:the|les|des)$/i.test(word) && isClockwork(word),
  )
  return (clock < 0 ? words : words.slice(0, clock)).join(' ').replace(/\s+(?:le|la|on|the|and|et|du|de|for)$/u, '')
}
