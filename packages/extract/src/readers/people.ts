import type { TextContext } from './context.ts'
import { linesOf } from './lines.ts'
import type { Credit } from './people/credit.ts'
import { Credits } from './people/credits.ts'
import { LED, withoutLeaders } from './people/leaders.ts'
import type { Reader } from './reader.ts'
import type { Reading } from './reading.ts'

export type { Credit } from './people/credit.ts'
export type { Who } from './people/names.ts'
export type { CreditProperty } from './people/people-words.ts'

/**
 * Everybody that a text credits, in order, with what they do. Lines may be `Label : names`, a label alone above its names,
 * `Name, instrument`; running text is read after `avec`, `featuring`, `directed by` and the like, and only where names with
 * two words or more follow. Who takes photographs, gives money or writes a review is left out.
 *
 * With `context.about` `name` the text is the name of an event, and its acts are read: `A + B`, `Ada Lampe : Ruisseau`.
 * With `context.about` `performer` (the text stands under `Distribution`, `Line-up`), bare names are performers.
 */
export function readPeople(text: string, context: TextContext = {}): readonly Reading<Credit>[] {
  const reader = new Credits(context)
  for (const line of linesOf(withoutLeaders(text, LED))) reader.line(line)
  return reader.credits
}

export const people: Reader<Credit> = { name: 'people', read: readPeople }
