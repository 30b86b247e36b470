import { remembering } from '@rampe/model'

const JOINED: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l' }

/** Words of a name that say nothing about which thing it is. */
const STOP: ReadonlySet<string> = new Set(
  'the a an of and in at on with to for le la les l un une des de du d et au aux en avec pour par'.split(' '),
)

/** Names that are remembered, and how long they may be: descriptions come once. */
const MOST = 20_000
const LONGEST = 200

/** Folds a name for comparison: no case, no accents, no punctuation, single spaces. `Phèdre !` → `phedre`. */
export const fold = remembering(
  MOST,
  (text) =>
    text
      .toLowerCase()
      .replace(/[œæßøł]/g, (letter) => JOINED[letter] ?? letter)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/&/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  LONGEST,
)

/** The telling words of a name, in order; all its words when none tells. */
export const words: (text: string) => readonly string[] = remembering(
  MOST,
  (text) => {
    const all = fold(text).split(' ').filter(Boolean)
    const telling = all.filter((word) => !STOP.has(word))
    return telling.length > 0 ? telling : all
  },
  LONGEST,
)

/** What two spellings of one name share: `Le Théâtre de la Rampe` and `Theatre Rampe` → `theatre rampe`. */
export const nameKey = remembering(MOST, (text) => words(text).join(' '), LONGEST)

/** A name as part of an IRI: lower case ASCII letters where there are any, digits and hyphens. */
export const slug = (text: string): string => fold(text).replace(/ /g, '-').slice(0, 60).replace(/-+$/, '')

/**
 * How alike two names are, 0–1: the harmonic mean of shared words. `all words of one within the other` counts at least .7
 * when that one has two telling words, so that a short title matches its long form but `Concert` matches nothing else.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const left = new Map<string, number>()
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const n = left.get(word) ?? 0
    if (n === 0) continue
    shared++
    left.set(word, n - 1)
  }
  const mean = (2 * shared) / (a.length + b.length)
  const shorter = Math.min(a.length, b.length)
  return shared === shorter && (shorter >= 2 || (a[0] === b[0] && mean >= 0.5)) ? Math.max(mean, 0.7) : mean
}
