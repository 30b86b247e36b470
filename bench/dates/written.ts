import type { Row } from './row.ts'

/** A row written by hand: `day hour day/end …` for occurrences, and `a..b` for a run. */
export function written(language: string, captured: string, text: string, expected: string, year?: number): Row {
  const parts = expected.split(' ').filter(Boolean)
  const run = parts.find((part) => part.includes('..'))
  return {
    text,
    language,
    captured,
    expected: { occurrences: parts.filter((part) => part !== run), ...(run ? { run } : {}) },
    ...(year ? { year } : {}),
  }
}

/** Phrases of one language, all read on one day. */
export const printed = (
  language: string,
  captured: string,
  phrases: readonly (readonly [text: string, expected: string])[],
): readonly Row[] => phrases.map(([text, expected]) => written(language, captured, text, expected))
