import { matchesIn } from '../matches.ts'
import { fold } from './fold.ts'
import { besideLength } from './people/beside.ts'
import { INSTRUMENTS } from './people/people-words.ts'
import { isPlayed } from './people/played.ts'
import { headLength } from './people/role-heads.ts'
import { openerLength, roleOf } from './people/roles.ts'

/** A line of a text, without its bullet, with its place. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** A second credit on one line: `Performed by Ada Lampe Directed by Tom Ruisseau`, `Texte Ada Lampe | Mise en scène Tom Ruisseau`. */
const CLAUSE =
  /(?<=\S{2})(?:\s*[,;|•·/–—-])?\s+(?=(?:(?:Written|Directed|Performed|Danced|Sung|Played|Choreographed|Composed|Produced|Designed|Translated|Adapted|Presented|Created|Devised|Hosted|Conducted|Curated)(?: (?:and|&) \p{Ll}+)? by|Starring|Featuring|Mise en sc[eè]ne|Chor[eé]graphie|Sc[eé]nographie|Texte|Musique|Interpr[eé]tation|Costumes|[EÉ]clairages|Lumi[eè]res|Avec|D[eé]cors?)(?: (?:de|par) | ?: | )\p{Lu})/gu

/** And a sentence that is a label and names: `Sous la direction de Judith Roy. Soliste : Tom Bey, cornet.` */
const LABELLED = new RegExp(
  `(?:${CLAUSE.source})|(?<=[\\p{L}\\d)]{2}[.!?])\\s+(?=\\p{Lu}[\\p{L}’']{2,14}(?: \\p{Ll}[\\p{L}’']{1,14}){0,2}\\s?: \\p{Lu})`,
  'gu',
)

/** Without one of these, and without a colon, no second credit begins. */
const MAYBE =
  /:| by |Starring|Featuring|Mise en|Chor|Sc[eé]no|Texte|Musique|Interpr|Costumes|clairages|Lumi|Avec|D[eé]cor/

function clausesOf(line: Line): Line[] {
  if (line.text.length > MAX_CLAUSES) return [line]
  return between(line, SIGNS, isCredit).flatMap((part) => {
    if (part.text.length > 500 || !MAYBE.test(part.text)) return [part]
    return between(part, part.text.includes(':') ? LABELLED : CLAUSE, () => true)
  })
}

/** Signs that stand between the credits of one line. */
const SIGNS = /\s*[;|•·]\s*|\s+[/–—-]\s+|(?<=(?:[\p{L}\p{M}\d)]{2}|\s\d)(?:[.!?]|\s[!?]))\s+|,\s+(?=w\/)/gu
const MAX_CLAUSES = 1_500
const COLON = /^([^:：]{2,40}?)\s?[:：]\s+\S/u

/** `Ada Lampe : violon, chant` */
const PLAYS = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}(?:\s?:| [–—-]) (\p{Ll}[\p{L}-]*)/u

/** `DJ Lampe` is called so. */
const STAGE_NAME = /^(?:DJ|Dj|dj) (?!sets? )\S/

/** `Mise en scène Yann Roy` · `Chair: Ada Lampe`: what it is that somebody does, and a name or a colon behind it. */
function isCredit(text: string): boolean {
  const label = COLON.exec(text)?.[1]
  if (label !== undefined && roleOf(label) !== undefined) return true
  if (besideLength(text) > 0) return true
  const [, what = ''] = PLAYS.exec(text) ?? []
  if (what !== '' && isPlayed(what)) return true
  const played = INSTRUMENTS.has(fold(/^\p{Lu}\p{Ll}+(?= \p{Lu})/u.exec(text)?.[0] ?? ''))
  if (played && namesAt(text.slice(text.indexOf(' ') + 1)).includes(' ')) return true
  const length = Math.max(openerLength(fold(text.slice(0, 60))), headLength(text.slice(0, 60)))
  return (
    length > 0 &&
    /^\s*["“«]?(?:[dlDL]['’])?\p{Lu}/u.test(text.slice(length)) &&
    !STAGE_NAME.test(text) &&
    !/^(?:avec|with|et|and) /.test(text)
  )
}

const isInBrackets = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')')

/** The pieces between signs, where what stands behind a sign is of its own. */
function between(line: Line, signs: RegExp, own: (rest: string) => boolean): Line[] {
  const pieces: Line[] = []
  let start = 0
  for (const { 0: sign, index } of matchesIn(line.text, signs)) {
    const next = index + sign.length
    if (index <= start || isInBrackets(line.text.slice(start, index)) || !own(line.text.slice(next, next + 80)))
      continue
    pieces.push({ text: line.text.slice(start, index), start: line.start + start })
    start = next
  }
  return start === 0 ? [line] : [...pieces, { text: line.text.slice(start), start: line.start + start }]
}

/** The lines of a text, clause by clause, without the signs that lead them, each with its place in the text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const raw of text.split('\n')) {
    const lead = /^[\s•·*»>…-]*/.exec(raw)?.[0].length ?? 0
    lines.push(...clausesOf({ text: raw.slice(lead).trimEnd(), start: start + lead }))
    start += raw.length + 1
  }
  return lines
}

/** Where the sentence ends that begins the text; initials (`J. Roy`) and abbreviations do not end one. */
export function sentenceEnd(text: string): number {
  for (const match of matchesIn(text, /[.!?…]\s+(?=[\p{Lu}\d$€£«“])/gu)) {
    const before = text.slice(0, match.index)
    if (
      !/(?:^|[\s.-])(?:\p{Lu}|St|Ste|Dr|Pr|Prof|Wm|Rev|Mme|Mr|Mrs|Ms|Jr|Sr|feat|ft|Inc|Nos?|nos?|[Oo]p|[Vv]ol|pp?|ca?|Hob|BWV)$/u.test(
        before,
      )
    )
      return match.index
  }
  return text.length
}

/** Where the names of a credit end and others begin: `Anselme Roy, with Ada Lampe` · `Ada Lampe, animée par Tom Bey`. */
export function clauseEnd(text: string, playing: boolean): number {
  const at = text.search(playing ? NEXT : OTHERS)
  return at < 0 ? text.length : at
}

const NEXT =
  /,?\s+(?:(?:est )?(?:anim|modér|présent|dirig|men|guid)ée?s? par|mise? en scène (?:par|de)|sous la direction de|(?:chaired|hosted|moderated|introduced|presented|led|directed|conducted|interviewed) by|(?:live )?music (?:from|by)|musique de)\s/iu
const OTHERS = new RegExp(
  `${NEXT.source}|,?\\s+(?:avec|with|performed by|played by|danced by|sung by|jou[ée]e?s? par|interpr[ée]t[ée]e?s? par)\\s`,
  'iu',
)

const NAME_RUN =
  /^(?:["“«]?(?:[dl]['’])?\p{Lu}[\p{L}\p{M}\d'’-]*\.?["”»]?(?:\s+[“«"]\s?[^“”«»"]{2,25}\s?[”»"]\s+(?=\p{Lu})|\s+(?:(?:de|du|des|la|le|van|von|der|di|da|del|el|al|bin|ben)\s+)*(?=(?:d['’])?\p{Lu})|\s*,\s+(?=\p{Lu})|\s+(?:et|and|&|\+|ainsi que)\s+(?=["“]?\p{Lu})|,\s+(?:et|and)\s+(?=\p{Lu})|(?=['’]\p{Lu})|(?![\p{L}]))){1,40}/u

/** The names that begin a text, up to the first word that is none. */
export const namesAt = (text: string): string => (NAME_RUN.exec(text)?.[0] ?? '').replace(/[\s,]+$/, '')

/** Where the colon of a short label stands; -1 where there is none. */
export const colonOf = (text: string): number => {
  const at = text.search(/\s?[:：]\s|\s?[:：]$/u)
  return at > 0 && at <= 60 ? at : -1
}
