import type { TextContext } from './context.ts'
import type { Reading } from './reading.ts'

/**
 * Reads one kind of fact from plain text. Pure, linear in the text's length, silent where nothing of its kind is said: one
 * file, one line in `index.ts`, one table of rows `text → value` beside it.
 */
export interface Reader<T> {
  /** The file's name. */
  readonly name: string
  readonly read: (text: string, context: TextContext) => readonly Reading<T>[]
}
