import { matchesIn } from '../matches.ts'
import { after, before, stretches } from './around.ts'
import type { TextContext } from './context.ts'
import { fold } from './fold.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

/** How long a performance runs. */
export interface Duration {
  /** ISO 8601: `PT1H30M`. */
  readonly iso: string
  readonly minutes: number
  /** Absent where nothing is said of it. */
  readonly intermission?: boolean
}

const HOURS = '(?:h|hrs?|heures?|hours?)'
const MINUTES = "(?:min(?:utes?|s)?|mn|')"
/** `1 h 30` · `1h30min` · `2 heures` · `1 hour and 45 minutes` · `1.5 hours` */
const LONG = new RegExp(
  `(?<![\\d.,:/-])(\\d{1,2})(?:[.,](\\d{1,2}))? ?${HOURS}(?![a-z])\\.?(?:,? ?(?:et |and )?(\\d{1,2}) ?(?:${MINUTES}(?![a-z])|(?![\\d:]))|(?: et | and (?:a )?)(demie?|half)\\b)?`,
  'g',
)
/** `90 minutes` · `45 min` */
const SHORT = /(?<![\d.,:/h-])(?<!\dh )(\d{1,3})(?: ?(?:-|to|a) ?\d{1,3})? ?-?(?:minutes?|min\b|mins\b|mn\b)/g
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:une heure et demie|an hour and a half|one and a half hours)\b/g, 90],
  [/\b(?:une heure et quart)\b/g, 75],
  [
    /\b(?:(?:une|durant une|environ une) heure|one hour|an hour)\b(?! (?:et|and|avant|before|apres|after|plus tard|later|du|de la|from|away))/g,
    60,
  ],
  [/\b(?:deux heures|two hours)\b(?! (?:et|and|avant|before|apres|after))/g, 120],
]

/** Announces a duration in front of it. */
const CUE =
  /(?:\bduree(?: (?:totale|approximative|du spectacle|estimee|prevue|de la representation|environ))*|\bdure|\bduration|\brunning time|\brun time|\bruntime|\brunning length|\blength|\bruns(?: for)?|\blasts|\btime|\benviron|\bapprox(?:\.|imately)?|\babout|\btotal) ?[:=-]? ?(?:(?:de|est de|is|approx(?:\.|imately)?|about|environ|around|\+\/-|±|~|est d'environ|d'environ|of) ?)*$/
/** Follows a duration and nothing else. */
const AFTER =
  /^[ ,(-]*(?:(?:environ|approx\w*\b|au total|in total|incl\w*\b|with|avec|plus|\+|sans|no|without|one|une?) ?)*(?:entractes?|intermissions?|intervals?|pause|breaks?)|^ ?(?:environ|approx\w*)? ?(?:sans entracte|entracte compris|long\b|spectacle|show)/
/** Other spans of time: before the show, travel, waiting, exchange of tickets. */
const NOT =
  /^ ?(?:avant|before|apres|after|a pied|walk|de marche|plus tard|later|drive|en voiture|de route|by|en metro|from|away|d'avance|in advance|prior|ago|de retard|late|entracte|d'entracte|intermission|interval|break|de pause|pause)/
const INTERMISSION: readonly (readonly [boolean, RegExp])[] = [
  [
    false,
    /\b(?:sans entracte|no (?:intermission|interval|break)|without (?:an? )?(?:intermission|interval)|pas d'entracte)\b/,
  ],
  [true, /\b(?:entractes?|intermissions?|intervals?)\b/],
]

const isoOf = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`
}

interface Raw {
  readonly minutes: number
  readonly start: number
  readonly end: number
  /** A form that a clock time has too (`20 h 30`): it needs a word beside it. */
  readonly clock: boolean
}

function rawIn(folded: string): Raw[] {
  const found: Raw[] = []
  const free = stretches(folded.length)
  const add = (minutes: number, start: number, length: number, clock: boolean) => {
    const end = start + length
    if (minutes >= 5 && minutes <= 720 && free(start, end)) found.push({ minutes, start, end, clock })
  }
  for (const match of matchesIn(folded, LONG)) {
    const [all, hours = '0', decimals, minutes, half] = match
    const whole = Number(hours) * 60
    const part = decimals ? Number(`0.${decimals}`) * 60 : minutes ? Number(minutes) : half ? 30 : 0
    const letters = /heures?|hours?|hrs?|min|mn/.test(all)
    if (part < 60) add(Math.round(whole + part), match.index, all.trimEnd().length, !letters)
  }
  for (const match of matchesIn(folded, SHORT)) add(Number(match[1]), match.index, match[0].length, false)
  for (const [pattern, minutes] of WORDS)
    for (const match of matchesIn(folded, pattern)) add(minutes, match.index, match[0].length, false)
  return found.sort((a, b) => a.start - b.start)
}

const MAYBE = /\d ?(?:h|min|mn|hr|')|\bheures?\b|\bhours?\b/

/**
 * How long a performance runs. `20 h 30` alone is a clock time: a form like it is a duration only behind `Durée`, in front of
 * `sans entracte`, or where the text stands under such a label (`context.about` `duration`).
 */
export function readDurations(text: string, context: TextContext = {}): readonly Reading<Duration>[] {
  const folded = fold(text)
  if (!MAYBE.test(folded)) return []
  const labelled = context.about === 'duration'
  const found: Reading<Duration>[] = []
  for (const { minutes, start, end, clock } of rawIn(folded)) {
    const words = before(folded, start, 50)
    const rest = after(folded, end, 60)
    const cued = CUE.test(words) || /\bduree ?:? ?\n? ?$/.test(folded.slice(Math.max(0, start - 14), start))
    const followed = AFTER.test(rest)
    const alone = words.trim() === '' && rest.replace(/[^a-z0-9]/g, '') === ''
    if (NOT.test(rest) || (clock && !cued && !followed && !labelled)) continue
    const intermission = INTERMISSION.find(([, pattern]) => pattern.test(rest))?.[0]
    const confidence = cued || labelled || followed ? 0.95 : alone ? 0.85 : 0.5
    found.push({
      value: { iso: isoOf(minutes), minutes, ...(intermission === undefined ? {} : { intermission }) },
      span: [start, end],
      confidence,
      assumed: [],
    })
  }
  return found
}

export const duration: Reader<Duration> = { name: 'duration', read: readDurations }
