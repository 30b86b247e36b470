import { accessibility } from './accessibility.ts'
import { address } from './address.ts'
import { age } from './age.ts'
import { contact } from './contact.ts'
import { date } from './date.ts'
import { duration } from './duration.ts'
import { language } from './language.ts'
import { people } from './people.ts'
import { price } from './price.ts'
import type { Reader } from './reader.ts'
import { status } from './status.ts'

/** Every reader of plain text. */
export const readers: readonly Reader<unknown>[] = [
  accessibility,
  address,
  age,
  contact,
  date,
  duration,
  language,
  people,
  price,
  status,
]
