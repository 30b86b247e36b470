/** What a reader of plain text found: the value, where it stands, how sure the reader is, and what the text left unsaid. */
export interface Reading<T> {
  readonly value: T
  /** Offsets into the text that was given: start inclusive, end exclusive, in UTF-16 units. */
  readonly span: readonly [start: number, end: number]
  /** Stretches within the span that tell of something else, in order: a place between a day and its hour. @default none */
  readonly skipped?: readonly (readonly [start: number, end: number])[]
  /** 0–1. The chance that a careful person reads the same value. */
  readonly confidence: number
  /** What the text did not say and the reader filled in, as short codes: `year`, `ampm`, `currency`. Empty when all was said. */
  readonly assumed: readonly string[]
}

/** The stretches of a text that tell of the value: its span without what it skips. */
export function piecesOf({
  span,
  skipped = [],
}: Pick<Reading<unknown>, 'span' | 'skipped'>): (readonly [number, number])[] {
  const [start, end] = span
  return [...skipped, [end, end] as const].map(([to], n) => [skipped[n - 1]?.[1] ?? start, to])
}

/** What stands before, between and after these parts of a text, which are in order. */
export const outside = (text: string, pieces: readonly (readonly [number, number])[]): string[] =>
  [...pieces, [text.length, text.length] as const].map(([to], n) => text.slice(pieces[n - 1]?.[1] ?? 0, to))
