import { readFile } from 'node:fs/promises'
import type { Row } from './row.ts'

/**
 * Phrases of public suites (duckling, chrono, dateparser) that a web page may print.
 *
 * The rule, on phrase and expected value only: kept is what names a calendar day (a month name with a number, or a numeric
 * date) or a clock time in figures, and resolves to a day, an hour or a span of these. Dropped is casual speech: everything
 * with a word of `CASUAL` (relative days, parts of the day, approximations, holidays, reckoning), sums, numbers in letters,
 * time zones, years outside 1900–2099, whole months, weeks and years, and `prefer past` rows without a printed year.
 */
const CASUAL =
  /\b(ago|from now|hence|back|next|last|past|this|that|coming|upcoming|current|previous|following|after|before|later|earlier|within|in|about|around|approximately|ish|sometimes|rest|closest|week|weeks|weekend|week-end|wkend|month|months|year|years|yr|quarter|qtr|day|days|season|seasons|hour|hours|minute|minutes|min|mins|sec|second|seconds|fortnight|easter|christmas|xmas|thanksgiving|ramadan|lunch|eom|eoy|boy|bom|end|mid|of the|tonight|tomorrow|yesterday|today|now|for|half|half|between|by|since|oclock|now|between 1-2|ce|cette|cet|dans|il y a|prochain|prochaine|prochaines|prochains|dernier|derniere|dernière|dernieres|dernières|suivant|suivante|suivantes|suivants|après|apres|avant|semaine|semaines|mois|année|annee|jour|jours|vers|environ|alentours|autour|demain|hier|aujourd|matin|matinée|soir|soirée|après-midi|début|fin|milieu|heures suivantes|passé|passées|précédents|quart|quarts|moins|toussaint|noël|noel|tôt|tard|maintenant|d'ici|deadline)\b|(bc|bce|ce|ad|a\.d\.|chr)\b|[+]|\b(gmt|utc|cet|bst|pst|est|edt|ist|pdt)\b/i
const LETTERS =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|third|fourth|fifth|eighth|tenth|twenty|thirty|o three|oh three|deux|trois|quatre|cinq|sept heures|huit|neuf|dix|onze|douze|treize|quinze|seize|vingt|trente|demi|premier|premiere)\b/i
const MONTH = /(?<![a-z])(jan|f[eé][bv]|mar|a[pv]r|mai|may|juin|juil|jun|jul|ao[uû]t|aug|sep|oct|nov|d[eé]c)[a-zûé]*\b/i
const NUMERIC = /\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/. -]\s?\d{1,4}|\b\d{1,2}\/\d{1,2}\b/
const CLOCK = /\d\s?(h|:|am\b|pm\b|a\.m|p\.m|heures?)/i

interface Phrase {
  readonly text: string
  readonly lang: string
  readonly reference: string
  readonly src: string
  readonly policy?: string
  readonly expected: {
    readonly grain?: string
    readonly value?: string
    readonly from?: string
    readonly to?: string
    readonly toExclusive?: string
  }
}

const minus = (stamp: string, minutes: number): string =>
  new Date(Date.parse(`${stamp.slice(0, 16)}${stamp.length > 10 ? '' : 'T00:00'}Z`) - minutes * 60_000)
    .toISOString()
    .slice(0, stamp.length > 10 ? 16 : 10)

const STEP: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, second: 0 }

function rowOf(phrase: Phrase): Row | undefined {
  const { expected, text, src } = phrase
  const named = (MONTH.test(text) && /\d/.test(text)) || NUMERIC.test(text)
  if (CASUAL.test(text) || LETTERS.test(text) || !(named || CLOCK.test(text))) return undefined
  if (expected.grain !== undefined && !(expected.grain in STEP)) return undefined
  // Sums, and days without a month (`le 16 à 18 h`), are no dates of a page.
  if (/[-+]\s?\d+\s?days/i.test(text) || (!named && /^le \d+ /i.test(text))) return undefined
  const stamps = [expected.value, expected.from, expected.to, expected.toExclusive].filter((s) => s !== undefined)
  if (stamps.length === 0 || stamps.some((stamp) => !/^(19|20)\d\d-\d\d-\d\d/.test(stamp))) return undefined
  // chrono gives whole months as their first day.
  if (/^\(?\d{1,2}\/\d{4}\)?$|\(\d\d\/\d{4}\)|: \d\d\/\d{4}/.test(text)) return undefined
  const printsYear = /\b(19|20)\d\d\b|\b\d\d\s*$|['’]\d\d|\.\d\d\b/.test(text)
  if (phrase.policy && !printsYear) return undefined
  const reference = new Date(
    phrase.reference.length > 10 && !/^\d{4}-/.test(phrase.reference)
      ? `${phrase.reference} UTC`
      : phrase.reference.slice(0, 10),
  )
  const captured = reference.toISOString().slice(0, 10)
  const clockOnly =
    !named && CLOCK.test(text) && !/\b(mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim)/i.test(text)
  const cut = (stamp: string): string => {
    const hour = CLOCK.test(text) || stamp.length > 10
    const short =
      hour && (/midnight|minuit/i.test(text) || !stamp.endsWith('T00:00'))
        ? stamp.slice(0, 16)
        : stamp.slice(0, CLOCK.test(text) && !stamp.endsWith('T00:00') ? 16 : 10)
    return clockOnly ? stamp.slice(11, 16) : short
  }
  const base = { text, language: phrase.lang, captured, ...(clockOnly ? { clockOnly } : {}) }
  if (expected.value !== undefined) {
    // chrono's tests of day and hour sometimes check the day only.
    if (src === 'chrono' && CLOCK.test(text) && expected.value.length === 10) return undefined
    const startOnly = src === 'chrono' && /\d\s?(am|pm)?\s?-\s?\d+:\d\d/i.test(text)
    return { ...base, expected: { occurrences: [cut(expected.value)] }, ...(startOnly ? { startOnly } : {}) }
  }
  const step = STEP[expected.grain ?? 'day'] ?? 0
  const from = expected.from
  const to = expected.to ?? (expected.toExclusive && minus(expected.toExclusive, step))
  if (from === undefined || to === undefined) {
    if (clockOnly || (from ?? to ?? '').length > 10) return undefined
    return { ...base, expected: { occurrences: [], run: `${from ?? ''}..${to ?? ''}` } }
  }
  const night = from.length > 10 && Date.parse(to) - Date.parse(from) < 86_400_000
  if (night || clockOnly) return { ...base, expected: { occurrences: [`${cut(from)}/${cut(to)}`] } }
  // One hour for all days: a run has it with its first day.
  const same = from.length > 10 && from.slice(10) === to.slice(10)
  return { ...base, expected: { occurrences: [], run: `${cut(from)}..${same ? to.slice(0, 10) : cut(to)}` } }
}

/** The kept phrases as rows, and how many there are in all. */
export async function phraseRows(file: string): Promise<{ rows: Row[]; all: number }> {
  const phrases: Phrase[] = JSON.parse(await readFile(file, 'utf8'))
  const rows = phrases.flatMap((phrase) => rowOf(phrase) ?? [])
  // A phrase that the suites read in two ways on one day (forward or not, day or month first) has no right answer.
  const answers = new Map<string, Set<string>>()
  for (const row of rows) {
    const key = `${row.text} ${row.captured}`
    answers.set(key, (answers.get(key) ?? new Set()).add(JSON.stringify(row.expected)))
  }
  return { rows: rows.filter((row) => answers.get(`${row.text} ${row.captured}`)?.size === 1), all: phrases.length }
}
