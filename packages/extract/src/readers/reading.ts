/** What a reader of plain text found: the value, where it stands, how sure the reader is, and what the text left unsaid. */
export interface Reading<T> {
  readonly value: T
  /** Offsets into the text that was given: start inclusive, end exclusive, in UTF-16 units. */
  readonly span: readonly [start: number, end: number]
  /** 0–1. The chance that a careful person reads the same value. */
  readonly confidence: number
  /** What the text did not say and the reader filled in, as short codes: `year`, `ampm`, `currency`. Empty when all was said. */
  readonly assumed: readonly string[]
}
