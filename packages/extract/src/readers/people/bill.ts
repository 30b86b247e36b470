import { remembering } from '@rampe/model'
import { matchesIn } from '../../matches.ts'
import { fold } from '../fold.ts'
import { fromTitled } from '../titled.ts'
import { isSomebody, itemsOf, whoIs } from './names.ts'
import { NOBODY } from './people-words.ts'

/** One act of a bill, with its place in the text. */
export interface Act {
  readonly text: string
  readonly start: number
  /** Stands behind `with`, `support` or `+` and a word for it. */
  readonly opening: boolean
}

/** Signs that separate acts and seldom stand inside a name. `with` and its kin join the main act to the others. */
const STRONG =
  /\s*(?:\||\/\/+|[•·→▸►➜])\s*|(?:\s*,)?\s+\(?(?:(?:\+|plus|and|et|with|avec) )*(?:w\/|\/w|with|avec|feat\.?|ft\.?|featuring|(?:very )?special guests?(?: ?:)?|invit[eé]e?s? (?:sp[eé]cia\p{L}+)(?: ?:)?|(?:plus|with|avec|\+|and|et) (?:guests?|invit[eé]e?s?)(?: ?:)?|(?:guests?|invit[eé]e?s?|opening|ouverture) ?:|opening (?:acts?|sets?)(?: ?:)?|supports?(?: from| ?:)?|supported by|(?:en )?(?:1[eè]?re|premi[eè]re)s? parties?(?: de)?(?: ?:|,)?|puis|then|followed by|suivie?s? (?:de|par))\s+|\s+(?:\+|\/|»|×|x|b2b)\s+/giu
const OPENS = /guest|invit|support|partie|opening|ouverture/i
/** Two who play at once, as one of a list: `Ruisso, Quai b2b Sel, Esther`. */
export const SIDE_BY_SIDE = /\s(?:b2b|x|×)\s/i
/** `The Lamp Society presents: A, B & C`. */
const PRESENTS = /^(.{2,60}?)\s(?:presents?|présente(?:nt)?)(?:\s*:\s*|\s+)/iu

/** What stands between the signs of a title and is nobody: kinds of evening, days, prices, calls to act. */
const NO_ACT =
  /^(?:live|en concert|in concert|concerts?|dj sets?|soiree?s?|party|night|tour|tournee|release(?: party)?|lancement|album launch|festival|theatre|theater|danse|dance|music|musique|humour|comedy|cinema|film|films|expo\w*|exhibition|atelier|workshop|jeune public|family|famille|cirque|circus|spectacles?|shows?|events?|evenements?|complet|sold out|annule\w*|cancelled|reporte\w*|postponed|gratuit|free|entree libre|nouveau|new|home|accueil|agenda|programm\w+|saison.*|season.*|billet\w*|tickets?|reserv\w*|book now|more info\w*|soundcloud|bandcamp|spotify|youtube|mixcloud|facebook|instagram|website|site web|.* records|.* recordings|\d[\d\s:h./-]*(?:am|pm)?|.*\b(?:19|20)\d\d\b.*|.*[$€£].*)$/

const MAX_WORDS = 6
const EDGE = /^[\s"“«(–—:-]+|[\s"”»,;:–—-]+$/gu

const BRACKET = /(?<!\s)\s+\([^()]*\)\s*$|(?<!\([^()]*)\)$/
const COUNTRY = /\s\(\p{Lu}{2,3}(?:[/,] ?\p{Lu}{2,3})*\)\s*$/u
/** `avec la Fanfare du Quai` */
const ARTICLE = /^(?:la |le |l['’])(?=\p{Lu})/u
/** No year of the programme. */
const NUMBER = /^(?:\d{2,3}|1[0-9]\d\d)$/

const isAct = (text: string): boolean => {
  if (
    text.length < 2 ||
    text.length > 48 ||
    /,\s|:\s|#\d/.test(text) ||
    text.split(' ').length > MAX_WORDS ||
    !/[\p{L}]/u.test(text)
  )
    return false
  const folded = fold(text)
  return !NOBODY.test(folded) && !NO_ACT.test(folded) && /^["“«]?(?:(?:the|les?|la|dj|mc) )?[\p{Lu}\p{N}]/u.test(text)
}

/**
 * The acts of a line that is a bill: undefined where it has no sign of one, none where its signs separate other things. Names keep their own points, commas
 * and ampersands; a comma splits only where a bill has three names or more.
 */
export const actsOf = remembering(1_000, readActs, 400)

function readActs(text: string): readonly Act[] | undefined {
  if (text.length > 400) return undefined
  const titled = fromTitled(text)
  if (titled) return [titled]
  const [head = '', presenter = ''] = PRESENTS.exec(text) ?? []
  // Who presents under a name of their own speaks.
  const presents = whoIs(presenter) === 'Person' ? 0 : head.length
  const acts: Act[] = []
  const foreign = new Set<string>()
  let start = presents || seriesOf(text)
  let opening = false
  let signs = 0
  const many = SIDE_BY_SIDE.test(text) && matchesIn(text, /,\s/g).length > 1
  const take = (end: number) => {
    const raw = text.slice(start, end)
    for (const piece of pieces(raw, opening, many)) {
      const clean = piece.text.replace(BRACKET, '').replace(EDGE, '').replace(ARTICLE, '')
      const at = raw.indexOf(clean, piece.start)
      if (clean !== '' && at >= 0) acts.push({ text: clean, start: start + at, opening })
      if (COUNTRY.test(piece.text)) foreign.add(clean)
    }
  }
  for (const match of matchesIn(text, STRONG)) {
    if (match.index < start || (match[0].includes('»') && isInQuotes(text.slice(start, match.index)))) continue
    take(match.index)
    start = match.index + match[0].length
    signs++
    opening = OPENS.test(match[0])
  }
  take(text.length)
  if (signs === 0 && presents === 0) return undefined
  // `1973 (FR)`: only who plays comes from somewhere; and `902` among two others is one of them.
  const told = acts.filter((act) => foreign.has(act.text) || isAct(act.text))
  const kept = told.length < 2 ? told : acts.filter((act) => told.includes(act) || NUMBER.test(act.text))
  if (acts.some((act) => COMPOSER.test(fold(act.text)))) return []
  // `Free / Music / Words + Ideas`: how a site files its evenings.
  if (/\s\/\s/.test(text) && acts.some((act) => !kept.includes(act) && NO_ACT.test(fold(act.text)))) return []
  if (kept.length === 1 && acts.every((act) => act === kept[0] || NOBODY.test(fold(act.text)))) return kept
  // `Cie Ruisseau / Ada Lampe`: whose dance it is stands behind the company.
  const company =
    kept.length === 2 && /^[^/]+\s\/\s[^/]+$/.test(text) ? kept.filter((act) => COMPANY.test(act.text)) : []
  if (company.length === 1 && kept.every((act) => company.includes(act) || isPersonal(act.text))) return company
  // A bill is made of acts; where half of the pieces are something else, the signs separated other things.
  return kept.length >= 2 && kept.length * 2 > acts.length ? kept : []
}

const COMPANY = /^(?:cie|compagnie|collectif|ballet|danse|cirque|troupe) \S|\S (?:dance|dance theatre|dance company)$/i
const isPersonal = (text: string): boolean =>
  isSomebody(text, false) && [undefined, 'Person'].includes(whoIs(text)) && !/^(?:The|Les?|La) /.test(text)

/** `Armand « Minou » Lampe` */
const isInQuotes = (before: string): boolean => before.lastIndexOf('«') > before.lastIndexOf('»')

/** `Quai Ouest Support:` is no name of an evening. */
const CUE =
  /\S\s+\(?(?:(?:special )?guests?|supports?|opening(?: acts?| sets?)?|ouverture|invit[eé]e?s?(?: sp[eé]cia\p{L}+)?|parties?)$/iu
/** `Comedy Cellar: A, B + C`: how long the name of the evening is that stands before its acts; 0 where the first is an act. */
function seriesOf(text: string): number {
  const [all = '', front = ''] = /^(?![^:]*(?:\s[+|/]\s))([^:]{3,40}?)\s*:\s+/u.exec(text) ?? []
  const series = front !== '' && whoIs(front) === undefined && !CUE.test(front) ? all.length : 0
  return series + (COUNTED.exec(text.slice(series))?.[0].length ?? 0)
}
/** `Ten Years of Sel: Day One – A / B`, `Soirée 2 : A + B` */
const COUNTED =
  /^(?:day|night|part|jour|soirée|partie)\s(?:\d{1,2}|one|two|three|four|five|un|deux|trois|quatre|cinq)\s*[:–—-]\s+/iu

/** `Schubert + Ruisseau` is what is played. */
const COMPOSERS =
  '(?:(?:j\\.? ?s\\.? |c\\.? ?p\\.? ?e\\.? |clara |robert |johannes |wolfgang |franz )?(?:bach|bartok|beethoven|berlioz|bizet|brahms|britten|bruckner|chopin|corelli|couperin|debussy|dvorak|elgar|faure|franck|gershwin|gounod|grieg|handel|haendel|haydn|holst|janacek|liszt|mahler|mendelssohn|messiaen|monteverdi|mozart|mussorgsky|offenbach|part|piazzolla|poulenc|prokofiev|puccini|purcell|rachmaninoff|rachmaninov|rameau|ravel|rossini|saint-saens|satie|scarlatti|schoenberg|schubert|schumann|scriabin|shostakovich|chostakovitch|sibelius|smetana|strauss|stravinsky|tallis|tchaikovsky|tchaikovski|telemann|verdi|vivaldi|wagner|webern))'
const COMPOSER = new RegExp(`^${COMPOSERS}$`)
const OF_COMPOSER = new RegExp(`^${COMPOSERS}(?: |$)`)
/** `Claude Debussy`, by the last word. */
export const isComposer = (name: string): boolean => COMPOSER.test(fold(name.slice(name.lastIndexOf(' ') + 1)))
const NUMBERED = /\b(?:nos?|op|bwv|kv?|rv|hob)\.? ?\d|\b(?:concertos?|sonat[ae]s?)\b/
/** `Schubert Winterreise`, `Violin Concerto No. 2`: what is played; an ensemble is called by a composer as well. */
export const isComposed = (text: string): boolean => {
  const folded = fold(text)
  return NUMBERED.test(folded) || (OF_COMPOSER.test(folded) && [undefined, 'Person'].includes(whoIs(text)))
}

/** `B, C & D` → three, as `B, C x D, E` has four; `Nina & the Lamps` → one. Who opens is told by one name of two words. */
function pieces(
  raw: string,
  opening: boolean,
  many: boolean,
): readonly { readonly text: string; readonly start: number }[] {
  const items = itemsOf(raw)
  const one = (item: { readonly text: string }): boolean => isSomebody(item.text, false)
  const joined = (opening && items.some(one)) || (many && raw.includes(', '))
  if (joined && items.every((item) => isSomebody(item.text, true))) return items
  const listed = items.length >= 3 || (items.length === 2 && items.every(one))
  return listed ? items : [{ text: raw.trim(), start: 0 }]
}
